import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { readWithPackage } from "../../../core/syntax/yaml/package.ts";
import { readPlain } from "../../../core/syntax/yaml/plain.ts";
import { corpus, documentText, keyedText, snippet } from "./yaml-helpers.ts";

/** What the package reads, in the same form; undefined where it finds anything wrong. */
function readSlowly(text: string) {
  // The package misjudges columns after a byte order mark; `yaml-read.ts` takes it off, and so does this.
  const skipped = text.startsWith("\ufeff") ? 1 : 0;
  const place = (offset: number) => offset + skipped;
  const { node, findings, faults } = readWithPackage(text.slice(skipped), place, new Set());
  if (findings.length + faults.length > 0) return undefined;
  return { node: node?.kind === "scalar" && node.type === "null" ? undefined : node };
}

/** The plain reader may give up, but what it gives must be what the package gives: nodes, spans and all. */
function assertSame(text: string): boolean {
  const plain = readPlain(text);
  if (plain) assert.deepEqual(plain, readSlowly(text), JSON.stringify(text));
  return plain !== undefined;
}

const plainTexts = [
  "",
  "\ufeff",
  "---",
  "--- \n# only a comment",
  "a: 1",
  "\ufeff---\na: 1\r\nb:\r\n- x\r\n-   y # c\r\n",
  "a:\n- 1\n-\n  b: ~\n  c: 012\n-\n- - x\n  - y:\n    - z\nd: 0x1F\n",
  "a:   # nothing\nb: 'it''s'\nc: \"say \\\"\\u00e9\\\"\"\n'd' : .5\n2026: 2026-07-01 10:00:00\n",
  'list: [a, \'b\', "c", -1, [x], {k: v}, ]\nmap: { a: 1, "b": [] }\nnone: {}\n',
  "url: http://x.y/#z\ntime: 12:30\nmath: a - b ? c & d * e\n-dash: -5\n:colon: '::'\n",
  "\n\n# c\n   # c\n  a: 1\n\n  b: 2\n# end",
  "emoji: 👩‍👩‍👧 ไทย\n__proto__: 1\nconstructor: null\n~: .inf\n",
];

for (const text of plainTexts) test(`plain: ${JSON.stringify(text)}`, () => assert.ok(assertSame(text)));

const otherTexts = [
  "a: |\n  text\n",
  "a: one\n  two\n",
  "a: 'one\n  two'\n",
  "a: [1,\n  2]\n",
  "a: [b: 1]\n",
  "a: {b}\n",
  "? a\n",
  "a: 1\na: 2\n",
  "<<: {a: 1}\n",
  "a: &x 1\n",
  "a: *x\n",
  "a: !!str 1\n",
  "a: b: c\n",
  "a:\n  text\n",
  "text\n",
  "- a\n---\n- b\n",
  "a:\n\tb: 1\n",
  "a: x\u0000\n",
  'a: "\\x41"\n',
  'a: "open\n',
  "a: ]\n",
  " a: 1\nb: 2\n",
];

for (const text of otherTexts)
  test(`left to the package: ${JSON.stringify(text)}`, () => assert.equal(readPlain(text), undefined));

test("generated documents, whole and mistyped, read as the package reads them", () => {
  const texts = fc.oneof(documentText, keyedText);
  const edits = fc.array(fc.tuple(fc.nat(), snippet, fc.nat(2)), { maxLength: 3 });
  let plain = 0;
  fc.assert(
    fc.property(texts, edits, fc.nat(), fc.nat(12), (whole, changes, from, count) => {
      const lines = whole.split("\n");
      const first = from % lines.length;
      let text = lines.slice(first, first + count + 1).join("\n");
      for (const [where, added, removed] of changes) {
        const at = where % (text.length + 1);
        text = text.slice(0, at) + added + text.slice(at + removed);
      }
      if (assertSame(text.replace(/\r(?!\n)/g, "\n"))) plain++;
    }),
    { numRuns: 3000 },
  );
  assert.ok(plain > 300, `only ${plain} of them were plain`);
});

for (const { name, text } of corpus())
  test(`read as the package reads it: ${name}`, () => void assertSame(text));
