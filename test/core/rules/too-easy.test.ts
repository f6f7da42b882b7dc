import { test } from "node:test";
import { expectFindings } from "../../support/folder.ts";

const later = { only: ["too-easy"], today: "2026-10-05" };

const objectives = (mark = "") =>
  `[[objective]]\nobjective_id = "O1"\n${mark}title = "a"\nperiod = "2026-Q3"\n`;
const keyResult = (id: string, current: number, day = "2026-09-28") => `[[key_result]]
key_result_id = "${id}"
objective_id = "O1"
target = 100
current = ${current}
as_of = "${day}"
`;

test("the mean score at the end, for all dialects", () => {
  expectFindings(
    {
      "objectives.toml": objectives(
        '#              ^^^^ information okr/too-easy "O1" ended at 0.99. Above 0.90 it was too easy\n',
      ),
      "key_results.toml": keyResult("A", 99) + keyResult("B", 99),
      "okrs/org.yml": `scope: org
period: 2026-Q3
objectives:
  - objective_id: OBJ-1
    #             ^^^^^ information okr/too-easy
    objective: Trust
    key_results:
      - { kr_id: KR-1, baseline: 0, target: 100, current: 99, last_updated: 2026-09-30 }
      - { kr_id: KR-2, baseline: 0, target: 100, current: 99, last_updated: 2026-09-30 }
`,
      "goals.yaml": `quarter: 2026-Q3
updated: 2026-10-02
objectives:
  - title: Trust
    #      ^^^^^ information okr/too-easy
    krs: [{ title: a, target: 100, current: 99 }, { title: b, target: 100, current: 99 }]
`,
    },
    later,
  );
});

test("silent in between, before the end, long after, for one key result, unknown or old numbers", () => {
  const check = (keyResults: string, today = later.today) =>
    expectFindings({ "objectives.toml": objectives(), "key_results.toml": keyResults }, { ...later, today });
  const both = keyResult("A", 99) + keyResult("B", 99);
  check(keyResult("A", 70) + keyResult("B", 70));
  check(both, "2026-09-30");
  check(both, "2027-01-02");
  check(keyResult("A", 99));
  check(keyResult("A", 99) + keyResult("B", 99, "2026-08-30"));
  check(
    `${keyResult("A", 99)}[[key_result]]\nkey_result_id = "C"\nobjective_id = "O1"\nas_of = "2026-09-29"\n`,
  );
  check("");
});

test("an option for the mean", () => {
  const rules = new Map([["too-easy", { options: new Map([["above", 0.99]]) }]]);
  const keyResults = keyResult("A", 99) + keyResult("B", 99);
  expectFindings(
    { "objectives.toml": objectives(), "key_results.toml": keyResults },
    { ...later, settings: { rules } },
  );
});
