import { longTimes, months, type UnitKind, unitKindOf } from "../model/units.ts";
import type { Span } from "../text.ts";
import {
  after,
  before,
  dateLabels,
  denominators,
  fillers,
  foreignAmounts,
  ideographFrom,
  ideographFromAfter,
  ideographTo,
  ideographToAfter,
  labels,
  pairFrom,
  pairTo,
  rankWords,
  signs,
  versioned,
  windows,
  yearCues,
} from "./number-words.ts";
import type { NumberRole, Token } from "./tokens.ts";
import type { Lexicon } from "./word-lists.ts";

/** A number in a sentence, and what it is there for. */
export interface NumberMention {
  readonly span: Span;
  /** With its scale; a share of a hundred for "half" and "all". 0 or more. */
  readonly value: number;
  /** `%`, `ms`, `$` …; "x" for "double". Absent for what is merely counted. */
  readonly unit?: string;
  readonly role: NumberRole;
  /** Whether it says how much, as opposed to when, which, or how many things are to be made. */
  readonly isOutcome: boolean;
}

/** A mention as it is found, before the sentence's verb has had its say. */
export interface Found {
  readonly token: Token;
  /** Index of its token. */
  readonly at: number;
  readonly span: Span;
  readonly value: number;
  readonly unit?: string;
  readonly kind?: UnitKind;
  role: NumberRole;
  /** "all", "every": a share that nobody wrote as a number. */
  readonly isImplied?: boolean;
  /** "within 3 months", "in 6 weeks": an amount or a deadline, as the verb has it. */
  readonly mayBeDeadline?: boolean;
}

/** The numbers of a text in order, in any notation; number words of the language too, where there is one. */
export function findMentions(tokens: readonly Token[], lexicon: Lexicon | undefined): Found[] {
  const found: Found[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.role) found.push({ token, at, span: spanOf(token), value: token.digits ?? 0, role: token.role });
    else if (token.kind === "number") addNumber(tokens, at, found, lexicon);
    else if (token.kind === "word") addWord(tokens, at, found, lexicon);
  }
  dropUnpaired(found, tokens);
  return found;
}

function addNumber(tokens: readonly Token[], at: number, found: Found[], lexicon: Lexicon | undefined): void {
  const token = tokens[at] as Token;
  const { measure } = token;
  if (measure?.value === undefined) return;
  const previous = found[found.length - 1];
  // "8 of 10", "9 out of 10": the whole belongs to the part.
  if (previous?.at === at - 2 && previous.kind === undefined && /^(?:of|von|sur|de)$/.test(lowerAt(tokens, at - 1))) return;
  if (previous?.at === at - 3 && lowerAt(tokens, at - 2) === "out" && lowerAt(tokens, at - 1) === "of") return;
  const time = timeAfter(tokens, at);
  const unit = measure.unit ?? time?.unit;
  const kind = measure.kind ?? (time ? "time" : undefined);
  const role = dateRole(tokens, at, kind, unit) ?? nameRole(tokens, at, kind, lexicon) ?? amountRole(tokens, at, found, lexicon);
  found.push({
    token,
    at,
    span: { start: token.start, end: time ? time.end : token.end },
    value: measure.value,
    unit,
    kind,
    role,
    mayBeDeadline: kind === "time" && isDeadlineLike(tokens, at, measure.value, unit),
  });
}

/** Numbers written as words: "two", "half", "double", "zero", "all", "at least one", "under a week". */
function addWord(tokens: readonly Token[], at: number, found: Found[], lexicon: Lexicon | undefined): void {
  const token = tokens[at] as Token;
  const { lower } = token;
  if (!lexicon) {
    const amount = foreignAmounts.get(lower);
    if (amount) found.push({ token, at, span: spanOf(token), value: amount[0], unit: amount[1], kind: amount[1] === "%" ? "percent" : "times", role: amount[1] === "%" ? "by" : "plain" });
    return;
  }
  const next = lowerAt(tokens, at + 1);
  const push = (value: number, role: NumberRole, unit?: string, end = token.end, isImplied = false) => {
    const kind = unit === undefined ? undefined : unitKindOf(unit);
    const mayBeDeadline = kind === "time" && isDeadlineLike(tokens, at, value, unit);
    found.push({ token, at, span: { start: token.start, end }, value, unit, kind, role, isImplied, mayBeDeadline });
  };
  const role = () => amountRole(tokens, at, found, lexicon);

  const multiple = multiples.get(lower);
  if (multiple && next !== "down" && next !== "opt") return multiple < 1 ? push(50, "by", "%") : push(multiple, "plain", "x");
  if (lower === "half") return addHalf(tokens, at, push);
  const part = fractions.get(lower);
  if (part) {
    const first = lowerAt(tokens, at - 1);
    const count = first === "two" ? 2 : first === "three" ? 3 : first === "a" || first === "one" ? 1 : 0;
    const isPart = count > 0 && (count > 1 || next === "of" || lowerAt(tokens, at - 2) === "by");
    if (isPart && count > 1 && found[found.length - 1]?.at === at - 1) found.pop();
    if (isPart) push(count * part, lowerAt(tokens, at - 2) === "by" ? "by" : "plain", "%");
    return;
  }
  if ((lower === "all" || lower === "every") && isCoverage(tokens, at, lower)) return push(100, "plain", "%", token.end, true);
  if (lower === "none") return push(0, "plain");
  if (lower === "no" && at === 0 && !/^(?:more|longer|later|less|fewer)$/.test(next)) return push(0, "plain");
  if (lower === "zero" && /^(?:trust|touch|day|code|knowledge|waste)$/.test(next)) return;
  const value = lexicon.numbers.get(lower);
  if (value !== undefined) {
    if (lowerAt(tokens, at - 1) === "of" && found[found.length - 1]?.at === at - 2) return;
    const time = timeAfter(tokens, at);
    const written = dateRole(tokens, at, time && "time", time?.unit) ?? role();
    return push(value, labels.has(lowerAt(tokens, at - 1)) ? "identifier" : written, time?.unit, time?.end);
  }
  if (lower === "one" || lower === "a" || lower === "an") {
    const time = timeAfter(tokens, at);
    const limit = role();
    const isLimit = limit === "at-most" || limit === "at-least";
    if (isLimit && (time || lower === "one")) push(1, limit, time?.unit, time?.end);
  }
}

function addHalf(tokens: readonly Token[], at: number, push: (value: number, role: NumberRole, unit?: string, end?: number) => void): void {
  const previous = lowerAt(tokens, at - 1);
  const next = lowerAt(tokens, at + 1);
  if (previous === "in" || previous === "by") return push(50, "by", "%");
  const time = next === "a" || next === "an" ? timeAfter(tokens, at + 1) : undefined;
  if (time) return push(0.5, before.get(previous) ?? "plain", time.unit, time.end);
  if (previous === "first" || previous === "second" || next === "year") return push(0, "date");
  if (next === "of" || next === "the" || next === "our" || next === "all" || next === "as" || before.has(previous)) push(50, before.get(previous) ?? "plain", "%");
}

const multiples: ReadonlyMap<string, number> = new Map([
  ...["double", "doubles", "doubled", "doubling", "twice", "twofold"].map((word) => [word, 2] as const),
  ...["triple", "triples", "tripled", "tripling", "threefold", "treble", "trebled"].map((word) => [word, 3] as const),
  ...["quadruple", "quadrupled", "fourfold"].map((word) => [word, 4] as const),
  ...["tenfold"].map((word) => [word, 10] as const),
  ...["halve", "halves", "halved", "halving"].map((word) => [word, 0.5] as const),
]);
const fractions: ReadonlyMap<string, number> = new Map([
  ["third", 100 / 3],
  ["thirds", 100 / 3],
  ["quarter", 25],
  ["quarters", 25],
  ["fifth", 20],
  ["fifths", 20],
  ["tenth", 10],
]);

/** Whether "all" or "every" takes in each of a kind, rather than a time or an idiom. */
function isCoverage(tokens: readonly Token[], at: number, lower: string): boolean {
  const next = tokens[at + 1];
  const previous = lowerAt(tokens, at - 1);
  if (!next || next.kind === "sign" || /^(?:at|above|overall|after|once)$/.test(previous)) return false;
  if (lower === "every") return next.kind === "word" && unitKindOf(next.lower) !== "time" && next.lower !== "other";
  return next.lower !== "time" && next.lower !== "day" && next.lower !== "hands" && next.lower !== "year" && next.lower !== "over";
}

/** A date, a window of time or a part of the calendar. */
function dateRole(tokens: readonly Token[], at: number, kind: UnitKind | undefined, unit: string | undefined): NumberRole | undefined {
  const token = tokens[at] as Token;
  const value = token.measure?.value ?? 0;
  const previous = lowerAt(tokens, at - 1);
  if (kind === "time") {
    const isEvery = previous === "every" || previous === "each";
    return windows.has(previous) || (previous === "over" && unit !== undefined && longTimes.has(unit.toLowerCase())) || isEvery
      ? isEvery
        ? "plain"
        : "date"
      : undefined;
  }
  if (kind || !token.measure?.isBare) return undefined;
  if (dateLabels.has(previous)) return "date";
  if (value <= 31 || isYear(value, token)) {
    if (isMonth(tokens, at - 1) || (isMonth(tokens, at - 2) && /^(?:\.|of|the|,|de|\d+)$/.test(previous))) return "date";
    if (isMonth(tokens, at + 1) || (/^(?:\.|de|of|º)$/.test(lowerAt(tokens, at + 1)) && isMonth(tokens, at + 2))) return "date";
  }
  if (!isYear(value, token)) return undefined;
  const next = tokens[at + 1];
  const isOfYear = next?.lower === "levels" || next?.lower === "level" || next?.lower === "baseline";
  const isCounting = next?.kind === "word" && !before.has(next.lower) && !/^(?:and|or|in|for|with|as)$/.test(next.lower);
  if (isOfYear || tokens[at - 1]?.role === "date") return "date";
  if (isCounting || /^(?:reach|from|of the|≥|≤|<|>|=|about|around|than)$/.test(previous)) return previous === "than" && !isCounting ? "date" : undefined;
  return yearCues.has(previous) || next === undefined || next.kind === "sign" ? "date" : undefined;
}

function isYear(value: number, token: Token): boolean {
  return value >= 2015 && value < 2050 && token.text.length === 4;
}

/** Month names that are also words count only with a capital. */
function isMonth(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== "word" || !months.has(token.lower)) return false;
  return !/^(?:may|march|mar|dec|sept?|mars|mai)$/.test(token.lower) || token.text !== token.lower || /^(?:mai|mars)$/.test(token.lower);
}

/** A rank, an edition, or the name of a thing. */
function nameRole(tokens: readonly Token[], at: number, kind: UnitKind | undefined, lexicon: Lexicon | undefined): NumberRole | undefined {
  const token = tokens[at] as Token;
  const previous = tokens[at - 1];
  if (!previous || kind) return undefined;
  if (rankWords.has(previous.lower)) return "ordinal";
  if (denominators.has(previous.lower) && previous.lower !== "out") return "identifier";
  if (versioned.has(previous.lower)) return "version";
  if (labels.has(previous.lower)) return "identifier";
  if (!token.measure?.isBare && !/^\d+\.\d+$/.test(token.text)) return undefined;
  // A bare number right behind a capitalised name, with nothing to count after it: "Horizon Alpha 2", "Platform 2.0".
  const next = tokens[at + 1];
  const ends = !next || next.kind === "sign" || (lexicon?.prepositions.has(next.lower) ?? false) || (lexicon?.conjunctions.has(next.lower) ?? false);
  const isName = at > 1 && previous.kind === "word" && /^\p{Lu}\p{Ll}/u.test(previous.text) && !before.has(previous.lower);
  const isMetric = lexicon?.measured.has(previous.lower) ?? false;
  return ends && isName && !isMetric ? "version" : undefined;
}

function amountRole(tokens: readonly Token[], at: number, found: readonly Found[], lexicon: Lexicon | undefined): NumberRole {
  let from = at - 1;
  for (let steps = 0; steps < 4 && fillers.has(lowerAt(tokens, from)); steps++) from--;
  const sign = signs.get(lowerAt(tokens, from));
  if (sign) return sign === "to" ? markFrom(found, from, sign) : sign;
  const phrase = phraseEndingAt(tokens, from);
  const arrow = signs.get(lowerAt(tokens, at + 1)) === "to" && tokens[at + 2]?.kind === "number";
  if (arrow && phrase?.role !== "to") return "from";
  if (phrase) {
    const outer = phraseEndingAt(tokens, from - phrase.length)?.role;
    if (phrase.role.startsWith("at-") && (outer === "to" || outer === "from" || outer === "by")) return outer;
    return phrase.role;
  }
  const behind = phraseStartingAt(tokens, at + 1);
  if (behind) return behind;
  const previous = lowerAt(tokens, from);
  const next = lowerAt(tokens, at + 1);
  if (ideographFrom.test(previous) || ideographFromAfter.test(next)) return "from";
  if (ideographTo.test(previous) || ideographToAfter.test(next)) return "to";
  if (pairFrom.has(previous) && leadsPair(tokens, at)) return "from";
  if (pairTo.has(previous) && !(lexicon && /^(?:a|do|na)$/.test(previous) && !followsFrom(found, at))) {
    if (followsFrom(found, at) || !lexicon) return "to";
  }
  if (tokens[at]?.measure?.kind === "percent" && pairFrom.has(previous) && !lexicon) return "by";
  if (lowerAt(tokens, at - 1) === "-" || lowerAt(tokens, at - 1) === "−") return at < 2 || /^[-–(]$/.test(lowerAt(tokens, at - 2)) ? "by" : "plain";
  return tokens[at]?.measure?.andMore ? "at-least" : "plain";
}

function markFrom(found: readonly Found[], arrowAt: number, role: NumberRole): NumberRole {
  const previous = found[found.length - 1];
  if (previous && previous.at === arrowAt - 1 && previous.role === "plain") previous.role = "from";
  return role;
}

/** The longest of the known phrases that ends at a token: up to four words. */
function phraseEndingAt(tokens: readonly Token[], at: number): { role: NonNullable<ReturnType<typeof before.get>>; length: number } | undefined {
  let phrase = "";
  let best: { role: NonNullable<ReturnType<typeof before.get>>; length: number } | undefined;
  for (let length = 1; length <= 4; length++) {
    const token = tokens[at - length + 1];
    if (!token || token.kind === "number" || (token.kind === "sign" && token.text !== ":" && token.text !== "=")) break;
    if (token.kind === "sign") {
      if (length > 1) break;
      // "target: 35 %", "baseline = 20": the sign is no part of the phrase.
      const inner = phraseEndingAt(tokens, at - 1);
      return inner && { role: inner.role, length: inner.length + 1 };
    }
    phrase = length === 1 ? token.lower : `${token.lower} ${phrase}`;
    const role = before.get(phrase);
    if (role) best = { role, length };
  }
  return best;
}

function phraseStartingAt(tokens: readonly Token[], at: number): NumberRole | undefined {
  const first = lowerAt(tokens, at);
  if (first === "") return undefined;
  const second = `${first} ${lowerAt(tokens, at + 1)}`;
  return after.get(second) ?? after.get(`${lowerAt(tokens, at + 1)} ${lowerAt(tokens, at + 2)}`);
}

/** Whether a "to" stands before another number not far behind: the second half of a pair. */
function leadsPair(tokens: readonly Token[], at: number): boolean {
  for (let next = at + 1; next < at + 8 && next < tokens.length; next++) {
    if (tokens[next]?.kind !== "number") continue;
    const joint = lowerAt(tokens, next - 1);
    return pairTo.has(joint) || before.get(joint) === "to";
  }
  return false;
}

function followsFrom(found: readonly Found[], at: number): boolean {
  const previous = found[found.length - 1];
  return previous !== undefined && previous.role === "from" && at - previous.at < 8;
}

/** "20 leads from 5 partners" has no starting point: a bare "from" needs a "to", a unit or a movement before it. */
function dropUnpaired(found: readonly Found[], tokens: readonly Token[]): void {
  let hasTo = false;
  for (let at = found.length - 1; at >= 0; at--) {
    const each = found[at] as Found;
    if (each.role === "to") hasTo = true;
    if (each.role !== "from" || hasTo || each.kind) continue;
    const previous = lowerAt(tokens, each.at - 2);
    if (lowerAt(tokens, each.at - 1) === "from" && previous !== "up" && previous !== "down") each.role = "plain";
  }
}

/** A unit of time that follows a number, over "working", "business" and the like. */
function timeAfter(tokens: readonly Token[], at: number): { unit: string; end: number } | undefined {
  for (let next = at + 1; next <= at + 2; next++) {
    const token = tokens[next];
    if (token?.kind !== "word") return undefined;
    if (unitKindOf(token.lower) === "time" && token.lower.length > 2) return { unit: token.lower, end: token.end };
    if (!/^(?:working|business|calendar|consecutive|full|single|more)$/.test(token.lower)) return undefined;
  }
  return undefined;
}

function isDeadlineLike(tokens: readonly Token[], at: number, value: number, unit: string | undefined): boolean {
  const previous = lowerAt(tokens, at - 1);
  const cue = fillers.has(previous) ? lowerAt(tokens, at - 2) : previous;
  if (cue !== "in" && cue !== "within") return false;
  return unit !== undefined && (longTimes.has(unit.toLowerCase()) || (/^(?:days?|d)$/i.test(unit) && value >= 14));
}

function lowerAt(tokens: readonly Token[], at: number): string {
  return tokens[at]?.lower ?? "";
}

function spanOf({ start, end }: Token): Span {
  return { start, end };
}
