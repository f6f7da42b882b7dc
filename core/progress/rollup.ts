import type { SettingsFor } from "../config/settings.ts";
import { english, inRow, type Message, say } from "../l10n/say.ts";
import type { OkrFile, Place } from "../model/file.ts";
import { type GroupIndex, type KeyResultEntry, type ObjectiveEntry, objectiveOf } from "../model/ids.ts";
import type { KeyResult, Objective } from "../model/okr.ts";
import { indexFor, okrFiles, type Workspace } from "../model/workspace.ts";
import type { Range } from "../text.ts";
import { quoted, shown } from "../words.ts";
import { asShare } from "./attainment.ts";
import { cascadeOf } from "./cascade.ts";
import { nearestPeriod, objectiveItem } from "./circumstances.ts";
import { type Health, isClosed, statusWord } from "./health.ts";
import { type KeyResultNode, keyResultNodes, named, placeOf, rangeOf, samePlace } from "./key-result-node.ts";
import { meanScore, type Part, type Score } from "./score.ts";
import { type Counts, countsOf, judgedByWorst } from "./worst.ts";

export type { KeyResultNode };

export interface ObjectiveNode {
  readonly kind: "objective";
  readonly id: string | undefined;
  readonly label: string;
  /** What it is called where it has neither text nor id; the label says it in English. */
  readonly nameless?: Message | undefined;
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
  readonly why: Message;
  /** A key result of its own is stale. */
  readonly isStale: boolean;
  /** Of its own key results. */
  readonly counts: Counts;
  readonly owner: string | undefined;
  readonly period: string | undefined;
  readonly keyResults: readonly KeyResultNode[];
  readonly children: readonly ObjectiveNode[];
  /** Why it stands at the top although it names a parent: the cascade bites its tail there. */
  readonly cut: Message | undefined;
}

/**
 * The progress of a whole workspace: the objectives at the top, each with its key results and the objectives below it,
 * in file order. Each file is judged by its own settings. Key results whose objective does not exist come last, under a stand-in of it. Cost: one pass over all items.
 */
export function progressTree(workspace: Workspace, settings: SettingsFor, today: string): ObjectiveNode[] {
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
  settings: SettingsFor,
  today: string,
): ObjectiveNode | KeyResultNode | undefined {
  const file = workspace.files.get(place.uri);
  if (!file?.reading) return undefined;
  const index = indexFor(workspace, file);
  if (place.kind === "key-result") {
    const entry = index.keyResultAt(place.uri, place.block, place.item);
    return entry && keyResultNodes(workspace, index, objectiveOf(index, entry), [entry], settings, today)[0];
  }
  const entry = index.objectiveAt(place.uri, place.block, place.item);
  return entry && objectiveNodes(workspace, index, upTo(entry, index), settings, today).get(entry);
}

/** An objective after all that are below it. */
function upTo(entry: ObjectiveEntry, index: GroupIndex): ObjectiveEntry[] {
  const children = cascadeOf(index).childrenOf.get(entry) ?? [];
  return [...children.flatMap((child) => upTo(child, index)), entry];
}

function groupTree(
  workspace: Workspace,
  file: OkrFile,
  settings: SettingsFor,
  today: string,
): ObjectiveNode[] {
  const index = indexFor(workspace, file);
  const { order, roots } = cascadeOf(index);
  const nodes = objectiveNodes(workspace, index, order, settings, today);
  const standIns = standInsFor(workspace, index, settings, today);
  return [...roots.flatMap((entry) => nodes.get(entry) ?? []), ...standIns];
}

/** The nodes of objectives that come in an order in which each finds the ones below it done. */
function objectiveNodes(
  workspace: Workspace,
  index: GroupIndex,
  order: readonly ObjectiveEntry[],
  settings: SettingsFor,
  today: string,
): Map<ObjectiveEntry, ObjectiveNode> {
  const { childrenOf, cuts } = cascadeOf(index);
  const nodes = new Map<ObjectiveEntry, ObjectiveNode>();
  for (const entry of order) {
    const children = (childrenOf.get(entry) ?? []).flatMap((child) => nodes.get(child) ?? []);
    const entries = index.keyResultsOf.get(entry) ?? [];
    const keyResults = keyResultNodes(workspace, index, entry, entries, settings, today);
    const node = objectiveNode(workspace, index, entry, keyResults, children, cuts.get(entry));
    if (node) nodes.set(entry, node);
  }
  return nodes;
}

function objectiveNode(
  workspace: Workspace,
  index: GroupIndex,
  entry: ObjectiveEntry,
  keyResults: readonly KeyResultNode[],
  children: readonly ObjectiveNode[],
  cut: Message | undefined,
): ObjectiveNode | undefined {
  const file = workspace.files.get(entry.uri);
  const item = objectiveItem(workspace, entry);
  if (!file || !item) return undefined;
  const { owner } = entry;
  const period = nearestPeriod(index, entry);
  const known = made.get(item);
  const isSame =
    known !== undefined &&
    known.line === file.document.lines[entry.block] &&
    samePlace(known.node.place, entry) &&
    sameList(known.node.keyResults, keyResults) &&
    sameList(known.node.children, children) &&
    known.node.owner === owner &&
    known.node.period === period &&
    known.node.cut === cut;
  if (isSame) return known.node;
  const node: ObjectiveNode = {
    kind: "objective",
    id: item.id?.text || undefined,
    ...named(item, say("Objective without a text")),
    item,
    place: placeOf(entry),
    range: rangeOf(file, entry.block, item),
    ...progressFrom(item, keyResults, children),
    owner,
    period,
    keyResults,
    children,
    cut,
  };
  made.set(item, { node, line: file.document.lines[entry.block] });
  return node;
}

/** The node of an objective, and the line on which its block starts; kept while all that it is made of is the same. */
const made = new WeakMap<Objective, { readonly node: ObjectiveNode; readonly line: number | undefined }>();

function sameList<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((each, at) => each === b[at]);
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
    ? inRow(": ", ["closed", say("its status says {0}", shown(item?.status?.text ?? "", 30))])
    : undefined;
  const ownJudgement = judgedByWorst(keyResults, []);
  const judgement = judgedByWorst(keyResults, children);
  return {
    own,
    rolledUp,
    ownHealth: closed ? "closed" : ownJudgement.health,
    health: closed ? "closed" : judgement.health,
    why: closed ?? inRow(" · ", [judgement.why, ...(rolledUp.value === undefined ? [] : [rolledUp.why])]),
    isStale: !closed && keyResults.some(({ reading }) => reading.isStale),
    counts: countsOf(keyResults),
  } as const;
}

/** Where no key result has a number, the progress that somebody wrote on the objective itself is shown, and said to be that. */
function byHand(item: Objective | undefined, score: Score): Score {
  const written = score.value === undefined ? item?.progress?.quantity : undefined;
  if (!written) return score;
  const { value, why } = asShare(written);
  return { ...score, value, why: say("{0}, on the objective itself", why) };
}

/** Key results that name an objective which does not exist, or none at all, under what they name. */
function standInsFor(
  workspace: Workspace,
  index: GroupIndex,
  settings: SettingsFor,
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
    const why = id === "" ? say("no objective is named") : say("objective {0} does not exist", quoted(id));
    const nameless = id === "" ? say("Key results without an objective") : undefined;
    const progress = progressFrom(undefined, keyResults, []);
    return {
      kind: "objective" as const,
      id: id || undefined,
      label: nameless ? english(nameless) : id,
      nameless,
      item: undefined,
      place: first.place,
      range: first.range,
      ...progress,
      why: inRow(" · ", [progress.why, why]),
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
