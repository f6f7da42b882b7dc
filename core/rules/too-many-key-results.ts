import { say } from "../l10n/say.ts";
import { underOf } from "../words.ts";
import { defineRule } from "./rule.ts";

/** If everything is a priority, nothing is. The framework says 2 to 4 key results; from the sixth on it is said. */
export default defineRule({
  id: "too-many-key-results",
  group: "focus",
  since: "0.1.0",
  severity: "warning",
  fixable: false,
  summary: "More key results than an objective can be steered by",
  seeds: ["OKR framework: Pitfall 2", "Goal & OKR management"],
  options: { max: { default: 5, description: "How many key results an objective may have." } },
  about: "objective",
  reach: "group",
  check({ objectives, objectiveEntry, index }, report, option) {
    const max = Number(option("max"));
    for (const objective of objectives) {
      const entry = objectiveEntry(objective.item);
      const count = (entry && index.keyResultsOf.get(entry)?.length) ?? 0;
      if (count > max)
        report({
          span: objective.anchor,
          message: say(
            count === 1
              ? "{0} key result {1}. More than {2} dilutes focus: which matter most?"
              : "{0} key results {1}. More than {2} dilutes focus: which matter most?",
            count,
            underOf(objective),
            max,
          ),
        });
    }
  },
});
