import { unitKindOf } from "../model/units.ts";
import { amountRole } from "./amount-role.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Found } from "./mentions.ts";
import { dateRole, isDeadlineLike } from "./name-role.ts";
import { before, labels } from "./number-words.ts";
import { lowerAt } from "./sentence.ts";
import type { NumberRole, Token } from "./tokens.ts";
import { percentAfter, timeAfter } from "./units-after.ts";

type Push = (
  value: number,
  role: NumberRole,
  unit?: string,
  more?: { start?: number; end?: number; isImplied?: true },
) => void;

/**
 * Adds what a word says as a number, if it does: "two", "half", "double", "zero", "all", "at least one", "under a
 * week".
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
  const [count = "", fraction = ""] = lower.includes("-") ? lower.split("-") : [];
  const share =
    (lexicon.numbers.get(count) ?? (lexicon.one.has(count) ? 1 : 0)) * (lexicon.parts.get(fraction) ?? 0);
  const multiple = lexicon.multiples.get(lower);
  const part = lexicon.parts.get(lower);
  const value = lexicon.numbers.get(lower);
  if (share > 0) push(share, before.get(lowerAt(tokens, at - 1)) ?? "plain", "%");
  else if (multiple !== undefined) {
    if (lexicon.otherwise.get(lower)?.has(next)) return;
    if (multiple < 1) push(100 * multiple, "by", "%");
    else push(multiple, "plain", "x");
  } else if (part !== undefined) addPart(tokens, at, part, found, lexicon, push);
  else if (value !== undefined) addCount(tokens, at, value, found, lexicon, push);
  else if (lexicon.halves.has(lower)) addHalf(tokens, at, lexicon, push);
  else if (lexicon.all.has(lower)) {
    if (isCoverage(tokens, at, lexicon)) push(100, "plain", "%", { isImplied: true });
  } else if (lexicon.none.has(lower)) push(0, "plain");
  else if (lexicon.no.has(lower)) {
    if (at === 0 && next !== "." && !lexicon.notNo.has(next)) push(0, "plain");
  } else if (lexicon.one.has(lower)) addOne(tokens, at, found, lexicon, push);
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
  if (lexicon.of.has(previous) && found[found.length - 1]?.at === at - 2) return;
  const percent = percentAfter(tokens, at);
  const time = timeAfter(tokens, at) ?? percent;
  const role = labels.has(previous)
    ? "identifier"
    : dateRole(tokens, at, time && !percent ? "time" : undefined, time?.unit, lexicon);
  push(value, role ?? amountRole(tokens, at, found, lexicon), time?.unit, { end: time?.end });
}

/** "a third of", "two thirds", "by a quarter". */
function addPart(
  tokens: readonly Token[],
  at: number,
  part: number,
  found: Found[],
  lexicon: Lexicon,
  push: Push,
): void {
  const first = lowerAt(tokens, at - 1);
  const count = lexicon.one.has(first) ? 1 : (lexicon.numbers.get(first) ?? 0);
  const by = lowerAt(tokens, at - 2);
  const role = before.get(by);
  const isBy = role === "by" || lexicon.by.has(by);
  const isTime = unitKindOf(lowerAt(tokens, at)) === "time";
  const next = lowerAt(tokens, at + 1);
  // "A quarter less grain"
  // "Up from a fifth to half"
  const isPaired =
    (role === "from" || role === "to") && (tokens[at + 1]?.kind !== "word" || before.has(next));
  const isShare =
    isBy || isPaired || lexicon.of.has(next) || lexicon.comparatives.has(next) || (count > 1 && !isTime);
  if (count === 0 || !isShare) return;
  if (found[found.length - 1]?.at === at - 1) found.pop();
  push(count * part, isBy ? "by" : isPaired ? role : "plain", "%", { start: tokens[at - 1]?.start });
}

/** "in half", "half of", "half a day", "the first half of 2026". */
function addHalf(tokens: readonly Token[], at: number, lexicon: Lexicon, push: Push): void {
  const start = lexicon.determiners.has(lowerAt(tokens, at - 1)) ? at - 1 : at;
  const previous = lowerAt(tokens, start - 1);
  const next = lowerAt(tokens, at + 1);
  const time = lexicon.one.has(next) ? timeAfter(tokens, at + 1) : undefined;
  if (lexicon.halfBy.has(previous) || lexicon.halfBy.has(lowerAt(tokens, at - 1))) push(50, "by", "%");
  else if (time) push(0.5, before.get(previous) ?? "plain", time.unit, { end: time.end });
  else if (lexicon.ordinals.has(lowerAt(tokens, at - 1)) || unitKindOf(next) === "time") push(0, "date");
  else if (
    lexicon.of.has(next) ||
    lexicon.determiners.has(next) ||
    lexicon.much.has(next) ||
    before.has(previous)
  )
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
  if (isLimit && (time || lowerAt(tokens, at) === "one" || lexicon.isHeadFirst))
    push(1, limit, time?.unit, { end: time?.end });
}

/** Whether "all" or "every" takes in each of a kind, rather than a time or an idiom. */
function isCoverage(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const behind = lexicon.determiners.has(lowerAt(tokens, at + 1)) ? at + 2 : at + 1;
  const next = tokens[behind];
  if (next?.kind !== "word" && next?.kind !== "number") return false;
  if (lexicon.notAll.has(lowerAt(tokens, at - 1)) || lexicon.notAll.has(next.lower)) return false;
  const counted = next.kind === "number" || lexicon.numbers.has(next.lower) ? tokens[behind + 1] : next;
  return unitKindOf(counted?.lower ?? "") !== "time";
}
