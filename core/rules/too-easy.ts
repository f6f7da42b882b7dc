import { say } from "../l10n/say.ts";
import { shareText } from "../progress/numbers.ts";
import { finalScores } from "./calibration.ts";
import { reviewDays } from "./cycle.ts";
import { defineRule } from "./rule.ts";

/** All of it reached, at the end: it was no stretch. Which key results count, `finalScores` says. */
export default defineRule({
  id: "too-easy",
  group: "honesty",
  since: "0.1.0",
  severity: "information",
  fixable: false,
  summary: "At the end of the period nearly everything was reached",
  seeds: ["Goal & OKR management: OKR Scoring"],
  options: {
    above: { default: 0.9, description: "The mean score above which this is said." },
    days: reviewDays,
  },
  about: "objective",
  reach: "group",
  check(context, report, option) {
    for (const { score, span, label } of finalScores(context, Number(option("days"))))
      if (score > Number(option("above")))
        report({
          span,
          message: say(
            "{0} ended at {1}. Above {2} it was too easy: what would be a stretch next time?",
            label,
            shareText(score),
            shareText(Number(option("above"))),
          ),
        });
  },
});
