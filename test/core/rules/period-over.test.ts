import { test } from "node:test";
import { expectFindings } from "../../support/folder.ts";

const only = { only: ["period-over"] };
const later = { ...only, today: "2026-11-21" };

const objectives = (mark = "") =>
  `[[objective]]\nobjective_id = "O1"\ntitle = "a"\nperiod = "2026-Q3"\n${mark}`;
const keyResult = (day: string) =>
  `[[key_result]]\nkey_result_id = "A"\nobjective_id = "O1"\ntarget = 9\ncurrent = 4\nas_of = "${day}"\n`;

test("nothing is graded after the end, for all dialects", () => {
  expectFindings(
    {
      "objectives.toml": objectives(
        '#        ^^^^^^^^^ information okr/period-over The period ended on 2026-09-30, and nothing is graded. Track "O1" one last time\n',
      ),
      "key_results.toml": keyResult("2026-09-18"),
      "okrs/org.yml": `scope: org
period: 2026-Q3
objectives:
  - objective_id: OBJ-1
    #             ^^^^^ information okr/period-over
    objective: Trust
    key_results:
      - { kr_id: KR-1, baseline: 5, target: 9, confidence: 0.5, status: in_progress }
`,
      "goals.yaml": `quarter: 2026-Q3
objectives:
  - title: Trust
    #      ^^^^^ information okr/period-over
    krs:
      - { title: a, target: 9, current: 0 }
`,
    },
    later,
  );
});

test("silent while it runs, once it is graded, long after, and where no progress is recorded", () => {
  const files = { "objectives.toml": objectives(), "key_results.toml": keyResult("2026-09-18") };
  expectFindings(files, { ...only, today: "2026-09-30" });
  expectFindings(files, { ...only, today: "2027-01-02" });
  expectFindings({ ...files, "key_results.toml": keyResult("2026-09-30") }, later);
  expectFindings({ "objectives.toml": objectives() }, later);
  expectFindings(
    {
      "goals.yaml": `quarter: 2026-Q3
objectives:
  - { title: Closed, status: Closed, krs: [{ title: a, target: 9, current: 3 }] }
  - { title: Graded, grade: 0.6, krs: [{ title: a, target: 9, current: 3 }] }
  - { title: Scored, krs: [{ title: a, target: 9, current: 3, score: 0.3 }, { title: b, current: 3 }] }
  - { title: Reached, krs: [{ title: a, target: 9, current: 9, status: achieved }] }
  - { title: Words, krs: [Uptime of 99.9%] }
  - { title: Next, quarter: 2026-Q4, krs: [{ title: a, target: 9, current: 3 }] }
  - { title: Due later, due: 2026-12-01, quarter: 2026-H2, krs: [{ title: a, target: 9, current: 3 }] }
`,
    },
    later,
  );
});

test("an option for how long after", () => {
  const rules = new Map([["period-over", { options: new Map([["days", 10]]) }]]);
  const files = { "objectives.toml": objectives(), "key_results.toml": keyResult("2026-09-18") };
  expectFindings(files, { ...later, settings: { rules } });
});
