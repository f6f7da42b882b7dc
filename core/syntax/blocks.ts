import { commonEnds } from "../ends.ts";
import { lastNotBeyond, lineStartsOf, type Position } from "../text.ts";
import type { BlockText, Language, Slice } from "./language.ts";
import type { MapNode, SyntaxProblem } from "./tree.ts";

/** A part of a document that is read on its own and kept as long as its text is the same. Immutable. */
export interface Block extends BlockText {
  readonly lineStarts: readonly number[];
  readonly root: MapNode;
  readonly problems: readonly SyntaxProblem[];
}

/** A text as a row of blocks. Immutable; an edit gives a new one that shares all untouched blocks. */
export interface Document {
  readonly language: Language;
  readonly blocks: readonly Block[];
  /** Where each block starts, in UTF-16 offsets; one more entry at the end: the length of the text. */
  readonly starts: ArrayLike<number>;
  /** On which line each block starts; blocks always start a line. One more entry at the end: the line of the end. */
  readonly lines: ArrayLike<number>;
}

/** Which blocks an edit exchanged: `removed` blocks from index `at` gave way to `added` new ones. */
export interface Splice {
  readonly at: number;
  readonly removed: number;
  readonly added: number;
}

/** Reads a text. Takes any text; what cannot be read becomes problems of its block. */
export function openDocument(language: Language, text: string): Document {
  return assembled(language, readSlices(language, text, language.cut(text)));
}

/**
 * Replaces the stretch from `start` to `end` (offsets; clamped to the text, swapped if reversed) and reads
 * again only what the change can have altered. Cost: the touched blocks, plus one pass over the block offsets.
 */
export function editDocument(
  document: Document,
  start: number,
  end: number,
  newText: string,
): { document: Document; splice: Splice } {
  const length = lengthOf(document);
  const low = clamp(Math.min(start, end), length);
  const high = clamp(Math.max(start, end), length);
  const { blocks, starts, language } = document;
  const count = blocks.length;
  let from = blockAt(document, low);
  let to = blockAt(document, high);
  // An edit in a block's first line may undo the very cut before it.
  const firstLineEnd = (starts[from] as number) + (blocks[from]?.lineStarts[1] ?? Number.POSITIVE_INFINITY);
  if (from > 0 && low < firstLineEnd) from--;
  let region = joined(
    blocks,
    from,
    to,
    low - (starts[from] as number),
    high - (starts[to] as number),
    newText,
  );
  while (to + 1 < count && !endsWithLineBreak(region)) {
    to++;
    region += (blocks[to] as Block).text;
  }
  const slices = language.recut(region, blocks, from, to - from + 1);
  if (slices === undefined) return replaceAll(document, low, high, newText);
  const fresh = readSlices(language, region, slices, new Map(blocks.slice(from, to + 1).map(keyed)));
  const next = assembled(language, [...blocks.slice(0, from), ...fresh, ...blocks.slice(to + 1)]);
  return { document: next, splice: { at: from, removed: to - from + 1, added: fresh.length } };
}

/**
 * Puts another text in place of the whole one, as an edit of the stretch between the first and the last block that
 * are no longer the same; the same document where none is. Cost: as `editDocument`, plus one look at the texts.
 */
export function replaceText(document: Document, text: string): { document: Document; splice: Splice } {
  const { blocks, starts } = document;
  const textAt = (at: number) => (blocks[at] as Block).text;
  let from = 0;
  let start = 0;
  while (from < blocks.length && text.startsWith(textAt(from), start)) start += textAt(from++).length;
  let to = blocks.length;
  let end = text.length;
  const isEnd = (own: string) => start + own.length <= end && text.endsWith(own, end);
  while (to > from && isEnd(textAt(to - 1))) end -= textAt(--to).length;
  if (from === to && start === end) return { document, splice: { at: from, removed: 0, added: 0 } };
  return editDocument(document, starts[from] as number, starts[to] as number, text.slice(start, end));
}

/** The whole text. Joins the blocks: for saving, edits and tests, not for the keystroke path. */
export function textOf(document: Document): string {
  return document.blocks.map((block) => block.text).join("");
}

/** The text between two offsets. */
export function sliceOf(document: Document, start: number, end: number): string {
  const from = blockAt(document, start);
  const to = blockAt(document, end);
  let text = "";
  for (let at = from; at <= to; at++) {
    const offset = document.starts[at] as number;
    text += (document.blocks[at] as Block).text.slice(Math.max(0, start - offset), Math.max(0, end - offset));
  }
  return text;
}

export function lengthOf(document: Document): number {
  return document.starts[document.blocks.length] as number;
}

/** The index of the block that holds an offset; at a border, the block that starts there. */
export function blockAt(document: Document, offset: number): number {
  return Math.min(lastNotBeyond(document.starts, offset), document.blocks.length - 1);
}

/** The offset of a position; beyond the end of a line it is that line's end, beyond the text the text's end. */
export function offsetAt(document: Document, position: Position): number {
  if (position.line < 0) return 0;
  const index = Math.min(lastNotBeyond(document.lines, position.line), document.blocks.length - 1);
  const block = document.blocks[index] as Block;
  const line = position.line - (document.lines[index] as number);
  if (line >= block.lineStarts.length) return lengthOf(document);
  const start = block.lineStarts[line] as number;
  const end = lineEnd(block, line);
  return (document.starts[index] as number) + Math.min(start + Math.max(0, position.character), end);
}

/** The position of an offset, clamped to the text. */
export function positionAt(document: Document, offset: number): Position {
  const at = clamp(offset, lengthOf(document));
  const index = blockAt(document, at);
  const block = document.blocks[index] as Block;
  const inside = at - (document.starts[index] as number);
  const line = lastNotBeyond(block.lineStarts, inside);
  return {
    line: (document.lines[index] as number) + line,
    character: inside - (block.lineStarts[line] as number),
  };
}

function lineEnd(block: Block, line: number): number {
  let end = block.lineStarts[line + 1] ?? block.text.length;
  const start = block.lineStarts[line] as number;
  while (end > start && isLineBreak(block.text.charCodeAt(end - 1))) end--;
  return end;
}

function joined(
  blocks: readonly Block[],
  from: number,
  to: number,
  low: number,
  high: number,
  text: string,
): string {
  let head = "";
  let gone = low;
  for (let at = from; at <= to && gone > 0; at++) {
    const piece = (blocks[at] as Block).text;
    head += piece.slice(0, gone);
    gone -= piece.length;
  }
  return head + text + (blocks[to] as Block).text.slice(high);
}

function replaceAll(document: Document, low: number, high: number, newText: string) {
  const { language, blocks } = document;
  const before = textOf(document);
  const text = before.slice(0, low) + newText + before.slice(high);
  const slices = language.cut(text);
  const pieces = blockTexts(text, slices);
  const { start: at, end: tail } = commonEnds(blocks, pieces, isSame);
  const known = new Map(blocks.slice(at, blocks.length - tail).map(keyed));
  const fresh = pieces.slice(at, pieces.length - tail).map((piece) => readBlock(language, piece, known));
  const kept = tail === 0 ? [] : blocks.slice(blocks.length - tail);
  const next = assembled(language, [...blocks.slice(0, at), ...fresh, ...kept]);
  return { document: next, splice: { at, removed: blocks.length - tail - at, added: fresh.length } };
}

function assembled(language: Language, blocks: readonly Block[]): Document {
  const starts = new Uint32Array(blocks.length + 1);
  const lines = new Uint32Array(blocks.length + 1);
  let offset = 0;
  let line = 0;
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at] as Block;
    starts[at] = offset;
    lines[at] = line;
    offset += block.text.length;
    line += block.lineStarts.length - 1;
  }
  starts[blocks.length] = offset;
  lines[blocks.length] = line;
  return { language, blocks, starts, lines };
}

function readSlices(
  language: Language,
  text: string,
  slices: readonly Slice[],
  known = new Map<string, Block>(),
): Block[] {
  return blockTexts(text, slices).map((piece) => readBlock(language, piece, known));
}

function blockTexts(text: string, slices: readonly Slice[]): BlockText[] {
  let at = 0;
  return slices.map(({ length, role }) => {
    const piece = { text: text.slice(at, at + length), role };
    at += length;
    return piece;
  });
}

function readBlock(language: Language, piece: BlockText, known: ReadonlyMap<string, Block>): Block {
  const old = known.get(keyOf(piece));
  if (old) return old;
  const { root, problems } = language.read(piece.text, piece.role);
  return { text: piece.text, role: piece.role, lineStarts: lineStartsOf(piece.text), root, problems };
}

function keyed(block: Block): [string, Block] {
  return [keyOf(block), block];
}

function keyOf(piece: BlockText): string {
  return `${piece.role}\n${piece.text}`;
}

function isSame(block: BlockText, piece: BlockText): boolean {
  return block.role === piece.role && block.text === piece.text;
}

function clamp(offset: number, length: number): number {
  return Math.min(Math.max(0, Math.trunc(offset) || 0), length);
}

function endsWithLineBreak(text: string): boolean {
  return text.length > 0 && isLineBreak(text.charCodeAt(text.length - 1));
}

function isLineBreak(unit: number): boolean {
  return unit === 10 || unit === 13;
}
