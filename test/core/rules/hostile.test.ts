import assert from "node:assert/strict";
import { test } from "node:test";
import { checkFile, defaultSettings, okrFiles, prepareRules, rules } from "../../../core/index.ts";
import { folder, testDay } from "../../support/folder.ts";

test("thousands of lost ids among thousands cost no more than a moment", () => {
  const count = 3000;
  const objectives = Array.from(
    { length: count },
    (_, at) => `[[objective]]\nobjective_id = "OBJECTIVE-${at}"\nparent = "OBJX-${at * 7}-abc"\n`,
  );
  const keyResults = Array.from(
    { length: count },
    (_, at) => `[[key_result]]\nkey_result_id = "KR-${at}"\nobjective_id = "OBJECTIV-${at * 5}-x"\n`,
  );
  const workspace = folder({
    "objectives.toml": objectives.join(""),
    "key_results.toml": keyResults.join(""),
  });
  const start = performance.now();
  for (const id of ["dangling-objective", "dangling-parent"]) {
    const rule = rules.find((each) => each.id === id);
    assert.ok(rule);
    const run = prepareRules([rule], defaultSettings, testDay);
    const counts = okrFiles(workspace).map((file) => checkFile(workspace, file, run).length);
    assert.equal(Math.max(...counts), count);
  }
  assert.ok(performance.now() - start < 2000);
});
