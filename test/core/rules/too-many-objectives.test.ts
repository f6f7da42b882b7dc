import { test } from "node:test";
import { expectFindings } from "../../support/folder.ts";

const only = { only: ["too-many-objectives"] };
const withMax = (max: number) => ({
  ...only,
  settings: { rules: new Map([["too-many-objectives", { options: new Map([["max", max]]) }]]) },
});

const objective = (id: string, owner = "mira", period = "2026-Q3", rest = "") =>
  `[[objective]]\nobjective_id = "${id}"\ntitle = "a"\nowner = "${owner}"\nperiod = "${period}"\n${rest}\n`;

test("said once for an owner and a period, at the first one beyond, for all dialects", () => {
  expectFindings(
    {
      "objectives.toml": `${objective("O1")}${objective("O2", "Mira", "Q3 2026")}${objective("O3")}[[objective]]
objective_id = "O4"
#              ^^^^ warning okr/too-many-objectives "mira" owns 5 objectives in "2026-Q3". More than 3 dilutes focus: which matter most?
title = "a"
owner = "mira"
period = "2026-Q3"

${objective("O5")}${objective("O6", "jonas")}${objective("O7", "mira", "2026-Q4")}`,
      "okrs/org.yml": `scope: org
objectives:
  - { objective_id: OBJ-1, owner_id: founders }
  - { objective_id: OBJ-2, owner_id: founders }
  - { objective_id: OBJ-3, owner_id: founders }
  - { objective_id: OBJ-4, owner_id: founders }
  #                 ^^^^^ warning okr/too-many-objectives "founders" owns 4 objectives. More than 3
`,
      "goals.yaml": `team: web
quarter: 2026-Q3
objectives:
  - { id: a, krs: [x] }
  - { id: b, krs: [x] }
  - { id: c, krs: [x] }
  - { id: d, krs: [x] }
  #       ^ warning okr/too-many-objectives "web" owns 4 objectives in "2026-Q3".
`,
    },
    only,
  );
});

test("silent without an owner, for closed ones, and for those that only hold others together", () => {
  expectFindings(
    {
      "objectives.toml": `${objective("O1")}${objective("O2", "mira", "2026-Q3", 'parent = "O1"\n')}${objective("O3")}${objective("O4")}${objective("O5", "mira", "2026-Q3", 'status = "achieved"\n')}`,
      "goals.yaml":
        "quarter: 2026-Q3\nobjectives:\n  - { id: a, krs: [x] }\n  - { id: b, krs: [x] }\n  - { id: c, krs: [x] }\n  - { id: d, krs: [x] }\n",
      "okrs/2025.yaml":
        "objectives:\n  - { title: a, owner: mira, krs: [x] }\n  - { title: b, owner: mira, krs: [x] }\n",
      "okrs/2026.yaml":
        "objectives:\n  - { title: c, owner: mira, krs: [x] }\n  - { title: d, owner: mira, krs: [x] }\n",
    },
    only,
  );
});

test("an option for the number", () => {
  const files = { "objectives.toml": ["O1", "O2", "O3", "O4"].map((id) => objective(id)).join("") };
  expectFindings(files, withMax(4));
  expectFindings(
    {
      "objectives.toml": `${objective("O1")}[[objective]]
objective_id = "O2"
#              ^^^^ warning okr/too-many-objectives "mira" owns 2 objectives in "2026-Q3". More than 1
title = "a"
owner = "mira"
period = "2026-Q3"
`,
    },
    withMax(1),
  );
});
