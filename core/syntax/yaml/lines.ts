import { colon, hash, isBlank, isBlankOrEnd, isItem, isQuote, quoteEnd } from "./chars.ts";

/** One line of YAML, taken apart as far as one line alone tells. All offsets count in the text. */
export interface Line {
  readonly start: number;
  /** Before the line break, and before blanks at its end. */
  readonly end: number;
  /** The first character that is no blank, and what comes after any dashes of list items. */
  readonly content: number;
  readonly body: number;
  /** The colon after a key in the body; −1 if there is none. */
  readonly colon: number;
  /** Where the value begins: after the key, or the body itself. `valueEnd` leaves out a comment. */
  readonly value: number;
  readonly valueEnd: number;
}

/** The line that holds an offset. */
export function lineAt(text: string, offset: number): Line {
  const start = offset <= 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;
  const lineBreak = text.indexOf("\n", start);
  let end = lineBreak < 0 ? text.length : lineBreak;
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  const content = pastBlanks(text, start, end);
  let body = content;
  while (body < end && isItem(text, body)) body = pastBlanks(text, body + 1, end);
  const at = colonIn(text, body, end);
  const value = at < 0 ? body : pastBlanks(text, at + 1, end);
  return { start, end, content, body, colon: at, value, valueEnd: beforeComment(text, value, end) };
}

/** The nearest line above or below with more than blanks and comments in it. */
export function neighbour(text: string, line: Line, way: -1 | 1): Line | undefined {
  for (let at = way < 0 ? line.start - 1 : line.end; ; ) {
    while (isBlank(text.charCodeAt(at))) at += way;
    if (at < 0 || at >= text.length) return undefined;
    const next = lineAt(text, at);
    if (next.start !== line.start && holdsContent(text, next)) return next;
    at = way < 0 ? next.start - 1 : next.end;
  }
}

/** Whether there is more on a line than blanks and a comment. */
export function holdsContent(text: string, line: Line): boolean {
  return line.content < line.end && text.charCodeAt(line.content) !== hash;
}

/** The first quote on any line that opens there and is not closed anywhere after; −1 if there is none. */
export function swallowingQuote(text: string): number {
  const lasts = new Set([text.lastIndexOf('"'), text.lastIndexOf("'")]);
  for (let at = 0; at < text.length; ) {
    const line = lineAt(text, at);
    for (let start = line.value; start < line.end; start++) {
      const unit = text.charCodeAt(start);
      if (!isQuote(unit) || (start > line.value && !mayPrecedeQuote.has(text[start - 1] as string))) continue;
      const close = quoteEnd(text, start, line.end);
      if (close < 0 && lasts.has(start)) return start;
      if (close < 0) break;
      start = close - 1;
    }
    const next = text.indexOf("\n", line.end);
    if (next < 0) return -1;
    at = next + 1;
  }
  return -1;
}

/** In a flow collection, and before a value that has a tag. */
const mayPrecedeQuote = new Set(["[", "{", ",", ":", " "]);

function pastBlanks(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isBlank(text.charCodeAt(at))) at++;
  return at;
}

function colonIn(text: string, body: number, end: number): number {
  let at = body;
  if (text[body] === "[" || text[body] === "{") return -1;
  if (isQuote(text.charCodeAt(body))) {
    at = quoteEnd(text, body, end);
    if (at < 0) return -1;
    at = pastBlanks(text, at, end);
    return at < end && text.charCodeAt(at) === colon && isBlankOrEnd(text, at + 1) ? at : -1;
  }
  for (; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === hash && at > body && isBlank(text.charCodeAt(at - 1))) return -1;
    if (unit === colon && isBlankOrEnd(text, at + 1)) return at;
  }
  return -1;
}

function beforeComment(text: string, value: number, end: number): number {
  let from = value;
  if (isQuote(text.charCodeAt(value))) from = Math.max(value, quoteEnd(text, value, end));
  for (let at = from; at < end; at++) {
    if (text.charCodeAt(at) !== hash || (at > value && !isBlank(text.charCodeAt(at - 1)))) continue;
    while (at > value && isBlank(text.charCodeAt(at - 1))) at--;
    return at;
  }
  return end;
}
