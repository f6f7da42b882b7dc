import { say } from "../l10n/say.ts";
import { numberInObjective } from "../wording/objective-number.ts";
import { quoted } from "../words.ts";
import { spanInText } from "./place.ts";
import { defineRule } from "./rule.ts";
import { isBroken } from "./structure.ts";

/** An objective says where to go, in words; how far is for its key results to say. Dates and names ("Web3") are no such numbers. */
export default defineRule({
  id: "numeric-objective",
  group: "outcome",
  since: "0.1.0",
  severity: "hint",
  fixable: false,
  summary: "The objective carries a number that its key results should",
  seeds: ["OKR framework: 1. Objectives", "Goal & OKR management: OKR Structure"],
  about: "objective",
  reach: "block",
  check(context, report) {
    if (isBroken(context)) return;
    const { block, objectives } = context;
    for (const { text } of objectives) {
      const number = text && numberInObjective(text.text);
      if (!number) continue;
      const written = text.text.slice(number.start, number.end);
      report({
        span: spanInText(block.text, text.span, number, text.text),
        message: say(
          "{0} measures this objective. Let a key result carry it, and say here what it is good for.",
          quoted(written),
        ),
      });
    }
  },
});
