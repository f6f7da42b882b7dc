import { say } from "../l10n/say.ts";
import type { GroupIndex, ObjectiveEntry } from "../model/ids.ts";
import { openingLabelOf } from "../words.ts";
import { defineRule } from "./rule.ts";

/** Each level of cascade adds a hand-over. Said where the first level too many begins, not of all that hangs below it. */
export default defineRule({
  id: "cascade-depth",
  group: "focus",
  since: "0.1.0",
  severity: "information",
  fixable: false,
  summary: "The cascade of objectives has too many levels",
  seeds: ["Goal & OKR management: Goal Cascade"],
  options: { max: { default: 2, description: "How many levels there may be below the top." } },
  about: "objective",
  reach: "group",
  check({ objectives, objectiveEntry, index }, report, option) {
    const max = Number(option("max"));
    for (const objective of objectives) {
      const entry = objectiveEntry(objective.item);
      if (!entry || levelsAbove(index, entry, max + 2) !== max + 1) continue;
      report({
        span: objective.parent?.span ?? objective.anchor,
        message: say(
          "{0} lies {1} levels below the top. More than {2} is bureaucracy: can it support one further up?",
          openingLabelOf(objective),
          max + 1,
          max,
        ),
      });
    }
  },
});

/** How many objectives stand above one, counted no further than `most`; in a circle that is `most`. */
function levelsAbove(index: GroupIndex, entry: ObjectiveEntry, most: number): number {
  let levels = 0;
  for (let here = index.parentOf.get(entry); here && levels < most; here = index.parentOf.get(here)) levels++;
  return levels;
}
