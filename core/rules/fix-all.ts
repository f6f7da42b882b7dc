import { Apart } from "../edits/apart.ts";
import { byUri, composed } from "../edits/compose.ts";
import type { Fix, TextEdit } from "../edits/fix.ts";
import { applyEdits } from "../edits/write.ts";
import type { OkrFile } from "../model/file.ts";
import { type FileText, type Workspace, withFiles, withSides } from "../model/workspace.ts";
import { textOf } from "../syntax/blocks.ts";
import { checkFile, fixerFor, type Problem, type RuleRun } from "./check.ts";
import type { RunFor } from "./runs.ts";
import { Spoken } from "./spoken.ts";

/** Which findings to mend, and how. */
export interface Mending {
  /** The files in whose findings to look, by URI. */
  readonly uris: readonly string[];
  /** Only this rule's findings, each by its preferred way; without it, all that have a safe one (`Fix.safe`). */
  readonly rule?: string;
  /** Ways that lead into further files are passed over. */
  readonly stays?: boolean;
}

export interface Mended {
  /** As it is after the edits. */
  readonly workspace: Workspace;
  /** Over the texts of the workspace that was given, in order of place, apart from each other. */
  readonly edits: readonly TextEdit[];
  /** How many findings were mended. */
  readonly fixed: number;
}

/** A round that leaves as much as the one before may make way for the next; after so many, rules undo each other. */
const mostIdleRounds = 20;

/**
 * Mends what can be mended at once, round by round until nothing is left: of ways that touch each other the first is
 * taken, the others wait for the next round. It ends: but for a few, each round leaves less to mend than any before.
 * Without `rule`, a file that cannot be read in full is left alone.
 */
export function mendAll(before: Workspace, run: RuleRun | RunFor, wanted: Mending): Mended {
  const trial = trialOf(run);
  let workspace = before;
  let fixed = 0;
  let least = Number.POSITIVE_INFINITY;
  let idle = 0;
  const edits = new Map<string, readonly TextEdit[]>();
  while (idle <= mostIdleRounds) {
    const { fixes, waiting } = oneRound(workspace, trial, wanted);
    if (fixes.length === 0) break;
    const left = fixes.length + waiting;
    idle = left < least ? 0 : idle + 1;
    least = Math.min(least, left);
    fixed += fixes.length;
    const texts = new Map<string, string>();
    for (const [uri, list] of byUri(fixes.flatMap((fix) => fix.edits))) {
      edits.set(uri, composed(textAt(before, uri), edits.get(uri) ?? [], list));
      texts.set(uri, applyEdits(textAt(workspace, uri), list));
    }
    workspace = withTexts(workspace, texts);
  }
  return { workspace, edits: [...edits.values()].flat(), fixed };
}

/** The workspace with other texts, by URI, in files that it has, OKR files or side files. */
export function withTexts(workspace: Workspace, texts: ReadonlyMap<string, string>): Workspace {
  const okrs: FileText[] = [];
  const sides: [uri: string, text: string][] = [];
  for (const [uri, text] of texts) {
    const file = workspace.files.get(uri);
    if (file) okrs.push({ uri, language: file.document.language, text, origin: file.origin });
    else sides.push([uri, text]);
  }
  return withSides(withFiles(workspace, okrs), sides);
}

/** The text of a file that the workspace has, OKR file or side file; empty for others. */
export function textAt(workspace: Workspace, uri: string): string {
  const file = workspace.files.get(uri);
  return file ? textOf(file.document) : (workspace.sides.get(uri) ?? "");
}

/** What is found on the way is of texts that may never be: the runs themselves remember none of it. */
function trialOf(run: RuleRun | RunFor): RunFor {
  const trials = new Map<RuleRun, RuleRun>();
  return (uri) => {
    const own = typeof run === "function" ? run(uri) : run;
    const trial = trials.get(own) ?? { ...own, checked: new Map(own.checked) };
    trials.set(own, trial);
    return trial;
  };
}

/** The ways that can be taken together, and how many findings wait because theirs touch one of those. */
function oneRound(
  workspace: Workspace,
  runFor: RunFor,
  wanted: Mending,
): { readonly fixes: readonly Fix[]; readonly waiting: number } {
  const taken = new Apart();
  const spokenIn = new Map<string, Spoken>();
  const fixes: Fix[] = [];
  let waiting = 0;
  for (const uri of wanted.uris) {
    const file = workspace.files.get(uri);
    if (!file || (wanted.rule === undefined && !isReadInFull(file))) continue;
    const run = runFor(uri);
    const fixer = fixerFor(workspace, file, run);
    const spoken = spokenIn.get(file.group) ?? new Spoken();
    spokenIn.set(file.group, spoken);
    for (const problem of checkFile(workspace, file, run)) {
      const fix = chosenFor((each) => fixer(each, spoken), file, problem, wanted);
      if (!fix || fix.edits.length === 0) continue;
      if (fix.edits.some((edit) => taken.touches(edit))) {
        waiting++;
        continue;
      }
      for (const edit of fix.edits) taken.add(edit);
      for (const name of fix.names ?? []) spoken.add(name);
      fixes.push(fix);
    }
  }
  return { fixes, waiting };
}

function chosenFor(
  fixesOf: (problem: Problem) => readonly Fix[],
  file: OkrFile,
  problem: Problem,
  { rule, stays }: Mending,
): Fix | undefined {
  if (!problem.fixable || (rule !== undefined && problem.rule !== rule)) return undefined;
  const ways = fixesOf(problem).filter(({ edits }) => !stays || edits.every(({ uri }) => uri === file.uri));
  if (rule !== undefined) return ways.find(({ preferred }) => preferred);
  return ways.find(({ safe, preferred }) => safe && preferred) ?? ways.find(({ safe }) => safe);
}

function isReadInFull({ document, origin }: OkrFile): boolean {
  return origin.unreadable === undefined && document.blocks.every(({ problems }) => problems.length === 0);
}
