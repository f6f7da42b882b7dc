import { counted, labelOf } from "../words.ts";
import { isYesNo } from "./measured.ts";
import { defineRule } from "./rule.ts";
import { isBroken } from "./structure.ts";

/**
 * Yes or no is known at the end only: until then nobody can see it coming. A count of one is a yes or no too. An
 * objective with one key result is left to `too-few-key-results`.
 */
export default defineRule({
  id: "mostly-boolean",
  group: "outcome",
  since: "0.1.0",
  severity: "warning",
  fixable: false,
  summary: "More than a third of an objective's key results are yes or no",
  seeds: ["Foundry: Advice and gotchas"],
  reach: "group",
  *check(context) {
    if (isBroken(context)) return;
    const { objectives, objectiveEntry, index } = context;
    for (const [item, objective] of objectives.entries()) {
      const entry = objectiveEntry(item);
      const under = (entry && index.keyResultsOf.get(entry)) ?? [];
      const results = under.flatMap((each) => context.keyResultItem(each) ?? []);
      const count = results.filter(isYesNo).length;
      if (results.length < 2 || count * 3 <= results.length) continue;
      yield {
        span: objective.anchor,
        message: `${count} of ${counted(results.length, "key result")} under ${labelOf(objective)} ${count === 1 ? "is" : "are"} either done or not. Which number would move on the way?`,
      };
    }
  },
});
