import { say } from "../l10n/say.ts";
import { shareText } from "../progress/numbers.ts";
import { finalScores } from "./calibration.ts";
import { reviewDays } from "./cycle.ts";
import { defineRule } from "./rule.ts";

/** Little of it reached, at the end: too far, or too few hands. Which key results count, `finalScores` says. */
export default defineRule({
  id: "too-hard",
  group: "honesty",
  since: "0.1.0",
  severity: "information",
  fixable: false,
  summary: "At the end of the period little was reached",
  seeds: ["Goal & OKR management: OKR Scoring"],
  options: {
    below: { default: 0.4, description: "The mean score below which this is said." },
    days: reviewDays,
  },
  about: "objective",
  reach: "group",
  check(context, report, option) {
    for (const { score, span, label } of finalScores(context, Number(option("days"))))
      if (score < Number(option("below")))
        report({
          span,
          message: say(
            "{0} ended at {1}. Below {2} it was out of reach or starved: which of the two?",
            label,
            shareText(score),
            shareText(Number(option("below"))),
          ),
        });
  },
});
