import { test } from "node:test";
import { expectFindings } from "../../support/folder.ts";

const only = { only: ["initial-confidence"], today: "2026-07-05" };

test("outside of about 7 to 8 of 10 at the start", () => {
  expectFindings(
    {
      "okrs/org.yml": `scope: org
period: 2026-Q3
objectives:
  - objective_id: OBJ-1
    objective: Trust
    key_results:
      - { kr_id: KR-1, baseline: 5, target: 9, confidence: 1.0 }
      #                                                    ^^^ hint okr/initial-confidence Confidence 10 of 10 at the start: what is that certain is no stretch. Aim higher, for about 7 to 8.
      - { kr_id: KR-2, baseline: 5, target: 9, confidence: 0.4 }
      #                                                    ^^^ hint okr/initial-confidence Confidence 4 of 10 at the start: who does not believe in it will not get there.
      - { kr_id: KR-3, baseline: 5, target: 9, confidence: 0.75 }
`,
      "goals.yaml": `quarter: 2026-Q3
objectives:
  - title: Trust
    krs:
      - { title: a, target: 9, confidence: 10 }
      #                                    ^^ hint okr/initial-confidence
`,
    },
    only,
  );
});

test("silent once it is under way, for words, unknown scales, and about 7 to 8", () => {
  const text = `quarter: 2026-Q3
objectives:
  - title: Trust
    krs:
      - { title: a, target: 9, confidence: 7 }
      - { title: b, target: 9, confidence: 8 }
      - { title: c, target: 9, confidence: 85% }
      - { title: d, target: 9, confidence: 0.65 }
      - { title: e, target: 9, confidence: high }
      - { title: f, target: 9, confidence: 1 }
      - { title: g, target: 9, confidence: 10, current: 3 }
      - { title: h, target: 9, confidence: 10, status: dropped }
      - { title: i, quarter: someday, due: 2026-06-01, target: 9 }
`;
  expectFindings({ "goals.yaml": text }, only);
  const sure =
    "quarter: 2026-Q3\nobjectives:\n  - title: Trust\n    krs: [{ title: a, target: 9, confidence: 10 }]\n";
  for (const today of ["2026-07-15", "2026-10-01"])
    expectFindings({ "goals.yaml": sure }, { ...only, today });
  expectFindings({ "goals.yaml": sure.replace("quarter: 2026-Q3\n", "") }, only);
  expectFindings(
    {
      "objectives.toml": '[[objective]]\nobjective_id = "O1"\nperiod = "2026-Q3"\n',
      "key_results.toml": '[[key_result]]\nkey_result_id = "A"\nobjective_id = "O1"\nconfidence = "high"\n',
    },
    only,
  );
});

test("options for both ends", () => {
  const options = new Map([
    ["min", 0.5],
    ["max", 1],
  ]);
  expectFindings(
    {
      "goals.yaml": `quarter: 2026-Q3
objectives:
  - title: Trust
    krs: [{ title: a, target: 9, confidence: 10 }, { title: b, target: 9, confidence: 5 }]
`,
    },
    { ...only, settings: { rules: new Map([["initial-confidence", { options }]]) } },
  );
});
