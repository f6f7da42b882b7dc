import type { Span } from "../../text.ts";
import type { Entry, ListNode, MapNode, TreeNode } from "../tree.ts";
import type { HeaderLine, KeyPart } from "./header.ts";
import type { Fault } from "./messages.ts";

/** Nesting beyond this many levels is not read: nobody writes it, and no walk over a tree may run out of stack. */
export const deepest = 64;

/** A node while it is read: what is not known yet is still to be set. */
type Open<Node> = {
  -readonly [key in keyof Node]: key extends "span" ? { start: number; end: number } : Node[key];
};

/** A map while it is filled. */
export interface Table {
  readonly node: Open<MapNode> & { entries: Entry[] };
  /** How many levels lie above: 0 for the root. */
  readonly depth: number;
  /** What brought it about, and so what may still be added to it. */
  made: "root" | "inline" | "dotted" | "header" | "implied";
  readonly slots: Map<string, Slot>;
}

/** A key of a table; where it leads to tables that later lines may add to, these too. */
interface Slot {
  readonly entry: Open<Entry>;
  table?: Table;
  list?: Open<ListNode> & { items: TreeNode[] };
}

/** Told about keys that stand twice. */
type Report = (fault: Fault, start: number, end: number, text: string) => void;

export function newTable(made: Table["made"], start: number, end: number, depth: number): Table {
  const style = made === "inline" ? "inline" : "block";
  return { node: { kind: "map", span: { start, end }, entries: [], style }, depth, made, slots: new Map() };
}

/**
 * Adds an entry under a key of one or more parts; the parts before the last one become nested maps.
 * A key that stands already is told of and added all the same. `end`: behind the value.
 */
export function addEntry(
  table: Table,
  parts: readonly KeyPart[],
  value: TreeNode | undefined,
  end: number,
  report: Report,
): void {
  let within = table;
  for (let at = 0; at < parts.length - 1; at++) {
    const next = dottedTable(within, parts[at] as KeyPart, parts[at + 1] as KeyPart, end);
    if (next === undefined) {
      clash(parts[at] as KeyPart, report);
      return;
    }
    within = next;
  }
  const part = parts[parts.length - 1] as KeyPart;
  const entry = newEntry(part, part.span.start, end, value);
  within.node.entries.push(entry);
  if (within.slots.has(part.key)) clash(part, report);
  else within.slots.set(part.key, { entry });
}

/** A table that a header opened, with the keys that lead to it. */
export interface Opened {
  readonly table: Table;
  readonly path: readonly Slot[];
}

/**
 * The table that a header opens, made where it is new, below `root`. Where the header contradicts what stands
 * above it, this is told of, and the table stands beside the other one, or nowhere at all.
 */
export function openTable(root: Table, header: HeaderLine, report: Report): Opened {
  const { parts, span, array } = header;
  const path: Slot[] = [];
  let within = root;
  for (const part of parts.slice(0, -1)) {
    const slot =
      within.depth < deepest
        ? (within.slots.get(part.key) ?? addTable(within, part, span, "implied"))
        : undefined;
    if (slot?.table === undefined) {
      if (slot === undefined) report("deep", part.span.start, part.span.end, "");
      else clash(part, report);
      return lostTable(span);
    }
    path.push(slot);
    within = slot.table;
  }
  if (within.depth + 2 > deepest) {
    report("deep", span.start, span.end, "");
    return lostTable(span);
  }
  const part = parts[parts.length - 1] as KeyPart;
  const slot = within.slots.get(part.key);
  if (slot?.list !== undefined) {
    if (!array) report("listAgain", part.span.start, part.span.end, part.key);
    return { table: addItem(slot, slot.list, span, within.depth + 2), path: [...path, slot] };
  }
  if (slot?.table?.made === "implied" && !array) {
    slot.table.made = "header";
    slot.table.node.header = span;
    return { table: slot.table, path: [...path, slot] };
  }
  if (slot !== undefined) clash(part, report);
  const fresh = addTable(within, part, span, "header", array);
  return { table: fresh.table as Table, path: [...path, fresh] };
}

/** A table that belongs nowhere: what stands below a header that cannot be read. */
export function lostTable({ start, end }: Span): Opened {
  return { table: newTable("root", start, end, 1), path: [] };
}

/** Stretches the tables on a header's path to the end of what stands below it. */
export function closeTable(opened: Opened, end: number): void {
  for (const slot of opened.path) reach(slot, end);
}

function reach(slot: Slot, end: number): void {
  const spans = [slot.entry.span, slot.list?.span, slot.table?.node.span];
  for (const span of spans) if (span !== undefined) span.end = Math.max(span.end, end);
}

function dottedTable(within: Table, part: KeyPart, next: KeyPart, end: number): Table | undefined {
  const slot = within.slots.get(part.key);
  if (slot !== undefined) {
    if (slot.table?.made !== "dotted") return undefined;
    reach(slot, end);
    return slot.table;
  }
  const table = newTable("dotted", next.span.start, end, within.depth + 1);
  if (within.node.style === "inline") table.node.style = "inline";
  const entry = newEntry(part, part.span.start, end, table.node);
  within.node.entries.push(entry);
  within.slots.set(part.key, { entry, table });
  return table;
}

function addTable(
  within: Table,
  part: KeyPart,
  header: Span,
  made: "implied" | "header",
  array = false,
): Slot {
  const slot: Slot = { entry: newEntry(part, header.start, header.end, undefined) };
  within.node.entries.push(slot.entry);
  within.slots.set(part.key, slot);
  if (array) {
    slot.list = { kind: "list", span: { ...header }, items: [], style: "block" };
    slot.entry.value = slot.list;
    addItem(slot, slot.list, header, within.depth + 2);
    return slot;
  }
  slot.table = newTable(made, header.start, header.end, within.depth + 1);
  slot.entry.value = slot.table.node;
  if (made === "header") slot.table.node.header = header;
  return slot;
}

function addItem(slot: Slot, list: NonNullable<Slot["list"]>, header: Span, depth: number): Table {
  const table = newTable("header", header.start, header.end, depth);
  table.node.header = header;
  slot.table = table;
  list.items.push(table.node);
  return table;
}

function newEntry(part: KeyPart, start: number, end: number, value: TreeNode | undefined) {
  const entry: Open<Entry> = { key: part.key, keySpan: part.span, span: { start, end } };
  if (value !== undefined) entry.value = value;
  return entry;
}

function clash(part: KeyPart, report: Report): void {
  report("twice", part.span.start, part.span.end, part.key);
}
