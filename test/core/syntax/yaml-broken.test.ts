import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { english } from "../../../core/l10n/say.ts";
import { dataOf } from "../../../core/syntax/tree.ts";
import { everyNode, open, problemsIn } from "./yaml-helpers.ts";

const before = "objectives:\n  - id: OBJ-0\n    title: Before\n";
const item = [
  "  - id: OBJ-1",
  "    title: Improve",
  "    key_results:",
  "      - id: KR-1",
  "        description: Faster",
  "        target: 2",
  "        tags:",
  "          - fast",
  "      - id: KR-2",
  "        target: 3",
];
const after = "  - id: OBJ-2\n    title: After\n";
const whole = open(`${before}${item.join("\n")}\n${after}`);

/** Puts another text in place of one line of the objective in the middle. */
function mistyped(line: string, text: string) {
  const lines = item.map((each) => (each.trim() === line ? text : each));
  assert.notDeepEqual(lines, item);
  return open(`${before}${lines.join("\n")}\n${after}`);
}

/** The objective as it should be but for what the mistake costs. */
function objective(change: Record<string, unknown>, firstKeyResult: Record<string, unknown>) {
  const first = { id: "KR-1", description: "Faster", target: 2, tags: ["fast"], ...firstKeyResult };
  const second = { id: "KR-2", target: 3 };
  return JSON.parse(
    JSON.stringify({ id: "OBJ-1", title: "Improve", key_results: [first, second], ...change }),
  );
}

interface Mistake {
  readonly line: string;
  readonly typed: string;
  /** The problem, without its place's line number: that is told by the line. */
  readonly problem: string;
  /** What the first key result reads as, where that differs; undefined for a field that is lost. */
  readonly reads?: Record<string, unknown>;
  readonly objective?: Record<string, unknown>;
}

const mistakes: Mistake[] = [
  {
    line: "description: Faster",
    typed: '        description: "Faster',
    problem: '8:22 syntax «"Faster» This `"` is never closed. Close it at the end of the text.',
  },
  {
    line: "description: Faster",
    typed: "        description: 'Faster",
    problem: "8:22 syntax «'Faster» This `'` is never closed. Close it at the end of the text.",
  },
  {
    line: "description: Faster",
    typed: "        description: 'It's faster'",
    problem:
      "8:22 syntax «'It's faster'» A quote inside this text ends it early. Double it, or put the text in double quotes.",
    reads: { description: "It's faster" },
  },
  {
    line: "description: Faster",
    typed: '        description: "a "fast" one"',
    problem:
      '8:22 syntax «"a "fast" one"» A quote inside this text ends it early. Put a backslash before it, or put the text in single quotes.',
    reads: { description: 'a "fast" one' },
  },
  {
    line: "description: Faster",
    typed: '        description: "Faster" now',
    problem:
      "8:31 syntax «now» The value before this is already complete. Remove this, or put all of it in quotes.",
  },
  {
    line: "description: Faster",
    typed: "        description: Goal: faster",
    problem:
      "8:22 syntax «Goal: faster» A value with a colon and a space in it reads as a key. Put the value in quotes.",
    reads: { description: "Goal: faster" },
  },
  {
    line: "description: Faster",
    typed: "        description: @me faster",
    problem: "8:22 syntax «@» Text cannot start with `@` here. Put it in quotes.",
    reads: { description: "@me faster" },
  },
  {
    line: "description: Faster",
    typed: "        description: **Faster** now",
    problem: "8:22 syntax «**Faster** now» Text cannot start with `*` here. Put it in quotes.",
    reads: { description: "**Faster** now" },
  },
  {
    line: "description: Faster",
    typed: "        description: *faster",
    problem:
      "8:22 syntax «*faster» Nothing above is anchored as `&faster`. Put text that starts with `*` in quotes.",
    reads: { description: undefined },
  },
  {
    line: "description: Faster",
    typed: '        description: "50\\% faster"',
    problem:
      "8:25 syntax «\\» This backslash escapes nothing that YAML knows. Double it, or use single quotes.",
    reads: { description: "50\\% faster" },
  },
  {
    line: "description: Faster",
    typed: "        description Faster",
    problem:
      "8:9 syntax «description Faster» This line has no colon that would make it a key with a value. Add it, or remove the line.",
    reads: { description: undefined },
  },
  {
    line: "description: Faster",
    typed: "        description:Faster",
    problem: "8:9 syntax «description:Faster» A key needs a space after its colon. Add the space.",
  },
  {
    line: "description: Faster",
    typed: '        description = "Faster"',
    problem: "8:21 syntax «=» A key takes a colon in YAML, not an equals sign. Write `: ` instead.",
  },
  {
    line: "description: Faster",
    typed: "        desc",
    problem:
      "8:9 syntax «desc» This line has no colon that would make it a key with a value. Add it, or remove the line.",
    reads: { description: undefined },
  },
  {
    line: "description: Faster",
    typed: "\tdescription: Faster",
    problem: "8:1 syntax «\t» A tab indents this line, and YAML takes only spaces. Replace it with spaces.",
  },
  {
    line: "description: Faster",
    typed: "    \tdescription: Faster",
    problem:
      "8:1 syntax «    \t» A tab indents this line, and YAML takes only spaces. Replace it with spaces.",
  },
  {
    line: "description: Faster",
    typed: "       description: Faster",
    problem:
      "8:8 syntax «description: Faster» This line's indentation fits no line above it. Align it with its neighbours.",
  },
  {
    line: "description: Faster",
    typed: "         description: Faster",
    problem:
      "8:10 syntax «description: Faster» This line's indentation fits no line above it. Align it with its neighbours.",
  },
  {
    line: "description: Faster",
    typed: "        target: 1",
    problem:
      "9:9 duplicate-key «target» `target` stands twice in this map, and only the last one counts. Rename or remove one.",
    reads: { description: undefined },
  },
  {
    line: "tags:",
    typed: "        tags: [a, b",
    problem: "10:15 syntax «[a, b» This `[` is never closed. Add its `]`.",
    reads: { tags: ["fast"] },
  },
  {
    line: "tags:",
    typed: "        tags: [",
    problem: "10:15 syntax «[» This `[` is never closed. Add its `]`.",
  },
  {
    line: "target: 2",
    typed: "        target: [1, 2",
    problem: "9:17 syntax «[1, 2» This `[` is never closed. Add its `]`.",
    reads: { target: [1, 2] },
  },
  {
    line: "target: 2",
    typed: '        target: {from: 1, to: "2}',
    problem: '9:17 syntax «{from: 1, to: "2}» This `{` is never closed. Add its `}`.',
    reads: { target: { from: 1, to: "2}" } },
  },
  {
    line: "target: 2",
    typed: "        target: ]",
    problem: "9:17 syntax «]» Text cannot start with `]` here. Put it in quotes.",
    reads: { target: "]" },
  },
  {
    line: "- id: KR-1",
    typed: "      -id: KR-1",
    problem: "7:7 syntax «-» A list item needs a space after its dash. Add the space.",
  },
  {
    line: "- id: KR-1",
    typed: "      * id: KR-1",
    problem: "7:7 syntax «*» A list item starts with a dash, not with `*`. Write `- ` instead.",
  },
  {
    line: "- id: KR-1",
    typed: "     - id: KR-1",
    problem:
      "7:6 syntax «- id: KR-1» This line's indentation fits no line above it. Align it with its neighbours.",
  },
  {
    line: "- id: KR-1",
    typed: "      - KR-1",
    problem:
      "7:9 syntax «KR-1» This line has no colon that would make it a key with a value. Add it, or remove the line.",
    reads: { id: undefined },
  },
  {
    line: "- id: KR-2",
    typed: "       - id: KR-2",
    problem:
      "12:8 syntax «- id: KR-2» This line's indentation fits no line above it. Align it with its neighbours.",
  },
  {
    line: "key_results:",
    typed: "    key_results",
    problem:
      "6:5 syntax «key_results» This line has no colon that would make it a key with a value. Add it, or remove the line.",
  },
  {
    line: "title: Improve",
    typed: "foo bar",
    problem:
      "5:1 syntax «foo bar» This line has no colon that would make it a key with a value. Add it, or remove the line.",
    objective: { title: undefined },
  },
  {
    line: "title: Improve",
    typed: " - foo",
    problem:
      "5:2 syntax «- foo» This line's indentation fits no line above it. Align it with its neighbours.",
    objective: { title: undefined },
  },
];

for (const { line, typed, problem, reads = {}, objective: change = {} } of mistakes)
  test(`${JSON.stringify(typed)} costs no more than itself`, () => {
    const document = mistyped(line, typed);
    assert.deepEqual(problemsIn(document), [problem]);
    assert.deepEqual(
      document.blocks.map(({ text, role }) => ({ role, text })).filter((_, at) => at !== 2),
      whole.blocks.map(({ text, role }) => ({ role, text })).filter((_, at) => at !== 2),
    );
    const [read] = (dataOf(document.blocks[2]?.root) as { objectives: unknown[] }).objectives;
    assert.deepEqual(JSON.parse(JSON.stringify(read)), objective(change, reads));
  });

test("a value that could not be read is absent, its key stays", () => {
  const { blocks } = mistyped("target: 2", '        target: ["1" "2"]');
  const keys: string[] = [];
  everyNode(
    blocks[2]?.root ?? assert.fail(),
    (node) => void ("key" in node && !node.value && keys.push(node.key)),
  );
  assert.deepEqual(keys, ["target"]);
  assert.deepEqual(
    blocks[2]?.problems.map(({ message }) => english(message)),
    ["This cannot be read as YAML. Correct it or remove it."],
  );
});

test("spans behind a mend are those of the text as it stands", () => {
  const text = "goals:\n- id: 1\n  title: Goal: fast\n  tags: [a, b\n  owner: me\n";
  const [, block] = open(text).blocks;
  const values: string[] = [];
  everyNode(block?.root ?? assert.fail(), (node) => {
    if ("kind" in node && node.kind === "scalar")
      values.push(block?.text.slice(node.span.start, node.span.end) ?? "");
  });
  assert.deepEqual(values.sort(), ["1", "Goal: fast", "a", "b", "me"]);
});

test("several mistakes are several problems", () => {
  const text = 'goals:\n- id: 1\n  title: "Goal\n  owner: me\n  note: a: b\n  due: x\n  -who: c\n';
  assert.deepEqual(problemsIn(open(text)), [
    '3:10 syntax «"Goal» This `"` is never closed. Close it at the end of the text.',
    "5:9 syntax «a: b» A value with a colon and a space in it reads as a key. Put the value in quotes.",
  ]);
});

test("a list item that opens a bracket, above a line that fits nowhere, is told by the bracket", () => {
  assert.deepEqual(problemsIn(open("objectives:\n  - objective_id: [A\n   objective: x\n")), [
    "2:5 syntax «objective_id: [A» This `[` is never closed. Add its `]`.",
  ]);
});

test("a quote that is never closed in a text that is one block takes no more than its line", () => {
  const text = "plan:\n  title: 'Goal\n  owner: it's me\nlast: 1\n";
  const document = open(text);
  assert.deepEqual(problemsIn(document), [
    "2:10 syntax «'Goal» This `'` is never closed. Close it at the end of the text.",
  ]);
  assert.deepEqual(JSON.parse(JSON.stringify(dataOf(document.blocks[0]?.root))), {
    plan: { title: "Goal", owner: "it's me" },
    last: 1,
  });
});

test("a merge conflict is one problem, and our side is read", () => {
  const text = [
    "scope: org",
    "goals:",
    "- id: 1",
    "<<<<<<< HEAD",
    "  target: 5",
    "- id: 2",
    "||||||| base",
    "  target: 4",
    "=======",
    "  target: 6",
    "  note: a: b",
    ">>>>>>> feature: branch",
    "- id: 3",
    "",
  ].join("\n");
  const document = open(text);
  assert.deepEqual(problemsIn(document), [
    "4:1 conflict-marker «<<<<<<< HEAD» A merge conflict is unresolved here. Keep one side and remove the marker lines.",
  ]);
  assert.deepEqual(JSON.parse(JSON.stringify(dataOf(document.blocks[0]?.root))), {
    scope: "org",
    goals: [{ id: 1, target: 5 }, { id: 2 }, { id: 3 }],
  });
});

test("marker lines left behind are a conflict too; lines that only look like some are not", () => {
  const kinds = (text: string) =>
    open(text).blocks.flatMap((block) => block.problems.map((problem) => problem.kind));
  assert.deepEqual(kinds("goals:\n- id: 1\n=======\n- id: 2\n>>>>>>> b\n"), ["conflict-marker"]);
  assert.deepEqual(kinds("note: |\n  Title\n  =======\n  >>>>>>> x\ngoals:\n- id: 1\n"), []);
});

/** Lines that mean nothing good wherever they are typed. */
const badLines = ['x: "abc', "x: 'abc", "x: [a, b", "x: {a: b", "x: a: b", "\tx: 1", "x: *a", "x: ]"];

test("a bad line anywhere in an objective is one problem there, and nothing changes elsewhere", () => {
  const lines = fc.nat(item.length - 2).map((at) => at + 1);
  fc.assert(
    fc.property(lines, fc.constantFrom(...badLines), (at, bad) => {
      const indent = /^ */.exec(item[at] as string)?.[0] ?? "";
      const typed = [...item.slice(0, at), indent + bad, ...item.slice(at)].join("\n");
      const { blocks } = open(`${before}${typed}\n${after}`);
      assert.equal(blocks[2]?.problems.length, 1);
      for (const other of [0, 1, 3]) assert.deepEqual(blocks[other], whole.blocks[other]);
    }),
    { numRuns: 200 },
  );
});
