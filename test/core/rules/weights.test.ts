import { test } from "node:test";
import { expectFindings } from "../../support/folder.ts";

const only = { only: ["weights"] };

const keyResult = (id: string, weight: string) =>
  `[[key_result]]\nkey_result_id = "${id}"\nobjective_id = "${id.split("-")[0]}"\n${weight && `weight = ${weight}\n`}\n`;

test("negative, no number, or shares that do not make a whole, for all dialects", () => {
  expectFindings(
    {
      "objectives.toml": `[[objective]]
objective_id = "O1"
#              ^^^^ warning okr/weights The weights under "O1" add up to 0.9, not 1. Which one is off?
title = "a"

[[objective]]
objective_id = "O2"
title = "a"
weight = -1
#        ^^ warning okr/weights Weight −1 is negative. Write 0 for what is not to count.
`,
      "key_results.toml": keyResult("O1-KR1", "0.5") + keyResult("O1-KR2", "0.4"),
      "okrs/org.yml": `scope: org
objectives:
  - objective_id: OBJ-1
    #             ^^^^^ warning okr/weights The weights under "OBJ-1" add up to 110, not 100.
    key_results:
      - { kr_id: KR-1, weight: 50 }
      - { kr_id: KR-2, weight: 30 }
      - { kr_id: KR-3, weight: 30 }
`,
      "goals.yaml": `objectives:
  - title: a
    krs:
      - { title: x, weight: most }
      #                     ^^^^ warning okr/weights Weight "most" is not a number, so it cannot be counted. Write one, like 2 or 0.5.
      - { title: y, weight: -0.5 }
      #                     ^^^^ warning okr/weights
  - title: b
    #      ^ warning okr/weights The weights under "b" add up to 90, not 100.
    krs:
      - { title: x, weight: 60% }
      - { title: y, weight: 30% }
  - title: c
    #      ^ warning okr/weights The weights under "c" add up to 0, not 1.
    krs:
      - { title: x, weight: 0 }
      - { title: y, weight: 0 }
`,
    },
    only,
  );
});

test("silent for shares that make a whole, for proportions, and where not all have a weight", () => {
  expectFindings(
    {
      "objectives.toml": ["O1", "O2", "O3", "O4", "O5"]
        .map((id) => `[[objective]]\nobjective_id = "${id}"\n`)
        .join("\n"),
      "key_results.toml": [
        ...["0.33", "0.33", "0.33"].map((weight, at) => keyResult(`O1-KR${at}`, weight)),
        ...["2", "1", "1"].map((weight, at) => keyResult(`O2-KR${at}`, weight)),
        ...["0.5", "0.4", ""].map((weight, at) => keyResult(`O3-KR${at}`, weight)),
        ...["1", "1", "0.5"].map((weight, at) => keyResult(`O4-KR${at}`, weight)),
        ...["0.9"].map((weight, at) => keyResult(`O5-KR${at}`, weight)),
      ].join(""),
      "goals.yaml": `objectives:
  - title: a
    krs:
      - { title: x, weight: 33 }
      - { title: y, weight: 33 }
      - { title: z, weight: 33 }
  - title: b
    krs:
      - { title: x, weight: 10 }
      - { title: y, weight: 10 }
      - { title: z, weight: }
`,
    },
    only,
  );
});
