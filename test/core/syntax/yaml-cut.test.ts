import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { type Document, editDocument, textOf } from "../../../core/syntax/blocks.ts";
import { yaml } from "../../../core/syntax/yaml.ts";
import {
  corpus,
  cutOf,
  documentText,
  keyedText,
  open,
  oracle,
  problemsIn,
  snippet,
  unionOf,
} from "./yaml-helpers.ts";

const roles = (text: string) => open(text).blocks.map((block) => block.role);

test("a text is cut at the items of its objectives, comments and blank lines going to the item before", () => {
  const text = [
    "# Company goals\n",
    "scope: org\n",
    "objectives: # the list\n",
    "\n",
    "  - objective_id: OBJ-1\n",
    "    key_results:\n",
    "      - kr_id: KR-1\n",
    "\n",
    "  # about the next one\n",
    "  - objective_id: OBJ-2\n",
    "# far out\n",
    "owner: me\n",
    "notes: |\n",
    "  - none\n",
  ].join("");
  assert.deepEqual(cutOf(text), [
    "head| # Company goals\nscope: org\nobjectives: # the list\n\n",
    "item objectives 2|   - objective_id: OBJ-1\n    key_results:\n      - kr_id: KR-1\n\n  # about the next one\n",
    "item objectives 2|   - objective_id: OBJ-2\n# far out\n",
    "tail| owner: me\nnotes: |\n  - none\n",
  ]);
});

test("the list may stand at its key's column, in quotes, after a document start, with a BOM and CRLF", () => {
  assert.deepEqual(cutOf('\ufeff---\r\n"okrs":\r\n- id: 1\r\n  note: a\r\n-\r\n  id: 2\r\n'), [
    'head| \ufeff---\r\n"okrs":\r\n',
    "item okrs 0| - id: 1\r\n  note: a\r\n",
    "item okrs 0| -\r\n  id: 2\r\n",
  ]);
});

test("of several lists the one that ranks first is cut", () => {
  assert.deepEqual(cutOf("metrics:\n- key: m\nobjectives:\n- id: 1\n"), [
    "head| metrics:\n- key: m\nobjectives:\n",
    "item objectives 0| - id: 1\n",
  ]);
});

test("every list key is known, and only at the top level", () => {
  for (const key of ["objectives", "okrs", "company_objectives", "goals", "key_results", "metrics"])
    assert.deepEqual(roles(`${key}:\n- a\n`), ["head", `item ${key} 0`]);
  assert.deepEqual(roles("plan:\n  objectives:\n  - a\n"), ["whole"]);
});

test("a map keyed by id is cut at its keys once there are many", () => {
  const goals = Array.from(
    { length: 8 },
    (_, at) => `goal-${at}:\n  title: Goal ${at}\n  key_results:\n  - one\n`,
  );
  assert.deepEqual(
    roles(goals.join("")),
    goals.map(() => "entry"),
  );
  assert.deepEqual(
    cutOf(`# ours\n${goals.join("# c\n")}`)[0],
    "entry| # ours\ngoal-0:\n  title: Goal 0\n  key_results:\n  - one\n# c\n",
  );
  assert.deepEqual(roles(goals.slice(1).join("")), ["whole"]);
  assert.deepEqual(roles(`${goals.join("")}draft:\n`), [...goals.map(() => "entry"), "entry"]);
  assert.deepEqual(roles(`${goals.join("")}version: 1\n`), ["whole"]);
  assert.deepEqual(roles(`${goals.join("")}steps:\n- one\n`), ["whole"]);
});

test("what may reach across a text keeps it whole", () => {
  const list = "objectives:\n- id: 1\n- id: 2\n";
  for (const text of [
    `base: &base {a: 1}\n${list}`,
    `${list}  owner: &me x\n`,
    `${list}  tags: [&t a]\n`,
    `${list}  note: !!str &t a\n`,
    `${list}---\nb: 1\n`,
    `${list}...\n`,
    `%YAML 1.2\n---\n${list}`,
    "objectives: [\n- 1\n]\n",
    "{objectives: [1, 2]}\n",
    "[objectives]: 1\n",
    `? x\n: y\n${list}`,
    `<<<<<<< HEAD\n${list}=======\n>>>>>>> b\n`,
    `objectives: 1\n${list}`,
    `  ${list.replaceAll("\n", "\n  ")}`,
    "- id: 1\n- id: 2\n",
    `"key": "text\n${list}`.replace("objectives", "x"),
    "just text\nobjectives:\n- a\n".replace("just", '"just'),
  ])
    assert.deepEqual(roles(text), ["whole"], text);
});

test("ordinary text does not", () => {
  const list = "objectives:\n- id: 1\n- id: 2\n";
  for (const line of [
    "R&D",
    "a & b",
    "Q&A, R&D",
    "**bold** text",
    "not **so** bold",
    "5 * 3",
    "wow!",
    "!important",
    "*",
    "&",
  ])
    assert.deepEqual(
      roles(`note: ${line}\n${list}  title: ${line}\n`),
      ["head", "item objectives 0", "item objectives 0"],
      line,
    );
});

test("a line that fits nowhere stays with the item above it, and later items keep their blocks", () => {
  const cut = (line: string) => roles(`objectives:\n  - id: 1\n${line}\n  - id: 2\nlast: 1\n`);
  const expected = ["head", "item objectives 2", "item objectives 2", "tail"];
  for (const line of [
    "foo",
    "- foo",
    " - foo",
    "\tfoo: 1",
    "foo bar",
    '"open',
    "]",
    "-foo",
    "> x",
    "@me",
    "  foo",
  ])
    assert.deepEqual(cut(line), expected, line);
});

test("the blocks together hold what the whole document holds: generated documents", () => {
  fc.assert(
    fc.property(
      fc.oneof({ weight: 4, arbitrary: documentText }, { weight: 1, arbitrary: keyedText }),
      (text) => {
        const document = open(text);
        assert.equal(textOf(document), text);
        assert.deepEqual(problemsIn(document), []);
        assert.deepEqual(unionOf(document), oracle(text));
      },
    ),
    { numRuns: 400 },
  );
});

for (const { name, text } of corpus())
  test(`the blocks together hold what the whole document holds: ${name}`, () => {
    const document = open(text);
    assert.deepEqual(problemsIn(document), []);
    assert.deepEqual(unionOf(document), oracle(text));
  });

test("after any edits a document is what opening the new text gives", () => {
  const edit = fc.tuple(
    fc.nat(3000),
    fc.constantFrom(0, 0, 1, 2, 5, 40),
    fc.array(snippet, { maxLength: 2 }),
  );
  const texts = fc.oneof({ weight: 4, arbitrary: documentText }, { weight: 1, arbitrary: keyedText });
  fc.assert(
    fc.property(texts, fc.array(edit, { minLength: 1, maxLength: 4 }), (text, edits) => {
      let document = open(text);
      for (const [where, length, added] of edits) {
        const before = textOf(document);
        const start = where % (before.length + 1);
        const end = Math.min(before.length, start + length);
        ({ document } = editDocument(document, start, end, added.join("")));
        const expected = before.slice(0, start) + added.join("") + before.slice(end);
        assert.deepEqual(partsOf(document), partsOf(open(expected)));
      }
    }),
    { numRuns: 150 },
  );
});

test("an edit within an item reads that item alone; so does one that adds or removes items", () => {
  const items = Array.from({ length: 20 }, (_, at) => `  - id: OBJ-${at}\n    title: Goal ${at}\n`);
  const document = open(`scope: org\nobjectives:\n${items.join("")}last: 1\n`);
  const at = (text: string) => textOf(document).indexOf(text);
  const splice = (start: number, end: number, text: string) =>
    editDocument(document, start, end, text).splice;
  assert.deepEqual(splice(at("Goal 7"), at("Goal 7") + 4, "Aim"), { at: 8, removed: 1, added: 1 });
  assert.deepEqual(splice(at("  - id: OBJ-7"), at("  - id: OBJ-7"), "  - id: new\n"), {
    at: 7,
    removed: 2,
    added: 3,
  });
  assert.deepEqual(splice(at("  - id: OBJ-7"), at("  - id: OBJ-9"), ""), { at: 7, removed: 4, added: 2 });
  assert.deepEqual(splice(at("OBJ-0"), at("OBJ-0") + 3, "AIM"), { at: 0, removed: 2, added: 2 });
  assert.deepEqual(splice(at("Goal 7"), at("Goal 7"), '"'), { at: 8, removed: 1, added: 1 });
  assert.equal(yaml.recut("  - id: 1\nnew: 1\n", document.blocks, 3, 1), undefined);
  assert.equal(yaml.recut("  - id: &a 1\n", document.blocks, 3, 1), undefined);
  assert.equal(yaml.recut("scope: team\nobjectives:\n", document.blocks, 0, 1), undefined);
});

/** Everything a document is, as plain data. */
function partsOf(document: Document) {
  const { blocks, starts, lines } = document;
  return {
    blocks: blocks.map((block) => ({ ...block })),
    starts: Array.from(starts),
    lines: Array.from(lines),
  };
}
