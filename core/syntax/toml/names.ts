import { type HeaderLine, keyPathAt } from "./header.ts";
import { DOT, EQUALS, HASH, isBreak, nextLineAt, skipBlanks } from "./text.ts";

/**
 * What the blocks of a text define at the top level. Blocks can be read apart only as long as no two of them define
 * the same name, lists of tables aside: those grow with each block.
 */
export class Names {
  /** Table names; true for lists of tables. */
  readonly #tables = new Map<string, boolean>();
  /** Names that entries before the first header define. */
  readonly #keys: Set<string>;

  private constructor(head: string) {
    this.#keys = headKeys(head);
  }

  /** The names of some blocks' headers and of the text before the first header; undefined where two of them clash. */
  static of(headers: readonly HeaderLine[], head: string): Names | undefined {
    const names = new Names(head);
    for (const header of headers) {
      if (names.clashWith(header)) return undefined;
      const name = nameOf(header);
      if (name !== undefined) names.#tables.set(name, header.array);
    }
    return names;
  }

  /** Leaves out what stood there before: it did not clash then, and does not now. */
  forget(headers: readonly HeaderLine[], head: string): void {
    for (const header of headers) {
      const name = nameOf(header);
      if (name !== undefined && this.#tables.get(name) === header.array) this.#tables.delete(name);
    }
    for (const key of headKeys(head)) this.#keys.delete(key);
  }

  isEmpty(): boolean {
    return this.#tables.size === 0 && this.#keys.size === 0;
  }

  clashWith(header: HeaderLine): boolean {
    const name = nameOf(header);
    if (name === undefined) return false;
    const known = this.#tables.get(name);
    return this.#keys.has(name) || (known !== undefined && !(known && header.array));
  }

  clashWithHead(head: string): boolean {
    for (const key of headKeys(head)) if (this.#tables.has(key)) return true;
    return false;
  }
}

function nameOf({ parts }: HeaderLine): string | undefined {
  return parts.length === 1 ? parts[0]?.key : undefined;
}

/** What the lines of a text that look like `key = …` or `key.more = …` define. */
function headKeys(text: string): Set<string> {
  const keys = new Set<string>();
  for (let line = text.charCodeAt(0) === 0xfeff ? 1 : 0; line < text.length; line = nextLineAt(text, line)) {
    const at = skipBlanks(text, line);
    const unit = text.charCodeAt(at);
    if (unit === HASH || isBreak(unit)) continue;
    const { parts, end } = keyPathAt(text, at);
    const behind = text.charCodeAt(skipBlanks(text, end));
    const first = parts[0];
    if (first !== undefined && (behind === EQUALS || behind === DOT || parts.length > 1)) keys.add(first.key);
  }
  return keys;
}
