import type { Entry, ListNode, MapNode, TreeNode } from "../tree.ts";
import { byteOrderMark, carriageReturn, dash, hash, isItem, isMarker, newline, space } from "./chars.ts";
import { keyEnd, keyText, pastSpaces, valueOnLine } from "./plain-line.ts";
import { emptyScalar } from "./scalar.ts";

/**
 * Reads the plain part of YAML that nearly all OKR files are written in: block maps and lists, scalars on one
 * line, short flow lists and maps on one line, comments. Gives undefined at the first thing beyond that, for the
 * yaml package to read; what it does give is what the package would have given (held together by tests).
 * It is here for speed only: more than ten times the package's.
 *
 * @param text must hold no lone carriage return.
 * @returns the node, or none in it for a text without content.
 */
export function readPlain(text: string): { readonly node: TreeNode | undefined } | undefined {
  if (unknownCharacters.test(text) || text.includes("\ufeff", 1)) return undefined;
  return new PlainReader(text).document();
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that are left to the package.
const unknownCharacters = /[\0-\t\v\f\x0e-\x1f]/;
const maxDepth = 50;

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
    const { text } = this;
    this.toContent(text.charCodeAt(0) === byteOrderMark ? 1 : 0);
    if (this.failed && text.charCodeAt(this.at) === dash) {
      const end = lineEnd(text, this.at);
      if (pastSpaces(text, this.at + 3) !== end) return undefined;
      this.failed = false;
      this.toContent(nextLine(text, end));
    }
    if (this.column < 0) return this.failed ? undefined : { node: undefined };
    const node = this.block();
    return node && this.column < 0 && !this.failed ? { node } : undefined;
  }

  /** The map or list that starts at the next content. */
  private block(): MapNode | ListNode | undefined {
    if (++this.depth > maxDepth) return undefined;
    const node = isItem(this.text, this.at) ? this.list(this.column) : this.map(this.column);
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
    const { text, at: start } = this;
    const end = lineEnd(text, start);
    const to = keyEnd(text, start, end);
    const key = to < 0 ? undefined : keyText(text, start, to);
    if (key === undefined) return undefined;
    const afterColon = pastSpaces(text, to) + 1;
    const valueAt = pastSpaces(text, afterColon);
    const value = isOver(text, valueAt, end)
      ? this.below(column, afterColon, end, true)
      : this.inLine(valueAt, end, column);
    return value && { key, keySpan: { start, end: to }, span: { start, end: value.span.end }, value };
  }

  private list(column: number): ListNode | undefined {
    const items: TreeNode[] = [];
    const start = this.at;
    do {
      const item = this.item(column);
      if (!item) return undefined;
      items.push(item);
    } while (this.column === column && isItem(this.text, this.at));
    if (this.column > column) return undefined;
    const { end } = (items[items.length - 1] as TreeNode).span;
    return { kind: "list", span: { start, end }, items, style: "block" };
  }

  private item(column: number): TreeNode | undefined {
    const { text, at: start } = this;
    const end = lineEnd(text, start);
    const valueAt = pastSpaces(text, start + 1);
    if (isOver(text, valueAt, end)) return this.below(column, start + 1, end, false);
    if (!isItem(text, valueAt) && keyEnd(text, valueAt, end) < 0) return this.inLine(valueAt, end, column);
    this.column = column + valueAt - start;
    this.at = valueAt;
    return this.block();
  }

  /** The value of a key or item that has none on its own line: what lies deeper below, or nothing. */
  private below(column: number, emptyAt: number, end: number, isKey: boolean): TreeNode | undefined {
    this.toContent(nextLine(this.text, end));
    const isDeeper = this.column > column || (isKey && this.column === column && isItem(this.text, this.at));
    return isDeeper ? this.block() : emptyScalar(emptyAt);
  }

  /** A value that begins and ends on this line; nothing may continue it on the next. */
  private inLine(start: number, end: number, column: number): TreeNode | undefined {
    const node = valueOnLine(this.text, start, end);
    if (!node) return undefined;
    this.toContent(nextLine(this.text, end));
    return this.column > column ? undefined : node;
  }

  /** To the first content of the lines from here on, past blank ones and comments. */
  private toContent(lineStart: number): void {
    const { text } = this;
    let at = lineStart;
    while (at < text.length) {
      const start = at;
      while (text.charCodeAt(at) === space) at++;
      const unit = text.charCodeAt(at);
      if (unit === hash) at = nextLine(text, at);
      else if (unit === newline) at++;
      else if (unit === carriageReturn) at += 2;
      else if (at < text.length) {
        this.at = at;
        this.failed = at === start && isMarker(text, at);
        this.column = this.failed ? -1 : at - start;
        return;
      }
    }
    this.at = text.length;
    this.column = -1;
  }
}

function nextLine(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end + 1;
}

function lineEnd(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  if (end < 0) return text.length;
  return text.charCodeAt(end - 1) === carriageReturn ? end - 1 : end;
}

/** Nothing but a comment is left of the line. */
function isOver(text: string, at: number, end: number): boolean {
  return at >= end || (text.charCodeAt(at) === hash && text.charCodeAt(at - 1) === space);
}
