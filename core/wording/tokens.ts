import { isLetter, type Measure, measureAt } from "../model/measure.ts";
import { isDigit } from "../model/number-text.ts";
import type { Span } from "../text.ts";

/** What a number is there for. The last four are no amounts: they name a day, a rank, an edition or a thing. */
export type NumberRole =
  | "from"
  | "to"
  | "by"
  | "at-most"
  | "at-least"
  | "plain"
  | "date"
  | "ordinal"
  | "version"
  | "identifier";

/** One word, number or sign of a text. */
export interface Token extends Span {
  readonly kind: "word" | "number" | "sign";
  readonly text: string;
  readonly lower: string;
  /** Of a number. */
  readonly measure?: Measure;
  /** Where the shape alone tells what the digits are: `2026-07-01`, `v2`, `3DS`, `1st`. */
  readonly role?: NumberRole;
  /** The digits of a word or date that has a role. */
  readonly digits?: number;
  /** Stands in parentheses. */
  readonly isAside: boolean;
}

/** Longer texts are judged by their beginning. */
export const longestText = 2000;

/** Quotation marks and Markdown emphasis, which say nothing here. */
const quotes = "\"“”„«»`*\\'‘’";

/** The words, numbers and signs of a text, in order, without space and quotes. Linear in the text's length. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let depth = 0;
  for (let at = 0; at < text.length; ) {
    const unit = text.charCodeAt(at);
    if (
      unit <= 32 ||
      unit === 0xa0 ||
      unit === 0x202f ||
      unit === 0x2009 ||
      quotes.includes(text[at] as string)
    ) {
      at++;
      continue;
    }
    const token = numberFrom(text, at) ?? wordFrom(text, at) ?? signFrom(text, at);
    if (token.text === "(" || token.text === "[") depth++;
    if (token.text === ")" || token.text === "]") depth = Math.max(0, depth - 1);
    token.isAside = depth > 0;
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

/** A token in the making: its parentheses are counted by whoever collects it. */
type Bare = { -readonly [Key in keyof Token]: Token[Key] };

/** Days, months, quarters and times of day; bounded, so that each look costs the same anywhere. */
const dateShape =
  /(?:\d{4}-\d{1,2}(?:-\d{1,2})?(?:T[\d:]{1,8}Z?)?|\d{4}[-/ ]?[QHWqhw]\d{1,2}|[1-4][QH] ?\d{2,4}|\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})?|\d{1,2}\/\d{1,2}\/(?:\d{4}|\d{2})|20\d\d\/(?:20)?\d\d|(?:0?[1-9]|1[0-2])\/20\d\d|[0-2]?\d:[0-5]\d)(?![\dA-Za-z])/y;
/** Idioms made of digits. */
const idiomShape = /(?:24\/7|80\/20|1:1|\d-on-\d|360(?=[ °-]{0,2}(?:degree|feedback|review|grad|°)))(?!\d)/y;
const ratioShape = /\d{1,4}:\d{1,4}(?![\d:])/y;
/** `(c)(3)` right behind a number. */
const paragraphShape = /(?:\(\w{1,4}\)){1,4}/y;
const shareShape = /\/(?=\d)/y;

function numberFrom(text: string, at: number): Bare | undefined {
  const unit = text.charCodeAt(at);
  const mayBeMoney =
    unit === 0x24 || unit === 0xa3 || unit === 0xa5 || unit >= 0x20a0 || (unit >= 65 && unit <= 90);
  if (!isDigit(text, at)) return mayBeMoney ? asNumber(text, measureAt(text, at)) : undefined;
  const mayBeShape = leadsShape(text, at);
  const date = mayBeShape && match(dateShape, text, at);
  if (date) return fixed(text, at, at + date.length, "date");
  const idiom = mayBeShape && match(idiomShape, text, at);
  if (idiom) return fixed(text, at, at + idiom.length, "identifier");
  const ratio = mayBeShape && match(ratioShape, text, at);
  const measure = measureAt(text, at);
  if (!measure) return undefined;
  if (ratio) return { ...asNumber(text, measure), end: at + ratio.length, text: ratio } as Bare;
  if (measure.value === undefined) return fixed(text, at, measure.end, "version");
  const paragraph = match(paragraphShape, text, measure.end);
  if (paragraph) return fixed(text, at, measure.end + paragraph.length, "identifier");
  const after = text[measure.end];
  if (measure.isStuck || isDigit(text, measure.end)) {
    const end = wordEnd(text, measure.end);
    const isOrdinal = /^(?:st|nd|rd|th)$/.test(text.slice(measure.end, end));
    return fixed(text, at, end, isOrdinal ? "ordinal" : "identifier");
  }
  const joinsWord = (after === "-" || after === "‑") && isLetter(text.charCodeAt(measure.end + 1));
  if (joinsWord) {
    const end = wordEnd(text, measure.end + 1);
    const isAmount = /^(?:percent|point|points|fold|percentage)\b/i.test(text.slice(measure.end + 1, end));
    if (isAmount) return { ...asNumber(text, measure), end, text: text.slice(at, end) } as Bare;
    return fixed(text, at, end, "identifier");
  }
  if (match(shareShape, text, measure.end) && !measure.unit) {
    const whole = measureAt(text, measure.end + 1);
    if (whole) return { ...asNumber(text, measure), end: whole.end, text: text.slice(at, whole.end) } as Bare;
  }
  return asNumber(text, measure);
}

/** Whether what follows the digits can be part of a date, a ratio or an idiom; most numbers are none, and it is cheap to see. */
function leadsShape(text: string, at: number): boolean {
  let end = at;
  while (end < at + 5 && isDigit(text, end)) end++;
  const next = text[end] ?? "";
  return next === " "
    ? end - at === 4 || text.startsWith("360", at)
    : next !== "" && "-/.:QHWqhwo°".includes(next);
}

function asNumber(text: string, measure: Measure | undefined): Bare | undefined {
  if (!measure || measure.value === undefined) return undefined;
  const { start, end } = measure;
  const own = text.slice(start, end);
  return { kind: "number", text: own, lower: own.toLowerCase(), start, end, measure, isAside: false };
}

function wordFrom(text: string, at: number): Bare | undefined {
  if (isIdeograph(text.charCodeAt(at))) {
    let end = at + 1;
    while (isIdeograph(text.charCodeAt(end))) end++;
    const own = text.slice(at, end);
    return { kind: "word", text: own, lower: own, start: at, end, isAside: false };
  }
  if (!isLetter(text.charCodeAt(at))) return undefined;
  const end = wordEnd(text, at);
  const own = text.slice(at, end);
  const lower = own.toLowerCase();
  const role = /\d/.test(own) ? roleOfMixed(lower) : undefined;
  if (!role) return { kind: "word", text: own, lower, start: at, end, isAside: false };
  return { kind: "word", text: own, lower, start: at, end, role, digits: digitsOf(own), isAside: false };
}

/** Letters with digits in them: an edition, a part of the calendar, or the name of a thing. */
function roleOfMixed(lower: string): NumberRole {
  if (/^(?:v|rc|r)\d/.test(lower)) return "version";
  return /^(?:q[1-4]|h[12]|(?:fy|cy)'?\d{2,4}(?:[-']?[qh][1-4])?|k?w\d{1,2}|[qh][1-4][-']?\d{2,4})(?![a-z\d])/.test(
    lower,
  )
    ? "date"
    : "identifier";
}

/** The end of a word: letters and digits, with hyphens, apostrophes, dots and underscores between them. */
function wordEnd(text: string, at: number): number {
  let end = at;
  for (;;) {
    const unit = text.charCodeAt(end);
    const next = text.charCodeAt(end + 1);
    const isInner =
      unit === 45 || unit === 0x2011 || unit === 39 || unit === 0x2019 || unit === 46 || unit === 95;
    if (isLetter(unit) || isDigit(text, end)) end++;
    else if (isInner && end > at && (isLetter(next) || isDigit(text, end + 1))) end += 2;
    else return end;
  }
}

function signFrom(text: string, at: number): Bare {
  const two = text.slice(at, at + 2);
  const own =
    two === "->" || two === "=>" || two === "<=" || two === ">=" || two === "=<" || two === "–>"
      ? two
      : (text[at] as string);
  return { kind: "sign", text: own, lower: own, start: at, end: at + own.length, isAside: false };
}

function fixed(text: string, start: number, end: number, role: NumberRole): Bare {
  const own = text.slice(start, end);
  return {
    kind: "number",
    text: own,
    lower: own.toLowerCase(),
    start,
    end,
    role,
    digits: digitsOf(own),
    isAside: false,
  };
}

function digitsOf(text: string): number {
  const value = Number(/\d{1,15}/.exec(text)?.[0]);
  return Number.isFinite(value) ? value : 0;
}

function match(shape: RegExp, text: string, at: number): string | undefined {
  shape.lastIndex = at;
  return shape.exec(text)?.[0];
}

/** Chinese, Japanese and Korean letters, which stand beside numbers without a space. */
function isIdeograph(unit: number): boolean {
  return (unit >= 0x3040 && unit <= 0x9fff) || (unit >= 0xac00 && unit <= 0xd7af);
}
