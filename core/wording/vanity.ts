import { unitKindOf } from "../model/units.ts";
import type { Span } from "../text.ts";
import type { Lexicon } from "./lexicon.ts";
import { thanWords } from "./number-words.ts";
import { readText } from "./reading.ts";
import { phrasesIn, screenFor } from "./screen.ts";
import { clauseEnd, isPhrase, isWord, joins, lowerAt } from "./sentence.ts";
import type { Token } from "./tokens.ts";
import { timeAfter } from "./units-after.ts";
import { readWording } from "./wording.ts";

/**
 * The number in a text that is good to look at and easy to move ("page views", "followers", "is watched 9,000 times"),
 * where it is the very thing that is counted. Undefined for shares, costs and consequences of it, for one that is to
 * fall, and in a language without word lists.
 */
export function findVanity(text: string): { word: string; span: Span } | undefined {
  if (!mayBeVain(text)) return undefined;
  const { spoken: tokens, lexicon } = readText(text);
  if (!lexicon || tokens.some((_, at) => falls(tokens, at, lexicon))) return undefined;
  for (let at = 0; at < tokens.length; at++) {
    if (lexicon.notVanity.has(lowerAt(tokens, at))) return undefined;
    const end = vainEnd(tokens, at, lexicon);
    if (end === 0) continue;
    const isDone = lexicon.seen.has(lowerAt(tokens, at));
    const isOther = isOfOther(
      tokens,
      lexicon.vanity.has(lowerAt(tokens, at)) ? tokens.length : at,
      text,
      lexicon,
    );
    // "Followers of the parish are visited"
    const isSubject = tokens.slice(end).some(({ lower }) => lexicon.auxiliaries.has(lower));
    if (
      isSubject &&
      !isDone &&
      !readWording(text).numbers.some(({ unit }) => unit === undefined || unit === "%")
    )
      return undefined;
    const isThing = isDone || isCounted(tokens, end, text, lexicon);
    if (!isThing || isOfShare(tokens, at, lexicon) || isOther) return undefined;
    // "Page views"
    const isNamed = !lexicon.hasCompounds && isChannel(tokens[at - 1], lexicon);
    const span = { start: tokens[isNamed ? at - 1 : at]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
    const written = text.slice(span.start, span.end);
    return { word: lexicon.hasCompounds ? written : written.toLowerCase(), span };
  }
  return undefined;
}

const mayBeVain = screenFor(({ vanity, vanityCounts, vanityHeads, seen }) => [
  ...phrasesIn(vanity),
  ...vanityCounts,
  ...vanityHeads,
  ...seen,
]);

/** Where what is vain ends that begins at a token; 0 where nothing does. */
function vainEnd(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  const rest = lexicon.vanity.get(lowerAt(tokens, at))?.find((words) => isPhrase(tokens, at + 1, words));
  if (rest) return at + 1 + rest.length;
  const isVain =
    isBareCount(tokens, at, lexicon) ||
    isOnChannel(tokens, at, lexicon) ||
    isSeenOften(tokens, at, lexicon) ||
    isReach(tokens, at, lexicon) ||
    isMeasuredOnChannel(tokens, at, lexicon);
  return isVain ? at + 1 : 0;
}

/** "Downloads without an error from 91% to 99%", "readers give £40,000", "visitors order 300 books". */
function isOfOther(tokens: readonly Token[], at: number, text: string, lexicon: Lexicon): boolean {
  return readWording(text).numbers.some(({ role, unit, span }) => {
    if (role === "date" || role === "by") return false;
    const kind = unit === undefined ? undefined : unitKindOf(unit);
    if (kind === "time" || kind === "currency" || kind === "size" || (unit === "%" && role !== "plain"))
      return true;
    const number = tokens.findIndex(({ start }) => start === span.start);
    const next = lowerAt(tokens, number + 1);
    const isObject = role === "plain" && number > at && isWord(tokens, number + 1);
    const isMedia = lexicon.seenIn.has(lowerAt(tokens, number + 2));
    return isObject && !isMedia && !joins(next, lexicon) && !isPlainlyBehind(next, lexicon);
  });
}

/** What may stand behind the number of something vain: "200,000 people", "9,000 a month". */
function isPlainlyBehind(word: string, lexicon: Lexicon): boolean {
  return (
    lexicon.vanityHeads.has(word) ||
    lexicon.vanity.has(word) ||
    lexicon.people.has(word) ||
    lexicon.seenIn.has(word) ||
    lexicon.seen.has(word) ||
    lexicon.per.has(word) ||
    lexicon.periodic.has(word) ||
    lexicon.determiners.has(word) ||
    lexicon.movements.has(word)
  );
}

/** "5,000 sign-ups": hundreds and more of what is nothing but a number. */
function isBareCount(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  return lexicon.vanityCounts.has(lowerAt(tokens, at)) && isMany(tokens, at, lexicon);
}

/** Hundreds and more right before a token, with one word between at most. */
function isMany(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const isNear = isWord(tokens, at - 1) && !joins(lowerAt(tokens, at - 1), lexicon);
  return isHundreds(tokens[isNear ? at - 2 : at - 1], lexicon);
}

function isHundreds(number: Token | undefined, lexicon: Lexicon): boolean {
  const value = number?.measure?.value ?? 0;
  const isGrouped = number?.measure?.dotIsUnclear === true && lexicon.groupsByDot;
  return (value >= 100 || isGrouped) && number?.measure?.unit === undefined;
}

/** "Twitter audience", "traffic to our website", "our post gets 9,000 views": counted on a channel. */
function isOnChannel(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const word = lowerAt(tokens, at);
  // "Post offices reach 300 more"
  const isVerb = lexicon.meeting.has(word) && tokens[at + 1]?.kind === "number";
  if (!lexicon.vanityHeads.has(word) || isVerb) return false;
  if (startsWithChannel(tokens[at] as Token, lexicon)) return true;
  // "Website Zugriffe", "unique website visitors", "blog story views"
  for (let before = at - 1; before >= at - 2 && isWord(tokens, before); before--) {
    if (joins(lowerAt(tokens, before), lexicon)) break;
    if (isChannel(tokens[before], lexicon)) return true;
  }
  return (
    isBeforeChannel(tokens, at, lexicon) ||
    (isMany(tokens, at, lexicon) && hasChannelBefore(tokens, at, lexicon))
  );
}

/** "Fans on Facebook", "likes and shares of our posts", "visitas web"; not "visitors who come from the website". */
function isBeforeChannel(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  for (let next = at + 1; next < at + 7 && isWord(tokens, next); next++) {
    const word = lowerAt(tokens, next);
    if (isChannel(tokens[next], lexicon)) return next > at + 1 || lexicon.isHeadFirst;
    const isVerb =
      lexicon.finite.has(word) ||
      lexicon.auxiliaries.has(word) ||
      (lexicon.relatives.has(word) && !lexicon.determiners.has(word));
    const isBehindNoun = next === at + 1 && !joins(word, lexicon) && !lexicon.per.has(word);
    if (isVerb || isBehindNoun) return false;
  }
  return false;
}

function hasChannelBefore(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  return tokens
    .slice(0, at)
    .some((token, index) => isChannel(token, lexicon) && endsPhrase(tokens, index + 1, lexicon));
}

/** Not "post offices", "press operators". */
function endsPhrase(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const word = lowerAt(tokens, at);
  return (
    !isWord(tokens, at) ||
    lexicon.isHeadFirst ||
    joins(word, lexicon) ||
    lexicon.meeting.has(word) ||
    lexicon.auxiliaries.has(word) ||
    lexicon.finite.has(word) ||
    isChannel(tokens[at], lexicon)
  );
}

function isChannel(token: Token | undefined, lexicon: Lexicon): boolean {
  return token?.kind === "word" && (lexicon.channels.has(token.lower) || startsWithChannel(token, lexicon));
}

/** "Website-Traffic", "Videoaufrufe". */
function startsWithChannel({ text, lower }: Token, { channels, hasCompounds }: Lexicon): boolean {
  if (!hasCompounds || text.length === lower.length) return false;
  const first = text.slice(0, text.length - lower.length).toLowerCase();
  return channels.has(first.replace(/[-s]$/, "")) || channels.has(first);
}

/** "Is watched 250,000 times", "featured in 12 newspapers", "wird 9.000-mal angesehen". */
function isSeenOften(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  if (!lexicon.seen.has(lowerAt(tokens, at))) return false;
  const end = clauseEnd(tokens, at);
  for (let next = lexicon.isVerbFinal ? 0 : at + 1; next < end && next < at + 6; next++) {
    const number = tokens[next];
    const isIn = [1, 2].some((step) => lexicon.seenIn.has(lowerAt(tokens, next + step)));
    if (isIn && lexicon.numbers.has(number?.lower ?? "")) return true;
    if (number?.kind !== "number") continue;
    const { measure, lower, digits = 0, text } = number;
    if (/-mal$/.test(lower)) return digits >= 100 || text.includes(".");
    // "Is read by 20,000 people"
    const isRead = lexicon.people.has(lowerAt(tokens, next + 1)) && isHundreds(number, lexicon);
    if (isRead && hasChannelBefore(tokens, at, lexicon)) return true;
    if (measure?.kind === "times")
      return ((measure.value ?? 0) >= 100 || measure.dotIsUnclear === true) && measure.unit !== "x";
    if (isIn) return true;
  }
  return false;
}

/** "Reaches 20,000 people", where a channel is spoken of. */
function isReach(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const word = lowerAt(tokens, at);
  if ((!lexicon.people.has(word) && !lexicon.counted.has(word)) || !isHundreds(tokens[at - 1], lexicon))
    return false;
  return lexicon.meeting.has(lowerAt(tokens, at - 2)) && hasChannelBefore(tokens, tokens.length, lexicon);
}

/** "2,000 stars on GitHub": where the number is read with its noun. */
function isMeasuredOnChannel(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const unit = tokens[at]?.measure?.unit?.toLowerCase() ?? "";
  return lexicon.vanityHeads.has(unit) && isBeforeChannel(tokens, at, lexicon);
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

/** Says that it is to be less of it, or of it without something. */
function falls(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const word = lowerAt(tokens, at);
  return (
    (lexicon.movements.get(word)?.direction === "decrease" && !lexicon.seen.has(word)) ||
    lexicon.comparatives.get(word) === "decrease" ||
    lexicon.down.has(word) ||
    lexicon.lacking.has(word)
  );
}

/** Whether what follows leaves the phrase the thing that is counted: "downloads by May", not "download time". */
function isCounted(tokens: readonly Token[], at: number, text: string, lexicon: Lexicon): boolean {
  const next = tokens[at];
  if (!next || next.kind === "number") return true;
  if (next.kind === "sign")
    return !/^[-–/\\]$/.test(next.text) && !(next.text === "," && isRelative(tokens, at + 1, lexicon));
  const { lower } = next;
  if (lexicon.per.has(lower))
    return timeAfter(tokens, at) !== undefined || isChannel(tokens[at + 1], lexicon);
  if (lexicon.leadsOn.has(lower))
    return !isWord(tokens, at + 1) || next.role === "date" || isBeforeChannel(tokens, at - 1, lexicon);
  // "Visits by inspectors", but not "visits by May"
  const isAgent = lexicon.agents.has(lower) && !lexicon.isVerbFinal && !lexicon.isHeadFirst;
  if (isAgent && isWord(tokens, at + 1)) return readWording(text).deadline?.start === next.start;
  // "abonnés LinkedIn"
  if (lexicon.isHeadFirst && (/^\p{Lu}/u.test(next.text) || lexicon.channels.has(lower))) return true;
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
    lexicon.periodic.has(lower) ||
    thanWords.has(lower)
  );
}

function isRelative(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  return lexicon.relatives.has(lowerAt(tokens, at));
}
