import assert from "node:assert/strict";
import { test } from "node:test";
import { bakery } from "../support/bakery.ts";
import { exampleDay, examples, okr, onDisk } from "../support/command.ts";

/** The rows of the table by their first column, without the head. */
function rowsOf(stderr: string): Map<string, string[]> {
  const rows = stderr
    .split("\n")
    .slice(1, -2)
    .map((line) => line.split(/ {2,}/));
  return new Map(rows.map(([name = "", ...cells]) => [name, cells]));
}

test("what each rule cost goes to stderr, the dearest first, and stdout stays as it is", () => {
  const plain = okr(["check", "--today", exampleDay, "--format", "json"]);
  const timed = okr(["check", "--today", exampleDay, "--format", "json", "--timing"]);
  assert.deepEqual([timed.status, timed.stdout, plain.stderr], [plain.status, plain.stdout, ""]);
  assert.match(timed.stderr, /^rule +ms +share +findings\n/);
  assert.match(timed.stderr, /\nWhat several rules ask about counts for the first of them\.\n$/);

  const rows = rowsOf(timed.stderr);
  const names = [...rows.keys()];
  const all = names.indexOf("all rules");
  assert.deepEqual(names.slice(all), [
    "all rules",
    "word lists",
    "ids and comments",
    "finding files",
    "reading files",
    "parsing",
  ]);
  const costs = names.slice(0, all).map((name) => Number(rows.get(name)?.[0]));
  assert.ok(costs.length > 40);
  assert.deepEqual(
    costs,
    [...costs].sort((a, b) => b - a),
  );
  const shares = names.slice(0, all).map((name) => Number.parseFloat(rows.get(name)?.[1] ?? ""));
  assert.ok(Math.abs(shares.reduce((a, b) => a + b, 0) - 100) < 3, timed.stderr);
});

test("each rule's findings are counted, as they are told", () => {
  const { findings } = JSON.parse(okr(["check", "--today", exampleDay, "--format", "json"]).stdout) as {
    findings: { code: string }[];
  };
  const rows = rowsOf(okr(["check", "--today", exampleDay, "--timing"]).stderr);
  const told = new Map<string, number>();
  for (const { code } of findings)
    told.set(code.replace("okr/", ""), (told.get(code.replace("okr/", "")) ?? 0) + 1);
  for (const [rule, count] of told) assert.equal(rows.get(rule)?.[2], String(count), rule);
  assert.equal(rows.get("all rules")?.at(-1), String(findings.length));
});

test("a rule that is off has no row, and a file that is named is timed like others", (t) => {
  const folder = onDisk(t, { ...bakery, "okr.config.toml": '[rules]\nvague-key-result = "off"\n' });
  const { stderr } = okr(["check", "--timing", "key_results.toml"], { cwd: folder });
  const rows = rowsOf(stderr);
  assert.equal(rows.has("vague-key-result"), false);
  assert.equal(rows.has("missing-baseline"), true);
  assert.ok(Number(rows.get("parsing")?.[0]) > 0, stderr);
});

test("the help names it", () => {
  assert.match(okr(["help", "check"], { cwd: examples }).stdout, /\[--timing\]/);
});
