import { type ScalarNode, type TreeNode, valueIn } from "../syntax/tree.ts";
import type { Mention } from "./okr.ts";

/** A mention that is all of a value can be exchanged as that value; one among several only as its span. */
export interface Named extends Mention {
  readonly node: ScalarNode | undefined;
}

/** The fields under which a map says what it refers to. */
const inMap = ["target", "id", "key_result", "key_result_id", "kr", "kr_id"];

/**
 * The ids that a value refers to, each at its place: one id, several with commas between them, a list of ids,
 * a map that holds one (`{ target: id }`), or a list of such maps. Empty ones are left out.
 */
export function mentionsIn(node: TreeNode | undefined): Named[] {
  if (!node) return [];
  if (node.kind === "list")
    return node.items.flatMap((item) => (item.kind === "list" ? [] : mentionsIn(item)));
  if (node.kind === "map") {
    const name = inMap.find((each) => valueIn(node, each)?.kind === "scalar");
    return name === undefined ? [] : mentionsIn(valueIn(node, name));
  }
  if (node.value === null || String(node.value).trim() === "") return [];
  return separated(node) ?? [{ text: String(node.value).trim(), span: node.span, node }];
}

/** A value that seems to name more items than this is a mishap, and read as one. */
const mostMentions = 200;

/** Ids with commas between them; undefined where it is one id, or prose. */
function separated(node: ScalarNode): Named[] | undefined {
  const text = String(node.value);
  const parts = text.split(",").map((each) => each.trim());
  const isOnOneLine = node.style === "plain" || node.style === "single" || node.style === "double";
  if (
    parts.length < 2 ||
    parts.length > mostMentions ||
    !isOnOneLine ||
    parts.some((each) => /\s/.test(each))
  )
    return undefined;
  const opening = node.style === "plain" ? 0 : 1;
  let from = 0;
  return parts.flatMap((part) => {
    if (part === "") return [];
    const at = text.indexOf(part, from);
    from = at + part.length;
    const start = node.span.start + opening + at;
    return [{ text: part, span: { start, end: start + part.length }, node: undefined }];
  });
}
