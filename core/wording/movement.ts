import { behindTitle, clauseEnd, isAdverb, isWord, lowerAt, startOf } from "./sentence.ts";
import type { Token } from "./tokens.ts";
import type { Direction, Lexicon } from "./word-lists.ts";

/** A word that says that something goes up, down or better. */
export interface Movement {
  readonly direction: Direction;
  readonly word: string;
  readonly at: number;
}

/**
 * The movement a text speaks of: the last movement word before a token (the number that says how far), else the
 * first one. Undefined where there is none.
 */
export function findMovement(tokens: readonly Token[], lexicon: Lexicon, before: number | undefined): Movement | undefined {
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
  const word = lowerAt(tokens, at);
  if (!isWord(tokens, at) || lexicon.otherwise.get(word)?.has(lowerAt(tokens, at + 1))) return undefined;
  const next = lowerAt(tokens, at + 1);
  if ((word === "up" || word === "down") && (closes(tokens, at + 1) || next === "from" || next === "by" || next === "to"))
    return word === "up" ? "increase" : "decrease";
  const verb = lexicon.movements.get(word);
  if (verb) return verb.direction;
  const isOf = next === "in" || next === "of";
  return lexicon.comparatives.get(word) ?? (isOf ? lexicon.movementNouns.get(word) : undefined);
}

/** The words that leave open how far: a movement, a comparative, praise or an unnamed target. Asked only without a number. */
export function findVagueness(tokens: readonly Token[], lexicon: Lexicon): { at: number; to: number } | undefined {
  const start = startOf(tokens, lexicon);
  const titled = behindTitle(tokens);
  return (
    leadingMovement(tokens, start, lexicon) ??
    (titled > start ? leadingMovement(tokens, titled, lexicon) : undefined) ??
    unnamedTarget(tokens, start, lexicon) ??
    predicate(tokens, start, lexicon)
  );
}

function leadingMovement(tokens: readonly Token[], start: number, lexicon: Lexicon): { at: number; to: number } | undefined {
  for (let at = start; at < start + 3; at++) {
    const word = lowerAt(tokens, at);
    const verb = lexicon.movements.get(word);
    const isOther = lexicon.otherwise.get(word)?.has(lowerAt(tokens, at + 1)) ?? false;
    const hasObject = tokens[at + 1]?.kind !== "sign";
    const isMoving =
      (verb?.form === "base" && hasObject) ||
      (verb?.form === "gerund" && isWord(tokens, at + 1)) ||
      (verb?.form === "past" && at === start && isWord(tokens, at + 1)) ||
      lexicon.comparatives.has(word) ||
      (lexicon.movementNouns.has(word) && /^(?:in|of)$/.test(lowerAt(tokens, at + 1))) ||
      (lexicon.vague.has(word) && at === start && isWord(tokens, at + 1));
    if (isMoving && !isOther) return { at, to: at + 1 };
    // "Maintain and improve …", "measurably better …"
    const next = lowerAt(tokens, at + 1);
    if (!isAdverb(word) && next !== "and" && word !== "and" && word !== "significantly") return undefined;
  }
  return undefined;
}

/** "under target", "meet our goals": a number exists somewhere, but not here. */
function unnamedTarget(tokens: readonly Token[], start: number, lexicon: Lexicon): { at: number; to: number } | undefined {
  for (let at = start + 1; at < tokens.length; at++) {
    if (!lexicon.targets.has(lowerAt(tokens, at))) continue;
    for (let before = at - 1; before >= start && before >= at - 3; before--) {
      const word = lowerAt(tokens, before);
      const isLimit = /^(?:under|below|above|over|beyond|on|at|beneath)$/.test(word);
      if (isLimit && closes(tokens, at + 1)) return { at: before, to: at + 1 };
      if (lexicon.meeting.has(word) && closes(tokens, at + 1)) return { at: before, to: at + 1 };
    }
  }
  return undefined;
}

/** "churn is lower", "satisfaction improved", "error rate down", "make the checkout faster". */
function predicate(tokens: readonly Token[], start: number, lexicon: Lexicon): { at: number; to: number } | undefined {
  const end = clauseEnd(tokens, start);
  const isMaking = /^(?:make|keep|get)$/.test(lowerAt(tokens, start));
  for (let at = start + 1; at < end; at++) {
    const word = lowerAt(tokens, at);
    if (!isWord(tokens, at) || lexicon.otherwise.get(word)?.has(lowerAt(tokens, at + 1))) continue;
    if (/^(?:that|which|who|to)$/.test(word)) return undefined;
    const verb = lexicon.movements.get(word);
    const isFinal = closes(tokens, at + 1) || lexicon.prepositions.has(lowerAt(tokens, at + 1)) || isAdverb(lowerAt(tokens, at + 1));
    if (verb?.form === "past" && isFinal) return { at, to: at + 1 };
    if (verb?.form === "third" && verb.direction !== "change" && isFinal) return { at, to: at + 1 };
    if (verb?.form === "third" && /^improves$/.test(word) && isFinal) return { at, to: at + 1 };
    if ((word === "up" || word === "down") && closes(tokens, at + 1)) return { at, to: at + 1 };
    const previous = lowerAt(tokens, at - 1);
    const isSaid = lexicon.auxiliaries.has(previous) || /^(?:feel|feels|get|stay|run|load|become|work)$/.test(previous) || isMaking;
    if (lexicon.comparatives.has(word) && isSaid && isFinal) return { at, to: at + 1 };
    if (lexicon.vague.has(word) && lexicon.auxiliaries.has(previous) && isFinal) return { at, to: at + 1 };
  }
  return undefined;
}

function closes(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at];
  return !next || next.kind === "sign" || next.role === "date" || /^(?:at|in|by|for|this|during|across|on|with|and|from|over|every)$/.test(next.lower);
}
