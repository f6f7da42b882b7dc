import type { MapNode, TreeNode } from "../syntax/tree.ts";
import { lastNotBeyond, lineStartsOf, type Span } from "../text.ts";
import { ruleIdOf } from "./docs.ts";

/** A comment that silences rules. `line` counts from the start of its block. */
export interface Directive {
  /** `unknown`: named like one of ours, and none of them; it silences nothing. */
  readonly kind: "next-line" | "file" | "off" | "on" | "unknown";
  /** As it is written: `okr-disable-next-line`. */
  readonly name: string;
  /** Rule ids without `okr/`; empty: all rules. */
  readonly rules: readonly string[];
  readonly line: number;
  /** The whole comment, and the ids as they stand in it; from the start of the block. */
  readonly span: Span;
  readonly places: readonly Span[];
}

/**
 * The directives in a block: `# okr-disable-next-line <id> -- reason`, `# okr-disable <id>` … `# okr-enable <id>`,
 * `# okr-disable-file <id>`. Several ids stand apart by commas or spaces; none means all. The reason may also stand
 * behind one dash, of whatever length: editors make it out of two. What looks like one within a key or a value is text.
 */
export function directivesIn({ text, root }: BlockText): readonly Directive[] {
  if (!text.includes("okr-disable") && !text.includes("okr-enable")) return none;
  const lines = lineStartsOf(text);
  const written = writtenIn(root);
  const directives: Directive[] = [];
  const comment = new RegExp(opening, "g");
  for (let match = comment.exec(text), at = 0; match; match = comment.exec(text)) {
    while (written[at] && (written[at] as Span).end <= match.index) at++;
    const around = written[at];
    if (around && around.start <= match.index) {
      comment.lastIndex = around.end;
      continue;
    }
    const line = lastNotBeyond(lines, match.index);
    const end = lines[line + 1] ?? text.length;
    directives.push(directiveFrom(match, line, text.slice(comment.lastIndex, end).trimEnd()));
    comment.lastIndex = end;
  }
  return directives;
}

interface BlockText {
  readonly text: string;
  readonly root: MapNode;
}

const opening = /#[ \t]*(okr-(?:dis|en)able[\w-]*)/;
const reason = /--|[–—]|(?<=\s)-(?=\s)/;

/** `rest`: what stands behind the directive's name on its line. */
function directiveFrom(
  { 0: start, 1: name = "", index }: RegExpExecArray,
  line: number,
  rest: string,
): Directive {
  const behind = index + start.length;
  const ids = firstOf((rest.split(reason, 1)[0] ?? "").matchAll(/[^\s,;:]+/g), mostIds);
  return {
    kind: kinds.get(name) ?? "unknown",
    name,
    rules: ids.map(([id]) => ruleIdOf(id)),
    line,
    span: { start: index, end: behind + rest.length },
    places: ids.map(({ 0: id, index: at }) => ({ start: behind + at, end: behind + at + id.length })),
  };
}

/** No comment names more rules than there are; one that does is not meant for us. */
const mostIds = 200;

function firstOf<Item>(items: Iterable<Item>, most: number): Item[] {
  const first: Item[] = [];
  for (const item of items) {
    if (first.length === most) break;
    first.push(item);
  }
  return first;
}

/** Where keys, headers and scalars stand, in order of their starts. */
function writtenIn(root: MapNode): Span[] {
  const spans: Span[] = [];
  const add = (node: TreeNode) => {
    if (node.kind === "scalar") spans.push(node.span);
    else if (node.kind === "list") node.items.forEach(add);
    else {
      if (node.header) spans.push(node.header);
      for (const { keySpan, value } of node.entries) {
        spans.push(keySpan);
        if (value) add(value);
      }
    }
  };
  add(root);
  return spans.sort((a, b) => a.start - b.start);
}

const none: readonly Directive[] = [];
const kinds = new Map<string, Directive["kind"]>([
  ["okr-disable-next-line", "next-line"],
  ["okr-disable-file", "file"],
  ["okr-disable", "off"],
  ["okr-enable", "on"],
]);
