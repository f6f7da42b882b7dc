import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { parse } from "yaml";
import { english } from "../../../core/l10n/say.ts";
import { type Block, type Document, openDocument } from "../../../core/syntax/blocks.ts";
import {
  dataOf,
  type Entry,
  type MapNode,
  type SyntaxProblem,
  type TreeNode,
} from "../../../core/syntax/tree.ts";
import { yaml } from "../../../core/syntax/yaml.ts";
import type { Span } from "../../../core/text.ts";

export function open(text: string): Document {
  return openDocument(yaml, text);
}

/** The data of a whole document: what its blocks hold, added up. */
export function unionOf({ blocks }: Document): unknown {
  const union: Record<string, unknown> = Object.create(null);
  for (const { root } of blocks) {
    for (const [key, value] of Object.entries(dataOf(root) as Record<string, unknown>)) {
      const known = Object.hasOwn(union, key) ? union[key] : undefined;
      union[key] = Array.isArray(known) && Array.isArray(value) ? [...known, ...value] : value;
    }
  }
  return plain(union);
}

/** What the yaml package reads from the whole text, as plain data. */
export function oracle(text: string): unknown {
  const options = {
    schema: "core",
    merge: true,
    uniqueKeys: false,
    logLevel: "silent",
    resolveKnownTags: false,
  } as const;
  return plain(parse(text, options) ?? {});
}

/** Maps of any kind as lists of pairs in the order of their keys, so that `__proto__` is only a key. */
function plain(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(plain);
  if (typeof data !== "object" || data === null) return data;
  const entries = Object.entries(data).sort(([one], [other]) => (one < other ? -1 : 1));
  return { map: entries.map(([key, value]) => [key, plain(value)]) };
}

/** The roles of the blocks with their texts, as an author sees the cut. */
export function cutOf(text: string): string[] {
  return open(text).blocks.map((block) => `${block.role}| ${block.text}`);
}

/** Each problem as `line:character kind «text» message`, lines and characters from 1 as editors show them. */
export function problemsIn(document: Document): string[] {
  return document.blocks.flatMap((block, at) =>
    block.problems.map((problem) => problemLine(block, problem, document.lines[at] as number)),
  );
}

function problemLine(block: Block, { span, kind, message }: SyntaxProblem, firstLine: number): string {
  const before = block.text.slice(0, span.start).split("\n");
  const place = `${firstLine + before.length}:${(before.at(-1) as string).length + 1}`;
  return `${place} ${kind} «${block.text.slice(span.start, span.end)}» ${english(message)}`;
}

/** Every entry of a block's tree as `path = text of its value`, so that a test shows what each span covers. */
export function spansIn(block: Block): string[] {
  const lines: string[] = [];
  function cut({ start, end }: Span): string {
    const text = JSON.stringify(block.text.slice(start < end ? start : start - 5, end));
    return start < end ? text : `nothing after ${text}`;
  }
  function walk(node: TreeNode | undefined, path: string): void {
    if (!node) lines.push(`${path} unreadable`);
    else if (node.kind === "scalar")
      lines.push(`${path} = ${cut(node.span)} ${node.type} ${node.style} ${String(node.value)}`);
    else if (node.kind === "list") {
      lines.push(`${path}[] ${cut(node.span)} ${node.style}`);
      for (const [at, item] of node.items.entries()) walk(item, `${path}[${at}]`);
    } else for (const entry of node.entries) walk(entry.value, `${path}.${keyOf(entry)}`);
  }
  const keyOf = (entry: Entry) => `${entry.key}(${cut(entry.keySpan)})`;
  walk(block.root, "");
  return lines;
}

/** The scalar at the end of a path of keys and indexes, in the union's order of blocks. */
export function at(root: MapNode, ...path: (string | number)[]): TreeNode | undefined {
  return path.reduce<TreeNode | undefined>((node, step) => {
    if (typeof step === "number") return node?.kind === "list" ? node.items[step] : undefined;
    return node?.kind === "map" ? node.entries.find((entry) => entry.key === step)?.value : undefined;
  }, root);
}

export function everyNode(root: MapNode, visit: (node: TreeNode | Entry) => void): void {
  const waiting: TreeNode[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    visit(node);
    if (node.kind === "list") waiting.push(...node.items);
    if (node.kind !== "map") continue;
    for (const entry of node.entries) {
      visit(entry);
      if (entry.value) waiting.push(entry.value);
    }
  }
}

/** Real files that lie beside the repository on some machines; an empty list, and a word about it, elsewhere. */
export function corpus(): { name: string; text: string }[] {
  const folder = join(import.meta.dirname, "../../../../shared/corpus");
  if (!existsSync(folder)) {
    console.log("yaml tests: no ../shared/corpus beside the repository, its files are left out");
    return [];
  }
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    /\.ya?ml$/.test(name),
  );
  return names.sort().map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") }));
}

const word = fc.constantFrom(
  "Improve reliability",
  "R&D lead",
  "5 * 3",
  "a **bold** claim",
  "99.9",
  "012",
  "no",
  "~",
  "true",
  "12:30",
  "1e3",
  "-5",
  "2026-07-01",
  "2026-07-01T10:00:00Z",
  "monitoring:uptime",
  "ไทย 👩‍👩‍👧 text",
  '"quoted # no comment"',
  "'it''s'",
  '"tab\\tand \\u00e9"',
  "''",
  "[a, 'b', {c: 1}]",
  "{ kind: file, value: x.md }",
  "[]",
  "text # with a comment",
  "|\n@@literal\n@@\n@@ text",
  ">-\n@@folded\n@@text",
  "several\n@@lines of text",
  '"several\n@@lines in quotes"',
  "[one,\n@@two]",
  "",
);
const key = fc.constantFrom(
  "id",
  "title",
  "owner",
  "target",
  "current",
  "'quoted key'",
  "2026",
  "__proto__",
  "a b",
);
const gap = fc.constantFrom("", "", "", "", "\n", "# remark\n", "    # far in\n", "  \n", "\n\n# & more\n");

/** The lines of a map at a column, its first line without the indentation. */
function mapText(column: number, depth: number): fc.Arbitrary<string> {
  const pad = " ".repeat(column);
  const below = pad.concat("  ");
  const scalar = fc.tuple(key, word).map(([name, text]) => `${name}: ${text.replaceAll("@@", below)}\n`);
  const list = fc
    .tuple(key, fc.array(word, { minLength: 1, maxLength: 3 }), fc.constantFrom(pad, below))
    .map(([name, items, dash]) => {
      const lines = items.map((item) => `${dash}- ${item.replaceAll("@@", `${dash}  `)}\n`);
      return `${name}: \n${lines.join("")}`;
    });
  const nested =
    depth === 0
      ? scalar
      : fc
          .array(mapText(column + 4, depth - 1), { minLength: 1, maxLength: 3 })
          .map((maps) => `key_results:\n${maps.map((map) => `${below}- ${map}`).join("")}`);
  const entry = fc.oneof(
    { weight: 4, arbitrary: scalar },
    { weight: 1, arbitrary: list },
    { weight: 1, arbitrary: nested },
  );
  const entries = fc.uniqueArray(entry, {
    minLength: 1,
    maxLength: 4,
    selector: (text) => text.split(":", 1)[0],
  });
  return fc
    .tuple(entries, fc.array(gap, { minLength: 4, maxLength: 4 }))
    .map(([texts, gaps]) => texts.map((text, index) => text + (gaps[index] ?? "")).join(pad));
}

/** Whole documents of the kind that OKR files are: valid YAML, in many layouts. */
export const documentText: fc.Arbitrary<string> = fc
  .record({
    start: fc.constantFrom("", "", "\ufeff", "---\n", "# Our goals\n\n"),
    head: fc.constantFrom(
      "",
      "scope: org\n",
      'scope: team\n"period": 2026-Q3 # now\n',
      "note: |\n  text\n\n",
    ),
    listKey: fc.constantFrom("objectives", "okrs", "goals", "'objectives'", "something"),
    column: fc.constantFrom(0, 2, 4),
    texts: fc
      .constantFrom(0, 2, 4)
      .chain((column) => fc.tuple(fc.constant(column), fc.array(mapText(column + 2, 1), { maxLength: 4 }))),
    tail: fc.constantFrom(
      "",
      "",
      "metrics:\n- key: m\n",
      "owner: me\nlast: [1, 2]\n",
      "last:\n  key: >\n    text\n",
    ),
    lineBreak: fc.constantFrom("\n", "\n", "\r\n"),
    isOpenEnded: fc.boolean(),
  })
  .map(({ start, head, listKey, texts: [column, items], tail, lineBreak, isOpenEnded }) => {
    const list = items.map((item) => `${" ".repeat(column)}- ${item}`).join("");
    const text = `${start}${head}${listKey}:${items.length === 0 ? " []" : ""}\n${list}${tail}`;
    const ended = isOpenEnded ? text.replace(/\n+$/, "") : text;
    return ended.replaceAll("\n", lineBreak);
  });

/** Documents without a list of objectives: a map of them, keyed by id. */
export const keyedText: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom("", "\ufeff", "---\n", "# All of them\n"),
    fc.array(mapText(2, 1), { minLength: 7, maxLength: 10 }),
    fc.constantFrom("  ", "", "# next\n"),
  )
  .map(([start, maps, between]) => {
    const entries = maps.map(
      (map, index) => `goal-${index}: # an id\n  ${map}${between.endsWith("\n") ? between : ""}`,
    );
    return start + entries.join("");
  });

/** What people and accidents type: each may change what a line is. */
export const snippet = fc.constantFrom(
  ..."a|:| |: |- |-|\n|\n- |\n  - id: 9\n|\n    - |\nnew: 1\n|foo\n|#| # |\"|'|[|]|{|}|,|&a |*a|!t |<<: *a|\t|\r|\r\n|? |---\n|...\n|%|<<<<<<< HEAD\n|=======\n|\\|@|0".split(
    "|",
  ),
  "| ",
  ">",
  "\ufeff",
  "\u0000",
  "👩",
);
