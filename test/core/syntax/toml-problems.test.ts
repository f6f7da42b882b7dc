import assert from "node:assert/strict";
import { test } from "node:test";
import { toml } from "../../../core/syntax/toml.ts";
import { dataOf } from "../../../core/syntax/tree.ts";
import { worded } from "../../support/worded.ts";
import { outline, problemsIn } from "./toml-helpers.ts";

const closed = "The value before this is already complete. Remove this, or put a `#` before it.";
const unreadableHeader = "This header has no name that can be read. Write it like `[[key_result]]`.";
const unreadableLine =
  "This line is neither a header nor an entry. Write `key = value`, or put a `#` before it.";
const afterHeader = "Nothing may follow a header on its line. Move this to a line of its own.";
const dot = "A name is missing beside a dot of this key. Add it, or put the whole key in quotes.";
const character = "This character may not stand in TOML. Remove it.";
const conflict = "A merge conflict is unresolved here. Keep one side and remove the marker lines.";
const loneReturn = "This line ends in a lone carriage return. Save the file with LF or CRLF line ends.";
const openString = 'This string is not closed. End it with ".';
const openTriple = 'This string is not closed. End it with """.';
const openList = "This list is not closed. End it with ].";
const openTable = "This table is not closed. End it with }.";
const noValue = "This key has no value. Write one after the `=`.";
const unescapable = "stands for nothing in TOML. Write `\\\\` for a backslash, or use single quotes.";
const twice = "stands twice here. Rename or remove one.";

/** What is typed, and all that is said about it. */
const cases: [string, string[]][] = [
  // Strings
  ['title = "Ship it\nowner = "a"\n', [`1:9 syntax «"Ship it» ${openString}`]],
  ["title = 'Ship it # now\n", ["1:9 syntax «'Ship it # now» This string is not closed. End it with '."]],
  ['title = "', [`1:9 syntax «"» ${openString}`]],
  ['title = """\nowner = "a"\n', [`1:9 syntax «"""» ${openTriple}`]],
  ['notes = """a\nb\ntarget = 5\nmore = """\nx\n"""\n', [`1:9 syntax «"""a» ${openTriple}`]],
  ["notes = '''\n", ["1:9 syntax «'''» This string is not closed. End it with '''."]],
  ['path = "C:\\data"\n', [`1:11 syntax «\\d» \`\\d\` ${unescapable}`]],
  ['path = "\\uD800"\n', [`1:9 syntax «\\uD800» \`\\uD800\` ${unescapable}`]],
  ['notes = """\n  \\d\n"""\n', [`2:3 syntax «\\d» \`\\d\` ${unescapable}`]],
  ['title = "a\u0001b"\n', [`1:11 syntax «\u0001» ${character}`]],
  ["title = “Ship it”\n", ['1:9 syntax «“Ship it”» Curly quotes are letters to TOML. Write `"Ship it"`.']],
  // Values
  ["target =\nowner = 1\n", [`1:1 syntax «target» ${noValue}`]],
  ["target = # soon\n", [`1:1 syntax «target» ${noValue}`]],
  ["target = 80 %\n", [`1:13 syntax «%» ${closed}`]],
  ["target = 8000,\n", [`1:14 syntax «,» ${closed}`]],
  ['target = "99" "x" # c\n', [`1:15 syntax «"x"» ${closed}`]],
  ["target = 80%\n", ['1:10 syntax «80%» Text needs quotes. Write `"80%"`.']],
  ["target = 99,45%\n", ['1:10 syntax «99,45%» Text needs quotes. Write `"99,45%"`.']],
  ["owner = Anna Lee # c\n", ['1:9 syntax «Anna Lee» Text needs quotes. Write `"Anna Lee"`.']],
  ["period = 2026-Q3\n", ['1:10 syntax «2026-Q3» Text needs quotes. Write `"2026-Q3"`.']],
  ["due = 31/06/2025\n", ['1:7 syntax «31/06/2025» Text needs quotes. Write `"31/06/2025"`.']],
  [
    "due = 2026-13-01\n",
    ['1:7 syntax «2026-13-01» No such date or time exists. Correct it, or write text: `"2026-13-01"`.'],
  ],
  ["at = 25:00\n", ['1:6 syntax «25:00» No such date or time exists. Correct it, or write text: `"25:00"`.']],
  [
    "n = 007\n",
    ['1:5 syntax «007» This is not a number that TOML knows. Correct it, or write text: `"007"`.'],
  ],
  ["done = True\n", ["1:8 syntax «True» True and false are written small. Write `true`."]],
  ["owner = null\n", ["1:9 syntax «null» TOML has no null. Remove the line, or write a value."]],
  // Keys
  ["owner\nx = 1\n", ["1:1 syntax «owner» This key has no value. Write `owner = …`."]],
  ['owner "Anna"\n', ["1:1 syntax «owner» This key has no value. Write `owner = …`."]],
  ['owner: "Anna"\n', ["1:1 syntax «owner» This key has no value. Write `owner = …`."]],
  ["= 5\n", ["1:1 syntax «= 5» No key stands before this `=`. Write `key = value`."]],
  ["target = = 5\n", ["1:10 syntax «=» One `=` is enough. Remove this one."]],
  ["key result = 1\n", ['1:1 syntax «key result» This key needs quotes. Write `"key result"`.']],
  ["größe = 1\n", ['1:1 syntax «größe» This key needs quotes. Write `"größe"`.']],
  ['"a b = 1\n', [`1:1 syntax «"a b» ${openString}`]],
  ['"a b\n', [`1:1 syntax «"a b» ${openString}`]],
  ["a..b = 1\n", [`1:1 syntax «a..b» ${dot}`]],
  [".a = 1\n", [`1:1 syntax «.a» ${dot}`]],
  ["target\u00a0= 1\n", [`1:7 syntax «\u00a0» ${character}`]],
  [
    '"\\q" = 1\n',
    [
      '1:3 syntax «q" = 1» This line cannot be read as TOML (unrecognised escape sequence). Correct it or remove it.',
    ],
  ],
  // Lines
  ["These are\njust some words\nof prose.\nx = 1\n", [`1:1 syntax «These are» ${unreadableLine}`]],
  ["x = 1\n]\ny = 2\n", ["2:1 syntax «]» Nothing is open that this `]` could close. Remove it."]],
  ["x = 1 # a\u0001b\ny = 2\n", [`1:10 syntax «\u0001» ${character}`]],
  ["a = 1\rb = 2\rc = 3\n", [`1:6 syntax «\r» ${loneReturn}`]],
  ["[a]\nx = 1\n[b]\ny = 1\rz = 2\n", [`4:6 syntax «\r» ${loneReturn}`]],
  ['x = """a\rb"""\n', [`1:9 syntax «\r» ${loneReturn}`]],
  [
    "a\0=\0 1\0\n\0b\0=\0x\n",
    ["1:2 syntax «\0» The text holds a NUL character. Remove it, or save the file as UTF-8."],
  ],
  // Lists
  ["e = [1, 2\nx = 1\n", [`1:5 syntax «[1, 2» ${openList}`]],
  ['e = [\n  "a",\n  "b"\nx = 1\n]\n', [`1:5 syntax «[» ${openList}`]],
  ['e = [\n  "a,\n  "b",\n]\nx = 1\n', [`2:3 syntax «"a,» ${openString}`]],
  ['e = ["a" "b"]\n', ['1:10 syntax «"b"» A comma is missing before this. Add it.']],
  [
    'e = ["a",, "b"]\n',
    ["1:10 syntax «,» No value stands before this comma. Remove the comma or add the value."],
  ],
  ['e = ["a"}\n', ["1:9 syntax «}» Nothing is open that this `}` could close. Remove it."]],
  ['e = ["a"]]\n', [`1:10 syntax «]» ${closed}`]],
  ["e = [Anna, Lee]\n", ['1:6 syntax «Anna» Text needs quotes. Write `"Anna"`.']],
  // Inline tables
  ['e = { kind = "none"\nx = 1\n', [`1:5 syntax «{ kind = "none"» ${openTable}`]],
  ['e = { kind = ["a" }\n', [`1:14 syntax «["a"» ${openList}`]],
  ['e = { kind = "none }\nx = 1\n', [`1:14 syntax «"none }» ${openString}`]],
  [
    'e = { kind = "none" value = "" }\n',
    ['1:21 syntax «value = ""» A comma is missing before this. Add it.'],
  ],
  [
    'e = {\n  kind = "none"\n  value = ""\n}\n',
    ['3:3 syntax «value = ""» A comma is missing before this. Add it.'],
  ],
  ['e = { kind = , value = "" }\n', [`1:7 syntax «kind» ${noValue}`]],
  ["e = { kind }\n", ["1:7 syntax «kind» This key has no value. Write `kind = …`."]],
  ["e = { = 1 }\n", [`1:7 syntax «= 1» ${unreadableLine}`]],
  // Names that stand twice
  ['owner = "a"\nowner = "b"\n', [`2:1 duplicate-key «owner» \`owner\` ${twice}`]],
  ["a = 1\na.b = 2\n", [`2:1 duplicate-key «a» \`a\` ${twice}`]],
  ['e = { kind = "none", kind = "x" }\n', [`1:22 duplicate-key «kind» \`kind\` ${twice}`]],
  ["[a]\nx = 1\n[b]\n['a']\nx = 2\n", [`4:2 duplicate-key «'a'» \`a\` ${twice}`]],
  ["[[a]]\n[a]\nx = 1\n", ["2:2 duplicate-key «a» `a` is a list of tables above. Write `[[a]]`."]],
  ["a = [1]\n[[a]]\n", [`2:3 duplicate-key «a» \`a\` ${twice}`]],
  ["a = { b = 1 }\n[a.c]\nx = 1\n", [`2:2 duplicate-key «a» \`a\` ${twice}`]],
  ["[a]\nb.c = 1\n[a.b]\n", [`3:4 duplicate-key «b» \`b\` ${twice}`]],
  // Headers
  ["[[key_result\nx = 1\n", ["1:1 syntax «[[key_result» This header is not closed. End it with `]]`."]],
  ["[plugin # c\n", ["1:1 syntax «[plugin» This header is not closed. End it with `]`."]],
  [
    "[[key_result]\n",
    ["1:1 syntax «[[key_result]» The brackets of this header do not match. Write `[[key_result]]`."],
  ],
  [
    "[key_result]]\n",
    ["1:1 syntax «[key_result]]» The brackets of this header do not match. Write `[[key_result]]`."],
  ],
  ["[plugin] x = 1\n", [`1:10 syntax «x = 1» ${afterHeader}`]],
  ["[[a]] y # c\n", [`1:7 syntax «y» ${afterHeader}`]],
  ["[[\n", [`1:1 syntax «[[» ${unreadableHeader}`]],
  ["[key result]\nx = 1\n", [`1:1 syntax «[key result]» ${unreadableHeader}`]],
  // Conflicts
  [
    "[[a]]\n<<<<<<< ours\nx = 1\n=======\nx = 2\n>>>>>>> theirs\ny = = 3\n",
    [`2:1 conflict-marker «<<<<<<< ours» ${conflict}`],
  ],
  [
    'e = [\n<<<<<<< ours\n  "a",\n|||||||\n=======\n  "b",\n>>>>>>> theirs\n]\n',
    [`2:1 conflict-marker «<<<<<<< ours» ${conflict}`],
  ],
  [
    'x = """\n<<<<<<< ours\na\n=======\nb\n>>>>>>> theirs\n"""\n',
    [`2:1 conflict-marker «<<<<<<< ours» ${conflict}`],
  ],
  ['x = """\nA heading\n=======\n<<<<<<<\n"""\n', []],
  ["# <<<<<<< ours\nx = 1\n", []],
];

for (const [text, expected] of cases)
  test(`says what is wrong: ${JSON.stringify(text)}`, () => assert.deepEqual(problemsIn(text), expected));

test("a conflict over several blocks is told of once in each", () => {
  assert.deepEqual(
    problemsIn("<<<<<<< ours\n[[a]]\nx = 1\n=======\n[[a]]\nx = 2\n>>>>>>> theirs\n[[a]]\nx = 3\n"),
    [
      `1:1 conflict-marker «<<<<<<< ours» ${conflict}`,
      `4:1 conflict-marker «=======» ${conflict}`,
      `7:1 conflict-marker «>>>>>>> theirs» ${conflict}`,
    ],
  );
});

test("the place is right behind emoji, tabs and a byte order mark", () => {
  assert.deepEqual(problemsIn('\ufeff"👩‍👩‍👧" =\t80 %\n'), [`1:18 syntax «%» ${closed}`]);
});

test("a broken line costs that line: all other entries keep their values", () => {
  const text = `[[key_result]]
key_result_id = "KR1"
owner
title = "Half
target = 80 %
current = = 5
unit = count
evidence = { kind = "file", value = , as_of = 2026-06-30
confidence = "low"
confidence = "high"
tags = ["a",, "b"]
as_of = 2026-02-30
`;
  const { root, problems } = toml.read(text, "table");
  assert.deepEqual(
    problems.map(({ span }) => text.slice(span.start, span.end)),
    ["owner", '"Half', "%", "=", "count", "value", "confidence", ","],
  );
  assert.deepEqual(JSON.parse(JSON.stringify(dataOf(root))), {
    key_result: [
      {
        key_result_id: "KR1",
        target: 80,
        evidence: { kind: "file", as_of: "2026-06-30" },
        confidence: "high",
        tags: ["a", "b"],
        as_of: "2026-02-30",
      },
    ],
  });
});

test("an entry without a readable value still has its key and its place", () => {
  const text = 'owner\ntitle = "Half\nperiod =\nunit = count # c\n';
  assert.deepEqual(outline(text, toml.read(text, "head").root), [
    `block map ${JSON.stringify(text)}`,
    '  owner at "owner" in "owner"',
    "    nothing",
    '  title at "title" in "title = \\"Half"',
    "    nothing",
    '  period at "period" in "period ="',
    "    nothing",
    '  unit at "unit" in "unit = count"',
    "    nothing",
  ]);
});

test("both sides of a conflict can be read", () => {
  const text = "[a]\n<<<<<<< ours\nx = 1\n=======\nx = 2\n>>>>>>> theirs\ny = 3\n";
  assert.deepEqual(
    outline(text, toml.read(text, "table").root)
      .filter((line) => line.includes(" is "))
      .map((line) => line.trim()),
    ['"1" is plain integer 1', '"2" is plain integer 2', '"3" is plain integer 3'],
  );
});

test("more than a hundred problems in a block are cut short", () => {
  const { problems } = toml.read("x = 1\n".repeat(500), "head");
  assert.equal(problems.length, 101);
  assert.deepEqual(worded(problems[100]), {
    span: { start: 606, end: 607 },
    message: "More lines than these cannot be read. Mend these first.",
    kind: "limit",
  });
});
