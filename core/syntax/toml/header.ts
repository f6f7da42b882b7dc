import type { Span } from "../../text.ts";
import type { Fault } from "./messages.ts";
import { CLOSE_LIST, contentEnd, DOT, DOUBLE, keyEnd, OPEN_LIST, SINGLE, skipBlanks } from "./text.ts";
import { readLiteral } from "./values.ts";

/** One part of a dotted key: the name that it stands for, and where it is written, quotes included. */
export interface KeyPart {
  readonly key: string;
  readonly span: Span;
}

/** A key of one or more parts, as far as it can be read. `end`: behind its last part, or where reading stopped. */
export interface KeyPath {
  readonly parts: readonly KeyPart[];
  readonly end: number;
  /** Whether a name is missing beside a dot. */
  readonly broken: boolean;
}

/** A line that starts with a bracket, read as the header that it is or is about to become. */
export interface HeaderLine {
  /** From the first bracket to the last one, or as far as the header goes. */
  readonly span: Span;
  /** `[[…]]`: an item of a list of tables. */
  readonly array: boolean;
  /** Empty where no name can be read. */
  readonly parts: readonly KeyPart[];
  readonly fault?: { readonly kind: Fault; readonly span: Span; readonly text: string };
  /** Surely meant as a header, even where a list or a string is open around it. */
  readonly firm: boolean;
  /** The same line might be an item of an open list: `[1]`, `["a"]`, `[true]`. */
  readonly valueLike: boolean;
}

/** Parts beyond these only tell that the key goes too deep. */
const mostParts = 100;

/** Reads a bare, quoted or dotted key. Takes any offset; what follows the key is not looked at. */
export function keyPathAt(text: string, at: number): KeyPath {
  const parts: KeyPart[] = [];
  for (let start = at; ; ) {
    start = skipBlanks(text, start);
    const end = keyEnd(text, start);
    if (end < 0) return { parts, end: start, broken: parts.length > 0 || text.charCodeAt(start) === DOT };
    if (parts.length < mostParts) parts.push({ key: keyText(text.slice(start, end)), span: { start, end } });
    const next = skipBlanks(text, end);
    if (text.charCodeAt(next) !== DOT) return { parts, end, broken: false };
    start = next + 1;
  }
}

/**
 * Reads the header at the bracket at `at`. A header with a bracket too few or too many is still the header of its
 * table, so that half-typed text keeps its tables apart; one without a readable name has no `parts`.
 */
export function headerAt(text: string, at: number): HeaderLine {
  const double = text.charCodeAt(at + 1) === OPEN_LIST;
  const path = keyPathAt(text, at + (double ? 2 : 1));
  const { parts } = path;
  let end = parts.length > 0 ? skipBlanks(text, path.end) : path.end;
  const closeAt = end;
  while (text.charCodeAt(end) === CLOSE_LIST) end++;
  const closed = end - closeAt;
  const behind = skipBlanks(text, end);
  const last = contentEnd(text, behind);
  const valueLike = parts[0] !== undefined && isValueLike(text, parts[0].span.start);
  if (parts.length === 0 || path.broken || (closed === 0 && last > behind)) {
    const stop = contentEnd(text, at);
    const span = { start: at, end: Math.max(stop, at + 1) };
    return {
      span,
      array: double,
      parts: [],
      fault: { kind: "headerName", span, text: "" },
      firm: false,
      valueLike,
    };
  }
  const opened = double ? 2 : 1;
  const span = { start: at, end: closed > 0 ? end : path.end };
  if (closed === opened && last === behind) return { span, array: double, parts, firm: true, valueLike };
  const array = double || closed > 1;
  const name = text.slice(parts[0]?.span.start, path.end);
  if (last > behind) {
    const rest = { start: behind, end: last };
    const fault = { kind: "headerAfter", span: rest, text: "" } as const;
    return { span, array, parts, fault, firm: double && !valueLike, valueLike };
  }
  const fault =
    closed === 0
      ? ({ kind: "headerOpen", span, text: double ? "]]" : "]" } as const)
      : ({ kind: "headerBrackets", span, text: array ? `[[${name}]]` : `[${name}]` } as const);
  return { span, array, parts, fault, firm: !valueLike, valueLike };
}

/** Whether a name at this offset would also do as a value: a string, a number, a date, true, inf. */
function isValueLike(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit === DOUBLE || unit === SINGLE || unit === 45 || (unit >= 48 && unit <= 57)) return true;
  const end = keyEnd(text, at);
  return end - at <= 5 && /^(?:true|false|inf|nan)$/.test(text.slice(at, end));
}

function keyText(written: string): string {
  const first = written.charCodeAt(0);
  if (first !== DOUBLE && first !== SINGLE) return written;
  if (first === DOUBLE && written.includes("\\")) {
    const read = readLiteral(written);
    if (read !== undefined) return String(read.value);
  }
  return written.slice(1, -1);
}
