import { parse } from "smol-toml";
import type { ListNode, MapNode, ScalarNode, TreeNode } from "../tree.ts";
import { DOUBLE, isTriple, OPEN_LIST, OPEN_TABLE, SINGLE } from "./text.ts";

/** A scalar's value, before it is put into its node. */
type ScalarValue = Pick<ScalarNode, "value" | "type">;

/** A scalar while it is read: its place is known, its value comes from smol-toml. */
export type OpenScalar = { -readonly [key in keyof ScalarNode]: ScalarNode[key] };

/** What smol-toml reads in a text, or the reason that it gives for not reading it. Never throws. */
export function parseToml(text: string): { data: object } | { error: unknown } {
  try {
    return { data: parse(text, { integersAsBigInt: true }) };
  } catch (error) {
    return { error };
  }
}

/** The value of a scalar that stands alone; undefined for what is no TOML scalar. */
export function readLiteral(literal: string): ScalarValue | undefined {
  const first = literal.charCodeAt(0);
  if (first === OPEN_LIST || first === OPEN_TABLE) return undefined;
  const read = parseToml(`v = ${literal}`);
  return "data" in read ? scalarOf((read.data as { v?: unknown }).v, literal, 0, literal.length) : undefined;
}

/** Quotes or none: how the literal that starts at `at` is written. */
export function styleAt(text: string, at: number): ScalarNode["style"] {
  const unit = text.charCodeAt(at);
  if (unit === DOUBLE) return isTriple(text, at) ? "multi-double" : "double";
  if (unit === SINGLE) return isTriple(text, at) ? "multi-single" : "single";
  return "plain";
}

/**
 * Puts the values of smol-toml's reading of `text` into the scalars of a tree of the same text.
 * Gives false where the two disagree on the shape; the tree is then of no use.
 */
export function fillMap(map: MapNode, data: unknown, text: string): boolean {
  if (typeof data !== "object" || data === null) return false;
  for (const { key, value } of map.entries)
    if (value === undefined || !fill(value, (data as Record<string, unknown>)[key], text)) return false;
  return true;
}

function fill(node: TreeNode, data: unknown, text: string): boolean {
  if (node.kind === "map") return fillMap(node, data, text);
  if (node.kind === "list") return fillList(node, data, text);
  const read = scalarOf(data, text, node.span.start, node.span.end);
  if (read === undefined) return false;
  const open = node as OpenScalar;
  open.value = read.value;
  open.type = read.type;
  return true;
}

function fillList(list: ListNode, data: unknown, text: string): boolean {
  if (!Array.isArray(data) || data.length !== list.items.length) return false;
  for (let at = 0; at < data.length; at++)
    if (!fill(list.items[at] as TreeNode, data[at], text)) return false;
  return true;
}

/** What smol-toml read, as a scalar; `start` and `end` say where a date stands in `text`. Undefined for tables and lists. */
export function scalarOf(data: unknown, text: string, start: number, end: number): ScalarValue | undefined {
  if (typeof data === "string") return { value: data, type: "string" };
  if (typeof data === "bigint") return { value: Number(data), type: "integer" };
  if (typeof data === "number") return { value: data, type: "float" };
  if (typeof data === "boolean") return { value: data, type: "boolean" };
  return data instanceof Date ? { value: text.slice(start, end), type: "date" } : undefined;
}
