import type { Fix } from "../edits/fix.ts";
import { whyUnwritable } from "../edits/writable.ts";
import { commonEnds } from "../ends.ts";
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
  /** By URI. */
  readonly checked: Map<string, Checked>;
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

/** What is said of a block: by rules that saw it alone, by those that saw the group, and to them. */
interface BlockFindings {
  readonly own: readonly Found[];
  readonly group: readonly Found[];
  readonly directives: readonly Directive[];
}

/** A file as it was when it was last checked. */
interface Checked {
  readonly blocks: readonly ModelBlock[];
  readonly around: Surroundings;
  readonly findings: readonly BlockFindings[];
}

/** Makes the rules ready to run: those that the settings leave on. */
export function prepareRules(rules: readonly Rule[], settings: Settings, today: string): RuleRun {
  const active = rules.flatMap((rule): ActiveRule[] => {
    const chosen = settings.rules.get(rule.id);
    const option: Option = (name) => chosen?.options?.get(name) ?? rule.options?.[name]?.default ?? false;
    return chosen?.severity === "off" ? [] : [{ rule, severity: chosen?.severity, option }];
  });
  return { settings, today, rules: active, checked: new Map() };
}

/**
 * All findings in a file, silenced ones left out, in order of their place. Runs only what the last change
 * can have altered: block rules for new blocks, group rules where ids or references changed.
 */
export function checkFile(workspace: Workspace, file: OkrFile, run: RuleRun): Problem[] {
  if (!file.reading) return [];
  const perBlock = findingsIn(workspace, file, run);
  const silences = silencesOf(file.document, perBlock);
  const problems: Problem[] = [];
  perBlock.forEach(({ own, group }, at) => {
    const offset = file.document.starts[at] as number;
    for (const list of [own, group])
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

function findingsIn(workspace: Workspace, file: OkrFile, run: RuleRun): readonly BlockFindings[] {
  const { uri, blocks } = file;
  const around = surroundingsOf(workspace, file);
  const before = run.checked.get(uri) ?? { blocks: [], findings: [], around };
  const { start, end } = commonEnds(before.blocks, blocks, Object.is);
  const moved = before.blocks.length - blocks.length;
  const isUntouched = untouchedSince(before.around, around, uri);
  const findings = blocks.map((block, at): BlockFindings => {
    const from = at < start ? at : at >= blocks.length - end ? at + moved : -1;
    // The first block of a file is asked for more than the others.
    const known = (from === 0) === (at === 0) ? before.findings[from] : undefined;
    if (known && isUntouched(known, block, at)) return known;
    const context = new BlockContext(file, block, at, around, run);
    const own = known?.own ?? runRules(run, "block", context);
    const group = runRules(run, "group", context);
    const directives = known?.directives ?? directivesIn(block.text);
    const isQuiet = own.length === 0 && group.length === 0 && directives.length === 0;
    return isQuiet ? quiet : { own, group, directives };
  });
  run.checked.set(uri, { blocks, around, findings });
  return findings;
}

/** Tells for a block of a file whether group rules would find what they found in it, after what changed around it. */
function untouchedSince(
  before: Surroundings,
  around: Surroundings,
  uri: string,
): (known: BlockFindings, block: ModelBlock, at: number) => boolean {
  const { group, metrics, inBwocPlugin, facts } = around;
  if (before.metrics !== metrics || before.inBwocPlugin !== inBwocPlugin || before.facts !== facts)
    return () => false;
  if (before.group === group) return () => true;
  const reach = reachBetween(before.group, group);
  if (!reach) return () => false;
  const above = reach.above.get(uri);
  // What is told of others, in suggestions and places, is told anew.
  return (known, block, at) =>
    known.group.length === 0 && !above?.has(at) && (idsIn(block)?.every((id) => !reach.ids.has(id)) ?? false);
}

const nothing: readonly Found[] = [];
const quiet: BlockFindings = { own: nothing, group: nothing, directives: [] };

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
