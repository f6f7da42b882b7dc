import type { TextEdit } from "../edits/fix.ts";
import { appendItem, itemText, type NewItem } from "../edits/items.ts";
import { appendTable, type NewField } from "../edits/tables.ts";
import { eolOf, insertField, literal, replaceSpan } from "../edits/write.ts";
import { namesOf } from "../model/dialects.ts";
import { folderOf } from "../model/group.ts";
import type { GroupIndex, ObjectiveEntry } from "../model/ids.ts";
import type { KeyResult, Objective } from "../model/okr.ts";
import { isKnownMetric } from "../model/sides-read.ts";
import { itemAt, type Workspace } from "../model/workspace.ts";
import type { ScalarNode } from "../syntax/tree.ts";
import { type MadeUp, metricsFor, usualConfidence } from "./placeholders.ts";
import type { Context } from "./rule.ts";

/**
 * New key results for an objective, in the dialect and style of its file: a `[[key_result]]` at the end of the
 * folder's `key_results.toml` (of this file, where that one is not known), or one more item of the objective's list.
 * Undefined where the file is laid out in a way that an item cannot simply be added to; see `takesKeyResults`.
 */
export function scaffoldKeyResults(
  workspace: Workspace,
  context: Context,
  objective: Objective,
  entry: ObjectiveEntry,
  madeUp: MadeUp,
  count = 1,
): TextEdit | undefined {
  if (!takesKeyResults(context, objective)) return undefined;
  const ids = freshIds(context.index, entry, count, madeUp);
  return context.dialect === "bwoc"
    ? newTables(workspace, context, entry, ids)
    : newItems(workspace, context, objective, entry, ids, madeUp);
}

/** Whether a key result can simply be added to an objective: not to a list in brackets, nor to one that is no list. */
export function takesKeyResults(
  { dialect, file }: Context,
  { id, keyResultsField, node }: Objective,
): boolean {
  if (dialect === "bwoc") return Boolean(id?.text);
  if (file.document.language.id !== "yaml") return false;
  const list = keyResultsField?.node;
  if (list?.kind === "list" && list.items.length > 0) return list.style === "block";
  if (list && list.kind !== "list" && !(list.kind === "scalar" && list.value === null)) return false;
  return node.entries.length > 0 && node.style === "block";
}

const question = "What is different for whom and how much";

function newTables(
  workspace: Workspace,
  { file }: Context,
  entry: ObjectiveEntry,
  ids: readonly string[],
): TextEdit | undefined {
  const home = workspace.files.get(`${folderOf(file.uri)}/key_results.toml`) ?? file;
  const block = home.blocks.findLast(({ keyResults }) => keyResults.length > 0);
  const last = block?.keyResults.at(-1);
  const like = block && last?.node.kind === "map" ? { node: last.node, text: block.text } : undefined;
  const edits = ids.map((id) => {
    const words = {
      key_result_id: id,
      objective_id: entry.id ?? "",
      description: question,
      baseline: 0,
      target: 100,
      current: 0,
      unit: "percent",
      confidence: "medium",
    };
    const fields: NewField[] = Object.entries(words).map(([key, value]) => [key, literal(value, "toml")]);
    fields.push(["evidence", '{ kind = "none", value = "" }']);
    return appendTable(home, "key_result", fields, like);
  });
  const [first, ...others] = edits;
  // In an empty file nothing stands before the first one.
  const apart = others.map(({ newText }) => (/^[\r\n]/.test(newText) ? newText : eolOf(home) + newText));
  return first && { ...first, newText: [first.newText, ...apart].join("") };
}

function newItems(
  workspace: Workspace,
  context: Context,
  objective: Objective,
  entry: ObjectiveEntry,
  ids: readonly string[],
  madeUp: MadeUp,
): TextEdit | undefined {
  const { file, at, block, dialect } = context;
  const eol = eolOf(file);
  const sibling = lastSibling(workspace, context, entry);
  const items = itemsLike(workspace, context, entry, sibling, ids, madeUp);
  const field = objective.keyResultsField;
  const list = field?.node;
  if (list?.kind === "list" && list.items.length > 0) {
    const insertions = items.flatMap((item) => appendItem(block.text, list, item, eol) ?? []);
    const offset = insertions[0]?.offset;
    const text = insertions.map(({ newText }) => newText).join("");
    return offset === undefined ? undefined : replaceSpan(file, at, { start: offset, end: offset }, text);
  }
  const first = objective.node.entries.find(({ keySpan }) =>
    /^[ \t]*$/.test(beforeOnLine(block.text, keySpan.start)),
  );
  const other = objective.node.entries[0];
  if (!other) return undefined;
  const column = (
    first ? beforeOnLine(block.text, first.keySpan.start) : beforeOnLine(block.text, other.keySpan.start)
  ).length;
  const text = items.map((item) => eol + itemText(item, `${" ".repeat(column)}  - `, eol)).join("");
  if (field) {
    const colon = block.text.indexOf(":", field.keySpan.end) + 1;
    return replaceSpan(file, at, { start: colon, end: Math.max(colon, list?.span.end ?? colon) }, text);
  }
  const name = namesOf(dialect, "objective", "keyResults")[0] ?? "key_results";
  const edit = insertField(file, at, objective, name, text);
  return { ...edit, newText: edit.newText.replace(/:[ \t]+(?=[\r\n])/, ":") };
}

/** The key result to take after: the objective's last one, else the last one of the file's other objectives. */
function lastSibling(
  workspace: Workspace,
  { index, file }: Context,
  entry: ObjectiveEntry,
): KeyResult | undefined {
  const own = index.keyResultsOf.get(entry)?.at(-1);
  const found = own && itemAt(workspace, own)?.item;
  if (found?.kind === "key-result") return found;
  return file.blocks.findLast(({ keyResults }) => keyResults.length > 0)?.keyResults.at(-1);
}

function itemsLike(
  workspace: Workspace,
  context: Context,
  entry: ObjectiveEntry,
  sibling: KeyResult | undefined,
  ids: readonly string[],
  madeUp: MadeUp,
): NewItem[] {
  if (sibling?.node.kind === "scalar")
    return ids.map(() => literal(`${question}: from 0 to 100`, "yaml", sibling.node as ScalarNode));
  const metrics = metricsFor(workspace, context, ids, madeUp);
  return ids.map((id, at) => itemLike(context, entry, sibling, id, metrics[at] ?? ""));
}

/** The fields of a new key result, in the order and under the names of its sibling, else in those of the dialect. */
function itemLike(
  { dialect, metrics, settings }: Context,
  entry: ObjectiveEntry,
  sibling: KeyResult | undefined,
  id: string,
  metric: string,
): NewItem {
  const unit = sibling?.unit?.text;
  const values: Partial<Record<string, string>> = {
    id: literal(id, "yaml"),
    text: literal(question, "yaml"),
    owner: sibling?.owner?.text ? literal(sibling.owner.text, "yaml") : "owner",
    metric: metrics && !isKnownMetric(metrics, metric) ? undefined : literal(metric, "yaml"),
    baseline: "0",
    target: "100",
    current: "0",
    unit:
      unit && literal(settings.units?.includes(unit) === false ? (settings.units[0] ?? unit) : unit, "yaml"),
    confidence: dialect === "okrchestra" ? usualConfidence : undefined,
    status: "not_started",
    evidence: "[]",
  };
  if (dialect === "okrchestra") {
    values.metric = literal(metric, "yaml");
    const concepts = [
      "id",
      "text",
      "owner",
      "metric",
      "baseline",
      "target",
      "confidence",
      "status",
      "evidence",
    ] as const;
    return concepts.map((concept) => [
      namesOf(dialect, "key-result", concept)[0] ?? concept,
      values[concept] ?? "",
    ]);
  }
  const concepts = ["id", "text", "owner", "metric", "baseline", "target", "current", "unit"] as const;
  const order = sibling?.node.kind === "map" ? sibling.node.entries.map(({ key }) => key) : [];
  const rank = (key: string) => (order.includes(key) ? order.indexOf(key) : order.length);
  const fields = concepts.flatMap((concept): NewField[] => {
    const name = sibling?.[concept]?.name;
    const value = values[concept];
    const isNeeded =
      concept === "text" ||
      concept === "baseline" ||
      concept === "target" ||
      (concept === "id" && entry.id !== undefined && !sibling);
    const key = name || (isNeeded ? namesOf(dialect, "key-result", concept)[0] : undefined);
    return key && value !== undefined ? [[key, value]] : [];
  });
  return fields.sort(([a], [b]) => rank(a) - rank(b));
}

/**
 * Ids that the group does not have yet: the objective's last one counted on; where that has no number, one behind the
 * same first part (`KR-1` beside `KR-UPTIME`, `uptime-2` beside `uptime`); where there is none, `O1-KR1` and so on.
 */
function freshIds(
  { keyResultsOf, keyResultsById }: GroupIndex,
  entry: ObjectiveEntry,
  count: number,
  { spoken, names }: MadeUp,
): string[] {
  const own = keyResultsOf.get(entry)?.at(-1)?.id ?? "";
  const counted = /^(.*?)(\d{1,9})$/.exec(own);
  const alone = own === "" ? `${entry.id ?? "O1"}-KR` : `${own}-`;
  const stem = counted?.[1] ?? /^[A-Za-z]+[-_.]/.exec(own)?.[0] ?? alone;
  const ids: string[] = [];
  let last = Number(counted?.[2] ?? (stem === `${own}-` ? 1 : 0));
  while (ids.length < count) {
    const id = spoken.numbered(stem, last + 1, (name) => keyResultsById.has(name));
    last = Number(id.slice(stem.length));
    ids.push(id);
    names.add(id);
  }
  return ids;
}

function beforeOnLine(text: string, offset: number): string {
  return text.slice(
    Math.max(text.lastIndexOf("\n", offset - 1), text.lastIndexOf("\r", offset - 1)) + 1,
    offset,
  );
}
