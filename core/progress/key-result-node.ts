import { type Settings, type SettingsFor, settingsAt } from "../config/settings.ts";
import { english, type Message, say } from "../l10n/say.ts";
import type { OkrFile, Place } from "../model/file.ts";
import type { GroupIndex, KeyResultEntry, ObjectiveEntry } from "../model/ids.ts";
import type { KeyResult, Objective } from "../model/okr.ts";
import type { Workspace } from "../model/workspace.ts";
import { lastNotBeyond, type Range } from "../text.ts";
import { type Attainment, attainmentOf } from "./attainment.ts";
import {
  type Circumstances,
  circumstancesIn,
  type Home,
  homeOf,
  lookupIn,
  sameCircumstances,
} from "./circumstances.ts";
import { type Health, type HealthReading, healthOf } from "./health.ts";

export interface KeyResultNode {
  readonly kind: "key-result";
  readonly id: string | undefined;
  /** Its text, else its id. */
  readonly label: string;
  /** What it is called where it has neither; the label says it in English. */
  readonly nameless?: Message | undefined;
  readonly item: KeyResult;
  readonly place: Place;
  /** Where its id or text stands, for going there. */
  readonly range: Range;
  readonly attainment: Attainment;
  readonly health: Health;
  /** One line that starts with the health. */
  readonly why: Message;
  readonly reading: HealthReading;
  readonly owner: string | undefined;
  readonly period: string | undefined;
  /** The day of the last check-in. */
  readonly asOf: string | undefined;
}

/** The key results of one objective; `owner` is it, where it exists. */
export function keyResultNodes(
  workspace: Workspace,
  index: GroupIndex,
  owner: ObjectiveEntry | undefined,
  entries: readonly KeyResultEntry[],
  settings: SettingsFor,
  today: string,
): KeyResultNode[] {
  const lookup = lookupIn(workspace);
  let home: Home | undefined;
  const nodes: KeyResultNode[] = [];
  for (const entry of entries) {
    const file = workspace.files.get(entry.uri);
    const item = file?.blocks[entry.block]?.keyResults[entry.item];
    if (!file || !item) continue;
    const own = settingsAt(settings, entry.uri);
    if (home?.uri !== entry.uri) home = homeOf(lookup, index, owner, entry.uri);
    const around = circumstancesIn(workspace, home, entry, item, own.fiscalYearStart);
    nodes.push(keyResultNode(file, entry, item, around, own, today));
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
    ...named(item, say("Key result without a text")),
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

/** What an item is called in a tree: its text, else its id, else what such an item is called. */
export function named(
  { text, id }: Objective | KeyResult,
  nameless: Message,
): Pick<KeyResultNode, "label" | "nameless"> {
  const label = text?.text || id?.text;
  return label ? { label } : { label: english(nameless), nameless };
}

/** Where an item's id or text stands in its file. */
export function rangeOf(file: OkrFile, block: number, item: Objective | KeyResult): Range {
  const { anchor } = item;
  const starts = file.document.blocks[block]?.lineStarts ?? [0];
  const above = file.document.lines[block] ?? 0;
  const at = (offset: number) => {
    const line = lastNotBeyond(starts, offset);
    return { line: above + line, character: offset - (starts[line] ?? 0) };
  };
  return { start: at(anchor.start), end: at(anchor.end) };
}

/** The place alone, without what else an entry says. */
export function placeOf({ uri, block, kind, item }: Place): Place {
  return { uri, block, kind, item };
}

export function samePlace(a: Place, b: Place): boolean {
  return a.uri === b.uri && a.block === b.block && a.item === b.item && a.kind === b.kind;
}
