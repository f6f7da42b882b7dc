import { test } from "node:test";
import { expectFindings } from "../../support/folder.ts";

const on = {
  only: ["development-objective"],
  settings: { rules: new Map([["development-objective", { severity: "hint" as const }]]) },
};

test("said once for a person, at the first objective", () => {
  expectFindings(
    {
      "okrs/ana.yml": `scope: person
owner_id: ana
objectives:
  - objective_id: OBJ-1
    #             ^^^^^ hint okr/development-objective None of the objectives of "ana" is about their own development.
    objective: Trust
    key_results: []
  - objective_id: OBJ-2
    objective: Speed
    key_results: []
`,
      "goals.yaml": `objectives:
  - { title: Trust, scope: individual, owner: Ben, krs: [a] }
  #                                           ^^^ hint okr/development-objective
`,
    },
    on,
  );
});

test("silent with one, in whatever file, for teams, and unless it is turned on", () => {
  const goals = `objectives:
  - { title: Trust, scope: person, owner: ana, krs: [a] }
  - { title: Grow my leadership, scope: person, owner: Ana, krs: [a] }
  - { title: Trust, scope: person, owner: ben, krs: [a] }
  - { title: Speed, scope: team, owner: web, krs: [a] }
  - { title: Nobody's, scope: person, krs: [a] }
`;
  const others = "level: person\nobjectives:\n  - { title: SQL, type: development, owner: ben, krs: [a] }\n";
  expectFindings({ "goals.yaml": goals, "team/goals.yaml": others }, on);
  expectFindings(
    { "goals.yaml": "objectives:\n  - { title: Trust, scope: person, owner: ben, krs: [a] }\n" },
    { only: on.only },
  );
});
