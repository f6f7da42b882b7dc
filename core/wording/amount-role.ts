import type { Lexicon } from "./lexicon.ts";
import type { Found } from "./mentions.ts";
import {
  type AmountRole,
  after,
  before,
  fillers,
  ideographFrom,
  ideographFromAfter,
  ideographTo,
  ideographToAfter,
  insteads,
  pairFrom,
  pairTo,
  signs,
} from "./number-words.ts";
import { isWord, lowerAt } from "./sentence.ts";
import type { NumberRole, Token } from "./tokens.ts";

/**
 * What an amount is there for, from the words and signs around it; "plain" where they do not say. Takes the amounts
 * before it, and turns the last of them into a "from" where an arrow follows it.
 */
export function amountRole(
  tokens: readonly Token[],
  at: number,
  found: readonly Found[],
  lexicon: Lexicon | undefined,
): NumberRole {
  if (pairTo.has(lowerAt(tokens, at - 1)) && followsFrom(found, at)) return "to";
  let from = at - 1;
  for (let steps = 0; steps < 4 && fillers.has(lowerAt(tokens, from)); steps++) from--;
  const sign = signs.get(lowerAt(tokens, from));
  if (sign === "to") startPair(tokens, found, from);
  // "From +22 to +9"
  const signed = sign === "by" ? phraseEndingAt(tokens, from - 1)?.role : undefined;
  if (signed === "from" || signed === "to") return signed;
  if (sign) return sign;
  const phrase = phraseEndingAt(tokens, from);
  const leadsArrow = signs.get(lowerAt(tokens, at + 1)) === "to" && tokens[at + 2]?.kind === "number";
  if (leadsArrow && phrase?.role !== "to") return "from";
  if (phrase?.isInstead) arriveBefore(tokens, at, found);
  if (phrase?.role === "to") pairWithFirst(tokens, at, from - phrase.length, found);
  if (phrase) return combined(phrase.role, phraseEndingAt(tokens, from - phrase.length)?.role);
  return roleBehind(tokens, at) ?? pairRole(tokens, at, from, lexicon) ?? signRole(tokens, at);
}

/** "to at least 35 %" is where it goes, whatever the limit. */
function combined(inner: AmountRole, outer: AmountRole | undefined): AmountRole {
  const isLimit = inner === "at-least" || inner === "at-most";
  return isLimit && (outer === "to" || outer === "from" || outer === "by") ? outer : inner;
}

/** "50 s to 5 s", "uptime: 98 to 99": what stands right before "to" is where it starts. */
function pairWithFirst(tokens: readonly Token[], at: number, firstAt: number, found: readonly Found[]): void {
  const previous = found[found.length - 1];
  if (previous?.role !== "plain") return;
  const isBefore = previous.at === firstAt || (previous.at === firstAt - 1 && isWord(tokens, firstAt));
  const unit = lowerAt(tokens, at + 1);
  const isTold =
    (previous.kind !== undefined && previous.kind === tokens[at]?.measure?.kind) ||
    (isWord(tokens, at + 1) && unit === lowerAt(tokens, previous.at + 1));
  if (isBefore && (isTold || lowerAt(tokens, previous.at - 1) === ":")) previous.role = "from";
}

/** "60 → 45", "7 t → 5 t". */
function startPair(tokens: readonly Token[], found: readonly Found[], arrowAt: number): void {
  const previous = found[found.length - 1];
  const isBefore = previous && previous.at >= arrowAt - 3 && onlyWords(tokens, previous.at + 1, arrowAt);
  if (isBefore && previous.role === "plain") previous.role = "from";
}

/** "In 6 hours instead of the 2 hours": where the same is counted, the number before is the one to arrive at. */
function arriveBefore(tokens: readonly Token[], at: number, found: readonly Found[]): void {
  const previous = found[found.length - 1];
  if (previous?.role !== "plain" || at - previous.at > 7) return;
  const isSame = previous.token.measure?.unit === tokens[at]?.measure?.unit;
  if (isSame) previous.role = "to";
}

function onlyWords(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isWord(tokens, at)) return false;
  return true;
}

/** The longest of the known phrases that ends at a token: up to four words, a colon or equals sign behind them. */
function phraseEndingAt(
  tokens: readonly Token[],
  end: number,
): { role: AmountRole; length: number; isInstead: boolean } | undefined {
  const joint = lowerAt(tokens, end) === ":" || lowerAt(tokens, end) === "=" ? 1 : 0;
  let phrase = "";
  let best: { role: AmountRole; length: number; isInstead: boolean } | undefined;
  for (let words = 1; words <= 4; words++) {
    const token = tokens[end - joint - words + 1];
    if (token?.kind !== "word") break;
    phrase = words === 1 ? token.lower : `${token.lower} ${phrase}`;
    const role = before.get(phrase);
    if (role) best = { role, length: words + joint, isInstead: insteads.has(phrase) };
  }
  return best;
}

/** "or more", "points or fewer" behind the number. */
function roleBehind(tokens: readonly Token[], at: number): AmountRole | undefined {
  const first = lowerAt(tokens, at + 1);
  const second = lowerAt(tokens, at + 2);
  if (first === "" || second === "") return undefined;
  return after.get(`${first} ${second}`) ?? after.get(`${second} ${lowerAt(tokens, at + 3)}`);
}

/** The half of a pair: "de 22 % à 35 %"; in languages without lists also a lone "a", "para", "em". */
function pairRole(
  tokens: readonly Token[],
  at: number,
  from: number,
  lexicon: Lexicon | undefined,
): AmountRole | undefined {
  const previous = lowerAt(tokens, from);
  const next = lowerAt(tokens, at + 1);
  if (ideographFrom.test(previous) || ideographFromAfter.test(next)) return "from";
  if (ideographTo.test(previous) || ideographToAfter.test(next)) return "to";
  if (pairFrom.has(previous) && leadsPair(tokens, at)) return "from";
  if (lexicon?.to.has(previous)) return "to";
  if (lexicon) return undefined;
  if (pairTo.has(previous)) return "to";
  return pairFrom.has(previous) && tokens[at]?.measure?.kind === "percent" ? "by" : undefined;
}

/** Whether a "to" stands before another number not far behind. */
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
  return previous?.role === "from" && at - previous.at < 8;
}

/** "-20 %" at the start is a difference; "60+" is a lower limit. */
function signRole(tokens: readonly Token[], at: number): NumberRole {
  const isMinus = lowerAt(tokens, at - 1) === "-" || lowerAt(tokens, at - 1) === "−";
  if (isMinus && (at < 2 || /^[-–(]$/.test(lowerAt(tokens, at - 2)))) return "by";
  return tokens[at]?.measure?.andMore ? "at-least" : "plain";
}
