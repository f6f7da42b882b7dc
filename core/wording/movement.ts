import { closingVerbAt } from "./clause.ts";
import type { Direction, Lexicon } from "./lexicon.ts";
import { nowWords, thanWords } from "./number-words.ts";
import { behindTitle, clauseEnd, isAdverb, isWord, joins, lowerAt, startOf } from "./sentence.ts";
import type { Token } from "./tokens.ts";

/** A word that says that something goes up, down or better. */
interface Movement {
  readonly direction: Direction;
  readonly word: string;
  readonly at: number;
}

/** A stretch of tokens, from `at` to before `to`. */
interface Stretch {
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

/** The words by which a text may say, wherever they stand, that something goes that way. */
export function movingWords(lexicon: Lexicon, way: Exclude<Direction, "change">): string[] {
  const { movements, comparatives, movementNouns, up, down, quicker } = lexicon;
  return [
    ...(way === "decrease" ? quicker : []),
    ...(way === "increase" ? up : down),
    ...[...movements].flatMap(([word, { direction }]) => (direction === way ? [word] : [])),
    ...[...comparatives, ...movementNouns].flatMap(([word, direction]) => (direction === way ? [word] : [])),
  ];
}

function directionAt(tokens: readonly Token[], at: number, lexicon: Lexicon): Direction | undefined {
  if (!isWord(tokens, at) || isOtherwise(tokens, at, lexicon)) return undefined;
  const word = lowerAt(tokens, at);
  const isWay = closes(tokens, at + 1, lexicon) || lexicon.to.has(lowerAt(tokens, at + 1));
  if (isWay && lexicon.up.has(word)) return "increase";
  if (isWay && lexicon.down.has(word)) return "decrease";
  // "Bring down the costs"
  if (at > 0 && lexicon.pushing.has(lowerAt(tokens, at - 1))) {
    if (lexicon.up.has(word)) return "increase";
    if (lexicon.down.has(word)) return "decrease";
  }
  return (
    lexicon.movements.get(word)?.direction ??
    lexicon.comparatives.get(word) ??
    (isMovementNoun(tokens, at, lexicon) ? lexicon.movementNouns.get(word) : undefined)
  );
}

/** "Growth in …", "Steigerung der …", "Umsatzsteigerung". */
function isMovementNoun(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const word = lowerAt(tokens, at);
  if (!lexicon.movementNouns.has(word)) return false;
  const next = lowerAt(tokens, at + 1);
  const isCompound = (tokens[at]?.text.length ?? 0) > word.length;
  return isCompound || lexicon.of.has(next) || lexicon.inPlaceOfOf.has(next);
}

/**
 * Where the verb stands that a text begins with or closes with, if it is one of movement: "reduce …", "… senken"; also
 * its noun ("reduction of …"), if asked for. Undefined where the text says something else.
 */
export function mainMovementAt(
  tokens: readonly Token[],
  lexicon: Lexicon,
  isNounToo: boolean,
): number | undefined {
  const start = startOf(tokens, lexicon);
  const isBase = (word: string) => lexicon.movements.get(word)?.form === "base";
  if (isBase(lowerAt(tokens, start)) && !isOtherwise(tokens, start, lexicon)) return start;
  const isPushed = lexicon.up.has(lowerAt(tokens, start + 1)) || lexicon.down.has(lowerAt(tokens, start + 1));
  if (isPushed && lexicon.pushing.has(lowerAt(tokens, start))) return start + 1;
  const noun = lexicon.beforeWork.has(lowerAt(tokens, start)) ? start + 1 : start;
  if (isNounToo && isMovementNoun(tokens, noun, lexicon)) return noun;
  return closingVerbAt(tokens, start, lexicon, isBase);
}

/** Whether a text also has a word of movement that goes the other way: "reduce tickets so that renewals rise". */
export function isContested(tokens: readonly Token[], lexicon: Lexicon, direction: Direction): boolean {
  const opposite = direction === "increase" ? "decrease" : "increase";
  return tokens.some((_, at) => directionAt(tokens, at, lexicon) === opposite);
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
    movementOf(tokens, start, lexicon) ??
    (titled > start ? leadingMovement(tokens, titled, lexicon) : undefined) ??
    closingMovement(tokens, start, lexicon) ??
    unnamedTarget(tokens, start, lexicon) ??
    arrow(tokens, start) ??
    predicate(tokens, start, lexicon)
  );
}

/** "… verbessern". */
function closingMovement(tokens: readonly Token[], start: number, lexicon: Lexicon): Stretch | undefined {
  const at = closingVerbAt(tokens, start, lexicon, (word) => lexicon.movements.get(word)?.form === "base");
  return at === undefined ? undefined : { at, to: at + 1 };
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
    const isPushed = lexicon.pushing.has(word) || lexicon.bringing.has(word);
    const way = lowerAt(tokens, at + 1);
    if (at === start && isPushed && (lexicon.up.has(way) || lexicon.down.has(way)) && isWord(tokens, at + 2))
      return { at, to: at + 2 };
    const isJoint = lexicon.and.has(word) || lexicon.and.has(lowerAt(tokens, at + 1));
    const isIntroduced = at === start && lexicon.beforeWork.has(word);
    if (!isAdverb(word, lexicon) && !isJoint && !isIntroduced) return undefined;
  }
  return undefined;
}

/** "A clear rise in repeat guests": the noun, behind its article and adjectives. */
function movementOf(tokens: readonly Token[], start: number, lexicon: Lexicon): Stretch | undefined {
  for (let at = start + 1; at < start + 4 && isWord(tokens, at - 1); at++) {
    // "Une baisse sensible des accidents"
    const isDescribed =
      lexicon.isHeadFirst &&
      lexicon.movementNouns.has(lowerAt(tokens, at)) &&
      lexicon.of.has(lowerAt(tokens, at + 2));
    if (isDescribed || isMovementNoun(tokens, at, lexicon)) return { at, to: at + 1 };
    const previous = lowerAt(tokens, at - 1);
    if (joins(previous, lexicon) || lexicon.auxiliaries.has(previous)) return undefined;
  }
  return undefined;
}

function leads(tokens: readonly Token[], at: number, isFirst: boolean, lexicon: Lexicon): boolean {
  const word = lowerAt(tokens, at);
  const hasNext = isWord(tokens, at + 1);
  if (lexicon.comparatives.has(word)) return !isNamePart(tokens, at, lexicon);
  if (isMovementNoun(tokens, at, lexicon)) return true;
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

/** "Conversion ↑". */
function arrow(tokens: readonly Token[], start: number): Stretch | undefined {
  const at = tokens.findIndex(({ text }, index) => index > start && /^[↑↓↗↘⬆⬇]$/.test(text));
  return at > 0 && isWord(tokens, at - 1) ? { at: at - 1, to: at + 1 } : undefined;
}

/** "Lower Saxony joins …": the only other capital of the text. */
function isNamePart(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const isCapital = (index: number) => /^\p{Lu}\p{Ll}/u.test(tokens[index]?.text ?? "");
  const next = tokens[at + 2];
  return (
    !lexicon.isVerbFinal &&
    isCapital(at) &&
    isCapital(at + 1) &&
    next?.kind === "word" &&
    !isCapital(at + 2) &&
    !joins(next.lower, lexicon)
  );
}

/** "under target", "meet our goals": a number exists somewhere, but not here. */
function unnamedTarget(tokens: readonly Token[], start: number, lexicon: Lexicon): Stretch | undefined {
  for (let at = start + 1; at < tokens.length; at++) {
    if (!lexicon.targets.has(lowerAt(tokens, at))) continue;
    const isMet = lexicon.isVerbFinal && lexicon.meeting.has(lowerAt(tokens, at + 1));
    if (isMet) return { at, to: at + 2 };
    if (!closes(tokens, at + 1, lexicon)) continue;
    let isBare = true;
    for (let before = at - 1; before >= start && before >= at - 3; before--) {
      const word = lowerAt(tokens, before);
      const isLimit =
        lexicon.limits.has(word) || lexicon.meeting.has(word) || (isBare && lexicon.onTarget.has(word));
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
    if (lexicon.relatives.has(word) || (lexicon.isHeadFirst && lexicon.hedges.has(word))) return undefined;
    if (!isWord(tokens, at) || isOtherwise(tokens, at, lexicon)) continue;
    const isVery = isAdverb(lowerAt(tokens, at - 1), lexicon) && at > start + 1;
    const previous = lowerAt(tokens, isVery ? at - 2 : at - 1);
    const isSaid = isKeeping || lexicon.auxiliaries.has(previous);
    const isLast = at + 1 === tokens.length && at - start < 4;
    const found =
      isMoved(tokens, at, lexicon) ||
      isCompared(tokens, at, isSaid || lexicon.linking.has(previous), lexicon) ||
      (isLast && lexicon.movementNouns.has(word)) ||
      isQuantified(tokens, start, at, lexicon) ||
      (isSaid && lexicon.vague.has(word) && isFinal(tokens, at + 1, lexicon)) ||
      ((isSaid || lexicon.isHeadFirst) &&
        lexicon.much.has(word) &&
        isWord(tokens, at + 1) &&
        closes(tokens, at + 2, lexicon));
    if (found) return { at, to: at + 1 };
  }
  return undefined;
}

/** "reduced", "grows", "down": said of what stands before. A change without direction ("drives") needs an object. */
function isMoved(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const word = lowerAt(tokens, at);
  if (lexicon.up.has(word) || lexicon.down.has(word)) return closes(tokens, at + 1, lexicon);
  const verb = lexicon.movements.get(word);
  const isSaid =
    verb?.form === "past" ||
    (verb?.form === "third" && (verb.direction !== "change" || lexicon.improving.has(verb.base))) ||
    // "Waiting lists shrink"
    (verb?.form === "base" && verb.direction !== "change" && isPluralSubject(tokens, at - 1, lexicon));
  return isSaid && isFinal(tokens, at + 1, lexicon);
}

function isPluralSubject(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const word = lowerAt(tokens, at);
  return (
    !lexicon.isHeadFirst &&
    !lexicon.isVerbFinal &&
    /[^suio]s$/.test(word) &&
    !lexicon.singulars.has(word) &&
    isWord(tokens, at)
  );
}

/** "is lower", "feel safer"; of manner also alone: "respond faster". */
function isCompared(tokens: readonly Token[], at: number, isSaid: boolean, lexicon: Lexicon): boolean {
  const direction = lexicon.comparatives.get(lowerAt(tokens, at));
  if (!direction) return false;
  return isSaid
    ? isFinal(tokens, at + 1, lexicon)
    : direction === "change" && closes(tokens, at + 1, lexicon);
}

/** "Parents trust us more", "the soil holds more water than before": by how much, nobody says. */
function isQuantified(tokens: readonly Token[], start: number, at: number, lexicon: Lexicon): boolean {
  const direction = lexicon.comparatives.get(lowerAt(tokens, at));
  if (lexicon.isHeadFirst || direction === undefined || direction === "change" || at < start + 2)
    return false;
  const isAmong = tokens.slice(start, at).some(({ lower, kind }) => kind === "sign" || joins(lower, lexicon));
  const before = lowerAt(tokens, at - 1);
  const isCounted = lexicon.one.has(before) || lexicon.determiners.has(before) || lexicon.no.has(before);
  const than = tokens.findIndex(({ lower }, index) => index > at && thanWords.has(lower));
  const isOpen = than < 0 || nowWords.has(lowerAt(tokens, than + 1));
  return !isAmong && !isCounted && isOpen && !negations.has(before);
}

const negations: ReadonlySet<string> = new Set("no not never any much nicht kein keine nie".split(" "));

/** "raise a seed round", "double down": no movement. */
function isOtherwise(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  return lexicon.otherwise.get(lowerAt(tokens, at))?.has(lowerAt(tokens, at + 1)) ?? false;
}

function isFinal(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  return (
    closes(tokens, at, lexicon) ||
    lexicon.prepositions.has(lowerAt(tokens, at)) ||
    isAdverb(lowerAt(tokens, at), lexicon)
  );
}

function closes(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const next = tokens[at];
  return !next || next.kind === "sign" || next.role === "date" || lexicon.continuing.has(next.lower);
}
