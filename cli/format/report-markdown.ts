import { english, type KeyResultNode, type ObjectiveNode, percentText } from "../../core/index.ts";
import { symbolOf } from "./health.ts";
import { evidenceTexts, inOrder, measureText, objectiveLabel } from "./nodes.ts";
import { oneLine } from "./printable.ts";

/** The report as Markdown (GFM): a heading an objective, a table of its key results. Text from files stays text. */
export function markdownReport(roots: readonly ObjectiveNode[], today: string): string {
  const sections = inOrder(roots).map(({ node, depth }) => section(node, depth));
  return [`# OKR progress, ${today}`, ...sections].join("\n\n").concat("\n");
}

function section(node: ObjectiveNode, depth: number): string {
  const heading = `${"#".repeat(Math.min(6, depth + 2))} ${inert(objectiveLabel(node))}`;
  const facts = [
    node.rolledUp.value === undefined ? "" : `**${percentText(node.rolledUp.value)}**`,
    `${symbolOf(node.health)} ${inert(english(node.why))}`,
    ...[node.id, node.owner, node.period].map((each) => inert(each ?? "")),
  ];
  const table = node.keyResults.length > 0 ? [[head, rule, ...node.keyResults.map(row)].join("\n")] : [];
  return [heading, facts.filter((each) => each !== "").join(" · "), ...table].join("\n\n");
}

const head = "| Key result | Progress | Health | Measure | Evidence | As of |";
const rule = "| --- | ---: | --- | --- | --- | --- |";

function row(node: KeyResultNode): string {
  const { attainment, health, reading } = node;
  const cells = [
    inert(node.label) + (node.id && node.id !== node.label ? ` (${inert(node.id)})` : ""),
    attainment.value === undefined ? "–" : percentText(attainment.value),
    `${symbolOf(health)} ${health}${reading.isStale ? ", stale" : ""}`,
    inert(measureText(node)),
    evidenceTexts(node).map(inert).join("<br>"),
    inert(node.asOf ?? ""),
  ];
  return `| ${cells.join(" | ")} |`;
}

/** Text that Markdown shows as it is: no markup, no HTML, no table border. It never stands at the start of a line. */
function inert(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_{}[\]()#|~!$]/g, "\\$&")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
}
