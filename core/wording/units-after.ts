import { unitKindOf } from "../model/units.ts";
import { lowerAt } from "./sentence.ts";
import type { Token } from "./tokens.ts";

/** A unit that follows a number as a word of its own. */
interface UnitAfter {
  readonly unit: string;
  readonly end: number;
}

/** A unit of time behind a token, over "working", "business" and the like. */
export function timeAfter(tokens: readonly Token[], at: number): UnitAfter | undefined {
  for (let next = at + 1; next <= at + 2; next++) {
    const token = tokens[next];
    if (token?.kind !== "word") return undefined;
    if (unitKindOf(token.lower) === "time" && token.lower.length > 2)
      return { unit: token.lower, end: token.end };
    if (!/^(?:working|business|calendar|consecutive|full|single|more)$/.test(token.lower)) return undefined;
  }
  return undefined;
}

/** "millones de euros": a currency behind a scale and "of". */
export function moneyAfter(tokens: readonly Token[], at: number): UnitAfter | undefined {
  const unit = tokens[at + 2];
  const isOf = /^d(?:e|')$/.test(lowerAt(tokens, at + 1));
  if (!isOf || !unit || !tokens[at]?.measure?.scale || unitKindOf(unit.lower) !== "currency")
    return undefined;
  return { unit: unit.lower, end: unit.end };
}

/** "percentage points" and their kin behind a token. */
export function pointsAfter(tokens: readonly Token[], at: number): UnitAfter | undefined {
  const isPair = lowerAt(tokens, at + 1) === "percentage" && /^points?$/.test(lowerAt(tokens, at + 2));
  const isWord = /^(?:prozentpunkten?|procentpunten)$/.test(lowerAt(tokens, at + 1));
  const last = isPair ? tokens[at + 2] : isWord ? tokens[at + 1] : undefined;
  return last && { unit: "pp", end: last.end };
}

/** "percent", "pour cent" and their kin behind a number in words. */
export function percentAfter(tokens: readonly Token[], at: number): UnitAfter | undefined {
  const next = lowerAt(tokens, at + 1);
  const isWord = /^(?:percent|prozent)$/.test(next);
  const isPair = /^(?:per|pour|por)$/.test(next) && /^(?:cent|ciento|cento)$/.test(lowerAt(tokens, at + 2));
  const last = isWord ? tokens[at + 1] : isPair ? tokens[at + 2] : undefined;
  return last && { unit: "%", end: last.end };
}
