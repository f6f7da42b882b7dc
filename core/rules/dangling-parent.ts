import type { Fix } from "../edits/fix.ts";
import { replaceValue } from "../edits/write.ts";
import { say } from "../l10n/say.ts";
import type { OkrFile } from "../model/file.ts";
import { type GroupIndex, type ObjectiveEntry, objectiveOf, resolveObjective } from "../model/ids.ts";
import { mentionsIn, type Named } from "../model/mentions.ts";
import type { Objective } from "../model/okr.ts";
import { entryOf } from "../syntax/tree.ts";
import { didYouMean, nearestId, quoted } from "../words.ts";
import { changeTo } from "./fixes.ts";
import { defineRule } from "./rule.ts";

/**
 * A parent that nothing is called. An empty one is the top level. Generic files may support a key result as well
 * as an objective, and may say whom they support in prose ("Company strategy"): that is no id and nothing is said.
 */
export default defineRule({
  id: "dangling-parent",
  group: "structure",
  since: "0.1.0",
  severity: "error",
  fixable: true,
  summary: "The parent does not exist",
  seeds: ["BWOC handbook: 4. Author your objectives and key results", "OKR framework: Cascading OKRs"],
  about: "objective",
  reach: "group",
  check({ objectives, objectiveEntry, index, dialect, file, at }, report) {
    for (const objective of objectives)
      for (const parent of parentsOf(objective)) {
        const { text, span } = parent;
        if (index.objectivesById.has(text)) continue;
        const keyResult = index.keyResultsById.get(text)?.[0];
        if (dialect === "generic" && (keyResult || /\s/.test(text) || noParent.has(text.toLowerCase())))
          continue;
        const near = keyResult ? objectiveOf(index, keyResult)?.id : nearestId(text, index.objectivesById);
        const suggestion = isBelow(index, near, objectiveEntry(objective.item)) ? undefined : near;
        const wrong = keyResult
          ? say("{0} is a key result, not an objective.", quoted(text))
          : say("Parent {0} does not exist.", quoted(text));
        report({
          span,
          message: didYouMean(wrong, suggestion),
          fixes:
            suggestion === undefined && dialect !== "bwoc"
              ? undefined
              : () => [
                  ...changeTo(file, at, parent, suggestion),
                  ...(dialect === "bwoc" ? atTheTop(file, at, parent) : []),
                ],
        });
      }
  },
});

/** Whether an id means the objective itself, or one of those under it: as its parent it would close a circle. */
function isBelow(index: GroupIndex, id: string | undefined, objective: ObjectiveEntry | undefined): boolean {
  const seen = new Set<ObjectiveEntry>();
  let here = id !== undefined && objective ? resolveObjective(index, id, objective.uri) : undefined;
  for (; here && !seen.has(here); here = index.parentOf.get(here)) {
    if (here === objective) return true;
    seen.add(here);
  }
  return false;
}

function atTheTop(file: OkrFile, at: number, { node }: Named): Fix[] {
  return node
    ? [{ title: say("Make it a top-level objective"), edits: [replaceValue(file, at, node, "")] }]
    : [];
}

/** How generic files say "none". */
const noParent = new Set(["none", "null", "nil", "n/a", "na", "-", "–", "—", "top", "root"]);

function parentsOf({ parent, node }: Objective): Named[] {
  return parent ? mentionsIn(entryOf(node, parent.name)?.value) : [];
}
