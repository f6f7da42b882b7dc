import { say } from "../l10n/say.ts";
import { underOf } from "../words.ts";
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
  about: "objective",
  reach: "group",
  check(context, report) {
    if (isBroken(context)) return;
    const { objectives, objectiveEntry, index } = context;
    for (const objective of objectives) {
      const entry = objectiveEntry(objective.item);
      const under = (entry && index.keyResultsOf.get(entry)) ?? [];
      if (under.length < 2) continue;
      const results = under.flatMap((each) => context.keyResultItem(each) ?? []);
      const count = results.filter(isYesNo).length;
      if (results.length < 2 || count * 3 <= results.length) continue;
      report({
        span: objective.anchor,
        message: say(
          count === 1
            ? "{0} of {1} key results {2} is either done or not. Which number would move on the way?"
            : "{0} of {1} key results {2} are either done or not. Which number would move on the way?",
          count,
          results.length,
          underOf(objective),
        ),
      });
    }
  },
});
