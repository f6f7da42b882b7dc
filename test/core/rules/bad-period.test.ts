import { test } from "node:test";
import { expectFindings } from "../../support/folder.ts";

const only = { only: ["bad-period"] };

test("a period that is no window of time", () => {
  expectFindings(
    {
      "objectives.toml": `[[objective]]
objective_id = "O1"
title = "a"
period = "next summer"
#        ^^^^^^^^^^^^^ information okr/bad-period "next summer" is no window of time. Write it like 2026-Q3

[[objective]]
objective_id = "O2"
title = "b"
period = ""

[[objective]]
objective_id = "O3"
title = "c"
period = "2026-Q5"
#        ^^^^^^^^^ information okr/bad-period
`,
      "goals.yaml": `quarter: Q1
#        ^^ information okr/bad-period
objectives:
  - title: a
    cycle: 2026-H2
    krs:
      - { title: x, timeframe: soon }
      #                        ^^^^ information okr/bad-period
`,
    },
    only,
  );
});

test("silent for all that can be read", () => {
  for (const period of [
    "2026-Q3",
    "Q3 2026",
    "2026Q3",
    "2026-H1",
    "2026",
    "FY2026",
    "2026-06",
    "2026-W30",
    "2026-07-01..2026-09-30",
  ])
    expectFindings(
      { "objectives.toml": `[[objective]]\nobjective_id = "O1"\ntitle = "a"\nperiod = "${period}"\n` },
      only,
    );
  expectFindings({ "goals.yaml": "year: 2026\nobjectives:\n  - title: a\n    krs: [x]\n" }, only);
});
