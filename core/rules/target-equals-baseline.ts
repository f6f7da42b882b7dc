import { say } from "../l10n/say.ts";
import { isSameUnit } from "../model/conversion.ts";
import type { Quantity } from "../model/quantity.ts";
import { shown } from "../words.ts";
import { isMaintained, wordingOf } from "./measured.ts";
import { spanInText } from "./place.ts";
import { defineRule } from "./rule.ts";

/** Start and goal are the same number. Fine for what is to stay where it is; else one of the two is wrong. */
export default defineRule({
  id: "target-equals-baseline",
  group: "measurability",
  since: "0.1.0",
  severity: "warning",
  fixable: false,
  summary: "Target and baseline are the same",
  seeds: ["OKR framework: Pitfall 3"],
  about: "key-result",
  reach: "block",
  check({ block, keyResults }, report) {
    for (const keyResult of keyResults) {
      const { baseline, target, text } = keyResult;
      if (baseline || target) {
        if (!baseline?.quantity || !target?.quantity || !isSame(baseline.quantity, target.quantity)) continue;
        if (isMaintained(keyResult)) continue;
        const value = target.node?.kind === "scalar" ? shown(String(target.node.value)) : say("the same");
        report({
          span: target.span,
          message: say(
            "Baseline and target are both {0}: there is nothing to move. Which one is wrong?",
            value,
          ),
          related: [{ message: say("The baseline"), span: baseline.span }],
        });
        continue;
      }
      const { numbers } = wordingOf(keyResult);
      const from = numbers.find(({ role }) => role === "from");
      const to = numbers.findLast(({ role }) => role === "to");
      if (!text || !from || !to || !isSame(from, to) || isMaintained(keyResult)) continue;
      report({
        span: spanInText(block.text, text.span, to.span, text.text),
        message: say("From {0} to {1}: there is nothing to move. Which one is wrong?", from.value, to.value),
      });
    }
  },
});

function isSame(a: Amount, b: Amount): boolean {
  return a.value === b.value && (a.unit === undefined || b.unit === undefined || isSameUnit(a.unit, b.unit));
}

type Amount = Pick<Quantity, "value" | "unit">;
