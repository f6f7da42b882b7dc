import { inRow, type Message, type MessageValue, say } from "../l10n/say.ts";
import type { GroupIndex, ObjectiveEntry } from "../model/ids.ts";
import { quoted } from "../words.ts";
import { defineRule } from "./rule.ts";

/** A cascade that comes back to where it started has no top, and no progress to roll up to it. */
export default defineRule({
  id: "parent-cycle",
  group: "structure",
  since: "0.1.0",
  severity: "error",
  fixable: false,
  summary: "Objectives are parents of each other in a circle",
  seeds: ["OKR framework: Cascading OKRs", "BWOC handbook: 4. Author your objectives and key results"],
  about: "objective",
  reach: "group",
  check({ objectives, objectiveEntry, index }, report) {
    const cycles = cyclesIn(index);
    if (cycles.size === 0) return;
    for (const { item, parent, anchor } of objectives) {
      const entry = objectiveEntry(item);
      const members = entry && cycles.get(entry);
      if (!members) continue;
      report({
        span: parent?.span ?? anchor,
        message: messageFor(members),
        related: members
          .slice(1)
          .map((place) => ({ message: say("{0} is in the circle too", nameOf(place)), place })),
      });
    }
  },
});

function messageFor(members: readonly ObjectiveEntry[]): Message {
  const [first] = members;
  if (members.length === 1)
    return say("{0} is its own parent. Name the objective above it, or none.", nameOf(first));
  const shown = members.length > 5 ? [...members.slice(0, 4).map(nameOf), "…"] : members.map(nameOf);
  return say(
    "Parents run in a circle: {0}. One of them needs another parent, or none.",
    inRow(" → ", [...shown, nameOf(first)]),
  );
}

function nameOf(entry: ObjectiveEntry | undefined): MessageValue {
  return entry?.id ? quoted(entry.id) : say("an objective without id");
}

const known = new WeakMap<GroupIndex, Map<ObjectiveEntry, readonly ObjectiveEntry[]>>();

/** Each cycle under its first member in file order; members in the order of the cascade, upward. */
function cyclesIn(index: GroupIndex): Map<ObjectiveEntry, readonly ObjectiveEntry[]> {
  let cycles = known.get(index);
  if (cycles) return cycles;
  cycles = new Map();
  known.set(index, cycles);
  const seenFrom = new Map<ObjectiveEntry, ObjectiveEntry>();
  let place: Map<ObjectiveEntry, number> | undefined;
  for (const start of index.objectives) {
    let here: ObjectiveEntry | undefined = start;
    while (here && !seenFrom.has(here)) {
      seenFrom.set(here, start);
      here = index.parentOf.get(here);
    }
    if (!here || seenFrom.get(here) !== start) continue;
    place ??= new Map(index.objectives.map((entry, at) => [entry, at]));
    let first = here;
    for (const member of circleThrough(index, here))
      if ((place.get(member) ?? 0) < (place.get(first) ?? 0)) first = member;
    cycles.set(first, circleThrough(index, first));
  }
  return cycles;
}

function circleThrough(index: GroupIndex, first: ObjectiveEntry): ObjectiveEntry[] {
  const members = [first];
  for (let here = index.parentOf.get(first); here && here !== first; here = index.parentOf.get(here))
    members.push(here);
  return members;
}
