import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { english } from "../../../core/l10n/say.ts";
import { textOf } from "../../../core/syntax/blocks.ts";
import { dataOf } from "../../../core/syntax/tree.ts";
import { corpus, documentText, everyNode, open, problemsIn, snippet } from "./yaml-helpers.ts";

/** Opens a text and holds it against what is true of every document. */
function opened(text: string) {
  const document = open(text);
  assert.equal(textOf(document), text);
  for (const { root, problems, text: own } of document.blocks) {
    dataOf(root);
    for (const { span } of problems)
      assert.ok(0 <= span.start && span.start <= span.end && span.end <= own.length);
    everyNode(root, ({ span }) =>
      assert.ok(0 <= span.start && span.start <= span.end && span.end <= own.length),
    );
  }
  return document;
}

/** Milliseconds, the better of two runs: the machine may have other things to do. */
function duration(run: () => void): number {
  const times = [0, 1].map(() => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}

const kinds = (text: string) =>
  opened(text).blocks.flatMap((block) => block.problems.map((problem) => problem.kind));

test("aliases that unfold without end are not followed", () => {
  const levels = Array.from(
    { length: 9 },
    (_, at) => `l${at + 1}: &l${at + 1} [${Array(10).fill(`*l${at}`).join(", ")}]\n`,
  );
  const text = `l0: &l0 [${Array(10).fill("x").join(", ")}]\n${levels.join("")}`;
  assert.deepEqual(kinds(text), ["limit"]);
  assert.ok(duration(() => open(text)) < 100);
  assert.deepEqual(kinds("a: &a [*a]\n"), ["syntax"]);
});

test("merge keys that unfold without end are not followed", () => {
  const levels = Array.from(
    { length: 40 },
    (_, at) => `m${at + 1}: &m${at + 1} {<<: *m${at}, a: *m${at}, b: *m${at}}\n`,
  );
  assert.deepEqual(kinds(`m0: &m0 {x: 1}\n${levels.join("")}`), ["limit"]);
});

test("nesting without end is one problem, within its own item", () => {
  const deep = Array.from({ length: 3000 }, (_, at) => `${" ".repeat(at)}k${at}:\n`).join("");
  const texts = {
    maps: deep,
    brackets: `x: ${"[".repeat(10_000)}`,
    braces: `x: ${"{a: ".repeat(9_999)}`,
    "brackets on lines": `x:\n${" [\n".repeat(10_000)}`,
    dashes: `${"- ".repeat(10_000)}x`,
  };
  for (const [name, text] of Object.entries(texts)) assert.deepEqual(kinds(text), ["limit"], name);
  assert.ok(duration(() => open(texts.brackets)) < 300);

  const inItem = `objectives:\n  - id: 1\n    x: ${"[".repeat(10_000)}\n    y: 2\n  - id: 2\n`;
  const [, first, second] = opened(inItem).blocks;
  assert.deepEqual([first?.problems.length, second?.problems.length], [1, 0]);
  assert.deepEqual(JSON.parse(JSON.stringify(dataOf(first?.root))), {
    objectives: [{ id: 1, x: null, y: 2 }],
  });
});

test("64 levels are read", () => {
  const maps = Array.from({ length: 60 }, (_, at) => `${" ".repeat(at)}k:\n`).join("");
  assert.deepEqual(kinds(`${maps}${" ".repeat(60)}end: 1\n`), []);
});

test("very long texts are read", () => {
  const item = "objectives:\n- id: 1\n";
  const texts = [
    `${item}${"# comment\n".repeat(200_000)}- id: 2\n`,
    `${item}${"\n".repeat(1_000_000)}- id: 2\n`,
    `${item}${"\r\n".repeat(500_000)}- id: 2\n`,
    `${item}  text: ${"x ".repeat(2_500_000)}\n- id: 2\n`,
    `${item}  text: "${"x ".repeat(2_500_000)}"\n- id: 2\n`,
  ];
  for (const text of texts) {
    const document = opened(text);
    assert.equal(document.blocks.length, 3);
    assert.deepEqual(problemsIn(document), []);
  }
});

test("an endless line that is not plain is left out with a word", () => {
  const text = `objectives:\n- id: 1\n  text: "${"x".repeat(5_000_000)}\n  owner: me\n- id: 2\n`;
  const [, first, second] = opened(text).blocks;
  assert.deepEqual(
    first?.problems.map(({ kind, message }) => [kind, english(message)]),
    [["limit", "This line is longer than 100,000 characters and is not read. Break it up."]],
  );
  assert.deepEqual(JSON.parse(JSON.stringify(dataOf(first?.root))), { objectives: [{ id: 1, owner: "me" }] });
  assert.deepEqual(second?.problems, []);
});

test("texts that are no YAML at all", () => {
  const utf16 = [..."scope: org\nobjectives:\n- id: 1\n"].map((unit) => `${unit}\u0000`).join("");
  for (const text of [
    utf16,
    "\u0000",
    "\u0001\u0002",
    "\ud800",
    "\x18\x1f",
    "%",
    "%%\n%",
    "\t",
    "&",
    "*",
    "!",
    "? ",
    ": ",
    "`@%",
  ])
    opened(text);
  assert.deepEqual(problemsIn(open("goals:\n- id: a\u0000b\n- id: 2\n")), [
    "2:8 syntax «\u0000» The text holds a NUL character. Remove it, or save the file as UTF-8.",
  ]);
});

test("cut off at every character", () => {
  const samples = fc.sample(documentText, { numRuns: 6, seed: 7 });
  const files = corpus().map(({ text }) => text);
  for (const text of [...samples, ...files.slice(0, 3)])
    for (let length = 0; length < text.length; length++) opened(text.slice(0, length));
});

test("cut up and put together at random", () => {
  const pieces = fc.array(
    fc.oneof(
      snippet,
      documentText.map((text) => text.slice(0, 60)),
    ),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(pieces, (parts) => void opened(parts.join(""))),
    { numRuns: 500 },
  );
});
