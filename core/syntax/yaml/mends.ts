import type { Span } from "../../text.ts";
import { isBlank, isQuote, quoteEnd } from "./chars.ts";
import { type Line, lineAt, neighbour } from "./lines.ts";
import type { Reason } from "./messages.ts";

/** A change that may make a broken text readable: `removed` characters from `start` give way to `added`. */
export interface Mend {
  readonly start: number;
  readonly removed: number;
  readonly added: string;
  /** The text to be blamed, and why; without a reason, why the package says. */
  readonly span: Span;
  readonly reason?: Reason;
  /** Where a value was taken out: the offset behind its colon or dash. */
  readonly unreadable?: number;
}

/** Changes of words and marks that make sense of one line. */
export function* wordMends(text: string, line: Line): Generator<Mend> {
  const { content, body, colon, value, end } = line;
  if (value >= end) return;
  const first = text[value] as string;
  if (content === body) yield* bulletMends(text, line);
  if (isQuote(text.charCodeAt(value))) yield* quoteMends(text, line);
  else if (first === "[" || first === "{") yield* bracketMends(text, line);
  else if (colon >= 0) yield* plainMends(text, line);
  else yield* bareMends(text, line);
}

/** What was meant as a list item. */
function* bulletMends(text: string, { body, end }: Line): Generator<Mend> {
  const span = { start: body, end: body + 1 };
  const source = text.slice(body, Math.min(end, body + 2));
  if (/^-[^-\s]/.test(source)) yield { ...inserted(body + 1, " "), span, reason: "dashSpace" };
  if (/^[*•+]\s/.test(source)) yield { start: body, removed: 1, added: "-", span, reason: "bullet" };
}

function* quoteMends(text: string, { value, end }: Line): Generator<Mend> {
  const mark = text[value] as string;
  const close = quoteEnd(text, value, end);
  const span = { start: value, end };
  if (close < 0) yield { ...inserted(end, mark), span, reason: "quote" };
  else if (close < end && text[end - 1] === mark) {
    const inner = text.slice(value + 1, end - 1);
    const added = mark + (mark === "'" ? inner.replace(/''?/g, "''") : inner.replace(/\\"|"/g, '\\"')) + mark;
    yield { start: value, removed: end - value, added, span, reason: "innerQuote" };
  }
  if (close > 0) yield* withoutRest(text, close, end);
}

function* bracketMends(text: string, { value, valueEnd, end }: Line): Generator<Mend> {
  const { missing, close } = bracketsIn(text, value, end);
  if (missing)
    yield { ...inserted(valueEnd, missing), span: { start: value, end: valueEnd }, reason: "bracket" };
  else if (close > 0) yield* withoutRest(text, close, end);
}

/** The nearest line, from this one up, that opens a quote or bracket and does not close it itself. */
export function openerOf(text: string, line: Line | undefined): Line | undefined {
  let at = line;
  for (let count = 0; at && count < 50; count++) {
    if (isQuote(text.charCodeAt(at.value)) && quoteEnd(text, at.value, at.end) < 0) return at;
    if (startsFlow(text, at) && bracketsIn(text, at.value, at.end).missing) return at;
    at = neighbour(text, at, -1);
  }
  return undefined;
}

/** Closes, at the end of a line, the brackets that a line further up has opened. */
export function* openFlowMends(text: string, opener: Line, line: Line): Generator<Mend> {
  if (/\n[^\S\n]*- /.test(text.slice(opener.end, line.end))) return;
  const { missing } = startsFlow(text, opener)
    ? bracketsIn(text, opener.value, line.valueEnd)
    : { missing: "" };
  const span = { start: opener.value, end: opener.valueEnd };
  if (missing) yield { ...inserted(line.valueEnd, missing), span, reason: "bracket" };
}

function* plainMends(text: string, { value, valueEnd }: Line): Generator<Mend> {
  const source = text.slice(value, valueEnd);
  const span = { start: value, end: valueEnd };
  if (/:(?:\s|$)/.test(source)) yield { ...quoted(value, source), span, reason: "colonInValue" };
  else if (/^(?:[!"#%&'*,>@[\]`{|}]|[-?:]\s)/.test(source))
    yield { ...quoted(value, source), span, reason: "start" };
}

/** A line without a key: one may be meant. */
function* bareMends(text: string, line: Line): Generator<Mend> {
  const { content, body, valueEnd } = line;
  const source = text.slice(body, valueEnd);
  const span = { start: body, end: valueEnd };
  const equals = /^[\w-]+\s*(?==(?:\s|$))/.exec(source);
  if (equals) {
    const start = body + equals[0].length;
    yield { start, removed: 1, added: ":", span: { start, end: start + 1 }, reason: "equals" };
  }
  const colon = /^[\w .-]+:(?=\S)/.exec(source);
  if (colon) yield { ...inserted(body + colon[0].length, " "), span, reason: "colonSpace" };
  const below = neighbour(text, line, 1);
  const column = body - line.start;
  if (below && below.body - below.start > column && below.content - below.start >= column)
    yield { ...inserted(valueEnd, ":"), span, reason: "noColon" };
  if (
    content < body &&
    below &&
    below.colon >= 0 &&
    below.content === below.body &&
    below.body - below.start === column
  )
    yield withoutBody(text, line, "noColon");
  if (/^[!%&*@`>|,\]}]/.test(source)) yield { ...quoted(body, source), span, reason: "start" };
}

/** Other columns for a line that holds a key or an item: those of its neighbours. */
export function* indentMends(text: string, line: Line): Generator<Mend> {
  const { start, content, body, colon, end } = line;
  if (content >= end || (colon < 0 && content === body)) return;
  const indent = content - start;
  const reason = text.slice(start, content).includes("\t") ? "tab" : "indent";
  const span = reason === "tab" ? { start, end: content } : { start: content, end };
  const above = neighbour(text, line, -1);
  const below = neighbour(text, line, 1);
  const columns = new Set<number>();
  if (content < body && below) columns.add(below.content - below.start - (body - content));
  for (const each of [above, below]) {
    if (!each) continue;
    columns.add(each.body - each.start);
    columns.add(each.content - each.start);
  }
  if (content < body) for (const way of [-1, 1] as const) columns.add(columnOfItem(text, line, way));
  const deepest = deepestUnder(text, above);
  const shallowest = content < body && above ? leastColumn(text) : 0;
  for (const column of columns)
    if (column >= shallowest && column <= deepest && (column !== indent || reason === "tab"))
      yield { start, removed: indent, added: " ".repeat(column), span, reason };
}

/** How far right a line may begin so that it does not read as going on with the value above it. */
function deepestUnder(text: string, above: Line | undefined): number {
  if (!above || above.value >= above.valueEnd) return Number.POSITIVE_INFINITY;
  const isBlockScalar = above.colon >= 0 && /^[|>]/.test(text.slice(above.value, above.value + 1));
  if (isBlockScalar) return above.content - above.start;
  return (above.colon >= 0 ? above.body : above.content) - above.start;
}

/** A text that starts with an item is one item: no other can stand beside it. */
function leastColumn(text: string): number {
  const first = lineAt(text, 0);
  return first.content < first.body ? first.body - first.start : 0;
}

/** Ways to do without a line, from its value alone to all of it. */
export function* removals(text: string, line: Line): Generator<Mend> {
  const { start, content, body, colon, value, valueEnd, end } = line;
  if (content >= end) return;
  const isItem = content < body;
  const isBare = colon < 0 && /^[\w"'(]/.test(text.slice(body, body + 1));
  const inside = reasonWithin(text, line);
  if (colon >= 0 && value < end)
    yield {
      ...blanked(value, text.slice(value, end)),
      span: { start: value, end: valueEnd },
      reason: inside ?? (startsFlow(text, line) ? "other" : undefined),
      unreadable: colon + 1,
    };
  if (isItem && body < end) yield withoutBody(text, line, inside ?? (isBare ? "noColon" : undefined));
  // A key in an item cannot go without its item: what stands below would go to the item above.
  if (isItem && colon >= 0 && endOfBelow(text, line) > end) return;
  const reason = isItem ? "indent" : (inside ?? (isBare ? "noColon" : undefined));
  yield { ...blanked(start, text.slice(start, end)), span: { start: content, end }, reason };
}

/** A line together with all that lies under it. */
export function* removalsOfBelow(text: string, line: Line): Generator<Mend> {
  const { start, content, body, end } = line;
  const below = endOfBelow(text, line);
  const reason: Reason | undefined = content < body ? "indent" : undefined;
  if (content < end && below > end)
    yield { ...blanked(start, text.slice(start, below)), span: { start: content, end }, reason };
}

/** A list item whose dash stays. */
function withoutBody(text: string, { content, body, end }: Line, reason?: Reason): Mend {
  return {
    ...blanked(body, text.slice(body, end)),
    span: { start: body, end },
    reason,
    unreadable: content + 1,
  };
}

/** What is wrong with a line itself, if the line shows it. */
export function reasonWithin(text: string, line: Line): Reason | undefined {
  for (const mend of wordMends(text, line)) return mend.reason;
  return undefined;
}

function startsFlow(text: string, { value }: Line): boolean {
  return text[value] === "[" || text[value] === "{";
}

function inserted(start: number, added: string) {
  return { start, removed: 0, added };
}

function quoted(start: number, source: string) {
  return { start, removed: source.length, added: `'${source.replaceAll("'", "''")}'` };
}

function blanked(start: number, source: string) {
  return { start, removed: source.length, added: source.replace(/[^\r\n]/g, " ") };
}

function* withoutRest(text: string, close: number, end: number): Generator<Mend> {
  const rest = text.slice(close, end);
  const start = close + rest.length - rest.trimStart().length;
  const isComment = text[start] === "#" && start > close;
  if (start < end && !isComment)
    yield { ...blanked(start, text.slice(start, end)), span: { start, end }, reason: "trailing" };
}

/** The brackets that a line opens and does not close, as they would have to be closed; or where the first one closes. */
function bracketsIn(text: string, start: number, end: number): { missing: string; close: number } {
  let missing = "";
  for (let at = start; at < end; at++) {
    const mark = text[at] as string;
    if (isQuote(text.charCodeAt(at)) && /[\s,:[{]/.test(text[at - 1] as string)) {
      const close = quoteEnd(text, at, end);
      if (close < 0) return { missing: mark + missing, close: -1 };
      at = close - 1;
    } else if (mark === "[" || mark === "{") missing = (mark === "[" ? "]" : "}") + missing;
    else if (mark === missing[0]) {
      missing = missing.slice(1);
      if (missing === "") return { missing, close: at + 1 };
    } else if (mark === "#" && isBlank(text.charCodeAt(at - 1))) {
      const next = text.indexOf("\n", at);
      if (next < 0 || next >= end) break;
      at = next;
    }
  }
  return { missing, close: -1 };
}

/** The column of the nearest list item above or below; −1 if none is within sight. */
function columnOfItem(text: string, line: Line, way: -1 | 1): number {
  let at: Line | undefined = line;
  for (let count = 0; at && count < 50; count++) {
    at = neighbour(text, at, way);
    if (at && at.content < at.body) return at.content - at.start;
  }
  return -1;
}

/** Where the last of the lines ends that lie deeper than this one. */
function endOfBelow(text: string, line: Line): number {
  let end = line.end;
  for (let at = text.indexOf("\n", end) + 1; at > 0 && at < text.length; ) {
    const next = lineAt(text, at);
    if (next.content < next.end && next.content - next.start <= line.content - line.start) return end;
    end = Math.max(end, next.end);
    at = text.indexOf("\n", next.end) + 1;
  }
  return end;
}
