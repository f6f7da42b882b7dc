/** The characters that YAML's structure is made of, by their UTF-16 code units. */
export const tab = 9;
export const newline = 10;
export const carriageReturn = 13;
export const space = 32;
export const quote = 34;
export const hash = 35;
export const apostrophe = 39;
export const comma = 44;
export const dash = 45;
export const dot = 46;
export const colon = 58;
export const question = 63;
export const openBracket = 91;
export const backslash = 92;
export const closeBracket = 93;
export const openBrace = 123;
export const closeBrace = 125;
export const byteOrderMark = 0xfeff;

/** Space, tab or line break. */
export function isBlank(unit: number): boolean {
  return unit === space || unit === newline || unit === carriageReturn || unit === tab;
}

export function isBlankOrEnd(text: string, at: number): boolean {
  return at >= text.length || isBlank(text.charCodeAt(at));
}

export function isQuote(unit: number): boolean {
  return unit === quote || unit === apostrophe;
}

/** Whether a list item starts here: a dash with nothing right after it. */
export function isItem(text: string, at: number): boolean {
  return text.charCodeAt(at) === dash && isBlankOrEnd(text, at + 1);
}

/** Whether a document starts or ends here: `---` or `...`, for the start of a line. */
export function isMarker(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit !== dash && unit !== dot) return false;
  return text.charCodeAt(at + 1) === unit && text.charCodeAt(at + 2) === unit && isBlankOrEnd(text, at + 3);
}

/** Where a quoted text ends, behind its closing quote; −1 if it does not end before `end`. */
export function quoteEnd(text: string, start: number, end: number): number {
  const mark = text.charCodeAt(start);
  for (let at = start + 1; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === backslash && mark === quote) at++;
    else if (unit === mark) {
      if (mark === quote || text.charCodeAt(at + 1) !== mark) return at + 1;
      at++;
    }
  }
  return -1;
}
