import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { english } from "../../../core/l10n/say.ts";
import { openDocument, textOf } from "../../../core/syntax/blocks.ts";
import { toml } from "../../../core/syntax/toml.ts";
import type { TreeNode } from "../../../core/syntax/tree.ts";
import { halfTyped } from "./toml-documents.ts";
import { problemsIn, realFiles, withoutCorpus } from "./toml-helpers.ts";
import { validSamples } from "./toml-samples.ts";

/** Opens a text, walks all of it, and holds what every reading must hold. */
function open(text: string) {
  const document = openDocument(toml, text);
  assert.equal(textOf(document), text);
  for (const { root, problems, text: own } of document.blocks) {
    assert.ok(depthOf(root) <= 1 + 64);
    for (const { span, message } of problems) {
      assert.ok(0 <= span.start && span.start < span.end && span.end <= own.length, english(message));
      assert.match(english(message), /^[A-Z`].*[.\]}"'`]$/s);
    }
  }
  return document;
}

function depthOf(node: TreeNode | undefined): number {
  if (node === undefined || node.kind === "scalar") return 0;
  const below = node.kind === "list" ? node.items : node.entries.map(({ value }) => value);
  return 1 + Math.max(0, ...below.map(depthOf));
}

test("takes any text", () => {
  const unit = fc.oneof(
    fc.constantFrom(
      ..."[]{}\"'=,.#\\\n\r\t\0 ab1-:_\ufeff\ud83d",
      '"""',
      "'''",
      "[[a]]\n",
      "a = ",
      "\r\n",
      "<<<<<<< \n",
    ),
    fc.string({ unit: "binary", maxLength: 3 }),
  );
  fc.assert(
    fc.property(
      fc.array(unit, { maxLength: 40 }).map((units) => units.join("")),
      (text) => void open(text),
    ),
    { numRuns: 2000 },
  );
  fc.assert(
    fc.property(halfTyped, (text) => void open(text)),
    { numRuns: 500 },
  );
});

function assertBreaksOffAnywhere(text: string): void {
  const whole = openDocument(toml, text);
  for (let end = 0; end < text.length; end++) {
    const { blocks } = open(text.slice(0, end));
    if (whole.blocks[0]?.role === "whole" || blocks[0]?.role === "whole") continue;
    const before = whole.blocks.filter((_, at) => text.slice(whole.starts[at + 1], end).trim() !== "");
    assert.deepEqual(blocks.slice(0, before.length), before, text.slice(0, end));
  }
}

test("text that breaks off anywhere is read, and the blocks before stay as they are", () => {
  for (const text of Object.values(validSamples)) assertBreaksOffAnywhere(text);
});

test("real files that break off anywhere are read, too", { skip: withoutCorpus }, () => {
  for (const text of realFiles()) assertBreaksOffAnywhere(text);
});

const deep = "This lies more than 64 levels deep and is not read. Flatten the nesting.";
const tooDeep: [string, string, string[]][] = [
  ["10,000 lists", `a = ${"[".repeat(10_000)}`, [`1:69 limit «[» ${deep}`]],
  [
    "10,000 lists, closed",
    `a = ${"[".repeat(10_000)}${"]".repeat(10_000)}\nb = 1\n`,
    [`1:69 limit «[» ${deep}`],
  ],
  ["500 lists, closed", `a = ${"[".repeat(500)}${"]".repeat(500)}\nb = 1\n`, [`1:69 limit «[» ${deep}`]],
  ["9,999 tables", `a = ${"{a=".repeat(9_999)}`, [`1:197 limit «{» ${deep}`]],
  ["a dotted header", `[${"a.".repeat(20_000)}a]\nb = 1\n`, [`1:130 limit «a» ${deep}`]],
];
for (const [name, text, expected] of tooDeep)
  test(`nesting stops at 64 levels: ${name}`, () => {
    assert.deepEqual(problemsIn(text), expected);
    open(text);
  });

test("nesting stops at 64 levels: a dotted key", () => {
  const { problems, root } = toml.read(`${"a.".repeat(20_000)}a = 1\nb = 2\n`, "head");
  assert.deepEqual(
    problems.map(({ kind, message, span }) => [kind, english(message), span.start]),
    [["limit", deep, 0]],
  );
  assert.deepEqual(
    root.entries.map(({ key }) => key),
    ["b"],
  );
});

test("64 levels are read", () => {
  assert.deepEqual(problemsIn(`a = ${"[".repeat(64)}${"]".repeat(64)}\n`), []);
  assert.deepEqual(problemsIn(`${"a.".repeat(63)}a = 1\n`), []);
});

// Each takes some ten milliseconds; what grows with the square of the size would take minutes.
const huge: [string, string][] = [
  ["200,000 comment lines", "# comment\n".repeat(200_000)],
  ["1,000,000 blank lines", "\n".repeat(1_000_000)],
  ["a string of 5 MB", `a = "${"x".repeat(5_000_000)}"`],
  ["an open string of 5 MB", `a = "${"x".repeat(5_000_000)}`],
  ["a word of 5 MB", "x".repeat(5_000_000)],
  ["5,000,000 brackets", "[".repeat(5_000_000)],
  ["5,000,000 brackets in a value", `a = ${"[".repeat(5_000_000)}`],
  ["a dotted key of 2 MB", "a.".repeat(1_000_000)],
  ["1,000,000 quotes", '"'.repeat(1_000_000)],
  ["100,000 open strings", 'a = """\n'.repeat(100_000)],
  ["20,000 tables with open strings", '[[a]]\nx = """y\n'.repeat(20_000)],
  ["30,000 open strings of two kinds", "a = \"\"\"\nb = '''\n[x]\n".repeat(30_000)],
  ["50,000 open lists", "x = [\n[1]\n".repeat(50_000)],
  ["50,000 open tables", "x = {\n".repeat(50_000)],
  ["a list of 50,000 lines that look like headers", `x = [\n${"[1]\n,\n".repeat(50_000)}`],
  ["100,000 equal keys", "a = 1\n".repeat(100_000)],
  ["100,000 keys of one table", Array.from({ length: 100_000 }, (_, at) => `t.k${at} = ${at}\n`).join("")],
  ["50,000 tables", Array.from({ length: 50_000 }, (_, at) => `[t${at}]\n`).join("")],
  ["20,000 conflicts", "<<<<<<< a\nx = 1\n=======\nx = 2\n>>>>>>> b\n".repeat(20_000)],
];
for (const [name, text] of huge)
  test(`stays quick: ${name}`, { timeout: 10_000 }, () => {
    const document = openDocument(toml, text);
    assert.equal(document.starts[document.blocks.length], text.length);
    for (const { problems } of document.blocks) assert.ok(problems.length <= 101);
  });
