import type { SyntaxProblem } from "../tree.ts";
import { type Fault, problemOf } from "./messages.ts";
import { behindBreak, HASH, isBreak, lineEndAt, lineStartAt, SPACE, skipBlanks, TAB } from "./text.ts";

/** More problems than this in one block help nobody. */
const mostProblems = 100;

/** A walk over a text. */
export class Cursor {
  readonly text: string;
  /** Whether the text is known to be broken somewhere: then every value is doubted, and no line swallows the next. */
  readonly wary: boolean;
  at = 0;
  /** Behind the last character that was not a blank, a comment or a line break. */
  last = 0;
  /** Whether the statement ended before its brackets and quotes did; `at` is then at the next one. */
  over = false;
  readonly problems: SyntaxProblem[] = [];
  /** How far the line of the current statement is indented. */
  indent = 0;
  /** Whether anything was reported. */
  mistaken = false;
  /** Where the first marker of a Git conflict stands; -1 for none. */
  marker = -1;
  /** How many brackets were never closed: as many may turn up further down. */
  unclosed = 0;
  /** Whether the current statement has its problem. */
  told = false;

  constructor(text: string, wary: boolean) {
    this.text = text;
    this.wary = wary;
  }

  /** Starts the statement at `at`. One statement has one problem at most: the others come from the first. */
  begin(): void {
    this.indent = this.at - lineStartAt(this.text, this.at);
    this.last = this.at;
    this.over = false;
    this.told = false;
  }

  readonly report = (fault: Fault, start: number, end: number, text = ""): void => {
    this.mistaken = true;
    if (this.told || this.problems.length > mostProblems) return;
    this.told = true;
    this.problems.push(problemOf(this.problems.length === mostProblems ? "many" : fault, start, end, text));
  };

  /** Moves over `length` characters that mean something. */
  take(length: number): void {
    this.at += length;
    this.last = this.at;
  }

  /** Moves to `end`, which lies behind something that means something. */
  takeTo(end: number): void {
    this.at = end;
    this.last = end;
  }

  /** Moves over blanks, line breaks, comments and conflict markers; gives whether a line ended there. */
  skipVoid(): boolean {
    const { text } = this;
    let broke = this.at === 0;
    for (;;) {
      this.at = skipBlanks(text, this.at);
      const unit = text.charCodeAt(this.at);
      if (isBreak(unit)) {
        this.at = behindBreak(text, this.at);
        broke = true;
      } else if (unit === HASH) this.skipComment();
      else if (broke && this.wary && isMarker(text, this.at)) {
        if (this.marker < 0) this.marker = this.at;
        this.at = lineEndAt(text, this.at);
      } else return broke;
    }
  }

  /** Moves to the end of the line, over a comment. */
  skipComment(): void {
    const { text } = this;
    let unit = text.charCodeAt(this.at);
    while (this.at < text.length && !isBreak(unit)) {
      if (this.wary && isControl(unit)) this.report("character", this.at, this.at + 1);
      unit = text.charCodeAt(++this.at);
    }
  }
}

/** Whether a line of a Git conflict starts at `at`: `<<<<<<<`, `|||||||`, `=======` or `>>>>>>>`. */
export function isMarker(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit !== 60 && unit !== 61 && unit !== 62 && unit !== 124) return false;
  if (at > 0 && !isBreak(text.charCodeAt(at - 1))) return false;
  for (let next = at + 1; next < at + 7; next++) if (text.charCodeAt(next) !== unit) return false;
  const behind = text.charCodeAt(at + 7);
  return Number.isNaN(behind) || behind === SPACE || isBreak(behind);
}

/** Whether a character is none that TOML text may hold, line breaks left aside. */
export function isControl(unit: number): boolean {
  return (unit < 32 && unit !== TAB) || unit === 127;
}
