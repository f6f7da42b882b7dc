import { say } from "../l10n/say.ts";
import { quoted } from "../words.ts";
import { vaguenessIn } from "./measured.ts";
import { spanInText } from "./place.ts";
import { defineRule } from "./rule.ts";
import { isBroken } from "./structure.ts";

/** "Improve" without a number: any change would do. A number in the fields counts; `activity-key-result` comes first. */
export default defineRule({
  id: "vague-key-result",
  group: "measurability",
  since: "0.1.0",
  severity: "warning",
  fixable: false,
  summary: "The key result does not say how far it is to go",
  seeds: ["OKR framework: Pitfall 3", "Goal & OKR management"],
  about: "key-result",
  reach: "block",
  check(context, report) {
    if (isBroken(context)) return;
    const { block, keyResults } = context;
    for (const keyResult of keyResults) {
      const { text } = keyResult;
      const vague = text && vaguenessIn(keyResult);
      if (!vague) continue;
      report({
        span: spanInText(block.text, text.span, vague.span, text.text),
        message: say("{0} does not say how far. From how much to how much?", quoted(text.text)),
      });
    }
  },
});
