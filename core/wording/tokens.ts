import { isLetter, type Measure, measureAt } from "../model/measure.ts";
import { isDigit } from "../model/number-text.ts";
import type { Span } from "../text.ts";
import { withAsciiDigits } from "./spelling.ts";

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

/** Spaces beyond ASCII, quotation marks and Markdown emphasis, which say nothing here. */
const ignored: ReadonlySet<number> = new Set(
  [..."\u00a0\u202f\u2009\"“”„«»`*\\'‘’"].map((sign) => sign.charCodeAt(0)),
);

/** The words, numbers and signs of a text, in order, without space and quotes. Linear in the text's length. */
export function tokensOf(original: string): Token[] {
  const text = withAsciiDigits(original);
  const tokens: Token[] = [];
  let depth = 0;
  for (let at = 0; at < text.length; ) {
    const unit = text.charCodeAt(at);
    if (unit <= 32 || ignored.has(unit)) {
      at++;
      continue;
    }
    const token = numberFrom(text, at) ?? wordFrom(text, at) ?? signFrom(text, at);
    if (token.kind === "sign") {
      if (token.text === "(" || token.text === "[") depth++;
      if (token.text === ")" || token.text === "]") depth = Math.max(0, depth - 1);
    }
    if (depth > 0) token.isAside = true;
    tokens.push(token);
    at = token.end;
  }
  return tokens;
}

/** A token in the making: its parentheses are counted by whoever collects it. */
type Bare = { -readonly [Key in keyof Token]: Token[Key] };

/** Days, months, quarters and times of day; bounded, so that each look costs the same anywhere. */
const dateShape =
  /(?:\d{4}-\d{1,2}(?:-\d{1,2})?(?:T[\d:]{1,8}Z?)?|\d{4}[-/ ]?[QHWqhw]\d{1,2}|[1-4][QH] ?\d{2,4}|\d{1,2}\.\d{1,2}\.(?:\d{4}|\d{2})?|\d{1,2}\/\d{1,2}\/(?:\d{4}|\d{2})|\d{1,2}\/0[1-9]|0[1-9]\/(?:[12]\d|3[01])|20\d\d\/(?:20)?\d\d|(?:0?[1-9]|1[0-2])\/20\d\d|[0-2]?\d:[0-5]\d)(?![\dA-Za-z])/y;
/** Idioms made of digits. */
const idiomShape = /(?:24\/7|80\/20|1:1|\d-on-\d|360(?=[ °-]{0,2}(?:degree|feedback|review|grad|°)))(?!\d)/y;
const ratioShape = /\d{1,4}:\d{1,4}(?![\d:])/y;
/** `(c)(3)` right behind a number. */
const paragraphShape = /(?:\(\w{1,4}\)){1,4}/y;

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
  if (ratio) return asNumber(text, measure, at + ratio.length);
  if (measure.value === undefined) return fixed(text, at, measure.end, "version");
  const after = text[measure.end];
  const paragraph = after === "(" && match(paragraphShape, text, measure.end);
  if (paragraph) return fixed(text, at, measure.end + paragraph.length, "identifier");
  if (after === "º" || after === "ª") return fixed(text, at, measure.end + 1, "ordinal");
  if (measure.isStuck || isDigit(text, measure.end)) {
    const end = wordEnd(text, measure.end);
    const isOrdinal = /^(?:st|nd|rd|th|er|re|e|ème|º|ª)$/.test(text.slice(measure.end, end));
    return fixed(text, at, end, isOrdinal ? "ordinal" : "identifier");
  }
  const joinsWord = (after === "-" || after === "‑") && isLetter(text.charCodeAt(measure.end + 1));
  if (joinsWord) {
    const end = wordEnd(text, measure.end + 1);
    const isAmount = /^(?:percent|point|points|fold|percentage)\b/i.test(text.slice(measure.end + 1, end));
    if (isAmount) return asNumber(text, measure, end);
    return fixed(text, at, end, "identifier");
  }
  if (after === "/" && !measure.unit && isDigit(text, measure.end + 1)) {
    const whole = measureAt(text, measure.end + 1);
    if (whole) return asNumber(text, measure, whole.end);
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

function asNumber(text: string, measure: Measure | undefined, end = measure?.end ?? 0): Bare | undefined {
  if (!measure || measure.value === undefined) return undefined;
  return made("number", text.slice(measure.start, end), measure.start, undefined, measure);
}

/** All tokens are made here, so that they are all of one build: that is quicker to look into. */
function made(
  kind: Token["kind"],
  text: string,
  start: number,
  role?: NumberRole,
  measure?: Measure,
  lower = kind === "sign" ? text : text.toLowerCase(),
): Bare {
  const digits = role && digitsOf(text);
  return { kind, text, lower, start, end: start + text.length, role, digits, measure, isAside: false };
}

function wordFrom(text: string, at: number): Bare | undefined {
  if (isIdeograph(text.charCodeAt(at))) {
    let end = at + 1;
    while (isIdeograph(text.charCodeAt(end))) end++;
    return made("word", text.slice(at, end), at);
  }
  if (!isLetter(text.charCodeAt(at))) return undefined;
  const end = elisionEnd(text, at) ?? wordEnd(text, at);
  const own = text.slice(at, end);
  const lower = own.toLowerCase().replace("’", "'");
  const role = hasDigit(own) ? roleOfMixed(lower) : undefined;
  return made("word", own, at, role, undefined, lower);
}

/** "l'équipe", "d'ici", "jusqu'à": two words written as one. */
const elisionShape = /(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)['’](?=[\p{L}\d])/iuy;

function elisionEnd(text: string, at: number): number | undefined {
  const mark = text.charCodeAt(at + 1);
  const isShort = mark === 39 || mark === 0x2019;
  if (!isShort && !"qQjJpPlL".includes(text[at] as string)) return undefined;
  const elided = match(elisionShape, text, at);
  return elided === undefined ? undefined : at + elided.length;
}

function hasDigit(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (isDigit(word, at)) return true;
  return false;
}

/** Letters with digits in them: an edition, a part of the calendar, or the name of a thing. */
function roleOfMixed(lower: string): NumberRole {
  if (/^(?:v|rc|r)\d/.test(lower)) return "version";
  return /^(?:[qt][1-4]|h[12]|(?:fy|cy)'?\d{2,4}(?:[-']?[qh][1-4])?|k?w\d{1,2}|[qh][1-4][-']?\d{2,4})(?![a-z\d])/.test(
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
    if (isLetter(unit) || isDigit(text, end)) {
      end++;
      continue;
    }
    const isInner =
      unit === 45 || unit === 0x2011 || unit === 39 || unit === 0x2019 || unit === 46 || unit === 95;
    if (!isInner || end === at || !(isLetter(text.charCodeAt(end + 1)) || isDigit(text, end + 1))) return end;
    end += 2;
  }
}

function signFrom(text: string, at: number): Bare {
  const two = text.slice(at, at + 2);
  const own =
    two === "->" || two === "=>" || two === "<=" || two === ">=" || two === "=<" || two === "–>"
      ? two
      : (text[at] as string);
  return made("sign", own, at);
}

function fixed(text: string, start: number, end: number, role: NumberRole): Bare {
  return made("number", text.slice(start, end), start, role);
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
