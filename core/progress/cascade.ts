import { type Message, say } from "../l10n/say.ts";
import type { GroupIndex, ObjectiveEntry } from "../model/ids.ts";

/** The objectives of a group as trees. */
export interface Cascade {
  /** In file order. */
  readonly roots: readonly ObjectiveEntry[];
  readonly childrenOf: ReadonlyMap<ObjectiveEntry, readonly ObjectiveEntry[]>;
  /** Every objective once, each after all that are below it. */
  readonly order: readonly ObjectiveEntry[];
  /** The roots that name a parent all the same, with the reason. */
  readonly cuts: ReadonlyMap<ObjectiveEntry, Message>;
}

/** Nobody leads through more levels; whoever walks the tree can do so by recursion. */
const deepest = 64;

const ownAncestor = say("it is its own ancestor");
const tooDeep = say("it lies more than {0} levels deep", deepest);

const remembered = new WeakMap<GroupIndex, Cascade>();

/**
 * Cuts the parent links of a group into trees. Where a cascade bites its tail, the first of its members in file order
 * stands at the top; so does what lies more than 64 levels deep. Made once for each index.
 */
export function cascadeOf(index: GroupIndex): Cascade {
  let cascade = remembered.get(index);
  if (!cascade) {
    cascade = build(index);
    remembered.set(index, cascade);
  }
  return cascade;
}

function build(index: GroupIndex): Cascade {
  const cuts = new Map<ObjectiveEntry, Message>();
  const done = new Set<ObjectiveEntry>();
  for (const entry of index.objectives) {
    const way: ObjectiveEntry[] = [];
    const onWay = new Set<ObjectiveEntry>();
    let here: ObjectiveEntry | undefined = entry;
    while (here && !done.has(here) && !onWay.has(here)) {
      way.push(here);
      onWay.add(here);
      here = index.parentOf.get(here);
    }
    // The first member that is met is the first one in file order, or leads into the circle from outside.
    if (here && onWay.has(here)) cuts.set(firstInFile(way.slice(way.indexOf(here)), index), ownAncestor);
    for (const each of way) done.add(each);
  }
  const depths = depthsOf(index, cuts);
  const roots: ObjectiveEntry[] = [];
  const childrenOf = new Map<ObjectiveEntry, ObjectiveEntry[]>();
  for (const entry of index.objectives) {
    const parent = cuts.has(entry) ? undefined : index.parentOf.get(entry);
    const siblings = parent && childrenOf.get(parent);
    if (!parent) roots.push(entry);
    else if (siblings) siblings.push(entry);
    else childrenOf.set(parent, [entry]);
  }
  const order = [...index.objectives].sort((a, b) => (depths.get(b) ?? 0) - (depths.get(a) ?? 0));
  return { roots, childrenOf, order, cuts };
}

function firstInFile(circle: readonly ObjectiveEntry[], index: GroupIndex): ObjectiveEntry {
  const members = new Set(circle);
  return index.objectives.find((each) => members.has(each)) ?? (circle[0] as ObjectiveEntry);
}

/** How deep each objective lies; cuts where that is too deep. */
function depthsOf(index: GroupIndex, cuts: Map<ObjectiveEntry, Message>): Map<ObjectiveEntry, number> {
  const depths = new Map<ObjectiveEntry, number>();
  for (const entry of index.objectives) {
    const way: ObjectiveEntry[] = [];
    let here: ObjectiveEntry | undefined = entry;
    while (here && !depths.has(here)) {
      way.push(here);
      here = cuts.has(here) ? undefined : index.parentOf.get(here);
    }
    let depth = here ? (depths.get(here) ?? 0) + 1 : 0;
    for (const each of way.reverse()) {
      if (depth > deepest) {
        cuts.set(each, tooDeep);
        depth = 0;
      }
      depths.set(each, depth++);
    }
  }
  return depths;
}
