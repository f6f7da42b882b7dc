import { blockAt, positionAt } from "../syntax/blocks.ts";
import type { Entry, MapNode, TreeNode } from "../syntax/tree.ts";
import { holds, type Range, type Span } from "../text.ts";
import type { OkrFile } from "./file.ts";
import type { KeyResult, Objective } from "./okr.ts";

/** What stands at an offset: the block, the innermost item, and the keys that lead there. */
export interface Spot {
  /** The block's index. */
  readonly at: number;
  /** The offset within the block. */
  readonly offset: number;
  readonly objective: number | undefined;
  readonly keyResult: number | undefined;
  /** Entries from the item (or the file's root) inward; the last one is the nearest. */
  readonly path: readonly Entry[];
  /** Whether the offset is on the last entry's key rather than in its value. */
  readonly onKey: boolean;
  /** The value at the offset, if it is in one. */
  readonly node: TreeNode | undefined;
}

/**
 * What stands at an offset of a file (from its start). An item reaches from its first to its last line, so that
 * blank lines and comments within it belong to it.
 */
export function locate(file: OkrFile, fileOffset: number): Spot | undefined {
  const at = blockAt(file.document, fileOffset);
  const block = file.blocks[at];
  if (!block) return undefined;
  const offset = fileOffset - (file.document.starts[at] as number);
  const keyResult = innermost(block.keyResults, offset);
  const objective =
    keyResult === undefined ? innermost(block.objectives, offset) : block.keyResults[keyResult]?.within;
  const item =
    keyResult !== undefined
      ? block.keyResults[keyResult]
      : objective !== undefined
        ? block.objectives[objective]
        : undefined;
  const way = item ? wayIn(item.node, offset) : wayIn(block.root, offset);
  return { at, offset, objective, keyResult, ...way };
}

function innermost(items: readonly (Objective | KeyResult)[], offset: number): number | undefined {
  let found: number | undefined;
  let size = Number.POSITIVE_INFINITY;
  items.forEach(({ span }, index) => {
    if (!holds(span, offset) || lengthOf(span) > size) return;
    found = index;
    size = lengthOf(span);
  });
  return found;
}

function wayIn(
  node: TreeNode,
  offset: number,
): { path: Entry[]; onKey: boolean; node: TreeNode | undefined } {
  const path: Entry[] = [];
  let here: TreeNode | undefined = node;
  for (let depth = 0; here && depth < 64; depth++) {
    if (here.kind === "scalar") return { path, onKey: false, node: here };
    if (here.kind === "list") {
      here = here.items.find((item) => holds(item.span, offset));
      continue;
    }
    const entry = entryAt(here, offset);
    if (!entry) return { path, onKey: false, node: undefined };
    path.push(entry);
    if (holds(entry.keySpan, offset)) return { path, onKey: true, node: entry.value };
    here = entry.value && holds(entry.value.span, offset) ? entry.value : undefined;
  }
  return { path, onKey: false, node: undefined };
}

function entryAt(map: MapNode, offset: number): Entry | undefined {
  return map.entries.find((entry) => holds(entry.span, offset));
}

function lengthOf(span: Span): number {
  return span.end - span.start;
}

/** The range of a span that counts from the start of a block. */
export function rangeInBlock({ document }: OkrFile, block: number, { start, end }: Span): Range {
  const offset = document.starts[block] ?? 0;
  return { start: positionAt(document, offset + start), end: positionAt(document, offset + end) };
}
