import type { Entry, ListNode, MapNode, ScalarNode, TreeNode } from "../tree.ts";
import {
  apostrophe,
  closeBrace,
  closeBracket,
  colon,
  comma,
  dash,
  hash,
  isBlankOrEnd,
  isQuote,
  openBrace,
  openBracket,
  question,
  quote,
  quoteEnd,
  space,
} from "./chars.ts";
import { plainKey, plainScalar } from "./scalar.ts";

/**
 * The part of the plain reader that looks at one line: scalars, keys, and flow lists and maps that end where they
 * began. `end` is everywhere the end of the line; undefined and −1 leave the text to the yaml package.
 */
export function valueOnLine(text: string, start: number, end: number): TreeNode | undefined {
  const first = text.charCodeAt(start);
  const node = isOpening(first)
    ? flow(text, start, end, 0)
    : isQuote(first)
      ? quoted(text, start, end)
      : plain(text, start, end);
  if (!node) return undefined;
  const rest = pastSpaces(text, node.span.end);
  const isOnlyComment = text.charCodeAt(rest) === hash && rest > node.span.end;
  return rest === end || isOnlyComment ? node : undefined;
}

/** Where the key ends that starts here; −1 if this is no key that ends on its line, with a colon after it. */
export function keyEnd(text: string, start: number, end: number): number {
  let to = -1;
  if (isQuote(text.charCodeAt(start))) to = quoteEnd(text, start, end);
  else if (startsPlain(text, start, false)) to = plainEnd(text, start, end);
  if (to < 0 || to - start > maxKeyLength) return -1;
  const at = pastSpaces(text, to);
  return at < end && text.charCodeAt(at) === colon && isBlankOrEnd(text, at + 1) ? to : -1;
}

/** Undefined for the merge key, and for what the package must unescape. */
export function keyText(text: string, start: number, end: number): string | undefined {
  if (isQuote(text.charCodeAt(start))) return unquoted(text, start, end);
  const source = text.slice(start, end);
  return source === "<<" ? undefined : plainKey(source);
}

export function pastSpaces(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === space) at++;
  return at;
}

const maxKeyLength = 1000;
const maxFlowDepth = 10;
/** What no unquoted scalar may start with: `` ! " # % & ' * , > @ [ ] ` { | } ``. */
const indicators = new Set([33, 34, 35, 37, 38, 39, 42, 44, 62, 64, 91, 93, 96, 123, 124, 125]);

function plain(text: string, start: number, end: number): ScalarNode | undefined {
  if (!startsPlain(text, start, false)) return undefined;
  const to = plainEnd(text, start, end);
  if (text.charCodeAt(pastSpaces(text, to)) === colon) return undefined;
  return plainScalar(text.slice(start, to), { start, end: to });
}

/** The end of a plain scalar: before a comment, before a colon that makes it a key, or at the line's end. */
function plainEnd(text: string, start: number, end: number): number {
  let to = start;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit === space) continue;
    if (unit === colon && isBlankOrEnd(text, at + 1)) break;
    if (unit === hash && at > to) break;
    to = at + 1;
  }
  return to;
}

function startsPlain(text: string, at: number, inFlow: boolean): boolean {
  const unit = text.charCodeAt(at);
  if (indicators.has(unit)) return false;
  if (unit !== dash && unit !== question && unit !== colon) return true;
  return !isBlankOrEnd(text, at + 1) && !(inFlow && isFlowIndicator(text.charCodeAt(at + 1)));
}

function quoted(text: string, start: number, end: number): ScalarNode | undefined {
  const to = quoteEnd(text, start, end);
  const value = to < 0 ? undefined : unquoted(text, start, to);
  if (value === undefined) return undefined;
  const style = text.charCodeAt(start) === quote ? "double" : "single";
  return { kind: "scalar", span: { start, end: to }, value, type: "string", style };
}

function unquoted(text: string, start: number, end: number): string | undefined {
  const inner = text.slice(start + 1, end - 1);
  if (text.charCodeAt(start) === apostrophe) return inner.includes("'") ? inner.replaceAll("''", "'") : inner;
  if (!inner.includes("\\")) return inner;
  try {
    // What JSON can unescape, it unescapes as YAML does; the rest is the package's.
    return JSON.parse(text.slice(start, end)) as string;
  } catch {
    return undefined;
  }
}

function flow(text: string, start: number, end: number, depth: number): MapNode | ListNode | undefined {
  if (depth > maxFlowDepth) return undefined;
  const read = text.charCodeAt(start) === openBracket ? flowList : flowMap;
  return read(text, start, end, depth);
}

function flowList(text: string, start: number, end: number, depth: number): ListNode | undefined {
  const items: TreeNode[] = [];
  let at = pastSpaces(text, start + 1);
  while (at < end && text.charCodeAt(at) !== closeBracket) {
    const item = flowValue(text, at, end, depth);
    if (!item) return undefined;
    items.push(item);
    at = pastSeparator(text, item.span.end, end, closeBracket);
  }
  return at < end ? { kind: "list", span: { start, end: at + 1 }, items, style: "inline" } : undefined;
}

function flowMap(text: string, start: number, end: number, depth: number): MapNode | undefined {
  const entries: Entry[] = [];
  const keys = new Set<string>();
  let at = pastSpaces(text, start + 1);
  while (at < end && text.charCodeAt(at) !== closeBrace) {
    const keyNode = isOpening(text.charCodeAt(at)) ? undefined : flowValue(text, at, end, depth);
    const colonAt = keyNode?.span.end ?? end;
    if (!keyNode || text.charCodeAt(colonAt) !== colon || text.charCodeAt(colonAt + 1) !== space)
      return undefined;
    const key = keyText(text, at, colonAt);
    const value = flowValue(text, pastSpaces(text, colonAt + 1), end, depth);
    if (key === undefined || keys.has(key) || !value) return undefined;
    keys.add(key);
    entries.push({ key, keySpan: keyNode.span, span: { start: at, end: value.span.end }, value });
    at = pastSeparator(text, value.span.end, end, closeBrace);
  }
  return at < end ? { kind: "map", span: { start, end: at + 1 }, entries, style: "inline" } : undefined;
}

function flowValue(text: string, start: number, end: number, depth: number): TreeNode | undefined {
  const first = text.charCodeAt(start);
  if (isOpening(first)) return flow(text, start, end, depth + 1);
  if (isQuote(first)) return quoted(text, start, end);
  if (start >= end || !startsPlain(text, start, true)) return undefined;
  let at = start;
  let to = start;
  for (; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (isFlowIndicator(unit) || (unit === colon && endsFlowKey(text, at + 1))) break;
    if (unit === hash && text.charCodeAt(at - 1) === space) return undefined;
    if (unit !== space) to = at + 1;
  }
  return at < end ? plainScalar(text.slice(start, to), { start, end: to }) : undefined;
}

/** Past the comma after a flow item, or at the closing bracket; the end of the line if neither is there. */
function pastSeparator(text: string, from: number, end: number, closing: number): number {
  const at = pastSpaces(text, from);
  const unit = text.charCodeAt(at);
  if (unit === comma) return pastSpaces(text, at + 1);
  return unit === closing ? at : end;
}

function endsFlowKey(text: string, at: number): boolean {
  return isBlankOrEnd(text, at) || isFlowIndicator(text.charCodeAt(at));
}

function isOpening(unit: number): boolean {
  return unit === openBracket || unit === openBrace;
}

function isFlowIndicator(unit: number): boolean {
  return unit === comma || isOpening(unit) || unit === closeBracket || unit === closeBrace;
}
