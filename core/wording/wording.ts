import { remembering } from "../memo.ts";
import type { Span } from "../text.ts";
import { findActivity } from "./activity.ts";
import { findDeadline } from "./deadline.ts";
import { lexicons } from "./language.ts";
import type { Direction, Lexicon, MovementForm } from "./lexicon.ts";
import { type Found, findMentions, type NumberMention } from "./mentions.ts";
import { findMovement, findVagueness, isContested, mainMovementAt, movingWords } from "./movement.ts";
import { attendance, namedWork } from "./named-work.ts";
import { before } from "./number-words.ts";
import { readText } from "./reading.ts";
import { screenFor } from "./screen.ts";
import { isWord, lowerAt, startOf } from "./sentence.ts";
import type { Token } from "./tokens.ts";
import type { LanguageCode } from "./word-lists.ts";
import { type Activity, countsEffort, countsWork } from "./work.ts";

export type { NumberMention } from "./mentions.ts";
export type { NumberRole } from "./tokens.ts";

/** What a key result's or objective's text says. Spans count in UTF-16 units of that text. */
export interface Wording {
  /** The language whose word lists were used; undefined where there are none, and then no verb is found. */
  readonly language: LanguageCode | undefined;
  readonly numbers: readonly NumberMention[];
  /** Where it starts from, if the text says so. */
  readonly from?: number;
  /** Where it is to arrive: "to 9", a limit, else the first amount that is not a difference. */
  readonly to?: number;
  /** The task or milestone it is about, in its base form; numbers may still make a result of it. */
  readonly activity?: {
    readonly verb: string;
    readonly span: Span;
  };
  readonly movement?: {
    readonly direction: Direction;
    readonly word: string;
    readonly span: Span;
    /** It is what the text says is to be done ("reduce …", "… senken"), and its numbers go the way it goes. */
    readonly isMain: boolean;
    /** Another word says the opposite: "reduce tickets so that renewals rise". */
    readonly isContested: boolean;
  };
  /** What leaves open how far: "improve", "faster", "under target". Never beside an outcome number or an activity. */
  readonly vague?: { readonly word: string; readonly span: Span };
  /** Whether a number says how much; dates, versions, names, and counts of work do not. */
  readonly hasOutcomeNumber: boolean;
  /** It has numbers, and all of them are dates. */
  readonly deadlineOnly: boolean;
  /** By when, if the text says so: "by end of quarter", "in Q3", "by March 1". */
  readonly deadline?: Span;
}

/**
 * Reads the wording of a key result or an objective. Takes any text, one sentence as a rule; of a longer one, the first
 * 2,000 characters. Never throws. Numbers are read in any language, verbs in those with a word list.
 */
export const readWording: (text: string) => Wording = remembering(read);

function read(text: string): Wording {
  const { tokens, spoken, lexicon } = readText(text);
  const found = findMentions(tokens, lexicon);
  const activity =
    lexicon && (attendance(spoken, lexicon) ?? findActivity(spoken, lexicon) ?? namedWork(spoken, lexicon));
  const numbers = settle(found, spoken, activity, lexicon);
  const ranks = ranksIn(found, tokens);
  const hasOutcomeNumber = ranks > 1 || numbers.some(({ isOutcome }) => isOutcome);
  const movement =
    lexicon && findMovement(tokens, lexicon, found.find(({ role }) => role === "to" || role === "from")?.at);
  const isOpen = lexicon && !activity && !hasOutcomeNumber && ranks === 0;
  const vague = isOpen ? findVagueness(spoken, lexicon) : undefined;
  return {
    language: lexicon?.language,
    numbers,
    ...arrival(numbers),
    ...(activity && {
      activity: {
        verb: activity.verb,
        span: spanOf(spoken, activity.at, activity.leads ? activity.at + 1 : activity.to),
      },
    }),
    ...(movement && {
      movement: {
        direction: movement.direction,
        word: movement.word,
        span: spanOf(tokens, movement.at, movement.at + 1),
        isMain: isMain(spoken, tokens[movement.at], lexicon),
        isContested: isContested(tokens, lexicon, movement.direction),
      },
    }),
    ...(vague && {
      vague: { word: wordsOf(spoken, vague.at, vague.to), span: spanOf(spoken, vague.at, vague.to) },
    }),
    hasOutcomeNumber,
    deadlineOnly: numbers.length > 0 && numbers.every(({ role }) => role === "date"),
    ...findDeadline(tokens, found),
  };
}

/**
 * The task or milestone that a key result is, for lack of a number that says what comes of it; undefined for a result,
 * and for any text in a language without word lists. `span` covers the verb, or the words that say that something is
 * finished.
 */
export function isActivity(text: string | Wording): { verb: string; span: Span } | undefined {
  const { activity, hasOutcomeNumber } = typeof text === "string" ? readWording(text) : text;
  return activity && !hasOutcomeNumber ? { verb: activity.verb, span: activity.span } : undefined;
}

/** Whether a text may say of something that it goes up, or down: what has no word for it, does not. */
export const mayMove: Readonly<Record<Exclude<Direction, "change">, (text: string) => boolean>> = {
  increase: screenFor((lexicon) => movingWords(lexicon, "increase")),
  decrease: screenFor((lexicon) => movingWords(lexicon, "decrease")),
};

/**
 * The word that leaves open how far a key result is to go ("improve", "faster", "under target"); undefined where a
 * number says it, where the text is an activity, and in a language without word lists. A target that is mentioned
 * but not named ("above target") is vague: the reader cannot tell it from the text. Whether a field holds the
 * number is for the caller to ask.
 */
export function isVague(text: string | Wording): { word: string; span: Span } | undefined {
  return (typeof text === "string" ? readWording(text) : text).vague;
}

/**
 * Whether an objective is empty of direction: a movement or praise with nothing but the most general nouns ("improve
 * product", "be better"), or such nouns alone. Unlike for a key result, a movement of something named is fine.
 */
export function isVagueObjective(text: string): { word: string; span: Span } | undefined {
  const { tokens, lexicon } = readText(text);
  const words = tokens.filter(({ kind }) => kind === "word");
  const first = words[0];
  const last = words[words.length - 1];
  if (!first || !last || words.length > 7 || tokens.some(({ kind }) => kind === "number")) return undefined;
  // "Our people stay"
  if (words.length > 1 && lexicon?.stay.has(last.lower)) return undefined;
  // One or two words often do not tell their language: "Transformation digitale", "Cultura".
  const isEmpty = (lexicon ? [lexicon] : lexicons()).some(({ generic, movements, vague }) =>
    words.every(({ lower }) => generic.has(lower) || isMovement(movements.get(lower)) || vague.has(lower)),
  );
  return isEmpty ? { word: first.lower, span: { start: first.start, end: last.end } } : undefined;
}

/** "Service the lifts": what somebody else does, or a noun. */
function isMovement(verb: MovementForm | undefined): boolean {
  return verb !== undefined && verb.form !== "third";
}

/** How many ranks it goes from or to: "from 11th to 4th", "to 4th place" say how far. */
function ranksIn(found: readonly Found[], tokens: readonly Token[]): number {
  const ranks = found.filter(({ role }) => role === "ordinal");
  const isGoal = ranks.some(({ at }) => [1, 2].some((step) => before.has(lowerAt(tokens, at - step))));
  return isGoal ? ranks.length : 0;
}

function isMain(spoken: readonly Token[], token: Token | undefined, lexicon: Lexicon): boolean {
  const start = startOf(spoken, lexicon);
  const word = token?.lower ?? "";
  // "Fewer defects", "get more women into coaching"
  const isGot = lexicon.obtaining.get(lowerAt(spoken, start))?.form === "base";
  if (lexicon.comparatives.has(word) && spoken[isGot ? start + 1 : start] === token) return true;
  const at = mainMovementAt(spoken, lexicon, true);
  // "Drop in burglaries"
  const isNoun = at !== undefined && lexicon.movementNouns.has(word) && isFollowedByOf(spoken, at, lexicon);
  const verb = isNoun ? undefined : lexicon.movements.get(word);
  return at !== undefined && spoken[at] === token && !(verb && lexicon.indirect.has(verb.base));
}

function isFollowedByOf(spoken: readonly Token[], at: number, { of, inPlaceOfOf }: Lexicon): boolean {
  const next = lowerAt(spoken, at + 1);
  return of.has(next) || inPlaceOfOf.has(next);
}

/** Which of the numbers say how much, now that the verb is known. */
function settle(
  found: readonly Found[],
  spoken: readonly Token[],
  activity: Activity | undefined,
  lexicon: Lexicon | undefined,
): NumberMention[] {
  const isMoving = lexicon !== undefined && mainMovementAt(spoken, lexicon, false) !== undefined;
  const others = (one: Found) => found.some((each) => each !== one && isAmount(each) && !each.mayBeDeadline);
  const isLacking = lexicon !== undefined && spoken.some(({ lower }) => lexicon.lacking.has(lower));
  return found.map((each): NumberMention => {
    const { span, value, unit } = each;
    // "Run payroll without errors for 3 months"
    if (isLacking && each.kind === "time" && each.role === "date" && activity)
      return { span, value, ...(unit !== undefined && { unit }), role: "at-least", isOutcome: true };
    const isDeadline = each.mayBeDeadline === true && (activity !== undefined || isMoving || others(each));
    const moved = isMoving ? roleOfMoved(each, spoken, lexicon) : each.role;
    const role = isDeadline ? "date" : moved;
    const isOutcome = !isDeadline && isAmount(each) && !isMere(each, spoken, activity, isMoving, lexicon);
    return { span, value, ...(unit !== undefined && { unit }), role, isOutcome };
  });
}

/**
 * What a number is there for behind a verb of movement: "augmenter les dons de 15 %" says by how much, "subir las ventas a
 * 900" where to.
 */
function roleOfMoved(each: Found, spoken: readonly Token[], lexicon: Lexicon): Found["role"] {
  if (each.role !== "plain") return each.role;
  const before = lowerAt(spoken, spoken.indexOf(each.token) - 1);
  if (each.kind === "percent" && lexicon.by.has(before)) return "by";
  return lexicon.to.has(before) ? "to" : each.role;
}

function isAmount({ role }: Found): boolean {
  return role !== "date" && role !== "ordinal" && role !== "version" && role !== "identifier";
}

/** A count of work, an aside, or an "all" that only says how widely work or a movement reaches. */
function isMere(
  each: Found,
  spoken: readonly Token[],
  activity: Activity | undefined,
  isMoving: boolean,
  lexicon: Lexicon | undefined,
): boolean {
  const at = spoken.indexOf(each.token);
  if (each.isImplied)
    return activity
      ? activity.kind !== "reaching" && (at > activity.at || activity.isLast === true)
      : isMoving;
  // "Participer à 3 salons"
  const isAttended = activity && lexicon?.attending.has(activity.verb) && at === activity.to + 1;
  if (isAttended) return true;
  // "Participation à deux salons"
  const isArrival = each.role === "to" && !activity?.isEvent;
  if (each.kind || each.role === "from" || isArrival) return false;
  if (at < 0) return each.role === "plain";
  const isContact = activity !== undefined && lexicon?.contacting.has(activity.verb) === true;
  const isEffort = isContact || (lexicon !== undefined && countsEffort(spoken, at, lexicon));
  const isSmall = each.value > 0 && (each.value < 100 || isEffort || activity?.isEvent === true);
  return (
    isSmall && activity !== undefined && lexicon !== undefined && countsWork(spoken, at, activity, lexicon)
  );
}

function arrival(numbers: readonly NumberMention[]): { from?: number; to?: number } {
  const from = numbers.find(({ role }) => role === "from")?.value;
  const to =
    numbers.findLast(({ role }) => role === "to") ??
    numbers.find(({ role, isOutcome }) => isOutcome && (role === "at-most" || role === "at-least")) ??
    numbers.find(({ role, isOutcome }) => isOutcome && role === "plain");
  return { ...(from !== undefined && { from }), ...(to && { to: to.value }) };
}

function spanOf(tokens: readonly Token[], at: number, to: number): Span {
  const last = tokens[to - 1] ?? tokens[at];
  return { start: tokens[at]?.start ?? 0, end: last?.end ?? 0 };
}

function wordsOf(tokens: readonly Token[], at: number, to: number): string {
  return tokens
    .slice(at, to)
    .filter((_, index) => isWord(tokens, at + index))
    .map(({ lower }) => lower)
    .join(" ");
}
