import { test } from "node:test";
import { expectFindings } from "../../support/folder.ts";

const later = { only: ["too-hard"], today: "2026-10-05" };

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
        '#              ^^^^ information okr/too-hard "O1" ended at 0.20. Below 0.40 it was out of reach or starved\n',
      ),
      "key_results.toml": keyResult("A", 20) + keyResult("B", 20),
      "okrs/org.yml": `scope: org
period: 2026-Q3
objectives:
  - objective_id: OBJ-1
    #             ^^^^^ information okr/too-hard
    objective: Trust
    key_results:
      - { kr_id: KR-1, baseline: 0, target: 100, current: 20, last_updated: 2026-09-30 }
      - { kr_id: KR-2, baseline: 0, target: 100, current: 20, last_updated: 2026-09-30 }
`,
      "goals.yaml": `quarter: 2026-Q3
updated: 2026-10-02
objectives:
  - title: Trust
    #      ^^^^^ information okr/too-hard
    krs: [{ title: a, target: 100, current: 20 }, { title: b, target: 100, current: 20 }]
`,
    },
    later,
  );
});

test("silent in between, before the end, long after, for one key result, unknown or old numbers", () => {
  const check = (keyResults: string, today = later.today) =>
    expectFindings({ "objectives.toml": objectives(), "key_results.toml": keyResults }, { ...later, today });
  const both = keyResult("A", 20) + keyResult("B", 20);
  check(keyResult("A", 55) + keyResult("B", 55));
  check(both, "2026-09-30");
  check(both, "2027-01-02");
  check(keyResult("A", 20));
  check(keyResult("A", 20) + keyResult("B", 20, "2026-08-30"));
  check(
    `${keyResult("A", 20)}[[key_result]]\nkey_result_id = "C"\nobjective_id = "O1"\nas_of = "2026-09-29"\n`,
  );
  check("");
});

test("an option for the mean", () => {
  const rules = new Map([["too-hard", { options: new Map([["below", 0.1]]) }]]);
  const keyResults = keyResult("A", 20) + keyResult("B", 20);
  expectFindings(
    { "objectives.toml": objectives(), "key_results.toml": keyResults },
    { ...later, settings: { rules } },
  );
});
