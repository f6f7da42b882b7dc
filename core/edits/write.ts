import type { OkrFile } from "../model/file.ts";
import type { KeyResult, Objective } from "../model/okr.ts";
import type { ScalarNode, TreeNode } from "../syntax/tree.ts";
import { emptyAt, type Span, shifted } from "../text.ts";
import type { TextEdit } from "./fix.ts";
import { blockTextStart, insertionIn } from "./insertion.ts";
import { keyLiteral, literal } from "./literal.ts";

export { literal } from "./literal.ts";

/**
 * The smallest edits to a file, in its own style. In all of them `at` is the index of a block, spans and nodes
 * count from the start of that block, and the edit counts from the start of the file. Nothing here throws;
 * where nothing sensible can be written, the edit is one that changes nothing.
 */
export function replaceSpan(file: OkrFile, at: number, span: Span, newText: string): TextEdit {
  return { uri: file.uri, span: shifted(span, file.document.starts[at] ?? 0), newText };
}

/** Puts a value in the place of another one, quoted as that one is; see `replaceNode`. */
export function replaceValue(
  file: OkrFile,
  at: number,
  node: TreeNode,
  value: string | number | boolean,
): TextEdit {
  const like = node.kind === "scalar" ? node : undefined;
  return replaceNode(file, at, node, literal(value, languageOf(file), like));
}

/**
 * Puts a literal in the place of a value. An empty YAML value gets the blank it needs after its colon. A table with
 * a `[header]` of its own is no value: the edit changes nothing.
 */
export function replaceNode(file: OkrFile, at: number, node: TreeNode, literalText: string): TextEdit {
  const text = blockText(file, at);
  const { start, end } = node.span;
  if (hasHeader(node)) return replaceSpan(file, at, emptyAt(start), "");
  if (node.kind === "scalar" && node.style === "block") {
    const from = blockTextStart(text, start);
    const length = text.slice(from, end).trimEnd().length;
    return replaceSpan(file, at, { start: from, end: from + length }, literalText);
  }
  if (start < end) return replaceSpan(file, at, node.span, literalText);
  const before = start > 0 && !/\s/.test(text[start - 1] ?? "") ? " " : "";
  const after = text[start] === "#" ? " " : "";
  return replaceSpan(file, at, node.span, before + literalText + after);
}

/**
 * Writes a new field into an item, after the entry named `after`, else after its last plain entry: before its key
 * results and other sub-structures where those come last, never inside them. `literalText` is the value as
 * `literal` gives it. Indentation, aligned `=` and line ends are those of the neighbours. A key result that
 * is a bare string, or an alias of another one, has no fields of its own: the edit changes nothing.
 */
export function insertField(
  file: OkrFile,
  at: number,
  item: Objective | KeyResult,
  name: string,
  literalText: string,
  after?: string,
): TextEdit {
  const { node } = item;
  if (node.kind !== "map") return replaceSpan(file, at, emptyAt(node.span.end), "");
  const language = languageOf(file);
  const insertion = insertionIn(blockText(file, at), node, {
    key: keyLiteral(name, language),
    value: literalText,
    after,
    beforeLists: item.kind === "objective",
    language,
    eol: eolOf(file),
  });
  return replaceSpan(file, at, emptyAt(insertion?.offset ?? node.span.end), insertion?.newText ?? "");
}

/** Gives a key another name, quoted where the old one was or where the format asks for it. */
export function renameKey(file: OkrFile, at: number, keySpan: Span, name: string): TextEdit {
  const old = blockText(file, at).slice(keySpan.start, keySpan.end);
  return replaceSpan(file, at, keySpan, keyLiteral(name, languageOf(file), old));
}

/**
 * The text after all edits, whose spans count in the text before them. Several insertions at one place stand
 * in the order in which they are given. Edits must not overlap; of two that do, the one further back is left out.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let changed = "";
  let done = 0;
  for (const { span, newText } of [...edits].sort(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end,
  )) {
    if (span.start < done) continue;
    changed += text.slice(done, span.start) + newText;
    done = Math.max(span.start, span.end);
  }
  return changed + text.slice(done);
}

/** How lines of a file end: as its first one does; `\n` in a file of one line. */
export function eolOf(file: OkrFile): string {
  for (const { text, lineStarts } of file.document.blocks) {
    const next = lineStarts[1];
    if (next !== undefined) return /\r?\n$|\r$/.exec(text.slice(0, next))?.[0] ?? "\n";
  }
  return "\n";
}

function blockText(file: OkrFile, at: number): string {
  return file.document.blocks[at]?.text ?? "";
}

function languageOf(file: OkrFile): "toml" | "yaml" {
  return file.document.language.id;
}

function hasHeader(node: TreeNode): node is Exclude<TreeNode, ScalarNode> {
  if (node.kind === "map") return node.header !== undefined;
  return node.kind === "list" && node.items.some((item) => item.kind === "map" && item.header !== undefined);
}
