import assert from "node:assert/strict";
import { test } from "node:test";
import { expectFindings, folder, problemsOf, uriOf } from "../../support/folder.ts";

const only = { only: ["duplicate-id"] };

test("an id that two objectives of a BWOC folder share is an error at both", () => {
  expectFindings(
    {
      "okr/objectives.toml": `[[objective]]
objective_id = "O1"
#              ^^^^ error okr/duplicate-id "O1" names 2 objectives
title = "Customers trust us"

[[objective]]
objective_id = "O10"
title = "Another number, another objective"

[[objective]]
objective_id = "O1"
#              ^^^^ error okr/duplicate-id
title = "Newcomers succeed"
`,
      "okr/key_results.toml": `[[key_result]]
key_result_id = "O1-KR1"
#               ^^^^^^^^ error okr/duplicate-id "O1-KR1" names 2 key results
objective_id = "O1"
target = 1

[[key_result]]
key_result_id = "O1-KR1"
#               ^^^^^^^^ error okr/duplicate-id
objective_id = "O1"
target = 2
`,
    },
    only,
  );
});

test("both ends are linked to each other", () => {
  const workspace = folder({
    "objectives.toml":
      '[[objective]]\nobjective_id = "O1"\ntitle = "a"\n\n[[objective]]\nobjective_id = "O1"\ntitle = "b"\n',
  });
  const problems = problemsOf(workspace, only).get(uriOf("objectives.toml")) ?? [];
  assert.deepEqual(
    problems.map(({ block, related }) => ({
      block,
      others: related?.map((each) => "place" in each && each.place.block),
    })),
    [
      { block: problems[0]?.block, others: [problems[1]?.block] },
      { block: problems[1]?.block, others: [problems[0]?.block] },
    ],
  );
  assert.notEqual(problems[0]?.block, problems[1]?.block);
});

test("two BWOC folders may use the same ids", () => {
  const text = '[[objective]]\nobjective_id = "O1"\ntitle = "a"\n';
  expectFindings({ "a/objectives.toml": text, "b/objectives.toml": text }, only);
});

test("an OKRchestra objective is alone in its scope, a key result in the whole workspace", () => {
  expectFindings(
    {
      "okrs/org.yml": `scope: org
objectives:
  - objective_id: OBJ-1
    objective: Customers trust us
    key_results:
      - kr_id: KR-1
        #      ^^^^ error okr/duplicate-id
        description: a
`,
      "okrs/team-web.yml": `scope: team
objectives:
  - objective_id: OBJ-1
    #             ^^^^^ error okr/duplicate-id
    objective: The web team helps
    key_results:
      - kr_id: KR-1
        #      ^^^^ error okr/duplicate-id
        description: b
`,
      "okrs/team-app.yml": `scope: team
objectives:
  - objective_id: OBJ-1
    #             ^^^^^ error okr/duplicate-id
    objective: The app team helps
    key_results:
      - kr_id: KR-2
        description: c
`,
    },
    only,
  );
});

test("generic ids are alone in their file, and numbered key results in their objective", () => {
  expectFindings(
    {
      "okrs.yaml": `objectives:
  - id: growth
    #   ^^^^^^ error okr/duplicate-id
    title: Grow
    krs:
      - { id: KR1, title: a }
      - { id: KR2, title: b }
      - { id: signups, title: c }
      #       ^^^^^^^ error okr/duplicate-id
  - id: growth
    #   ^^^^^^ error okr/duplicate-id
    title: Grow more
    krs:
      - { id: KR1, title: a }
      - { id: KR2, title: b }
      #       ^^^ error okr/duplicate-id
      - { id: KR2, title: d }
      #       ^^^ error okr/duplicate-id
      - { id: signups, title: c }
      #       ^^^^^^^ error okr/duplicate-id
`,
      "other-okrs.yaml": `objectives:
  - id: growth
    title: Elsewhere
    krs:
      - { id: signups, title: c }
`,
    },
    only,
  );
});

test("ids that a reader cannot tell apart are a warning", () => {
  const workspace = expectFindings(
    {
      "objectives.toml": `[[objective]]
objective_id = "o1"
#              ^^^^ warning okr/duplicate-id "o1" and "O1" differ only in upper and lower case
title = "a"

[[objective]]
objective_id = "O1"
#              ^^^^ warning okr/duplicate-id "O1" and "o1"
title = "b"

[[objective]]
objective_id = "Caf\u00e9"
#              ^^^^^^ warning okr/duplicate-id are made of different characters
title = "c"

[[objective]]
objective_id = "Cafe\u0301"
#              ^^^^^^^ warning okr/duplicate-id
title = "d"

[[objective]]
objective_id = "O2"
#              ^^^^ warning okr/duplicate-id "O2" and "O2\\u{200B}" differ only in what cannot be seen
title = "e"

[[objective]]
objective_id = "O2\u200b"
#              ^^^^^ warning okr/duplicate-id
title = "f"
`,
    },
    only,
  );
  assert.equal(workspace.files.size, 1);
});

test("ids named like JavaScript's own properties are ids", () => {
  expectFindings(
    {
      "okrs.yaml": `objectives:
  - id: __proto__
    krs:
      - { id: constructor, title: a }
      #       ^^^^^^^^^^^ error okr/duplicate-id
      - { id: constructor, title: b }
      #       ^^^^^^^^^^^ error okr/duplicate-id
      - { id: toString, title: c }
  - id: __proto__x
    krs: []
`,
    },
    only,
  );
});

test("a key that stands twice in a map is left to the parser", () => {
  expectFindings({ "okrs.yaml": "objectives:\n  a:\n    krs: [x]\n  a:\n    krs: [y]\n" }, only);
});

test("a thousand copies are listed once each, with the first ten others", () => {
  const text = Array.from({ length: 1000 }, () => '[[objective]]\nobjective_id = "O1"\ntitle = "a"\n').join(
    "\n",
  );
  const problems = problemsOf(folder({ "objectives.toml": text }), only).get(uriOf("objectives.toml")) ?? [];
  assert.equal(problems.length, 1000);
  assert.equal(problems[0]?.message, '"O1" names 1000 objectives. Give each an id of its own.');
  assert.ok(problems.every(({ related }) => related?.length === 10));
});
