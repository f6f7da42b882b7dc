import type { OkrFile } from "../model/file.ts";
import { lengthOf, textOf } from "../syntax/blocks.ts";
import type { MapNode } from "../syntax/tree.ts";
import type { TextEdit } from "./fix.ts";
import { eolOf } from "./write.ts";

/** A field of something new: its key and its value, both as they are to be written. */
export type NewField = readonly [key: string, value: string];

/**
 * Adds a table under `[[header]]` at the end of a TOML file, after a blank line, with its `=` lined up as those
 * of `like` are (lined up, if there is nothing to go by). A file without a last line break gets none.
 */
export function appendTable(
  file: OkrFile,
  header: string,
  fields: readonly NewField[],
  like?: TableLike,
): TextEdit {
  const text = textOf(file.document);
  const eol = eolOf(file);
  const width = Math.max(...fields.map(([key]) => key.length));
  const column = like ? columnOf(like, width) : width;
  const lines = [`[[${header}]]`, ...fields.map(([key, value]) => `${key.padEnd(column)} = ${value}`)];
  const blank = text.replace(/^\uFEFF/, "").trim() === "" ? "" : /[\r\n]$/.test(text) ? eol : eol + eol;
  const end = text === "" || /[\r\n]$/.test(text) ? eol : "";
  const at = lengthOf(file.document);
  return { uri: file.uri, span: { start: at, end: at }, newText: blank + lines.join(eol) + end };
}

/** A table to take after: its node and the text of its block. */
interface TableLike {
  readonly node: MapNode;
  readonly text: string;
}

/** How far keys are padded: to the neighbours' `=` where those line up, else not at all. */
function columnOf({ node, text }: TableLike, longest: number): number {
  const columns = node.entries.flatMap(({ keySpan }) => {
    const blanks = /^[ \t]*(?==)/.exec(text.slice(keySpan.end, keySpan.end + 80));
    return blanks
      ? [{ key: keySpan.end - keySpan.start, equals: keySpan.end - keySpan.start + blanks[0].length }]
      : [];
  });
  const first = columns[0];
  if (!first || columns.some(({ equals }) => equals !== first.equals)) return 0;
  const isPadded = columns.some(({ key }) => key !== first.key);
  return isPadded ? Math.max(first.equals - 1, longest) : 0;
}
