import {
  type Alias,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import { emptyAt, type Span } from "../../text.ts";
import type { Entry, ListNode, MapNode, ScalarNode, TreeNode } from "../tree.ts";
import type { Finding } from "./messages.ts";
import { emptyScalar, plainKey, plainMeaning } from "./scalar.ts";

/** How deep maps and lists may lie in each other, as `dataOf` follows them. */
export const maxDepth = 64;
/** How many nodes all aliases of a text may stand for together. */
const maxUnfolded = 10_000;

interface Converted {
  readonly node: TreeNode | undefined;
  /** Duplicate keys, aliases that lead nowhere or too far, nesting too deep. */
  readonly findings: readonly Finding[];
}

/**
 * The yaml package's nodes as our tree. An alias becomes what it stands for, with the alias's own place and the
 * same children (their places are at the anchor); a merge key (`<<`) becomes the entries that it brings in, before
 * the map's own. What aliases stand for is shared, never copied, and bounded.
 *
 * @param source the text that the nodes' ranges count in.
 * @param place where an offset of `source` lies in the block's text (they differ where the text was mended).
 * @param unreadable offsets in the block's text after which a value stands that could not be read.
 */
export function converted(
  contents: unknown,
  source: string,
  place: (offset: number) => number,
  unreadable: ReadonlySet<number>,
): Converted {
  const findings: Finding[] = [];
  const anchors = new Map<string, { node: TreeNode; weight: number }>();
  let weight = 0;
  let unfolded = 0;
  let tooDeep = false;

  function nodeOf(from: unknown, depth: number): TreeNode | undefined {
    if (isAlias(from)) return aliased(from);
    const before = weight++;
    const node = isScalar(from)
      ? scalar(from)
      : isMap(from)
        ? map(from, depth)
        : isSeq(from)
          ? list(from, depth)
          : undefined;
    const anchor = (from as { anchor?: string } | null | undefined)?.anchor;
    if (anchor && node) anchors.set(anchor, { node, weight: weight - before });
    return node;
  }

  function map(from: YAMLMap, depth: number): MapNode | undefined {
    if (depth >= maxDepth) return deep(from);
    const own: Entry[] = [];
    const merged: Entry[] = [];
    const seen = new Set<string>();
    let start = Number.POSITIVE_INFINITY;
    let end = 0;
    for (const pair of from.items as Pair[]) {
      const entry = entryOf(pair, depth);
      start = Math.min(start, entry.span.start);
      end = Math.max(end, entry.span.end);
      const brought = isMergeKey(pair.key) ? mapsIn(entry.value) : undefined;
      if (brought) {
        merged.push(...brought.flatMap((each) => each.entries));
        continue;
      }
      if (seen.has(entry.key)) findings.push({ reason: "duplicate", span: entry.keySpan, text: entry.key });
      seen.add(entry.key);
      own.push(entry);
    }
    const span = from.flow || end === 0 ? rangeOf(from) : { start, end };
    return {
      kind: "map",
      span,
      entries: withMerged(own, merged, seen),
      style: from.flow ? "inline" : "block",
    };
  }

  function entryOf({ key, value }: Pair, depth: number): Entry {
    const keySpan = rangeOf(key);
    const node = value === null || value === undefined ? emptyScalar(keySpan.end) : nodeOf(value, depth + 1);
    const readable = node && !(isEmpty(node) && unreadable.has(node.span.end));
    const span = { start: keySpan.start, end: Math.max(keySpan.end, node?.span.end ?? rangeOf(value).end) };
    return { key: keyText(key), keySpan, span, ...(readable ? { value: node } : {}) };
  }

  function keyText(key: unknown): string {
    if (isScalar(key))
      return key.type === "PLAIN" && !key.tag ? plainKey(key.source ?? "") : String(key.value ?? "");
    const known = isAlias(key) ? anchors.get(key.source)?.node : undefined;
    if (known?.kind === "scalar") return String(known.value ?? "");
    const range = (key as { range?: readonly number[] | null } | null)?.range;
    return range ? source.slice(range[0], range[1]) : "";
  }

  function list(from: YAMLSeq, depth: number): ListNode | undefined {
    if (depth >= maxDepth) return deep(from);
    const items: TreeNode[] = [];
    let start = from.range?.[0] ?? 0;
    let end = start;
    for (const each of from.items) {
      const node = nodeOf(each, depth + 1);
      end = Math.max(end, node?.span.end ?? rangeOf(each).end);
      if (node && !(isEmpty(node) && unreadable.has(node.span.end))) items.push(node);
    }
    if (from.flow || end === start)
      return { kind: "list", span: rangeOf(from), items, style: from.flow ? "inline" : "block" };
    start = place(start);
    return { kind: "list", span: { start, end }, items, style: "block" };
  }

  function scalar(from: Scalar): ScalarNode {
    const written = from.source ?? "";
    const style = styles[from.type ?? "PLAIN"] ?? "plain";
    if (style === "plain" && written === "" && !from.tag)
      return emptyScalar(place(backOverBlanks(from.range?.[0] ?? 0)));
    const span = style === "block" ? contentOf(from) : rangeOf(from);
    if (style === "plain" && !from.tag) return { kind: "scalar", span, ...plainMeaning(written), style };
    return { kind: "scalar", span, ...meaningOf(from.value), style };
  }

  /** From the first visible character of a block scalar to its last; empty after the header if there is none. */
  function contentOf(from: Scalar): Span {
    const [start = 0, end = 0] = from.range ?? [];
    const headerEnd = source.indexOf("\n", start);
    const text = headerEnd < 0 ? "" : source.slice(headerEnd, end);
    const visible = text.trimStart();
    if (visible === "")
      return emptyAt(place(start + (/^[|>][-+0-9]*/.exec(source.slice(start, start + 4))?.[0].length ?? 0)));
    const first = headerEnd + text.length - visible.length;
    return { start: place(first), end: place(first + visible.trimEnd().length) };
  }

  function aliased(from: Alias): TreeNode | undefined {
    const span = rangeOf(from);
    const known = anchors.get(from.source);
    if (!known) {
      findings.push({ reason: from.source === "" ? "start" : "alias", span, text: `*${from.source}` });
      return undefined;
    }
    weight += known.weight;
    if (unfolded > maxUnfolded) return undefined;
    unfolded += known.weight;
    if (unfolded <= maxUnfolded) return { ...known.node, span };
    findings.push({ reason: "aliasLimit", span });
    return undefined;
  }

  function deep(from: YAMLMap | YAMLSeq): undefined {
    if (!tooDeep) findings.push({ reason: "depth", span: rangeOf(from) });
    tooDeep = true;
    return undefined;
  }

  function rangeOf(from: unknown): Span {
    const range = (from as { range?: readonly number[] | null } | null)?.range;
    return range ? { start: place(range[0] ?? 0), end: place(range[1] ?? 0) } : { start: 0, end: 0 };
  }

  function backOverBlanks(offset: number): number {
    let at = offset;
    while (at > 0 && (source[at - 1] === " " || source[at - 1] === "\t")) at--;
    return at;
  }

  return { node: nodeOf(contents, 0), findings };
}

const styles: Partial<Record<string, ScalarNode["style"]>> = {
  PLAIN: "plain",
  QUOTE_DOUBLE: "double",
  QUOTE_SINGLE: "single",
  BLOCK_FOLDED: "block",
  BLOCK_LITERAL: "block",
};

function meaningOf(value: unknown): Pick<ScalarNode, "value" | "type"> {
  if (typeof value === "number") return { value, type: Number.isInteger(value) ? "integer" : "float" };
  if (typeof value === "boolean") return { value, type: "boolean" };
  if (value === null || value === undefined) return { value: null, type: "null" };
  return { value: String(value), type: "string" };
}

function isMergeKey(key: unknown): boolean {
  return isScalar(key) && key.type === "PLAIN" && key.source === "<<";
}

/** The maps that a merge key's value names: one, or a list of nothing but maps. */
function mapsIn(node: TreeNode | undefined): readonly MapNode[] | undefined {
  if (node?.kind === "map") return [node];
  if (node?.kind !== "list") return undefined;
  const maps = node.items.filter((item) => item.kind === "map");
  return maps.length === node.items.length ? maps : undefined;
}

/** A map's own entries win over merged ones, and earlier merged ones over later: https://yaml.org/type/merge.html */
function withMerged(
  own: readonly Entry[],
  merged: readonly Entry[],
  ownKeys: ReadonlySet<string>,
): readonly Entry[] {
  if (merged.length === 0) return own;
  const first = new Map<string, Entry>();
  for (const entry of merged)
    if (!ownKeys.has(entry.key) && !first.has(entry.key)) first.set(entry.key, entry);
  return [...first.values(), ...own];
}

function isEmpty(node: TreeNode): boolean {
  return node.kind === "scalar" && node.type === "null" && node.span.start === node.span.end;
}
