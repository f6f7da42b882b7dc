/**
 * A stretch of text: `start` inclusive, `end` exclusive, in UTF-16 code units.
 * Which text it counts in is said by whoever hands it out: spans in a block's tree
 * count from the start of that block, so that a block can move without being read again.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A place as editors count: zero-based line, zero-based UTF-16 character within it. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/**
 * The offsets at which lines start; the first is always 0.
 * `\n`, `\r\n` and a lone `\r` end a line, as LSP 3.17 says.
 */
export function lineStartsOf(text: string): number[] {
  const starts = [0];
  if (text.indexOf("\r") < 0) {
    for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
    return starts;
  }
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 10 || (unit === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
  }
  return starts;
}

/** The index of the last entry of a sorted list that is not beyond `value`; 0 for an empty list. */
export function lastNotBeyond(sorted: ArrayLike<number>, value: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sorted[middle] as number) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The place before a character, as a span without one. */
export function emptyAt(offset: number): Span {
  return { start: offset, end: offset };
}

/** The same stretch, counted from a place `by` units earlier. */
export function shifted(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}

/** Whether an offset lies in a span; its end counts as inside, as it does for a cursor. */
export function holds(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

/** The offset of a position in a plain text; beyond a line's end it is that line's end, beyond the text its end. */
export function offsetIn(text: string, { line, character }: Position): number {
  const starts = lineStartsOf(text);
  const start = starts[Math.max(0, line)];
  if (start === undefined) return text.length;
  let end = starts[line + 1] ?? text.length;
  while (end > start && /[\r\n]/.test(text[end - 1] as string)) end--;
  return Math.min(start + Math.max(0, character), end);
}

/** The position of an offset in a plain text. */
export function positionIn(text: string, offset: number): Position {
  return positionsIn(text)(offset);
}

/** `positionIn` for many offsets of one text, which is gone through once. */
export function positionsIn(text: string): (offset: number) => Position {
  const starts = lineStartsOf(text);
  return (offset) => {
    const line = lastNotBeyond(starts, offset);
    return { line, character: offset - (starts[line] as number) };
  };
}

/** Whether all characters of a text are ASCII. */
export function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false;
  return true;
}
