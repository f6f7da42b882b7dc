import type { Fix } from "../edits/fix.ts";
import { renameKeyResult } from "../edits/rename.ts";
import { say } from "../l10n/say.ts";
import { type GroupIndex, type KeyResultEntry, type ObjectiveEntry, objectiveOf } from "../model/ids.ts";
import type { Workspace } from "../model/workspace.ts";
import { quoted } from "../words.ts";
import { defineRule } from "./rule.ts";
import { Spoken } from "./spoken.ts";

/**
 * Key result ids that say which objective they belong to (`O1-KR2` of `O1`) can be used anywhere. Only said where
 * at least half of the objective's key results are named that way: who has another convention hears nothing.
 */
export default defineRule({
  id: "id-convention",
  group: "structure",
  since: "0.1.0",
  severity: "hint",
  fixable: true,
  summary: "The key result id does not follow its siblings: O#-KR#",
  seeds: ["OKR framework: Linking Rules"],
  about: "key-result",
  reach: "group",
  check({ keyResults, keyResultEntry, index }, report) {
    for (const { item, id } of keyResults) {
      const entry = keyResultEntry(item);
      if (!id?.text || !entry) continue;
      const objective = objectiveOf(index, entry);
      if (!objective?.id || numberIn(id.text, objective.id) !== undefined) continue;
      const { named, following } = countsOf(index, objective);
      if (following === 0 || following * 2 < named) continue;
      const wanted = freeId(index, entry, objective.id, following, new Spoken());
      report({
        span: id.span,
        message: say(
          "{0} does not follow its siblings. {1} would say that it belongs to {2}.",
          quoted(id.text),
          quoted(wanted),
          quoted(objective.id),
        ),
        // Of two key results with one id, nobody can say whose the references are.
        fixes:
          index.keyResultsById.get(id.text)?.length === 1
            ? (workspace, spoken) => [
                renaming(workspace, entry, freeId(index, entry, objective.id ?? "", following, spoken)),
              ]
            : undefined,
      });
    }
  },
});

function renaming(workspace: Workspace, entry: KeyResultEntry, id: string): Fix {
  const edits = renameKeyResult(workspace, entry, id);
  return { title: say("Rename to {0} everywhere", quoted(id)), edits, preferred: true, names: [id] };
}

/** How many key results of an objective have an id, and how many of those follow the convention. */
interface Counts {
  readonly named: number;
  readonly following: number;
}

const counted = new WeakMap<ObjectiveEntry, Counts>();

function countsOf(index: GroupIndex, objective: ObjectiveEntry): Counts {
  let counts = counted.get(objective);
  if (!counts) {
    const ids = (index.keyResultsOf.get(objective) ?? []).flatMap((each) => each.id ?? []);
    counts = {
      named: ids.length,
      following: ids.filter((id) => numberIn(id, objective.id ?? "") !== undefined).length,
    };
    counted.set(objective, counts);
  }
  return counts;
}

/** The number in `O1-KR2`, given `O1`; undefined for an id made in another way. */
function numberIn(id: string, objective: string): number | undefined {
  if (!id.startsWith(`${objective}-KR`)) return undefined;
  const digits = id.slice(objective.length + 3);
  return /^\d{1,9}$/.test(digits) ? Number(digits) : undefined;
}

/** The id by convention: with the number that the old one ends in if that is free, else with the next one. */
function freeId(
  index: GroupIndex,
  { id = "" }: KeyResultEntry,
  objective: string,
  following: number,
  spoken: Spoken,
): string {
  const isTaken = (candidate: string) => index.keyResultsById.has(candidate);
  const own = /(\d{1,9})$/.exec(id)?.[1];
  const kept = `${objective}-KR${Number(own)}`;
  if (own !== undefined && !isTaken(kept) && !spoken.has(kept)) return kept;
  return spoken.numbered(`${objective}-KR`, following + 1, isTaken);
}
