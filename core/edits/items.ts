import type { Entry, ListNode, TreeNode } from "../syntax/tree.ts";
import type { NewField } from "./tables.ts";

/** What a new YAML item holds: fields, or one value as it is to be written. */
export type NewItem = readonly NewField[] | string;

/**
 * Where and how a new item follows the last one of a YAML list that is laid out over lines, with the dash and the
 * indentation of that one; undefined for an empty list and for one in brackets. Offsets count as the list's do.
 */
export function appendItem(
  text: string,
  list: ListNode,
  item: NewItem,
  eol: string,
): { offset: number; newText: string } | undefined {
  const last = list.items.at(-1);
  if (!last || list.style === "inline") return undefined;
  const lineStart =
    Math.max(text.lastIndexOf("\n", last.span.start - 1), text.lastIndexOf("\r", last.span.start - 1)) + 1;
  const before = text.slice(lineStart, last.span.start);
  const dash = /^([ \t]*)-([ \t]+)$/.exec(before);
  const column = before.replace("\uFEFF", "").length;
  const lead = dash ? before : `${" ".repeat(Math.max(0, column - 2))}- `;
  return { offset: lineEnd(text, lastInk(text, last)), newText: eol + itemText(item, lead, eol) };
}

/** An item as text: `lead` stands before its first field, as many blanks before the others. No line break at its end. */
export function itemText(item: NewItem, lead: string, eol: string): string {
  if (typeof item === "string") return lead + item;
  const indentation = " ".repeat(lead.length);
  return item.map(([key, value], at) => `${at === 0 ? lead : indentation}${key}: ${value}`).join(eol);
}

/** Behind the last thing that a node says: what follows may be blank lines and comments. */
function lastInk(text: string, node: TreeNode): number {
  let here: TreeNode | undefined = node;
  let end = node.span.start;
  for (let depth = 0; here && depth < 64; depth++) {
    if (here.kind === "scalar" || here.style === "inline") {
      end = here.span.end;
      break;
    }
    if (here.kind === "list") {
      here = here.items.at(-1);
      continue;
    }
    const entry: Entry | undefined = here.entries.at(-1);
    end = Math.max(end, entry?.keySpan.end ?? end);
    here = entry?.value;
  }
  while (end > node.span.start && /\s/.test(text[end - 1] ?? "")) end--;
  return end;
}

function lineEnd(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && text[at] !== "\n" && text[at] !== "\r") at++;
  return at;
}
