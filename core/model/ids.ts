import { grouped } from "../grouped.ts";
import type { OkrFile, Place } from "./file.ts";

/** The files of a group. The object's identity stands for "no id or reference has changed". */
export interface GroupFiles {
  readonly files: ReadonlyMap<string, OkrFile>;
}

/** An objective as others see it: all of it is in its block's print. */
export interface ObjectiveEntry extends Place {
  readonly kind: "objective";
  readonly id: string | undefined;
  readonly scope: string;
  readonly parent: string | undefined;
  /** The objective it is nested in, in the same block. */
  readonly within: ObjectiveEntry | undefined;
  /** The heading that it stands under in its file: under each, ids may be counted anew. */
  readonly heading: string | undefined;
  /** Its own; else its file's. */
  readonly owner: string | undefined;
  /** As written nearest to it in its file: its own, that of one it is nested in, the file's. */
  readonly period: string | undefined;
  readonly due: string | undefined;
  readonly status: string | undefined;
}

export interface KeyResultEntry extends Place {
  readonly kind: "key-result";
  readonly id: string | undefined;
  /** The id it refers to, for dialects that do not nest key results. */
  readonly objectiveId: string | undefined;
  readonly metric: string | undefined;
  readonly within: ObjectiveEntry | undefined;
}

/** What ids mean in a group. Lists stand in file order. */
export interface GroupIndex {
  readonly objectives: readonly ObjectiveEntry[];
  readonly keyResults: readonly KeyResultEntry[];
  readonly objectivesById: ReadonlyMap<string, readonly ObjectiveEntry[]>;
  readonly keyResultsById: ReadonlyMap<string, readonly KeyResultEntry[]>;
  readonly keyResultsByMetric: ReadonlyMap<string, readonly KeyResultEntry[]>;
  readonly children: ReadonlyMap<ObjectiveEntry, readonly ObjectiveEntry[]>;
  readonly keyResultsOf: ReadonlyMap<ObjectiveEntry, readonly KeyResultEntry[]>;
  readonly parentOf: ReadonlyMap<ObjectiveEntry, ObjectiveEntry>;
  /** The entry of an item that a block holds. */
  objectiveAt(uri: string, block: number, item: number): ObjectiveEntry | undefined;
  keyResultAt(uri: string, block: number, item: number): KeyResultEntry | undefined;
}

type ById = Pick<GroupIndex, "objectivesById">;

const indexes = new WeakMap<GroupFiles, GroupIndex>();

/** The index of a group; made once for each `GroupFiles`. Cost: one pass over the group's items. */
export function indexOf(group: GroupFiles): GroupIndex {
  let index = indexes.get(group);
  if (!index) {
    index = buildIndex(group);
    indexes.set(group, index);
  }
  return index;
}

/**
 * The objective an id means, seen from a file: one of the same file first, else the first of the group.
 */
export function resolveObjective(index: ById, id: string, from: string): ObjectiveEntry | undefined {
  const found = index.objectivesById.get(id);
  return found?.find((entry) => entry.uri === from) ?? found?.[0];
}

/**
 * The parent that an objective names: under its own heading first, then in its file. Where scopes share an id, a team's
 * `O1` below `O1` means the other one, not itself.
 */
export function parentNamed({ objectivesById }: ById, entry: ObjectiveEntry): ObjectiveEntry | undefined {
  const found = entry.parent ? objectivesById.get(entry.parent) : undefined;
  const inFile = found?.filter((each) => each !== entry && each.uri === entry.uri) ?? [];
  return (
    inFile.find((each) => each.heading === entry.heading) ??
    inFile[0] ??
    found?.find((each) => each !== entry) ??
    found?.[0]
  );
}

/** The objective a key result belongs to: the one it is nested in, else the one it names. */
export function objectiveOf(index: ById, keyResult: KeyResultEntry): ObjectiveEntry | undefined {
  if (keyResult.within) return keyResult.within;
  return keyResult.objectiveId ? resolveObjective(index, keyResult.objectiveId, keyResult.uri) : undefined;
}

function buildIndex({ files }: GroupFiles): GroupIndex {
  const objectives: ObjectiveEntry[] = [];
  const keyResults: KeyResultEntry[] = [];
  const atBlock = new Map<string, { objectives: ObjectiveEntry[]; keyResults: KeyResultEntry[] }[]>();
  const inOrder = [...files.values()].sort((a, b) => (a.uri < b.uri ? -1 : 1));
  for (const { uri, printed } of inOrder) {
    const facts = printed[0]?.facts;
    const scope = facts?.scope?.text ?? "";
    const blocks = printed.map((model, block) => {
      const own: ObjectiveEntry[] = [];
      model.objectives.forEach((each, item) => {
        const within = each.within === undefined ? undefined : own[each.within];
        const parent = each.parent?.text || undefined;
        own.push({
          kind: "objective",
          uri,
          block,
          item,
          id: each.id?.text || undefined,
          scope,
          parent,
          within,
          heading: each.heading,
          owner: each.owner?.text || facts?.owner?.text || undefined,
          period: each.period?.text || within?.period || facts?.period?.text || undefined,
          due: each.due?.text || undefined,
          status: each.status?.text || undefined,
        });
      });
      const results = model.keyResults.map(
        (each, item): KeyResultEntry => ({
          kind: "key-result",
          uri,
          block,
          item,
          id: each.id?.text || undefined,
          objectiveId: each.objectiveId?.text || undefined,
          metric: each.metric?.text || undefined,
          within: each.within === undefined ? undefined : own[each.within],
        }),
      );
      for (const each of own) objectives.push(each);
      for (const each of results) keyResults.push(each);
      return { objectives: own, keyResults: results };
    });
    atBlock.set(uri, blocks);
  }
  const objectivesById = grouped(objectives, (each) => each.id);
  const parentOf = new Map<ObjectiveEntry, ObjectiveEntry>();
  for (const each of objectives) {
    const parent = each.within ?? parentNamed({ objectivesById }, each);
    if (parent) parentOf.set(each, parent);
  }
  return {
    objectives,
    keyResults,
    objectivesById,
    keyResultsById: grouped(keyResults, (each) => each.id),
    keyResultsByMetric: grouped(keyResults, (each) => each.metric),
    children: grouped(objectives, (each) => parentOf.get(each)),
    keyResultsOf: grouped(keyResults, (each) => objectiveOf({ objectivesById }, each)),
    parentOf,
    objectiveAt: (uri: string, block: number, item: number) => atBlock.get(uri)?.[block]?.objectives[item],
    keyResultAt: (uri: string, block: number, item: number) => atBlock.get(uri)?.[block]?.keyResults[item],
  };
}
