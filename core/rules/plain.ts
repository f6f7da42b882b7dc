import type { ListNode, MapNode, TreeNode } from "../syntax/tree.ts";

/**
 * The data of an item as the schemas see it. A value that is not written (null) counts as missing. Where dates are
 * not text (TOML, in the dialect that wants text), a date is something that no schema takes for text.
 * Maps have no prototype, and nesting beyond 16 levels is left out, as no schema looks there.
 */
export function plainOf(node: TreeNode, datesAreText: boolean, depth = 0): unknown {
  if (node.kind === "scalar") return node.type === "date" && !datesAreText ? {} : (node.value ?? undefined);
  if (depth > 16) return node.kind === "list" ? [] : {};
  if (node.kind === "list") return node.items.map((item) => plainOf(item, datesAreText, depth + 1) ?? "");
  return mapped(node, (value) => plainOf(value, datesAreText, depth + 1));
}

/**
 * The same, but of the maps and lists in it only that they are there: what stands in an objective's key results is
 * validated with them. A list under one of the `continued` names that is empty without brackets has its items in the
 * blocks that follow.
 */
export function outlineOf(map: MapNode, datesAreText: boolean, continued: readonly string[] = []): unknown {
  return mapped(map, (value, key) => {
    if (value.kind === "scalar") return plainOf(value, datesAreText);
    if (value.kind === "map") return {};
    if (continued.includes(key) && goesOn(value)) return [{}];
    return value.items.map((item) =>
      item.kind === "scalar" ? (item.value ?? "") : item.kind === "list" ? [] : {},
    );
  });
}

function goesOn(list: ListNode): boolean {
  return list.items.length === 0 && list.style === "block" && list.span.start === list.span.end;
}

/** An object without a prototype's names, and quicker to write and read than `Object.create(null)`. */
class Plain {
  [name: string]: unknown;
}
Object.setPrototypeOf(Plain.prototype, null);
Reflect.deleteProperty(Plain.prototype, "constructor");

function mapped(map: MapNode, valueFor: (value: TreeNode, key: string) => unknown): Record<string, unknown> {
  const data: Record<string, unknown> = new Plain();
  for (const { key, value } of map.entries) {
    const plain = value && valueFor(value, key);
    if (plain !== undefined) data[key] = plain;
  }
  return data;
}
