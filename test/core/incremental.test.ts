import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  checkFile,
  defaultSettings,
  indexFor,
  okrFiles,
  positionAt,
  prepareRules,
  rules,
  textOf,
  type Workspace,
  withEdit,
} from "../../core/index.ts";
import { folder, testDay, uriOf } from "../support/folder.ts";

/**
 * The promise of incremental work: after any edits, everything that is said of a workspace equals what a fresh
 * reading of the same texts says.
 */
const bwoc = {
  "okrs/objectives.toml": `# Objectives
[[objective]]
objective_id = "O1"
title        = "Customers trust us 👩‍👩‍👧"
owner        = "mira"
period       = "2026-Q3"
parent       = ""

[[objective]]
objective_id = "O2"
title        = "Newcomers succeed"
owner        = "jonas"
period       = "2026-Q3"
parent       = "O1"
`,
  "okrs/key_results.toml": `[[key_result]]
key_result_id = "O1-KR1"
objective_id  = "O1"
description   = "Uptime of the booking path"
target        = 99.9
current       = 99.1
unit          = "percent"
confidence    = "medium"
evidence      = { kind = "none", value = "" }
as_of         = "2026-08-01"

[[key_result]]
key_result_id = "O2-KR1"
objective_id  = "O2"
description   = "Launch the new page"
target        = 1
current       = 0
unit          = "boolean"
confidence    = "low"
evidence      = { kind = "file", value = "a.md" } # why

# okr-disable-next-line dangling-objective -- soon
[[key_result]]
key_result_id = "O3-KR1"
objective_id  = "O3"
description   = """
Improve conversion"""
target        = 10
current       = 2
unit          = "pct"
confidence    = "medium"
evidence      = { kind = "none", value = "" }
`,
};

const okrchestra = {
  "okrs/org.yml": `scope: org
objectives:
  - objective_id: OBJ-1
    objective: Customers trust us
    owner_id: mira
    key_results:
      - kr_id: KR-1
        description: "Uptime: rises"
        owner_id: mira
        metric_key: manual.uptime
        baseline: 99.3
        target: 99.9
        confidence: 0.5
        status: in_progress
        evidence:
          - monitoring:uptime
      - kr_id: KR-2
        description: Improve latency
        owner_id: mira
        metric_key: manual.latency
        baseline: 520
        target: 520
        confidence: 5
        status: achieved
        evidence: []
  # okr-disable too-few-key-results
  - objective_id: OBJ-2
    objective: Newcomers succeed
    parent: OBJ-1
    key_results: []
`,
  "okrs/team.yml": `scope: team
objectives:
  - objective_id: OBJ-3
    objective: Teams ship
    parent: OBJ-2
    key_results:
      - {kr_id: KR-1, description: "Lead time", baseline: 9, target: 2, status: not_started}
`,
  "metrics/manual.yml": "metrics:\n  - key: manual.uptime\n    value: 1\n",
};

const snippets = [
  "",
  "x",
  "1",
  '"',
  "'",
  '"""',
  "[",
  "]",
  "{",
  "}",
  "#",
  "\n",
  "\r\n",
  " ",
  "  ",
  ":",
  "- ",
  "=",
  "\t",
  "O1",
  "O9",
  "&a ",
  "*a",
  "é",
  "👩",
  "[[objective]]\n",
  '[[key_result]]\nkey_result_id = "N1"\n',
  "  - objective_id: OBJ-9\n",
  "<<<<<<< HEAD\n",
  "# okr-disable\n",
  "---\n",
];

for (const [name, files] of Object.entries({ bwoc, okrchestra }))
  test(`any edits of ${name} files leave what a fresh reading finds`, () => {
    const paths = Object.keys(files).filter((path) => path.startsWith("okrs/"));
    const edit = fc.record({
      path: fc.constantFrom(...paths),
      at: fc.nat(2000),
      length: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, fc.nat(12), fc.nat(300)),
      text: fc.constantFrom(...snippets),
    });
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 8 }), (edits) => {
        let workspace = folder(files);
        const run = prepareRules(rules, defaultSettings, testDay);
        for (const { path, at, length, text } of edits) {
          const file = workspace.files.get(uriOf(path));
          assert.ok(file);
          const range = { start: positionAt(file.document, at), end: positionAt(file.document, at + length) };
          workspace = withEdit(workspace, uriOf(path), range, text);
          seen(workspace, run);
        }
        const texts = Object.fromEntries(
          Object.keys(files).map((path) => {
            const file = workspace.files.get(uriOf(path));
            return [path, file ? textOf(file.document) : ((files as Record<string, string>)[path] ?? "")];
          }),
        );
        const fresh = folder(texts);
        assert.deepEqual(seen(workspace, run), seen(fresh, prepareRules(rules, defaultSettings, testDay)));
      }),
      { numRuns: 300, endOnFailure: false },
    );
  });

/** All that can be said of a workspace, as plain data. */
function seen(workspace: Workspace, run: ReturnType<typeof prepareRules>) {
  return okrFiles(workspace).map((file) => ({
    uri: file.uri,
    reading: file.reading,
    blocks: file.blocks.map(({ objectives, keyResults, facts, print }) => ({
      objectives,
      keyResults,
      facts,
      print,
    })),
    ids: indexFor(workspace, file).keyResults.map(({ id, block, item }) => ({ id, block, item })),
    problems: checkFile(workspace, file, run).map(({ rule, severity, start, end, message }) => ({
      rule,
      severity,
      start,
      end,
      message,
    })),
  }));
}
