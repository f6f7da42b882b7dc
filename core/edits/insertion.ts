import { grouped } from "../grouped.ts";
import type { Entry, MapNode, TreeNode } from "../syntax/tree.ts";

export interface NewEntry {
  /** The key as it is to be written. */
  readonly key: string;
  /** The value as it is to be written. */
  readonly value: string;
  /** The key of the entry to follow. */
  readonly after: string | undefined;
  /** Lists that are laid out over lines count as sub-structures, whatever they hold: key results may be bare strings. */
  readonly beforeLists: boolean;
  readonly language: "toml" | "yaml";
  /** The line end of the file. */
  readonly eol: string;
}

interface Insertion {
  readonly offset: number;
  readonly newText: string;
}

/**
 * Where and how a new entry goes into a map; undefined where all that it holds stands elsewhere (a YAML alias).
 * Offsets count as the map's spans do, in `text`.
 */
export function insertionIn(text: string, map: MapNode, entry: NewEntry): Insertion | undefined {
  const entries = ownEntries(map);
  if (entries.length === 0 && map.entries.length > 0) return undefined;
  return map.style === "inline"
    ? insideBraces(text, map, entries, entry)
    : onItsOwnLine(text, map, entries, entry);
}

/** The entries that a map writes itself; those that an alias or a merge key brings in stand elsewhere. */
export function ownEntries(map: MapNode): readonly Entry[] {
  return map.entries.filter(
    ({ keySpan, span }) => map.span.start <= keySpan.start && span.end <= map.span.end,
  );
}

function insideBraces(
  text: string,
  map: MapNode,
  entries: readonly Entry[],
  { key, value, after, language }: NewEntry,
): Insertion {
  const neighbour = entries.find((each) => each.key === after) ?? entries.at(-1);
  const written = key + (language === "toml" ? separatorLike(text, neighbour) : ": ") + value;
  if (!neighbour) return { offset: map.span.start + 1, newText: ` ${written} ` };
  return { offset: endOf(neighbour), newText: `, ${written}` };
}

function onItsOwnLine(text: string, map: MapNode, entries: readonly Entry[], entry: NewEntry): Insertion {
  const { language, eol, value } = entry;
  const neighbour = neighbourIn(entries, entry);
  const line = written(text, entries, entry, neighbour) + value;
  if (!neighbour)
    return { offset: lineEndAfter(text, map.header?.end ?? map.span.start), newText: eol + line };
  const indented = indentationOf(text, entries, neighbour, language) + line;
  const offset = behindComments(text, neighbour, lineEndAfter(text, lastInkBefore(text, endOf(neighbour))));
  if (!keepsBlankLines(text, neighbour.value)) return { offset, newText: eol + indented };
  const next = nextInkLine(text, offset) ?? text.length;
  return { offset: next, newText: isLineBreak(text[next - 1]) ? indented + eol : eol + indented };
}

/**
 * The entry to follow: the wanted one, unless it is a table of its own further down; else the last plain one before
 * the first sub-structure; else the last plain one; else, in YAML, the last one.
 */
function neighbourIn(
  entries: readonly Entry[],
  { after, language, beforeLists }: NewEntry,
): Entry | undefined {
  const wanted = entries.find((each) => each.key === after);
  if (wanted && !(language === "toml" && isTable(wanted.value))) return wanted;
  const apart = ({ value }: Entry) =>
    isStructure(value) || (beforeLists && value?.kind === "list" && value.style === "block");
  const structure = entries.findIndex(apart);
  if (structure < 0) return entries.at(-1);
  const before = entries.slice(0, structure).at(-1);
  if (before) return before;
  const plain = entries.findLast((each) => !apart(each));
  return plain ?? (language === "yaml" ? entries.at(-1) : undefined);
}

/** A TOML table or list of tables: what stands under a header of its own, wherever that is. */
function isTable(node: TreeNode | undefined): boolean {
  if (node === undefined || node.kind === "scalar") return false;
  if (node.kind === "list") return node.items.some(isTable);
  return (
    node.header !== undefined ||
    (node.style === "block" && node.entries.some((entry) => isTable(entry.value)))
  );
}

/** What is laid out over lines and holds more than words: key results, children, initiatives. */
function isStructure(node: TreeNode | undefined): boolean {
  if (node === undefined || node.kind === "scalar" || node.style === "inline") return false;
  if (isTable(node)) return true;
  const parts = node.kind === "list" ? node.items : node.entries.map((entry) => entry.value);
  return parts.some((part) => part?.kind === "map" && part.style === "block");
}

/** Where an entry's text ends. Collections end with their last part: what follows may be comments and blank lines. */
function endOf(entry: Entry): number {
  return Math.max(entry.keySpan.end, entry.value ? endOfNode(entry.value) : entry.span.end);
}

function endOfNode(node: TreeNode, depth = 0): number {
  if (node.kind === "scalar" || node.style === "inline" || depth > 64) return node.span.end;
  let end = node.span.start;
  if (node.kind === "list") for (const item of node.items) end = Math.max(end, endOfNode(item, depth + 1));
  else
    for (const { keySpan, value } of node.entries)
      end = Math.max(end, keySpan.end, value ? endOfNode(value, depth + 1) : 0);
  return end;
}

/** What stands before the new key: the neighbours' indentation, and in TOML the dotted keys before it. */
function indentationOf(
  text: string,
  entries: readonly Entry[],
  neighbour: Entry,
  language: "toml" | "yaml",
): string {
  const before = (entry: Entry) =>
    text.slice(lineStartBefore(text, entry.keySpan.start), entry.keySpan.start);
  if (language === "toml") return before(neighbour);
  for (const entry of [neighbour, ...entries]) if (/^[ \t]*$/.test(before(entry))) return before(entry);
  // The only key stands behind the dashes of its list: `- - id: x`.
  const dashes = /^[\s\uFEFF]*(?:[-?][ \t]+)*/.exec(before(neighbour))?.[0] ?? "";
  return " ".repeat(dashes.replace("\uFEFF", "").length);
}

/** The key with its `=` or `:` and the blanks around it, lined up if the neighbours are. */
function written(
  text: string,
  entries: readonly Entry[],
  { key, language }: NewEntry,
  neighbour: Entry | undefined,
): string {
  const joints = entries.flatMap((entry) => jointOf(text, entry) ?? []);
  const like = neighbour && jointOf(text, neighbour);
  if (language === "yaml") {
    const column = sharedColumn(
      joints,
      ({ keyLength, before, after }) => keyLength + before.length + 1 + after.length,
    );
    return `${key}:`.padEnd(Math.max(column, key.length + 2));
  }
  const column = sharedColumn(joints, ({ keyLength, before }) => keyLength + before.length);
  const left = (key + atMostOne(like?.before ?? " ")).padEnd(column);
  return `${left}=${atMostOne(like?.after ?? " ")}`;
}

/** What stands between an entry's key and its value, where both are on one line. */
interface Joint {
  readonly keyLength: number;
  readonly before: string;
  readonly after: string;
}

function jointOf(text: string, { keySpan, value }: Entry): Joint | undefined {
  if (!value) return undefined;
  const match = /^([ \t]*)[=:]([ \t]*)$/.exec(text.slice(keySpan.end, value.span.start));
  if (!match) return undefined;
  return { keyLength: keySpan.end - keySpan.start, before: match[1] as string, after: match[2] as string };
}

/** The column at which most neighbours line up in spite of keys of different lengths; 0 where they do not. */
function sharedColumn(joints: readonly Joint[], columnOf: (joint: Joint) => number): number {
  const groups = grouped(joints, columnOf);
  const aligned = [...groups].filter(([, group]) => new Set(group.map((joint) => joint.keyLength)).size > 1);
  aligned.sort(([, a], [, b]) => b.length - a.length);
  return aligned[0]?.[0] ?? 0;
}

function separatorLike(text: string, neighbour: Entry | undefined): string {
  const joint = neighbour && jointOf(text, neighbour);
  return joint ? `${atMostOne(joint.before)}=${atMostOne(joint.after)}` : " = ";
}

function atMostOne(blanks: string): string {
  return blanks === "" ? "" : " ";
}

/** Behind the comments that still belong to a YAML list or map: those that are indented deeper than its key. */
function behindComments(text: string, { keySpan, value }: Entry, lineEnd: number): number {
  if (value === undefined || value.kind === "scalar" || value.style === "inline") return lineEnd;
  const column = keySpan.start - lineStartBefore(text, keySpan.start);
  const deeper = new RegExp(`(?:\\r\\n|\\n|\\r)[ \\t]{${column + 1},}#[^\\r\\n]*`, "y");
  let end = lineEnd;
  deeper.lastIndex = end;
  while (deeper.test(text)) end = deeper.lastIndex;
  return end;
}

/** Whether blank lines behind a value belong to it: a YAML block text with a `+` in its header. */
function keepsBlankLines(text: string, node: TreeNode | undefined): boolean {
  if (node?.kind !== "scalar" || node.style !== "block") return false;
  return /\+/.test(text.slice(blockTextStart(text, node.span.start), node.span.start).replace(/#.*/, ""));
}

/** Where the header (`|`, `>-`) of a YAML block text stands whose content starts at an offset. */
export function blockTextStart(text: string, content: number): number {
  const before = text.slice(Math.max(0, content - 500), content);
  const header = /[|>][-+\d]*[ \t]*(?:#[^\r\n]*)?(?:[\r\n][ \t]*)*$/.exec(before);
  return header ? content - before.length + header.index : content;
}

/** Where the next line starts that is not blank; undefined where there is none. */
function nextInkLine(text: string, offset: number): number | undefined {
  const ink = text.slice(offset).search(/\S/);
  return ink < 0 ? undefined : lineStartBefore(text, offset + ink);
}

function lastInkBefore(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && /\s/.test(text[at - 1] ?? "")) at--;
  return at;
}

function lineEndAfter(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && !isLineBreak(text[at])) at++;
  return at;
}

function lineStartBefore(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && !isLineBreak(text[at - 1])) at--;
  return at;
}

function isLineBreak(char: string | undefined): boolean {
  return char === "\n" || char === "\r";
}
