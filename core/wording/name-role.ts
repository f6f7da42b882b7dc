import { isLongTime, months, type UnitKind } from "../model/units.ts";
import type { Lexicon } from "./lexicon.ts";
import {
  before,
  dateLabels,
  deadlineCues,
  denominators,
  fillers,
  labels,
  rankWords,
  versioned,
  windows,
  yearCues,
} from "./number-words.ts";
import { lowerAt } from "./sentence.ts";
import type { NumberRole, Token } from "./tokens.ts";

/** "date" for a number that is a day, a year, a window of time or a part of the calendar; "plain" for a cadence. */
export function dateRole(
  tokens: readonly Token[],
  at: number,
  kind: UnitKind | undefined,
  unit: string | undefined,
  lexicon: Lexicon | undefined,
): NumberRole | undefined {
  const token = tokens[at] as Token;
  const previous = lowerAt(tokens, at - 1);
  if (kind === "time") {
    if (previous === "every" || previous === "each") return "plain";
    return windows.has(previous) || (previous === "over" && isLong(unit)) ? "date" : undefined;
  }
  if (kind || !token.measure?.isBare) return undefined;
  if (
    /^(?:past|last|previous|next|nächsten|letzten|próximos|últimos|prochains|derniers)$/.test(previous) ||
    dateLabels.has(previous)
  )
    return "date";
  const value = token.measure.value ?? 0;
  const isYear = value >= 2015 && value < 2050 && token.text.length === 4;
  if ((value <= 31 || isYear) && isBesideMonth(tokens, at)) return "date";
  return isYear && isSaidOfTime(tokens, at, lexicon) ? "date" : undefined;
}

function isBesideMonth(tokens: readonly Token[], at: number): boolean {
  const isJointBefore = /^(?:\.|of|the|,|de|\d+)$/.test(lowerAt(tokens, at - 1));
  const isJointAfter = /^(?:\.|de|of|º)$/.test(lowerAt(tokens, at + 1));
  return (
    isMonth(tokens, at - 1) ||
    isMonth(tokens, at + 1) ||
    (isJointBefore && isMonth(tokens, at - 2)) ||
    (isJointAfter && isMonth(tokens, at + 2))
  );
}

/** Month names that are English words, too, count only with a capital. */
function isMonth(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== "word" || !months.has(token.lower)) return false;
  return token.text !== token.lower || !/^(?:may|march|mar|dec|sept?)$/.test(token.lower);
}

/** A number that could be a year is one after "in", "by" and the like, and at the end; not where it counts something. */
function isSaidOfTime(tokens: readonly Token[], at: number, lexicon: Lexicon | undefined): boolean {
  const previous = lowerAt(tokens, at - 1);
  const next = tokens[at + 1];
  if (lexicon?.determiners.has(previous)) return true;
  if (/^(?:levels?|baseline|niveau|nivel|nível)$/.test(next?.lower ?? "") || tokens[at - 1]?.role === "date")
    return true;
  if (
    /^(?:in|by|until|till|before|since|during|end|early|late|mid|bis|für|seit|en|em|de|pour|para|avant|antes)$/.test(
      previous,
    )
  )
    return true;
  const isCounting =
    next?.kind === "word" &&
    !before.has(next.lower) &&
    !/^(?:and|or|in|for|with|as|und|et|y|e|es|est|é)$/.test(next.lower);
  if (isCounting || /^(?:reach|from|≥|≤|<|>|=|about|around)$/.test(previous)) return false;
  return yearCues.has(previous) || next === undefined || next.kind === "sign";
}

/** "ordinal", "version" or "identifier" for a number that is a rank, an edition, or part of a name. */
export function nameRole(
  tokens: readonly Token[],
  at: number,
  kind: UnitKind | undefined,
  lexicon: Lexicon | undefined,
): NumberRole | undefined {
  const previous = tokens[at - 1];
  if (!previous || kind) return undefined;
  const { lower } = previous;
  if (rankWords.has(lower) || (lower === "." && rankWords.has(lowerAt(tokens, at - 2)))) return "ordinal";
  if (isGermanOrdinal(tokens, at, lexicon)) return "ordinal";
  if (versioned.has(lower)) return "version";
  if (labels.has(lower) || isListed(tokens, at)) return "identifier";
  // "multiplié par 2"
  if (denominators.has(lower))
    return lexicon?.movements.has(lowerAt(tokens, at - 2)) ? undefined : "identifier";
  return isEdition(tokens, at, lexicon) ? "version" : undefined;
}

/** "Wards 3 and 5". */
function isListed(tokens: readonly Token[], at: number): boolean {
  const isLabel = (before: number) =>
    labels.has(lowerAt(tokens, before).replace(/s$/, "")) && lowerAt(tokens, before).endsWith("s");
  const isSecond = /^(?:and|und|et|y|e)$/.test(lowerAt(tokens, at - 1)) && tokens[at - 2]?.kind === "number";
  return isSecond ? isLabel(at - 3) : isLabel(at - 1) && /^(?:and|und|et|y|e)$/.test(lowerAt(tokens, at + 1));
}

/** "Das 1. Quartal": a full stop right behind a bare number, and a noun. */
function isGermanOrdinal(tokens: readonly Token[], at: number, lexicon: Lexicon | undefined): boolean {
  const token = tokens[at] as Token;
  const stop = tokens[at + 1];
  if (lexicon?.language !== "de" || !token.measure?.isBare || stop?.text !== "." || stop.start !== token.end)
    return false;
  const isNoun = tokens[at + 2]?.kind === "word" && /^\p{Lu}/u.test(tokens[at + 2]?.text ?? "");
  return isNoun && !before.has(lowerAt(tokens, at - 1));
}

/** A bare number right behind a capitalised name, with nothing to count after it: "Project Alpha 2", "Platform 2.0". */
function isEdition(tokens: readonly Token[], at: number, lexicon: Lexicon | undefined): boolean {
  const token = tokens[at] as Token;
  const name = tokens[at - 1] as Token;
  if (at < 2 || (!token.measure?.isBare && !/^\d+\.\d+$/.test(token.text))) return false;
  if (name.kind !== "word" || !/^\p{Lu}\p{Ll}/u.test(name.text)) return false;
  if (before.has(name.lower) || lexicon?.measured.has(name.lower)) return false;
  const next = tokens[at + 1];
  if (!next || next.kind === "sign" || /^\p{Lu}/u.test(next.text)) return true;
  return (
    lexicon !== undefined && (lexicon.prepositions.has(next.lower) || lexicon.conjunctions.has(next.lower))
  );
}

/** "In 6 weeks", "within 30 days": long enough to be a deadline. */
export function isDeadlineLike(
  tokens: readonly Token[],
  at: number,
  value: number,
  unit: string | undefined,
): boolean {
  const previous = lowerAt(tokens, at - 1);
  const cue = fillers.has(previous) ? lowerAt(tokens, at - 2) : previous;
  const isWithin =
    deadlineCues.has(cue) || (/^(?:von|de)$/.test(cue) && deadlineCues.has(lowerAt(tokens, at - 2)));
  if (!isWithin) return false;
  return isLong(unit) || (/^(?:days?|d)$/i.test(unit ?? "") && value >= 14);
}

function isLong(unit: string | undefined): boolean {
  return unit !== undefined && isLongTime(unit);
}
