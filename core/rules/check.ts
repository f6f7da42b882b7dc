import type { Settings, Severity } from "../config/settings.ts";
import type { Fix, TextEdit } from "../edits/fix.ts";
import { whyUnwritable } from "../edits/writable.ts";
import type { OkrFile } from "../model/file.ts";
import type { Workspace } from "../model/workspace.ts";
import { BlockContext, surroundingsOf } from "./context.ts";
import { withGuesses } from "./misspelt.ts";
import { type BlockFindings, type Checked, recheck } from "./recheck.ts";
import type { Finding, Rule } from "./rule.ts";
import {
  type ActiveRule,
  activeRules,
  type Found,
  findingsOf,
  rulesFor,
  runRules,
  type Stopwatch,
  severityOf,
} from "./run.ts";
import { Sight } from "./sight.ts";
import { Spoken } from "./spoken.ts";
import { type IdleDirective, Silences } from "./suppress.ts";

/** A finding at its place in the file. */
export interface Problem extends Omit<Found, "span" | "severity" | "fixes" | "rule" | "chosen"> {
  /** The rule's id, without `okr/`. */
  readonly rule: string;
  readonly severity: Severity;
  /** The index of the block it stands in; `start` and `end` count from the start of the file. */
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly fixable: boolean;
}

/** Rules with the user's settings and a day, and what they found so far: one for as long as neither changes. */
export interface RuleRun {
  readonly settings: Settings;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  readonly rules: readonly ActiveRule[];
  /** The ids of all rules, of those too that are off. */
  readonly known: ReadonlySet<string>;
  readonly stopwatch?: Stopwatch | undefined;
  /** By URI; files that are gone are forgotten by and by. */
  readonly checked: Map<string, Checked>;
  /** What was last said of a file. */
  readonly said: WeakMap<readonly BlockFindings[], readonly Problem[]>;
}

/** Makes the rules ready to run: those that the settings leave on, and turn on. */
export function prepareRules(
  rules: readonly Rule[],
  settings: Settings,
  today: string,
  stopwatch?: Stopwatch,
): RuleRun {
  const known = new Set(rules.map(({ id }) => id));
  const active = activeRules(rules, settings, stopwatch);
  return { settings, today, rules: active, known, stopwatch, checked: new Map(), said: new WeakMap() };
}

/**
 * All findings in a file, silenced ones left out, in order of their place. Runs only what the last change can have
 * altered; where nothing did, the list is the same object as before.
 */
export function checkFile(workspace: Workspace, file: OkrFile, run: RuleRun): readonly Problem[] {
  if (!file.reading) return noProblems;
  const checked = checkedAnew(workspace, file, run);
  let problems = run.said.get(checked.findings);
  if (!problems) {
    problems = problemsIn(workspace, file, checked, run);
    run.said.set(checked.findings, problems);
  }
  return problems;
}

const noProblems: readonly Problem[] = [];

/** What is said in a file and to its rules, block by block, the silenced included. */
export function checkedAnew(workspace: Workspace, file: OkrFile, run: RuleRun): Checked {
  const checked = recheck(workspace, file, surroundingsOf(workspace, file), run, run.checked.get(file.uri));
  run.checked.set(file.uri, checked);
  if (run.checked.size > workspace.files.size)
    for (const uri of run.checked.keys()) if (!workspace.files.has(uri)) run.checked.delete(uri);
  return checked;
}

/**
 * The ways out of a problem, or none. Checks the problem's block anew, so that they fit the text of this moment. None
 * leads into a file that must not be written.
 */
export function fixesOf(workspace: Workspace, file: OkrFile, problem: Problem, run: RuleRun): readonly Fix[] {
  return fixerFor(workspace, file, run)(problem);
}

/**
 * `fixesOf` for many problems of one file: each block is checked once for each of their rules. No way makes up a name
 * that is spoken for.
 */
export function fixerFor(
  workspace: Workspace,
  file: OkrFile,
  run: RuleRun,
): (problem: Problem, spoken?: Spoken) => readonly Fix[] {
  const around = surroundingsOf(workspace, file);
  const checked = new Map<string, readonly Finding[]>();
  const writable = new Map<string, boolean>();
  let idle: ReadonlyMap<number, readonly IdleDirective[]> | undefined;
  const idleAt = (at: number) => {
    idle ??= audible(file, checkedAnew(workspace, file, run).findings, run).idle;
    return idle.get(at) ?? noneIdle;
  };
  const findingsFor = ({ rule: id, block: at }: Problem): readonly Finding[] => {
    const block = file.blocks[at];
    const active = run.rules.find(({ rule }) => rule.id === id);
    if (!block || !active) return [];
    const ofBlock = active.rule.reach === "file" ? idleAt(at) : noneIdle;
    const context = new BlockContext(file, block, at, around, run, new Sight(workspace, block), ofBlock);
    return findingsOf(active, context);
  };
  return (problem, spoken = new Spoken()) => {
    const key = `${problem.block} ${problem.rule}`;
    const findings = checked.get(key) ?? findingsFor(problem);
    checked.set(key, findings);
    const offset = file.document.starts[problem.block] as number;
    const { start, end } = problem;
    const found = findings.find(
      ({ span, fixes }) => span.start + offset === start && span.end + offset === end && fixes,
    );
    const isWritable = ({ uri }: TextEdit) => {
      const known = writable.get(uri) ?? mayBeWritten(workspace, uri);
      writable.set(uri, known);
      return known;
    };
    return found?.fixes?.(workspace, spoken).filter(({ edits }) => edits.every(isWritable)) ?? [];
  };
}

function mayBeWritten({ files }: Workspace, uri: string): boolean {
  const file = files.get(uri);
  return file === undefined || whyUnwritable(file) === undefined;
}

const noneIdle: readonly IdleDirective[] = [];

function problemsIn(
  workspace: Workspace,
  file: OkrFile,
  { findings, around }: Checked,
  run: RuleRun,
): readonly Problem[] {
  const { problems, silences, idle } = audible(file, findings, run);
  for (const [at, directives] of idle) {
    const block = file.blocks[at];
    if (!block) continue;
    const sight = new Sight(workspace, block);
    const context = new BlockContext(file, block, at, around, run, sight, directives);
    const rules = rulesFor(run.rules, "file", block.dialect);
    for (const found of runRules(rules, context, run.stopwatch)) {
      const problem = problemOf(found, file, at);
      if (!silences.isSilent(problem, true)) problems.push(problem);
    }
  }
  return problems.sort((a, b) => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : 1));
}

/** What block and group rules say and no comment silences; and by block, the comments that silence nothing. */
function audible(file: OkrFile, perBlock: readonly BlockFindings[], run: RuleRun) {
  const problems: Problem[] = [];
  const silences = new Silences(file.document, perBlock);
  perBlock.forEach(({ own, group }, at) => {
    for (const list of [own, group])
      for (const found of list) {
        const problem = problemOf(found, file, at);
        if (!silences.isSilent(problem)) problems.push(problem);
      }
  });
  const rules = { running: new Set(run.rules.map(({ rule }) => rule.id)), all: run.known };
  const idle = new Map<number, readonly IdleDirective[]>();
  perBlock.forEach(({ directives }, at) => {
    const those = directives.length === 0 ? noneIdle : silences.idleIn(directives, rules);
    if (those.length > 0) idle.set(at, those);
  });
  const said = () =>
    perBlock.flatMap(({ own, group }, at) => [...own, ...group].map((found) => problemOf(found, file, at)));
  return { problems, silences, idle: withGuesses(file.document, perBlock, idle, rules, said) };
}

function problemOf(found: Found, file: OkrFile, at: number): Problem {
  const { rule, chosen, span, severity, fixes, ...rest } = found;
  const offset = file.document.starts[at] as number;
  return {
    ...rest,
    start: span.start + offset,
    end: span.end + offset,
    rule: rule.id,
    severity: severityOf(found, file.blocks[at]),
    block: at,
    fixable: fixes !== undefined,
  };
}
