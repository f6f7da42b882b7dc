import assert from "node:assert/strict";
import { test } from "node:test";
import { defaultSettings, planTrack, progressTree, type Workspace } from "../../../core/index.ts";
import { expectFindings, folder, problemsOf, testDay, uriOf } from "../../support/folder.ts";

const path = "okrs/field.yaml";

function listed(items: string): Workspace {
  return folder({
    [path]: `objectives:\n  - title: Engineers fix it on the first visit\n    period: 2026-Q3\n    key_results:\n${items}`,
  });
}

function keyResultsOf(workspace: Workspace) {
  return progressTree(workspace, defaultSettings, testDay).flatMap(({ keyResults }) =>
    keyResults.map(({ id, label }) => [id, label]),
  );
}

test("a colon in a text without quotes makes no map of it", () => {
  const workspace = listed(
    "      - First-time fix rate: 71% -> 88%\n      - NPS:  20 to 40   # asked in June\n      - 首次修复率: 从 71% 到 88%\n",
  );
  assert.deepEqual(keyResultsOf(workspace), [
    [undefined, "First-time fix rate: 71% -> 88%"],
    [undefined, "NPS:  20 to 40"],
    [undefined, "首次修复率: 从 71% 到 88%"],
  ]);
  assert.deepEqual(problemsOf(workspace).get(uriOf(path)), []);
});

test("an id before the colon is the key result's id", () => {
  const workspace = listed(
    "      - KR1: Calls per visit fall from 9 to 4\n      - O1-KR2: Parts at hand rise from 64% to 90%\n      - KR 3:\n          title: Travel falls from 52 to 35 minutes\n      - 1.4: Repeat visits fall from 12% to 5%\n",
  );
  assert.deepEqual(keyResultsOf(workspace), [
    ["KR1", "Calls per visit fall from 9 to 4"],
    ["O1-KR2", "Parts at hand rise from 64% to 90%"],
    ["KR 3", "Travel falls from 52 to 35 minutes"],
    ["1.4", "Repeat visits fall from 12% to 5%"],
  ]);
});

test("fields stay fields, whoever knows them, and so do quoted keys and texts of several lines", () => {
  const workspace = listed(
    '      - notes: see the wiki\n      - target: 5\n      - { Fix rate: 88% }\n      - "Fix rate": 88%\n      - Fix rate: "88%"\n      - Fix rate: 71%\n          -> 88%\n',
  );
  assert.deepEqual(
    keyResultsOf(workspace),
    Array.from({ length: 6 }, () => [undefined, "Key result without a text"]),
  );
});

test("a field whose name is only spelled otherwise is told, not read as the beginning of the text", () => {
  const workspace = listed(
    "      - Title: Calls fall from 9 to 4\n      - Key Result: Calls fall from 9 to 4\n      - Target: 5\n",
  );
  assert.deepEqual(
    problemsOf(workspace, { only: ["unknown-field"] })
      .get(uriOf(path))
      ?.map(({ message }) => message),
    [
      'generic OKR files have no field "Title". Did you mean "title"?',
      'generic OKR files have no field "Key Result". Did you mean "key_result"?',
      'generic OKR files have no field "Target". Did you mean "target"?',
    ],
  );
});

test("what is wrong with such a text is said at its place, and nothing is written into it", () => {
  expectFindings(
    {
      [path]: `objectives:
  - title: Engineers fix it on the first visit
    period: 2026-Q3
    key_results:
      - Fix rate: 71% -> 88%
      - KR2: Launch the new tool
      #      ^^^^^^ warning okr/activity-key-result
`,
    },
    { only: ["activity-key-result"] },
  );
  const workspace = listed("      - KR1: Calls per visit fall from 9 to 4\n");
  const plan = planTrack(workspace, { keyResultId: "KR1", current: 5, today: testDay });
  assert.equal("refused" in plan && plan.code, "syntax");
});

test("ids that are numbers are what is written", () => {
  const workspace = listed(
    "      - { id: 2.1, title: Calls fall from 9 to 4 }\n      - { id: 2.10, title: Visits fall from 3 to 2 }\n",
  );
  assert.deepEqual(
    keyResultsOf(workspace).map(([id]) => id),
    ["2.1", "2.10"],
  );
  assert.deepEqual(problemsOf(workspace, { only: ["duplicate-id"] }).get(uriOf(path)), []);
  const strict = folder({
    "okrs/org.yml":
      "scope: org\nobjectives:\n  - objective_id: 2.1\n    objective: a\n  - objective_id: 2.10\n    objective: b\n",
  });
  assert.equal(problemsOf(strict, { only: ["duplicate-id"] }).get(uriOf("okrs/org.yml"))?.length, 2);
});

test("an objective's text may stand under its id", () => {
  const text = `objectives:
  - O1: Engineers fix it on the first visit
    period: 2026-Q3
    key_results:
      - KR1: Calls per visit fall from 9 to 4
      - KR2: Parts at hand rise from 64% to 90%
  - Objective 2: Launch the new tool
    period: 2026-Q3
    key_results: [Calls fall from 9 to 4, Visits fall from 3 to 2]
`;
  const workspace = folder({ [path]: text });
  assert.deepEqual(
    progressTree(workspace, defaultSettings, testDay).map(({ id, label }) => [id, label]),
    [
      ["O1", "Engineers fix it on the first visit"],
      ["Objective 2", "Launch the new tool"],
    ],
  );
  assert.deepEqual(
    problemsOf(workspace)
      .get(uriOf(path))
      ?.map(({ rule, start, end }) => [rule, text.slice(start, end)]),
    [["project-objective", "Launch"]],
  );
});
