import { readQuantity } from "./quantity.ts";
import { shareWords } from "./units.ts";

/** How many of how many were looked at and found good. */
export interface Sample {
  readonly count: number;
  readonly of: number;
}

/**
 * The numbers of a sample that a text tells: `49 of 50 under 200 ms`, `007 out of 64`, `49 von 50`. A slash counts only
 * where it is all of the text (`49/50`): in prose it is a date's or a path's. Undefined where nothing or more than one
 * thing is told so, and where it cannot be a part of a whole; no number is made up.
 */
export function sampleIn(text: string): Sample | undefined {
  const told = [...text.matchAll(numberOfNumber)].filter(([, , joint = ""]) => isJoint(joint));
  const [only] = told;
  if (!only) return text.includes("/") ? shareIn(text) : undefined;
  const [count, of] = [Number(only[1]), Number(only[3])];
  return told.length === 1 && isPart(count, of) ? { count, of } : undefined;
}

/** Whole numbers with one or two short words between. The second one is not consumed: it may be a first one, too. */
const numberOfNumber =
  /(?<![\p{L}\p{Sc}\d.,:/-])(\d{1,15})\s{0,3}(\p{L}{2,3}(?: of)?)\s{0,3}(?=(\d{1,15})(?![\p{L}\d%]|[.,:/-]\d))/giu;

function isJoint(words: string): boolean {
  return shareWords.has(words.toLowerCase());
}

function shareIn(text: string): Sample | undefined {
  const { value, of = 0, unit, comparator } = readQuantity(text) ?? {};
  const isDate = /(?<!\d)0\d/.test(text);
  if (value === undefined || unit !== undefined || comparator || isDate) return undefined;
  return isPart(value, of) ? { count: value, of } : undefined;
}

function isPart(count: number, of: number): boolean {
  return Number.isSafeInteger(count) && Number.isSafeInteger(of) && count >= 0 && of > 0 && count <= of;
}
