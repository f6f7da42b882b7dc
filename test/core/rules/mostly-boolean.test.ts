import { test } from "node:test";
import { expectFindings } from "../../support/folder.ts";

const only = { only: ["mostly-boolean"] };

const objective = `[[objective]]
objective_id = "O1"
title = "Trust"
`;
const keyResult = (id: string, unit: string, target: number) => `[[key_result]]
key_result_id = "${id}"
objective_id = "O1"
description = "x"
target = ${target}
unit = "${unit}"
`;

test("more than a third are yes or no, for all dialects", () => {
  expectFindings(
    {
      "a/objectives.toml": objective.replace(
        '"O1"\n',
        '"O1"\n#              ^^^^ warning okr/mostly-boolean 1 of 2 key results under "O1" is either done or not.\n',
      ),
      "a/key_results.toml": keyResult("A", "boolean", 1) + keyResult("B", "percent", 80),
      "okrs/org.yml": `scope: org
objectives:
  - objective_id: OBJ-1
    #             ^^^^^ warning okr/mostly-boolean 2 of 3 key results under "OBJ-1" are either done or not.
    objective: Trust
    key_results:
      - { kr_id: KR-1, baseline: 0, target: 1 }
      - { kr_id: KR-2, baseline: 0, target: 1 }
      - { kr_id: KR-3, baseline: 10, target: 50 }
`,
      "goals.yaml": `objectives:
  - title: Trust
    #      ^^^^^ warning okr/mostly-boolean
    krs:
      - { title: a, target: true }
      - { title: b, type: milestone }
      - { title: c, from: 3, to: 9 }
`,
    },
    only,
  );
});

test("silent for a third or less, for a single key result, and for numbers in words", () => {
  expectFindings(
    {
      "a/objectives.toml": objective,
      "a/key_results.toml":
        keyResult("A", "boolean", 1) + keyResult("B", "percent", 80) + keyResult("C", "count", 9),
      "b/objectives.toml": objective,
      "b/key_results.toml": keyResult("A", "boolean", 1),
      "goals.yaml":
        "objectives:\n  - title: Trust\n    krs: [Uptime of 99.9%, Churn below 3%]\n  - title: None\n    krs: []\n",
    },
    only,
  );
});
