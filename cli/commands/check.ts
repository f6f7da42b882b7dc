import { resolve, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import {
  checkFile,
  docsOf,
  type OkrFile,
  okrFiles,
  positionAt,
  prepareRules,
  type Problem,
  rules,
} from "../../core/index.ts";
import { formatFindings, type Finding, type Summary } from "../format/findings.ts";
import { loadWorkspace, shownPath, withDiskFile } from "../load.ts";
import { choice, dayOf, exitCodes, readArguments, UsageError, workspaceOptions } from "../run.ts";
import { existsSync } from "node:fs";

/** `okr check`: all rules over the workspace, or over the files and folders that are named. */
export async function run(words: readonly string[]): Promise<number> {
  const started = performance.now();
  const { values, positionals } = readArguments(
    words,
    { ...workspaceOptions, format: { type: "string" }, "max-warnings": { type: "string" } },
    true,
  );
  const format = choice("format", values.format, ["text", "json"]);
  const mostWarnings = countOf(values["max-warnings"]);
  const today = dayOf(values.today);
  const loaded = await loadWorkspace(values.workspace);
  let { workspace } = loaded;
  const paths = positionals.map((path) => existing(resolve(path)));
  for (const path of paths) if (/\.(toml|ya?ml)$/i.test(path)) workspace = withDiskFile(workspace, path);
  const chosen = okrFiles(workspace).filter((file) => isAsked(file, paths));
  const ruleRun = prepareRules(rules, loaded.settings, today);
  const findings = chosen
    .flatMap((file) => checkFile(workspace, file, ruleRun).map((problem) => findingOf(loaded.folder, file, problem)))
    .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const keyResults = chosen.reduce((sum, file) => sum + file.blocks.reduce((n, block) => n + block.keyResults.length, 0), 0);
  const summary: Summary = { files: chosen.length, keyResults, milliseconds: performance.now() - started };
  process.stdout.write(formatFindings(format, findings, summary));
  const count = (severity: Finding["severity"]) => findings.filter((each) => each.severity === severity).length;
  if (count("error") > 0) return exitCodes.findings;
  return mostWarnings !== undefined && count("warning") > mostWarnings ? exitCodes.findings : exitCodes.ok;
}

function findingOf(folder: string, file: OkrFile, problem: Problem): Finding {
  return {
    path: shownPath(folder, file.uri),
    range: { start: positionAt(file.document, problem.start), end: positionAt(file.document, problem.end) },
    code: `okr/${problem.rule}`,
    severity: problem.severity,
    message: problem.message,
    docs: docsOf(problem.rule),
    fixable: problem.fixable,
  };
}

function isAsked(file: OkrFile, paths: readonly string[]): boolean {
  if (paths.length === 0) return true;
  const path = fileURLToPath(file.uri);
  return paths.some((each) => path === each || path.startsWith(each.endsWith(sep) ? each : each + sep));
}

function existing(path: string): string {
  if (!existsSync(path)) throw new UsageError(`There is no file or folder "${path}".`);
  return fileURLToPath(pathToFileURL(path));
}

function countOf(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (!/^\d{1,9}$/.test(value)) throw new UsageError(`--max-warnings wants a whole number, not "${value}".`);
  return Number(value);
}
