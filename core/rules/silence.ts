import { commentAbove, commentAtTop, commentBehind, lineText } from "../edits/comment-lines.ts";
import type { Fix, TextEdit } from "../edits/fix.ts";
import { whyUnwritable } from "../edits/writable.ts";
import { say } from "../l10n/say.ts";
import type { OkrFile } from "../model/file.ts";
import type { Workspace } from "../model/workspace.ts";
import { blockAt, type Document, offsetAt, positionAt } from "../syntax/blocks.ts";
import type { Entry, TreeNode } from "../syntax/tree.ts";
import { holds, type Span } from "../text.ts";
import { checkedAnew, checkFile, type Problem, type RuleRun } from "./check.ts";
import type { Directive } from "./directives.ts";
import { isSilenced, tried } from "./silence-trial.ts";

/** A way to silence a finding by a comment. */
export interface Silencing extends Fix {
  /** What falls silent: the rule's findings on one line (or in the few lines of one value), or in the file. */
  readonly where: "line" | "file";
}

/**
 * The comments that silence a finding: one for its place, one for its file; none where none can be written. Each was
 * tried: with it, what the file says is the same, the rule is silent there, and nothing new is found.
 */
export function silencingsOf(
  workspace: Workspace,
  file: OkrFile,
  problem: Problem,
  run: RuleRun,
): readonly Silencing[] {
  if (whyUnwritable(file)) return [];
  const works = ({ edits, where }: Silencing) => {
    const after = tried(workspace, file, edits);
    return after !== undefined && isSilenced({ workspace, file }, after, { problem, where }, run);
  };
  const there: Comments = {
    perBlock: checkedAnew(workspace, file, run).findings,
    idle: checkFile(workspace, file, run).filter(({ rule }) => rule === "unused-disable"),
  };
  return [atPlace(file, problem, there), inFile(file, problem, there)].flatMap((ways) =>
    firstOf(ways, works),
  );
}

/** The comments of a file, by block, and what is said of those that silence nothing. */
interface Comments {
  readonly perBlock: readonly { readonly directives: readonly Directive[] }[];
  readonly idle: readonly Problem[];
}

const placeholder = "-- reason";

/**
 * Ways to silence the line of a problem, the plainest first. A comment for the next line must not be parted from it,
 * unless it is idle: what it silences would be found again.
 */
function* atPlace(file: OkrFile, { rule, start, block }: Problem, there: Comments): Generator<Silencing> {
  const { document } = file;
  const line = lineOf(document, start);
  const onLine = say('Silence "{0}" on this line', rule);
  const way = (edits: readonly TextEdit[], title = onLine): Silencing => ({ title, edits, where: "line" });
  const comment = `# okr-disable-next-line ${rule} ${placeholder}`;
  const bound = (at: number) => {
    const above = at > 0 ? directiveOn(document, at - 1, there) : undefined;
    return above?.kind === "next-line" && !isAmong(there.idle, above) ? above : undefined;
  };
  const above = bound(line);
  if (above && above.rules.length > 0) yield way([withRule(file, above, rule)]);
  if (!above) yield way([commentAbove(file, line, comment)]);
  if (line > 0 && document.language.id === "yaml" && isBlockTextHeader(lineText(document, line - 1)))
    yield way([commentBehind(file, line - 1, comment)]);
  for (const { from, to } of linesAround(document, block, start))
    if (!bound(from) && !bound(to + 1))
      yield way(
        [
          commentAbove(file, from, `# okr-disable ${rule} ${placeholder}`),
          commentAbove(file, to + 1, `# okr-enable ${rule}`, from),
        ],
        say('Silence "{0}" around this text', rule),
      );
}

function* inFile(file: OkrFile, { rule }: Problem, there: Comments): Generator<Silencing> {
  const way = (edit: TextEdit): Silencing => ({
    title: say('Silence "{0}" in this file', rule),
    edits: [edit],
    where: "file",
  });
  const known = firstFileDirective(file.document, there);
  if (known && !isAmong(there.idle, known)) yield way(withRule(file, known, rule));
  yield way(commentAtTop(file, `# okr-disable-file ${rule} ${placeholder}`));
}

function firstOf(ways: Iterable<Silencing>, works: (way: Silencing) => boolean): Silencing[] {
  for (const way of ways) if (works(way)) return [way];
  return [];
}

/** A directive at its place in the file. */
interface Located extends Directive {
  readonly offset: number;
}

function directiveOn(document: Document, line: number, there: Comments): Located | undefined {
  const at = blockAt(document, offsetAt(document, { line, character: 0 }));
  return located(document, at, there).find((each) => each.line + (document.lines[at] as number) === line);
}

function firstFileDirective(document: Document, there: Comments): Located | undefined {
  for (let at = 0; at < document.blocks.length; at++) {
    const found = located(document, at, there).find(({ kind, rules }) => kind === "file" && rules.length > 0);
    if (found) return found;
  }
  return undefined;
}

function located({ starts }: Document, at: number, { perBlock }: Comments): Located[] {
  const offset = starts[at] as number;
  return (perBlock[at]?.directives ?? []).map((directive) => ({ ...directive, offset }));
}

/** Whether something is said of a comment. */
function isAmong(problems: readonly Problem[], { span, offset }: Located): boolean {
  return problems.some(({ start, end }) => start < span.end + offset && span.start + offset < end);
}

/** A comment with one more rule. */
function withRule({ uri }: OkrFile, { places, span, offset }: Located, rule: string): TextEdit {
  const at = offset + (places.at(-1)?.end ?? span.end);
  return { uri, span: { start: at, end: at }, newText: `, ${rule}` };
}

/** The lines of the values that hold an offset, from the innermost to the outermost; last, its own line. */
function linesAround(
  document: Document,
  at: number,
  offset: number,
): { readonly from: number; readonly to: number }[] {
  const block = document.blocks[at];
  if (!block) return [];
  const base = document.starts[at] as number;
  const lines = spansAround(block.root, offset - base).map(({ start, end }) => {
    const ink = block.text.slice(start, end).trimEnd().length;
    return { from: lineOf(document, base + start), to: lineOf(document, base + start + ink) };
  });
  const own = lineOf(document, offset);
  return [...lines.reverse().slice(0, mostAround), { from: own, to: own }];
}

/** Enough to leave a text of many lines, and the inline value that it may stand in. */
const mostAround = 4;

/** From the outermost to the innermost: what of a tree holds an offset, keys included. */
function spansAround(root: TreeNode, offset: number): Span[] {
  const spans: Span[] = [];
  let node: TreeNode | undefined = root;
  while (node && node.kind !== "scalar") {
    const parts: readonly (Entry | TreeNode)[] = node.kind === "list" ? node.items : node.entries;
    const part: Entry | TreeNode | undefined = parts.find(({ span }) => holds(span, offset));
    if (!part) break;
    spans.push(part.span);
    node = "key" in part ? part.value : part;
  }
  return spans;
}

function isBlockTextHeader(line: string): boolean {
  return /[\s:][|>][-+\d]*[ \t]*$/.test(line);
}

function lineOf(document: Document, offset: number): number {
  return positionAt(document, offset).line;
}
