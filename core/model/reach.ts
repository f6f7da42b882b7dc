import { commonEnds } from "../ends.ts";
import { entryOf } from "../syntax/tree.ts";
import { folded } from "../words.ts";
import { type GroupFiles, indexOf, type ObjectiveEntry } from "./ids.ts";
import { initiativesIn } from "./initiatives.ts";
import { mentionsIn } from "./mentions.ts";
import type { ModelBlock } from "./okr.ts";

/** How far a change of ids or references reaches among the files of a group. */
export interface Reach {
  /** The ids that appeared, went or moved, and those that are mentioned beside them; folded. */
  readonly ids: ReadonlySet<string>;
  /** The objectives above those, by file and block: a circle is told at one of its members. */
  readonly above: ReadonlyMap<string, ReadonlySet<number>>;
}

/**
 * What changed between two states of a group: the ids in the blocks that were exchanged. Who neither declares nor
 * mentions one of these, and stands above nobody who does, finds his own ids, those he mentions and his siblings as
 * they were. Undefined where a scope changed, which may matter anywhere. Cost: one pass over the files' blocks and over
 * the objectives; made once for all files that ask in a row.
 */
export function reachBetween(before: GroupFiles, after: GroupFiles): Reach | undefined {
  if (latest?.before !== before || latest.after !== after)
    latest = { before, after, reach: compare(before, after) };
  return latest.reach;
}

/** All files of a group ask the same, one after the other. */
let latest: { before: GroupFiles; after: GroupFiles; reach: Reach | undefined } | undefined;

/** The ids that a block declares or mentions, folded; undefined where any id may matter to it: initiatives name them in prose. */
export function idsIn(block: ModelBlock): readonly string[] | undefined {
  if (!perBlock.has(block)) perBlock.set(block, initiativesIn(block).length > 0 ? undefined : allIds(block));
  return perBlock.get(block);
}

const perBlock = new WeakMap<ModelBlock, readonly string[] | undefined>();

function compare(before: GroupFiles, after: GroupFiles): Reach | undefined {
  const ids = new Set<string>();
  for (const uri of new Set([...before.files.keys(), ...after.files.keys()])) {
    const old = before.files.get(uri)?.printed ?? none;
    const now = after.files.get(uri)?.printed ?? none;
    if (old === now) continue;
    if (old[0]?.facts.scope?.text !== now[0]?.facts.scope?.text) return undefined;
    for (const block of exchanged(old, now)) {
      if (block.facts.scope) return undefined;
      for (const id of printedIds(block)) ids.add(id);
    }
  }
  return { ids, above: objectivesAbove(ids, after) };
}

/** The blocks of both rows that are not in the other one. */
function exchanged(old: readonly ModelBlock[], now: readonly ModelBlock[]): ModelBlock[] {
  const { start, end } = commonEnds(old, now, (a, b) => a === b || a.print === b.print);
  return [...old.slice(start, old.length - end), ...now.slice(start, now.length - end)];
}

function objectivesAbove(ids: ReadonlySet<string>, group: GroupFiles): Map<string, Set<number>> {
  const index = indexOf(group);
  const above = new Map<string, Set<number>>();
  const met = new Set<ObjectiveEntry>();
  const isReached = (id: string | undefined) => id !== undefined && ids.has(folded(id));
  for (const entry of index.objectives) {
    if (!isReached(entry.id) && !isReached(entry.parent)) continue;
    for (let here = index.parentOf.get(entry); here && !met.has(here); here = index.parentOf.get(here)) {
      met.add(here);
      const blocks = above.get(here.uri);
      if (blocks) blocks.add(here.block);
      else above.set(here.uri, new Set([here.block]));
    }
  }
  return above;
}

function allIds(block: ModelBlock): string[] {
  const ids = printedIds(block);
  for (const { parent, node } of block.objectives)
    if (parent) for (const { text } of mentionsIn(entryOf(node, parent.name)?.value)) ids.push(folded(text));
  return ids;
}

/** The ids that all of the group can see: those in a block's print. */
function printedIds({ objectives, keyResults }: ModelBlock): string[] {
  const ids: string[] = [];
  const add = (field: { readonly text: string } | undefined) => field?.text && ids.push(folded(field.text));
  for (const { id, parent } of objectives) {
    add(id);
    add(parent);
  }
  for (const { id, objectiveId } of keyResults) {
    add(id);
    add(objectiveId);
  }
  return ids;
}

const none: readonly ModelBlock[] = [];
