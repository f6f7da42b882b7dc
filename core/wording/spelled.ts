import { unitKindOf } from "../model/units.ts";
import { amountRole } from "./amount-role.ts";
import type { Found } from "./mentions.ts";
import { dateRole, isDeadlineLike } from "./name-role.ts";
import { before, labels } from "./number-words.ts";
import { lowerAt } from "./sentence.ts";
import type { NumberRole, Token } from "./tokens.ts";
import { timeAfter } from "./units-after.ts";
import type { Lexicon } from "./word-lists.ts";

type Push = (
  value: number,
  role: NumberRole,
  unit?: string,
  more?: { start?: number; end?: number; isImplied?: true },
) => void;

/**
 * Adds what a word says as a number, if it does: "two", "half", "double", "zero", "all", "at least one", "under a
 * week". Reads English; its words come from the lists.
 */
export function addNumberWord(tokens: readonly Token[], at: number, found: Found[], lexicon: Lexicon): void {
  const token = tokens[at] as Token;
  const { lower } = token;
  const next = lowerAt(tokens, at + 1);
  const push: Push = (value, role, unit, { start = token.start, end = token.end, isImplied } = {}) => {
    const kind = unit === undefined ? undefined : unitKindOf(unit);
    const mayBeDeadline = kind === "time" && isDeadlineLike(tokens, at, value, unit);
    found.push({ token, at, span: { start, end }, value, unit, kind, role, isImplied, mayBeDeadline });
  };
  const multiple = lexicon.multiples.get(lower);
  const part = lexicon.parts.get(lower);
  const value = lexicon.numbers.get(lower);
  if (multiple !== undefined) {
    if (next === "down" || next === "opt") return;
    if (multiple < 1) push(100 * multiple, "by", "%");
    else push(multiple, "plain", "x");
  } else if (part !== undefined) addPart(tokens, at, part, found, push);
  else if (value !== undefined) addCount(tokens, at, value, found, lexicon, push);
  else if (lower === "half") addHalf(tokens, at, push);
  else if (lower === "all" || lower === "every") {
    if (isCoverage(tokens, at)) push(100, "plain", "%", { isImplied: true });
  } else if (lower === "none") push(0, "plain");
  else if (lower === "no") {
    if (at === 0 && !/^(?:more|longer|later|less|fewer|\.)$/.test(next)) push(0, "plain");
  } else if (lower === "one" || lower === "a" || lower === "an") addOne(tokens, at, found, lexicon, push);
}

/** "two", "five weeks", "zero". */
function addCount(
  tokens: readonly Token[],
  at: number,
  value: number,
  found: readonly Found[],
  lexicon: Lexicon,
  push: Push,
): void {
  const previous = lowerAt(tokens, at - 1);
  if (value === 0 && lexicon.notZero.has(lowerAt(tokens, at + 1))) return;
  if (previous === "of" && found[found.length - 1]?.at === at - 2) return;
  const time = timeAfter(tokens, at);
  const role = labels.has(previous) ? "identifier" : dateRole(tokens, at, time && "time", time?.unit);
  push(value, role ?? amountRole(tokens, at, found, lexicon), time?.unit, { end: time?.end });
}

/** "a third of", "two thirds", "by a quarter". */
function addPart(tokens: readonly Token[], at: number, part: number, found: Found[], push: Push): void {
  const first = lowerAt(tokens, at - 1);
  const count = first === "two" ? 2 : first === "three" ? 3 : first === "a" || first === "one" ? 1 : 0;
  const isBy = lowerAt(tokens, at - 2) === "by";
  const isShare =
    isBy || lowerAt(tokens, at + 1) === "of" || (count > 1 && !lowerAt(tokens, at).startsWith("quarter"));
  if (count === 0 || !isShare) return;
  if (found[found.length - 1]?.at === at - 1) found.pop();
  push(count * part, isBy ? "by" : "plain", "%", { start: tokens[at - 1]?.start });
}

/** "in half", "half of", "half a day", "the first half of 2026". */
function addHalf(tokens: readonly Token[], at: number, push: Push): void {
  const previous = lowerAt(tokens, at - 1);
  const next = lowerAt(tokens, at + 1);
  const time = next === "a" || next === "an" ? timeAfter(tokens, at + 1) : undefined;
  if (previous === "in" || previous === "by") push(50, "by", "%");
  else if (time) push(0.5, before.get(previous) ?? "plain", time.unit, { end: time.end });
  else if (previous === "first" || previous === "second" || next === "year") push(0, "date");
  else if (/^(?:of|the|our|all|as)$/.test(next) || before.has(previous))
    push(50, before.get(previous) ?? "plain", "%");
}

/** "at least one", "under a week": an amount only where a limit stands before it. */
function addOne(
  tokens: readonly Token[],
  at: number,
  found: readonly Found[],
  lexicon: Lexicon,
  push: Push,
): void {
  const time = timeAfter(tokens, at);
  const limit = amountRole(tokens, at, found, lexicon);
  const isLimit = limit === "at-most" || limit === "at-least";
  if (isLimit && (time || lowerAt(tokens, at) === "one")) push(1, limit, time?.unit, { end: time?.end });
}

/** Whether "all" or "every" takes in each of a kind, rather than a time or an idiom. */
function isCoverage(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next?.kind !== "word" && next?.kind !== "number") return false;
  if (/^(?:at|above|after|once)$/.test(lowerAt(tokens, at - 1))) return false;
  if (lowerAt(tokens, at) === "every") return unitKindOf(next.lower) !== "time" && next.lower !== "other";
  return !/^(?:time|day|hands|year|over)$/.test(next.lower);
}
