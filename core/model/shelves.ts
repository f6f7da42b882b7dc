import { type Entry, type MapNode, type TreeNode, valueIn } from "../syntax/tree.ts";
import { containers, namesOf } from "./dialects.ts";

/** A list or map of objectives, and what it stands under. */
interface Shelf {
  readonly objectives: TreeNode;
  /** What stands above it within the file (`okr:`, `2026-Q3:`): what is said there counts for all of them. */
  readonly heading?: Entry;
}

/**
 * Where the objectives under a top-level key of a generic file stand: under a known name, or one level below, under a
 * heading of the file's own; and under a period (`2026-Q3:`) that holds objectives without such a name. A heading that does not say
 * that it is about OKRs counts where key results stand there beyond doubt: many a file has `goals` of another kind.
 */
export function shelvesAt(topEntry: Entry): Shelf[] {
  const { key, value } = topEntry;
  if (!value) return [];
  const below = value.kind === "map" && !isObjectiveLike(value) ? value.entries.filter(isContainer) : [];
  const isAboutOkrs = isPeriod(key) || /^okrs?$/i.test(key);
  const inside = below.flatMap(({ value: objectives }): Shelf[] => {
    if (!objectives || !holdsItems(objectives)) return [];
    const shelf = { objectives, heading: topEntry };
    return isAboutOkrs || holdsKeyResults(shelf) ? [shelf] : [];
  });
  if (inside.length > 0) return inside;
  if (isContainer(topEntry)) return [{ objectives: value }];
  const holdsObjectives = () => itemsOf(value).some((item) => item.kind === "map" && isObjectiveLike(item));
  return isPeriod(key) && holdsObjectives() ? [{ objectives: value, heading: topEntry }] : [];
}

/**
 * Whether there are key results under the objectives of a shelf, four levels deep at most: under a heading beyond doubt,
 * else by their name, also where none is written yet. A mere text under that name is a translation, a form or a fixture.
 */
export function holdsKeyResults({ objectives, heading }: Shelf): boolean {
  const holds = heading ? tellsKeyResults : mayHoldKeyResults;
  const holdsWithin = (node: TreeNode | undefined, depth: number): boolean =>
    itemsOf(node).some(
      (item) =>
        item.kind === "map" &&
        (holds(item) ||
          (depth < 5 && childNames.some((name) => holdsWithin(valueIn(item, name), depth + 1)))),
    );
  return holdsWithin(objectives, 0);
}

/** Whether a map has key results under any of their names, or could have some there soon. */
export function mayHoldKeyResults(node: MapNode): boolean {
  return keyResultsIn(node).some(({ value }) => value?.kind !== "scalar" || value.value === null);
}

/** Whether a map names key results under any of their names. */
export function isObjectiveLike(node: MapNode): boolean {
  return keyResultsIn(node).length > 0;
}

/** Whether what a map has under the name of key results tells something: texts, numbers, but not words of a program. */
function tellsKeyResults(node: MapNode): boolean {
  return keyResultsIn(node).some(({ value }) => {
    if (value?.kind === "list") return value.items.some((item) => tellsNumber(item) || tellsText(item));
    if (value?.kind !== "map") return false;
    return value.entries.some(
      ({ key, value: item }) => item && (tellsNumber(item) || (/\d/.test(key) && tellsText(item))),
    );
  });
}

/** A text, or one among the values of a map: no mere name (`read`, `#/components/Goal`), no template (`{{ title }}`). */
function tellsText(node: TreeNode): boolean {
  if (node.kind === "map")
    return node.entries.some(({ value }) => value?.kind === "scalar" && tellsText(value));
  if (node.kind !== "scalar" || typeof node.value !== "string") return false;
  return !/^[\w#$%.:/-]*$/.test(node.value) && !node.value.includes("{{");
}

function tellsNumber(node: TreeNode): boolean {
  return (
    node.kind === "map" &&
    node.entries.some(
      ({ key, value }) => numberNames.has(key) && value?.kind === "scalar" && typeof value.value === "number",
    )
  );
}

function keyResultsIn(node: MapNode): Entry[] {
  return node.entries.filter(({ key }) => keyResultNames.includes(key));
}

const keyResultNames = namesOf("generic", "objective", "keyResults");
const childNames = namesOf("generic", "objective", "children");
const numberNames: ReadonlySet<string> = new Set(
  (["baseline", "target", "current"] as const).flatMap((concept) =>
    namesOf("generic", "key-result", concept),
  ),
);

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
