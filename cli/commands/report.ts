import { progressReport, progressTree } from "../../core/index.ts";
import { readArguments } from "../arguments.ts";
import { csvReport } from "../format/report-csv.ts";
import { htmlReport } from "../format/report-html.ts";
import { markdownReport } from "../format/report-markdown.ts";
import { isSound, loadWorkspace } from "../load.ts";
import { print } from "../output.ts";
import { choice, dayOf, exitCodes, workspaceOptions } from "../run.ts";

/**
 * `okr report`: every key result as an entry of BWOC's OKR Progress Schema (JSON), or a report for people
 * (Markdown, HTML) or spreadsheets (CSV) with the health of `--today`.
 */
export function run(words: readonly string[]): number {
  const { values } = readArguments(words, { ...workspaceOptions, format: true });
  const format = choice("format", values.format, ["json", "markdown", "html", "csv"]);
  const today = format === "json" && values.today === undefined ? "" : dayOf(values.today);
  const loaded = loadWorkspace(values.workspace, { toPrint: true });
  const sound = isSound(loaded);
  const { workspace, settings } = loaded;
  print(
    format === "json"
      ? `${JSON.stringify(progressReport(workspace), undefined, 2)}\n`
      : printers[format](progressTree(workspace, settings, today), today),
  );
  return sound ? exitCodes.ok : exitCodes.findings;
}

const printers = { markdown: markdownReport, html: htmlReport, csv: csvReport };
