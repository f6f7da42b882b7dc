import type { Lexicon } from "./lexicon.ts";
import { isPhrase, isWord, lowerAt } from "./sentence.ts";
import type { Token } from "./tokens.ts";

/**
 * What a trial needs to be an experiment: nothing, "in-places" to be said with whom or where, "of-people" somebody to
 * try it with.
 */
export type Trial = "alone" | "in-places" | "of-people";

/** "Pilot of the night bus", "4 usability tests carried out", "Pilotversuch mit Lastenrädern". */
export function namedTrial(
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
    const next = lowerAt(tokens, behindKind(tokens, at, lexicon));
    if (lexicon.notTrials.has(next) && !lexicon.of.has(next)) return undefined;
    const isAbout =
      lexicon.of.has(next) ||
      lexicon.among.has(next) ||
      lexicon.placing.has(next) ||
      lexicon.countedFor.has(next);
    if (lexicon.trials.has(next) || lexicon.trialKinds.has(next)) continue;
    if (!isAbout && !isDone(next, lexicon)) return undefined;
    if (!isPlainTest(tokens, at, lexicon)) return "alone";
    return isInPlaces(tokens, at, end, lexicon) ? "in-places" : "of-people";
  }
  return undefined;
}

/** A noun of trying things out between two tokens, where it is no part of a name. */
export function nounAt(
  tokens: readonly Token[],
  from: number,
  to: number,
  lexicon: Lexicon,
): Trial | undefined {
  for (let at = from; at < to && at < tokens.length; at++) {
    const word = lowerAt(tokens, at);
    if (isTrialPhrase(tokens, at, lexicon)) return "alone";
    if (lexicon.conjunctions.has(word) || (lexicon.prepositions.has(word) && !lexicon.isVerbFinal))
      return undefined;
    if (!lexicon.trials.has(word)) continue;
    const behind = behindKind(tokens, at, lexicon);
    const next = lowerAt(tokens, behind);
    const isPlain = isPlainTest(tokens, at, lexicon);
    const isName = lexicon.notTrials.has(next) && (isPlain || !lexicon.of.has(next));
    if (isName || (isWord(tokens, behind) && !goesOn(next, lexicon))) return undefined;
    return isPlain ? "of-people" : "alone";
  }
  return undefined;
}

/** "Compare three versions in an A/B test". */
export function trialByWay(
  tokens: readonly Token[],
  start: number,
  end: number,
  lexicon: Lexicon,
): Trial | undefined {
  for (let at = start + 2; at < end; at++) {
    if (!lexicon.trials.has(lowerAt(tokens, at)) || isPlainTest(tokens, at, lexicon)) continue;
    const isWay = [1, 2, 3, 4, 5].some((step) => {
      const word = lowerAt(tokens, at - step);
      return lexicon.prepositions.has(word) && !lexicon.of.has(word);
    });
    const behind = behindKind(tokens, at, lexicon);
    const isName = isWord(tokens, behind) && !lexicon.prepositions.has(lowerAt(tokens, behind));
    if (isWay && !isName && !lexicon.all.has(lowerAt(tokens, at - 1))) return "alone";
  }
  return undefined;
}

/** "New form tested with 20 nurses". */
export function triedOut(
  tokens: readonly Token[],
  start: number,
  end: number,
  lexicon: Lexicon,
): Trial | undefined {
  for (let at = start + 1; at < end; at++) {
    if (lexicon.all.has(lowerAt(tokens, at - 1)) || tokens[at - 1]?.measure?.kind === "percent")
      return undefined;
    const isTried = lexicon.tasks
      .get(lowerAt(tokens, at))
      ?.some(({ form, base }) => form === "past" && lexicon.trying.has(base));
    if (isTried) return lexicon.prototypes.has(lowerAt(tokens, start)) ? "in-places" : "of-people";
  }
  return undefined;
}

function isTrialPhrase(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const rests = lexicon.trialPhrases.get(lowerAt(tokens, at)) ?? [];
  return rests.some((rest) => isPhrase(tokens, at + 1, rest));
}

/** "Tests", unlike "usability tests" or "a pilot", are mostly of machines. */
export function isPlainTest(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
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

/** Carried out: a participle of work, as opposed to one of winning ("pilots signed"). */
function isDone(word: string, lexicon: Lexicon): boolean {
  return lexicon.tasks.get(word)?.some(({ form, kind }) => form === "past" && kind === "task") ?? false;
}

/** Where "test A/B", "tests utilisateurs" end. */
function behindKind(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  if (!lexicon.isHeadFirst) return at + 1;
  if (lowerAt(tokens, at + 2) === "/") return at + 4;
  return lexicon.trialKinds.has(lowerAt(tokens, at + 1)) ? at + 2 : at + 1;
}

/** "Essai du robot sur deux parcelles"; of machines it says nothing. */
function isInPlaces(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): boolean {
  const clause = tokens.slice(from, to);
  if (clause.some(({ lower }) => lexicon.checks.has(lower))) return false;
  return clause.some(({ lower }, at) => {
    const next = clause[at + 1];
    return lexicon.placing.has(lower) && (next?.kind === "number" || lexicon.numbers.has(next?.lower ?? ""));
  });
}
