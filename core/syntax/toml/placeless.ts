import type { Language } from "../language.ts";
import { toml } from "../toml.ts";
import type { Entry, MapNode, TreeNode } from "../tree.ts";
import { parseToml, scalarOf } from "./values.ts";

/**
 * TOML for whoever wants to know what a text says and not where: one block, its values straight from smol-toml, all
 * spans empty. Several times faster than `toml`, and the same model. A text of which that reading alone cannot tell
 * all that `toml` tells (mistakes, dates as they are written, keys that JavaScript would put in another order) gets
 * `toml` itself. For printing only: nothing read this way can be edited or pointed at.
 */
export function placelessToml(text: string): Language {
  const root = valuesIn(text);
  if (!root) return toml;
  return {
    id: "toml",
    cut: (whole) => [{ length: whole.length, role: "placeless" }],
    recut: () => undefined,
    read: (given) => (given === text ? { root, problems: [] } : toml.read(given, "placeless")),
  };
}

const nowhere = { start: 0, end: 0 };
/** Deeper texts are left to `toml`, which says so. */
const deepest = 32;

function valuesIn(text: string): MapNode | undefined {
  if (text.includes("<<<<<<<")) return undefined;
  const read = parseToml(text);
  const root = "data" in read ? nodeOf(read.data, 0) : undefined;
  return root?.kind === "map" ? root : undefined;
}

function nodeOf(data: unknown, depth: number): TreeNode | undefined {
  // Most values by far.
  if (typeof data === "string")
    return { kind: "scalar", span: nowhere, value: data, type: "string", style: "plain" };
  if (typeof data !== "object") {
    const scalar = scalarOf(data, "", 0, 0);
    return (
      scalar && { kind: "scalar", span: nowhere, value: scalar.value, type: scalar.type, style: "plain" }
    );
  }
  if (data === null || data instanceof Date || depth > deepest) return undefined;
  return Array.isArray(data) ? listOf(data, depth) : mapOf(data as Readonly<Record<string, unknown>>, depth);
}

function listOf(data: readonly unknown[], depth: number): TreeNode | undefined {
  const items: TreeNode[] = [];
  for (const each of data) {
    const item = nodeOf(each, depth + 1);
    if (!item) return undefined;
    items.push(item);
  }
  return { kind: "list", span: nowhere, items, style: "block" };
}

/** Tables have no prototype, so that nothing but their keys is in them. */
function mapOf(data: Readonly<Record<string, unknown>>, depth: number): TreeNode | undefined {
  const entries: Entry[] = [];
  for (const key in data) {
    const value = startsWithDigit(key) ? undefined : nodeOf(data[key], depth + 1);
    if (!value) return undefined;
    entries.push({ key, keySpan: nowhere, span: nowhere, value });
  }
  return { kind: "map", span: nowhere, entries, style: "block" };
}

function startsWithDigit(key: string): boolean {
  const unit = key.charCodeAt(0);
  return unit >= 48 && unit <= 57;
}
