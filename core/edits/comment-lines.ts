import type { OkrFile } from "../model/file.ts";
import { type Document, offsetAt, sliceOf } from "../syntax/blocks.ts";
import { dataOf } from "../syntax/tree.ts";
import type { TextEdit } from "./fix.ts";
import { eolOf } from "./write.ts";

/**
 * Puts a comment on a line of its own above a line (zero-based), indented as that is. On the line behind the last it
 * becomes the new last line. Whether a comment can stand there is not looked at: see `saysTheSame`.
 */
export function commentAbove(file: OkrFile, line: number, comment: string, like = line): TextEdit {
  const { document } = file;
  const at = offsetAt(document, { line, character: 0 }) + (line === 0 ? markLength(document) : 0);
  const indentation = /^[ \t]*/.exec(lineText(document, like).replace("\uFEFF", ""))?.[0] ?? "";
  const isBehindAll = line > 0 && !/[\r\n]/.test(sliceOf(document, at - 1, at));
  const text = indentation + comment;
  const newText = isBehindAll ? eolOf(file) + text : text + eolOf(file);
  return { uri: file.uri, span: { start: at, end: at }, newText };
}

/** Puts a comment behind what stands on a line (zero-based). */
export function commentBehind({ uri, document }: OkrFile, line: number, comment: string): TextEdit {
  const text = lineText(document, line).trimEnd();
  const end = offsetAt(document, { line, character: text.length });
  return { uri, span: { start: end, end }, newText: ` ${comment}` };
}

/**
 * Puts a comment at the top of a file: behind a byte order mark, and behind the lines that only count at the top, ours
 * (`# okr: …`), those that name a schema, and YAML's directives with their `---`.
 */
export function commentAtTop(file: OkrFile, comment: string): TextEdit {
  const isYaml = file.document.language.id === "yaml";
  let top = 0;
  for (let line = 0; line < mostTopLines; line++) {
    const text = lineText(file.document, line).replace("\uFEFF", "").trimEnd();
    const isStart = isYaml && /^---(?:[ \t]+#.*)?$/.test(text);
    const isMarker = line === 0 && /^#\s*okr:/.test(text);
    if (
      isMarker ||
      isStart ||
      (isYaml && text.startsWith("%")) ||
      /^#(?::| yaml-language-server:)/.test(text)
    )
      top = line + 1;
    else if (text !== "" && !/^[ \t]*#/.test(text)) break;
    if (isStart) break;
  }
  return commentAbove(file, top, comment, Number.POSITIVE_INFINITY);
}

const mostTopLines = 100;

/** Whether two texts say the same to a reader, and are read as well: they differ in comments and blanks alone. */
export function saysTheSame(before: Document, after: Document): boolean {
  const old = before.blocks.filter(({ root, problems }) => root.entries.length + problems.length > 0);
  const now = after.blocks.filter(({ root, problems }) => root.entries.length + problems.length > 0);
  return (
    old.length === now.length &&
    now.every((block, at) => {
      const other = old[at] as typeof block;
      if (block === other) return true;
      const isAsClear =
        block.problems.length === other.problems.length &&
        block.problems.every(({ kind }, index) => kind === other.problems[index]?.kind);
      return isAsClear && JSON.stringify(dataOf(block.root)) === JSON.stringify(dataOf(other.root));
    })
  );
}

/** The text of a line, without its end. */
export function lineText(document: Document, line: number): string {
  if (!Number.isFinite(line)) return "";
  const start = offsetAt(document, { line, character: 0 });
  return sliceOf(document, start, offsetAt(document, { line, character: Number.POSITIVE_INFINITY }));
}

function markLength({ blocks }: Document): number {
  return blocks[0]?.text.startsWith("\uFEFF") ? 1 : 0;
}
