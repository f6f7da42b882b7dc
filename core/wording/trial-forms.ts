import { closingVerbAt } from "./clause.ts";
import type { Lexicon, Phrases } from "./lexicon.ts";
import { behindTitle, isPhrase, isWord, lowerAt } from "./sentence.ts";
import type { Token } from "./tokens.ts";
import { isPlainTest } from "./trial-nouns.ts";

/**
 * Where a phrase begins by which any work is a trial ("open on Sundays as a trial"), or something is handed over to be
 * tried: "show the mock-up to 20 pensioners", "let 15 farmers try the sensor". Undefined where there is none.
 */
export function isHandedOut(tokens: readonly Token[], start: number, end: number, lexicon: Lexicon): boolean {
  // "Have" may be skipped as what opens a sentence.
  const at = lexicon.handing.has(lowerAt(tokens, start - 1)) ? start - 1 : start;
  const first = lowerAt(tokens, at);
  const isDone = (word: string) => isBase(word, lexicon) || lexicon.handing.has(word);
  const last = closingVerbAt(tokens, start, lexicon, isDone);
  const mark = phraseAt(lexicon.trialMarks, tokens, at, end);
  // "In front of 12 travellers"
  const isMarked =
    mark !== undefined &&
    (!lexicon.of.has(lowerAt(tokens, mark + 2)) || isBeforeNumber(tokens, mark + 3, lexicon));
  if (!isDone(first) && last === undefined) return isMarked && lexicon.isVerbFinal;
  if (isMarked) return true;
  if (!lexicon.handing.has(first) && !lexicon.handing.has(lowerAt(tokens, last ?? -1))) return false;
  const isTried = lexicon.trying.has(lowerAt(tokens, start + 1));
  return (
    isTried || letsTry(tokens, start, end, lexicon) || hasNumbered(tokens, start, end, lexicon.prototypes)
  );
}

function isBeforeNumber(tokens: readonly Token[], at: number, { numbers }: Lexicon): boolean {
  return tokens[at]?.kind === "number" || numbers.has(lowerAt(tokens, at));
}

/** "Let 15 farmers try …", "let two branches open on Sundays until Easter". */
function letsTry(tokens: readonly Token[], start: number, end: number, lexicon: Lexicon): boolean {
  if (tokens.slice(start + 2, start + 6).some(({ lower }) => lexicon.trying.has(lower))) return true;
  if (!isBeforeNumber(tokens, start + 1, lexicon)) return false;
  return tokens.slice(start + 2, end).some(({ lower, role }, at) => {
    const isTime = untils.has(lower) || lexicon.countedFor.has(lower);
    return lexicon.trying.has(lower) || role === "date" || (isTime && at > 1);
  });
}

/** Before the end of a trial, in any language. */
const untils: ReadonlySet<string> = new Set(["until", "till", "bis", "jusqu'", "hasta", "até"]);

/** One of some words, and a number of those who get it. */
function hasNumbered(
  tokens: readonly Token[],
  from: number,
  to: number,
  words: ReadonlySet<string>,
): boolean {
  const clause = tokens.slice(from, to);
  return clause.some(({ lower }) => words.has(lower)) && clause.some(({ kind }) => kind === "number");
}

/** Where what is to be found out begins: "interview 30 landlords to check whether …". */
export function inquiryAt(tokens: readonly Token[], start: number, lexicon: Lexicon): number | undefined {
  return phraseAt(lexicon.findingOut, tokens, start + 2, tokens.length);
}

/** Where a text that wants to know something says what: "find out whether commuters would use a locker". */
export function questionAt(tokens: readonly Token[], start: number, lexicon: Lexicon): number | undefined {
  const rest = lexicon.inquiring
    .get(lowerAt(tokens, start))
    ?.find((words) => isPhrase(tokens, start + 1, words));
  if (!rest) return undefined;
  const behind = start + 1 + rest.length;
  const at = tokens[behind]?.text === "," ? behind + 1 : behind;
  return lexicon.whether.has(lowerAt(tokens, at)) ? at : undefined;
}

/** "Gauge interest in …", "validate the idea of …", "a stall at 4 markets to gauge interest": what is still a guess. */
export function isGuess(tokens: readonly Token[], start: number, end: number, lexicon: Lexicon): boolean {
  for (let at = start; at < end; at++) {
    const isPurpose = at > start && lexicon.to.has(lowerAt(tokens, at - 1));
    if ((at > start && !isPurpose) || !lexicon.gauging.has(lowerAt(tokens, at))) continue;
    let object = at + 1;
    while (lexicon.determiners.has(lowerAt(tokens, object))) object++;
    if (lexicon.guesses.has(lowerAt(tokens, object))) return true;
  }
  const last = closingVerbAt(tokens, start, lexicon, (word) => lexicon.gauging.has(word));
  if (last === undefined) return false;
  const object = lexicon.determiners.has(lowerAt(tokens, start)) ? start + 1 : start;
  return lexicon.guesses.has(lowerAt(tokens, object));
}

/** Whether people are asked: "interview 30 landlords", "talk to 15 dentists". */
export function isAsking(
  tokens: readonly Token[],
  start: number,
  inquiry: number,
  lexicon: Lexicon,
): boolean {
  if (lexicon.handing.has(lowerAt(tokens, start))) return true;
  // "Check with 30 parents whether …"
  const isAmong = (at: number) =>
    lexicon.having.has(lowerAt(tokens, at)) && isBeforeNumber(tokens, at + 1, lexicon);
  if (isAmong(start + 1)) return inquiry > start + 2;
  const forms = lexicon.tasks.get(lowerAt(tokens, start)) ?? [];
  return forms.some(({ base, form, particle }) => {
    const isTalk = particle !== undefined && /^(?:talk|speak|meet)$/.test(lowerAt(tokens, start));
    return form === "base" && (lexicon.contacting.has(base) || isTalk);
  });
}

/** "Design the dryer and try it with 15 farmers". */
export function joinedTrial(
  tokens: readonly Token[],
  start: number,
  end: number,
  lexicon: Lexicon,
): number | undefined {
  for (let at = start + 1; at < end; at++) {
    const isJoined = lexicon.and.has(lowerAt(tokens, at - 1)) || lowerAt(tokens, at - 1) === "then";
    if (isJoined && lexicon.trying.has(lowerAt(tokens, at)) && isWord(tokens, at + 1)) return at;
  }
  return undefined;
}

/** Where a text goes on behind a title that is a trial: "Pilot: bike couriers for pharmacies"; 0 where it has none. */
export function behindTrialTitle(tokens: readonly Token[], start: number, lexicon: Lexicon): number {
  const behind = behindTitle(tokens);
  if (behind <= start + 1) return 0;
  let last = behind - 2;
  while (last > start && tokens[last]?.kind === "number") last--;
  // "Riskiest assumption: do farmers share their data?"
  const isOpen = lexicon.guesses.has(lowerAt(tokens, last)) && tokens.some(({ text }) => text === "?");
  const isTrial =
    isOpen ||
    (lexicon.trials.has(lowerAt(tokens, last)) && !isPlainTest(tokens, last, lexicon)) ||
    phraseAt(lexicon.trialPhrases, tokens, start, behind - 1) !== undefined;
  return isTrial ? behind : 0;
}

function phraseAt(phrases: Phrases, tokens: readonly Token[], from: number, to: number): number | undefined {
  for (let at = from; at < to; at++) {
    const rests = phrases.get(lowerAt(tokens, at)) ?? [];
    if (rests.some((rest) => isPhrase(tokens, at + 1, rest))) return at;
  }
  return undefined;
}

function isBase(word: string, { tasks }: Lexicon): boolean {
  return tasks.get(word)?.some(({ form }) => form === "base") ?? false;
}
