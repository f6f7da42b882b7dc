import { closingVerbAt, hasParticleBefore } from "./clause.ts";
import type { Lexicon } from "./lexicon.ts";
import { readText } from "./reading.ts";
import { phrasesIn, screenFor } from "./screen.ts";
import { clauseEnd, isPhrase, isWord, lowerAt, nounPhraseEnd, startOf } from "./sentence.ts";
import type { Token } from "./tokens.ts";
import {
  behindTrialTitle,
  inquiryAt,
  isAsking,
  isGuess,
  isHandedOut,
  joinedTrial,
  questionAt,
} from "./trial-forms.ts";
import { namedTrial, nounAt, type Trial, trialByWay, triedOut } from "./trial-nouns.ts";
import { isAmongPeople, isOfSize, isSizeOfTrial } from "./trial-size.ts";
import { type NumberMention, readWording } from "./wording.ts";

/** An experiment without a word on what is to come of it. */
interface Experiment {
  /** The amounts of people, places and the like that it takes; none of them says when it has passed. */
  readonly sizes: readonly NumberMention[];
}

/**
 * An experiment that may say with how many people, where and how long, and nothing of what is to come of it: "test the
 * new search with 100 users", "pilot the night bus in two districts", "usability tests carried out". Undefined for
 * anything else, and in a language without word lists.
 */
export function findExperiment(text: string): Experiment | undefined {
  if (!mayTry(text)) return undefined;
  const { spoken, lexicon } = readText(text);
  if (!lexicon) return undefined;
  const start = startOf(spoken, lexicon);
  const behind = behindTrialTitle(spoken, start, lexicon);
  const end = clauseEnd(spoken, Math.max(behind, start));
  const question = questionAt(spoken, start, lexicon);
  const inquiry = question ?? inquiryAt(spoken, start, lexicon);
  const isAsked =
    question !== undefined || (inquiry !== undefined && isAsking(spoken, start, inquiry, lexicon));
  const trial = behind > 0 || isAsked ? "alone" : trialIn(spoken, start, end, lexicon);
  if (!trial) return undefined;
  const wording = readWording(text);
  // "So that 15 finish"
  const limitOfInquiry = spoken[inquiry ?? spoken.length]?.start ?? text.length;
  const isAnswer = (each: NumberMention) =>
    each.isOutcome && each.span.start > limitOfInquiry && !isOfSize(spoken, each, lexicon);
  if (wording.numbers.some(isAnswer)) return undefined;
  const isTold = isAsked || inquiry !== undefined ? spoken.slice(0, inquiry) : spoken;
  const isMoving = wording.movement !== undefined && !isDescribed(wording.movement, limitOfInquiry, lexicon);
  if (isMoving || saysWhen(isTold, start, lexicon)) return undefined;
  // "Beta of the app live by May"
  const isOut = lexicon.states.has(wording.activity?.verb.split(" ")[0] ?? "");
  if (isOut && spoken.some(({ lower }) => lexicon.prototypes.has(lower))) return undefined;
  const sizes = wording.numbers.filter(({ role }) => !unsized.has(role));
  const limit = spoken[end]?.start ?? text.length;
  const areSizes = sizes.every((each) => isSizeOfTrial(spoken, each, limit, behind > 0, lexicon));
  const needsPeople = trial === "of-people" && !sizes.some((each) => isAmongPeople(spoken, each, lexicon));
  // "For 3 months"
  const isSized = sizes.length > 0 || wording.numbers.some(({ unit }) => unit !== undefined);
  const isNowhere = trial === "in-places" && !isSized && !saysWhere(spoken, lexicon);
  return areSizes && !needsPeople && !isNowhere ? { sizes } : undefined;
}

/** They name something, and count nothing. */
const unsized: ReadonlySet<string> = new Set(["date", "identifier", "ordinal", "version"]);

const mayTry = screenFor(
  ({
    findingOut,
    relatives,
    trying,
    trials,
    trialPhrases,
    trialMarks,
    contacting,
    prototypes,
    handing,
    tasks,
    whether,
    guesses,
  }) => [
    ...whether,
    ...guesses,
    ...phrasesIn(trialPhrases),
    ...phrasesIn(trialMarks),
    ...phrasesIn(findingOut).filter((phrase) => !relatives.has(phrase)),
    ...contacting,
    ...prototypes,
    ...handing,
    ...trying,
    ...trials,
    ...[...tasks].flatMap(([word, forms]) => (forms.some(({ base }) => trying.has(base)) ? [word] : [])),
  ],
);

/** "Sales rise" behind "see whether"; "jornada reducida". */
function isDescribed(
  { word, span }: NonNullable<ReturnType<typeof readWording>["movement"]>,
  inquiry: number,
  lexicon: Lexicon,
): boolean {
  const isAdjective = lexicon.isHeadFirst && lexicon.movements.get(word)?.form === "past";
  return span.start > inquiry || isAdjective;
}

/** A clause of its own says what is to be found out: "whether", "so that", "70 % keep it". */
function saysWhen(tokens: readonly Token[], start: number, lexicon: Lexicon): boolean {
  return tokens.some(({ lower }, at) => {
    const isNoun = lexicon.prepositions.has(lowerAt(tokens, at - 1));
    if (at <= start || isNoun || lexicon.determiners.has(lower)) return false;
    return lexicon.relatives.has(lower) || lexicon.finite.has(lower) || lexicon.hedges.has(lower);
  });
}

function saysWhere(tokens: readonly Token[], lexicon: Lexicon): boolean {
  return tokens.some(
    ({ lower }) =>
      (lexicon.among.has(lower) || lexicon.placing.has(lower) || lexicon.having.has(lower)) &&
      !lexicon.of.has(lower),
  );
}

/** What is tried out, and what it needs to be an experiment. */
function trialIn(tokens: readonly Token[], start: number, end: number, lexicon: Lexicon): Trial | undefined {
  const isTrying = (word: string) => lexicon.trying.has(word);
  const kindOf = (word: string): Trial => (lexicon.experimenting.has(word) ? "in-places" : "of-people");
  const leading = isGuess(tokens, start, end, lexicon) ? "alone" : leadingTrial(tokens, start, lexicon);
  if (leading) return leading;
  if (isHandedOut(tokens, start, end, lexicon)) return "alone";
  const joined = joinedTrial(tokens, start, end, lexicon);
  if (joined !== undefined && !isNoTrial(tokens, joined + 1, joined + 6, lexicon))
    return kindOf(lowerAt(tokens, joined));
  const last = closingVerbAt(tokens, start, lexicon, isTrying);
  if (last !== undefined && !isNoTrial(tokens, start, last, lexicon)) return kindOf(lowerAt(tokens, last));
  // "Run an A/B test", "einen Test durchführen"
  const isTask = (word: string, at: number) =>
    lexicon.tasks
      .get(word)
      ?.some(({ form, particle }) => form === "base" && hasParticleBefore(tokens, at, particle)) ?? false;
  const verb = lexicon.tasks.has(lowerAt(tokens, start))
    ? start
    : closingVerbAt(tokens, start, lexicon, isTask);
  const isHeld = verb !== undefined && holds(lowerAt(tokens, verb), lexicon);
  const held = isHeld
    ? nounAt(tokens, verb === start ? start + 1 : start, Math.min(end, start + 8), lexicon)
    : undefined;
  return (
    held ??
    trialByWay(tokens, start, end, lexicon) ??
    namedTrial(tokens, start, end, lexicon) ??
    triedOut(tokens, start, end, lexicon)
  );
}

function holds(verb: string, { tasks, carryingOut }: Lexicon): boolean {
  return tasks.get(verb)?.some(({ base }) => carryingOut.has(base.split(" ")[0] ?? "")) ?? false;
}

/** "Test the form", "beta test the scanner", "test of the form with 40 nurses". */
function leadingTrial(tokens: readonly Token[], start: number, lexicon: Lexicon): Trial | undefined {
  const rest = lexicon.trialPhrases
    .get(lowerAt(tokens, start))
    ?.find((words) => isPhrase(tokens, start + 1, words));
  const behind = kindEnd(tokens, start, lexicon);
  const isKind = behind > start && lexicon.trying.has(lowerAt(tokens, behind));
  const at = isKind ? behind : start + (rest?.length ?? 0);
  const word = lowerAt(tokens, at);
  if ((!rest && !lexicon.trying.has(word)) || !tokens[at + 1]) return undefined;
  // "A/B test the form", "split-test two subject lines", "proof of concept for …"
  const isAlways =
    isKind || word.endsWith("-test") || (rest !== undefined && isSaidOf(lowerAt(tokens, at + 1), lexicon));
  const isPlaced = rest !== undefined || lexicon.experimenting.has(word);
  const kind: Trial = isAlways ? "alone" : isPlaced ? "in-places" : "of-people";
  // "A/B test of the page"
  if (isKind && lexicon.of.has(lowerAt(tokens, at + 1))) return "alone";
  let next = at + 1;
  while (lexicon.approximating.has(lowerAt(tokens, next))) next++;
  const object = tokens[next];
  // "Test all alarms": a duty. "Test and ship": work.
  const isWork =
    lexicon.all.has(object?.lower ?? "") ||
    lexicon.conjunctions.has(object?.lower ?? "") ||
    (lexicon.to.has(object?.lower ?? "") && !lexicon.isVerbFinal && !lexicon.isHeadFirst);
  if (isWork || !object || isNoTrial(tokens, at + 1, at + 6, lexicon)) return undefined;
  if (!isWord(tokens, next)) return object.kind === "number" ? kind : undefined;
  // "Pilot customers rate us 4.5": a noun.
  const isVerb =
    lexicon.isHeadFirst ||
    lexicon.determiners.has(object.lower) ||
    lexicon.numbers.has(object.lower) ||
    lexicon.among.has(object.lower) ||
    isKind;
  return isVerb || !endsPlainly(tokens, next, lexicon) ? kind : "of-people";
}

function isSaidOf(word: string, { of, countedFor, having }: Lexicon): boolean {
  return of.has(word) || countedFor.has(word) || having.has(word);
}

/** Where "usability" or "A/B" ends; the token itself where it is none. */
function kindEnd(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  if (lowerAt(tokens, at + 1) === "/") return at + 3;
  return lexicon.trialKinds.has(lowerAt(tokens, at)) ? at + 1 : at;
}

/** "Test runs", "trial users": nothing but nouns. */
function endsPlainly(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  return !isWord(tokens, nounPhraseEnd(tokens, at, lexicon));
}

/** "Test coverage" is a name, "test the backups" is done anyway. */
function isNoTrial(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): boolean {
  const first = lowerAt(tokens, from);
  if (lexicon.notTrials.has(first) && !lexicon.of.has(first)) return true;
  return tokens.slice(from, to).some(({ lower }) => lexicon.checks.has(lower));
}
