import { confidenceOf, type KeyResultNode, type ObjectiveNode } from "../../core/index.ts";
import { evidenceTexts, inOrder, written } from "./nodes.ts";

const columns = [
  "objective_id",
  "objective",
  "key_result_id",
  "key_result",
  "owner",
  "period",
  "baseline",
  "target",
  "current",
  "unit",
  "attainment",
  "health",
  "confidence",
  "evidence",
  "as_of",
] as const;

type Row = Readonly<Record<(typeof columns)[number], string | number | undefined>>;

/** One line a key result, in the tree's order (RFC 4180: CRLF, quotes doubled). */
export function csvReport(roots: readonly ObjectiveNode[]): string {
  const rows = inOrder(roots).flatMap(({ node }) => node.keyResults.map((each) => rowOf(node, each)));
  const lines = [
    columns.join(","),
    ...rows.map((row) => columns.map((column) => cell(row[column])).join(",")),
  ];
  return lines.map((line) => `${line}\r\n`).join("");
}

function rowOf(objective: ObjectiveNode, node: KeyResultNode): Row {
  const { item, attainment } = node;
  return {
    objective_id: objective.id,
    objective: objective.item ? objective.label : undefined,
    key_result_id: node.id,
    key_result: item.text?.text,
    owner: node.owner ?? objective.owner,
    period: node.period ?? objective.period,
    baseline: attainment.baseline ?? written(item.baseline),
    target: attainment.target ?? written(item.target),
    current: attainment.current ?? written(item.current ?? item.progress),
    unit: item.unit?.text,
    attainment: attainment.value === undefined ? undefined : Number(attainment.value.toFixed(4)),
    health: node.health,
    confidence: confidenceOf(item.confidence)?.text,
    evidence: evidenceTexts(node).join("; "),
    as_of: node.asOf,
  };
}

/**
 * A value as a CSV cell. A spreadsheet takes text that starts with `=`, `+`, `-`, `@`, a tab or a line break for a
 * formula: such text gets an apostrophe before it, numbers do not (OWASP, "CSV Injection").
 */
function cell(value: string | number | undefined): string {
  if (value === undefined) return "";
  if (typeof value === "number") return String(value);
  const isNumber = /^[-+]?\d+(?:\.\d+)?$/.test(value);
  const guarded = !isNumber && /^\s*[=+\-@\t\r\n＝＋－＠]/.test(value) ? `'${value}` : value;
  return /[",;\r\n\t]/.test(guarded) || guarded !== guarded.trim()
    ? `"${guarded.replaceAll('"', '""')}"`
    : guarded;
}
