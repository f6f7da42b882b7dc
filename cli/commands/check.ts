import { existsSync, statSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import {
  checkFile,
  docsOf,
  english,
  type FileProblems,
  type OkrFile,
  okrFiles,
  positionAt,
  prepareWordLists,
  type RunFor,
  rules,
  runsFor,
  type Stopwatch,
  withProofs,
} from "../../core/index.ts";
import { leaves } from "../../disk/leaves.ts";
import { proofsIn } from "../../disk/proofs.ts";
import { readArguments } from "../arguments.ts";
import { type CheckedFiles, type Known, knownFindings, nothingKnown, updateBaseline } from "../baseline.ts";
import { touchedSince } from "../changed.ts";
import { tracesOf } from "../check/traces.ts";
import { configFindings, sayOfConfigs } from "../config-findings.ts";
import { fixInMemory, fixOnDisk } from "../fix.ts";
import { type Finding, formatFindings, formats, type Summary } from "../format/findings.ts";
import { inLog } from "../format/log.ts";
import { isTerminal } from "../format/paint.ts";
import { printableLines } from "../format/printable.ts";
import { Timing, timingTable } from "../format/timing.ts";
import { counted } from "../format/words.ts";
import { wordsOfUser } from "../language.ts";
import { type Loaded, loadWorkspace, shownPath, withNamed } from "../load.ts";
import { print, say } from "../output.ts";
import { choice, dayOf, exitCodes, UsageError, workspaceOptions } from "../run.ts";

/**
 * `okr check`: all rules over the workspace, or over the files and folders that are named. A file that is named is
 * read wherever it stands; with `--fix`, what can be mended without a decision is mended first; with `--fix-dry-run`
 * only a diff of that is printed, and the status is that of what would be left. Findings of the baseline file are not
 * told; with `--changed`, only those that a change since a revision brought or touched are. With `--timing`, a table of
 * what each rule cost goes to stderr.
 */
export async function run(words: readonly string[]): Promise<number> {
  const started = performance.now();
  const { values, others } = readArguments(
    words,
    {
      ...workspaceOptions,
      format: true,
      "max-warnings": true,
      changed: true,
      fix: false,
      "fix-dry-run": false,
      "update-baseline": false,
      "no-baseline": false,
      timing: false,
    },
    true,
  );
  apart(values, "fix", "fix-dry-run");
  apart(values, "format", "fix-dry-run");
  apart(values, "update-baseline", "fix-dry-run");
  apart(values, "update-baseline", "no-baseline");
  for (const other of ["fix", "fix-dry-run", "update-baseline"]) apart(values, "changed", other);
  const format = choice("format", values.format, formats);
  const mostWarnings = countIn(values["max-warnings"]);
  const timing = values.timing ? new Timing() : undefined;
  const ruleRun = (loaded: Loaded, stopwatch?: Stopwatch) =>
    runsFor(rules, loaded.settings, dayOf(values.today), stopwatch);
  const paths = others.map(existing);
  const from = startFor(paths[0]);
  let loaded = withNamed(loadWorkspace(values.workspace, { rules, from, during: timing?.during }), paths);
  sayWhatHoldsNone(loaded, others, paths);
  loaded = proved(loaded);
  if (values.fix) {
    const { workspace, fixed, troubles } = fixOnDisk(loaded, chosenIn(loaded, paths), ruleRun(loaded));
    loaded = { ...loaded, workspace };
    for (const trouble of troubles) say(trouble);
    if (fixed > 0) say(`${counted(fixed, "finding")} mended.`);
  } else if (values["fix-dry-run"]) {
    const { workspace, fixed, diff } = fixInMemory(loaded, chosenIn(loaded, paths), ruleRun(loaded));
    loaded = { ...loaded, workspace };
    print(isTerminal() ? printableLines(diff) : process.env["CI"] ? inLog(diff) : diff);
    say(`${counted(fixed, "finding")} would be mended.`);
  }
  const chosen = chosenIn(loaded, paths);
  const check = () => checkedIn(loaded, chosen, ruleRun(loaded, timing?.stopwatch));
  timing?.during("word lists", prepareWordLists);
  const checked = timing ? timing.during("checking", check) : check();
  const isTrial = values["fix-dry-run"] === true;
  const known = knownOf(loaded.folder, values, { files: checked, isWhole: paths.length === 0, isTrial });
  const isTold = await toldOf(values.changed, loaded, checked, (then) =>
    checkedIn(then, okrFiles(then.workspace), ruleRun(then)),
  );
  const ofConfigs = configFindings(loaded, paths.length === 0 ? undefined : chosen);
  const findings = [...ofConfigs, ...known.troubles, ...findingsIn(checked, known)]
    .sort(byPath)
    .filter(isTold);
  const keyResults = chosen.reduce(
    (sum, file) => sum + file.blocks.reduce((n, block) => n + block.keyResults.length, 0),
    0,
  );
  const files = chosen.map((file) => shownPath(loaded.folder, file.uri));
  const traces = tracesOf(loaded, findings);
  const summary: Summary = { files, keyResults, milliseconds: performance.now() - started, traces };
  const worded = format === "text" && !isTrial ? await wordsOfUser() : english;
  if (!isTrial) print(formatFindings(format, findings, summary, worded));
  else {
    sayOfConfigs(ofConfigs);
    for (const { path, message } of known.troubles) say(`${path}: ${message}`);
  }
  if (timing) for (const line of timingTable(timing, checked)) say(line);
  const count = (severity: Finding["severity"]) =>
    findings.filter((each) => each.severity === severity).length;
  if (count("error") > 0) return exitCodes.findings;
  return mostWarnings !== undefined && count("warning") > mostWarnings ? exitCodes.findings : exitCodes.ok;
}

function proved(loaded: Loaded): Loaded {
  const { folder, workspace } = loaded;
  return { ...loaded, workspace: withProofs(workspace, okrFiles(workspace), proofsIn([folder])) };
}

async function toldOf(
  revision: string | undefined,
  loaded: Loaded,
  checked: readonly FileProblems[],
  check: (then: Loaded) => readonly FileProblems[],
): Promise<(finding: Finding) => boolean> {
  if (revision === undefined) return () => true;
  return await touchedSince(revision, loaded, checked, (then) => check(proved(then)));
}

function checkedIn({ folder, workspace }: Loaded, files: readonly OkrFile[], runFor: RunFor): FileProblems[] {
  return files
    .map((file) => ({
      path: shownPath(folder, file.uri),
      file,
      problems: checkFile(workspace, file, runFor(file.uri)),
    }))
    .sort(byPath);
}

function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}

type BaselineOptions = { readonly [name in "update-baseline" | "no-baseline"]?: true };

function knownOf(folder: string, values: BaselineOptions, checked: CheckedFiles): Known {
  if (values["update-baseline"]) return updateBaseline(folder, checked);
  return values["no-baseline"] ? nothingKnown : knownFindings(folder, checked);
}

function findingsIn(checked: readonly FileProblems[], known: Known): Finding[] {
  return checked.flatMap((each) => known.fresh(each).map((problem) => findingOf(problem, each)));
}

function findingOf(problem: FileProblems["problems"][number], among: FileProblems): Finding {
  const { path, file } = among;
  return {
    path,
    range: { start: positionAt(file.document, problem.start), end: positionAt(file.document, problem.end) },
    code: `okr/${problem.rule}`,
    severity: problem.severity,
    message: problem.message,
    said: problem.said,
    docs: docsOf(problem.rule),
    fixable: problem.fixable,
    source: { problem, among },
  };
}

function chosenIn({ workspace }: Loaded, paths: readonly string[]): OkrFile[] {
  const all = okrFiles(workspace);
  if (paths.length === 0) return all;
  const named = new Set(paths);
  return all.filter((file) => placesOf(file).some((place) => named.has(place)));
}

/** Whoever names a file wants to hear that nothing in it was checked. */
function sayWhatHoldsNone({ workspace }: Loaded, names: readonly string[], paths: readonly string[]): void {
  const places = new Set(names.length > 0 ? okrFiles(workspace).flatMap(placesOf) : []);
  names.forEach((name, at) => {
    if (!places.has(paths[at] ?? "")) say(`${name} holds no OKRs.`);
  });
}

/** The path of a file, and those of all folders that it is in. */
function placesOf({ uri }: OkrFile): string[] {
  const places = [fileURLToPath(uri)];
  for (let above = dirname(places[0] ?? ""); above !== places.at(-1); above = dirname(above))
    places.push(above);
  return places;
}

function existing(path: string): string {
  if (!existsSync(path)) throw new UsageError(`There is no file or folder "${path}".`);
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

/** Options that make no sense together are told, rather than one of them passed over. */
function apart(values: Readonly<Record<string, unknown>>, one: string, other: string): void {
  if (values[one] !== undefined && values[other] !== undefined)
    throw new UsageError(`--${one} and --${other} do not go together.`);
}
