import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";

test("the tests that the failure cases name are there, and no case stands twice", () => {
  const rows = readFileSync("docs/failure-cases.md", "utf8")
    .split("\n")
    .filter((line) => /^\| \d/.test(line));
  const numbers = rows.flatMap((row) => (row.split("|")[1] ?? "").split(",").map(Number));
  assert.deepEqual(
    numbers.toSorted((a, b) => a - b),
    Array.from({ length: 75 }, (_, at) => at + 1),
  );
  const named = rows.flatMap(
    (row) =>
      row.match(/\b(?:architecture|browser|cli|client|core|disk|rules|server|vscode|wording)\/[\w/-]+/g) ??
      [],
  );
  assert.ok(named.length > 75);
  assert.deepEqual(
    named.filter((name) => !existsSync(`test/${name}.test.ts`)),
    [],
  );
});
