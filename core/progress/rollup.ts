import { type GroupIndex, type KeyResultEntry, objectiveOf, type ObjectiveEntry } from "../model/ids.ts";
import type { KeyResult, Objective } from "../model/okr.ts";
import { indexFor, okrFiles, type OkrFile, type Place, type Workspace } from "../model/workspace.ts";
import { shown } from "../rules/words.ts";
import type { Settings } from "../settings.ts";
import { lastNotBeyond, type Range } from "../text.ts";
import { asShare, type Attainment, attainmentOf } from "./attainment.ts";
import { cascadeOf } from "./cascade.ts";
import {
  type Circumstances,
  circumstancesIn,
  factsAt,
  type Home,
  homeOf,
  objectiveItem,
  periodAbove,
  sameCircumstances,
} from "./circumstances.ts";
import { type Health, type HealthReading, healthOf, isClosed, statusWord } from "./health.ts";
import { meanScore, type Part, type Score } from "./score.ts";
import { type Counts, countsOf, judgedByWorst } from "./worst.ts";

export interface KeyResultNode {
  readonly kind: "key-result";
  readonly id: string | undefined;
  /** Its text, else its id. */
  readonly label: string;
  readonly item: KeyResult;
  readonly place: Place;
  /** Where its id or text stands, for going there. */
  readonly range: Range;
  readonly attainment: Attainment;
  readonly health: Health;
  /** One line that starts with the health. */
  readonly why: string;
  readonly reading: HealthReading;
  readonly owner: string | undefined;
  readonly period: string | undefined;
  /** The day of the last check-in. */
  readonly asOf: string | undefined;
}

export interface ObjectiveNode {
  readonly kind: "objective";
  readonly id: string | undefined;
  readonly label: string;
  /** Absent for the stand-in of an objective that key results name and that does not exist. */
  readonly item: Objective | undefined;
  readonly place: Place;
  readonly range: Range;
  /** Over the whole cascade below: the number to show. Without objectives below it is its own. */
  readonly rolledUp: Score;
  /** Over its own key results alone. */
  readonly own: Score;
  /** The worst of the cascade below. */
  readonly health: Health;
  readonly ownHealth: Health;
  /** One line that starts with the health. */
  readonly why: string;
  /** A key result of its own is stale. */
  readonly isStale: boolean;
  /** Of its own key results. */
  readonly counts: Counts;
  readonly owner: string | undefined;
  readonly period: string | undefined;
  readonly keyResults: readonly KeyResultNode[];
  readonly children: readonly ObjectiveNode[];
  /** Why it stands at the top although it names a parent: the cascade bites its tail there. */
  readonly cut: string | undefined;
}

/**
 * The progress of a whole workspace: the objectives at the top, each with its key results and the objectives below it,
 * in file order. Key results whose objective does not exist stand under a stand-in of it. Cost: one pass over all items.
 */
export function progressTree(workspace: Workspace, settings: Settings, today: string): ObjectiveNode[] {
  const seen = new Set<string>();
  return okrFiles(workspace).flatMap((file) => {
    if (seen.has(file.group)) return [];
    seen.add(file.group);
    return groupTree(workspace, file, settings, today);
  });
}

/** The progress of one item, as the tree has it; undefined where nothing stands at that place. */
export function progressOf(
  workspace: Workspace,
  place: Place,
  settings: Settings,
  today: string,
): ObjectiveNode | KeyResultNode | undefined {
  const file = workspace.files.get(place.uri);
  if (!file?.reading) return undefined;
  const index = indexFor(workspace, file);
  if (place.kind === "key-result") {
    const entry = index.keyResultAt(place.uri, place.block, place.item);
    return entry && keyResultNodes(workspace, index, objectiveOf(index, entry), [entry], settings, today)[0];
  }
  const left = [...groupTree(workspace, file, settings, today)];
  for (let node = left.pop(); node; node = left.pop()) {
    if (node.item && samePlace(node.place, place)) return node;
    left.push(...node.children);
  }
  return undefined;
}

function groupTree(workspace: Workspace, file: OkrFile, settings: Settings, today: string): ObjectiveNode[] {
  const index = indexFor(workspace, file);
  const { order, roots, childrenOf, cuts } = cascadeOf(index);
  const nodes = new Map<ObjectiveEntry, ObjectiveNode>();
  // From the bottom up, so that each objective finds the ones below it done.
  for (const entry of order) {
    const children = (childrenOf.get(entry) ?? []).flatMap((child) => nodes.get(child) ?? []);
    const entries = index.keyResultsOf.get(entry) ?? [];
    const keyResults = keyResultNodes(workspace, index, entry, entries, settings, today);
    const node = objectiveNode(workspace, index, entry, keyResults, children, cuts.get(entry), settings);
    if (node) nodes.set(entry, node);
  }
  const standIns = standInsFor(workspace, index, settings, today);
  return [...roots.flatMap((entry) => nodes.get(entry) ?? []), ...standIns].sort(byPlace);
}

/** The key results of one objective; `owner` is it, where it exists. */
function keyResultNodes(
  workspace: Workspace,
  index: GroupIndex,
  owner: ObjectiveEntry | undefined,
  entries: readonly KeyResultEntry[],
  settings: Settings,
  today: string,
): KeyResultNode[] {
  let home: Home | undefined;
  const nodes: KeyResultNode[] = [];
  for (const entry of entries) {
    const file = workspace.files.get(entry.uri);
    const item = file?.blocks[entry.block]?.keyResults[entry.item];
    if (!file || !item) continue;
    if (home?.uri !== entry.uri) home = homeOf(workspace, index, owner, entry.uri, settings.fiscalYearStart);
    const around = circumstancesIn(workspace, home, entry, item, settings.fiscalYearStart);
    nodes.push(keyResultNode(file, entry, item, around, settings, today));
  }
  return nodes;
}

/** A node, and all that it was made of. */
interface Made {
  readonly node: KeyResultNode;
  readonly around: Circumstances;
  readonly settings: Settings;
  readonly today: string;
  /** The line on which its block starts. */
  readonly line: number | undefined;
}

/** A keystroke changes one key result: the nodes of all others are those of before. */
const made = new WeakMap<KeyResult, Made>();

function keyResultNode(
  file: OkrFile,
  entry: KeyResultEntry,
  item: KeyResult,
  around: Circumstances,
  settings: Settings,
  today: string,
): KeyResultNode {
  const line = file.document.lines[entry.block];
  const known = made.get(item);
  if (
    known &&
    known.settings === settings &&
    known.today === today &&
    known.line === line &&
    samePlace(known.node.place, entry) &&
    sameCircumstances(known.around, around)
  )
    return known.node;
  const reading = healthOf(item, around, settings, today);
  const node: KeyResultNode = {
    kind: "key-result",
    id: item.id?.text || undefined,
    label: item.text?.text || item.id?.text || "Key result without a text",
    item,
    place: placeOf(entry),
    range: rangeOf(file, entry.block, item),
    attainment: attainmentOf(item, around.measured),
    health: reading.health,
    why: reading.why,
    reading,
    owner: item.owner?.text || undefined,
    period: around.periodText,
    asOf: around.asOf,
  };
  made.set(item, { node, around, settings, today, line });
  return node;
}

function objectiveNode(
  workspace: Workspace,
  index: GroupIndex,
  entry: ObjectiveEntry,
  keyResults: readonly KeyResultNode[],
  children: readonly ObjectiveNode[],
  cut: string | undefined,
  settings: Settings,
): ObjectiveNode | undefined {
  const file = workspace.files.get(entry.uri);
  const item = objectiveItem(workspace, entry);
  if (!file || !item) return undefined;
  const facts = factsAt(workspace, entry.uri);
  return {
    kind: "objective",
    id: item.id?.text || undefined,
    label: item.text?.text || item.id?.text || "Objective without a text",
    item,
    place: placeOf(entry),
    range: rangeOf(file, entry.block, item),
    ...progressFrom(item, keyResults, children),
    owner: item.owner?.text || facts?.owner?.text || undefined,
    period: item.period?.text || periodAbove(workspace, index, entry, settings.fiscalYearStart)?.text,
    keyResults,
    children,
    cut,
  };
}

function progressFrom(
  item: Objective | undefined,
  keyResults: readonly KeyResultNode[],
  children: readonly ObjectiveNode[],
) {
  const parts = keyResults.map(
    (node): Part => ({
      label: node.id ?? node.label,
      attainment: node.attainment.value,
      weight: weightOf(node.item),
    }),
  );
  const own = byHand(item, meanScore(parts));
  const below = children.map(
    (node): Part => ({
      label: node.id ?? node.label,
      attainment: node.rolledUp.value,
      weight: weightOf(node.item),
    }),
  );
  const rolledUp = children.length === 0 ? own : byHand(item, meanScore([...parts, ...below]));
  const status = statusWord(item?.status?.text);
  const closed = isClosed(status, rolledUp)
    ? `closed: its status says ${shown(item?.status?.text ?? "", 30)}`
    : undefined;
  const ownJudgement = judgedByWorst(keyResults, []);
  const judgement = judgedByWorst(keyResults, children);
  return {
    own,
    rolledUp,
    ownHealth: closed ? "closed" : ownJudgement.health,
    health: closed ? "closed" : judgement.health,
    why: closed ?? [judgement.why, ...(rolledUp.value === undefined ? [] : [rolledUp.why])].join(" · "),
    isStale: !closed && keyResults.some(({ reading }) => reading.isStale),
    counts: countsOf(keyResults),
  } as const;
}

/** Where no key result has a number, the progress that somebody wrote on the objective itself is shown, and said to be that. */
function byHand(item: Objective | undefined, score: Score): Score {
  const written = score.value === undefined ? item?.progress?.quantity : undefined;
  if (!written) return score;
  const { value, why } = asShare(written);
  return { ...score, value, why: `${why}, on the objective itself` };
}

/** Key results that name an objective which does not exist, or none at all, under what they name. */
function standInsFor(
  workspace: Workspace,
  index: GroupIndex,
  settings: Settings,
  today: string,
): ObjectiveNode[] {
  const homeless = new Map<string, KeyResultEntry[]>();
  for (const entry of index.keyResults) {
    if (entry.within || (entry.objectiveId && index.objectivesById.has(entry.objectiveId))) continue;
    const id = entry.objectiveId ?? "";
    const others = homeless.get(id);
    if (others) others.push(entry);
    else homeless.set(id, [entry]);
  }
  return [...homeless].flatMap(([id, entries]) => {
    const keyResults = keyResultNodes(workspace, index, undefined, entries, settings, today);
    const first = keyResults[0];
    if (!first) return [];
    const why = id === "" ? "no objective is named" : `objective "${shown(id)}" does not exist`;
    const progress = progressFrom(undefined, keyResults, []);
    return {
      kind: "objective" as const,
      id: id || undefined,
      label: id || "Key results without an objective",
      item: undefined,
      place: first.place,
      range: first.range,
      ...progress,
      why: `${progress.why} · ${why}`,
      owner: undefined,
      period: undefined,
      keyResults,
      children: [],
      cut: undefined,
    };
  });
}

/** A weight as a number; NaN where one is written that is none. */
function weightOf(item: Objective | KeyResult | undefined): number | undefined {
  if (!item?.weight) return undefined;
  return item.weight.quantity?.value ?? Number.NaN;
}

function rangeOf(file: OkrFile, block: number, item: Objective | KeyResult): Range {
  const { anchor } = item;
  const starts = file.document.blocks[block]?.lineStarts ?? [0];
  const above = file.document.lines[block] ?? 0;
  const at = (offset: number) => {
    const line = lastNotBeyond(starts, offset);
    return { line: above + line, character: offset - (starts[line] ?? 0) };
  };
  return { start: at(anchor.start), end: at(anchor.end) };
}

function placeOf({ uri, block, kind, item }: Place): Place {
  return { uri, block, kind, item };
}

function samePlace(a: Place, b: Place): boolean {
  return a.uri === b.uri && a.block === b.block && a.item === b.item && a.kind === b.kind;
}

/** Stand-ins take their turn by the place of their first key result. */
function byPlace(a: ObjectiveNode, b: ObjectiveNode): number {
  if (a.place.uri !== b.place.uri) return a.place.uri < b.place.uri ? -1 : 1;
  return a.place.block - b.place.block || a.place.item - b.place.item;
}
