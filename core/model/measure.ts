import { isDigit, numberAt } from "./number-text.ts";
import {
  dotGroupingCurrencies,
  moneyScaleLetters,
  scaleLetters,
  scaleWords,
  type UnitKind,
  unitKindOf,
} from "./units.ts";

/** A number with all that belongs to it: currency before, scale and unit behind. */
export interface Measure {
  readonly start: number;
  readonly end: number;
  /** With its scale. Absent where digits and separators do not make one number (`1.2.3`). */
  readonly value: number | undefined;
  /** As it is written, but every word for percent is `%`. */
  readonly unit?: string;
  readonly kind?: UnitKind;
  /** What `k`, `million` and the like multiplied it by. */
  readonly scale?: number;
  /** A `+` right behind it: "60+". */
  readonly andMore: boolean;
  /** Letters stick to the digits that are neither unit nor scale: `3DS`, `1st`. They are not in `end`. */
  readonly isStuck: boolean;
  readonly isBare: boolean;
  /** See `numberAt`; false where the unit has settled it. */
  readonly dotIsUnclear: boolean;
}

/**
 * The measure that starts at an offset with a digit, or with a currency and a digit after at most one space;
 * undefined for anything else. Knows units from `units.ts` only: a word that is merely counted is not taken in.
 */
export function measureAt(text: string, at: number): Measure | undefined {
  const currency = isDigit(text, at) ? "" : currencyAt(text, at);
  const digits = currency === "" ? at : skipSpace(text, at + currency.length);
  const number = numberAt(text, digits);
  if (!number) return undefined;
  let { end } = number;
  let exponent = exponentAt(text, end);
  if (exponent) end += exponent.length;

  const letters = wordAt(text, end);
  let scale: number | undefined;
  if (!exponent && letters !== "") {
    const first = letters[0] as string;
    const isMoney = () => currency !== "" || isCurrencyAt(text, skipSpace(text, end + letters.length));
    scale = scaleLetters.get(letters) ?? scaleWords.get(letters.toLowerCase());
    if (!scale && moneyScaleLetters.has(letters) && isMoney()) scale = moneyScaleLetters.get(letters);
    if (scale) end += letters.length;
    else if (
      scaleLetters.has(first) &&
      unitKindOf(letters) === undefined &&
      unitKindOf(letters.slice(1)) === "currency"
    ) {
      scale = scaleLetters.get(first);
      end += 1;
    }
  }
  const from = skipSpace(text, end);
  if (!scale && !exponent && from > end) {
    const word = wordAt(text, from);
    const isMoney = () => isCurrencyAt(text, from + word.length);
    scale =
      scaleWords.get(word.toLowerCase()) ??
      (scaleLetters.has(word) && isMoney() ? scaleLetters.get(word) : undefined);
    if (scale)
      end = from + word.length + (text[from + word.length] === "." && word.length <= 4 && !isMoney() ? 1 : 0);
  }

  let andMore = text[end] === "+" && !isDigit(text, end + 1);
  if (andMore) end++;
  const unit = currency === "" ? unitAt(text, end) : undefined;
  if (unit) end = unit.end;
  if (!andMore && text[end] === "+" && !isDigit(text, end + 1)) {
    andMore = true;
    end++;
  }
  const name = currency === "" ? unit?.name : currency;
  if (scale) exponent = `e${Math.log10(scale)}`;
  const isGrouping = name !== undefined && dotGroupingCurrencies.has(name);
  const thousands = number.dotIsUnclear && !scale && !exponent && isGrouping;
  const value =
    number.value === undefined
      ? undefined
      : Number(thousands ? number.literal.replace(".", "") : number.literal + exponent);
  return {
    start: at,
    end,
    value: value !== undefined && Number.isFinite(value) ? value : undefined,
    unit: name,
    kind: name === undefined ? undefined : unitKindOf(name),
    scale,
    andMore,
    isStuck: !andMore && wordAt(text, end) !== "",
    isBare: number.isBare && !scale && !exponent,
    dotIsUnclear: number.dotIsUnclear && !scale && !exponent && !thousands,
  };
}

function unitAt(text: string, at: number): { name: string; end: number } | undefined {
  const from = skipSpace(text, at);
  const word = wordAt(text, from);
  const kind = unitKindOf(word);
  if (!kind) return perCentAt(text, from);
  const gap = from > at;
  // A lone letter after a space is rarely a unit: "5 m" may be, "2 B players" is not.
  if (gap && word.length === 1 && /[a-z]/i.test(word) && !/[hsdmg]/.test(word)) return undefined;
  const end = from + word.length;
  // "2 millions d'euros"
  if (gap && (text[end] === "'" || text[end] === "’")) return undefined;
  return { name: kind === "percent" && word !== "‰" ? "%" : word, end };
}

/** "per cent", "pour cent", "por ciento", "por cento", "per cento". */
function perCentAt(text: string, at: number): { name: string; end: number } | undefined {
  const first = wordAt(text, at);
  if (!/^(?:per|pour|por)$/i.test(first) || text[at + first.length] !== " ") return undefined;
  const second = wordAt(text, at + first.length + 1);
  return /^c(?:i?ento?|ent)$/i.test(second)
    ? { name: "%", end: at + first.length + 1 + second.length }
    : undefined;
}

function isCurrencyAt(text: string, at: number): boolean {
  return unitKindOf(wordAt(text, at)) === "currency";
}

function currencyAt(text: string, at: number): string {
  const end = wordEndAt(text, at);
  const word = isDigit(text, skipSpace(text, end)) ? text.slice(at, end) : "";
  if (word === "" || unitKindOf(word) !== "currency") return "";
  const isCode = /^[A-Z]{3}$/.test(word);
  return isCode || !/^[a-z]+$/i.test(word) ? word : "";
}

/** The digits of `e6` or `^3` after a ten: `1.5e6` gives "e6". A number followed by anything else gives "". */
function exponentAt(text: string, at: number): string {
  if (text[at] !== "e" && text[at] !== "E") return "";
  const sign = text[at + 1] === "-" || text[at + 1] === "+" ? 1 : 0;
  let end = at + 1 + sign;
  while (isDigit(text, end)) end++;
  return end > at + 1 + sign && wordAt(text, end) === "" ? text.slice(at, end) : "";
}

/** A run of letters, or one of the signs that serve as units. At most 16 letters: no unit is longer. */
function wordAt(text: string, at: number): string {
  const end = wordEndAt(text, at);
  return end === at ? "" : text.slice(at, end);
}

/** Where that word ends; at its start, where there is none. */
function wordEndAt(text: string, at: number): number {
  let end = at;
  while (end < at + 17 && isLetter(text.charCodeAt(end))) end++;
  const unit = text.charCodeAt(end);
  if (end > at) return unit === dollar ? end + 1 : end > at + 16 ? at : end;
  if (unit === percent || unit === dollar) return at + 1;
  if (!(unit > 0x7f) || !"‰€£¥₹₩₽₺₴₪฿₫×★°".includes(text.charAt(at))) return at;
  return unit === 0xb0 && text[at + 1] === "C" ? at + 2 : at + 1;
}

const dollar = 0x24;
const percent = 0x25;

/** Letters of any alphabet that is written with spaces; Chinese, Japanese and Korean words end at a number. */
export function isLetter(unit: number): boolean {
  if (unit < 0x80) return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90);
  if (unit === 0xb5) return true;
  return unit >= 0xc0 && unit < 0x2000 && unit !== 0xd7 && unit !== 0xf7;
}

function skipSpace(text: string, at: number): number {
  const unit = text[at];
  return unit === " " || unit === "\u00a0" || unit === "\u202f" ? at + 1 : at;
}
