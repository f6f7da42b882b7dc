import { saysTheSame } from "../edits/comment-lines.ts";
import type { TextEdit } from "../edits/fix.ts";
import { commonEnds } from "../ends.ts";
import type { OkrFile } from "../model/file.ts";
import { type Workspace, withEdit } from "../model/workspace.ts";
import { positionAt } from "../syntax/blocks.ts";
import { checkFile, type Problem, type RuleRun } from "./check.ts";
import { BlockContext, surroundingsOf } from "./context.ts";
import { type ActiveRule, findingsOf } from "./run.ts";
import { Sight } from "./sight.ts";
import { directivesIn, silencesAt, silencesOf } from "./suppress.ts";

/** A file as it would be, in its workspace. */
interface Tried {
  readonly workspace: Workspace;
  readonly file: OkrFile;
}

/** A file with edits made in it; undefined where it then says anything else than before, or is read otherwise. */
export function tried(workspace: Workspace, file: OkrFile, edits: readonly TextEdit[]): Tried | undefined {
  let after = workspace;
  for (const { span, newText } of [...edits].sort((a, b) => b.span.start - a.span.start)) {
    const range = { start: positionAt(file.document, span.start), end: positionAt(file.document, span.end) };
    after = withEdit(after, file.uri, range, newText);
  }
  const now = after.files.get(file.uri);
  if (!now || now === file || JSON.stringify(now.reading) !== JSON.stringify(file.reading)) return undefined;
  return saysTheSame(file.document, now.document) ? { workspace: after, file: now } : undefined;
}

/** What a comment is to silence: a rule, on the line of one of its findings or in the file. */
export interface Aim {
  readonly problem: Problem;
  readonly where: "line" | "file";
}

/**
 * Whether a comment that was written into a file silences what it is to silence, so that nothing is left of it, nothing
 * new is found, and the comment is not idle. `before` is all that was found. Only the blocks that the comment stands
 * in are looked at again.
 */
export function isSilenced(
  file: OkrFile,
  after: Tried,
  { problem, where }: Aim,
  before: readonly Problem[],
  run: RuleRun,
): boolean {
  const active = run.rules.find(({ rule }) => rule.id === problem.rule);
  if (!active) return false;
  const line = lineOf(file, problem.start);
  const alike = before.filter(({ rule }) => rule === problem.rule);
  const left = where === "file" ? [] : alike.filter(({ start }) => lineOf(file, start) !== line);
  if (active.rule.reach === "file") {
    // What is found on the way is of a text that may never be: the run itself remembers none of it.
    const trial: RuleRun = { ...run, checked: new Map(run.checked) };
    const now = checkFile(after.workspace, after.file, trial).filter(({ rule }) => rule === problem.rule);
    return now.length <= left.length;
  }
  const { start, end } = commonEnds(file.blocks, after.file.blocks, Object.is);
  const isTouched = ({ block }: Problem) => start <= block && block < file.blocks.length - end;
  const said = saidIn(after, start, after.file.blocks.length - end, active, run);
  const heard = said.filter((isHeard) => isHeard).length;
  const isIdle = heard === said.length && (where === "line" || alike.every(isTouched));
  return !isIdle && heard <= left.filter(isTouched).length;
}

/** The findings of one rule in some blocks of a file: whether each of them is heard, or silenced. */
function saidIn(
  { workspace, file }: Tried,
  from: number,
  to: number,
  active: ActiveRule,
  run: RuleRun,
): boolean[] {
  const { rule } = active;
  const { document, blocks } = file;
  const around = surroundingsOf(workspace, file);
  const directives = document.blocks.map(({ text }) => ({ directives: directivesIn(text) }));
  const silences = silencesOf(document, directives);
  const said: boolean[] = [];
  for (let at = from; at < to; at++) {
    const block = blocks[at];
    if (!block || (rule.dialects && !rule.dialects.includes(block.dialect))) continue;
    const offset = document.starts[at] as number;
    const context = new BlockContext(file, block, at, around, run, new Sight(workspace, block));
    for (const { span } of findingsOf(active, context)) {
      const place = { rule: rule.id, start: span.start + offset };
      said.push(silencesAt(silences, place, document).length === 0);
    }
  }
  return said;
}

function lineOf({ document }: OkrFile, offset: number): number {
  return positionAt(document, offset).line;
}
