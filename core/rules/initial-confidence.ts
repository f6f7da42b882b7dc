import { say } from "../l10n/say.ts";
import { daysBetween } from "../progress/calendar.ts";
import { confidenceOf, scaleIn } from "../progress/confidence.ts";
import { numberText } from "../progress/numbers.ts";
import { standingOf } from "./cycle.ts";
import { defineRule } from "./rule.ts";
import { isBroken } from "./structure.ts";

/**
 * What a team is sure of at the start is no stretch, and what it does not believe in is no goal. Asked before the
 * period and in its first two weeks, of numbers whose scale is known, as long as the key result has not moved.
 * "About 7 to 8 of 10" leaves half a point to either side.
 */
export default defineRule({
  id: "initial-confidence",
  group: "honesty",
  since: "0.1.0",
  severity: "hint",
  fixable: false,
  summary: "At the start the confidence is not about 7 to 8 of 10",
  seeds: ["Foundry: Step 2: finalising OKRs"],
  options: {
    min: { default: 0.7, description: "The least share of certainty to start with." },
    max: { default: 0.8, description: "The greatest share of certainty to start with." },
  },
  dialects: ["okrchestra", "generic"],
  about: "key-result",
  reach: "group",
  check(context, report, option) {
    if (isBroken(context)) return;
    const { keyResults, keyResultEntry, dialect, settings, today } = context;
    const min = Number(option("min"));
    const max = Number(option("max"));
    for (const { item, confidence } of keyResults) {
      const share = confidenceOf(confidence, scaleIn(dialect, settings))?.share;
      if (!confidence || share === undefined) continue;
      if (share >= min - slack && share <= max + slack) continue;
      const entry = keyResultEntry(item);
      const standing = entry && standingOf(context, entry);
      if (!standing?.window || standing.isClosed || (standing.value ?? 0) > 0) continue;
      const age = daysBetween(standing.window.start, today);
      if (age === undefined || age >= startDays || today > standing.window.end) continue;
      report({
        span: confidence.span,
        message: say(
          share > max
            ? "Confidence {0} of 10 at the start: what is that certain is no stretch. Aim higher, for about {1} to {2}."
            : "Confidence {0} of 10 at the start: who does not believe in it will not get there. Aim for about {1} to {2}.",
          ofTen(share),
          ofTen(min),
          ofTen(max),
        ),
      });
    }
  },
});

const startDays = 14;
const slack = 0.05 + 1e-9;

function ofTen(share: number): string {
  return numberText(Math.round(share * 100) / 10);
}
