import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { globTest } from "../../../core/config/glob.ts";

const fitting: [string, string[], string[]][] = [
  ["*.yml", ["a.yml", "A.YML", ".yml"], ["x/a.yml", "a.yaml", "a.yml.bak"]],
  ["**/*.yml", ["a.yml", "x/a.yml", "x/y/z/a.yml"], ["a.toml"]],
  ["okrs/**", ["okrs/a", "okrs/x/a"], ["x/okrs/a", "okr/a"]],
  ["a/**/b.yml", ["a/b.yml", "a/x/b.yml", "a/x/y/b.yml"], ["b.yml", "a/xb.yml"]],
  ["team-?.yml", ["team-a.yml", "team-é.yml"], ["team-.yml", "team-ab.yml"]],
  ["q[1-4].yml", ["q1.yml", "q4.yml"], ["q5.yml", "q.yml"]],
  ["[!a]*.yml", ["b.yml", "bc.yml"], ["a.yml"]],
  ["{a,b/c}/{x,y}.yml", ["a/x.yml", "b/c/y.yml"], ["b/x.yml"]],
  ["{a,{b,c}}.yml", ["a.yml", "b.yml", "c.yml"], ["{b.yml"]],
  ["\\*.yml", ["*.yml"], ["a.yml"]],
  ["./okrs/*.yml", ["okrs/a.yml"], ["a.yml"]],
  ["a.b+(c).yml", ["a.b+(c).yml"], ["a.bcc.yml"]],
];
for (const [pattern, fits, fitsNot] of fitting)
  test(`${pattern} fits what it says`, () => {
    const is = globTest([pattern]);
    assert.deepEqual([...fits, ...fitsNot].filter(is), fits);
  });

test("patterns that mean nothing fit nothing, or themselves", () => {
  for (const pattern of [
    "",
    "[",
    "[]",
    "{",
    "{a",
    "{,",
    "}",
    "\\",
    "(?=",
    "../*.yml",
    "/etc/passwd",
    "a".repeat(5000),
  ])
    assert.equal(globTest([pattern])("okrs/a.yml"), false, pattern);
  assert.equal(globTest([])("okrs/a.yml"), false);
  assert.equal(globTest(["[a.yml"])("[a.yml"), true);
});

const traps: [string, string, string][] = [
  ["stars in a name", `${"*a".repeat(200)}*b`, `${"a".repeat(250)}.yml`],
  ["stars over folders", `${"**/a/".repeat(150)}b.yml`, `${"a/".repeat(1000)}c.yml`],
  ["braces beside braces", "{a,b}".repeat(150), "ab".repeat(100)],
  ["braces in braces", `${"{a,".repeat(240)}${"}".repeat(240)}`, "b"],
  ["braces that are never closed", "{a,".repeat(300), "a"],
  ["brackets", "[a-".repeat(300), "a"],
  ["a range of numbers", "{1..99999999}.yml", "5.yml"],
  ["patterns of regular expressions", "((a+)+)+(b|b|b)*", "a".repeat(200)],
];
for (const [name, pattern, path] of traps)
  test(`costs no time: ${name}`, () => {
    const start = performance.now();
    assert.equal(globTest([pattern])(path), false);
    assert.ok(performance.now() - start < 50);
  });

test("takes any pattern and any path", () => {
  const text = fc.string({ unit: fc.constantFrom(..."ab*?[]{}!^-,\\/.") });
  fc.assert(
    fc.property(fc.array(text), text, (patterns, path) => typeof globTest(patterns)(path) === "boolean"),
  );
});
