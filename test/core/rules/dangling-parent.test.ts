import assert from "node:assert/strict";
import { test } from "node:test";
import { expectFindings, folder, problemsOf } from "../../support/folder.ts";
import { mended } from "../../support/mended.ts";

const only = { only: ["dangling-parent"] };

test("a parent that nothing is called, and the top level", () => {
  expectFindings(
    {
      "objectives.toml": `[[objective]]
objective_id = "O1"
title = "Customers trust us"
parent = ""

[[objective]]
objective_id = "O2"
title = "Newcomers succeed"
parent = "O1"

[[objective]]
objective_id = "O3"
title = "Partners stay"
parent = "O12"
#        ^^^^^ error okr/dangling-parent Parent "O12" does not exist. Did you mean "O1"?

[[objective]]
objective_id = "O4"
title = "Partners grow"
parent = "O1-KR1"
#        ^^^^^^^^ error okr/dangling-parent "O1-KR1" is a key result, not an objective. Did you mean "O1"?

[[objective]]
objective_id = "O5"
title = "Partners pay"
parent = "constructor"
#        ^^^^^^^^^^^^^ error okr/dangling-parent Parent "constructor" does not exist.
`,
      "key_results.toml": '[[key_result]]\nkey_result_id = "O1-KR1"\nobjective_id = "O1"\ntarget = 1\n',
    },
    only,
  );
});

test("a parent in another file of the workspace", () => {
  expectFindings(
    {
      "okrs/org.yml":
        "scope: org\nobjectives:\n  - objective_id: OBJ-1\n    objective: a\n    key_results: []\n",
      "okrs/team.yml": `scope: team
objectives:
  - objective_id: OBJ-2
    objective: b
    parent: OBJ-1
    key_results: []
  - objective_id: OBJ-3
    objective: c
    parent: OBJ-01
    #       ^^^^^^ error okr/dangling-parent Did you mean "OBJ-1"?
    key_results: []
`,
    },
    only,
  );
});

test("generic files support key results too, each of several, and speak in prose", () => {
  expectFindings(
    {
      "okrs/company.yaml": `objectives:
  - id: company.retention
    title: Customers stay
    krs:
      - { id: company.net-retention, title: Net retention }
`,
      "okrs/support.yaml": `objectives:
  - id: support.fast
    title: Answers come fast
    supports:
      - target: company.net-retention
        origin: cascaded
      - target: company.gross-retention
        #       ^^^^^^^^^^^^^^^^^^^^^^^ error okr/dangling-parent
    krs: [a]
  - id: support.kind
    title: Answers are kind
    aligned_to: company.retention, support.fast, support.fats
    #                                            ^^^^^^^^^^^^ error okr/dangling-parent Did you mean "support.fast"?
    krs: [a]
  - id: support.three
    title: Answers are right
    aligned_to: The company strategy of 2026
    krs: [a]
  - id: support.four
    title: Answers are short
    parent: none
    krs: [a]
  - id: support.five
    title: Answers are many
    parent:
    krs: [a]
`,
    },
    only,
  );
});

const objective = (id: string, parent: string) =>
  `[[objective]]\nobjective_id = "${id}"\ntitle = "Newcomers succeed in their first hour"\nowner = "ana"\nperiod = "2026-Q3"\nparent = "${parent}"\n`;

test("change to the nearest, or make it a top-level objective", () => {
  const files = { "objectives.toml": `${objective("O1", "")}\n${objective("O2", "O7")}` };
  assert.deepEqual(mended(files, "dangling-parent", /^Change to "O1"$/), {
    "objectives.toml": `${objective("O1", "")}\n${objective("O2", "O1")}`,
  });
  assert.deepEqual(mended(files, "dangling-parent", /top-level/), {
    "objectives.toml": `${objective("O1", "")}\n${objective("O2", "")}`,
  });
});

test("one of several parents is exchanged alone", () => {
  const text =
    "objectives:\n  - id: growth\n    krs: [a]\n  - id: other\n    aligned_to: growth, grwth\n    krs: [a]\n";
  assert.deepEqual(mended({ "okrs.yaml": text }, "dangling-parent", /^Change to "growth"$/), {
    "okrs.yaml": text.replace("grwth", "growth"),
  });
});

test("never the objective itself, nor one of those under it", () => {
  const loop = `${objective("O1", "O9")}\n${objective("O2", "O1")}`;
  assert.deepEqual(
    [...problemsOf(folder({ "objectives.toml": loop }), only).values()].flat().map(({ message }) => message),
    ['Parent "O9" does not exist.'],
  );
});
