import { type MapNode, type TreeNode, valueIn } from "../syntax/tree.ts";
import type { Evidence, KeyResult } from "./okr.ts";

/** The evidence kinds of BWOC (handbook, "Key results"); `none` says that there is none yet. */
export const evidenceKinds = ["file", "content", "command", "attestation", "sample", "none"] as const;

/**
 * Evidence in any of its spellings: one `{ kind, value }` map, one `kind:ref` string, or a list of either.
 * A string whose part before the first colon is no word (a URL, a path, an issue number) has kind `""`.
 */
export function readEvidence(node: TreeNode | undefined): Evidence[] {
  if (!node) return [];
  if (node.kind === "list")
    return node.items.flatMap((item) => (item.kind === "list" ? [] : readEvidence(item)));
  if (node.kind === "map") return [fromMap(node)];
  if (node.value === null || String(node.value).trim() === "") return [];
  return [{ ...splitEvidence(String(node.value)), span: node.span, node }];
}

/** `kind:ref` taken apart; without a kind, all of it is the value. */
export function splitEvidence(text: string): { kind: string; value: string } {
  const match = /^([a-z][\w-]*):(?!\/\/)/i.exec(text.trim());
  if (!match) return { kind: "", value: text.trim() };
  return { kind: match[1] as string, value: text.trim().slice(match[0].length).trim() };
}

/** Whether there is anything to look at: `none`, and a blank value, are no proof. */
export function isProof(evidence: Evidence): boolean {
  return evidence.kind !== "none" && evidence.value !== "";
}

/** Whether a key result says how it is measured: by a metric, or with evidence. */
export function isMeasured(keyResult: Pick<KeyResult, "metric" | "evidence"> | undefined): boolean {
  return Boolean(keyResult?.metric?.text) || (keyResult?.evidence.some(isProof) ?? false);
}

function fromMap(map: MapNode): Evidence {
  return {
    kind: textOf(map, "kind") ?? "",
    value: textOf(map, "value") ?? "",
    span: map.span,
    node: map,
    validThrough: textOf(map, "valid_through"),
    asOf: textOf(map, "as_of"),
  };
}

function textOf(map: MapNode, key: string): string | undefined {
  const node = valueIn(map, key);
  return node?.kind === "scalar" && node.value !== null ? String(node.value).trim() : undefined;
}
