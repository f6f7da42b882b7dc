import { commonEnds } from "../ends.ts";
import { entryOf } from "../syntax/tree.ts";
import { folded } from "../words.ts";
import { type GroupFiles, type GroupIndex, indexOf, type ObjectiveEntry } from "./ids.ts";
import { initiativesIn } from "./initiatives.ts";
import { mentionsIn } from "./mentions.ts";
import type { ModelBlock } from "./okr.ts";

/** How far a change of ids or references reaches among the files of a group. */
interface Reach {
  /** What appeared, went or moved, and what is mentioned beside it: ids, metrics and owners. */
  readonly names: ReadonlySet<string>;
  /** The blocks, by file, that it reaches without a name: those above and below in the cascade. */
  readonly blocks: ReadonlyMap<string, ReadonlySet<number>>;
}

/**
 * What changed between two states of a group: the names in the blocks that were exchanged. Who neither declares nor
 * mentions one of these, and stands neither above nor below somebody who does, finds his own ids, those he mentions
 * and his siblings as they were. Undefined where something changed that may matter anywhere: what a file says for all
 * that is in it. Cost: one pass over the files' blocks and over the objectives; made once for all files that ask
 * in a row.
 */
export function reachBetween(before: GroupFiles, after: GroupFiles): Reach | undefined {
  if (latest?.before !== before || latest.after !== after)
    latest = { before, after, reach: compare(before, after) };
  return latest.reach;
}

/** All files of a group ask the same, one after the other. */
let latest: { before: GroupFiles; after: GroupFiles; reach: Reach | undefined } | undefined;

/**
 * The names that a block declares or mentions; undefined where any id may matter to it: initiatives name them in
 * prose.
 */
export function namesIn(block: ModelBlock): readonly string[] | undefined {
  if (!perBlock.has(block))
    perBlock.set(block, initiativesIn(block).length > 0 ? undefined : allNames(block));
  return perBlock.get(block);
}

const perBlock = new WeakMap<ModelBlock, readonly string[] | undefined>();

/** How an owner is called among other names. */
export function ownerName(owner: string): string {
  return `owner\n${folded(owner)}`;
}

function metricName(metric: string): string {
  return `metric\n${metric}`;
}

function compare(before: GroupFiles, after: GroupFiles): Reach | undefined {
  const names = new Set<string>();
  const outlined = new Set<string>();
  for (const uri of new Set([...before.files.keys(), ...after.files.keys()])) {
    const old = before.files.get(uri)?.printed ?? none;
    const now = after.files.get(uri)?.printed ?? none;
    if (old === now) continue;
    if (saidForAll(old) !== saidForAll(now)) return undefined;
    const [went, came] = exchanged(old, now);
    for (const block of [...went, ...came]) {
      if (block.facts.scope) return undefined;
      for (const name of printedNames(block)) names.add(name);
    }
    if (outline(went) !== outline(came)) outlined.add(uri);
  }
  return { names, blocks: blocksAround(names, outlined, indexOf(after)) };
}

/** What a file says in its first block for everything in it. */
function saidForAll([first]: readonly ModelBlock[]): string {
  const { scope, owner, period } = first?.facts ?? {};
  return [scope, owner, period].map((field) => field?.text ?? "").join("\n");
}

/** The blocks of both rows that are not in the other one. */
function exchanged(old: readonly ModelBlock[], now: readonly ModelBlock[]): [ModelBlock[], ModelBlock[]] {
  const { start, end } = commonEnds(old, now, (a, b) => a === b || a.print === b.print);
  return [old.slice(start, old.length - end), now.slice(start, now.length - end)];
}

/** All that others see of the objectives in some blocks. */
function outline(blocks: readonly ModelBlock[]): string {
  return JSON.stringify(
    blocks.flatMap(({ objectives }) =>
      objectives.map(({ within, heading, id, parent, owner, period, due, status }) => [
        within,
        heading,
        ...[id, parent, owner, period, due, status].map((field) => field?.text),
      ]),
    ),
  );
}

/**
 * Gives the blocks of objectives above those reached: a circle is told at one of its members. Where objectives changed in
 * a file, its other objectives count as well, and all that hangs below: periods and levels come down the cascade. Adds
 * to the names the owners and metrics of all these: whom they share them with is compared with them.
 */
function blocksAround(
  names: Set<string>,
  outlined: ReadonlySet<string>,
  index: GroupIndex,
): Map<string, Set<number>> {
  const blocks = new Map<string, Set<number>>();
  const add = ({ uri, block }: { readonly uri: string; readonly block: number }) => {
    const known = blocks.get(uri);
    if (known) known.add(block);
    else blocks.set(uri, new Set([block]));
  };
  const isReached = (id: string | undefined) => id !== undefined && names.has(folded(id));
  const reached = index.objectives.filter(({ id, parent }) => isReached(id) || isReached(parent));
  const above = new Set<ObjectiveEntry>();
  for (const entry of reached)
    for (let here = index.parentOf.get(entry); here && !above.has(here); here = index.parentOf.get(here)) {
      above.add(here);
      add(here);
    }
  const below = new Set<ObjectiveEntry>();
  if (outlined.size > 0) {
    for (const entry of index.objectives) if (outlined.has(entry.uri)) add(entry);
    const left = [...reached];
    for (let here = left.pop(); here; here = left.pop()) {
      if (below.has(here)) continue;
      below.add(here);
      add(here);
      for (const each of index.keyResultsOf.get(here) ?? []) {
        add(each);
        if (each.metric) names.add(metricName(each.metric));
      }
      for (const each of index.children.get(here) ?? []) left.push(each);
    }
  }
  for (const { owner } of [...reached, ...above, ...below]) if (owner) names.add(ownerName(owner));
  return blocks;
}

function allNames(block: ModelBlock): string[] {
  const names = printedNames(block);
  for (const { parent, node } of block.objectives)
    if (parent)
      for (const { text } of mentionsIn(entryOf(node, parent.name)?.value)) names.push(folded(text));
  return names;
}

/** The names that all of the group can see: those in a block's print. */
function printedNames({ objectives, keyResults }: ModelBlock): string[] {
  const names: string[] = [];
  const add = (field: { readonly text: string } | undefined, as = folded) =>
    field?.text && names.push(as(field.text));
  for (const { id, parent, owner } of objectives) {
    add(id);
    add(parent);
    add(owner, ownerName);
  }
  for (const { id, objectiveId, metric } of keyResults) {
    add(id);
    add(objectiveId);
    add(metric, metricName);
  }
  return names;
}

const none: readonly ModelBlock[] = [];
