import assert from "node:assert/strict";
import { test } from "node:test";
import { changedRows } from "../../client/views/changed-rows.ts";
import type { ProgressTree, TreeRow } from "../../server/protocol.ts";

function keyResult(key: string, more: Partial<TreeRow> = {}): TreeRow {
  const start = { line: 0, character: 0 };
  return {
    kind: "key-result",
    key,
    label: key,
    health: "on-track",
    why: "",
    stale: false,
    uri: "file:///w/okrs/org.yml",
    range: { start, end: start },
    children: [],
    ...more,
  };
}

function objective(key: string, children: readonly TreeRow[], more: Partial<TreeRow> = {}): TreeRow {
  return { ...keyResult(key, more), kind: "objective", children };
}

function tree(...roots: TreeRow[]): ProgressTree {
  return { state: "ready", roots, summary: { keyResults: 0, offTrack: 0, atRisk: 0, onTrack: 0 } };
}

const before = tree(objective("A", [keyResult("A1"), keyResult("A2"), objective("B", [keyResult("B1")])]));

test("nothing is shown anew where rows only moved down in their file", () => {
  const range = { start: { line: 9, character: 0 }, end: { line: 9, character: 4 } };
  const moved = tree(
    objective("A", [
      keyResult("A1", { range }),
      keyResult("A2", { range }),
      objective("B", [keyResult("B1", { range })]),
    ]),
  );
  assert.deepEqual(changedRows(before, moved), []);
});

test("a new number is shown in its row, in those above, and in the key results that tell of them", () => {
  const after = tree(
    objective(
      "A",
      [keyResult("A1", { attainment: 0.5 }), keyResult("A2"), objective("B", [keyResult("B1")])],
      { attainment: 0.5 },
    ),
  );
  assert.deepEqual(asSet(changedRows(before, after)), ["A", "A1", "A2"]);
});

test("another row below is shown by the row above it", () => {
  const after = tree(
    objective("A", [keyResult("A1"), keyResult("A2"), objective("B", [keyResult("B1"), keyResult("B2")])]),
  );
  assert.deepEqual(asSet(changedRows(before, after)), ["B"]);
});

test("all is shown anew where the roots are others, where there was nothing, and where much is new", () => {
  assert.equal(changedRows(undefined, before), "all");
  assert.equal(changedRows(before, undefined), "all");
  assert.equal(changedRows(before, tree(objective("Z", []), ...before.roots)), "all");
  const many = (health: TreeRow["health"]) =>
    tree(
      objective(
        "A",
        Array.from({ length: 80 }, (_, at) => keyResult(`A${at}`, { health })),
      ),
    );
  assert.equal(changedRows(many("on-track"), many("off-track")), "all");
});

function asSet(keys: readonly string[] | "all"): string[] {
  return keys === "all" ? ["all"] : [...keys].sort();
}
