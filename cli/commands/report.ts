import { progressReport } from "../../core/index.ts";
import { readArguments } from "../arguments.ts";
import { isComplete } from "../bwoc-data.ts";
import { jsonInLog } from "../format/log.ts";
import { isSound, loadWorkspace } from "../load.ts";
import { print } from "../output.ts";
import { choice, dayOf, exitCodes, workspaceOptions } from "../run.ts";

/**
 * `okr report`: every key result as an entry of BWOC's OKR Progress Schema (JSON), or a report for people
 * (Markdown, HTML) or spreadsheets (CSV) with the health of `--today`.
 */
export async function run(words: readonly string[]): Promise<number> {
  const { values } = readArguments(words, { ...workspaceOptions, format: true });
  const format = choice("format", values.format, ["json", "markdown", "html", "csv"]);
  const today = format === "json" && values.today === undefined ? "" : dayOf(values.today);
  const loaded = loadWorkspace(values.workspace, { toPrint: true });
  const sound = isSound(loaded) && isComplete(loaded);
  if (format === "json") print(jsonInLog(progressReport(loaded.workspace)));
  else {
    const { page } = await import("../format/pages.ts");
    print(page(format, loaded, today));
  }
  return sound ? exitCodes.ok : exitCodes.findings;
}
