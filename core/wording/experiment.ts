import { unitKindOf } from "../model/units.ts";
import { closingVerbAt, hasParticleBefore } from "./clause.ts";
import type { Lexicon } from "./lexicon.ts";
import { readText } from "./reading.ts";
import { screenFor } from "./screen.ts";
import { clauseEnd, isPhrase, isWord, lowerAt, nounPhraseEnd, startOf } from "./sentence.ts";
import type { Token } from "./tokens.ts";
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
  const end = clauseEnd(spoken, start);
  const trial = trialIn(spoken, start, end, lexicon);
  const wording = readWording(text);
  if (!trial || wording.movement || saysWhen(spoken, start, lexicon)) return undefined;
  const sizes = wording.numbers.filter(({ role }) => role !== "date" && role !== "identifier");
  const limit = spoken[end]?.start ?? text.length;
  const areSizes = sizes.every(
    (each) => isSize(each.unit) && each.span.start < limit && isOfTrial(spoken, each, lexicon),
  );
  const needsPeople = trial === "of-people" && !sizes.some((each) => isAmongPeople(spoken, each, lexicon));
  // "For 3 months"
  const isSized = sizes.length > 0 || wording.numbers.some(({ unit }) => unit !== undefined);
  const isNowhere = trial === "in-places" && !isSized && !saysWhere(spoken, lexicon);
  return areSizes && !needsPeople && !isNowhere ? { sizes } : undefined;
}

const mayTry = screenFor(({ trying, trials, trialPhrases, tasks }) => [
  ...trialPhrases.keys(),
  ...trying,
  ...trials,
  ...[...tasks].flatMap(([word, forms]) => (forms.some(({ base }) => trying.has(base)) ? [word] : [])),
]);

/** Not a number that passes or fails; "with at least 40 nurses" still is a size. */
function isOfTrial(tokens: readonly Token[], each: NumberMention, lexicon: Lexicon): boolean {
  if (each.role === "plain") return true;
  const before = wordBefore(tokens, each, lexicon);
  const isPlace = lexicon.among.has(before) || lexicon.placing.has(before) || lexicon.countedFor.has(before);
  return isPlace && (each.role === "at-least" || each.role === "by");
}

/** Counts and stretches of time are the size of an experiment; shares, money and measures are its outcome. */
function isSize(unit: string | undefined): boolean {
  return unit === undefined || unitKindOf(unit) === "time";
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

type Trial = "alone" | "in-places" | "of-people";

/** What is tried out; "of-people" where it is no experiment without somebody to try it with,
 * "in-places" where it needs to be said with whom or where. */
function trialIn(tokens: readonly Token[], start: number, end: number, lexicon: Lexicon): Trial | undefined {
  const isTrying = (word: string) => lexicon.trying.has(word);
  const kindOf = (word: string): Trial => (lexicon.experimenting.has(word) ? "in-places" : "of-people");
  const leading = leadingTrial(tokens, start, lexicon);
  if (leading) return leading;
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
  return held ?? namedTrial(tokens, start, end, lexicon) ?? triedOut(tokens, start, end, lexicon);
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
  const kind: Trial = rest || isKind || lexicon.experimenting.has(word) ? "in-places" : "of-people";
  let next = at + 1;
  while (lexicon.approximating.has(lowerAt(tokens, next))) next++;
  const object = tokens[next];
  // "Test all alarms": a duty. "Test and ship": work.
  const isWork = lexicon.all.has(object?.lower ?? "") || lexicon.conjunctions.has(object?.lower ?? "");
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

/** A noun of trying things out between two tokens, where it is no part of a name. */
function nounAt(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): Trial | undefined {
  for (let at = from; at < to && at < tokens.length; at++) {
    const word = lowerAt(tokens, at);
    if (isTrialPhrase(tokens, at, lexicon)) return "alone";
    if (lexicon.conjunctions.has(word) || (lexicon.prepositions.has(word) && !lexicon.isVerbFinal))
      return undefined;
    if (!lexicon.trials.has(word)) continue;
    const next = lowerAt(tokens, at + 1);
    const isPlain = isPlainTest(tokens, at, lexicon);
    const isName = lexicon.notTrials.has(next) && (isPlain || !lexicon.of.has(next));
    if (isName || (isWord(tokens, at + 1) && !goesOn(next, lexicon))) return undefined;
    return isPlain ? "of-people" : "alone";
  }
  return undefined;
}

function isTrialPhrase(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const rests = lexicon.trialPhrases.get(lowerAt(tokens, at)) ?? [];
  return rests.some((rest) => isPhrase(tokens, at + 1, rest));
}

/** "Tests", unlike "usability tests" or "a pilot", are mostly of machines. */
function isPlainTest(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  if (
    !/^(?:tests?|testing|testes?|pruebas?|essais?|ensayos?|ensaios?|stud(?:y|ies|ie|ien)|études?|estudios?|estudos?)$/.test(
      lowerAt(tokens, at),
    )
  )
    return false;
  const isCompound = (tokens[at]?.text.length ?? 0) > lowerAt(tokens, at).length;
  const beside = [-1, 1, 2].map((step) => lowerAt(tokens, at + step));
  const isSplit = lowerAt(tokens, at - 2) === "/" || lowerAt(tokens, at + 2) === "/";
  return !isCompound && !isSplit && !beside.some((word) => lexicon.trialKinds.has(word));
}

function goesOn(word: string, lexicon: Lexicon): boolean {
  return (
    lexicon.prepositions.has(word) ||
    lexicon.conjunctions.has(word) ||
    lexicon.trials.has(word) ||
    lexicon.trialKinds.has(word)
  );
}

/** "Pilot of the night bus", "4 usability tests carried out", "Pilotversuch mit Lastenrädern". */
function namedTrial(
  tokens: readonly Token[],
  start: number,
  end: number,
  lexicon: Lexicon,
): Trial | undefined {
  for (let at = start; at < Math.min(end, start + 5); at++) {
    const word = lowerAt(tokens, at);
    if (lexicon.prepositions.has(word) || lexicon.conjunctions.has(word) || lexicon.amounts.has(word))
      return undefined;
    if (!lexicon.trials.has(word)) continue;
    const next = lowerAt(tokens, at + 1);
    if (lexicon.notTrials.has(next) && !lexicon.of.has(next)) return undefined;
    const isAbout =
      lexicon.of.has(next) ||
      lexicon.among.has(next) ||
      lexicon.placing.has(next) ||
      lexicon.countedFor.has(next);
    if (lexicon.trials.has(next) || lexicon.trialKinds.has(next)) continue;
    if (!isAbout && !isDone(next, lexicon)) return undefined;
    return isPlainTest(tokens, at, lexicon) ? "of-people" : "alone";
  }
  return undefined;
}

/** Carried out: a participle of work, as opposed to one of winning ("pilots signed"). */
function isDone(word: string, lexicon: Lexicon): boolean {
  return lexicon.tasks.get(word)?.some(({ form, kind }) => form === "past" && kind === "task") ?? false;
}

/** "New form tested with 20 nurses". */
function triedOut(tokens: readonly Token[], start: number, end: number, lexicon: Lexicon): Trial | undefined {
  for (let at = start + 1; at < end; at++) {
    if (lexicon.all.has(lowerAt(tokens, at - 1)) || tokens[at - 1]?.measure?.kind === "percent")
      return undefined;
    const isTried = lexicon.tasks
      .get(lowerAt(tokens, at))
      ?.some(({ form, base }) => form === "past" && lexicon.trying.has(base));
    if (isTried) return "of-people";
  }
  return undefined;
}

/** "with 100 users", "among at least 40 of our nurses". */
function isAmongPeople(tokens: readonly Token[], mention: NumberMention, lexicon: Lexicon): boolean {
  const { span } = mention;
  const at = tokens.findIndex(({ start }) => start === span.start);
  if (at < 0 || !lexicon.among.has(wordBefore(tokens, mention, lexicon))) return false;
  for (let next = at + 1; next < at + 4 && isWord(tokens, next); next++) {
    const word = lowerAt(tokens, next);
    if (lexicon.testers.has(word) || lexicon.counted.has(word) || lexicon.people.has(word)) return true;
  }
  return false;
}

/** What stands before a number, over "at least" and the like. */
function wordBefore(tokens: readonly Token[], { span }: NumberMention, lexicon: Lexicon): string {
  const at = tokens.findIndex(({ start }) => start === span.start);
  let before = at - 1;
  while (before > at - 4 && lexicon.approximating.has(lowerAt(tokens, before))) before--;
  return lowerAt(tokens, before);
}
