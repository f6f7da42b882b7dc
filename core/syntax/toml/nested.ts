import type { ListNode, TreeNode } from "../tree.ts";
import type { Cursor } from "./cursor.ts";
import { headerAt, type KeyPart, keyPathAt } from "./header.ts";
import { scanScalar } from "./scalar.ts";
import { addEntry, deepest, newTable, type Table } from "./tables.ts";
import {
  CLOSE_LIST,
  CLOSE_TABLE,
  COMMA,
  DOUBLE,
  EQUALS,
  equalsOfEntry,
  HASH,
  isBreak,
  lineEndAt,
  lineStartAt,
  OPEN_LIST,
  OPEN_TABLE,
  quotedEnd,
  SINGLE,
  skipBlanks,
  withoutBlanks,
} from "./text.ts";

/** A bracket that is open. */
interface Frame {
  readonly list?: ListNode & { readonly items: TreeNode[] };
  readonly table?: Table;
  readonly span: { start: number; end: number };
  readonly depth: number;
  /** Whether a value stands since the last comma. */
  full: boolean;
  /** The key that the next value belongs to. */
  parts?: readonly KeyPart[];
}

/**
 * Reads the value that starts at the cursor, over as many lines as it takes, and leaves the cursor behind it.
 * Gives undefined where nothing can be read; of a list or table that is broken, the part that can be read.
 * `depth`: how many levels lie above the value.
 */
export function scanValue(cursor: Cursor, depth: number): TreeNode | undefined {
  const frames: Frame[] = [];
  for (;;) {
    const top = frames[frames.length - 1];
    const level = top === undefined ? depth : top.depth + (top.parts?.length ?? 1);
    if (level > deepest) return skipDeep(cursor, frames.length);
    const unit = cursor.text.charCodeAt(cursor.at);
    if (unit === OPEN_LIST || unit === OPEN_TABLE) {
      frames.push(newFrame(cursor.at, unit === OPEN_LIST, level));
      cursor.take(1);
    } else {
      const scalar = scanScalar(cursor, top !== undefined);
      if (top === undefined) return scalar;
      attach(cursor, top, scalar);
    }
    for (let frame = frames[frames.length - 1]; frame !== undefined && !nextValue(cursor, frames, frame); ) {
      frames.pop();
      frame.span.end = cursor.last;
      const node = frame.list ?? frame.table?.node;
      frame = frames[frames.length - 1];
      if (frame === undefined) return node;
      attach(cursor, frame, node);
    }
  }
}

function newFrame(start: number, isList: boolean, depth: number): Frame {
  if (isList) {
    const list: Frame["list"] = { kind: "list", span: { start, end: start }, items: [], style: "inline" };
    return { list, span: list.span, depth, full: false };
  }
  const table = newTable("inline", start, start, depth);
  return { table, span: table.node.span, depth, full: false };
}

function attach(cursor: Cursor, frame: Frame, node: TreeNode | undefined): void {
  frame.full = true;
  if (frame.table !== undefined) addEntry(frame.table, frame.parts ?? [], node, cursor.last, cursor.report);
  else if (node !== undefined) frame.list?.items.push(node);
}

/** Moves to the next value of a list or table; gives false where it ends, in whatever way. */
function nextValue(cursor: Cursor, frames: readonly Frame[], frame: Frame): boolean {
  while (!cursor.over) {
    const broke = cursor.skipVoid();
    if (endsHere(cursor, broke, frame)) {
      unclosed(cursor, frame);
      cursor.over = true;
      return false;
    }
    const unit = cursor.text.charCodeAt(cursor.at);
    if (unit === CLOSE_LIST || unit === CLOSE_TABLE) {
      const fits = (each: Frame) => (each.list === undefined ? unit === CLOSE_TABLE : unit === CLOSE_LIST);
      if (fits(frame)) {
        cursor.take(1);
        return false;
      }
      if (frames.some(fits)) {
        unclosed(cursor, frame);
        return false;
      }
      cursor.report("stray", cursor.at, cursor.at + 1, unit === CLOSE_LIST ? "]" : "}");
      cursor.take(1);
    } else if (unit === COMMA) {
      if (!frame.full) cursor.report("commaTwice", cursor.at, cursor.at + 1);
      frame.full = false;
      cursor.take(1);
    } else {
      if (frame.full) cursor.report("comma", cursor.at, wordEnd(cursor.text, cursor.at));
      if (frame.table === undefined || nextKey(cursor, frame, frame.table)) return true;
    }
  }
  return false;
}

/** Reads `key =` of an inline table; gives false where no value follows. */
function nextKey(cursor: Cursor, frame: Frame, table: Table): boolean {
  const { text, at } = cursor;
  const { parts, end, broken } = keyPathAt(text, at);
  frame.full = true;
  if (parts.length === 0 || broken) {
    cursor.report("line", at, wordEnd(text, at));
    cursor.takeTo(wordEnd(text, at));
    return false;
  }
  const equals = skipBlanks(text, end);
  cursor.takeTo(end);
  if (text.charCodeAt(equals) !== EQUALS) {
    cursor.report("equals", at, end, text.slice(at, end));
    addKey(cursor, table, parts);
    cursor.takeTo(isItemEnd(text, equals) ? equals : wordEnd(text, equals));
    return false;
  }
  const value = skipBlanks(text, equals + 1);
  cursor.takeTo(equals + 1);
  if (isItemEnd(text, value)) {
    cursor.report("value", at, end);
    addKey(cursor, table, parts);
    return false;
  }
  cursor.at = value;
  frame.parts = parts;
  return true;
}

function addKey(cursor: Cursor, table: Table, parts: readonly KeyPart[]): void {
  if (table.depth + parts.length <= deepest) addEntry(table, parts, undefined, cursor.last, cursor.report);
}

/** Whether an open list or table must end at the cursor: at the end of the text, or before the next statement. */
function endsHere(cursor: Cursor, broke: boolean, frame: Frame): boolean {
  const { text, at } = cursor;
  if (at >= text.length) return true;
  if (!cursor.wary || !broke) return false;
  const inTable = frame.table !== undefined;
  if (text.charCodeAt(at) === OPEN_LIST) {
    if (inTable) return true;
    const { firm, valueLike } = headerAt(text, at);
    return firm && !valueLike;
  }
  if (equalsOfEntry(text, at) < 0) return false;
  return !inTable || at - lineStartAt(text, at) <= cursor.indent;
}

function unclosed(cursor: Cursor, { span, list }: Frame): void {
  const lineEnd = lineEndAt(cursor.text, span.start);
  const end = cursor.last > lineEnd ? withoutBlanks(cursor.text, span.start, lineEnd) : cursor.last;
  cursor.report(list === undefined ? "table" : "list", span.start, end);
  cursor.unclosed++;
}

/** Leaves out a value that lies too deep: moves behind the outermost bracket, `open` of which are open already. */
function skipDeep(cursor: Cursor, open: number): undefined {
  const { text } = cursor;
  cursor.report("deep", cursor.at, Math.min(cursor.at + 1, text.length));
  do {
    const broke = cursor.skipVoid();
    const unit = text.charCodeAt(cursor.at);
    if (cursor.at >= text.length || (broke && endsStatement(cursor))) {
      cursor.over = true;
      return undefined;
    }
    if (unit === DOUBLE || unit === SINGLE) scanScalar(cursor, true);
    else {
      if (unit === OPEN_LIST || unit === OPEN_TABLE) open++;
      if (unit === CLOSE_LIST || unit === CLOSE_TABLE) open--;
      cursor.take(1);
    }
  } while (open > 0 && !cursor.over);
  return undefined;
}

function endsStatement(cursor: Cursor): boolean {
  const { text, at } = cursor;
  if (!cursor.wary || at - lineStartAt(text, at) > cursor.indent) return false;
  return equalsOfEntry(text, at) >= 0 || (text.charCodeAt(at) === OPEN_LIST && headerAt(text, at).firm);
}

function isItemEnd(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return (
    at >= text.length ||
    unit === COMMA ||
    unit === CLOSE_LIST ||
    unit === CLOSE_TABLE ||
    unit === HASH ||
    isBreak(unit)
  );
}

/** Behind what stands at `at` up to the next comma, bracket, comment or line end; at least one character on. */
function wordEnd(text: string, at: number): number {
  let end = at;
  do {
    const unit = text.charCodeAt(end);
    const closed = unit === DOUBLE || unit === SINGLE ? quotedEnd(text, end) : -1;
    end = Math.max(end + 1, closed);
  } while (!isItemEnd(text, end));
  return withoutBlanks(text, at, end);
}
