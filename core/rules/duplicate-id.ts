import { grouped } from "../grouped.ts";
import { type Message, say } from "../l10n/say.ts";
import type { DialectId } from "../model/dialects.ts";
import type { GroupIndex, KeyResultEntry, ObjectiveEntry } from "../model/ids.ts";
import type { KeyResult, Objective } from "../model/okr.ts";
import { holds } from "../text.ts";
import { folded, quoted } from "../words.ts";
import { defineRule, type Report } from "./rule.ts";

/**
 * Where an id must be the only one: in BWOC among the files of the folder (handbook: "unique within the plugin"),
 * in OKRchestra an objective within its scope and a key result in the whole workspace, as its loader checks it;
 * in generic files within the file. There, `KR1`, `KR2` … under each objective is a numbering, not a clash, and so are
 * the ids under each heading (`2026-Q3:`).
 */
export default defineRule({
  id: "duplicate-id",
  group: "structure",
  since: "0.1.0",
  severity: "error",
  fixable: false,
  summary: "The same id names two objectives or two key results",
  seeds: ["BWOC handbook: 4. Author your objectives and key results", "OKRchestra: OKR schema"],
  reach: "group",
  check({ objectives, keyResults, objectiveEntry, keyResultEntry, index, dialect }, report) {
    const twins = twinsIn(index, dialect);
    for (const objective of objectives) {
      const isKey = objective.id?.name === "" && !holds(objective.node.span, objective.id.span.start);
      findingsFor(objective, isKey, objectiveEntry(objective.item), twins, report);
    }
    for (const keyResult of keyResults) {
      const { id, item, within = -1 } = keyResult;
      const isKey = id?.name === "" && objectives[within]?.keyResultsField?.node?.kind !== "list";
      findingsFor(keyResult, isKey, keyResultEntry(item), twins, report);
    }
  },
});

type Entry = ObjectiveEntry | KeyResultEntry;

/** Those who share an id, or an id that reads the same, by each of them. */
interface Twins {
  readonly same: ReadonlyMap<Entry, readonly Entry[]>;
  readonly alike: ReadonlyMap<Entry, readonly Entry[]>;
}

/** A finding lists no more than this many others: a thousand copies are no more helpful than ten. */
const mostShown = 10;

/** `isKey`: the id is a key in a map of such items. One that stands there twice is the parser's to report. */
function findingsFor(
  item: Objective | KeyResult,
  isKey: boolean,
  entry: Entry | undefined,
  { same, alike }: Twins,
  report: Report,
): void {
  const { id, kind } = item;
  if (!id?.text || !entry) return;
  const isObjective = kind === "objective";
  const equals = same.get(entry);
  if (equals && !isKey)
    report({
      span: id.span,
      message: say(
        isObjective
          ? "{0} names {1} objectives. Give each an id of its own."
          : "{0} names {1} key results. Give each an id of its own.",
        quoted(id.text),
        equals.length,
      ),
      related: othersOf(equals, (each) => each !== entry),
    });
  const near = alike.get(entry);
  const other = near?.find((each) => each.id !== entry.id);
  if (near && other?.id)
    report({
      span: id.span,
      severity: "warning",
      message: say(
        isObjective
          ? "{0} Write one objective one way, two in two."
          : "{0} Write one key result one way, two in two.",
        difference(id.text, other.id),
      ),
      related: othersOf(near, (each) => each.id !== entry.id),
    });
}

function othersOf(all: readonly Entry[], isOther: (entry: Entry) => boolean) {
  const others: Entry[] = [];
  for (const entry of all) if (others.length < mostShown && isOther(entry)) others.push(entry);
  return others.map((place) => ({ message: say("Here {0}", quoted(place.id ?? "")), place }));
}

function difference(a: string, b: string): Message {
  const both = [quoted(a), quoted(b)];
  if (a.normalize("NFC") === b.normalize("NFC"))
    return say("{0} and {1} look the same but are made of different characters.", ...both);
  if (a.toLowerCase() === b.toLowerCase())
    return say("{0} and {1} differ only in upper and lower case.", ...both);
  return say("{0} and {1} differ only in what cannot be seen.", ...both);
}

const known = new WeakMap<GroupIndex, Twins>();

function twinsIn(index: GroupIndex, dialect: DialectId): Twins {
  let twins = known.get(index);
  if (!twins) {
    twins = findTwins(index, dialect);
    known.set(index, twins);
  }
  return twins;
}

function findTwins({ objectivesById, keyResultsById }: GroupIndex, dialect: DialectId): Twins {
  const same = new Map<Entry, readonly Entry[]>();
  const alike = new Map<Entry, readonly Entry[]>();
  for (const byId of [objectivesById, keyResultsById] as ReadonlyMap<string, readonly Entry[]>[])
    for (const ids of sharedIds(byId)) {
      const entries = ids.flatMap((id) => byId.get(id) ?? []);
      for (const room of grouped(entries, (entry) => roomOf(entry, dialect)).values()) {
        const spellings = [...grouped(room, (entry) => entry.id).values()];
        for (const spelling of spellings)
          if (spelling.length > 1) for (const entry of spelling) same.set(entry, spelling);
        if (spellings.length > 1) for (const entry of room) alike.set(entry, room);
      }
    }
  return { same, alike };
}

/** The ids that several have, each with those that read the same; most ids are neither, and cost little. */
function sharedIds(byId: ReadonlyMap<string, readonly Entry[]>): Iterable<readonly string[]> {
  const first = new Map<string, string>();
  const shared = new Map<string, string[]>();
  for (const [id, entries] of byId) {
    const name = folded(id);
    const before = first.get(name);
    if (before === undefined) first.set(name, id);
    if (before === undefined && entries.length < 2) continue;
    const ids = shared.get(name) ?? (before === undefined ? [] : [before]);
    ids.push(id);
    shared.set(name, ids);
  }
  return shared.values();
}

/** The name of the room in which no other entry may have this one's id. */
function roomOf(entry: Entry, dialect: DialectId): string {
  if (dialect === "bwoc") return entry.kind;
  if (dialect === "okrchestra") return entry.kind === "objective" ? `objective ${entry.scope}` : entry.kind;
  const heading = entry.kind === "objective" ? entry.heading : entry.within?.heading;
  const file = `${entry.kind} ${entry.uri} ${heading ?? ""}`;
  if (entry.kind === "objective" || !/^(?:kr|k)?[\s._#-]*\d+$/i.test(entry.id ?? "")) return file;
  const { within, objectiveId = "" } = entry;
  return `${file} ${within ? `${within.block}:${within.item}` : objectiveId}`;
}
