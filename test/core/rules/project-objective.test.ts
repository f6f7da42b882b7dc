import { test } from "node:test";
import { expectFindings } from "../../support/folder.ts";

const only = { only: ["project-objective"] };

test("what is to be built, for all dialects", () => {
  expectFindings(
    {
      "a/objectives.toml": `[[objective]]
objective_id = "O1"
title = "Build a new data warehouse"
#        ^^^^^ warning okr/project-objective "Build a new data warehouse" is a project. What will be different
`,
      "okrs/org.yml": `scope: org
objectives:
  - objective_id: OBJ-1
    objective: We will implement the new booking portal.
    #                  ^^^^^^^^^ warning okr/project-objective
    key_results: []
`,
      "goals.yaml": `objectives:
  - title: Migrate to the cloud
    #      ^^^^^^^ warning okr/project-objective
    krs: [a]
`,
    },
    only,
  );
});

test("silent for directions, for what is praised, for enablers, and where somebody is seen doing it", () => {
  expectFindings(
    {
      "goals.yaml": `objectives:
  - { title: Customers trust us with their busiest day, krs: [a] }
  - { title: Create an effortless checkout, krs: [a] }
  - { title: Build trust with our patients, krs: [a] }
  - { title: A new company runs its whole first week on our calendar, krs: [a] }
  - { title: Build the new data warehouse, type: enabler, krs: [a] }
  - { title: Complete the course on leading teams, type: development, krs: [a] }
  - { title: Build a sales engine that brings in 5M a year, krs: [a] }
  - { title: Een nieuw datamagazijn bouwen, krs: [a] }
  - { title: "", krs: [a] }
  - { krs: [a] }
`,
    },
    only,
  );
});
