import { say } from "../l10n/say.ts";
import { activityIn, isYesNo, metricInWords, saysHowMuch, vaguenessIn, wordingOf } from "./measured.ts";
import { defineRule } from "./rule.ts";
import { isBroken } from "./structure.ts";

/**
 * No number to arrive at, neither in a field nor in the words. Only for generic files: the other dialects require
 * the field, and `required-field` asks for it. A task and a vague one have findings of their own; `progress` alone
 * is already a share of the way.
 */
export default defineRule({
  id: "missing-target",
  group: "measurability",
  since: "0.1.0",
  severity: "warning",
  fixable: false,
  summary: "Key result has no target",
  seeds: ["OKR framework: Pitfall 3"],
  dialects: ["generic"],
  about: "key-result",
  reach: "block",
  check(context, report) {
    if (isBroken(context)) return;
    const { keyResults } = context;
    for (const keyResult of keyResults) {
      const { target, progress, threshold, anchor, text } = keyResult;
      const isBlank = target?.node?.kind === "scalar" && String(target.node.value ?? "").trim() === "";
      if ((target && !isBlank) || progress?.quantity || threshold || !text?.text || isYesNo(keyResult))
        continue;
      if (wordingOf(keyResult).hasOutcomeNumber || saysHowMuch(metricInWords(keyResult))) continue;
      if (activityIn(keyResult) || vaguenessIn(keyResult)) continue;
      report({
        span: target?.keySpan ?? anchor,
        message: say("No target: at which number is this reached? Without one, everybody may call it done."),
      });
    }
  },
});
