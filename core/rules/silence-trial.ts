import { saysTheSame } from "../edits/comment-lines.ts";
import type { TextEdit } from "../edits/fix.ts";
import { commonEnds } from "../ends.ts";
import type { OkrFile } from "../model/file.ts";
import { isSameReading } from "../model/lower.ts";
import { type Workspace, withEdit } from "../model/workspace.ts";
import { positionAt } from "../syntax/blocks.ts";
import { checkedAnew, checkFile, type Problem, type RuleRun } from "./check.ts";
import { BlockContext, surroundingsOf } from "./context.ts";
import { directivesIn } from "./directives.ts";
import { type ActiveRule, findingsOf } from "./run.ts";
import { Sight } from "./sight.ts";
import { Silences } from "./suppress.ts";

/** A file, as it is or would be, in its workspace. */
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
  if (!now || now === file || !isSameReading(now.reading, file.reading)) return undefined;
  return saysTheSame(file.document, now.document) ? { workspace: after, file: now } : undefined;
}

/** What a comment is to silence: a rule, on the line of one of its findings or in the file. */
export interface Aim {
  readonly problem: Problem;
  readonly where: "line" | "file";
}

/**
 * Whether a comment that was written into a file silences what it is to silence, so that nothing is left of it, nothing
 * new is found, and the comment is not idle. Only the blocks that the comment stands in are looked at again, and for a
 * line that which holds it.
 */
export function isSilenced(before: Tried, after: Tried, { problem, where }: Aim, run: RuleRun): boolean {
  const { file } = before;
  const active = run.rules.find(({ rule }) => rule.id === problem.rule);
  if (!active) return false;
  const line = lineOf(file, problem.start);
  const alike = checkFile(before.workspace, file, run).filter(({ rule }) => rule === problem.rule);
  const left = where === "file" ? [] : alike.filter(({ start }) => lineOf(file, start) !== line);
  if (active.rule.reach === "file") {
    // What is found on the way is of a text that may never be: the run itself remembers none of it.
    const trial: RuleRun = { ...run, checked: new Map(run.checked) };
    const now = checkFile(after.workspace, after.file, trial).filter(({ rule }) => rule === problem.rule);
    return now.length <= left.length;
  }
  // A comment above the first line of a block stands at the end of the block before.
  const same = commonEnds(file.blocks, after.file.blocks, Object.is);
  const behind = file.blocks.length - 1 - problem.block;
  const start = where === "line" ? Math.min(same.start, problem.block) : same.start;
  const end = where === "line" ? Math.min(same.end, behind) : same.end;
  const isTouched = ({ block }: Problem) => start <= block && block < file.blocks.length - end;
  const perBlock = checkedAnew(before.workspace, file, run).findings;
  const fresh = after.file.blocks.slice(start, after.file.blocks.length - end);
  const silences = new Silences(after.file.document, [
    ...perBlock.slice(0, start),
    ...fresh.map((block) => ({ directives: directivesIn(block) })),
    ...perBlock.slice(perBlock.length - end),
  ]);
  const said = saidIn(after, start, start + fresh.length, active, run).map(
    (place) => !silences.isSilent({ rule: problem.rule, start: place }),
  );
  const heard = said.filter((isHeard) => isHeard).length;
  const isIdle = heard === said.length && (where === "line" || alike.every(isTouched));
  return !isIdle && heard <= left.filter(isTouched).length;
}

/** Where one rule finds something in some blocks of a file, silenced or not. */
function saidIn(
  { workspace, file }: Tried,
  from: number,
  to: number,
  active: ActiveRule,
  run: RuleRun,
): number[] {
  const { document, blocks } = file;
  const around = surroundingsOf(workspace, file);
  const said: number[] = [];
  for (let at = from; at < to; at++) {
    const block = blocks[at];
    if (!block || !(active.rule.dialects?.includes(block.dialect) ?? true)) continue;
    const offset = document.starts[at] as number;
    const context = new BlockContext(file, block, at, around, run, new Sight(workspace, block));
    for (const { span } of findingsOf(active, context)) said.push(span.start + offset);
  }
  return said;
}

function lineOf({ document }: OkrFile, offset: number): number {
  return positionAt(document, offset).line;
}
