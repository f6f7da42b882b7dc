import type { Message } from "../l10n/say.ts";
import type { Span } from "../text.ts";

/**
 * What TOML and YAML have in common, each part with its place.
 * All spans count from the start of the block that the tree was read from.
 */
export type TreeNode = MapNode | ListNode | ScalarNode;

export interface MapNode {
  readonly kind: "map";
  readonly span: Span;
  readonly entries: readonly Entry[];
  /** `inline` for `{ … }` in either format; `block` for everything laid out over lines. */
  readonly style: "block" | "inline";
  /** Where a TOML table's `[[header]]` stands, brackets included. */
  readonly header?: Span;
}

export interface Entry {
  /** The key as the format reads it: unquoted, unescaped. A dotted TOML key becomes nested maps. */
  readonly key: string;
  readonly keySpan: Span;
  /** From the start of the key to the end of its value (trailing comment not included). */
  readonly span: Span;
  /** Absent where the text after the key cannot be read. */
  readonly value?: TreeNode;
}

export interface ListNode {
  readonly kind: "list";
  readonly span: Span;
  readonly items: readonly TreeNode[];
  readonly style: "block" | "inline";
}

export interface ScalarNode {
  readonly kind: "scalar";
  /** Exactly the literal, quotes included. For an empty YAML value: an empty span after the colon. */
  readonly span: Span;
  /** Dates stay text: what they mean is the model's business. Integers beyond 2^53 lose precision as a double does. */
  readonly value: string | number | boolean | null;
  readonly type: "string" | "integer" | "float" | "boolean" | "null" | "date";
  /** How it is written: bare (TOML number, YAML plain), or with which quotes or as which block. */
  readonly style: "plain" | "double" | "single" | "multi-double" | "multi-single" | "block";
}

/** Something that cannot be read; `span` is the offending text, counted like the tree's spans. */
export interface SyntaxProblem {
  readonly span: Span;
  /** One or two short sentences in the product's voice. */
  readonly message: Message;
  readonly kind: "syntax" | "conflict-marker" | "duplicate-key" | "limit";
}

/** The value under a key, if the map has it. The last one wins when a key stands twice. */
export function valueIn(map: MapNode, key: string): TreeNode | undefined {
  return entryOf(map, key)?.value;
}

/** The entry under a key, if the map has it. The last one wins when a key stands twice. */
export function entryOf(map: MapNode, key: string): Entry | undefined {
  for (let at = map.entries.length - 1; at >= 0; at--) {
    const entry = map.entries[at];
    if (entry?.key === key) return entry;
  }
  return undefined;
}

/**
 * The plain data of a node, for schema validation. Maps have no prototype, so that a key such as
 * `__proto__` is only a key. Nesting beyond 64 levels reads as null: no dialect goes that deep,
 * and a stack is never at a file's mercy.
 */
export function dataOf(node: TreeNode | undefined, depth = 0): unknown {
  if (node === undefined || depth > 64) return null;
  if (node.kind === "scalar") return node.value;
  if (node.kind === "list") return node.items.map((item) => dataOf(item, depth + 1));
  const data: Record<string, unknown> = Object.create(null);
  for (const entry of node.entries) if (entry.value) data[entry.key] = dataOf(entry.value, depth + 1);
  return data;
}
