import type { Entry, MapNode, TreeNode } from "../syntax/tree.ts";
import { containers, namesOf } from "./dialects.ts";

/** A list or map of objectives, and what it stands under. */
export interface Shelf {
  readonly objectives: TreeNode;
  /** What stands above it within the file (`okr:`, `2026-Q3:`): what is said there counts for all of them. */
  readonly heading?: Entry;
}

/**
 * Where the objectives of a generic file stand: under a known name at the top, or one level below, under a heading of
 * the file's own; and under a period (`2026-Q3:`) that holds objectives without such a name.
 */
export function shelvesIn(root: MapNode): Shelf[] {
  return root.entries.flatMap((entry): Shelf[] => {
    const { key, value } = entry;
    const below = value?.kind === "map" && !isObjectiveLike(value) ? value.entries.filter(isContainer) : [];
    const inside = below.flatMap((each) =>
      each.value && holdsItems(each.value) ? [{ objectives: each.value, heading: entry }] : [],
    );
    if (inside.length > 0) return inside;
    if (!value) return [];
    if (isContainer(entry)) return [{ objectives: value }];
    const holdsObjectives = () => itemsOf(value).some((item) => item.kind === "map" && isObjectiveLike(item));
    return isPeriod(key) && holdsObjectives() ? [{ objectives: value, heading: entry }] : [];
  });
}

/** Whether a map holds key results under any of their names. */
export function isObjectiveLike(node: MapNode): boolean {
  return keyResultNames.some((name) => node.entries.some((entry) => entry.key === name));
}

const keyResultNames = namesOf("generic", "objective", "keyResults");

/** Whether a key is a period, as one writes it: `2026-Q3`, `Q3 2026`, `2026`, `FY2026`, `2026-06`, `2026-W30`. */
export function isPeriod(key: string): boolean {
  return /^(?:FY ?20\d\d|20\d\d(?:[- ]?(?:Q[1-4]|H[12])|-(?:W?\d\d))?|(?:Q[1-4]|H[12])[- ]?20\d\d)$/i.test(
    key,
  );
}

/** The items of a list, or the values of a map. */
export function itemsOf(node: TreeNode | undefined): readonly TreeNode[] {
  if (node?.kind === "list") return node.items;
  if (node?.kind === "map") return node.entries.flatMap((entry) => entry.value ?? []);
  return [];
}

function isContainer({ key }: Entry): boolean {
  return (containers.objectives.generic as readonly string[]).includes(key);
}

function holdsItems(node: TreeNode): boolean {
  return itemsOf(node).some(({ kind }) => kind === "map") && !(node.kind === "map" && isObjectiveLike(node));
}
