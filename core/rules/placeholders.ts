import { literal } from "../edits/write.ts";
import type { OkrFile } from "../model/file.ts";
import type { GroupIndex } from "../model/ids.ts";
import type { KeyResult, Objective } from "../model/okr.ts";
import type { MetricsCatalogue } from "../model/sides.ts";
import { indexFor, type Workspace } from "../model/workspace.ts";
import { readPeriod } from "../progress/period.ts";
import type { Context } from "./rule.ts";
import type { Spoken } from "./spoken.ts";

/** What a team should believe at the start: about 7 of 10. */
export const usualConfidence = "0.7";

/** The names that one way out makes up, and those that others do. */
export interface MadeUp {
  readonly spoken: Spoken;
  readonly names: Set<string>;
}

export interface Where {
  readonly workspace: Workspace;
  readonly context: Context;
  /** The item that lacks the field; undefined for the file, and for an item that is to be written. */
  readonly item: Objective | KeyResult | undefined;
  readonly madeUp: MadeUp;
}

/**
 * A value for a required field that is to be filled in, as it is to be written. It is one that the dialect accepts
 * and that says as little as possible: the neighbours' owner and period, the next free id, a question as a text.
 */
export function placeholderFor(name: string, where: Where): string {
  const { context, item } = where;
  const { language } = context.file.document;
  const text = (value: string) => literal(value, language.id);
  const keyResult = item?.kind === "key-result" ? item : undefined;
  switch (name) {
    case "objective_id":
      return text(keyResult ? objectiveIdFor(where) : freeId("objective", where));
    case "key_result_id":
    case "kr_id":
      return text(freeId("key-result", where));
    case "owner":
    case "owner_id":
      return text(ownerFor(where));
    case "period":
      return text(periodFor(context.file, context));
    case "metric_key":
      return text(
        metricsFor(
          where.workspace,
          context,
          [item?.id?.text || freeId("key-result", where)],
          where.madeUp,
        )[0] ?? "",
      );
    case "description":
      return text("What is different for whom and how much");
    case "scope":
      return text(scopeFor(context.file.uri));
    case "unit":
      return text("count");
    case "baseline":
      return literal(baselineFor(keyResult), language.id);
    case "target":
      return literal(targetFor(keyResult), language.id);
    case "current":
      return literal(keyResult?.baseline?.quantity?.value ?? 0, language.id);
    case "confidence":
      return context.dialect === "bwoc" ? text("medium") : usualConfidence;
    case "status":
      return hasMoved(keyResult) ? "in_progress" : "not_started";
    case "evidence":
      return context.dialect === "bwoc" ? '{ kind = "none", value = "" }' : "[]";
    default:
      return text("What is to change and for whom");
  }
}

/** The id that follows the last one of its kind in the file: `KR-2.3` after `KR-2.2`, `KR-1` after `KR-UPTIME`. */
function freeId(kind: Kind, where: Where): string {
  const { workspace, context, madeUp } = where;
  const index = indexFor(workspace, context.file);
  const taken = kind === "objective" ? index.objectivesById : index.keyResultsById;
  const usual = kind === "objective" ? "O" : `${objectiveIdFor(where)}-KR`;
  const ids = idsIn(context.file, kind);
  const last = ids.findLast((id) => id.startsWith(usual)) ?? ids.at(-1) ?? "";
  const counted = /^(.*?)(\d{1,9})$/.exec(last);
  const isOther = context.dialect === "bwoc" && kind === "key-result" && !last.startsWith(usual);
  const stem = isOther ? usual : (counted?.[1] ?? /^[A-Za-z]+[-_.]/.exec(last)?.[0] ?? usual);
  const first = stem === counted?.[1] ? Number(counted[2]) + 1 : 1;
  const id = madeUp.spoken.numbered(stem, first, (name) => taken.has(name));
  madeUp.names.add(id);
  return id;
}

/** The ids of a kind in a file, as they stand. Of a thousand items without one, the file is looked through once. */
function idsIn({ blocks }: OkrFile, kind: Kind): readonly string[] {
  const known = idLists[kind].get(blocks);
  if (known) return known;
  const ids = blocks.flatMap(({ objectives, keyResults }) =>
    (kind === "objective" ? objectives : keyResults).flatMap(({ id }) => id?.text || []),
  );
  idLists[kind].set(blocks, ids);
  return ids;
}

type Kind = "objective" | "key-result";

const idLists = {
  objective: new WeakMap<OkrFile["blocks"], readonly string[]>(),
  "key-result": new WeakMap<OkrFile["blocks"], readonly string[]>(),
};

/** The objective that the item stands in or names; else the one of the key result before it; else one there is. */
function objectiveIdFor({ workspace, context, item }: Where): string {
  const { file, at, block } = context;
  if (item?.kind === "key-result") {
    const named = item.objectiveId?.text || block.objectives[item.within ?? -1]?.id?.text;
    if (named) return named;
  }
  for (let index = at - 1; index >= 0; index--) {
    const before = file.blocks[index]?.keyResults.at(-1)?.objectiveId?.text;
    if (before) return before;
  }
  return indexFor(workspace, file).objectives.find(({ id }) => id)?.id ?? "O1";
}

function ownerFor({ context, item }: Where): string {
  const { block, file, settings } = context;
  const above = item?.kind === "key-result" ? block.objectives[item.within ?? -1]?.owner?.text : undefined;
  if (above) return above;
  if (settings.owners?.[0]) return settings.owners[0];
  for (const { objectives, keyResults } of file.blocks)
    for (const { owner } of [...objectives, ...keyResults]) if (owner?.text) return owner.text;
  return "owner";
}

/** The first period of a file that can be read as one; else the current quarter. */
export function periodFor(file: OkrFile, { settings, today }: Pick<Context, "settings" | "today">): string {
  for (const { objectives } of file.blocks)
    for (const { period } of objectives)
      if (period && readPeriod(period.text, settings.fiscalYearStart)) return period.text;
  return `${today.slice(0, 4)}-Q${Math.ceil(Number(today.slice(5, 7)) / 3)}`;
}

/** For each id a metric that no key result draws on yet, else a key made of the id. */
export function metricsFor(
  workspace: Workspace,
  { file, metrics }: Context,
  ids: readonly string[],
  { spoken, names }: MadeUp,
): string[] {
  const unused = metrics ? unusedIn(metrics, indexFor(workspace, file)) : [];
  const free = spoken.firstOf(unused, ids.length);
  return ids.map((id, at) => {
    const key = free[at] ?? `manual.${id.toLowerCase().replace(/[^a-z0-9]+/g, "_")}`;
    names.add(key);
    return key;
  });
}

/** The metrics that no key result of a group draws on. Of a thousand ways out, the first one goes through them. */
function unusedIn(catalogue: MetricsCatalogue, index: GroupIndex): readonly string[] {
  const known = unused.get(index);
  if (known?.of === catalogue) return known.keys;
  const keys = [...catalogue.metrics.keys()].filter((key) => !index.keyResultsByMetric.has(key));
  unused.set(index, { of: catalogue, keys });
  return keys;
}

const unused = new WeakMap<GroupIndex, { readonly of: MetricsCatalogue; readonly keys: readonly string[] }>();

/** `team-web.yml` is a team's, `person-ana.yml` a person's; all else is the organisation's. */
function scopeFor(uri: string): string {
  const name = uri.slice(uri.lastIndexOf("/") + 1).toLowerCase();
  if (/team|squad/.test(name)) return "team";
  return /person|people|member/.test(name) ? "person" : "org";
}

function baselineFor(keyResult: KeyResult | undefined): number {
  const target = keyResult?.target?.quantity?.value;
  const current = keyResult?.current?.quantity?.value;
  if (current !== undefined && current !== target) return current;
  return target === 0 ? 1 : 0;
}

function targetFor(keyResult: KeyResult | undefined): number {
  const unit = keyResult?.unit?.text;
  const wanted = unit === "boolean" || unit === "ratio" ? 1 : 100;
  const start = keyResult?.baseline?.quantity?.value;
  return wanted === start ? wanted - 1 : wanted;
}

function hasMoved(keyResult: KeyResult | undefined): boolean {
  const current = keyResult?.current?.quantity?.value;
  return current !== undefined && current !== (keyResult?.baseline?.quantity?.value ?? 0);
}
