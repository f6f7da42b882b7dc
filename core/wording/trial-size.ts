import { unitKindOf } from "../model/units.ts";
import type { Lexicon } from "./lexicon.ts";
import type { NumberMention } from "./mentions.ts";
import { headOf } from "./named-thing.ts";
import { isWord, lowerAt, nounPhraseEnd } from "./sentence.ts";
import type { Token } from "./tokens.ts";

/**
 * Whether a number only says how large a trial is: with whom, where, how long. `limit` is where the words on it end;
 * behind a title like "Pilot:", a number is the size of it only with words that say so.
 */
export function isSizeOfTrial(
  tokens: readonly Token[],
  each: NumberMention,
  limit: number,
  isTitled: boolean,
  lexicon: Lexicon,
): boolean {
  if (isOfSize(tokens, each, lexicon)) return true;
  return (
    isSize(each.unit) &&
    each.span.start < limit &&
    isOfTrial(tokens, each, lexicon) &&
    !isPart(tokens, each, lexicon) &&
    (!isTitled || isTimeOrPlace(tokens, each, lexicon))
  );
}

/** Not a number that passes or fails; "with at least 40 nurses" still is a size. */
function isOfTrial(tokens: readonly Token[], each: NumberMention, lexicon: Lexicon): boolean {
  if (each.role === "plain") return true;
  const before = wordBefore(tokens, each, lexicon);
  const isPlace = lexicon.among.has(before) || lexicon.placing.has(before) || lexicon.countedFor.has(before);
  // "Show it to 20 pensioners", "auf zwei Äckern"
  const at = indexOf(tokens, each);
  const isTo = each.role === "to" && lexicon.to.has(lowerAt(tokens, at - 1)) && isWord(tokens, at + 1);
  // "Über vier Wochen"
  if (
    each.role === "at-least" &&
    each.unit !== undefined &&
    lexicon.prepositions.has(lowerAt(tokens, at - 1))
  )
    return true;
  return isTo || (isPlace && (each.role === "at-least" || each.role === "by"));
}

/** Behind a title like "Pilot:", a number is the size of it only with the words that say so. */
function isTimeOrPlace(tokens: readonly Token[], each: NumberMention, lexicon: Lexicon): boolean {
  const before = wordBefore(tokens, each, lexicon);
  return (
    each.unit !== undefined ||
    lexicon.among.has(before) ||
    lexicon.placing.has(before) ||
    lexicon.having.has(before) ||
    lexicon.countedFor.has(before)
  );
}

/** "8 of 10 shops reorder" is what came of it. */
function isPart(tokens: readonly Token[], each: NumberMention, lexicon: Lexicon): boolean {
  const at = indexOf(tokens, each);
  const whole = lowerAt(tokens, at + 1) === "out" ? at + 3 : at + 2;
  return at >= 0 && lexicon.of.has(lowerAt(tokens, whole - 1)) && tokens[whole]?.kind === "number";
}

/** "12 interviews, 3 regions", "50 loan units for a month": a count without a verb. */
export function isOfSize(tokens: readonly Token[], each: NumberMention, lexicon: Lexicon): boolean {
  const at = indexOf(tokens, each);
  if (at < 0 || each.role !== "plain") return false;
  if (each.unit !== undefined && unitKindOf(each.unit) !== "time") return false;
  const end = nounPhraseEnd(tokens, at + 1, lexicon);
  if (each.unit !== undefined) return end <= at + 2 && !isWord(tokens, end);
  const head = lowerAt(tokens, headOf(tokens, at + 1, end, lexicon));
  const isCounted = [lexicon.meetings, lexicon.testers, lexicon.places, lexicon.groups, lexicon.trials].some(
    (words) => words.has(head),
  );
  // "Do nurses want naps? 20 diaries, 2 wards"
  const isBehindQuestion = tokens.slice(0, at).some(({ text }) => text === "?") && /[^s]s$/.test(head);
  const next = tokens[end];
  const goesOn = lexicon.placing.has(next?.lower ?? "") || lexicon.countedFor.has(next?.lower ?? "");
  return (isCounted || isBehindQuestion) && end <= at + 4 && (!next || next.kind === "sign" || goesOn);
}

/** Counts and stretches of time are the size of an experiment; shares, money and measures are its outcome. */
function isSize(unit: string | undefined): boolean {
  return unit === undefined || unitKindOf(unit) === "time";
}

/** "with 100 users", "among at least 40 of our nurses". */
export function isAmongPeople(tokens: readonly Token[], mention: NumberMention, lexicon: Lexicon): boolean {
  const { span } = mention;
  const at = tokens.findIndex(({ start }) => start === span.start);
  const before = wordBefore(tokens, mention, lexicon);
  if (at < 0 || !lexicon.among.has(before)) return false;
  if (lexicon.having.has(before) || lexicon.agents.has(before)) return true;
  for (let next = at + 1; next < at + 4 && isWord(tokens, next); next++) {
    const word = lowerAt(tokens, next);
    if (lexicon.testers.has(word) || lexicon.counted.has(word) || lexicon.people.has(word)) return true;
  }
  return false;
}

function indexOf(tokens: readonly Token[], { span }: NumberMention): number {
  return tokens.findIndex(({ start }) => start === span.start);
}

/** What stands before a number, over "at least" and the like. */
function wordBefore(tokens: readonly Token[], { span }: NumberMention, lexicon: Lexicon): string {
  const at = tokens.findIndex(({ start }) => start === span.start);
  let before = at - 1;
  while (before > at - 4 && lexicon.approximating.has(lowerAt(tokens, before))) before--;
  return lowerAt(tokens, before);
}
