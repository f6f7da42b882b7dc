import {
  BACKSLASH,
  behindBreak,
  CLOSE_LIST,
  CLOSE_TABLE,
  COMMA,
  DOT,
  DOUBLE,
  EQUALS,
  HASH,
  isBreak,
  lineEndAt,
  OPEN_LIST,
  OPEN_TABLE,
  SINGLE,
  skipBlanks,
} from "../syntax/toml/text.ts";
import type { Span } from "../text.ts";

/** Where a cursor stands in a config file that may be half typed. */
type ConfigSpot = KeySpot | ValueSpot;

/** On a key, or where one can begin. */
export interface KeySpot {
  readonly kind: "key";
  /** The keys of the table that the key belongs to. */
  readonly table: readonly string[];
  readonly name: string;
  /** The name, without its quotes. */
  readonly span: Span;
  /** In the brackets of a `[header]`. */
  readonly inHeader: boolean;
  /** Nothing belongs behind it: `=`, a dot or a header's bracket is there, or a quote. */
  readonly isFollowed: boolean;
}

/** On a value, or where one can begin. */
export interface ValueSpot {
  readonly kind: "value";
  /** The keys that lead to it. */
  readonly path: readonly string[];
  readonly written: string;
  /** The value, without its quotes. */
  readonly span: Span;
  /** The quote before it. */
  readonly quote: '"' | "'" | "";
  /** Whether a quote closes it. */
  readonly isClosed: boolean;
  /** One of a list's values. */
  readonly inList: boolean;
}

/**
 * The spot at an offset; undefined where neither a key nor a value can stand: in comments, behind values. Reads on
 * over what is not finished: a line that starts like a statement is one, whatever is still open before it.
 */
export function spotIn(text: string, offset: number): ConfigSpot | undefined {
  return new Walk(text, offset).spot();
}

type Frame = { readonly kind: "table" | "list"; readonly path: readonly string[] };

/** What may come next. */
type Mode = "key" | "header" | "value" | "nothing";

class Walk {
  readonly #text: string;
  readonly #offset: number;
  #at: number;
  #mode: Mode = "key";
  /** The path of the table that lines belong to. */
  #base: readonly string[] = [];
  /** The open brackets of the current statement. */
  #frames: Frame[] = [];
  /** The keys of the current statement so far. */
  #keys: string[] = [];

  constructor(text: string, offset: number) {
    this.#text = text;
    this.#offset = Math.min(Math.max(offset, 0), text.length);
    this.#at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  }

  spot(): ConfigSpot | undefined {
    const text = this.#text;
    while (this.#at <= this.#offset) {
      const start = skipBlanks(text, this.#at);
      const unit = text.charCodeAt(start);
      if (isWordStart(unit)) {
        if (this.#offset < start) return this.#empty();
        const spot = this.#word(start, unit);
        if (spot) return spot;
        if (this.#offset < this.#at) return undefined;
      } else if (this.#offset <= start) return this.#empty();
      else if (unit === HASH) {
        this.#at = lineEndAt(text, start);
        if (this.#offset <= this.#at) return undefined;
      } else this.#mark(start, unit);
    }
    return undefined;
  }

  /** A bracket, a sign or a line break. */
  #mark(start: number, unit: number): void {
    const path = this.#path();
    this.#at = start + 1;
    if (isBreak(unit)) this.#breakLine(start);
    else if (unit === EQUALS) this.#mode = this.#mode === "key" ? "value" : "nothing";
    else if (unit === OPEN_TABLE) this.#open("table", path);
    else if (unit === OPEN_LIST) this.#openList(path);
    else if (unit === CLOSE_LIST || unit === CLOSE_TABLE) this.#close();
    else if (unit === COMMA) this.#next();
  }

  #openList(path: readonly string[]): void {
    const isHeader = this.#mode === "key" && this.#frames.length === 0 && this.#keys.length === 0;
    if (isHeader) this.#mode = "header";
    else if (this.#mode !== "header") this.#open("list", path);
  }

  #open(kind: Frame["kind"], path: readonly string[]): void {
    this.#frames.push({ kind, path });
    this.#keys = [];
    this.#mode = kind === "table" ? "key" : "value";
  }

  #close(): void {
    if (this.#mode === "header") this.#base = this.#keys;
    this.#frames.pop();
    this.#keys = [];
    this.#mode = "nothing";
  }

  #next(): void {
    const frame = this.#frames.at(-1);
    this.#keys = [];
    this.#mode = frame === undefined ? "nothing" : frame.kind === "table" ? "key" : "value";
  }

  #breakLine(start: number): void {
    this.#at = behindBreak(this.#text, start);
    statement.lastIndex = this.#at;
    const isInList = this.#frames.length > 0 && this.#frames.every(({ kind }) => kind === "list");
    if (isInList && !statement.test(this.#text)) return;
    if (this.#mode === "header") this.#base = this.#keys;
    this.#frames = [];
    this.#keys = [];
    this.#mode = "key";
  }

  /** Reads a name or a value; gives the spot if the offset is in it. */
  #word(start: number, unit: number): ConfigSpot | undefined {
    const inKey = this.#mode === "key" || this.#mode === "header";
    const word =
      unit === DOUBLE || unit === SINGLE
        ? quotedAt(this.#text, start, unit)
        : bareAt(this.#text, start, inKey ? bareKey : bareValue);
    const { span, end, isClosed } = word;
    this.#at = end;
    const isHere = this.#offset <= (isClosed ? end - 1 : end);
    const spot = isHere ? (inKey ? this.#key(word) : this.#value(word)) : undefined;
    if (inKey) this.#keys.push(this.#text.slice(span.start, span.end));
    if (inKey) this.#at = this.#behindDot(end);
    else this.#mode = "nothing";
    return spot;
  }

  #behindDot(end: number): number {
    const dot = skipBlanks(this.#text, end);
    return this.#text.charCodeAt(dot) === DOT ? dot + 1 : end;
  }

  #empty(): ConfigSpot | undefined {
    const span = { start: this.#offset, end: this.#offset };
    const word = { span, end: this.#offset, quote: "", isClosed: false } as const;
    const isBehindKey = this.#keys.length > 0 && this.#text[this.#at - 1] !== ".";
    if (this.#mode === "value") return this.#value(word);
    return this.#mode === "nothing" || isBehindKey ? undefined : this.#key(word);
  }

  #key({ span, end, quote }: Word): KeySpot {
    const rest = skipBlanks(this.#text, end);
    const inHeader = this.#mode === "header";
    return {
      kind: "key",
      table: this.#path(),
      name: this.#text.slice(span.start, span.end),
      span,
      inHeader,
      isFollowed: quote !== "" || (inHeader ? "].\"'" : "=.").includes(this.#text[rest] ?? "\n"),
    };
  }

  #value({ span, quote, isClosed }: Word): ConfigSpot | undefined {
    if (this.#mode !== "value") return undefined;
    const written = this.#text.slice(span.start, span.end);
    const inList = this.#frames.at(-1)?.kind === "list";
    return { kind: "value", path: this.#path(), written, span, quote, isClosed, inList };
  }

  #path(): readonly string[] {
    if (this.#mode === "header") return [...this.#keys];
    const above = this.#frames.at(-1)?.path ?? this.#base;
    return above.length > deepest ? above : [...above, ...this.#keys];
  }
}

/** No setting lies deeper; a path that is longer is not worth the copying. */
const deepest = 8;

interface Word {
  readonly span: Span;
  /** Behind it, and behind the quote that closes it. */
  readonly end: number;
  readonly quote: '"' | "'" | "";
  readonly isClosed: boolean;
}

const bareKey = /[^\s=.,#"'[\]{}]+/y;
const bareValue = /[^\s,#"'[\]{}]+/y;
/** What a string without its closing quote is taken to hold. */
const unclosed = /[\w\-./*]*/y;
/** A line that starts with a header or a key: no value of a list does. */
const statement = /[ \t]*(?:\[+[ \t]*[A-Za-z][\w.-]*[ \t]*\]|[\w.-]+[ \t]*=)/y;

function isWordStart(unit: number): boolean {
  return !(
    Number.isNaN(unit) ||
    isBreak(unit) ||
    unit === HASH ||
    unit === EQUALS ||
    unit === COMMA ||
    unit === OPEN_LIST ||
    unit === CLOSE_LIST ||
    unit === OPEN_TABLE ||
    unit === CLOSE_TABLE
  );
}

function bareAt(text: string, start: number, pattern: RegExp): Word {
  pattern.lastIndex = start;
  // A lone dot is no name, but something to move over.
  const end = pattern.test(text) ? pattern.lastIndex : start + 1;
  return { span: { start, end }, end, quote: "", isClosed: false };
}

function quotedAt(text: string, start: number, unit: number): Word {
  const quote = unit === DOUBLE ? '"' : "'";
  const triple = quote.repeat(3);
  if (text.startsWith(triple, start)) {
    const close = text.indexOf(triple, start + 3);
    const end = close < 0 ? text.length : close;
    return {
      span: { start: start + 3, end },
      end: Math.min(end + 3, text.length),
      quote,
      isClosed: close >= 0,
    };
  }
  for (let at = start + 1; at < text.length && !isBreak(text.charCodeAt(at)); at++) {
    const each = text.charCodeAt(at);
    if (each === unit) return { span: { start: start + 1, end: at }, end: at + 1, quote, isClosed: true };
    if (each === BACKSLASH && unit === DOUBLE) at++;
  }
  unclosed.lastIndex = start + 1;
  const end = unclosed.test(text) ? unclosed.lastIndex : start + 1;
  return { span: { start: start + 1, end }, end, quote, isClosed: false };
}
