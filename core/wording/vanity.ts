import type { Span } from "../text.ts";
import { lexiconFor } from "./language.ts";
import { isPhrase, isWord, lowerAt, spokenOf } from "./sentence.ts";
import { longestText, type Token, tokensOf } from "./tokens.ts";
import { timeAfter } from "./units-after.ts";
import type { Lexicon } from "./word-lists.ts";

/**
 * The number in a text that is good to look at and easy to move ("page views", "followers"), where it is the very thing
 * that is counted. Undefined for shares, costs and consequences of it, for one that is to fall, and in a
 * language without word lists.
 */
export function findVanity(text: string): { word: string; span: Span } | undefined {
  const tokens = spokenOf(tokensOf(text.slice(0, longestText)));
  const lexicon = lexiconFor(tokens);
  if (!lexicon) return undefined;
  for (let at = 0; at < tokens.length; at++) {
    const word = lowerAt(tokens, at);
    if (lexicon.notVanity.has(word) || falls(tokens, at, lexicon)) return undefined;
    const rest = lexicon.vanity.get(word)?.find((words) => isPhrase(tokens, at + 1, words));
    if (!rest) continue;
    const end = at + 1 + rest.length;
    if (!isCounted(tokens, end, lexicon)) return undefined;
    const span = { start: tokens[at]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
    return { word: [word, ...rest].join(" "), span };
  }
  return undefined;
}

function falls(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const word = lowerAt(tokens, at);
  return (
    lexicon.movements.get(word)?.direction === "decrease" || lexicon.comparatives.get(word) === "decrease"
  );
}

/** Whether what follows leaves the phrase the thing that is counted: "downloads by May", not "download time". */
function isCounted(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const next = tokens[at];
  if (!next || next.kind === "number") return true;
  if (next.kind === "sign")
    return !/^[-–/\\]$/.test(next.text) && !(next.text === "," && isRelative(tokens, at + 1, lexicon));
  const { lower } = next;
  if (lower === "per" || lower === "a" || lower === "each" || lower === "every")
    return timeAfter(tokens, at) !== undefined || isTime(lowerAt(tokens, at + 1));
  if (
    lower === "from" ||
    lower === "to" ||
    lower === "by" ||
    lower === "with" ||
    lower === "into" ||
    lower === "before"
  )
    return (
      !isWord(tokens, at + 1) ||
      (lower !== "to" && lower !== "into" && lower !== "with" && lower !== "before")
    );
  return (
    lexicon.prepositions.has(lower) ||
    lexicon.conjunctions.has(lower) ||
    lexicon.auxiliaries.has(lower) ||
    lexicon.finite.has(lower) ||
    lexicon.movements.has(lower) ||
    periodic.has(lower)
  );
}

function isRelative(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  return lexicon.relatives.has(lowerAt(tokens, at));
}

function isTime(word: string): boolean {
  return /^(?:day|week|month|quarter|year)s?$/.test(word);
}

const periodic = new Set([
  "up",
  "monthly",
  "weekly",
  "daily",
  "yearly",
  "this",
  "year-on-year",
  "year-over-year",
  "month-on-month",
]);
