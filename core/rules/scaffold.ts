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
import { metricFor } from "./placeholders.ts";
import type { Context } from "./rule.ts";

/**
 * A new key result for an objective, in the dialect and style of its file: a `[[key_result]]` at the end of the
 * folder's `key_results.toml` (of this file, where that one is not known), or one more item of the objective's list.
 * Undefined where the file is laid out in a way that an item cannot simply be added to.
 */
export function scaffoldKeyResult(
  workspace: Workspace,
  context: Context,
  objective: Objective,
  entry: ObjectiveEntry,
): TextEdit | undefined {
  if (context.dialect === "bwoc") return newTable(workspace, context, entry);
  if (context.file.document.language.id === "yaml") return newItem(workspace, context, objective, entry);
  return undefined;
}

const question = "What is different for whom and how much";

function newTable(
  workspace: Workspace,
  { file, index }: Context,
  entry: ObjectiveEntry,
): TextEdit | undefined {
  if (entry.id === undefined) return undefined;
  const home = workspace.files.get(`${folderOf(file.uri)}/key_results.toml`) ?? file;
  const block = home.blocks.findLast(({ keyResults }) => keyResults.length > 0);
  const last = block?.keyResults.at(-1);
  const words = {
    key_result_id: freshId(index, entry),
    objective_id: entry.id,
    description: question,
    baseline: 0,
    target: 100,
    current: 0,
    unit: "percent",
    confidence: "medium",
  };
  const fields: NewField[] = Object.entries(words).map(([key, value]) => [key, literal(value, "toml")]);
  fields.push(["evidence", '{ kind = "none", value = "" }']);
  const like = block && last?.node.kind === "map" ? { node: last.node, text: block.text } : undefined;
  return appendTable(home, "key_result", fields, like);
}

function newItem(
  workspace: Workspace,
  context: Context,
  objective: Objective,
  entry: ObjectiveEntry,
): TextEdit | undefined {
  const { file, at, block, dialect } = context;
  const eol = eolOf(file);
  const sibling = lastSibling(workspace, context, entry);
  const item = itemLike(workspace, context, entry, sibling);
  const field = objective.keyResultsField;
  const list = field?.node;
  if (list?.kind === "list" && list.items.length > 0) {
    const insertion = appendItem(block.text, list, item, eol);
    const span = insertion && { start: insertion.offset, end: insertion.offset };
    return span && replaceSpan(file, at, span, insertion.newText);
  }
  if (list && !(list.kind === "scalar" && list.value === null) && list.kind !== "list") return undefined;
  const first = objective.node.entries.find(({ keySpan }) =>
    /^[ \t]*$/.test(beforeOnLine(block.text, keySpan.start)),
  );
  const other = objective.node.entries[0];
  if (!other || objective.node.style === "inline") return undefined;
  const column = (
    first ? beforeOnLine(block.text, first.keySpan.start) : beforeOnLine(block.text, other.keySpan.start)
  ).length;
  const text = eol + itemText(item, `${" ".repeat(column)}  - `, eol);
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

/** The fields of a new key result, in the order and under the names of its sibling, else in those of the dialect. */
function itemLike(
  workspace: Workspace,
  context: Context,
  entry: ObjectiveEntry,
  sibling: KeyResult | undefined,
): NewItem {
  const { index, dialect, metrics } = context;
  if (sibling?.node.kind === "scalar") return literal(`${question}: from 0 to 100`, "yaml", sibling.node);
  const id = freshId(index, entry);
  const metric = metricFor(workspace, context, id);
  const values: Partial<Record<string, string>> = {
    id: literal(id, "yaml"),
    text: literal(question, "yaml"),
    owner: sibling?.owner?.text ? literal(sibling.owner.text, "yaml") : "owner",
    metric: metrics && !isKnownMetric(metrics, metric) ? undefined : literal(metric, "yaml"),
    baseline: "0",
    target: "100",
    current: "0",
    unit: sibling?.unit?.text ? literal(sibling.unit.text, "yaml") : undefined,
    confidence: dialect === "okrchestra" ? "0.5" : undefined,
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

/** An id that the group does not have yet: the objective's last one counted on, else `O1-KR1` and so on. */
function freshId(index: GroupIndex, entry: ObjectiveEntry): string {
  const own = index.keyResultsOf.get(entry)?.at(-1)?.id;
  const counted = /^(.*?)(\d{1,9})$/.exec(own ?? "");
  const stem = counted?.[1] ?? `${entry.id ?? "O1"}-KR`;
  let number = counted ? Number(counted[2]) + 1 : 1;
  while (index.keyResultsById.has(`${stem}${number}`)) number++;
  return `${stem}${number}`;
}

function beforeOnLine(text: string, offset: number): string {
  return text.slice(
    Math.max(text.lastIndexOf("\n", offset - 1), text.lastIndexOf("\r", offset - 1)) + 1,
    offset,
  );
}
