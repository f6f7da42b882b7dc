import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { parse as parseToml } from "smol-toml";
import { parse as parseYaml } from "yaml";
import { keyLiteral, literal } from "../../../core/edits/literal.ts";
import type { ScalarNode } from "../../../core/syntax/tree.ts";

const like = (style: ScalarNode["style"], type: ScalarNode["type"] = "string"): ScalarNode => ({
  kind: "scalar",
  span: { start: 0, end: 0 },
  value: "x",
  type,
  style,
});

test("numbers are plain decimals", () => {
  const numbers = [
    5,
    -0.21,
    1e21,
    1e-7,
    -1.5e-9,
    0.1 + 0.2,
    2 ** 53 + 2,
    -0,
    Number.NaN,
    Number.NEGATIVE_INFINITY,
  ];
  assert.deepEqual(
    numbers.map((value) => literal(value, "toml")),
    [
      "5",
      "-0.21",
      "1000000000000000000000.0",
      "0.0000001",
      "-0.0000000015",
      "0.30000000000000004",
      "9007199254740994.0",
      "0",
      "nan",
      "-inf",
    ],
  );
  assert.deepEqual(
    [literal(1e21, "yaml"), literal(Number.NaN, "yaml"), literal(true, "yaml")],
    ["1000000000000000000000", ".nan", "true"],
  );
});

test("YAML text stands bare only where every reader takes it for that text", () => {
  const bare = [
    "on-track",
    "file:docs/a.md",
    "2026-Q3",
    "it's",
    'a "b" c',
    "3 of 4",
    "50%",
    "-x",
    "20/1196",
    "crm:teams:2025-01",
  ];
  assert.deepEqual(
    bare.map((text) => literal(text, "yaml")),
    bare,
  );
  const quoted = [
    "",
    "no",
    "Off",
    "y",
    "null",
    "~",
    "true",
    "012",
    "1e3",
    "1_000",
    "12:30",
    ".inf",
    "0x1F",
    "2026-08-15",
    " a",
    "a: b",
    "a:",
    "a #b",
    "a, b",
    "[a]",
    "- a",
    "@a",
    "*a",
    "!a",
    "%a",
    "|",
    "a\tb",
    "\u202eabc",
  ];
  assert.deepEqual(
    quoted.filter((text) => !/^".*"$/.test(literal(text, "yaml"))),
    [],
  );
});

test("the neighbour's quotes are taken over where they can hold the text", () => {
  assert.equal(literal("a", "toml", like("single")), "'a'");
  assert.equal(literal("it's", "toml", like("single")), '"it\'s"');
  assert.equal(literal("it's", "yaml", like("single")), "'it''s'");
  assert.equal(literal("a\nb", "yaml", like("single")), '"a\\nb"');
  assert.equal(literal("a", "yaml", like("double")), '"a"');
  assert.equal(literal("2026-08-15", "yaml", like("plain", "date")), "2026-08-15");
  assert.equal(literal("soon", "yaml", like("plain", "date")), "soon");
});

test("whatever the text, it reads back as itself in both formats", () => {
  const styles = fc.constantFrom<ScalarNode["style"] | undefined>(
    undefined,
    "plain",
    "double",
    "single",
    "multi-double",
    "block",
  );
  const texts = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.string({ unit: "grapheme" }),
    fc.string({ unit: fc.constantFrom(..."-:#,[]{}'\"\\ \n\t0e.~!&*?|>%@`") }),
  );
  fc.assert(
    fc.property(texts, styles, (text, style) => {
      const value = text.toWellFormed();
      assert.equal(parseToml(`v = ${literal(text, "toml", style && like(style))}`)["v"], value);
      const written = literal(text, "yaml", style && like(style));
      for (const version of ["1.1", "1.2"] as const) {
        assert.deepEqual(parseYaml(`v: ${written}`, { version }), { v: value });
        assert.deepEqual(parseYaml(`[${written}, {k: ${written}}]`, { version }), [value, { k: value }]);
      }
      assert.ok(!/[\r\n]/.test(written));
    }),
    { numRuns: 400 },
  );
});

test("every finite number reads back as itself", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      assert.doesNotMatch(literal(value, "toml"), /e/i);
      assert.equal(Number(parseToml(`v = ${literal(value, "toml")}`)["v"]), value || 0);
      assert.equal((parseYaml(`v: ${literal(value, "yaml")}`) as { v: number }).v, value || 0);
    }),
  );
});

test("keys are quoted where the format asks for it, or where the old one was", () => {
  assert.deepEqual(
    [
      keyLiteral("as_of", "toml"),
      keyLiteral("a b", "toml"),
      keyLiteral("a.b", "toml"),
      keyLiteral("", "toml"),
      keyLiteral("x", "toml", "'y'"),
    ],
    ["as_of", '"a b"', '"a.b"', '""', "'x'"],
  );
  assert.deepEqual(
    [keyLiteral("as_of", "yaml"), keyLiteral("no", "yaml"), keyLiteral("x", "yaml", '"y"')],
    ["as_of", '"no"', '"x"'],
  );
});
