import assert from "node:assert/strict";
import { test } from "node:test";
import { checkFile, okrFiles, withFile } from "../../../core/index.ts";
import { yaml } from "../../../core/syntax/yaml.ts";
import { expectFindings, folder, runOf, uriOf } from "../../support/folder.ts";
import { mended } from "../../support/mended.ts";

const only = { only: ["unknown-field"] };

test("a slip away from a field that is not there", () => {
  expectFindings(
    {
      "a/key_results.toml": `[[key_result]]
key_result_id = "O1-KR1"
basline = 92
#<<<<<<< hint okr/unknown-field BWOC files have no field "basline". Did you mean "baseline"?
target = 99
wieght = 2
#<<<<<< hint okr/unknown-field Did you mean "weight"?
as-of = "2026-08-01"
#<<<<< hint okr/unknown-field Did you mean "as_of"?
`,
      "w/okrs/org.yml": `scope: org
objectives:
  - objective_id: OBJ-1
    objective: Trust
    ownerId: team-platform
   #^^^^^^^ hint okr/unknown-field OKRchestra files have no field "ownerId". Did you mean "owner_id"?
    key_results:
      - kr_id: KR-1
        curent: 97
       #^^^^^^ hint okr/unknown-field Did you mean "current"?
        last_update: 2026-08-01
       #^^^^^^^^^^^ hint okr/unknown-field Did you mean "last_updated"?
peroid: 2026-Q3
#<<<<<< hint okr/unknown-field Did you mean "period"?
`,
      "goals.yaml": `objectives:
  - title: Trust
    asignee: ana
   #^^^^^^^ hint okr/unknown-field generic OKR files have no field "asignee". Did you mean "assignee"?
    krs:
      - title: A
        traget: 5
       #^^^^^^ hint okr/unknown-field Did you mean "target"?
`,
    },
    only,
  );
});

test("a table that no BWOC tool reads", () => {
  const files = {
    "a/key_results.toml":
      '[[key_result]]\nkey_result_id = "O1-KR1"\n\n[[key_results]]\nkey_result_id = "O1-KR2"\n',
  };
  const texts = mended(files, "unknown-field", undefined, only);
  assert.deepEqual(texts, {
    "a/key_results.toml": files["a/key_results.toml"].replace("key_results]", "key_result]"),
  });
});

test("a key above a list is told once, however many items stand under it", () => {
  const text = "key_results:\n  - key_result_id: O1-KR1\n  - key_result_id: O1-KR2\n";
  const workspace = withFile(folder({}), uriOf("plan.yml"), yaml, text, { forced: "bwoc" });
  const [file] = okrFiles(workspace);
  assert.deepEqual(
    file && checkFile(workspace, file, runOf(only)).map(({ start, end, message }) => [start, end, message]),
    [[0, 11, 'BWOC files have no field "key_results". Did you mean "key_result"?']],
  );
});

test("silent for what is far from all, for words of their own, for what is said already, for what is required", () => {
  expectFindings(
    {
      "a/key_results.toml": `[[key_result]]
key_result_id = "O1-KR1"
dashboard = "https://charts.example/o1"
notes = "x"
team = "web"
baseline = 5
baselines = [1, 2]
curent = 5
`,
      "goals.yaml": `objectives:
  - title: Trust
    score: 0.7
    metrics: [a, b]
    state: open
    smart: true
    next: call
    priority: 1
    owner: ana
    owners: [ana, bo]
    success_metrics: [a]
    krs:
      - { title: A, notes: n, tags: [a], values: [1, 2], process: x, test: y }
`,
    },
    only,
  );
});

test("renamed in the quotes of the file", () => {
  const before = '[[key_result]]\nkey_result_id = "O1-KR1"\n"basline" = 92\n';
  assert.deepEqual(mended({ "key_results.toml": before }, "unknown-field", /^Rename to "baseline"$/, only), {
    "key_results.toml": before.replace("basline", "baseline"),
  });
  const yaml = "scope: org\nobjectives:\n  - objective_id: OBJ-1\n    'ownerid': ana\n";
  assert.deepEqual(mended({ "okrs/org.yml": yaml }, "unknown-field", undefined, only), {
    "okrs/org.yml": yaml.replace("ownerid", "owner_id"),
  });
});
