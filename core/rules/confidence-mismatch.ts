import { confidenceOf } from "../progress/confidence.ts";
import { greenLine, shareText } from "../progress/numbers.ts";
import { standingOf } from "./cycle.ts";
import { isYesNo } from "./measured.ts";
import { defineRule } from "./rule.ts";
import { isBroken } from "./structure.ts";

/**
 * A belief that the numbers do not bear out: high with not half of what the pace asks for, or low although it is as good
 * as there and ahead of its time. Asked from a quarter of the period on, and only of numbers that move by degrees
 * and have been tracked.
 */
export default defineRule({
  id: "confidence-mismatch",
  group: "honesty",
  since: "0.1.0",
  severity: "information",
  fixable: false,
  summary: "The confidence does not fit how far the key result has come",
  seeds: ["OKR framework: 4. Confidence Scoring", "Foundry: OKRs as a reporting mechanism"],
  reach: "group",
  *check(context) {
    if (isBroken(context)) return;
    const { keyResults, keyResultEntry, dialect, today } = context;
    for (const [item, keyResult] of keyResults.entries()) {
      const level = confidenceOf(keyResult.confidence, dialect === "okrchestra")?.level;
      if (!keyResult.confidence || !level || level === "medium" || isYesNo(keyResult)) continue;
      const entry = keyResultEntry(item);
      const standing = entry && standingOf(context, entry);
      if (!standing || standing.isClosed) continue;
      const { window, elapsed, attainment, checkIn } = standing;
      const { value, direction, current, baseline } = attainment;
      if (!window || elapsed === undefined || elapsed < 0.25 || today > window.end) continue;
      if (value === undefined || direction === "maintain") continue;
      const isTracked = checkIn !== undefined || current !== (baseline ?? 0);
      const expected = greenLine * elapsed;
      const pace = `${shareText(value)} of the way, ${shareText(expected)} expected by today`;
      if (level === "high" && isTracked && value < expected / 2)
        yield {
          span: keyResult.confidence.span,
          message: `Confidence is high, but the numbers are far behind: ${pace}. What makes you sure?`,
        };
      if (level === "low" && value >= Math.max(greenLine, elapsed))
        yield {
          span: keyResult.confidence.span,
          message: `Confidence is low, but the numbers are ahead: ${pace}. What do you fear?`,
        };
    }
  },
});
