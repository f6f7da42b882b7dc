import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type Document, editDocument, openDocument, textOf } from "../../../core/syntax/blocks.ts";
import type { Language } from "../../../core/syntax/language.ts";
import { toml } from "../../../core/syntax/toml.ts";
import { change, halfTyped, tomlDocument } from "./toml-documents.ts";

/** Everything that a document is. */
function facts({ blocks, starts, lines }: Document) {
  return { blocks, starts: [...(starts as Uint32Array)], lines: [...(lines as Uint32Array)] };
}

function assertEditsLikeOpening(text: string, changes: readonly (readonly [number, number, string])[]): void {
  let document = openDocument(toml, text);
  let now = text;
  for (const [at, length, added] of changes) {
    const start = at % (now.length + 1);
    const end = Math.min(now.length, start + length);
    const before = document.blocks;
    const edited = editDocument(document, start, end, added);
    document = edited.document;
    now = now.slice(0, start) + added + now.slice(end);
    assert.equal(textOf(document), now);
    assert.deepEqual(facts(document), facts(openDocument(toml, now)), now);
    const { at: from, removed, added: come } = edited.splice;
    assert.ok(before.slice(0, from).every((block, index) => block === document.blocks[index]));
    assert.ok(
      before.slice(from + removed).every((block, index) => block === document.blocks[from + come + index]),
    );
  }
}

test("editing half-typed text gives what opening it gives", () => {
  fc.assert(
    fc.property(halfTyped, fc.array(change, { minLength: 1, maxLength: 6 }), assertEditsLikeOpening),
    { numRuns: 1500 },
  );
});

test("editing valid text gives what opening it gives", () => {
  fc.assert(
    fc.property(tomlDocument, fc.array(change, { minLength: 1, maxLength: 6 }), assertEditsLikeOpening),
    {
      numRuns: 400,
    },
  );
});

const keyResults = Array.from(
  { length: 400 },
  (_, at) => `[[key_result]]
key_result_id = "KR${at}"
target = ${at}
evidence = ["file:a"]

`,
);
const text = keyResults.join("");

/** Types at a place in the middle of 400 key results; gives how many blocks were read again, or "all" after a whole cut. */
function touched(source: string, marker: string, typed: string, removed = 0): number | "all" {
  let whole = 0;
  const counting: Language = {
    ...toml,
    cut: (each) => {
      whole++;
      return toml.cut(each);
    },
  };
  const document = openDocument(counting, source);
  whole = 0;
  const at = source.indexOf(marker) + marker.length;
  const edited = editDocument(document, at, at + removed, typed);
  assert.deepEqual(
    facts(edited.document),
    facts(openDocument(toml, source.slice(0, at) + typed + source.slice(at + removed))),
  );
  return whole > 0 ? "all" : edited.splice.removed;
}

const local: [string, string, string, number, number][] = [
  ["a digit", "target = 200", "5", 0, 1],
  ["an opening bracket", 'KR200"\ntarget = ', "[", 0, 1],
  ["an opening brace", 'KR200"\ntarget = ', "{", 0, 1],
  ["a quote", 'KR200"\ntarget = ', '"', 0, 1],
  ["a missing closing quote", 'key_result_id = "KR200', "", 1, 1],
  ["a missing closing bracket", 'target = 200\nevidence = ["file:a"', "", 1, 1],
  ["quotes of a string of several lines", 'KR200"\ntarget = ', '"""', 0, 1],
  ["a new key result", 'target = 200\nevidence = ["file:a"]\n\n', "[[key_result]]\n", 0, 2],
  ["the start of a header", 'target = 200\nevidence = ["file:a"]\n\n', "[[\n", 0, 2],
  ["a bracket off a header", 'target = 200\nevidence = ["file:a"]\n\n[', "", 1, 2],
  ["a conflict marker", 'KR200"\n', "<<<<<<< ours\n", 0, 1],
  ["a header of its own", 'target = 200\nevidence = ["file:a"]\n\n', "[plugin]\n", 0, 2],
  ["a removed line break before a header", 'target = 200\nevidence = ["file:a"]\n', "", 1, 2],
];

for (const [name, marker, typed, removed, blocks] of local)
  test(`an edit reads only the blocks around it: ${name}`, () => {
    assert.equal(touched(text, marker, typed, removed), blocks);
  });

test("only a string that something further down may close asks for the whole text", () => {
  const above = text.replace('"KR100"', '"""KR100"""');
  assert.equal(touched(above, 'KR200"\ntarget = ', '"""'), 1);
  const below = text.replace('"KR300"', '"""KR300"""');
  assert.equal(touched(below, 'KR200"\ntarget = ', '"""'), "all");
  const open = text.replace('"KR100"', '"""KR100');
  assert.equal(touched(open, "target = 200", "5"), 1);
  assert.equal(touched(open, 'KR200"\ntarget = ', '"""'), "all");
});

test("a name that stands somewhere else already makes one block of all", () => {
  assert.equal(touched(text, 'target = 200\nevidence = ["file:a"]\n\n', "[key_result]\n"), "all");
  assert.equal(touched(`x = 1\n${text}`, "x = 1", "\nkey_result = 2"), "all");
  assert.equal(touched(`x = 1\n${text}`, "x = 1", "0\nkeys = 2"), 1);
});
