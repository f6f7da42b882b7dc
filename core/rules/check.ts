import type { Fix } from "../edits/fix.ts";
import type { OkrFile } from "../model/file.ts";
import type { GroupIndex } from "../model/ids.ts";
import type { FileFacts, ModelBlock } from "../model/okr.ts";
import { isBwocPlugin, metricsFor } from "../model/side-facts.ts";
import type { MetricsCatalogue } from "../model/sides.ts";
import { indexFor, type Workspace } from "../model/workspace.ts";
import type { Settings, Severity } from "../settings.ts";
import type { Span } from "../text.ts";
import type { Context, Finding, Rule } from "./rule.ts";
import { shapeErrorsOf } from "./shape.ts";
import { type Look, looksHold, Sight } from "./sight.ts";
import {
  type Directive,
  directivesIn,
  type IdleDirective,
  idleIn,
  type Silence,
  silencesAt,
  silencesOf,
} from "./suppress.ts";

/** A finding at its place in the file. */
export interface Problem extends Omit<Finding, "span" | "severity" | "fixes"> {
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
  readonly found: WeakMap<ModelBlock, BlockFindings>;
  /** What was last said of a file. */
  readonly said: WeakMap<OkrFile, FileFindings>;
}

interface ActiveRule {
  readonly rule: Rule;
  readonly severity: Severity | undefined;
}

interface Found extends Finding {
  readonly rule: Rule;
  readonly chosen: Severity | undefined;
}

/** What is known of a block. `group` holds as long as all that group rules may look at is the same. */
interface BlockFindings {
  readonly own: readonly Found[];
  readonly directives: readonly Directive[];
  group: readonly Found[];
  seen: Surroundings;
  /** Other blocks that group rules looked at. */
  looks: readonly Look[];
}

interface FileFindings {
  readonly problems: readonly Problem[];
  readonly seen: Surroundings;
  readonly looks: readonly Look[];
}

interface Surroundings {
  readonly index: GroupIndex;
  readonly metrics: MetricsCatalogue | undefined;
  readonly inBwocPlugin: boolean;
  readonly facts: FileFacts | undefined;
}

/** Makes the rules ready to run: those that the settings leave on, and turn on. */
export function prepareRules(rules: readonly Rule[], settings: Settings, today: string): RuleRun {
  const active = rules.flatMap((rule): ActiveRule[] => {
    const severity = settings.rules.get(rule.id)?.severity;
    const isOff = severity === "off" || (rule.isOptIn && severity === undefined);
    return isOff ? [] : [{ rule, severity }];
  });
  const known = new Set(rules.map(({ id }) => id));
  return { settings, today, rules: active, known, found: new WeakMap(), said: new WeakMap() };
}

/**
 * All findings in a file, silenced ones left out, in order of their place. Runs only what the last change
 * can have altered: block rules for new blocks, group rules where ids, references or blocks they looked at changed.
 * Where nothing changed, the list is the same object as before.
 */
export function checkFile(workspace: Workspace, file: OkrFile, run: RuleRun): readonly Problem[] {
  if (!file.reading) return noProblems;
  const around = surroundingsOf(workspace, file);
  const said = run.said.get(file);
  if (said && sameSurroundings(said.seen, around) && looksHold(workspace, said.looks)) return said.problems;
  const perBlock = file.blocks.map((block, at) => findingsOf(workspace, file, block, at, run, around));
  const problems = problemsIn(workspace, file, perBlock, run, around);
  run.said.set(file, { problems, seen: around, looks: perBlock.flatMap(({ looks }) => looks) });
  return problems;
}

const noProblems: readonly Problem[] = [];

function problemsIn(
  workspace: Workspace,
  file: OkrFile,
  perBlock: readonly BlockFindings[],
  run: RuleRun,
  around: Surroundings,
): readonly Problem[] {
  const { problems, silences, idle } = audible(file, perBlock, run);
  idle.forEach((directives, at) => {
    const block = file.blocks[at];
    if (directives.length === 0 || !block) return;
    const sight = new Sight(workspace, block);
    for (const found of runRules(file, block, at, run, around, sight, "file", directives)) {
      const problem = problemOf(found, file, at, file.document.starts[at] as number);
      const named = silences.filter(({ rules }) => rules.includes(problem.rule));
      if (silencesAt(named, problem, file.document).length === 0) problems.push(problem);
    }
  });
  return problems.sort((a, b) => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : 1));
}

/** What block and group rules say and no comment silences; and by block, the comments that silence nothing. */
function audible(file: OkrFile, perBlock: readonly BlockFindings[], run: RuleRun) {
  const problems: Problem[] = [];
  const silences = silencesOf(
    file.document,
    perBlock.map((each) => each.directives),
  );
  const used = new Map<Directive, Set<string>>();
  perBlock.forEach((findings, at) => {
    if (findings.own.length === 0 && findings.group.length === 0) return;
    const offset = file.document.starts[at] as number;
    for (const list of [findings.own, findings.group])
      for (const found of list) {
        const problem = problemOf(found, file, at, offset);
        const silent = silencesAt(silences, problem, file.document);
        if (silent.length === 0) problems.push(problem);
        for (const { by } of silent) used.set(by, (used.get(by) ?? new Set()).add(problem.rule));
      }
  });
  const rules = { running: new Set(run.rules.map(({ rule }) => rule.id)), all: run.known };
  const idle = perBlock.map(({ directives }) => idleIn(directives, used, rules));
  return { problems, silences, idle };
}

/** The ways out of a problem, or none. Checks the problem's block anew, so that they fit the text of this moment. */
export function fixesOf(workspace: Workspace, file: OkrFile, problem: Problem, run: RuleRun): readonly Fix[] {
  const block = file.blocks[problem.block];
  const active = run.rules.find(({ rule }) => rule.id === problem.rule);
  if (!block || !active) return [];
  const offset = file.document.starts[problem.block] as number;
  const sight = new Sight(workspace, block);
  const around = surroundingsOf(workspace, file);
  const idle = active.rule.reach === "file" ? idleAt(workspace, file, problem.block, run, around) : noneIdle;
  const context = contextFor(file, block, problem.block, run, around, sight, active.rule, idle);
  for (const found of active.rule.check(context))
    if (found.span.start + offset === problem.start && found.span.end + offset === problem.end && found.fixes)
      return found.fixes(workspace);
  return [];
}

function idleAt(workspace: Workspace, file: OkrFile, at: number, run: RuleRun, around: Surroundings) {
  const perBlock = file.blocks.map((block, each) => findingsOf(workspace, file, block, each, run, around));
  return audible(file, perBlock, run).idle[at] ?? noneIdle;
}

const noneIdle: readonly IdleDirective[] = [];

function findingsOf(
  workspace: Workspace,
  file: OkrFile,
  block: ModelBlock,
  at: number,
  run: RuleRun,
  around: Surroundings,
): BlockFindings {
  const known = run.found.get(block);
  if (known && sameSurroundings(known.seen, around) && looksHold(workspace, known.looks)) return known;
  const sight = new Sight(workspace, block);
  const group = runRules(file, block, at, run, around, sight, "group");
  const found: BlockFindings = known ?? {
    own: runRules(file, block, at, run, around, sight, "block"),
    directives: directivesIn(block.text),
    group,
    seen: around,
    looks: none,
  };
  found.group = group;
  found.seen = around;
  found.looks = sight.looks();
  run.found.set(block, found);
  return found;
}

const none: readonly Look[] = [];

const nothing: readonly Found[] = [];

function runRules(
  file: OkrFile,
  block: ModelBlock,
  at: number,
  run: RuleRun,
  around: Surroundings,
  sight: Sight,
  reach: Rule["reach"],
  idle: readonly IdleDirective[] = noneIdle,
): readonly Found[] {
  let found: Found[] | undefined;
  for (const { rule, severity } of run.rules) {
    if (rule.reach !== reach || (rule.dialects && !rule.dialects.includes(block.dialect))) continue;
    for (const finding of rule.check(contextFor(file, block, at, run, around, sight, rule, idle))) {
      found ??= [];
      found.push({ ...finding, rule, chosen: severity });
    }
  }
  return found ?? nothing;
}

function contextFor(
  file: OkrFile,
  block: ModelBlock,
  at: number,
  run: RuleRun,
  around: Surroundings,
  sight: Sight,
  rule: Rule,
  idle: readonly IdleDirective[],
): Context {
  const { index } = around;
  return {
    dialect: block.dialect,
    file,
    block,
    at,
    objectives: block.objectives,
    keyResults: block.keyResults,
    syntaxProblems: file.document.blocks[at]?.problems ?? [],
    get shapeErrors() {
      return shapeErrorsOf(block, at);
    },
    settings: run.settings,
    today: run.today,
    index,
    metrics: around.metrics,
    inBwocPlugin: around.inBwocPlugin,
    idle,
    objectiveEntry: (item) => index.objectiveAt(file.uri, at, item),
    keyResultEntry: (item) => index.keyResultAt(file.uri, at, item),
    objectiveItem: (entry) => sight.blockAt(entry)?.objectives[entry.item],
    keyResultItem: (entry) => sight.blockAt(entry)?.keyResults[entry.item],
    option: (name) =>
      run.settings.rules.get(rule.id)?.options?.get(name) ?? rule.options?.[name]?.default ?? false,
  };
}

function surroundingsOf(workspace: Workspace, file: OkrFile): Surroundings {
  return {
    index: indexFor(workspace, file),
    metrics: metricsFor(workspace, file),
    inBwocPlugin: isBwocPlugin(workspace, file),
    facts: file.blocks[0]?.facts,
  };
}

function sameSurroundings(a: Surroundings, b: Surroundings): boolean {
  return (
    a.index === b.index && a.metrics === b.metrics && a.inBwocPlugin === b.inBwocPlugin && a.facts === b.facts
  );
}

function problemOf(found: Found, file: OkrFile, at: number, offset: number): Problem {
  const { rule, chosen, span, severity, fixes, ...rest } = found;
  const dialect = file.blocks[at]?.dialect;
  const byDialect = dialect && rule.severityIn?.[dialect];
  const placed: Span = { start: span.start + offset, end: span.end + offset };
  return {
    ...rest,
    ...placed,
    rule: rule.id,
    severity: chosen ?? severity ?? byDialect ?? rule.severity,
    block: at,
    fixable: fixes !== undefined,
  };
}

export type { Silence };
