import type { ProgressTree, TreeRow } from "../../server/protocol.ts";

/** So many rows, and showing all of them anew is no more work than each by itself. */
const mostRows = 50;

/**
 * The keys of the rows that look different in a later tree, or have other rows below them; "all" where the roots are
 * others, or too many rows are. Where a row stands in its file is not looked at: every line above it moves it. What a
 * key result says of itself tells of its objective too, so it changes with it.
 */
export function changedRows(
  before: ProgressTree | undefined,
  after: ProgressTree | undefined,
): string[] | "all" {
  if (!before || !after || !sameKeys(before.roots, after.roots)) return "all";
  const changed: string[] = [];
  const left = pairs(before.roots, after.roots);
  for (let pair = left.pop(); pair; pair = left.pop()) {
    const { was, row, isUnderChange } = pair;
    const hasSameRows = sameKeys(was.children, row.children);
    const isOther = looksOf(was) !== looksOf(row);
    if (isOther || isUnderChange || !hasSameRows) changed.push(row.key);
    if (changed.length > mostRows) return "all";
    // Below a row whose rows are others, all are shown anew.
    if (hasSameRows) left.push(...pairs(was.children, row.children, isOther));
  }
  return changed;
}

function pairs(before: readonly TreeRow[], after: readonly TreeRow[], isParentOther = false) {
  return after.map((row, at) => ({
    was: before[at] as TreeRow,
    row,
    isUnderChange: isParentOther && row.kind === "key-result",
  }));
}

function sameKeys(some: readonly TreeRow[], others: readonly TreeRow[]): boolean {
  return some.length === others.length && some.every(({ key }, at) => key === others[at]?.key);
}

function looksOf({ children, range: _range, ...row }: TreeRow): string {
  return JSON.stringify([children.length > 0, row]);
}
