import type { UnitKind } from "../model/units.ts";
import type { Span } from "../text.ts";
import { amountRole } from "./amount-role.ts";
import type { Lexicon } from "./lexicon.ts";
import { dateRole, isDeadlineLike, nameRole } from "./name-role.ts";
import { before, foreignAmounts } from "./number-words.ts";
import { lowerAt } from "./sentence.ts";
import { addNumberWord } from "./spelled.ts";
import { pairByTime } from "./then-and-now.ts";
import type { NumberRole, Token } from "./tokens.ts";
import { moneyAfter, pointsAfter, timeAfter } from "./units-after.ts";

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
    if (token.role === "date" && isLength(tokens, at)) addLength(tokens, at, found, lexicon);
    else if (token.role && /^x\d{1,4}$/.test(token.lower))
      found.push({
        token,
        at,
        span: spanOf(token),
        value: token.digits ?? 0,
        unit: "x",
        kind: "times",
        role: "plain",
      });
    else if (token.role)
      found.push({ token, at, span: spanOf(token), value: token.digits ?? 0, role: token.role });
    else if (token.kind === "number") addNumber(tokens, at, found, lexicon);
    else if (token.kind === "word" && lexicon) addNumberWord(tokens, at, found, lexicon);
    else if (token.kind === "word") addForeignWord(token, at, found);
  }
  pairByTime(found, tokens);
  dropUnpaired(found, tokens);
  return found;
}

/** "from 3:00 to 4:00": a length of time written like a clock. */
function isLength(tokens: readonly Token[], at: number): boolean {
  const role = before.get(lowerAt(tokens, at - 1));
  return (
    /^\d+:\d\d$/.test(tokens[at]?.text ?? "") &&
    role !== undefined &&
    (role !== "by" || lowerAt(tokens, at - 1) === "by")
  );
}

function addLength(tokens: readonly Token[], at: number, found: Found[], lexicon: Lexicon | undefined): void {
  const token = tokens[at] as Token;
  const [large = 0, small = 0] = token.text.split(":").map(Number);
  const role = amountRole(tokens, at, found, lexicon);
  found.push({ token, at, span: spanOf(token), value: large + small / 60, kind: "time", role });
}

function addNumber(tokens: readonly Token[], at: number, found: Found[], lexicon: Lexicon | undefined): void {
  const token = tokens[at] as Token;
  const { measure } = token;
  if (measure?.value === undefined) return;
  if (!measure.unit && isWholeOfPart(tokens, at, measure.value, found)) return;
  const time = timeAfter(tokens, at);
  const points = measure.unit ? undefined : pointsAfter(tokens, at);
  const money = measure.unit ? undefined : moneyAfter(tokens, at);
  const fold = /-fold$/.test(token.lower) ? "x" : undefined;
  const unit = measure.unit ?? fold ?? time?.unit ?? points?.unit ?? money?.unit;
  const kind = measure.kind ?? (fold ? "times" : time ? "time" : points ? "points" : money && "currency");
  found.push({
    token,
    at,
    span: { start: token.start, end: time?.end ?? points?.end ?? money?.end ?? token.end },
    // In prose that is not English, a dot before three digits groups.
    value: measure.dotIsUnclear && (!lexicon || lexicon.groupsByDot) ? measure.value * 1000 : measure.value,
    unit,
    kind,
    role:
      dateRole(tokens, at, kind, unit, lexicon) ??
      nameRole(tokens, at, kind, lexicon) ??
      amountRole(tokens, at, found, lexicon),
    mayBeDeadline: kind === "time" && isDeadlineLike(tokens, at, measure.value, unit),
  });
}

/** "8 of 10", "9 out of 10": the whole belongs to the part before it. */
function isWholeOfPart(
  tokens: readonly Token[],
  at: number,
  value: number,
  found: readonly Found[],
): boolean {
  const part = found[found.length - 1];
  if (!part || part.kind || part.role === "date" || part.value > value) return false;
  if (part.at === at - 2) return /^(?:of|von|sur|de|sobre|em)$/.test(lowerAt(tokens, at - 1));
  return part.at === at - 3 && lowerAt(tokens, at - 2) === "out" && lowerAt(tokens, at - 1) === "of";
}

function addForeignWord(token: Token, at: number, found: Found[]): void {
  const amount = foreignAmounts.get(token.lower);
  if (!amount) return;
  const [value, unit] = amount;
  const isShare = unit === "%";
  const kind = isShare ? "percent" : "times";
  found.push({ token, at, span: spanOf(token), value, unit, kind, role: isShare ? "by" : "plain" });
}

/** "20 leads from 5 partners" has no starting point: a bare "from" needs a "to", a unit or a movement before it. */
function dropUnpaired(found: readonly Found[], tokens: readonly Token[]): void {
  let hasTo = false;
  for (let at = found.length - 1; at >= 0; at--) {
    const each = found[at] as Found;
    if (each.role === "to") hasTo = true;
    if (each.role !== "from" || hasTo) continue;
    // "Verfügbarkeit von 99,9 %" starts nowhere.
    if (/^vo[nm]$/.test(lowerAt(tokens, each.at - 1))) each.role = "plain";
    if (each.kind || isBehindTo(found, at, tokens)) continue;
    const previous = lowerAt(tokens, each.at - 2);
    if (lowerAt(tokens, each.at - 1) === "from" && previous !== "up" && previous !== "down")
      each.role = "plain";
  }
}

/** "To 300 units from 450": where nothing is counted behind it, it is of what was named before. */
function isBehindTo(found: readonly Found[], at: number, tokens: readonly Token[]): boolean {
  const each = found[at] as Found;
  const isBehind = found[at - 1]?.role === "to" && each.at - (found[at - 1]?.at ?? 0) < 6;
  const next = tokens[each.at + 1];
  const unit = lowerAt(tokens, (found[at - 1]?.at ?? 0) + 1);
  return isBehind && (next?.kind !== "word" || next.role === "date" || next.lower === unit);
}

function spanOf({ start, end }: Token): Span {
  return { start, end };
}
