import { test } from "node:test";
import { expectFindings } from "../../support/folder.ts";

const only = { only: ["numeric-objective"] };

test("a number that a key result should carry, for all dialects", () => {
  expectFindings(
    {
      "objectives.toml": `[[objective]]
objective_id = "O1"
title = "Expand market share in APAC by 20%"
#                                       ^^^ hint okr/numeric-objective "20%" measures this objective.
`,
      "okrs/org.yml": `scope: org
objectives:
  - objective_id: OBJ-1
    objective: Cut churn from 9% to 5%
    #                         ^^ hint okr/numeric-objective "9%"
    key_results: []
`,
      "goals.yaml": `objectives:
  - title: Umsatz um 15 % steigern
    #                ^^^^ hint okr/numeric-objective
    krs: [a]
`,
    },
    only,
  );
});

test("silent for dates, ranks and names", () => {
  expectFindings(
    {
      "goals.yaml": `objectives:
  - { title: Be ready for 2027, krs: [Revenue rises from 3M to 5M] }
  - { title: Win the Q3 season in the Nordics, krs: [a] }
  - { title: Be in the top 10 of employers, krs: [a] }
  - { title: Offer 24/7 support that feels personal, krs: [a] }
  - { title: Double our reach, krs: [a] }
  - { title: All hands know where we are going, krs: [a] }
  - { krs: [a] }
`,
    },
    only,
  );
});
