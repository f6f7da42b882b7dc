import type { Fix } from "../edits/fix.ts";
import { whyUnwritable } from "../edits/writable.ts";
import type { OkrFile } from "../model/file.ts";
import type { ModelBlock } from "../model/okr.ts";
import { idsIn, reachBetween } from "../model/reach.ts";
import type { Workspace } from "../model/workspace.ts";
import type { Settings, Severity } from "../settings.ts";
import type { Span } from "../text.ts";
import { BlockContext, type Surroundings, surroundingsOf } from "./context.ts";
import type { Finding, Option, Rule } from "./rule.ts";
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
  readonly option: Option;
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
  /** What it declares and mentions; see `idsIn`. */
  ids?: readonly string[] | "any";
}

/** Makes the rules ready to run: those that the settings leave on. */
export function prepareRules(rules: readonly Rule[], settings: Settings, today: string): RuleRun {
  const active = rules.flatMap((rule): ActiveRule[] => {
    const chosen = settings.rules.get(rule.id);
    const option: Option = (name) => chosen?.options?.get(name) ?? rule.options?.[name]?.default ?? false;
    return chosen?.severity === "off" ? [] : [{ rule, severity: chosen?.severity, option }];
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

/**
 * The ways out of a problem, or none. Checks the problem's block anew, so that they fit the text of this moment. None
 * leads into a file that must not be written.
 */
export function fixesOf(workspace: Workspace, file: OkrFile, problem: Problem, run: RuleRun): readonly Fix[] {
  const block = file.blocks[problem.block];
  const active = run.rules.find(({ rule }) => rule.id === problem.rule);
  if (!block || !active) return [];
  const offset = file.document.starts[problem.block] as number;
  const context = new BlockContext(file, block, problem.block, surroundingsOf(workspace, file), run);
  for (const found of active.rule.check(context, active.option))
    if (found.span.start + offset === problem.start && found.span.end + offset === problem.end && found.fixes)
      return found
        .fixes(workspace)
        .filter(({ edits }) => edits.every(({ uri }) => isWritable(workspace, uri)));
  return [];
}

function isWritable({ files }: Workspace, uri: string): boolean {
  const file = files.get(uri);
  return file === undefined || whyUnwritable(file) === undefined;
}

function findingsOf(
  file: OkrFile,
  block: ModelBlock,
  at: number,
  run: RuleRun,
  around: Surroundings,
): BlockFindings {
  const known = run.found.get(block);
  if (known && isUntouched(known, block, at, file, around)) {
    known.seen = around;
    return known;
  }
  const context = new BlockContext(file, block, at, around, run);
  const group = runRules(run, "group", context);
  if (known) {
    known.group = group;
    known.seen = around;
    return known;
  }
  const own = runRules(run, "block", context);
  const fresh: BlockFindings = { own, directives: directivesIn(block.text), group, seen: around };
  run.found.set(block, fresh);
  return fresh;
}

const nothing: readonly Found[] = [];

function runRules({ rules }: RuleRun, reach: Rule["reach"], context: BlockContext): readonly Found[] {
  let found: Found[] | undefined;
  for (const { rule, severity, option } of rules) {
    if (rule.reach !== reach || (rule.dialects && !rule.dialects.includes(context.dialect))) continue;
    for (const finding of rule.check(context, option)) {
      found ??= [];
      found.push({ ...finding, rule, chosen: severity });
    }
  }
  return found ?? nothing;
}

/** Whether group rules would find in a block what they found, among all that has changed around it. */
function isUntouched(
  known: BlockFindings,
  block: ModelBlock,
  at: number,
  { uri }: OkrFile,
  { group, metrics, inBwocPlugin, facts }: Surroundings,
): boolean {
  const { seen } = known;
  if (seen.metrics !== metrics || seen.inBwocPlugin !== inBwocPlugin || seen.facts !== facts) return false;
  if (seen.group === group) return true;
  // What is told of others, in suggestions and places, is told anew.
  if (known.group.length > 0) return false;
  const { everywhere, ids, above } = reachBetween(seen.group, group);
  if (everywhere || above.get(uri)?.has(at)) return false;
  known.ids ??= idsIn(block) ?? "any";
  return known.ids !== "any" && !known.ids.some((id) => ids.has(id));
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
