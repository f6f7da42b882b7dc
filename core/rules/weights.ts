import { say } from "../l10n/say.ts";
import { numberText } from "../progress/numbers.ts";
import { quoted, underOf } from "../words.ts";
import { defineRule } from "./rule.ts";

/**
 * Weights that a mean cannot be made of, and shares that do not make a whole. Weights that are no shares (2, 1, 1)
 * need not add up to anything: only their proportion counts. Shares are fractions or percentages whose sum comes near to 1 or 100.
 */
export default defineRule({
  id: "weights",
  group: "honesty",
  since: "0.1.0",
  severity: "warning",
  fixable: false,
  summary: "Weights are negative, no numbers, or do not add up",
  seeds: ["OKR framework: End-of-Cycle Reviews"],
  reach: "group",
  check({ objectives, keyResults, objectiveEntry, keyResultItem, index }, report) {
    for (const { weight } of [...objectives, ...keyResults]) {
      if (weight?.node?.kind !== "scalar" || weight.node.value === null || weight.node.value === "") continue;
      const value = weight.quantity?.value;
      if (value !== undefined && value >= 0) continue;
      report({
        span: weight.span,
        message:
          value === undefined
            ? say(
                "Weight {0} is not a number, so it cannot be counted. Write one, like 2 or 0.5.",
                quoted(String(weight.node.value)),
              )
            : say("Weight {0} is negative. Write 0 for what is not to count.", numberText(value)),
      });
    }
    for (const objective of objectives) {
      const entry = objectiveEntry(objective.item);
      const siblings = (entry && index.keyResultsOf.get(entry)) ?? [];
      const off = sumOff(siblings.map((each) => keyResultItem(each)?.weight?.quantity?.value));
      if (!off) continue;
      report({
        span: objective.anchor,
        message: say(
          "The weights {0} add up to {1}, not {2}. Which one is off?",
          underOf(objective),
          numberText(off.sum),
          off.whole,
        ),
      });
    }
  },
});

/** The sum that is not the whole, where all have a weight and those are shares. */
function sumOff(weights: readonly (number | undefined)[]): { sum: number; whole: 1 | 100 } | undefined {
  const shares = weights.filter((each) => each !== undefined && each >= 0) as number[];
  if (shares.length < 2 || shares.length < weights.length) return undefined;
  const sum = Number(shares.reduce((all, each) => all + each, 0).toPrecision(12));
  if (sum === 0) return { sum, whole: 1 };
  const whole = shares.every((each) => each < 1) ? 1 : 100;
  const areShares = shares.every((each) => whole === 1 || each === 0 || each >= 5);
  if (!areShares || sum < 0.7 * whole || sum > 1.3 * whole) return undefined;
  // Thirds are written as 0.33, 33 or 33.3.
  const rounding = (shares.length * whole) / 200;
  return Math.abs(sum - whole) <= rounding + 1e-9 ? undefined : { sum, whole };
}
