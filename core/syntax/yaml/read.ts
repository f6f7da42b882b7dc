import type { Reading } from "../language.ts";
import type { Entry, ListNode, MapNode, TreeNode } from "../tree.ts";
import { byteOrderMark } from "./chars.ts";
import { hasConflictMarkers, withoutConflicts, withoutExcess } from "./guard.ts";
import { mended } from "./mend.ts";
import { causes, type Finding, isHarmless, problemOf } from "./messages.ts";
import { findingOf, readWithPackage } from "./package.ts";
import { readPlain } from "./plain.ts";
import { itemRole } from "./roles.ts";

/** Reads one block of YAML; `role` is what the cut gave it (see `roles.ts`). */
export function readYaml(text: string, role: string): Reading {
  const source = withoutLoneReturns(text);
  const plain = readPlain(source);
  if (plain) return { root: rooted(plain.node, role), problems: [] };
  const { node, findings } = readAny(source);
  return { root: rooted(node, role), problems: findings.map(problemOf) };
}

/** Old Mac line breaks as the others: YAML 1.2.2 §5.4 counts a lone carriage return as one. No offset moves. */
export function withoutLoneReturns(text: string): string {
  return text.includes("\r") ? text.replace(/\r(?!\n)/g, "\n") : text;
}

interface Found {
  readonly node: TreeNode | undefined;
  readonly findings: readonly Finding[];
}

function readAny(source: string): Found {
  if (hasConflictMarkers(source)) {
    const { text, findings } = withoutConflicts(source);
    return { node: readAny(text).node, findings };
  }
  const nul = source.indexOf("\0");
  if (nul >= 0) {
    const { node } = readAny(source.replaceAll("\0", " "));
    return { node, findings: [{ reason: "nul", span: { start: nul, end: nul + 1 } }] };
  }
  const { text, findings } = withoutExcess(source);
  const rest = readMended(text);
  return { node: rest.node, findings: causes(source, [...findings, ...rest.findings]) };
}

function readMended(source: string): Found {
  // The package misjudges the column of what follows a byte order mark.
  const skipped = source.charCodeAt(0) === byteOrderMark ? 1 : 0;
  const body = source.slice(skipped);
  const asIs = (offset: number) => offset + skipped;
  const first = readWithPackage(body, asIs, new Set());
  const broken = first.faults.filter((fault) => !isHarmless(fault.code));
  if (broken.length === 0)
    return {
      ...first,
      findings: [...first.findings, ...first.faults.map((fault) => findingOf(fault, body, asIs))],
    };
  const { text, place, findings, unreadable } = mended(body, broken, asIs);
  const again = findings.length > 0 ? readWithPackage(text, place, unreadable) : first;
  const left = again.faults.filter((fault) => !isHarmless(fault.code)).slice(0, 1);
  const harmless = again.faults.filter((fault) => isHarmless(fault.code));
  const others = [...left, ...harmless].map((fault) => findingOf(fault, text, place));
  return { node: again.node, findings: [...findings, ...again.findings, ...others] };
}

/** The root map of a block: what was read, or, for an item, the list and key that it stands in. */
function rooted(node: TreeNode | undefined, role: string): MapNode {
  const item = itemRole(role);
  if (item) return itemRoot(node, item.key);
  if (node?.kind !== "map") return { kind: "map", span: { start: 0, end: 0 }, entries: [], style: "block" };
  return role === "head" ? withEmptyList(node) : node;
}

function itemRoot(node: TreeNode | undefined, key: string): MapNode {
  const none: ListNode = {
    kind: "list",
    span: { start: 0, end: 0 },
    items: node ? [node] : [],
    style: "block",
  };
  const value = node?.kind === "list" ? node : none;
  const span = { start: 0, end: value.span.end };
  return {
    kind: "map",
    span,
    entries: [{ key, keySpan: { start: 0, end: 0 }, span, value }],
    style: "block",
  };
}

/** The last key of a head has its items in the blocks that follow: here, its list is empty. */
function withEmptyList(root: MapNode): MapNode {
  const last = root.entries[root.entries.length - 1];
  if (last?.value?.kind !== "scalar" || last.value.type !== "null") return root;
  const value: ListNode = { kind: "list", span: last.value.span, items: [], style: "block" };
  const entry: Entry = { ...last, value };
  return { ...root, entries: [...root.entries.slice(0, -1), entry] };
}
