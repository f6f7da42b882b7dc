import { say } from "../l10n/say.ts";
import { quoted } from "../words.ts";
import { activityIn } from "./measured.ts";
import { spanInText } from "./place.ts";
import { defineRule } from "./rule.ts";
import { isBroken } from "./structure.ts";

/** A task can be finished without anything being different. Which numbers make a result of it, `activityIn` says. */
export default defineRule({
  id: "activity-key-result",
  group: "outcome",
  since: "0.1.0",
  severity: "warning",
  fixable: false,
  summary: "The key result is a task or a milestone",
  seeds: ["OKR framework: Pitfall 1", "Goal & OKR management"],
  about: "key-result",
  reach: "block",
  check(context, report) {
    if (isBroken(context)) return;
    const { block, keyResults } = context;
    for (const keyResult of keyResults) {
      const { text } = keyResult;
      const activity = text && activityIn(keyResult);
      if (!activity) continue;
      report({
        span: spanInText(block.text, text.span, activity.span, text.text),
        message: say("{0} is a task. What changes for whom when it is done?", quoted(text.text)),
      });
    }
  },
});
