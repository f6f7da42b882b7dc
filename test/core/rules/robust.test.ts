import assert from "node:assert/strict";
import { test } from "node:test";
import { applyEdits, checkFile, fixesOf, okrFiles, textOf, type Workspace } from "../../../core/index.ts";
import { folder, problemsOf, runOf, withTexts } from "../../support/folder.ts";

/** A folder in which most rules have something to say. */
const bwoc = {
  "plugins/okr/x/objectives.toml": `[[objective]]
objective_id = 'O1' # ours
title = "Improve 👩‍👩‍👧"
owner = "ana"
period = "soon"
parent = "O2"
initiatives = ["Redesign O1-KR9 now"]

[[objective]]
objective_id = "o1"
title = "x"
parent = "o1"
`,
  "plugins/okr/x/key_results.toml": `[[key_result]]
key_result_id = "O1-KR1"
objective_id = "O1"
description = "Launch the page"
target = 1_0
current = 5
evidence = { kind = "none", value = "" }

[[key_result]]
key_result_id = "x"
objective_id = "O7"
target = 5
`,
};
const okrchestra = {
  "okrs/org.yml": `scope: org
objectives:
  - objective_id: OBJ-1
    objective: Trust
    parent: OBJ-2
    key_results:
      - kr_id: OBJ-1-KR1
        description: Improve it
        metric_key: manual.a
        baseline: 5
        target: 5
        current: 3
        status: achieved
        evidence: []
      - { kr_id: KR-2, metric_key: git.x, depends_on: [OBJ-1-KR1] }
initiatives:
  - { name: Call, contributes_to: "OBJ-1-KR1, KR-3" }
`,
  "metrics/manual.yml": "metrics:\n  - key: manual.b\n    value: 1\n",
};
const generic = {
  "goals.yaml": `quarter: soon
objectives:
  O1:
    title: Trust
    supports: [{ target: O9 }]
    krs:
      KR1: { title: Ship it, target: 5 }
      KR2: Improve it to 5
  O2: { title: y, krs: [] }
`,
};

test("every beginning of every file is checked and mended without a throw", () => {
  const run = runOf({ settings: { owners: ["Ana"] } });
  for (const files of [bwoc, okrchestra, generic]) {
    const whole = folder(files);
    for (const [path, text] of Object.entries(files))
      for (let end = 0; end <= text.length; end++)
        mendAll(withTexts(whole, { [path]: text.slice(0, end) }), run);
  }
});

test("what is said after an edit is what is said of the new text", () => {
  const run = runOf();
  // Broken YAML is the dear one to read: fewer steps there.
  for (const [files, steps] of [
    [bwoc, 200],
    [okrchestra, 40],
    [generic, 40],
  ] as const) {
    let workspace = folder(files);
    let seed = 7;
    const random = (below: number) => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return seed % below;
    };
    const texts: Record<string, string> = { ...files };
    for (let step = 0; step < steps; step++) {
      const path = Object.keys(texts)[random(Object.keys(texts).length)] as string;
      const before = texts[path] as string;
      const at = random(before.length + 1);
      const pieces = [
        "O1",
        "\n",
        '"',
        " ",
        "KR",
        "",
        "\n\n",
        "- ",
        "[",
        "]",
        "\r\n",
        "objectives:\n",
        before.slice(at, at + 30),
      ];
      texts[path] = before.slice(0, at) + pieces[random(pieces.length)] + before.slice(at + random(4));
      workspace = withTexts(workspace, { [path]: texts[path] });
      const kept = okrFiles(workspace).map((file) => [
        file.uri,
        checkFile(workspace, file, run).map(shownOf),
      ]);
      const fresh = [...problemsOf(folder(texts))].map(([uri, problems]) => [uri, problems.map(shownOf)]);
      assert.deepEqual(kept, fresh, `step ${step} of ${path}`);
      if (step % 20 === 19) {
        Object.assign(texts, files);
        workspace = withTexts(workspace, files);
      }
    }
  }
});

function shownOf({ rule, severity, start, end, message, related }: ReturnType<typeof checkFile>[number]) {
  return { rule, severity, start, end, message, related };
}

function mendAll(workspace: Workspace, run: ReturnType<typeof runOf>): void {
  for (const file of okrFiles(workspace)) {
    const length = textOf(file.document).length;
    for (const problem of checkFile(workspace, file, run)) {
      assert.ok(
        problem.start <= problem.end && problem.end <= length,
        `${problem.rule} points into the file`,
      );
      for (const fix of fixesOf(workspace, file, problem, run))
        for (const { uri, span } of fix.edits) {
          const target = workspace.files.get(uri);
          const text = target ? textOf(target.document) : (workspace.sides.get(uri) ?? "");
          assert.ok(
            span.start <= span.end && span.end <= text.length,
            `${problem.rule}: ${fix.title} stays in ${uri}`,
          );
          applyEdits(
            text,
            fix.edits.filter((edit) => edit.uri === uri),
          );
        }
    }
  }
}
