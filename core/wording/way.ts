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
  const direction = directionOf(movement, numbers, text);
  if (direction === "change") return undefined;
  const from = numbers.find(({ role }) => role === "from");
  const isBeforeFrom = from !== undefined && /^\s+\p{L}+\s+$/u.test(text.slice(span.end, from.span.start));
  if ((!movement.isMain && !isBeforeFrom) || /^-/.test(text.slice(span.end))) return undefined;
  if (numbers.some(({ role }) => role === "by") || isTurned(text, direction)) return undefined;
  return { isUp: direction === "increase", span };
}

/** "Faster" is less, where the numbers are times. */
function directionOf(
  { direction, word }: NonNullable<Wording["movement"]>,
  numbers: Wording["numbers"],
  text: string,
): Direction {
  const isQuicker = direction === "change" && readText(text).lexicon?.quicker.has(word);
  const isTime = numbers.some(({ role, unit }) => role === "to" && unit && unitKindOf(unit) === "time");
  return isQuicker && isTime ? "decrease" : direction;
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
