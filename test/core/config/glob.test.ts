import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { globTest, globTrouble } from "../../../core/config/glob.ts";
import { english } from "../../../core/l10n/say.ts";

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
  ["archive", ["archive/a.yml", "archive/x/a.yml", "Archive/a.yml"], ["x/archive/a.yml", "archive2/a.yml"]],
  ["archive/", ["archive/a.yml", "archive/x/a.yml"], ["x/archive/a.yml", "archives.yml"]],
  ["./archive//", ["archive/a.yml"], ["a.yml"]],
  ["/archive", ["archive/a.yml"], ["x/archive/a.yml"]],
  ["**/archive", ["archive/a.yml", "x/archive/a.yml", "x/archive/y/a.yml"], ["x/archived.yml"]],
  ["{archive,teams/old}", ["archive/a.yml", "teams/old/a.yml"], ["teams/a.yml"]],
  ["old-*/", ["old-1/a.yml", "old-1/x/a.yml"], ["old.yml", "x/old-1/a.yml"]],
  ["old-*", ["old-a.yml"], ["old-1/a.yml"]],
  ["okrs/*", ["okrs/a.yml"], ["okrs/x/a.yml"]],
  ["okrs/a.yml", ["okrs/a.yml"], ["okrs/b.yml", "a.yml"]],
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
    "{, }",
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

const troubles: [pattern: string, trouble: string | undefined][] = [
  ["  ", "is empty"],
  ["a".repeat(1001), "is too long"],
  ["../okrs/*.yml", "leads out of the folder"],
  ["./../okrs", "leads out of the folder"],
  ["C:\\okrs\\*.yml", "leads out of the folder"],
  ["c:/okrs", "leads out of the folder"],
  ["~/okrs", "leads out of the folder"],
  ["okrs/../plans", "goes up again with .."],
  ["okrs/..", "goes up again with .."],
  ["okrs/..old/*.yml", undefined],
  ["archive\\2024", "has \\ between its folders, where / belongs"],
  ["archive\\**", "has \\ between its folders, where / belongs"],
  ["archive\\", "has \\ between its folders, where / belongs"],
  ["archive\\\\2024", "has \\ between its folders, where / belongs"],
  ["\\*.yml", undefined],
  ["a\\{b\\}.yml", undefined],
  ["!archive/keep.yml", "begins with !, which takes nothing back"],
  ["\\!archive", undefined],
  ["okrs/[a.yml", "never closes its ["],
  ["{a,b.yml", "never closes its {"],
  ["{a,b}".repeat(9), "has too many alternatives"],
  ["**/*.md", "fits no TOML or YAML file"],
  ["okrs/*.{json,MD}", "fits no TOML or YAML file"],
  ["okrs/*.{json,yml}", undefined],
  ["okrs/*.y*ml", undefined],
  ["v*.2/", undefined],
  ["archive/", undefined],
  ["**", undefined],
];
for (const [pattern, expected] of troubles)
  test(`${pattern.slice(0, 30)} ${expected ?? "is in order"}`, () => {
    const trouble = globTrouble(pattern);
    assert.equal(trouble && english(trouble), expected);
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
