import { existsSync, statSync } from "node:fs";
import { dirname, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import {
  checkFile,
  docsOf,
  type OkrFile,
  okrFiles,
  type Problem,
  positionAt,
  prepareRules,
  rules,
} from "../../core/index.ts";
import { leaves } from "../../disk/leaves.ts";
import { readArguments } from "../arguments.ts";
import { fixOnDisk } from "../fix.ts";
import { type Finding, formatFindings, formats, type Summary } from "../format/findings.ts";
import { counted, printable } from "../format/words.ts";
import { type Loaded, loadWorkspace, shownPath, withNamed } from "../load.ts";
import { print, say } from "../output.ts";
import { choice, dayOf, exitCodes, UsageError, workspaceOptions } from "../run.ts";

/**
 * `okr check`: all rules over the workspace, or over the files and folders that are named. A file that is named is
 * read wherever it stands; with `--fix`, what can be mended without a decision is mended first.
 */
export function run(words: readonly string[]): number {
  const started = performance.now();
  const { values, others } = readArguments(
    words,
    { ...workspaceOptions, format: true, "max-warnings": true, fix: false },
    true,
  );
  const format = choice("format", values.format, formats);
  const mostWarnings = countIn(values["max-warnings"]);
  const ruleRun = (loaded: Loaded) => prepareRules(rules, loaded.settings, dayOf(values.today));
  const paths = others.map(existing);
  let loaded = withNamed(loadWorkspace(values.workspace, { rules, from: startFor(paths[0]) }), paths);
  sayWhatHoldsNone(loaded, others);
  if (values.fix) {
    const { workspace, fixed, troubles } = fixOnDisk(loaded, chosenIn(loaded, paths), ruleRun(loaded));
    loaded = { ...loaded, workspace };
    for (const trouble of troubles) say(printable(trouble));
    if (fixed > 0) say(`${counted(fixed, "finding")} mended.`);
  }
  const chosen = chosenIn(loaded, paths);
  const findings = findingsIn(loaded, chosen, ruleRun(loaded));
  const keyResults = chosen.reduce(
    (sum, file) => sum + file.blocks.reduce((n, block) => n + block.keyResults.length, 0),
    0,
  );
  const files = chosen.map((file) => shownPath(loaded.folder, file.uri));
  const summary: Summary = { files, keyResults, milliseconds: performance.now() - started };
  print(formatFindings(format, findings, summary));
  const count = (severity: Finding["severity"]) =>
    findings.filter((each) => each.severity === severity).length;
  if (count("error") > 0) return exitCodes.findings;
  return mostWarnings !== undefined && count("warning") > mostWarnings ? exitCodes.findings : exitCodes.ok;
}

function findingsIn(
  { folder, workspace }: Loaded,
  files: readonly OkrFile[],
  run: ReturnType<typeof prepareRules>,
): Finding[] {
  return files
    .flatMap((file) => checkFile(workspace, file, run).map((problem) => findingOf(folder, file, problem)))
    .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
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

function chosenIn({ workspace }: Loaded, paths: readonly string[]): OkrFile[] {
  return okrFiles(workspace).filter((file) => paths.length === 0 || paths.some((path) => isAt(file, path)));
}

function isAt({ uri }: OkrFile, path: string): boolean {
  const own = fileURLToPath(uri);
  return own === path || own.startsWith(path.endsWith(sep) ? path : path + sep);
}

/** Whoever names a file wants to hear that nothing in it was checked. */
function sayWhatHoldsNone({ workspace }: Loaded, names: readonly string[]): void {
  const found = okrFiles(workspace);
  for (const name of names)
    if (!found.some((file) => isAt(file, resolve(name)))) say(`${printable(name)} holds no OKRs.`);
}

function existing(path: string): string {
  if (!existsSync(path)) throw new UsageError(`There is no file or folder "${printable(path)}".`);
  return resolve(path);
}

/** Where to look for the workspace of a path: from here if it lies below, else from where it is. */
function startFor(path: string | undefined): string {
  const here = process.cwd();
  if (path === undefined || (!leaves(here, path) && dirname(here) !== here)) return here;
  return statSync(path).isDirectory() ? path : dirname(path);
}

function countIn(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (!/^\d{1,9}$/.test(value)) throw new UsageError(`--max-warnings wants a whole number, not "${value}".`);
  return Number(value);
}
