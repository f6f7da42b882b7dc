import { test } from "node:test";
import { expectFindings } from "../../support/folder.ts";

const only = { only: ["confidence-mismatch"] };

const objectives = '[[objective]]\nobjective_id = "O1"\ntitle = "a"\nperiod = "2026-Q3"\n';
const keyResult = (confidence: string, current: number, marks = "", more = "") => `[[key_result]]
key_result_id = "A"
objective_id = "O1"
baseline = 0
target = 100
current = ${current}
${more}confidence = "${confidence}"
${marks}`;

test("high far behind the pace, low ahead of it, for all dialects", () => {
  expectFindings(
    {
      "a/objectives.toml": objectives,
      "a/key_results.toml": keyResult(
        "high",
        10,
        "#            ^^^^^^ information okr/confidence-mismatch Confidence is high, but the numbers are far behind: 0.10 of the way, 0.34 expected by today.\n",
      ),
      "b/objectives.toml": objectives,
      "b/key_results.toml": keyResult(
        "low",
        75,
        "#            ^^^^^ information okr/confidence-mismatch Confidence is low, but the numbers are ahead: 0.75 of the way\n",
      ),
      "okrs/org.yml": `scope: org
period: 2026-Q3
objectives:
  - objective_id: OBJ-1
    objective: Trust
    key_results:
      - { kr_id: KR-1, baseline: 520, target: 350, current: 515, confidence: 0.9 }
      #                                                                      ^^^ information okr/confidence-mismatch
      - { kr_id: KR-2, baseline: 520, target: 350, current: 515, confidence: 0.5 }
`,
      "goals.yaml": `quarter: 2026-Q3
objectives:
  - title: Trust
    krs:
      - { title: a, from: 20%, to: 60%, current: 58%, confidence: red }
      #                                                           ^^^ information okr/confidence-mismatch
`,
    },
    only,
  );
});

test("silent near the pace, early, after the end, for yes or no, untracked or closed, and without a period", () => {
  const check = (text: string, today?: string) =>
    expectFindings(
      { "objectives.toml": objectives, "key_results.toml": text },
      { ...only, ...(today && { today }) },
    );
  check(keyResult("high", 20));
  check(keyResult("medium", 5));
  check(keyResult("low", 60));
  check(keyResult("high", 0));
  check(keyResult("high", 1), "2026-07-15");
  check(keyResult("high", 1), "2026-10-02");
  check(keyResult("high", 1, "", 'direction = "maintain"\n'));
  check(
    '[[key_result]]\nkey_result_id = "A"\nobjective_id = "O1"\ntarget = 1\ncurrent = 0\nunit = "boolean"\nas_of = "2026-08-14"\nconfidence = "high"\n',
  );
  expectFindings(
    {
      "goals.yaml": `objectives:
  - title: Trust
    krs:
      - { title: a, from: 0, to: 100, current: 1, confidence: high }
      - { title: b, quarter: 2026-Q3, from: 0, to: 100, current: 1, confidence: high, status: dropped }
`,
    },
    only,
  );
});
