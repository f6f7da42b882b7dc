import { test } from "node:test";
import { expectFindings } from "../../support/folder.ts";

const only = { only: ["never-tracked"] };

const objectives = (mark = "") =>
  `[[objective]]\nobjective_id = "O1"\n${mark}title = "a"\nperiod = "2026-Q3"\n`;
const keyResult = (id: string, rest: string) => `[[key_result]]
key_result_id = "${id}"
objective_id = "O1"
${rest}`;
const still = "baseline = 20\ntarget = 60\ncurrent = 20\n";

test("one that stands where it began while others moved, for all dialects", () => {
  expectFindings(
    {
      "objectives.toml": objectives(),
      "key_results.toml":
        keyResult("A", `${still}#         ^^ hint okr/never-tracked "A" was never tracked.\n`) +
        keyResult("B", 'target = 60\ncurrent = 5\nas_of = "2026-08-01"\n'),
      "okrs/org.yml": `scope: org
period: 2026-Q3
objectives:
  - objective_id: OBJ-1
    objective: Trust
    key_results:
      - { kr_id: KR-1, baseline: 5, target: 9, current: 5, evidence: [] }
      #                                                 ^ hint okr/never-tracked "KR-1"
      - { kr_id: KR-2, baseline: 5, target: 9, current: 6 }
`,
      "goals.yaml": `quarter: 2026-Q3
objectives:
  - title: Trust
    #      ^^^^^ hint okr/never-tracked nothing under "Trust" was ever tracked.
    krs:
      - { title: a, target: 9, current: 0 }
`,
    },
    only,
  );
});

test("said once where nothing under an objective was tracked", () => {
  expectFindings(
    {
      "objectives.toml": objectives(
        '#              ^^^^ hint okr/never-tracked nothing under "O1" was ever tracked.\n',
      ),
      "key_results.toml": keyResult("A", still) + keyResult("B", still),
    },
    only,
  );
});

test("silent in the first third, after the end, and for what is tracked elsewhere or in another way", () => {
  for (const today of ["2026-07-30", "2026-10-01"])
    expectFindings(
      { "objectives.toml": objectives(), "key_results.toml": keyResult("A", still) },
      { ...only, today },
    );
  for (const rest of [
    `${still}as_of = "2026-07-02"\n`,
    `${still}evidence = { kind = "file", value = "a.md" }\n`,
    'target = 1\ncurrent = 0\nunit = "boolean"\n',
    "baseline = 20\ntarget = 60\n",
    "baseline = 20\ntarget = 60\ncurrent = 25\n",
    'baseline = 20\ntarget = 60\ncurrent = 20\nstatus = "cancelled"\n',
  ])
    expectFindings({ "objectives.toml": objectives(), "key_results.toml": keyResult("A", rest) }, only);
  expectFindings(
    {
      "goals.yaml": `objectives:
  - { title: No period, krs: [{ title: a, target: 9, current: 0 }] }
  - { title: One number, quarter: 2026-Q3, krs: [Uptime of 99.9%, { title: a, target: 9, current: 0 }] }
  - { title: Only words, quarter: 2026-Q3, krs: [Uptime of 99.9%, Churn below 3%] }
`,
      "team.okr.yaml": `quarter: 2026-Q3
last_updated: 2026-08-01
objectives:
  - { title: A day for all, krs: [{ title: a, target: 9, current: 0 }] }
`,
    },
    only,
  );
});
