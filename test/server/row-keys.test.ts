import assert from "node:assert/strict";
import { test } from "node:test";
import { defaultSettings, type ObjectiveNode, progressTree } from "../../core/index.ts";
import { rowKeys } from "../../server/features/row-keys.ts";
import { folder, testDay } from "../support/folder.ts";

const objective = (id: string, more = "") => `[[objective]]\nobjective_id = "${id}"\n${more}\n`;
const keyResult = (id: string, of: string) =>
  `[[key_result]]\nkey_result_id = "${id}"\nobjective_id = "${of}"\n\n`;

/** The keys of all rows, in the order of the tree, without the path that they share. */
function keysOf(files: Readonly<Record<string, string>>): string[] {
  const roots = progressTree(folder(files), defaultSettings, testDay);
  const keys = rowKeys(roots);
  const below = (node: ObjectiveNode): string[] => [
    keys.get(node) ?? "none",
    ...node.keyResults.map((each) => keys.get(each) ?? "none"),
    ...node.children.flatMap(below),
  ];
  return roots.flatMap(below).map((key) => key.replaceAll("file:///w/okr/", ""));
}

test("rows keep their keys when blocks are put in above them, and when their parents change", () => {
  const before = keysOf({
    "okr/objectives.toml": objective("O1") + objective("O2", 'parent = "O1"\n'),
    "okr/key_results.toml": keyResult("O1-KR1", "O1") + keyResult("O2-KR1", "O2"),
  });
  assert.deepEqual(before, [
    "objective objectives.toml O1",
    "key-result key_results.toml O1-KR1",
    "objective objectives.toml O2",
    "key-result key_results.toml O2-KR1",
  ]);
  const after = keysOf({
    "okr/objectives.toml": objective("O0") + objective("O1") + objective("O2"),
    "okr/key_results.toml": keyResult("O0-KR1", "O0") + keyResult("O1-KR1", "O1") + keyResult("O2-KR1", "O2"),
  });
  assert.deepEqual(
    after.filter((key) => !key.includes("O0")),
    before,
  );
});

test("an id that stands twice, or not at all, is told by its turn; no two keys are alike", () => {
  const keys = keysOf({
    "okr/objectives.toml": [objective("O1"), objective("O1"), '[[objective]]\ntitle = "No id"\n'].join(""),
    "okr/key_results.toml": keyResult("KR1", "O1") + keyResult("KR1", "O1") + keyResult("KR2", "O7"),
  });
  assert.deepEqual(keys, [
    " > objective objectives.toml O1",
    " > objective objectives.toml O1 > key-result key_results.toml KR1",
    " > objective objectives.toml O1 > key-result key_results.toml KR1 #2",
    " > objective objectives.toml O1 #2",
    " > objective objectives.toml ",
    "missing key_results.toml O7",
    "key-result key_results.toml KR2",
  ]);
  assert.equal(new Set(keys).size, keys.length);
});

test("numberings that start again under each objective are told by their objective", () => {
  const goal = (id: string) =>
    `  - id: ${id}\n    title: ${id}\n    key_results:\n      - id: KR1\n        title: One\n`;
  const before = keysOf({ "okr/okrs.yml": `objectives:\n${goal("grow")}${goal("calm")}` });
  const after = keysOf({ "okr/okrs.yml": `objectives:\n${goal("new")}${goal("grow")}${goal("calm")}` });
  assert.deepEqual(
    after.filter((key) => !key.includes("new")),
    before,
  );
});
