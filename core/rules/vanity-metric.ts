import { say } from "../l10n/say.ts";
import { findVanity } from "../wording/vanity.ts";
import { quoted } from "../words.ts";
import { metricInWords } from "./measured.ts";
import { spanInText } from "./place.ts";
import { defineRule } from "./rule.ts";
import { isBroken } from "./structure.ts";

/**
 * A number that is easy to move and good to look at: it grows when somebody pays for it. Shares of it, and what comes of
 * it ("sign-ups per page view", "the share of downloads that are opened"), are no such numbers, nor is one that is to fall.
 */
export default defineRule({
  id: "vanity-metric",
  group: "outcome",
  since: "0.1.0",
  severity: "information",
  fixable: false,
  summary: "The key result counts what is easy to move and says little",
  seeds: ["OKR framework: Pitfall 5"],
  about: "key-result",
  reach: "block",
  check(context, report) {
    if (isBroken(context)) return;
    const { block, keyResults } = context;
    for (const keyResult of keyResults) {
      const metric = metricInWords(keyResult) === undefined ? undefined : keyResult.metric;
      for (const field of [keyResult.text, metric]) {
        const vanity = field && findVanity(field.text);
        if (!vanity) continue;
        report({
          span: spanInText(block.text, field.span, vanity.span, field.text),
          message: say(
            "{0} are easy to move and say little. What do people do next that matters?",
            quoted(vanity.word),
          ),
        });
        break;
      }
    }
  },
});
