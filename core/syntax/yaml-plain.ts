import type { Entry, ListNode, MapNode, ScalarNode, TreeNode } from "./tree.ts";
import { emptyScalar, plainKey, plainScalar } from "./yaml-scalar.ts";

/**
 * Reads the plain part of YAML that nearly all OKR files are written in: block maps and lists, scalars on one
 * line, short flow lists and maps on one line, comments. Gives undefined at the first thing beyond that, for the
 * yaml package to read; what it does give is what the package would have given (held together by tests).
 * It is here for speed only: about twenty times the package's.
 *
 * @param text must hold no lone carriage return. @returns the node, or none in it for a text without content.
 */
export function readPlain(text: string): { readonly node: TreeNode | undefined } | undefined {
  if (unknownCharacters.test(text) || text.includes("\ufeff", 1)) return undefined;
  const reader = new PlainReader(text);
  return reader.document();
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that are left to the package.
const unknownCharacters = /[\0-\t\v\f\x0e-\x1f]/;
const maxDepth = 50;
const maxKeyLength = 1000;

const [newline, carriageReturn, space, quote, hash, apostrophe, comma, dash, dot, colon, question] = [
  10, 13, 32, 34, 35, 39, 44, 45, 46, 58, 63,
] as const;
const [openBracket, closeBracket, openBrace, closeBrace] = [91, 93, 123, 125] as const;
/** What no unquoted scalar may start with: `` ! " # % & ' * , > @ [ ] ` { | } ``. */
const indicators = new Set([33, 34, 35, 37, 38, 39, 42, 44, 62, 64, 91, 93, 96, 123, 124, 125]);

class PlainReader {
  private readonly text: string;
  /** The next content, and its column; −1 at the end of the text. */
  private at = 0;
  private column = -1;
  private failed = false;
  private depth = 0;

  constructor(text: string) {
    this.text = text;
  }

  document(): { node: TreeNode | undefined } | undefined {
    const start = this.text.charCodeAt(0) === 0xfeff ? 1 : 0;
    this.toContent(start);
    if (this.failed && this.isMarker(this.at, dash)) {
      const end = this.lineEnd(this.at);
      if (this.pastSpaces(this.at + 3) !== end) return undefined;
      this.failed = false;
      this.toContent(this.nextLine(end));
    }
    if (this.column < 0) return this.failed ? undefined : { node: undefined };
    const node = this.block();
    return node && this.column < 0 && !this.failed ? { node } : undefined;
  }

  /** The map or list that starts at the next content. */
  private block(): MapNode | ListNode | undefined {
    if (++this.depth > maxDepth) return undefined;
    const node = this.isItem(this.at) ? this.list(this.column) : this.map(this.column);
    this.depth--;
    return node;
  }

  private map(column: number): MapNode | undefined {
    const entries: Entry[] = [];
    const keys = new Set<string>();
    do {
      const entry = this.entry(column);
      if (!entry || keys.has(entry.key)) return undefined;
      keys.add(entry.key);
      entries.push(entry);
    } while (this.column === column);
    if (this.column > column) return undefined;
    const span = {
      start: (entries[0] as Entry).span.start,
      end: (entries[entries.length - 1] as Entry).span.end,
    };
    return { kind: "map", span, entries, style: "block" };
  }

  private entry(column: number): Entry | undefined {
    const start = this.at;
    const end = this.lineEnd(start);
    const keyEnd = this.keyEnd(start, end);
    if (keyEnd < 0) return undefined;
    const key = this.keyText(start, keyEnd);
    if (key === undefined) return undefined;
    const colonAt = this.pastSpaces(keyEnd);
    const valueAt = this.pastSpaces(colonAt + 1);
    const value = this.isOver(valueAt, end)
      ? this.below(column, colonAt + 1, end)
      : this.inLine(valueAt, end, column);
    return value && { key, keySpan: { start, end: keyEnd }, span: { start, end: value.span.end }, value };
  }

  private list(column: number): ListNode | undefined {
    const items: TreeNode[] = [];
    const start = this.at;
    do {
      const item = this.item(column);
      if (!item) return undefined;
      items.push(item);
    } while (this.column === column && this.isItem(this.at));
    if (this.column > column) return undefined;
    return {
      kind: "list",
      span: { start, end: (items[items.length - 1] as TreeNode).span.end },
      items,
      style: "block",
    };
  }

  private item(column: number): TreeNode | undefined {
    const end = this.lineEnd(this.at);
    const valueAt = this.pastSpaces(this.at + 1);
    if (this.isOver(valueAt, end)) return this.below(column, this.at + 1, end, true);
    if (!this.isItem(valueAt) && this.keyEnd(valueAt, end) < 0) return this.inLine(valueAt, end, column);
    this.column = column + valueAt - this.at;
    this.at = valueAt;
    return this.block();
  }

  /** The value of a key or item that has none on its own line: what lies deeper below, or nothing. */
  private below(column: number, emptyAt: number, end: number, isItem = false): TreeNode | undefined {
    this.toContent(this.nextLine(end));
    const deeper = this.column > column || (!isItem && this.column === column && this.isItem(this.at));
    return deeper ? this.block() : emptyScalar(emptyAt);
  }

  /** A scalar or flow collection that begins and ends on this line; nothing may continue it on the next. */
  private inLine(start: number, end: number, column: number): TreeNode | undefined {
    const node = isOpening(this.text.charCodeAt(start)) ? this.flow(start, end) : this.scalar(start, end);
    if (!node) return undefined;
    const rest = this.pastSpaces(node.span.end);
    if (rest !== end && (this.text.charCodeAt(rest) !== hash || rest === node.span.end)) return undefined;
    this.toContent(this.nextLine(end));
    return this.column > column ? undefined : node;
  }

  private scalar(start: number, end: number): ScalarNode | undefined {
    const first = this.text.charCodeAt(start);
    if (first === quote || first === apostrophe) return this.quoted(start, end);
    if (!this.startsPlain(start, false)) return undefined;
    const to = this.plainEnd(start, end);
    if (this.text.charCodeAt(this.pastSpaces(to)) === colon) return undefined;
    return plainScalar(this.text.slice(start, to), { start, end: to });
  }

  private quoted(start: number, end: number): ScalarNode | undefined {
    const to = this.quotedEnd(start, end);
    if (to < 0) return undefined;
    const value = this.unquoted(start, to);
    if (value === undefined) return undefined;
    const style = this.text.charCodeAt(start) === quote ? "double" : "single";
    return { kind: "scalar", span: { start, end: to }, value, type: "string", style };
  }

  private flow(start: number, end: number): MapNode | ListNode | undefined {
    if (++this.depth > maxDepth) return undefined;
    const node =
      this.text.charCodeAt(start) === openBracket ? this.flowList(start, end) : this.flowMap(start, end);
    this.depth--;
    return node;
  }

  private flowList(start: number, end: number): ListNode | undefined {
    const items: TreeNode[] = [];
    let at = this.pastSpaces(start + 1);
    while (at < end && this.text.charCodeAt(at) !== closeBracket) {
      const item = this.flowValue(at, end);
      if (!item) return undefined;
      items.push(item);
      at = this.pastSeparator(item.span.end, end, closeBracket);
    }
    return at < end ? { kind: "list", span: { start, end: at + 1 }, items, style: "inline" } : undefined;
  }

  private flowMap(start: number, end: number): MapNode | undefined {
    const entries: Entry[] = [];
    const keys = new Set<string>();
    let at = this.pastSpaces(start + 1);
    while (at < end && this.text.charCodeAt(at) !== closeBrace) {
      const keyNode = isOpening(this.text.charCodeAt(at)) ? undefined : this.flowValue(at, end);
      if (!keyNode) return undefined;
      const colonAt = keyNode.span.end;
      if (this.text.charCodeAt(colonAt) !== colon || this.text.charCodeAt(colonAt + 1) !== space)
        return undefined;
      const key = this.keyText(at, colonAt);
      const value = this.flowValue(this.pastSpaces(colonAt + 1), end);
      if (key === undefined || keys.has(key) || !value) return undefined;
      keys.add(key);
      entries.push({ key, keySpan: keyNode.span, span: { start: at, end: value.span.end }, value });
      at = this.pastSeparator(value.span.end, end, closeBrace);
    }
    return at < end ? { kind: "map", span: { start, end: at + 1 }, entries, style: "inline" } : undefined;
  }

  private flowValue(start: number, end: number): TreeNode | undefined {
    const first = this.text.charCodeAt(start);
    if (isOpening(first)) return this.flow(start, end);
    if (first === quote || first === apostrophe) return this.quoted(start, end);
    if (start >= end || !this.startsPlain(start, true)) return undefined;
    let at = start;
    let to = start;
    for (; at < end; at++) {
      const unit = this.text.charCodeAt(at);
      if (isFlowIndicator(unit) || (unit === colon && this.endsFlowKey(at + 1))) break;
      if (unit === hash && this.text.charCodeAt(at - 1) === space) return undefined;
      if (unit !== space) to = at + 1;
    }
    return at < end ? plainScalar(this.text.slice(start, to), { start, end: to }) : undefined;
  }

  /** Past the comma after a flow item, or at the closing bracket; the end of the line if neither is there. */
  private pastSeparator(from: number, end: number, closing: number): number {
    const at = this.pastSpaces(from);
    const unit = this.text.charCodeAt(at);
    if (unit === comma) return this.pastSpaces(at + 1);
    return unit === closing ? at : end;
  }

  /** Where the key ends that starts here; −1 if this is no key on one line, followed by its colon. */
  private keyEnd(start: number, end: number): number {
    const first = this.text.charCodeAt(start);
    let to: number;
    if (first === quote || first === apostrophe) to = this.quotedEnd(start, end);
    else to = this.startsPlain(start, false) ? this.plainEnd(start, end) : -1;
    if (to < 0 || to - start > maxKeyLength) return -1;
    const at = this.pastSpaces(to);
    return at < end && this.text.charCodeAt(at) === colon && this.isBlank(at + 1) ? to : -1;
  }

  /** Undefined for the merge key, and for what the package must unescape. */
  private keyText(start: number, end: number): string | undefined {
    const first = this.text.charCodeAt(start);
    if (first === quote || first === apostrophe) return this.unquoted(start, end);
    const source = this.text.slice(start, end);
    return source === "<<" ? undefined : plainKey(source);
  }

  /** The end of a plain scalar: before a comment, before a colon that makes it a key, or at the line's end. */
  private plainEnd(start: number, end: number): number {
    let to = start;
    for (let at = start; at < end; at++) {
      const unit = this.text.charCodeAt(at);
      if (unit === space) continue;
      if (unit === colon && this.isBlank(at + 1)) break;
      if (unit === hash && at > to) break;
      to = at + 1;
    }
    return to;
  }

  private quotedEnd(start: number, end: number): number {
    const mark = this.text.charCodeAt(start);
    for (let at = start + 1; at < end; at++) {
      const unit = this.text.charCodeAt(at);
      if (unit === 92 && mark === quote) at++;
      else if (unit === mark) {
        if (mark === quote || this.text.charCodeAt(at + 1) !== mark) return at + 1;
        at++;
      }
    }
    return -1;
  }

  private unquoted(start: number, end: number): string | undefined {
    const inner = this.text.slice(start + 1, end - 1);
    if (this.text.charCodeAt(start) === apostrophe)
      return inner.includes("'") ? inner.replaceAll("''", "'") : inner;
    if (!inner.includes("\\")) return inner;
    try {
      return JSON.parse(this.text.slice(start, end)) as string;
    } catch {
      return undefined;
    }
  }

  private startsPlain(at: number, inFlow: boolean): boolean {
    const unit = this.text.charCodeAt(at);
    if (indicators.has(unit)) return false;
    if (unit !== dash && unit !== question && unit !== colon) return true;
    return !this.isBlank(at + 1) && !(inFlow && isFlowIndicator(this.text.charCodeAt(at + 1)));
  }

  /** To the first content of the lines from here on, past blank ones and comments. */
  private toContent(lineStart: number): void {
    const { text } = this;
    let at = lineStart;
    while (at < text.length) {
      const start = at;
      while (text.charCodeAt(at) === space) at++;
      const unit = text.charCodeAt(at);
      if (unit === hash) at = this.nextLine(at);
      else if (unit === newline) at++;
      else if (unit === carriageReturn) at += 2;
      else if (at < text.length) {
        this.at = at;
        this.column = at - start;
        if (this.column === 0 && (this.isMarker(at, dash) || this.isMarker(at, dot))) this.fail();
        return;
      }
    }
    this.at = text.length;
    this.column = -1;
  }

  private fail(): void {
    this.failed = true;
    this.column = -1;
  }

  private nextLine(at: number): number {
    const end = this.text.indexOf("\n", at);
    return end < 0 ? this.text.length : end + 1;
  }

  private lineEnd(at: number): number {
    const end = this.text.indexOf("\n", at);
    if (end < 0) return this.text.length;
    return this.text.charCodeAt(end - 1) === carriageReturn ? end - 1 : end;
  }

  private pastSpaces(from: number): number {
    let at = from;
    while (this.text.charCodeAt(at) === space) at++;
    return at;
  }

  /** Nothing but a comment is left of the line. */
  private isOver(at: number, end: number): boolean {
    return at >= end || (this.text.charCodeAt(at) === hash && this.text.charCodeAt(at - 1) === space);
  }

  private isItem(at: number): boolean {
    return this.text.charCodeAt(at) === dash && this.isBlank(at + 1);
  }

  private isMarker(at: number, unit: number): boolean {
    const { text } = this;
    return (
      text.charCodeAt(at) === unit &&
      text.charCodeAt(at + 1) === unit &&
      text.charCodeAt(at + 2) === unit &&
      this.isBlank(at + 3)
    );
  }

  private isBlank(at: number): boolean {
    const unit = this.text.charCodeAt(at);
    return unit === space || unit === newline || unit === carriageReturn || Number.isNaN(unit);
  }

  private endsFlowKey(at: number): boolean {
    return this.isBlank(at) || isFlowIndicator(this.text.charCodeAt(at));
  }
}

function isOpening(unit: number): boolean {
  return unit === openBracket || unit === openBrace;
}

function isFlowIndicator(unit: number): boolean {
  return (
    unit === comma ||
    unit === openBracket ||
    unit === closeBracket ||
    unit === openBrace ||
    unit === closeBrace
  );
}
