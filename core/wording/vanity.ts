import type { Span } from "../text.ts";
import type { Lexicon } from "./lexicon.ts";
import { readText } from "./reading.ts";
import { phrasesIn, screenFor } from "./screen.ts";
import { isPhrase, isWord, joins, lowerAt } from "./sentence.ts";
import type { NumberRole, Token } from "./tokens.ts";
import { timeAfter } from "./units-after.ts";
import { readWording } from "./wording.ts";

/**
 * The number in a text that is good to look at and easy to move ("page views", "followers"), where it is the very thing
 * that is counted. Undefined for shares, costs and consequences of it, for one that is to fall, and in a
 * language without word lists.
 */
export function findVanity(text: string): { word: string; span: Span } | undefined {
  if (!mayBeVain(text)) return undefined;
  const { spoken: tokens, lexicon } = readText(text);
  if (!lexicon) return undefined;
  for (let at = 0; at < tokens.length; at++) {
    const word = lowerAt(tokens, at);
    if (lexicon.notVanity.has(word) || falls(tokens, at, lexicon)) return undefined;
    const named = lexicon.vanity.get(word)?.find((words) => isPhrase(tokens, at + 1, words));
    const rest = named ?? (isBareCount(tokens, at, lexicon) ? [] : undefined);
    if (!rest) continue;
    const end = at + 1 + rest.length;
    if (!isCounted(tokens, end, lexicon) || isOfShare(tokens, at, lexicon) || isShare(text)) return undefined;
    const span = { start: tokens[at]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
    const written = text.slice(span.start, span.end);
    return { word: lexicon.hasCompounds ? written : written.toLowerCase(), span };
  }
  return undefined;
}

const mayBeVain = screenFor(({ vanity, vanityCounts }) => [...phrasesIn(vanity), ...vanityCounts]);

/** "Downloads without an error from 91% to 99%". */
function isShare(text: string): boolean {
  const isEnd = (role: NumberRole) => role === "from" || role === "to";
  return readWording(text).numbers.some(({ role, unit }) => unit === "%" && isEnd(role));
}

/** "5,000 sign-ups": hundreds and more of what is nothing but a number, with one word between at most. */
function isBareCount(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  if (!lexicon.vanityCounts.has(lowerAt(tokens, at))) return false;
  const isNear = isWord(tokens, at - 1) && !joins(lowerAt(tokens, at - 1), lexicon);
  const number = tokens[isNear ? at - 2 : at - 1];
  const value = number?.measure?.value ?? 0;
  const isGrouped = number?.measure?.dotIsUnclear === true && lexicon.groupsByDot;
  return (value >= 100 || isGrouped) && number?.measure?.unit === undefined;
}

/** "85 % de nos abonnés", "80 % unserer Follower". */
function isOfShare(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  let before = at - 1;
  while (
    before > 0 &&
    (lexicon.determiners.has(lowerAt(tokens, before)) || lexicon.of.has(lowerAt(tokens, before)))
  )
    before--;
  return before < at - 1 && tokens[before]?.measure?.kind === "percent";
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
  if (lexicon.per.has(lower)) return timeAfter(tokens, at) !== undefined;
  if (lexicon.leadsOn.has(lower)) return !isWord(tokens, at + 1) || next.role === "date";
  // "abonnés LinkedIn"
  if (lexicon.isHeadFirst && /^\p{Lu}/u.test(next.text)) return true;
  if (lexicon.isVerbFinal && lexicon.adverbs.has(lower)) return true;
  if (lexicon.determiners.has(lower) && tokens[at + 1]?.kind === "number") return true;
  return (
    lexicon.prepositions.has(lower) ||
    lexicon.conjunctions.has(lower) ||
    lexicon.auxiliaries.has(lower) ||
    lexicon.finite.has(lower) ||
    lexicon.movements.has(lower) ||
    lexicon.multiples.has(lower) ||
    lexicon.meeting.has(lower) ||
    lexicon.periodic.has(lower)
  );
}

function isRelative(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  return lexicon.relatives.has(lowerAt(tokens, at));
}
