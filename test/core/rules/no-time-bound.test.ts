import { test } from "node:test";
import { expectFindings } from "../../support/folder.ts";

const only = { only: ["no-time-bound"] };

test("once for a file without any time, for each objective where others have one", () => {
  expectFindings(
    {
      "okrs/team.yaml": `objectives:
  - id: a
    #   ^ information okr/no-time-bound Nothing says by when this is to be reached. Give the file a period, like 2026-Q3.
    krs: [Median answer falls from 5 to 3 hours]
  - id: b
    krs: [Renewals rise from 5 to 8]
`,
      "goals.toml": `[[objectives]]
id = "a"
period = "2026-Q3"
krs = ["Renewals rise from 5 to 8"]

[[objectives]]
id = "b"
#    ^^^ information okr/no-time-bound Nothing says by when "b" is to be reached. Give it a period, like 2026-Q3.
krs = ["Renewals rise from 5 to 8", "Answers within a day by December"]
`,
    },
    only,
  );
});

test("silent where the objective, one above it, the file, its name, its head or the words say it", () => {
  const bare = "objectives:\n  - id: a\n    krs: [Renewals rise from 5 to 8]\n";
  expectFindings(
    {
      "okrs/a.yaml": `quarter: 2026-Q3\n${bare}`,
      "okrs/b.yaml": `# Web team, Q3 2026\n${bare}`,
      "okrs/c.yaml": `title: Goals 2026\n${bare}`,
      "okrs/d.yaml": `metadata:\n  review_cycle: autumn\n${bare}`,
      "okrs/people-2026-q4.yaml": bare,
      "okrs/2026/web.yaml": bare,
      "okrs/e.yaml": `objectives:
  - id: top
    due: 2026-12-31
    krs: [Renewals rise from 5 to 8]
    children:
      - id: below
        krs: [Renewals rise from 5 to 8]
  - id: supporting
    supports: top
    krs: [Renewals rise from 5 to 8]
  - id: in its words
    title: Everybody renews by the end of the year
    krs: [Renewals rise from 5 to 8]
  - id: in those of its key results
    krs: ["Renewals rise from 5 to 8 by June", { title: Renewals, due: 2026-06-30 }]
  - id: none yet
    krs: []
  - id: over
    status: done
    krs: [Renewals rise from 5 to 8]
`,
      "plan/objectives.toml": '[[objective]]\nobjective_id = "O1"\ntitle = "a"\n',
      "plan/okrs/org.yml":
        "scope: org\nobjectives:\n  - objective_id: OBJ-1\n    objective: a\n    key_results:\n      - kr_id: KR-1\n",
    },
    only,
  );
});
