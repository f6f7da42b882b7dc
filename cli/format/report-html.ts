import {
  bar,
  english,
  type Health,
  type KeyResultNode,
  type ObjectiveNode,
  percentText,
} from "../../core/index.ts";
import { symbolOf } from "./health.ts";
import { evidenceTexts, inOrder, measureText, objectiveLabel } from "./nodes.ts";
import { oneLine } from "./printable.ts";

/** The report as one HTML page that needs nothing else and runs nothing: its policy forbids all but its own style. */
export function htmlReport(roots: readonly ObjectiveNode[], today: string): string {
  const sections = inOrder(roots).map(({ node, depth }) => section(node, depth));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>OKR progress, ${escaped(today)}</title>
<style>${style}</style>
</head>
<body>
<h1>OKR progress <small>${escaped(today)}</small></h1>
${sections.length > 0 ? sections.join("\n") : "<p>No objectives.</p>"}
</body>
</html>
`;
}

const style = `
:root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif }
body { max-width: 72rem; margin: 2rem auto; padding: 0 1rem }
h1 small, .facts, .id { opacity: .7; font-weight: normal }
section { margin: 1.5rem 0 0 calc(var(--depth) * 1.5rem) }
h2 { font-size: 1.15rem; margin: 0 }
table { border-collapse: collapse; width: 100%; margin-top: .5rem }
th, td { text-align: left; vertical-align: top; padding: .3rem .6rem; border-bottom: 1px solid #8884 }
td.number { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums }
.on-track { color: #1a7f37 } .at-risk { color: #9a6700 } .off-track { color: #cf222e }
@media (prefers-color-scheme: dark) { .on-track { color: #3fb950 } .at-risk { color: #d29922 } .off-track { color: #f85149 } }
`;

function section(node: ObjectiveNode, depth: number): string {
  const facts = [node.id, node.owner, node.period].flatMap((each) => (each ? [escaped(each)] : []));
  const number = node.rolledUp.value === undefined ? "" : `${percentText(node.rolledUp.value)} · `;
  const rows = node.keyResults.map(row).join("\n");
  const table =
    rows === ""
      ? ""
      : `\n<table>
<thead><tr><th>Key result</th><th>Progress</th><th>Health</th><th>Measure</th><th>Evidence</th><th>As of</th></tr></thead>
<tbody>
${rows}
</tbody>
</table>`;
  return `<section style="--depth: ${Math.min(depth, 8)}">
<h2>${healthMark(node.health)} ${escaped(objectiveLabel(node))}</h2>
<div class="facts">${[`${number}${escaped(english(node.why))}`, ...facts].join(" · ")}</div>${table}
</section>`;
}

function row(node: KeyResultNode): string {
  const { attainment, health, reading } = node;
  const id = node.id && node.id !== node.label ? ` <span class="id">${escaped(node.id)}</span>` : "";
  const number = attainment.value === undefined ? "–" : percentText(attainment.value);
  const cells = [
    `<td>${escaped(node.label)}${id}</td>`,
    `<td class="number" title="${escaped(english(attainment.why))}">${bar(attainment.value, 10)} ${number}</td>`,
    `<td title="${escaped(english(node.why))}">${healthMark(health)} ${health}${reading.isStale ? ", stale" : ""}</td>`,
    `<td>${escaped(measureText(node))}</td>`,
    `<td>${evidenceTexts(node).map(escaped).join("<br>")}</td>`,
    `<td>${escaped(node.asOf ?? "")}</td>`,
  ];
  return `<tr>${cells.join("")}</tr>`;
}

function healthMark(health: Health): string {
  return `<span class="${health}" aria-hidden="true">${symbolOf(health)}</span>`;
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  // No `##[` of a file's is left for a CI system that reads a log along; see `log.ts`.
  "#": "&#35;",
};

function escaped(text: string): string {
  return oneLine(text).replace(/[&<>"']|#(?=#)/g, (each) => entities[each] ?? each);
}
