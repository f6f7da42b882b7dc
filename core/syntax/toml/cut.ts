import type { Slice } from "../language.ts";
import { type HeaderLine, headerAt } from "./header.ts";
import { type Openness, OpenWalk } from "./open.ts";
import { behindBreak, isBreak, nextLineAt, OPEN_LIST, SPACE, skipBlanks, TAB } from "./text.ts";
import { parseToml } from "./values.ts";

/** What lies behind a part of a text that is cut on its own. */
export interface Behind {
  /** The header that the next block starts with. */
  readonly header: HeaderLine;
  /** Whether there are quotes further down that might close a multi-line string. */
  readonly closes: () => boolean;
}

/** A text cut into blocks; `headers`: the first header of each, none for the head. */
interface Cutting {
  readonly slices: Slice[];
  readonly headers: HeaderLine[];
}

/** What a line that starts with a bracket is to the block before it; a number: content, like all up to there. */
type Verdict = "cut" | "stay" | "whole" | "unsure" | number;

/**
 * Cuts a text before each header of one part. `atStart`: the text starts a document; otherwise it starts with a
 * header. Gives `whole` where a header belongs to a table further up, and `unsure` where only what lies behind can
 * tell; of a text with nothing behind it never is.
 *
 * A line that looks like a header inside an open list or string is content if the text from the start of the block
 * to the end of that value, and on to the next header, is TOML (as it is in every valid document); otherwise the
 * value was never closed, and the header cuts.
 */
export function cutApart(text: string, atStart: boolean, behind?: Behind): Cutting | "whole" | "unsure" {
  const slices: Slice[] = [];
  const headers: HeaderLine[] = [];
  const triples = new Triples(text);
  const begin = atStart && text.charCodeAt(0) === 0xfeff ? 1 : 0;
  if (behind && begin === text.length) return "unsure";
  let block = new BlockWalk(text, triples, 0, "head");
  for (let line = bracketLine(text, begin); line >= 0; ) {
    const header = headerAt(text, skipBlanks(text, line));
    const verdict = line === begin ? firstVerdict(header) : block.verdict(line, header, behind);
    if (verdict === "whole" || verdict === "unsure") return verdict;
    if (verdict === "cut") {
      if (line > begin) slices.push(block.slice(line));
      block = new BlockWalk(text, triples, line === begin ? 0 : line, "table", header);
      headers.push(header);
    }
    line = bracketLine(text, typeof verdict === "number" ? verdict : nextLineAt(text, line));
  }
  if (behind && block.verdict(text.length, behind.header, behind) !== "cut") return "unsure";
  if (!behind) block.endsText();
  slices.push(block.slice(text.length));
  return { slices, headers };
}

function firstVerdict({ firm, parts }: HeaderLine): Verdict {
  return firm && parts.length > 1 ? "whole" : "cut";
}

/** A block from its start on, as far as it goes. */
class BlockWalk {
  readonly #text: string;
  readonly #triples: Triples;
  readonly #start: number;
  readonly #role: string;
  /** The name of the table that the block holds. */
  readonly #name: string | undefined;
  #walk: OpenWalk | undefined;
  /** Whether the block ends in a string or list that something further down might close. */
  #open = false;

  constructor(text: string, triples: Triples, start: number, role: string, header?: HeaderLine) {
    this.#text = text;
    this.#triples = triples;
    this.#start = start;
    this.#role = role;
    this.#name = header?.parts.length === 1 ? header.parts[0]?.key : undefined;
  }

  slice(end: number): Slice {
    return { length: end - this.#start, role: this.#open ? `${this.#role}-open` : this.#role };
  }

  /** What `header` at `line` is to this block. Lines are asked for from first to last. */
  verdict(line: number, header: HeaderLine, behind: Behind | undefined): Verdict {
    const { firm, valueLike, parts } = header;
    let open = this.#openAt(line, header);
    if (!firm) return open === "none" ? "cut" : "stay";
    if (open === "list" && !valueLike) open = "none";
    if (parts.length > 1) return open !== "none" || parts[0]?.key === this.#name ? "stay" : "whole";
    return open === "none" ? "cut" : this.#lookAhead(line, behind);
  }

  /** Notes whether the text ends within a string. */
  endsText(): void {
    if (!this.#triples.between(this.#start, this.#text.length)) return;
    const walk = this.#walked();
    this.#open = walk.at(this.#text.length) === "string" && !walk.broken;
  }

  /** Follows quotes and brackets only where they can matter: past multi-line quotes, or where a list might hold the line. */
  #openAt(line: number, { firm, valueLike }: HeaderLine): Openness {
    if (firm && !valueLike && !this.#triples.between(this.#start, line)) return "none";
    return this.#walked().at(line);
  }

  #walked(): OpenWalk {
    const begin = this.#start === 0 && this.#text.charCodeAt(0) === 0xfeff ? 1 : this.#start;
    this.#walk ??= new OpenWalk(this.#text, begin);
    return this.#walk;
  }

  /** Whether the value that is open at `line` is closed further down, in text that smol-toml reads. */
  #lookAhead(line: number, behind: Behind | undefined): Verdict {
    const text = this.#text;
    const walk = this.#walked().copy();
    this.#open = !walk.broken;
    while (!walk.broken) {
      const next = bracketLine(text, nextLineAt(text, line));
      const end = next < 0 ? text.length : next;
      const header = next < 0 ? behind?.header : headerAt(text, skipBlanks(text, next));
      const open = walk.at(end);
      if (walk.broken) break;
      if (open === "none") {
        if ("error" in parseToml(text.slice(this.#start, end).replace(/^\ufeff/, ""))) break;
        this.#walk = walk;
        this.#open = false;
        return end;
      }
      if (open === "list" && header?.firm && !header.valueLike) break;
      if (next < 0) return behind && (open === "list" || behind.closes()) ? "unsure" : "cut";
      line = next;
    }
    return "cut";
  }
}

/** Whether a block ends in a string or list that a change further down might close. */
export function isOpenRole(role: string): boolean {
  return role === "table-open" || role === "head-open";
}

/** Where the quotes of multi-line strings stand, asked for from first to last. */
class Triples {
  readonly #text: string;
  #double = -1;
  #single = -1;

  constructor(text: string) {
    this.#text = text;
  }

  between(start: number, end: number): boolean {
    if (this.#double < start) this.#double = this.#find('"""', start);
    if (this.#single < start) this.#single = this.#find("'''", start);
    return Math.min(this.#double, this.#single) < end;
  }

  #find(quotes: string, start: number): number {
    const at = this.#text.indexOf(quotes, start);
    return at < 0 ? Number.POSITIVE_INFINITY : at;
  }
}

/** The start of the first line, from the line start `line` on, whose first character is a bracket; -1 for none. */
function bracketLine(text: string, line: number): number {
  while (line < text.length) {
    let at = line;
    let unit = text.charCodeAt(at);
    while (unit === SPACE || unit === TAB) unit = text.charCodeAt(++at);
    if (unit === OPEN_LIST) return line;
    while (at < text.length && !isBreak(unit)) unit = text.charCodeAt(++at);
    if (at >= text.length) return -1;
    line = behindBreak(text, at);
  }
  return -1;
}
