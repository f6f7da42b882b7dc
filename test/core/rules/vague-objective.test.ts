import { test } from "node:test";
import { expectFindings } from "../../support/folder.ts";

const only = { only: ["vague-objective"] };

test("words that would fit anybody, for all dialects", () => {
  expectFindings(
    {
      "objectives.toml": `[[objective]]
objective_id = "O1"
title = "Improve product"
#        ^^^^^^^^^^^^^^^ hint okr/vague-objective "Improve product" could stand anywhere.
`,
      "okrs/org.yml": `scope: org
objectives:
  - objective_id: OBJ-1
    objective: Be better.
    #          ^^^^^^^^^ hint okr/vague-objective
    key_results: []
`,
      "goals.yaml": `objectives:
  - title: Growth
    #      ^^^^^^ hint okr/vague-objective
    krs: [a]
`,
    },
    only,
  );
});

test("silent where something is named, and in other languages", () => {
  expectFindings(
    {
      "goals.yaml": `objectives:
  - { title: Improve patient safety in surgery, krs: [a] }
  - { title: Make month-end boring, krs: [a] }
  - { title: Grow in Iberia, krs: [a] }
  - { title: Beter worden, krs: [a] }
  - { title: "", krs: [a] }
  - { krs: [a] }
`,
    },
    only,
  );
});
