import { unitKindOf } from "../model/units.ts";
import type { Span } from "../text.ts";
import type { Direction } from "./lexicon.ts";
import { readText } from "./reading.ts";
import type { Wording } from "./wording.ts";

/** The word by which a text says that something is to go up or down. */
export interface SaidWay {
  readonly isUp: boolean;
  readonly span: Span;
}

/**
 * Which way a key result's verb goes, where it is what the text says is to be done ("reduce …", "… senken", "reduction
 * of …") or stands right before its "from"; undefined where another word says the opposite, where there is also a
 * difference ("by 30 %"), and where more of the thing may be a smaller number ("speed", "risk").
 */
export function saidWay(text: string, wording: Wording): SaidWay | undefined {
  const { movement, numbers } = wording;
  if (!movement || movement.isContested) return undefined;
  const { span } = movement;
  if (isDenied(text, span.start)) return undefined;
  const direction = directionOf(movement, numbers, text);
  if (direction === "change") return undefined;
  const first = numbers.find(({ role }) => role === "from" || role === "to");
  const isBeforeFirst = first !== undefined && isNear(text.slice(span.end, first.span.start), text);
  if ((!movement.isMain && !isBeforeFirst) || /^-/.test(text.slice(span.end))) return undefined;
  // "Halve" itself is no difference beside other numbers.
  if (numbers.some(({ role, span: { start } }) => role === "by" && start !== span.start)) return undefined;
  if (isTurned(text, direction) && !(direction === "decrease" && first?.unit && isMeasure(first.unit)))
    return undefined;
  return { isUp: direction === "increase", span };
}

/** "Faster", "plus rapide": less, where the numbers are times. */
function directionOf(
  { direction, word }: NonNullable<Wording["movement"]>,
  numbers: Wording["numbers"],
  text: string,
): Direction {
  const { tokens, lexicon } = readText(text);
  const isMuch = lexicon?.much.has(word) && tokens.some(({ lower }) => lexicon.quicker.has(lower));
  if (!isMuch && !(direction === "change" && lexicon?.quicker.has(word))) return direction;
  return numbers.some(({ role, unit }) => role === "to" && unit && isTime(unit)) ? "decrease" : "change";
}

function isTime(unit: string): boolean {
  return unitKindOf(unit) === "time";
}

/** Less of it is less: kilos and hours, as opposed to shares and scores. */
function isMeasure(unit: string): boolean {
  const kind = unitKindOf(unit);
  return kind !== "percent" && kind !== "points" && kind !== "rating" && kind !== "times";
}

/** "Rise from 4", "plus rapide : de 4", "leave less often: 4". */
function isNear(between: string, text: string): boolean {
  const word = withoutLead(between).trim().toLowerCase();
  return (
    word === "" ||
    /^(?:often|frequently|oft|häufig|souvent)$/.test(word) ||
    (readText(text).lexicon?.quicker.has(word) ?? false)
  );
}

/** What stands between a word and its numbers, without what leads up to them: "injuries, from", "errors (baseline". */
export function withoutLead(between: string): string {
  return between.replace(
    /[\s:,(–—-]{1,4}(?:(?:from|to|in|was|now|currently|baseline|von|vom|auf|in|de|du|des|del|da|do|desde|a|à|para)\s{1,2}){0,2}$/iu,
    "",
  );
}

/** "Without more emissions". */
function isDenied(text: string, before: number): boolean {
  const { tokens, lexicon } = readText(text);
  return tokens.some(({ lower, start }) => start < before && lexicon?.lacking.has(lower));
}

function isTurned(text: string, direction: "increase" | "decrease"): boolean {
  const { tokens, lexicon } = readText(text);
  return tokens.some(({ lower }) => lexicon?.turned[direction].has(lower));
}

/** Whether a text speaks of a share: "costs" in percent may be what was saved of them, "churn" may not. */
export function namesShare(text: string): boolean {
  const { tokens, lexicon } = readText(text);
  return text.includes("%") || tokens.some(({ lower }) => lexicon?.rates.has(lower));
}
