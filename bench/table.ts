import type { Answers, Measured, Row, Spread } from "./measure.ts";
import type { RulesCost } from "./rules.ts";
import type { Format } from "./scenario.ts";
import { titles } from "./servers.ts";
import type { StartUp } from "./startup.ts";

const formatTitles: Readonly<Record<Format, string>> = {
  toml: "TOML (BWOC, `key_results.toml`)",
  yaml: "YAML (OKRchestra, `okrs/org.yml`)",
};

/** The whole result as Markdown. `limit`: milliseconds, what "over" means. */
export function markdown(
  rows: readonly Row[],
  startUps: readonly StartUp[],
  rules: readonly RulesCost[],
  limit: number,
): string {
  const parts = (["toml", "yaml"] as const).flatMap((format) => {
    const own = rows.filter((row) => row.format === format);
    return own.length === 0 ? [] : [`### ${formatTitles[format]}`, serverTable(own, limit)];
  });
  if (startUps.length > 0) parts.push("### Command line start", startUpTable(startUps));
  if (rules.length > 0) parts.push("### All rules", rulesTable(rules));
  const aims = [...keystrokeAims(rows), ...startUps.map(startUpAim), ...rules.map(rulesAim)].map(
    (line) => `- ${line}`,
  );
  if (aims.length > 0) parts.push("### Aims", aims.join("\n"));
  return `${parts.join("\n\n")}\n`;
}

function serverTable(rows: readonly Row[], limit: number): string {
  const ms = (value: Measured<number>) =>
    value === "over" ? `> ${limit / 1000} s` : value === undefined ? "–" : milliseconds(value);
  const p50 = (value: Measured<Spread>) => ms(typeof value === "object" ? value.p50 : value);
  const p95 = (value: Measured<Spread>) => ms(typeof value === "object" ? value.p95 : value);
  const answers = (value: Measured<Answers>) =>
    `${p50(value)}${typeof value === "object" && value.empty ? " (empty)" : ""}`;
  return table(
    [
      "key results",
      "server",
      "first findings",
      "keystroke p50",
      "p95",
      "strokes",
      "id edit p50",
      "hover p50",
      "completion p50",
      "peak memory",
    ],
    rows.map((row) => [
      row.keyResults.toLocaleString("en"),
      row.note === undefined ? titles[row.server] : `${titles[row.server]}: ${row.note}`,
      ms(row.firstFindings),
      p50(row.keystroke),
      p95(row.keystroke),
      typeof row.keystroke === "object" ? `${row.keystroke.samples}` : "–",
      p50(row.idEdit),
      answers(row.hover),
      answers(row.completion),
      row.peakMemory === undefined ? "–" : `${Math.round(row.peakMemory / 2 ** 20)} MB`,
    ]),
  );
}

function startUpTable(startUps: readonly StartUp[]): string {
  return table(
    ["key results", "`okr report` p50", "p95", "`node -e 0` p50", "ratio", "runs"],
    startUps.map(({ keyResults, report, node, ratio, note }) => [
      keyResults.toLocaleString("en"),
      note === undefined ? milliseconds(report.p50) : `${milliseconds(report.p50)} (${note})`,
      milliseconds(report.p95),
      milliseconds(node.p50),
      ratio.toFixed(2),
      `${report.samples}`,
    ]),
  );
}

/** "Parse" is all of our reading, up to objectives and key results. */
function rulesTable(rules: readonly RulesCost[]): string {
  return table(
    [
      "key results",
      "format",
      "parse, cold",
      "rules, cold",
      "ratio",
      "parse",
      "rules",
      "ratio",
      "library alone",
    ],
    rules.map(({ keyResults, format, cold, warm, library }) => [
      keyResults.toLocaleString("en"),
      format,
      milliseconds(cold.parse),
      milliseconds(cold.rules),
      (cold.rules / cold.parse).toFixed(2),
      milliseconds(warm.parse),
      milliseconds(warm.rules),
      (warm.rules / warm.parse).toFixed(2),
      milliseconds(library),
    ]),
  );
}

/** How the figures compare with what the project aims at; one line for each that this run can tell. */
function keystrokeAims(rows: readonly Row[]): string[] {
  const stroke = (server: Row["server"], format: Format, keyResults: number): number | undefined => {
    const found = rows.find((r) => r.server === server && r.format === format && r.keyResults === keyResults);
    return typeof found?.keystroke === "object" ? found.keystroke.p50 : undefined;
  };
  const lines: string[] = [];
  for (const format of ["toml", "yaml"] as const) {
    const [small, large] = [stroke("okr", format, 100), stroke("okr", format, 10_000)];
    if (small !== undefined && large !== undefined) {
      lines.push(
        `${format}: a keystroke in 10,000 key results costs ${(large / small).toFixed(2)} times one in 100 (aim: at most 2)`,
      );
    }
  }
  for (const { keyResults } of rows.filter((row) => row.server === "yls")) {
    const [ours, theirs] = [stroke("okr", "yaml", keyResults), stroke("yls", "yaml", keyResults)];
    if (ours !== undefined && theirs !== undefined) {
      const size = keyResults.toLocaleString("en");
      lines.push(
        `yaml, ${size} key results: a keystroke costs ${(theirs / ours).toFixed(1)} times less than in yaml-language-server (aim: at least 10)`,
      );
    }
  }
  return lines;
}

function startUpAim({ keyResults, report, ratio }: StartUp): string {
  return keyResults <= 10
    ? `okr report on ${keyResults} key results: ${ratio.toFixed(2)} times \`node -e 0\` (aim: at most 1.3)`
    : `okr report on ${keyResults.toLocaleString("en")} key results: ${milliseconds(report.p50)} (aim: at most 600 ms)`;
}

function rulesAim({ keyResults, format, warm }: RulesCost): string {
  const ratio = (warm.rules / warm.parse).toFixed(2);
  return `${format}, ${keyResults.toLocaleString("en")} key results: all rules cost ${ratio} times the parse (aim: less than 1)`;
}

function milliseconds(value: number): string {
  return `${value < 10 ? value.toFixed(1) : Math.round(value).toLocaleString("en")} ms`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, i) => Math.max(title.length, ...rows.map((row) => row[i]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((c, i) => c.padEnd(widths[i] ?? 0)).join(" | ")} |`;
  return [line(head), line(widths.map((width) => "-".repeat(width))), ...rows.map(line)].join("\n");
}
