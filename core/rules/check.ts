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
import { type Directive, directivesIn, isSilenced, type Silence, silencesOf } from "./suppress.ts";

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
  readonly found: WeakMap<ModelBlock, BlockFindings>;
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
}

interface Surroundings {
  readonly index: GroupIndex;
  readonly metrics: MetricsCatalogue | undefined;
  readonly inBwocPlugin: boolean;
  readonly facts: FileFacts | undefined;
}

/** Makes the rules ready to run: those that the settings leave on. */
export function prepareRules(rules: readonly Rule[], settings: Settings, today: string): RuleRun {
  const active = rules.flatMap((rule): ActiveRule[] => {
    const severity = settings.rules.get(rule.id)?.severity;
    return severity === "off" ? [] : [{ rule, severity }];
  });
  return { settings, today, rules: active, found: new WeakMap() };
}

/**
 * All findings in a file, silenced ones left out, in order of their place. Runs only what the last change
 * can have altered: block rules for new blocks, group rules where ids or references changed.
 */
export function checkFile(workspace: Workspace, file: OkrFile, run: RuleRun): Problem[] {
  if (!file.reading) return [];
  const around = surroundingsOf(workspace, file);
  const problems: Problem[] = [];
  const perBlock = file.blocks.map((block, at) => findingsOf(file, block, at, run, around));
  const silences = silencesOf(
    file.document,
    perBlock.map((each) => each.directives),
  );
  perBlock.forEach((findings, at) => {
    if (findings.own.length === 0 && findings.group.length === 0) return;
    const offset = file.document.starts[at] as number;
    for (const list of [findings.own, findings.group])
      for (const found of list) {
        const problem = problemOf(found, file, at, offset);
        if (!isSilenced(silences, problem, file.document)) problems.push(problem);
      }
  });
  return problems.sort((a, b) => a.start - b.start || a.end - b.end || (a.rule < b.rule ? -1 : 1));
}

/** The ways out of a problem, or none. Checks the problem's block anew, so that they fit the text of this moment. */
export function fixesOf(workspace: Workspace, file: OkrFile, problem: Problem, run: RuleRun): readonly Fix[] {
  const block = file.blocks[problem.block];
  const active = run.rules.find(({ rule }) => rule.id === problem.rule);
  if (!block || !active) return [];
  const offset = file.document.starts[problem.block] as number;
  const context = contextFor(file, block, problem.block, run, surroundingsOf(workspace, file), active.rule);
  for (const found of active.rule.check(context))
    if (found.span.start + offset === problem.start && found.span.end + offset === problem.end && found.fixes)
      return found.fixes(workspace);
  return [];
}

function findingsOf(
  file: OkrFile,
  block: ModelBlock,
  at: number,
  run: RuleRun,
  around: Surroundings,
): BlockFindings {
  const known = run.found.get(block);
  if (known) {
    if (!sameSurroundings(known.seen, around)) {
      known.group = runRules(file, block, at, run, around, "group");
      known.seen = around;
    }
    return known;
  }
  const fresh: BlockFindings = {
    own: runRules(file, block, at, run, around, "block"),
    directives: directivesIn(block.text),
    group: runRules(file, block, at, run, around, "group"),
    seen: around,
  };
  run.found.set(block, fresh);
  return fresh;
}

const nothing: readonly Found[] = [];

function runRules(
  file: OkrFile,
  block: ModelBlock,
  at: number,
  run: RuleRun,
  around: Surroundings,
  reach: Rule["reach"],
): readonly Found[] {
  let found: Found[] | undefined;
  for (const { rule, severity } of run.rules) {
    if (rule.reach !== reach || (rule.dialects && !rule.dialects.includes(block.dialect))) continue;
    for (const finding of rule.check(contextFor(file, block, at, run, around, rule))) {
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
  rule: Rule,
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
    objectiveEntry: (item) => index.objectiveAt(file.uri, at, item),
    keyResultEntry: (item) => index.keyResultAt(file.uri, at, item),
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
