import type { Entry, MapNode, TreeNode } from "../syntax/tree.ts";
import { withoutJoints } from "../words.ts";
import { conceptNamed } from "./dialects.ts";

/**
 * What an item of a list of key results was meant to be where YAML reads a map of one entry, since a colon stands in a
 * text without quotes: a text (`- Fix rate: 71% to 88%`), or an id and its key result (`- KR1: Calls fall from 9 to 4`).
 * `source` is the text of the block that the item stands in. Undefined for fields: known (`- target: 5`), spelled otherwise
 * (`- Target: 5`), and the file's own (`- notes: see wiki`).
 */
export function itemMeantBy(item: MapNode, source: string): { node: TreeNode; key?: Entry } | undefined {
  const [entry, ...others] = item.entries;
  if (!entry?.value || others.length > 0 || item.style === "inline") return undefined;
  if (conceptNamed("generic", "key-result", fieldMeantBy(entry.key))) return undefined;
  if (likeAnId.test(entry.key)) return { node: entry.value, key: entry };
  const { key, keySpan, value, span } = entry;
  const isPlain = value.kind === "scalar" && value.style === "plain" && value.value !== null;
  if (!isPlain || fieldName.test(key)) return undefined;
  const text = source.slice(span.start, span.end);
  const isOneLine = text.startsWith(key) && !/[\r\n]/.test(text);
  if (!isOneLine || !/^:[ \t]+$/.test(source.slice(keySpan.end, value.span.start))) return undefined;
  return { node: { kind: "scalar", span, value: text, type: "string", style: "plain" } };
}

/** The entry of an objective that gives its text under its id (`- O1: Nobody waits`). Undefined where there is none. */
export function labelledIn(item: MapNode): Entry | undefined {
  return item.entries.find(
    ({ key, value }) => objectiveId.test(key) && value?.kind === "scalar" && value.type === "string",
  );
}

/** The name of the field that a key is but for its case and its joints: `Key Result` for `key_result`. */
function fieldMeantBy(key: string): string {
  return withoutJoints(key).replaceAll(" ", "_");
}

const objectiveId = /^(?:O|OKR|Obj|Objective)[-_. ]?\d+$/i;
const likeAnId = /^(?:[\p{L}\d]+[-_.])?(?:KR[-_. ]?)?\d+(?:\.\d+)*$/iu;
/** One word that begins small, as names of fields do. */
const fieldName = /^\p{Ll}\S*$/u;
