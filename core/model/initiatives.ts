import { type TreeNode, valueIn } from "../syntax/tree.ts";
import type { Span } from "../text.ts";
import { mentionsIn, type Named } from "./mentions.ts";
import type { ModelBlock } from "./okr.ts";

/** A piece of work that is to move key results: a map with fields, or just a text. */
export interface Initiative {
  /** What it is called: its title or name, or all of its text. */
  readonly text: string;
  readonly span: Span;
  /** Written as a bare text: what it names stands somewhere in it. */
  readonly isProse: boolean;
  /** The key results that its fields name. */
  readonly mentions: readonly Named[];
  /** What it is listed under; an index into the block's items, none for the file's own list. */
  readonly under:
    | { readonly kind: "objective" | "key-result"; readonly item: number }
    | { readonly kind: "file" };
}

const listNames = ["initiatives", "initiative"];
const titleNames = ["title", "name", "initiative", "description", "text", "id"];
const linkNames = [
  "contributes_to",
  "contributesTo",
  "key_results",
  "keyResults",
  "key_result",
  "keyResult",
  "key_result_ids",
  "key_result_id",
  "krs",
  "kr",
  "kr_ids",
  "kr_id",
  "supports",
  "serves",
  "linked_to",
];

/** The initiatives of a block: those of its objectives and key results, and those of a list of their own at the top. */
export function initiativesIn(block: ModelBlock): Initiative[] {
  const found: Initiative[] = [];
  for (const { item, initiatives } of block.objectives)
    addAll(found, initiatives?.node, { kind: "objective", item });
  for (const { item, initiatives } of block.keyResults)
    addAll(found, initiatives?.node, { kind: "key-result", item });
  for (const name of listNames) addAll(found, valueIn(block.root, name), { kind: "file" });
  return found;
}

function addAll(found: Initiative[], node: TreeNode | undefined, under: Initiative["under"]): void {
  if (node?.kind === "list") for (const item of node.items) addOne(found, item, under);
  else if (node?.kind === "map") for (const { value } of node.entries) addOne(found, value, under);
  else addOne(found, node, under);
}

function addOne(found: Initiative[], node: TreeNode | undefined, under: Initiative["under"]): void {
  if (!node || node.kind === "list") return;
  const title = node.kind === "scalar" ? node : titleOf(node);
  const text = title?.kind === "scalar" && title.value !== null ? String(title.value).trim() : "";
  if (node.kind === "scalar") {
    if (text !== "") found.push({ text, span: node.span, isProse: true, mentions: [], under });
    return;
  }
  const mentions = linkNames.flatMap((name) => mentionsIn(valueIn(node, name)));
  const span = title?.span ?? node.header ?? node.entries[0]?.keySpan ?? node.span;
  found.push({ text, span, isProse: false, mentions, under });
}

function titleOf(node: TreeNode & { kind: "map" }): TreeNode | undefined {
  const name = titleNames.find((each) => valueIn(node, each)?.kind === "scalar");
  return name === undefined ? undefined : valueIn(node, name);
}

/** A word of a text that could be an id, with its place in the text. */
interface IdLike extends Span {
  readonly text: string;
}

/** The words of a text as ids are made of: letters, digits and `-_.` between them. `KR-1` is no part of `KR-10`. */
export function idsInProse(text: string): IdLike[] {
  return [...text.matchAll(/[\p{L}\p{N}](?:[\p{L}\p{N}._-]*[\p{L}\p{N}])?/gu)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}
