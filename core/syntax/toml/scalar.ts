import type { ScalarNode } from "../tree.ts";
import { type Cursor, isControl } from "./cursor.ts";
import { headerAt } from "./header.ts";
import type { Fault } from "./messages.ts";
import {
  CLOSE_LIST,
  CLOSE_TABLE,
  COMMA,
  contentEnd,
  DOUBLE,
  equalsOfEntry,
  HASH,
  isBreak,
  isTriple,
  lineEndAt,
  lineStartAt,
  nextLineAt,
  OPEN_LIST,
  quotedEnd,
  SINGLE,
  skipBlanks,
  tripleEnd,
  withoutBlanks,
} from "./text.ts";
import { type OpenScalar, readLiteral, styleAt } from "./values.ts";

/**
 * Reads the scalar at the cursor and leaves the cursor behind it. On a trusting walk its value stays open;
 * on a wary one it is read alone, and what is no value gives undefined. `inside`: a list or table is open around it.
 */
export function scanScalar(cursor: Cursor, inside: boolean): ScalarNode | undefined {
  const unit = cursor.text.charCodeAt(cursor.at);
  if (unit === DOUBLE || unit === SINGLE) return scanString(cursor);
  const start = cursor.at;
  const end = inside ? itemEnd(cursor.text, start) : contentEnd(cursor.text, start);
  if (!cursor.wary) return taken(cursor, end);
  return doubtedBare(cursor, end);
}

function scanString(cursor: Cursor): ScalarNode | undefined {
  const { text, at, wary } = cursor;
  const triple = isTriple(text, at);
  let end = triple ? tripleEnd(text, at) : quotedEnd(text, at);
  if (wary && triple && end >= 0 && isOpener(text, at, end)) end = -1;
  if (end < 0) return unclosed(cursor, triple);
  if (!wary) return taken(cursor, end);
  const literal = text.slice(at, end);
  const read = readLiteral(triple ? literal.replace(/\r(?!\n)/g, "\n") : literal);
  if (read !== undefined) return Object.assign(taken(cursor, end), read);
  const bad = badCharacter(literal);
  cursor.report(bad.fault, at + bad.start, at + bad.end, literal.slice(bad.start, bad.end));
  cursor.takeTo(end);
  return undefined;
}

function taken(cursor: Cursor, end: number): OpenScalar {
  const start = cursor.at;
  cursor.takeTo(end);
  return {
    kind: "scalar",
    span: { start, end },
    value: null,
    type: "null",
    style: styleAt(cursor.text, start),
  };
}

function unclosed(cursor: Cursor, triple: boolean): undefined {
  const { text, at } = cursor;
  const lineEnd = lineEndAt(text, at);
  const end = withoutBlanks(text, at, lineEnd);
  cursor.report("string", at, end, text.slice(at, at + (triple ? 3 : 1)));
  cursor.takeTo(end);
  cursor.at = triple ? nextStatement(text, lineEnd) : lineEnd;
  cursor.over = triple;
  return undefined;
}

/**
 * Whether the quotes that seem to close a multi-line string open another one: `notes = """` at the end of the line.
 * Then the string was never closed, and without this all text in between would be lost.
 */
function isOpener(text: string, at: number, end: number): boolean {
  const start = lineStartAt(text, end - 1);
  if (start <= at) return false;
  const equals = equalsOfEntry(text, start);
  if (equals < 0) return false;
  let next = skipBlanks(text, equals + 1);
  if (text.charCodeAt(next) === OPEN_LIST) next = skipBlanks(text, next + 1);
  return text.charCodeAt(next) === text.charCodeAt(at) && isTriple(text, next);
}

/** The start of the next line, seen from a line's end, that is a header or an entry; else the end of the text. */
function nextStatement(text: string, lineEnd: number): number {
  for (let line = nextLineAt(text, lineEnd); line < text.length; line = nextLineAt(text, line)) {
    const start = skipBlanks(text, line);
    if (text.charCodeAt(start) === OPEN_LIST ? headerAt(text, start).firm : equalsOfEntry(text, start) >= 0)
      return line;
  }
  return text.length;
}

/** Behind a bare item of a list or table. */
function itemEnd(text: string, at: number): number {
  let end = at;
  for (let unit = text.charCodeAt(end); end < text.length; unit = text.charCodeAt(++end))
    if (unit === COMMA || unit === CLOSE_LIST || unit === CLOSE_TABLE || unit === HASH || isBreak(unit))
      break;
  return withoutBlanks(text, at, end);
}

/** Numbers, dates and words longer than this are none. */
const longestBare = 1000;

function doubtedBare(cursor: Cursor, end: number): ScalarNode | undefined {
  const { text, at } = cursor;
  const words = end - at > longestBare ? text.slice(at, at + longestBare) : text.slice(at, end);
  const read = end - at > longestBare ? undefined : readLiteral(words);
  if (read !== undefined) return Object.assign(taken(cursor, end), read);
  // `80 %` and `8000,` are a value with something behind it; `Anna Lee` and `99,45%` are text without quotes.
  const first = /^([^\s,;\]}]+)(?:\s|[,;\]}]+$)/.exec(words)?.[1];
  const alone = first === undefined ? undefined : readLiteral(first);
  if (first !== undefined && alone !== undefined)
    return Object.assign(taken(cursor, at + first.length), alone);
  const bad = controlIn(words);
  if (bad >= 0) cursor.report("character", at + bad, at + bad + 1);
  else if (words.startsWith("=")) cursor.report("equalsTwice", at, at + 1);
  else cursor.report(bareFault(words), at, end, words);
  cursor.takeTo(end);
  return undefined;
}

function bareFault(words: string): Fault {
  if (/^(?:true|false)$/i.test(words)) return "capital";
  if (/^(?:null|nil|none|undefined)$/i.test(words)) return "null";
  if (/^\d{4}-\d{2}-\d{2}(?:[Tt ][\d:.]+(?:[Zz]|[+-][\d:]+)?)?$/.test(words)) return "date";
  if (/^\d{2}:\d{2}(?::[\d.]+)?$/.test(words)) return "date";
  if (/^[“”„‘’‚]/.test(words)) return "curly";
  return /^[+-]?(?:\.?\d[\d_.]*(?:[eE][+-]?[\d_.]*)?|0[xobXOB]\w*)$/.test(words) ? "number" : "unquoted";
}

/** A backslash with what it stands for; alone where it stands for nothing. Surrogates are no characters. */
const escapes =
  /\\(?:[btnfre"\\]|x[\dA-Fa-f]{2}|(?:u|U0000)(?![dD][89A-Fa-f])[\dA-Fa-f]{4}|U00(?:0[1-9A-Fa-f]|10)[\dA-Fa-f]{4}|[ \t]*\r?\n)?/g;

/** What in a closed string TOML does not allow. */
function badCharacter(literal: string): { fault: Fault; start: number; end: number } {
  if (literal.startsWith('"'))
    for (const { 0: found, index } of literal.matchAll(escapes))
      if (found.length === 1) {
        const length =
          /^\\(?:[xuU][\dA-Fa-f]{0,8}|[\s\S])?/.exec(literal.slice(index, index + 10))?.[0].length ?? 1;
        return { fault: "escape", start: index, end: index + length };
      }
  const at = controlIn(literal);
  return at < 0
    ? { fault: "character", start: 0, end: literal.length }
    : { fault: "character", start: at, end: at + 1 };
}

function controlIn(text: string): number {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (isControl(unit) && !isBreak(unit)) return at;
  }
  return -1;
}
