import assert from "node:assert/strict";
import { test } from "node:test";
import {
  checkFile,
  emptyWorkspace,
  fixesOf,
  languageOf,
  okrFiles,
  type Problem,
  planTrack,
  type Workspace,
  withEdit,
  withFile,
} from "../../core/index.ts";
import { english, say } from "../../core/l10n/say.ts";
import { folder, root, runOf, testDay, uriOf } from "../support/folder.ts";
import { worded } from "../support/worded.ts";

const keyResults = `[[key_result]]
key_result_id = "O1-KR1"
objective_id  = "O1"
description   = "Share of rides on time, caf\uFFFD line"
baseline      = 70
target        = 90
current       = 80
unit          = "pct"
confidence    = "medium"
evidence      = { kind = "none", value = "" }
broken        =
`;
const notUtf8 = "This file holds bytes that are not UTF-8. Save it as UTF-8.";

function unreadable(path: string, text: string, problem = notUtf8): Workspace {
  const uri = uriOf(path);
  const language = languageOf(uri);
  assert.ok(language);
  return withFile(emptyWorkspace([root]), uri, language, text, { unreadable: say(problem) });
}

function problemsOf(workspace: Workspace): Problem[] {
  const run = runOf();
  return okrFiles(workspace).flatMap((file) => checkFile(workspace, file, run));
}

const syntaxOf = (workspace: Workspace) =>
  problemsOf(workspace)
    .filter(({ rule }) => rule === "syntax")
    .map(({ start, end, severity, message }) => [start, end, severity, message]);

test("bytes that are no clean text are one finding, at the first line of the file", () => {
  assert.deepEqual(syntaxOf(unreadable("key_results.toml", keyResults)), [[0, 14, "error", notUtf8]]);
  const yaml = "\uFEFF\n# \uFFFD\nscope: org\nobjectives:\n  - objective_id: A\n  broken\n";
  assert.deepEqual(syntaxOf(unreadable("okrs/org.yml", yaml)), [[0, 5, "error", notUtf8]]);
});

test("the finding stays one, and first, while the file is edited", () => {
  let workspace = unreadable("key_results.toml", keyResults);
  const run = runOf();
  for (const text of ["# a\n", "[[key_result]]\n", "\n"]) {
    for (const file of okrFiles(workspace)) checkFile(workspace, file, run);
    const start = { line: 0, character: 0 };
    workspace = withEdit(workspace, uriOf("key_results.toml"), { start, end: start }, text);
    const found = okrFiles(workspace).flatMap((file) => checkFile(workspace, file, run));
    assert.deepEqual(
      found.filter(({ rule }) => rule === "syntax").map(({ start: at }) => at),
      [0],
    );
  }
});

test("nothing is written to it: no check-in, no quick fix", () => {
  const workspace = unreadable("key_results.toml", keyResults.replace("broken        =\n", ""));
  const refused = planTrack(workspace, { keyResultId: "O1-KR1", current: 85, today: testDay });
  assert.deepEqual(worded(refused), { refused: `key_results.toml: ${notUtf8}`, code: "syntax" });
  assert.deepEqual(fixTitles(workspace, "bad-unit"), []);
  const clean = folder({ "key_results.toml": keyResults.replace("broken        =\n", "") });
  assert.deepEqual(fixTitles(clean, "bad-unit"), ['Change to "percent"']);
});

test("nothing is written to a file that holds a merge conflict, nor from another file into it", () => {
  const conflict =
    '<<<<<<< HEAD\n[[objective]]\nobjective_id = "O2"\n=======\n[[objective]]\nobjective_id = "O3"\n>>>>>>> main\n';
  const objectives = '[[objective]]\nobjective_id = "O0"\n\n';
  const lost = keyResults.replace("broken        =\n", "");
  const both = folder({ "objectives.toml": objectives + conflict, "key_results.toml": lost });
  // The new objective would go into objectives.toml; changing the reference would not.
  assert.deepEqual(fixTitles(both, "dangling-objective"), ['Change to "O0"']);
  assert.deepEqual(
    fixTitles(folder({ "objectives.toml": objectives, "key_results.toml": lost }), "dangling-objective"),
    ['Change to "O0"', 'Create objective "O1"'],
  );
  assert.deepEqual(fixTitles(folder({ "key_results.toml": lost + conflict }), "bad-unit"), []);
});

function fixTitles(workspace: Workspace, rule: string): string[] {
  const run = runOf();
  return okrFiles(workspace).flatMap((file) =>
    checkFile(workspace, file, run)
      .filter((problem) => problem.rule === rule)
      .flatMap((problem) => fixesOf(workspace, file, problem, run).map(({ title }) => english(title))),
  );
}
