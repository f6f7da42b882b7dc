import { say } from "../l10n/say.ts";
import { confidenceOf, scaleIn } from "../progress/confidence.ts";
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
  about: "key-result",
  reach: "group",
  check(context, report) {
    if (isBroken(context)) return;
    const { keyResults, keyResultEntry, dialect, settings, today } = context;
    for (const keyResult of keyResults) {
      const level = confidenceOf(keyResult.confidence, scaleIn(dialect, settings))?.level;
      if (!keyResult.confidence || !level || level === "medium" || isYesNo(keyResult)) continue;
      const entry = keyResultEntry(keyResult.item);
      const standing = entry && standingOf(context, entry);
      if (!standing || standing.isClosed) continue;
      const { window, elapsed, checkIn } = standing;
      if (!window || elapsed === undefined || elapsed < 0.25 || today > window.end) continue;
      const { value, direction, current, baseline } = standing.attainment;
      if (value === undefined || direction === "maintain") continue;
      const isTracked = checkIn !== undefined || current !== (baseline ?? 0);
      const expected = greenLine * elapsed;
      const pace = () => [shareText(value), shareText(expected)];
      if (level === "high" && isTracked && value < expected / 2)
        report({
          span: keyResult.confidence.span,
          message: say(
            "Confidence is high, but the numbers are far behind: {0} of the way, {1} expected by today. What makes you sure?",
            ...pace(),
          ),
        });
      if (level === "low" && value >= Math.max(greenLine, elapsed))
        report({
          span: keyResult.confidence.span,
          message: say(
            "Confidence is low, but the numbers are ahead: {0} of the way, {1} expected by today. What do you fear?",
            ...pace(),
          ),
        });
    }
  },
});
