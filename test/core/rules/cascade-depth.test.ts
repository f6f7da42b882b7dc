import { test } from "node:test";
import { expectFindings } from "../../support/folder.ts";

const only = { only: ["cascade-depth"] };

const objective = (id: string, parent: string) =>
  `[[objective]]\nobjective_id = "${id}"\ntitle = "a"\nparent = "${parent}"\n\n`;

test("said where the first level too many begins, for all dialects", () => {
  expectFindings(
    {
      "objectives.toml": `${objective("O1", "")}${objective("O2", "O1")}${objective("O3", "O2")}[[objective]]
objective_id = "O4"
title = "a"
parent = "O3"
#        ^^^^ information okr/cascade-depth "O4" lies 3 levels below the top. More than 2 is bureaucracy: can it support one further up?

${objective("O5", "O4")}`,
      "okrs/org.yml": `scope: org
objectives:
  - { objective_id: OBJ-1 }
  - { objective_id: OBJ-2, parent: OBJ-1 }
`,
      "okrs/team-web.yml": `scope: team
objectives:
  - { objective_id: OBJ-3, parent: OBJ-2 }
  - { objective_id: OBJ-4, parent: OBJ-3 }
  #                                ^^^^^ information okr/cascade-depth "OBJ-4" lies 3 levels below the top.
`,
      "goals.yaml": `objectives:
  - title: a
    krs: [x]
    children:
      - title: b
        children:
          - title: c
            children:
              - title: d
              #        ^ information okr/cascade-depth "d" lies 3 levels below the top.
`,
    },
    only,
  );
});

test("silent for two levels, for circles and for parents that do not exist", () => {
  expectFindings(
    {
      "objectives.toml": [
        objective("O1", ""),
        objective("O2", "O1"),
        objective("O3", "O2"),
        objective("O4", "O6"),
        objective("O5", "O4"),
        objective("O6", "O5"),
        objective("O7", "O6"),
        objective("O8", "O99"),
      ].join(""),
    },
    only,
  );
});

test("an option for the levels", () => {
  const settings = { rules: new Map([["cascade-depth", { options: new Map([["max", 1]]) }]]) };
  expectFindings(
    {
      "objectives.toml": `${objective("O1", "")}${objective("O2", "O1")}[[objective]]
objective_id = "O3"
parent = "O2"
#        ^^^^ information okr/cascade-depth "O3" lies 2 levels below the top. More than 1
`,
    },
    { ...only, settings },
  );
});
