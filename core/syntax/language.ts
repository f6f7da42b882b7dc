import type { MapNode, SyntaxProblem } from "./tree.ts";

/**
 * A file format, as the document sees it: how a text falls into blocks that can be read apart,
 * and how one block is read. A block is the unit of all re-use: same role and same text, same
 * tree, and everything that was computed from it.
 */
export interface Language {
  readonly id: "toml" | "yaml";
  /** Cuts a whole text. The slices lie end to end and cover it; there is always at least one. */
  cut(text: string): Slice[];
  /**
   * Cuts again only where an edit was made: `text` is the new text in place of `replaced`, the blocks
   * `from … from + replaced.length` of `blocks`. Gives undefined where only the whole text can tell
   * (a string opened that may close further down, the list of objectives moved, …).
   * What it gives must equal what `cut` of the whole new text gives there, and leave all other blocks as they are.
   */
  recut(text: string, blocks: readonly BlockText[], from: number, count: number): Slice[] | undefined;
  /** Reads one block. Never throws. The root map's entries are the document's top-level keys. */
  read(text: string, role: string): Reading;
}

/** One block's share of a text. `role` is the language's own word for what must be known to read it apart. */
export interface Slice {
  readonly length: number;
  readonly role: string;
}

export interface BlockText {
  readonly text: string;
  readonly role: string;
}

export interface Reading {
  /** Always a map: a block from inside a list is wrapped in its list and key, as it would stand alone. */
  readonly root: MapNode;
  readonly problems: readonly SyntaxProblem[];
}
