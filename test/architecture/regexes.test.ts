import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { type RegexLiteral, regexLiteralsIn } from "../support/regex-literals.ts";
import { pumpsFor } from "../support/regex-pumps.ts";

/** The longest text that is tried. What goes back and forth over it needs seconds, what goes through it a millisecond. */
const length = 30_000;
/** In milliseconds of this process. */
const limit = 25;

/**
 * Expressions that go back and forth, and how much text they ever get: whoever calls them sees to that. By file and by how
 * they begin.
 */
const bounded: readonly { readonly file: string; readonly start: string; readonly most: number }[] = [
  // Gets 500 characters at most.
  { file: "core/edits/insertion.ts", start: "[|>][-+\\d]*", most: 500 },
  // Reads descriptions of our own schemas.
  { file: "core/rules/describe.ts", start: "^([\\s\\S]*?)(?: Source", most: 3000 },
];

const literals = globSync("{core,server,cli,disk,client}/**/*.ts")
  .filter((path) => !path.includes("generated"))
  .map((path) => path.replaceAll("\\", "/"))
  .flatMap((path) => regexLiteralsIn(readFileSync(path, "utf8")).map((literal) => ({ path, ...literal })));

test("every regular expression is linear in the text", () => {
  const slow = literals.flatMap((literal) => {
    const most = bounded.find(
      ({ file, start }) => literal.path === file && literal.source.startsWith(start),
    )?.most;
    const found = stumbling(literal, most ?? length);
    return found === undefined
      ? []
      : [`${literal.path}:${literal.line} /${literal.source}/${literal.flags}: ${found}`];
  });
  assert.deepEqual(slow, []);
});

test("each that is only bounded is still there, and needs to be", () => {
  for (const { file, start } of bounded) {
    const own = literals.find(({ path, source }) => path === file && source.startsWith(start));
    assert.ok(own, `${file} has /${start}`);
    assert.ok(stumbling(own, length), `${file}: /${start} is linear`);
  }
});

test("finds what is not linear", () => {
  const bad = [
    "(a+)+b",
    "^(?:a|a)*$",
    "\\s+$",
    "x.*y.*z",
    "[ \\t]*$",
    "(\\d+)\\s*of",
    "^\\s*\\s*b",
    "(?:a|ab)*c",
  ];
  for (const source of bad) assert.ok(stumbling({ line: 1, source, flags: "" }, length), source);
  const good = ["^\\s*x", "\\s", "^a+b", "a{1,9}$", "(?:\\r\\n|\\r|\\n)", "^(?:foo|bar)+$"];
  for (const source of good)
    assert.equal(stumbling({ line: 1, source, flags: "" }, length), undefined, source);
});

test("literals are told from divisions, comments and texts", () => {
  const source = [
    "const half = all / 2 / 3; // not /this/",
    'const a = /a\\/[/]b/gi.test("/no/");',
    "const b = `$" + "{half / 2} /no/ $" + "{[/c/].length} $" + "{{ d: /d/u }.d}`;",
    "return (half) / 2;",
  ].join("\n");
  assert.deepEqual(
    regexLiteralsIn(source).map(({ line, source: own, flags }) => `${line} ${own} ${flags}`.trim()),
    ["2 a\\/[/]b gi", "3 c", "3 d u"],
  );
});

/** What makes an expression slow, and how slow; undefined if nothing of what is tried does. */
function stumbling({ source, flags }: RegexLiteral, most: number): string | undefined {
  const shape = new RegExp(source, flags);
  for (const { before, piece } of pumpsFor(source, flags))
    for (const end of ["\u0001", "\n\u0001", ""])
      for (const size of [24, 300, 3000, length]) {
        if (size > most) break;
        const text = before + piece.repeat(Math.ceil(size / piece.length)) + end;
        const took = least(() => through(shape, text));
        if (took > limit) return `${JSON.stringify(before + piece)} … ${size}: ${Math.round(took)} ms`;
      }
  return undefined;
}

/** All that the expression finds, if it is one that looks for all. */
function through(shape: RegExp, text: string): void {
  shape.lastIndex = 0;
  if (shape.global) text.replace(shape, "");
  else shape.test(text);
}

/** Milliseconds of this process's processor time, the least of three: the machine may have other things to do. */
function least(work: () => void): number {
  let time = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < 3 && time > limit; turn++) {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    time = Math.min(time, (user + system) / 1000);
    if (time > 10 * limit) break;
  }
  return time;
}
