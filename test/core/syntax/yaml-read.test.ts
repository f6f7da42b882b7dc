import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { dataOf, type TreeNode } from "../../../core/syntax/tree.ts";
import { yaml } from "../../../core/syntax/yaml.ts";
import { at, documentText, everyNode, keyedText, open, problemsIn, spansIn } from "./yaml-helpers.ts";

/** The tree of a text that is one block, or of the first block. */
const rootOf = (text: string) => open(text).blocks[0]?.root ?? assert.fail("a document has a block");

test("every value and key has its exact place, BOM, CRLF, emoji and comments notwithstanding", () => {
  const text = [
    "\ufeffowner: 👩‍👩‍👧 team  # who",
    "'a key' : \"it is \\u00e9\"   ",
    "empty:   # nothing",
    "tags: [one, 'two', {three: 3}] # c",
    "list:",
    "- x",
    "-",
    "- y: 1",
    "  z: ~",
    "text: |-",
    "  first",
    "",
    "    last  ",
    "",
    "more: over two",
    "  lines # c",
    "end: 'q'",
  ].join("\r\n");
  assert.deepEqual(spansIn(open(text).blocks[0] ?? assert.fail()), [
    '.owner("owner") = "👩‍👩‍👧 team" string plain 👩‍👩‍👧 team',
    '.a key("\'a key\'") = "\\"it is \\\\u00e9\\"" string double it is é',
    '.empty("empty") = nothing after "mpty:" null plain null',
    '.tags("tags")[] "[one, \'two\', {three: 3}]" inline',
    '.tags("tags")[0] = "one" string plain one',
    '.tags("tags")[1] = "\'two\'" string single two',
    '.tags("tags")[2].three("three") = "3" integer plain 3',
    '.list("list")[] "- x\\r\\n-\\r\\n- y: 1\\r\\n  z: ~" block',
    '.list("list")[0] = "x" string plain x',
    '.list("list")[1] = nothing after " x\\r\\n-" null plain null',
    '.list("list")[2].y("y") = "1" integer plain 1',
    '.list("list")[2].z("z") = "~" null plain null',
    '.text("text") = "first\\r\\n\\r\\n    last" string block first\n\n  last  ',
    '.more("more") = "over two\\r\\n  lines" string plain over two lines',
    '.end("end") = "\'q\'" string single q',
  ]);
});

test("maps and entries reach from their first key to the end of their last value", () => {
  const text = "# top\na:\n  b: 1 # one\n  c:\n    - 2\n  # end\nd:\n";
  const root = rootOf(text);
  const cut = (node: { span: { start: number; end: number } }) => text.slice(node.span.start, node.span.end);
  assert.equal(cut(root), "a:\n  b: 1 # one\n  c:\n    - 2\n  # end\nd:");
  assert.deepEqual(root.entries.map(cut), ["a:\n  b: 1 # one\n  c:\n    - 2", "d:"]);
  assert.equal(cut(at(root, "a") as TreeNode), "b: 1 # one\n  c:\n    - 2");
});

test("unquoted scalars mean what YAML 1.2's core schema says; dates keep their text", () => {
  const meanings: [string, unknown, string][] = [
    ["no", "no", "string"],
    ["off", "off", "string"],
    ["1_000", "1_000", "string"],
    ["012", 12, "integer"],
    ["0o17", 15, "integer"],
    ["0x1F", 31, "integer"],
    ["+5", 5, "integer"],
    ["-0", -0, "integer"],
    ["9007199254740993", 9007199254740992, "integer"],
    ["1e3", 1000, "float"],
    ["1.", 1, "float"],
    [".5", 0.5, "float"],
    ["99.45", 99.45, "float"],
    [".inf", Infinity, "float"],
    ["-.INF", -Infinity, "float"],
    [".nan", Number.NaN, "float"],
    ["12:30", "12:30", "string"],
    ["80%", "80%", "string"],
    ["99,45%", "99,45%", "string"],
    ["1.2.3", "1.2.3", "string"],
    ["~", null, "null"],
    ["NULL", null, "null"],
    ["nULL", "nULL", "string"],
    ["True", true, "boolean"],
    ["FALSE", false, "boolean"],
    ["tRUE", "tRUE", "string"],
    ["2026-07-01", "2026-07-01", "date"],
    ["2026-02-30", "2026-02-30", "date"],
    ["2026-07-01T10:00:00Z", "2026-07-01T10:00:00Z", "date"],
    ["2026-07-01 9:00:00.5 +02:00", "2026-07-01 9:00:00.5 +02:00", "date"],
    ["2026-07", "2026-07", "string"],
    ["2026-W07", "2026-W07", "string"],
    ["2026-Q3", "2026-Q3", "string"],
  ];
  for (const [source, value, type] of meanings) {
    const node = at(rootOf(`target: ${source} # c\n`), "target");
    assert.deepEqual(node?.kind === "scalar" ? [node.value, node.type] : node, [value, type], source);
    const slow = at(rootOf(`anchor: &a 1\ntarget: ${source}\n`), "target");
    assert.deepEqual(slow?.kind === "scalar" ? [slow.value, slow.type] : slow, [value, type], source);
  }
  assert.equal((at(rootOf("at: '2026-07-01'\n"), "at") as { type: string }).type, "string");
});

test("an item reads as standing in its list, under its key", () => {
  const { root, problems } = yaml.read("  - id: OBJ-1\n    n: 2\n", "item objectives 2");
  assert.deepEqual(problems, []);
  assert.deepEqual(JSON.parse(JSON.stringify(dataOf(root))), { objectives: [{ id: "OBJ-1", n: 2 }] });
  const [entry] = root.entries;
  assert.deepEqual(
    [entry?.keySpan, entry?.span, root.span],
    [
      { start: 0, end: 0 },
      { start: 0, end: 22 },
      { start: 0, end: 22 },
    ],
  );
  assert.deepEqual([entry?.value?.kind, entry?.value?.span], ["list", { start: 2, end: 22 }]);
});

test("a head holds an empty list under its list's key", () => {
  const root = rootOf("scope: org\ngoals: # ours\n- id: 1\n");
  const goals = at(root, "goals");
  assert.deepEqual(goals, { kind: "list", span: { start: 17, end: 17 }, items: [], style: "block" });
});

test("aliases are what they stand for, at their own place; merge keys bring entries in", () => {
  const text =
    "base: &base\n  owner: me\n  unit: count\nkr:\n  <<: *base\n  unit: percent\n  who: *base\nnum: &n 5\nagain: *n\n";
  assert.deepEqual(problemsIn(open(text)), []);
  assert.deepEqual(spansIn(open(text).blocks[0] ?? assert.fail()), [
    '.base("base").owner("owner") = "me" string plain me',
    '.base("base").unit("unit") = "count" string plain count',
    '.kr("kr").owner("owner") = "me" string plain me',
    '.kr("kr").unit("unit") = "percent" string plain percent',
    '.kr("kr").who("who").owner("owner") = "me" string plain me',
    '.kr("kr").who("who").unit("unit") = "count" string plain count',
    '.num("num") = "5" integer plain 5',
    '.again("again") = "*n" integer plain 5',
  ]);
});

test("merge keys: a list of maps, earlier before later; anything else is an ordinary key", () => {
  const text = "a: &a {x: 1, y: 1}\nb: &b {y: 2, z: 2}\nc: {<<: [*a, *b], z: 3}\nd: {<<: 7}\n";
  assert.deepEqual(JSON.parse(JSON.stringify(dataOf(rootOf(text)))).c, { x: 1, y: 1, z: 3 });
  assert.deepEqual(JSON.parse(JSON.stringify(dataOf(rootOf(text)))).d, { "<<": 7 });
});

test("tags of YAML itself are obeyed, unknown ones are reported and left out", () => {
  const text = "a: !!str 2026-07-01\nb: !!int '3'\nc: !!float 3.0\nd: !health green\ne: !important\n";
  assert.deepEqual(problemsIn(open(text)), [
    "4:4 syntax «!health» The tag `!health` is unknown, so the value is read without it. Put text that starts with `!` in quotes.",
    "5:4 syntax «!important» The tag `!important` is unknown, so the value is read without it. Put text that starts with `!` in quotes.",
  ]);
  const types = rootOf(text).entries.map(
    ({ value }) => value?.kind === "scalar" && `${value.type} ${value.value}`,
  );
  assert.deepEqual(types, ["string 2026-07-01", "integer 3", "integer 3", "string green", "string "]);
});

test("keys are text, whatever they look like", () => {
  const root = rootOf("2026: a\n1.0: b\ntrue: c\n~: d\n? e f\n: g\n[h, i]: j\n__proto__: k\n");
  const keys = root.entries.map((entry) => entry.key);
  assert.deepEqual(keys, ["2026", "1", "true", "", "e f", "[h, i]", "__proto__"]);
  assert.equal(Object.getPrototypeOf(dataOf(root)), null);
});

test("only the first document of a file is read, and a directive does not change how", () => {
  assert.deepEqual(problemsIn(open("---\n# nothing\n---\na: no\n---\nb: 1\n---\nc: 1\n")), [
    "5:1 limit «---» Only the first document of a file is read. Move this one to a file of its own.",
  ]);
  assert.deepEqual({ ...(dataOf(rootOf("%YAML 1.1\n---\na: no\nb: 012\n")) as object) }, { a: "no", b: 12 });
  assert.deepEqual(problemsIn(open("a: 1\n...\n")), []);
});

test("a text that is no map has an empty root and no problem", () => {
  for (const text of [
    "",
    "\ufeff",
    " \n\t\n",
    "# c",
    "---",
    "---\n...\n",
    "text",
    "- a\n- b\n",
    "[1]",
    "|\n text\n",
  ]) {
    const { blocks } = open(text);
    assert.deepEqual(
      blocks.map(({ root, problems }) => ({ root, problems })),
      [{ root: { kind: "map", span: { start: 0, end: 0 }, entries: [], style: "block" }, problems: [] }],
      JSON.stringify(text),
    );
  }
});

test("a lone carriage return ends a line", () => {
  const text = "a: 1\rgoals:\r- id: 1\r- id: 2\r";
  assert.deepEqual(
    open(text).blocks.map((block) => [block.role, block.lineStarts.length - 1]),
    [
      ["head", 2],
      ["item goals 0", 1],
      ["item goals 0", 1],
    ],
  );
});

test("every span lies in its block, and a scalar's text is where its span says", () => {
  fc.assert(
    fc.property(fc.oneof(documentText, keyedText), (text) => {
      for (const { text: own, root } of open(text).blocks)
        everyNode(root, (node) => {
          const { start, end } = node.span;
          assert.ok(0 <= start && start <= end && end <= own.length);
          if (!("kind" in node) || node.kind !== "scalar" || node.type !== "string") return;
          const source = own.slice(start, end);
          if (node.style === "plain" && !source.includes("\n")) assert.equal(source, node.value);
          if (node.style === "double") assert.match(source, /^".*"$/s);
          if (node.style === "single") assert.match(source, /^'.*'$/s);
        });
    }),
    { numRuns: 300 },
  );
});
