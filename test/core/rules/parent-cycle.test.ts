import assert from "node:assert/strict";
import { test } from "node:test";
import { expectFindings, folder, problemsOf, uriOf } from "../../support/folder.ts";

const only = { only: ["parent-cycle"] };

const objective = (id: string, parent: string) =>
  `[[objective]]\nobjective_id = "${id}"\ntitle = "t"\nparent = "${parent}"\n`;

test("an objective that is its own parent", () => {
  expectFindings(
    {
      "objectives.toml": `[[objective]]
objective_id = "O1"
title = "Customers trust us"
parent = "O1"
#        ^^^^ error okr/parent-cycle "O1" is its own parent.
`,
    },
    only,
  );
});

test("a circle is said once, at its first member, with the others linked", () => {
  const workspace = expectFindings(
    {
      "objectives.toml": `[[objective]]
objective_id = "below"
title = "hangs on the circle without being in it"
parent = "O3"

[[objective]]
objective_id = "O2"
title = "b"
parent = "O3"
#        ^^^^ error okr/parent-cycle Parents run in a circle: "O2" → "O3" → "O1" → "O2".

[[objective]]
objective_id = "O1"
title = "a"
parent = "O2"

[[objective]]
objective_id = "O3"
title = "c"
parent = "O1"

[[objective]]
objective_id = "O4"
title = "d"
parent = ""
`,
    },
    only,
  );
  const [problem] = problemsOf(workspace, only).get(uriOf("objectives.toml")) ?? [];
  assert.deepEqual(
    problem?.related?.map(({ message }) => message),
    ['"O3" is in the circle too', '"O1" is in the circle too'],
  );
  assert.ok(problem?.related?.every((each) => "place" in each && each.place.kind === "objective"));
});

test("across files, and through nesting", () => {
  expectFindings(
    {
      "okrs/a.yml": `objectives:
  - id: A
    parent: B
    #       ^ error okr/parent-cycle "A" → "B" → "A"
    krs: [x]
`,
      "okrs/b.yml": "objectives:\n  - id: B\n    parent: A\n    krs: [x]\n",
      "okrs/c.yml": `objectives:
  - id: C
    parent: C1
    #       ^^ error okr/parent-cycle "C" → "C1" → "C"
    krs: [x]
    children:
      - id: C1
        krs: [y]
`,
    },
    only,
  );
});

test("the same id in two scopes is no circle: a team's objective means the other one", () => {
  expectFindings(
    {
      "okrs/org.yml":
        "scope: org\nobjectives:\n  - objective_id: O1\n    objective: a\n    key_results: []\n",
      "okrs/team.yml":
        "scope: team\nobjectives:\n  - objective_id: O1\n    objective: b\n    parent: O1\n    key_results: []\n",
    },
    only,
  );
});

test("several circles, and one of fifty", () => {
  const ring = Array.from({ length: 50 }, (_, at) => objective(`R${at}`, `R${(at + 1) % 50}`)).join("\n");
  const text = `${objective("A", "B")}\n${objective("B", "A")}\n${ring}`;
  const problems = problemsOf(folder({ "objectives.toml": text }), only).get(uriOf("objectives.toml")) ?? [];
  assert.deepEqual(
    problems.map(({ message, related }) => ({ message, related: related?.length })),
    [
      {
        message: 'Parents run in a circle: "A" → "B" → "A". One of them needs another parent, or none.',
        related: 1,
      },
      {
        message:
          'Parents run in a circle: "R0" → "R1" → "R2" → "R3" → … → "R0". One of them needs another parent, or none.',
        related: 49,
      },
    ],
  );
});

test("long cascades cost no stack", () => {
  const text =
    Array.from({ length: 5000 }, (_, at) => objective(`O${at}`, `O${at + 1}`)).join("\n") +
    objective("O5000", "");
  assert.deepEqual(problemsOf(folder({ "objectives.toml": text }), only).get(uriOf("objectives.toml")), []);
});
