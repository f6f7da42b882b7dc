import type { MapNode, SyntaxProblem } from "../tree.ts";
import { Cursor } from "./cursor.ts";
import { headerAt, type KeyPart, type KeyPath, keyPathAt } from "./header.ts";
import { scanValue } from "./nested.ts";
import {
  addEntry,
  closeTable,
  deepest,
  lostTable,
  newTable,
  type Opened,
  openTable,
  type Table,
} from "./tables.ts";
import {
  CLOSE_LIST,
  CLOSE_TABLE,
  contentEnd,
  DOUBLE,
  EQUALS,
  equalsOfEntry,
  HASH,
  isBreak,
  isTriple,
  lineEndAt,
  OPEN_LIST,
  quotedEnd,
  SINGLE,
  skipBlanks,
  withoutBlanks,
} from "./text.ts";

interface Scanned {
  readonly root: MapNode;
  readonly problems: readonly SyntaxProblem[];
  /** Whether there is anything that a trusting walk does not take. */
  readonly mistaken: boolean;
  /** Where the first marker of a Git conflict stands; -1 for none. */
  readonly marker: number;
}

/**
 * Lays out a text as a tree. A trusting walk (`wary` false) is for text that smol-toml reads: it finds all places
 * and leaves the scalars' values open. A wary one takes any text: it reads each value alone, tells what is wrong,
 * and loses no more than the broken line.
 */
export function scanToml(text: string, wary: boolean): Scanned {
  const cursor = new Cursor(text, wary);
  const root = newTable("root", 0, text.length, 0);
  let opened: Opened = { table: root, path: [] };
  for (;;) {
    const { told } = cursor;
    cursor.begin();
    cursor.skipVoid();
    if (cursor.at >= text.length) break;
    cursor.begin();
    if (text.charCodeAt(cursor.at) === OPEN_LIST) {
      closeTable(opened, opened.table.node.span.end);
      opened = scanHeader(cursor, root);
    } else {
      // What cannot be read right after a problem is most likely the rest of it.
      cursor.told = told && equalsOfEntry(text, cursor.at) < 0;
      scanEntry(cursor, opened.table);
      const { span } = opened.table.node;
      if (opened.table !== root) span.end = Math.max(span.end, cursor.last);
    }
  }
  closeTable(opened, opened.table.node.span.end);
  return { root: root.node, problems: cursor.problems, mistaken: cursor.mistaken, marker: cursor.marker };
}

function scanHeader(cursor: Cursor, root: Table): Opened {
  const header = headerAt(cursor.text, cursor.at);
  const { fault, span, parts } = header;
  cursor.takeTo(span.end);
  if (fault) {
    cursor.report(fault.kind, fault.span.start, fault.span.end, fault.text);
    cursor.at = lineEndAt(cursor.text, cursor.at);
  }
  if (parts.length === 0) return lostTable(span);
  const opened = openTable(root, header, cursor.report);
  closeTable(opened, span.end);
  return opened;
}

function scanEntry(cursor: Cursor, table: Table): void {
  const path = keyPathAt(cursor.text, cursor.at);
  const equals = skipBlanks(cursor.text, path.end);
  const readable = path.parts.length > 0 && !path.broken && cursor.text.charCodeAt(equals) === EQUALS;
  if (readable) scanAssignment(cursor, table, path.parts, equals);
  else scanOddLine(cursor, table, path);
}

/** Reads the value behind an `=` and adds it to the table; a key that cannot be read has no parts, and its value is lost. */
function scanAssignment(cursor: Cursor, table: Table, parts: readonly KeyPart[], equals: number): void {
  const { text } = cursor;
  const depth = table.depth + parts.length;
  const first = parts[0];
  const last = parts[parts.length - 1];
  if (depth > deepest && first && last) cursor.report("deep", first.span.start, last.span.end);
  cursor.takeTo(equals + 1);
  const start = skipBlanks(text, equals + 1);
  const unit = text.charCodeAt(start);
  const missing = start >= text.length || isBreak(unit) || unit === HASH;
  if (missing && first && last) cursor.report("value", first.span.start, last.span.end);
  if (!missing) cursor.at = start;
  const value = missing ? undefined : scanValue(cursor, depth);
  if (depth <= deepest && last) addEntry(table, parts, value, cursor.last, cursor.report);
  endStatement(cursor);
}

/** Nothing but a comment may follow a value on its line. */
function endStatement(cursor: Cursor): void {
  if (!cursor.wary || cursor.over) return;
  const { text } = cursor;
  const start = skipBlanks(text, cursor.at);
  const end = contentEnd(text, start);
  if (end === start) return;
  cursor.report("trailing", start, end);
  cursor.at = lineEndAt(text, end);
}

/** A line that is no `key = …`. */
function scanOddLine(cursor: Cursor, table: Table, path: KeyPath): void {
  const { text, at } = cursor;
  const unit = text.charCodeAt(at);
  const lineEnd = lineEndAt(text, at);
  const end = Math.max(at + 1, contentEnd(text, at));
  const equals = equalsAt(text, at, lineEnd);
  if (equals >= 0) {
    if (equals === at) cursor.report("keyMissing", at, end);
    else reportKey(cursor, path, withoutBlanks(text, at, equals));
    scanAssignment(cursor, table, [], equals);
    return;
  }
  if ((unit === DOUBLE || unit === SINGLE) && !isTriple(text, at) && quotedEnd(text, at) < 0)
    cursor.report("string", at, withoutBlanks(text, at, lineEnd), text.slice(at, at + 1));
  else if (path.parts.length > 0 && !path.broken && !isWord(text, skipBlanks(text, path.end))) {
    cursor.report("equals", at, path.end, text.slice(at, path.end));
    cursor.last = path.end;
    if (path.end === end && table.depth + path.parts.length <= deepest)
      addEntry(table, path.parts, undefined, path.end, cursor.report);
  } else if (unit !== CLOSE_LIST && unit !== CLOSE_TABLE) cursor.report("line", at, end);
  else if (cursor.unclosed > 0) cursor.unclosed--;
  else cursor.report("stray", at, at + 1, text.slice(at, at + 1));
  cursor.at = lineEnd;
}

/** Whether a letter stands there: the line is prose then, and no key with its value. */
function isWord(text: string, at: number): boolean {
  return /^\p{L}/u.test(text.slice(at, at + 2));
}

function reportKey(cursor: Cursor, path: KeyPath, end: number): void {
  const { text, at } = cursor;
  const key = text.slice(at, end);
  const unit = text.charCodeAt(at);
  if ((unit === DOUBLE || unit === SINGLE) && path.parts.length === 0) {
    cursor.report("string", at, end, text.slice(at, at + 1));
    return;
  }
  const hidden = key.search(/[^\S \t]|\p{Cf}/u);
  if (hidden >= 0) cursor.report("character", at + hidden, at + hidden + 1);
  else if (path.broken) cursor.report("dot", at, end);
  else cursor.report("key", at, end, key);
}

/** The first `=` of a line that stands in no quotes and no comment; -1 where there is none. */
function equalsAt(text: string, at: number, lineEnd: number): number {
  while (at < lineEnd) {
    const unit = text.charCodeAt(at);
    if (unit === EQUALS) return at;
    if (unit === HASH) return -1;
    const closed = unit === DOUBLE || unit === SINGLE ? quotedEnd(text, at) : -1;
    at = Math.max(at + 1, closed);
  }
  return -1;
}
