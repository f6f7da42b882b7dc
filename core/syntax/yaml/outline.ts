import {
  byteOrderMark,
  carriageReturn,
  colon,
  dash,
  hash,
  isBlankOrEnd,
  isItem,
  isMarker,
  newline,
  space,
  tab,
} from "./chars.ts";
import { lineAt } from "./lines.ts";
import { plainKey } from "./scalar.ts";

/** A key at the start of a line, and what its lines look like from afar. */
export interface TopKey {
  readonly name: string;
  /** Where its line starts. */
  readonly at: number;
  /** Nothing but a comment follows the key on its line. */
  readonly bare: boolean;
  /** The first thing below it: an item of a list, anything else, or nothing. */
  child: "none" | "item" | "other";
  /** The column of its items' dashes, and where each item's line starts. */
  column: number;
  readonly items: number[];
}

/**
 * The top-level keys of a text and the items of their lists, told by the first characters of each line alone.
 * That is enough: in YAML whatever begins in a line ends before the first line that is indented less. What only
 * a broken text holds (a line at the margin that is no key) counts to what stands above it.
 *
 * Undefined where the top level is anything but one map of plain or quoted keys.
 *
 * @param within reads a stretch that starts inside a list, its dashes at `column`: it comes as the first key.
 */
export function topKeys(source: string, within?: { start: number; column: number }): TopKey[] | undefined {
  const keys: TopKey[] = [];
  const names = new Set<string>();
  let current: TopKey | undefined;
  let started = false;
  if (within) {
    current = { name: "", at: within.start, bare: true, child: "item", column: within.column, items: [] };
    keys.push(current);
  }
  for (let at = within?.start ?? 0, next = at; at < source.length; at = next) {
    const start = at === 0 && source.charCodeAt(0) === byteOrderMark ? 1 : at;
    let content = start;
    while (source.charCodeAt(content) === space) content++;
    const unit = source.charCodeAt(content);
    next = source.indexOf("\n", content) + 1 || source.length;
    if (unit === newline || unit === carriageReturn || unit === hash || content >= source.length) continue;
    const startsItem = isItem(source, content);
    if (content > start || unit === tab || startsItem) {
      if (!current) return undefined;
      noteChild(current, startsItem, content - start, at);
      continue;
    }
    if (isMarker(source, content)) {
      const line = lineAt(source, content);
      if (keys.length > 0 || started || unit !== dash || line.end > content + 3) return undefined;
      started = true;
      continue;
    }
    if (beyondPlainKeys.has(unit) || (unit === colon && isBlankOrEnd(source, content + 1))) return undefined;
    const line = lineAt(source, content);
    if (line.colon < 0 || neverKeys.has(unit)) {
      if (!current) return undefined;
      continue;
    }
    const name = nameOf(source.slice(content, line.colon).trimEnd());
    if (name === undefined || names.has(name)) return undefined;
    names.add(name);
    current = { name, at, bare: line.value >= line.valueEnd, child: "none", column: 0, items: [] };
    keys.push(current);
  }
  return keys;
}

/** `! % & * ? [ {`: what may begin something at the margin that this outline does not follow. */
const beyondPlainKeys = new Set([33, 37, 38, 42, 63, 91, 123]);
/** `` , > @ ] ` | } ``: what no key begins with. */
const neverKeys = new Set([44, 62, 64, 93, 96, 124, 125]);

function noteChild(key: TopKey, startsItem: boolean, column: number, lineStart: number): void {
  if (!key.bare) return;
  if (key.child === "none") {
    key.child = startsItem ? "item" : "other";
    key.column = column;
  }
  if (startsItem && key.child === "item" && key.column === column) key.items.push(lineStart);
}

/** Undefined for a key with escapes. */
function nameOf(source: string): string | undefined {
  const mark = source[0];
  if (mark !== '"' && mark !== "'") return plainKey(source);
  if (mark === '"' && source.includes("\\")) return undefined;
  const inner = source.slice(1, -1);
  return mark === "'" ? inner.replaceAll("''", "'") : inner;
}
