import {
  behindBreak,
  CLOSE_LIST,
  CLOSE_TABLE,
  DOUBLE,
  EQUALS,
  HASH,
  isBreak,
  isTriple,
  lineEndAt,
  OPEN_LIST,
  OPEN_TABLE,
  quotedEnd,
  SINGLE,
  skipBlanks,
  tripleEnd,
} from "./text.ts";

/** What is open where a line starts: nothing, a list (or a table in it), or a string of several lines. */
export type Openness = "none" | "list" | "string";

/**
 * Follows quotes and brackets from the start of a statement on, and nothing else: enough to tell whether a line
 * that looks like a header lies inside a value.
 */
export class OpenWalk {
  readonly #text: string;
  #at: number;
  /** The brackets that are open, outermost first. */
  #brackets: number[] = [];
  /** Whether the walk stands behind a string of several lines, on the line where it closes. */
  #behindString = false;
  /** Whether something cannot be TOML, so that an open string or list is a mistake and not a long value. */
  broken = false;
  /** Whether the string that is open has no end. */
  endless = false;

  constructor(text: string, at: number) {
    this.#text = text;
    this.#at = at;
  }

  copy(): OpenWalk {
    const other = new OpenWalk(this.#text, this.#at);
    other.#brackets = [...this.#brackets];
    other.#behindString = this.#behindString;
    other.broken = this.broken;
    other.endless = this.endless;
    return other;
  }

  /** What is open at `line`, the start of a line (or the end of the text) at or behind the places asked for before. */
  at(line: number): Openness {
    while (this.#at < line) {
      if (this.#brackets.length > 0 || this.#behindString) this.#value();
      else this.#statement();
    }
    if (this.#at > line || (this.endless && this.#at >= line)) return "string";
    return this.#brackets[this.#brackets.length - 1] === OPEN_LIST ? "list" : "none";
  }

  /** One statement's first line. */
  #statement(): void {
    const text = this.#text;
    let at = skipBlanks(text, this.#at);
    if (text.charCodeAt(at) === OPEN_LIST) at = lineEndAt(text, at);
    for (let unit = text.charCodeAt(at); at < text.length && !isBreak(unit); unit = text.charCodeAt(at)) {
      if (unit === EQUALS) {
        this.#at = at + 1;
        this.#value();
        return;
      }
      if (unit === HASH) at = lineEndAt(text, at);
      else {
        const closed = unit === DOUBLE || unit === SINGLE ? quotedEnd(text, at) : -1;
        at = Math.max(at + 1, closed);
        if (isBreak(text.charCodeAt(at)) || at >= text.length) this.broken = true;
      }
    }
    this.#at = behindBreak(text, at);
  }

  /** The rest of a line that belongs to a value, or all up to the end of a string of several lines. */
  #value(): void {
    const text = this.#text;
    const brackets = this.#brackets;
    this.#behindString = false;
    for (let at = this.#at; at < text.length; ) {
      const unit = text.charCodeAt(at);
      if (isBreak(unit)) {
        this.#at = behindBreak(text, at);
        return;
      }
      if (unit === HASH) at = lineEndAt(text, at);
      else if (unit === DOUBLE || unit === SINGLE) {
        const triple = isTriple(text, at);
        const end = triple ? tripleEnd(text, at) : quotedEnd(text, at);
        if (end < 0 && triple) this.endless = true;
        else if (end < 0) this.broken = true;
        at = end >= 0 ? end : triple ? text.length : lineEndAt(text, at);
        if (triple && end >= 0) {
          this.#at = end;
          this.#behindString = true;
          return;
        }
      } else {
        if (unit === OPEN_LIST || unit === OPEN_TABLE) brackets.push(unit);
        else if (unit === CLOSE_LIST || unit === CLOSE_TABLE || unit === EQUALS) this.#close(unit);
        at++;
      }
    }
    this.#at = text.length;
  }

  #close(unit: number): void {
    const top = this.#brackets[this.#brackets.length - 1];
    if (unit === EQUALS ? top === OPEN_TABLE : top === (unit === CLOSE_LIST ? OPEN_LIST : OPEN_TABLE)) {
      if (unit !== EQUALS) this.#brackets.pop();
      return;
    }
    this.broken = true;
    this.#brackets.length = 0;
  }
}
