import { test } from "node:test";
import { expectFindings } from "../../support/folder.ts";

const only = { only: ["stale-check-in"] };

const objectives = '[[objective]]\nobjective_id = "O1"\ntitle = "a"\nperiod = "2026-Q3"\n';
const tracked = (day: string, marks = "") => `[[key_result]]
key_result_id = "A"
objective_id = "O1"
baseline = 1
target = 9
current = 4
as_of = "${day}"
${marks}`;

test("older than two weeks, and after a month a warning, for all dialects", () => {
  expectFindings(
    {
      "a/objectives.toml": objectives,
      "a/key_results.toml": tracked(
        "2026-07-31",
        "#       ^^^^^^^^^^^^ information okr/stale-check-in Last tracked 15 days ago.\n",
      ),
      "b/objectives.toml": objectives,
      "b/key_results.toml": tracked(
        "2026-07-14",
        "#       ^^^^^^^^^^^^ warning okr/stale-check-in Last tracked 32 days ago.\n",
      ),
      "okrs/org.yml": `scope: org
objectives:
  - objective_id: OBJ-1
    objective: Trust
    key_results:
      - kr_id: KR-1
        baseline: 3
        target: 8
        current: 4
        last_updated: 2026-07-20T10:00:00Z
        #             ^^^^^^^^^^^^^^^^^^^^ information okr/stale-check-in Last tracked 26 days ago.
`,
      "goals.yaml": `objectives:
  - title: Trust
    quarter: 2026-Q3
    krs:
      - { title: a, from: 3, to: 8, current: 4, updated: 2026-07-20 }
      #                                                  ^^^^^^^^^^ information okr/stale-check-in
`,
    },
    only,
  );
});

test("a day of the whole file or objective is judged once, by the newest below it", () => {
  const file = (day: string, more = "") => `last_updated: ${day}
objectives:
  - title: Trust
    krs: [a, b, { title: c${more} }]
  - title: Other
    krs: [d]
`;
  expectFindings(
    {
      "goals.yaml": file("2026-07-20").replace(
        "\n",
        "\n#             ^^^^^^^^^^ information okr/stale-check-in Last tracked 26 days ago.\n",
      ),
    },
    only,
  );
  expectFindings({ "goals.yaml": file("2026-07-20", ", updated: 2026-08-14") }, only);
  expectFindings({ "goals.yaml": file("2026-08-10") }, only);
  expectFindings(
    {
      "goals.yaml": `objectives:
  - title: Trust
    updated: 2026-07-01
    #        ^^^^^^^^^^ warning okr/stale-check-in Last tracked 45 days ago.
    krs: [a, b]
`,
    },
    only,
  );
});

test("silent in time, before and after the period, for what is met or closed, and without a day", () => {
  for (const day of ["2026-08-01", "2026-08-15", "2027-01-01", "yesterday"])
    expectFindings({ "objectives.toml": objectives, "key_results.toml": tracked(day) }, only);
  for (const today of ["2026-06-30", "2026-10-01"])
    expectFindings(
      { "objectives.toml": objectives, "key_results.toml": tracked("2026-05-01") },
      { ...only, today },
    );
  expectFindings(
    {
      "goals.yaml": `objectives:
  - title: Trust
    krs:
      - { title: a, from: 3, to: 8, current: 8, updated: 2026-05-01 }
      - { title: b, from: 3, to: 8, current: 4, updated: 2026-05-01, status: cancelled }
      - { title: c, from: 3, to: 8, current: 4 }
`,
    },
    only,
  );
});

test("the cadence of the settings holds, and an option before it", () => {
  const files = { "objectives.toml": objectives, "key_results.toml": tracked("2026-08-05") };
  const marked = {
    ...files,
    "key_results.toml": tracked("2026-08-05", "#       ^^^^^^^^^^^^ information okr/stale-check-in\n"),
  };
  const rule = (days: number) => new Map([["stale-check-in", { options: new Map([["days", days]]) }]]);
  expectFindings(marked, { ...only, settings: { cadenceDays: 7 } });
  expectFindings(files, { ...only, settings: { cadenceDays: 7, rules: rule(10) } });
  expectFindings(marked, { ...only, settings: { rules: rule(9) } });
});
