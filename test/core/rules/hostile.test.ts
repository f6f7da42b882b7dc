import assert from "node:assert/strict";
import { test } from "node:test";
import {
  checkFile,
  defaultSettings,
  fixesOf,
  okrFiles,
  planTrack,
  prepareRules,
  progressReport,
  progressTree,
  readTyped,
  rules,
  type Workspace,
} from "../../../core/index.ts";
import { folder, testDay } from "../../support/folder.ts";

/** Long enough for a pattern that goes back and forth to take hours; texts of this length are still read. */
const length = 99_000;
/** What no rule may take longer than for one workspace, in milliseconds. */
const limit = 50;

/** Pieces that bring backtracking patterns to their knees when they are repeated without what ends them. */
const pieces = [
  "a",
  "1",
  " ",
  "-",
  "9,",
  "1.",
  "a ",
  "a-",
  "a.b",
  "O1-KR1-",
  "file:",
  "http://a.",
  "2026-01-",
  "by 2026-",
  "Q1 ",
  "from 1 to 2 ",
  "1 in 10 ",
  "<1 ",
  "€1 ",
  "1,000",
  "increase the ",
  "((a",
  "\\",
  "\t",
  "a\u0301",
  "👩‍👩‍👧",
  "\u202e",
  "İ",
];

/** A text in every field that a dialect has. */
const workspaces: Readonly<Record<string, (quoted: string) => Record<string, string>>> = {
  bwoc: (q) => ({
    "plugins/okr/x/objectives.toml": `[[objective]]
objective_id = ${q}
title = ${q}
owner = ${q}
period = ${q}
parent = ${q}
status = ${q}
initiatives = [${q}]
`,
    "plugins/okr/x/key_results.toml": `[[key_result]]
key_result_id = ${q}
objective_id = "O1"
description = ${q}
baseline = ${q}
target = ${q}
current = ${q}
unit = ${q}
confidence = ${q}
evidence = { kind = ${q}, value = ${q}, as_of = ${q}, valid_through = ${q} }
as_of = ${q}
status = ${q}
`,
  }),
  okrchestra: (q) => ({
    "okrs/org.yml": `scope: org
objectives:
  - objective_id: ${q}
    objective: ${q}
    owner_id: ${q}
    parent: ${q}
    key_results:
      - kr_id: ${q}
        description: ${q}
        owner_id: ${q}
        metric_key: ${q}
        baseline: 3
        target: 5
        current: 4
        confidence: ${q}
        status: ${q}
        last_updated: ${q}
        evidence:
          - ${q}
`,
    "metrics/manual.yml": `metrics:\n  - key: ${q}x\n    value: 1\n`,
  }),
  generic: (q) => ({
    "okrs/a.yml": `quarter: ${q}
objectives:
  - id: ${q}
    title: ${q}
    owner: ${q}
    confidence: ${q}
    progress: ${q}
    key_results:
      - ${q}
      - title: ${q}
        metric: ${q}
        target: ${q}
        current: ${q}
        unit: ${q}
        status: ${q}
        due: ${q}
        direction: ${q}
`,
  }),
};

for (const [dialect, filesWith] of Object.entries(workspaces))
  test(`no rule stalls over texts of 100 kB: ${dialect}`, () => {
    const slow: string[] = [];
    const look = (name: string, piece: string, action: () => void) => {
      let least = Number.POSITIVE_INFINITY;
      // The machine may have other things to do: what is slow is slow five times.
      for (let turn = 0; turn < 5 && least > limit; turn++) {
        const start = performance.now();
        action();
        least = Math.min(least, performance.now() - start);
      }
      if (least > limit) slow.push(`${name} over ${JSON.stringify(piece)}: ${Math.round(least)} ms`);
    };
    for (const piece of pieces) {
      const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
      const workspace = folder(filesWith(JSON.stringify(text)));
      assert.ok(okrFiles(workspace).length > 0, `${JSON.stringify(piece)} is read`);
      for (const rule of rules) look(rule.id, piece, () => void found(workspace, rule));
      look("the tree", piece, () => void progressTree(workspace, defaultSettings, testDay));
      look("the report", piece, () => void progressReport(workspace));
      look("typing a value", piece, () => void readTyped(text, 1, 0, 2, "percent"));
      const evidence = { kind: "file", value: text };
      look(
        "tracking",
        piece,
        () => void planTrack(workspace, { keyResultId: text, current: 1, evidence, today: testDay }),
      );
    }
    assert.deepEqual(slow, []);
  });

/** What a rule finds, its first ways out included; every message is short, whatever it speaks of. */
function found(workspace: Workspace, rule: (typeof rules)[number]): void {
  const run = prepareRules([rule], defaultSettings, testDay);
  for (const file of okrFiles(workspace)) {
    const problems = checkFile(workspace, file, run);
    for (const { message } of problems) assert.ok(message.length < 500, `${rule.id}: ${message}`);
    for (const problem of problems.slice(0, 2)) fixesOf(workspace, file, problem, run);
  }
}

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
