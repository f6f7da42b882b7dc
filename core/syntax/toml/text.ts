// The characters that the TOML scanner steers by.
export const TAB = 9;
export const LF = 10;
export const CR = 13;
export const SPACE = 32;
export const DOUBLE = 34;
export const HASH = 35;
export const SINGLE = 39;
export const COMMA = 44;
export const DOT = 46;
export const EQUALS = 61;
export const OPEN_LIST = 91;
export const BACKSLASH = 92;
export const CLOSE_LIST = 93;
export const OPEN_TABLE = 123;
export const CLOSE_TABLE = 125;

export function isBreak(unit: number): boolean {
  return unit === LF || unit === CR;
}

/** The first offset from `at` on that holds neither a space nor a tab. */
export function skipBlanks(text: string, at: number): number {
  let unit = text.charCodeAt(at);
  while (unit === SPACE || unit === TAB) unit = text.charCodeAt(++at);
  return at;
}

/** Where the line that holds `at` ends: the offset of its line break, or the end of the text. */
export function lineEndAt(text: string, at: number): number {
  while (at < text.length && !isBreak(text.charCodeAt(at))) at++;
  return at;
}

/** The offset behind the line break that stands at `at`; the end of the text where there is none. */
export function behindBreak(text: string, at: number): number {
  return Math.min(
    text.length,
    text.charCodeAt(at) === CR && text.charCodeAt(at + 1) === LF ? at + 2 : at + 1,
  );
}

/** Where the line after the one that holds `at` starts; the end of the text after the last line. */
export function nextLineAt(text: string, at: number): number {
  return behindBreak(text, lineEndAt(text, at));
}

/** Where the line that holds `at` starts. */
export function lineStartAt(text: string, at: number): number {
  while (at > 0 && !isBreak(text.charCodeAt(at - 1))) at--;
  return at;
}

/** `end` moved back over blanks, but not before `start`. */
export function withoutBlanks(text: string, start: number, end: number): number {
  while (end > start && (text.charCodeAt(end - 1) === SPACE || text.charCodeAt(end - 1) === TAB)) end--;
  return end;
}

/** Where what stands on the line from `at` on ends: before a comment, trailing blanks not counted. */
export function contentEnd(text: string, at: number): number {
  let end = at;
  for (let unit = text.charCodeAt(end); end < text.length && unit !== HASH && !isBreak(unit); )
    unit = text.charCodeAt(++end);
  return withoutBlanks(text, at, end);
}

/** Whether three equal quotes stand at `at`: the start of a string that may run over lines. */
export function isTriple(text: string, at: number): boolean {
  const quote = text.charCodeAt(at);
  return text.charCodeAt(at + 1) === quote && text.charCodeAt(at + 2) === quote;
}

/** The offset behind the one-line string that opens at `at`; -1 where its line ends first. */
export function quotedEnd(text: string, at: number): number {
  const quote = text.charCodeAt(at);
  for (let end = at + 1; end < text.length; end++) {
    const unit = text.charCodeAt(end);
    if (unit === quote) return end + 1;
    if (isBreak(unit)) return -1;
    if (unit === BACKSLASH && quote === DOUBLE && !isBreak(text.charCodeAt(end + 1))) end++;
  }
  return -1;
}

/** The offset behind the multi-line string that opens at `at`, up to two more quotes included; -1 where it never ends. */
export function tripleEnd(text: string, at: number): number {
  const quote = text.charCodeAt(at);
  for (let end = at + 3; end < text.length; end++) {
    const unit = text.charCodeAt(end);
    if (unit === BACKSLASH && quote === DOUBLE) end++;
    else if (unit === quote && isTriple(text, end)) {
      end += 3;
      for (let more = 0; more < 2 && text.charCodeAt(end) === quote; more++) end++;
      return end;
    }
  }
  return -1;
}

/** Whether a character may stand in a key without quotes: A-Z a-z 0-9 _ - */
function isBareKeyUnit(unit: number): boolean {
  return (
    (unit >= 97 && unit <= 122) ||
    unit === 95 ||
    unit === 45 ||
    (unit >= 48 && unit <= 57) ||
    (unit >= 65 && unit <= 90)
  );
}

/** The offset behind the single key, bare or quoted, that starts at `at`; -1 where none stands there. */
export function keyEnd(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  if (unit === DOUBLE || unit === SINGLE) return isTriple(text, at) ? -1 : quotedEnd(text, at);
  let end = at;
  while (isBareKeyUnit(text.charCodeAt(end))) end++;
  return end > at ? end : -1;
}

/** Where the `=` of the line stands if it reads like `key = …` or `a.b = …`; -1 otherwise. */
export function equalsOfEntry(text: string, at: number): number {
  let end = keyEnd(text, skipBlanks(text, at));
  while (end >= 0) {
    end = skipBlanks(text, end);
    const unit = text.charCodeAt(end);
    if (unit === EQUALS) return end;
    if (unit !== DOT) return -1;
    end = keyEnd(text, skipBlanks(text, end + 1));
  }
  return -1;
}
