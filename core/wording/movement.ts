import { behindTitle, clauseEnd, isAdverb, isWord, lowerAt, startOf } from "./sentence.ts";
import type { Token } from "./tokens.ts";
import type { Direction, Lexicon } from "./word-lists.ts";

/** A word that says that something goes up, down or better. */
export interface Movement {
  readonly direction: Direction;
  readonly word: string;
  readonly at: number;
}

/** A stretch of tokens, from `at` to before `to`. */
export interface Stretch {
  readonly at: number;
  readonly to: number;
}

/**
 * The movement a text speaks of: the last movement word before a token (the number that says how far), else the
 * first one. Undefined where there is none.
 */
export function findMovement(
  tokens: readonly Token[],
  lexicon: Lexicon,
  before: number | undefined,
): Movement | undefined {
  let first: Movement | undefined;
  let nearest: Movement | undefined;
  for (let at = 0; at < tokens.length; at++) {
    const direction = directionAt(tokens, at, lexicon);
    if (!direction) continue;
    const movement = { direction, word: lowerAt(tokens, at), at };
    first ??= movement;
    if (before !== undefined && at < before) nearest = movement;
  }
  return nearest ?? first;
}

function directionAt(tokens: readonly Token[], at: number, lexicon: Lexicon): Direction | undefined {
  if (!isWord(tokens, at) || isOtherwise(tokens, at, lexicon)) return undefined;
  const word = lowerAt(tokens, at);
  const next = lowerAt(tokens, at + 1);
  const isWay = (word === "up" || word === "down") && (closes(tokens, at + 1, lexicon) || next === "to");
  if (isWay) return word === "up" ? "increase" : "decrease";
  const isNoun = next === "in" || next === "of";
  return (
    lexicon.movements.get(word)?.direction ??
    lexicon.comparatives.get(word) ??
    (isNoun ? lexicon.movementNouns.get(word) : undefined)
  );
}

/**
 * The words that leave open how far: a movement, a comparative, praise, or a target that is not named. To be asked
 * only where no number says how much.
 */
export function findVagueness(tokens: readonly Token[], lexicon: Lexicon): Stretch | undefined {
  const start = startOf(tokens, lexicon);
  const titled = behindTitle(tokens);
  return (
    leadingMovement(tokens, start, lexicon) ??
    (titled > start ? leadingMovement(tokens, titled, lexicon) : undefined) ??
    unnamedTarget(tokens, start, lexicon) ??
    predicate(tokens, start, lexicon)
  );
}

/** "improve …", "better …", "growth in …", "high …"; also "maintain and improve …", "do more …". */
function leadingMovement(tokens: readonly Token[], start: number, lexicon: Lexicon): Stretch | undefined {
  for (let at = start; at < start + 3; at++) {
    if (leads(tokens, at, at === start, lexicon) && !isOtherwise(tokens, at, lexicon))
      return { at, to: at + 1 };
    const isMore = at === start && isWord(tokens, at) && lexicon.comparatives.has(lowerAt(tokens, at + 1));
    if (isMore && isWord(tokens, at + 2) && !isOtherwise(tokens, at + 1, lexicon))
      return { at: at + 1, to: at + 2 };
    const word = lowerAt(tokens, at);
    if (!isAdverb(word) && word !== "and" && lowerAt(tokens, at + 1) !== "and") return undefined;
  }
  return undefined;
}

function leads(tokens: readonly Token[], at: number, isFirst: boolean, lexicon: Lexicon): boolean {
  const word = lowerAt(tokens, at);
  const next = lowerAt(tokens, at + 1);
  const hasNext = isWord(tokens, at + 1);
  if (lexicon.comparatives.has(word)) return true;
  if (lexicon.movementNouns.has(word) && (next === "in" || next === "of")) return true;
  if (isFirst && hasNext && lexicon.vague.has(word)) return true;
  switch (lexicon.movements.get(word)?.form) {
    case "base":
      return tokens[at + 1]?.kind !== "sign";
    case "gerund":
      return hasNext;
    case "past":
      return isFirst && hasNext;
    default:
      return false;
  }
}

/** "under target", "meet our goals": a number exists somewhere, but not here. */
function unnamedTarget(tokens: readonly Token[], start: number, lexicon: Lexicon): Stretch | undefined {
  for (let at = start + 1; at < tokens.length; at++) {
    if (!lexicon.targets.has(lowerAt(tokens, at)) || !closes(tokens, at + 1, lexicon)) continue;
    let isBare = true;
    for (let before = at - 1; before >= start && before >= at - 3; before--) {
      const word = lowerAt(tokens, before);
      const isLimit =
        lexicon.limits.has(word) || lexicon.meeting.has(word) || (isBare && (word === "on" || word === "at"));
      if (isLimit) return { at: before, to: at + 1 };
      isBare &&= lexicon.determiners.has(word);
    }
  }
  return undefined;
}

/** "churn is lower", "satisfaction improved", "error rate down", "make the checkout faster", "revenue growth". */
function predicate(tokens: readonly Token[], start: number, lexicon: Lexicon): Stretch | undefined {
  const end = clauseEnd(tokens, start);
  const isKeeping = lexicon.keeping.has(lowerAt(tokens, start));
  for (let at = start + 1; at < end; at++) {
    const word = lowerAt(tokens, at);
    if (lexicon.relatives.has(word)) return undefined;
    if (!isWord(tokens, at) || isOtherwise(tokens, at, lexicon)) continue;
    const previous = lowerAt(tokens, at - 1);
    const isSaid = isKeeping || lexicon.auxiliaries.has(previous);
    const isLast = at + 1 === tokens.length && at - start < 4;
    const found =
      isMoved(tokens, at, lexicon) ||
      isCompared(tokens, at, isSaid || lexicon.linking.has(previous), lexicon) ||
      (isLast && lexicon.movementNouns.has(word)) ||
      (isSaid && lexicon.vague.has(word) && isFinal(tokens, at + 1, lexicon)) ||
      (isSaid && (word === "more" || word === "less") && closes(tokens, at + 2, lexicon));
    if (found) return { at, to: at + 1 };
  }
  return undefined;
}

/** "reduced", "grows", "down": said of what stands before. A change without direction ("drives") needs an object. */
function isMoved(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const word = lowerAt(tokens, at);
  if (word === "up" || word === "down") return closes(tokens, at + 1, lexicon);
  const verb = lexicon.movements.get(word);
  const isSaid =
    verb?.form === "past" ||
    (verb?.form === "third" && (verb.direction !== "change" || verb.base === "improve"));
  return isSaid && isFinal(tokens, at + 1, lexicon);
}

/** "is lower", "feel safer"; of manner also alone: "respond faster". */
function isCompared(tokens: readonly Token[], at: number, isSaid: boolean, lexicon: Lexicon): boolean {
  const direction = lexicon.comparatives.get(lowerAt(tokens, at));
  if (!direction) return false;
  return isSaid
    ? isFinal(tokens, at + 1, lexicon)
    : direction === "change" && closes(tokens, at + 1, lexicon);
}

/** "raise a seed round", "double down": no movement. */
function isOtherwise(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  return lexicon.otherwise.get(lowerAt(tokens, at))?.has(lowerAt(tokens, at + 1)) ?? false;
}

function isFinal(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  return (
    closes(tokens, at, lexicon) ||
    lexicon.prepositions.has(lowerAt(tokens, at)) ||
    isAdverb(lowerAt(tokens, at))
  );
}

function closes(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const next = tokens[at];
  return !next || next.kind === "sign" || next.role === "date" || lexicon.continuing.has(next.lower);
}
