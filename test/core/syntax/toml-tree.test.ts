import assert from "node:assert/strict";
import { test } from "node:test";
import { toml } from "../../../core/syntax/toml.ts";
import { dataOf } from "../../../core/syntax/tree.ts";
import { outline } from "./toml-helpers.ts";

function outlined(text: string): string[] {
  const { root, problems } = toml.read(text, "table");
  assert.deepEqual(problems, []);
  return outline(text, root).slice(1);
}

test("a key result: header, keys and values each have their place", () => {
  const text = `[[key_result]] # the first one
key_result_id = "O1-KR1"
target        = 8_000   # answers
as_of         = 2026-06-30
evidence      = { kind = 'file', value = "reports/q2.md" }
`;
  assert.deepEqual(outlined(text), [
    `  key_result at "key_result" in ${JSON.stringify(text.trimEnd())}`,
    `    block list ${JSON.stringify(text.trimEnd())}`,
    `      block map ${JSON.stringify(text.trimEnd())} under "[[key_result]]"`,
    '        key_result_id at "key_result_id" in "key_result_id = \\"O1-KR1\\""',
    '          "\\"O1-KR1\\"" is double string O1-KR1',
    '        target at "target" in "target        = 8_000"',
    '          "8_000" is plain integer 8000',
    '        as_of at "as_of" in "as_of         = 2026-06-30"',
    '          "2026-06-30" is plain date 2026-06-30',
    '        evidence at "evidence" in "evidence      = { kind = \'file\', value = \\"reports/q2.md\\" }"',
    '          inline map "{ kind = \'file\', value = \\"reports/q2.md\\" }"',
    '            kind at "kind" in "kind = \'file\'"',
    "              \"'file'\" is single string file",
    '            value at "value" in "value = \\"reports/q2.md\\""',
    '              "\\"reports/q2.md\\"" is double string reports/q2.md',
  ]);
});

test("dotted keys and dotted headers become nested maps", () => {
  assert.deepEqual(outlined("[objective]\nperiod.start = 1\nperiod.end = 2\n[objective.meta.more]\nx = 3"), [
    '  objective at "objective" in "[objective]\\nperiod.start = 1\\nperiod.end = 2\\n[objective.meta.more]\\nx = 3"',
    '    block map "[objective]\\nperiod.start = 1\\nperiod.end = 2\\n[objective.meta.more]\\nx = 3" under "[objective]"',
    '      period at "period" in "period.start = 1\\nperiod.end = 2"',
    '        block map "start = 1\\nperiod.end = 2"',
    '          start at "start" in "start = 1"',
    '            "1" is plain integer 1',
    '          end at "end" in "end = 2"',
    '            "2" is plain integer 2',
    '      meta at "meta" in "[objective.meta.more]\\nx = 3"',
    '        block map "[objective.meta.more]\\nx = 3"',
    '          more at "more" in "[objective.meta.more]\\nx = 3"',
    '            block map "[objective.meta.more]\\nx = 3" under "[objective.meta.more]"',
    '              x at "x" in "x = 3"',
    '                "3" is plain integer 3',
  ]);
});

test("tables below a list of tables belong to its last item", () => {
  const text = "[[objective]]\n[[objective.parts]]\nx = 1\n[[objective]]\n[objective.meta]\ny = 2\n";
  assert.deepEqual(dataOf(toml.read(text, "whole").root), {
    __proto__: null,
    objective: [
      { __proto__: null, parts: [{ __proto__: null, x: 1 }] },
      { __proto__: null, meta: { __proto__: null, y: 2 } },
    ],
  });
});

test("each way to write a string has its style, and its value is unescaped", () => {
  const text = String.raw`a = "t\u00e9\t"
b = 'C:\new'
c = """
first "quoted"
second\
    joined"""
d = '''
it's \n'''
`;
  assert.deepEqual(
    outlined(text).filter((line) => line.includes(" is ")),
    [
      String.raw`    "\"t\\u00e9\\t\"" is double string té	`,
      String.raw`    "'C:\\new'" is single string C:\new`,
      String.raw`    "\"\"\"\nfirst \"quoted\"\nsecond\\\n    joined\"\"\"" is multi-double string first "quoted"
secondjoined`,
      String.raw`    "'''\nit's \\n'''" is multi-single string it's \n`,
    ],
  );
});

test("numbers: every spelling has its type, big integers lose precision but never fail", () => {
  const spelled =
    "1_000 +5 0x10 0o17 0b11 -0 9007199254740993 9223372036854775808123 1e3 99.45 -0.0 inf -inf nan".split(
      " ",
    );
  const text = spelled.map((each, at) => `n${at} = ${each}\n`).join("");
  assert.deepEqual(
    outlined(text)
      .filter((line) => line.includes(" is "))
      .map((line) => line.trim()),
    [
      '"1_000" is plain integer 1000',
      '"+5" is plain integer 5',
      '"0x10" is plain integer 16',
      '"0o17" is plain integer 15',
      '"0b11" is plain integer 3',
      '"-0" is plain integer 0',
      '"9007199254740993" is plain integer 9007199254740992',
      '"9223372036854775808123" is plain integer 9.223372036854776e+21',
      '"1e3" is plain float 1000',
      '"99.45" is plain float 99.45',
      '"-0.0" is plain float 0',
      '"inf" is plain float Infinity',
      '"-inf" is plain float -Infinity',
      '"nan" is plain float NaN',
    ],
  );
});

test("dates stay the text that they are, also one that no calendar has", () => {
  const dates = ["2026-02-30", "2026-06-30T10:00:00.5+02:00", "2026-06-30 10:00", "10:00"];
  const text = dates.map((each, at) => `d${at} = ${each} # c\n`).join("");
  assert.deepEqual(
    outlined(text).filter((line) => line.includes(" is ")),
    dates.map((each) => `    "${each}" is plain date ${each}`),
  );
});

test("places count UTF-16 units past a byte order mark, CRLF, emoji and tabs", () => {
  const text = '\ufeff# 👩‍👩‍👧\r\n\ttitle\t=\t"🎯 ไทย"\t# c\r\nowner = "a"\r\n';
  const { root, problems } = toml.read(text, "head");
  assert.deepEqual(problems, []);
  assert.deepEqual(
    root.entries.map(({ keySpan, value }) => [keySpan, value?.span]),
    [
      [
        { start: 14, end: 19 },
        { start: 22, end: 30 },
      ],
      [
        { start: 36, end: 41 },
        { start: 44, end: 47 },
      ],
    ],
  );
});

test("keys of the prototype are only keys", () => {
  const text = "__proto__ = 1\nconstructor = { __proto__ = 2 }\n[toString]\n__proto__.polluted = true\n";
  assert.deepEqual(
    outlined(text)
      .filter((line) => line.includes(" at "))
      .map((line) => line.trim().split(" in ")[0]),
    [
      '__proto__ at "__proto__"',
      'constructor at "constructor"',
      '__proto__ at "__proto__"',
      'toString at "toString"',
      '__proto__ at "__proto__"',
      'polluted at "polluted"',
    ],
  );
  assert.equal(({} as Record<string, unknown>)["polluted"], undefined);
});

test("quoted keys are read, and their places hold the quotes", () => {
  assert.deepEqual(outlined('"a b" = 1\n\'c.d\'."\\u00e9" = 2\n'), [
    '  a b at "\\"a b\\"" in "\\"a b\\" = 1"',
    '    "1" is plain integer 1',
    '  c.d at "\'c.d\'" in "\'c.d\'.\\"\\\\u00e9\\" = 2"',
    '    block map "\\"\\\\u00e9\\" = 2"',
    '      é at "\\"\\\\u00e9\\"" in "\\"\\\\u00e9\\" = 2"',
    '        "2" is plain integer 2',
  ]);
});
