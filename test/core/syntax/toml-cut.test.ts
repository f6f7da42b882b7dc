import assert from "node:assert/strict";
import { test } from "node:test";
import { toml } from "../../../core/syntax/toml.ts";
import { blocksIn, dataIn, problemsIn } from "./toml-helpers.ts";

const cuts: [string, string, string[]][] = [
  ["nothing", "", ["head: "]],
  ["no header", "a = 1\nb = 2\n", ["head: a = 1"]],
  ["a header at once", "[[objective]]\na = 1\n", ["table: [[objective]]"]],
  ["a byte order mark", "\ufeff[[objective]]\na = 1\n", ["table: \ufeff[[objective]]"]],
  [
    "comments before a header stay above",
    "# one\n[a]\nx = 1\n\n# two\n[b]\n",
    ["head: # one", "table: [a]", "table: [b]"],
  ],
  [
    "one block a header, indented or commented",
    "x = 1\n[a]\n  [[b]] # c\n\t[[ b ]]\n['c d']",
    ["head: x = 1", "table: [a]", "table:   [[b]] # c", "table: \t[[ b ]]", "table: ['c d']"],
  ],
  ["CRLF", "x = 1\r\n[a]\r\ny = 1\r\n[b]\r\n", ["head: x = 1", "table: [a]", "table: [b]"]],
  [
    "a lone carriage return ends a line",
    "x = 1\r[a]\ry = 1\r[b]",
    ["head: x = 1", "table: [a]", "table: [b]"],
  ],
  [
    "dotted headers stay with their first part",
    "[[objective]]\n[objective.meta]\n[[objective.parts]]\n[plugin]\n[plugin.'a'.b]\n",
    ["table: [[objective]]", "table: [plugin]"],
  ],
  ["a dotted header of another table", "[a]\n[b]\n[a.c]\n", ["whole: [a]"]],
  ["a dotted header first", "[a.b]\nx = 1\n[c]\n", ["whole: [a.b]"]],
  ["a dotted header after the head", "x = 1\n[a.b]\n", ["whole: x = 1"]],
  ["a table twice", "[a]\n[b]\n[a]\n", ["whole: [a]"]],
  ["a table twice, once in quotes", "[a]\n[b]\n['a']\n", ["whole: [a]"]],
  ["a list of tables and a table", "[[a]]\n[[a]]\n[a]\n", ["whole: [[a]]"]],
  ["a table and a list of tables", "[a]\n[[a]]\n", ["whole: [a]"]],
  ["an entry and a table", "a = 1\n[b]\n[a]\n", ["whole: a = 1"]],
  ["a dotted entry and a table", "\ufeff a.x = 1\n[[a]]\n", ["whole: \ufeff a.x = 1"]],
  ["headers inside a string", 'x = """\n[a]\n[[b]]\n"""\n[c]\n', ['head: x = """', "table: [c]"]],
  ["dotted headers inside a string", "[c]\nx = '''\n[a.b]\n'''\n[d]\n", ["table: [c]", "table: [d]"]],
  ["headers inside a list", 'x = [\n[1],\n["a"]\n]\n[c]\n', ["head: x = [", "table: [c]"]],
  ["brackets inside a list", "[c]\nx = [\n[\n1\n]\n]\n[d]\n", ["table: [c]", "table: [d]"]],
  ["headers inside comments", "x = 1 # [a]\n# [b]\n", ["head: x = 1 # [a]"]],
  ["an open string", 'x = "a\n[a]\n', ['head: x = "a', "table: [a]"]],
  ["an open string of several lines", '[a]\nx = """\n[b]\ny = 1\n', ["table-open: [a]", "table: [b]"]],
  [
    "an open string, and a string further down",
    '[[a]]\nx = """\n[[a]]\ny = """\nz\n"""\n[[b]]\n',
    ["table-open: [[a]]", "table: [[a]]", "table: [[b]]"],
  ],
  ["an open list", "[a]\nx = [1,\n[b]\ny = 1\n", ["table: [a]", "table: [b]"]],
  [
    "an open list that might hold the header",
    "[a]\nx = [1,\n[2]\ny = 1\n",
    ["table-open: [a]", "table: [2]"],
  ],
  ["an open inline table", "[a]\nx = { b = 1,\n[b]\ny = 1\n", ["table: [a]", "table: [b]"]],
  [
    "headers on the way",
    "[[a]]\n[[b]\n[[c\n[d]]\n[e\n",
    ["table: [[a]]", "table: [[b]", "table: [[c", "table: [d]]", "table: [e"],
  ],
  [
    "headers without a name",
    "[[a]]\nx = 1\n[[\n[]\n[a b]\n",
    ["table: [[a]]", "table: [[", "table: []", "table: [a b]"],
  ],
];

for (const [name, text, expected] of cuts)
  test(`cuts: ${name}`, () => {
    assert.deepEqual(blocksIn(text), expected);
    const slices = toml.cut(text);
    assert.equal(
      slices.reduce((sum, { length }) => sum + length, 0),
      text.length,
    );
  });

test("an open string costs its own block one finding, the others keep theirs", () => {
  const text = `[[objective]]
objective_id = "O1"

[[key_result]]
key_result_id = "KR1"
description = """Not
target = 5

[[key_result]]
key_result_id = "KR2"
notes = """
Something
"""
target = 6
`;
  assert.deepEqual(problemsIn(text), ['6:15 syntax «"""Not» This string is not closed. End it with """.']);
  assert.deepEqual(JSON.parse(JSON.stringify(dataIn(text))), {
    objective: [{ objective_id: "O1" }],
    key_result: [
      { key_result_id: "KR1", target: 5 },
      { key_result_id: "KR2", notes: "Something\n", target: 6 },
    ],
  });
});

test("an open list costs its own block one finding, the others keep theirs", () => {
  const text = `[[key_result]]
evidence = [
  "file:a",
target = 5
[[key_result]]
target = 6
`;
  assert.deepEqual(problemsIn(text), ["2:12 syntax «[» This list is not closed. End it with ]."]);
  assert.deepEqual(JSON.parse(JSON.stringify(dataIn(text))), {
    key_result: [{ evidence: ["file:a"], target: 5 }, { target: 6 }],
  });
});
