import { test } from "node:test";
import { expectFindings } from "../../support/folder.ts";

const only = { only: ["unreadable-number"] };

test("what holds a number, or stands beside one, and cannot be read", () => {
  expectFindings(
    {
      "goals.yaml": `objectives:
  - title: a
    krs:
      - title: Answers within a day
        start: between 20 and 30 percent
        #      ^^^^^^^^^^^^^^^^^^^^^^^^^ information okr/unreadable-number "between 20 and 30 percent" cannot be read as a number, so no progress is counted. Write it like 45, 99.5% or 1.2k.
        target: 60%
        current: almost half
        #        ^^^^^^^^^^^ information okr/unreadable-number "almost half" cannot be read
      - { name: Deals, goal: 3:1 won, progress: "1 of three" }
      #                      ^^^^^^^ information okr/unreadable-number
      #                                         ^^^^^^^^^^^^ information okr/unreadable-number
`,
      "okrs/plan.toml": `[[objectives]]
title = "a"
[[objectives.key_results]]
title = "Deals"
target = "5-9"
#        ^^^^^ information okr/unreadable-number
`,
    },
    only,
  );
});

test("silent for what reads, for what is open, done, a date or prose, and in the strict dialects", () => {
  expectFindings(
    {
      "goals.yaml": `objectives:
  - title: a
    krs:
      - { title: a, start: "<100 ms", target: "99,45%", current: $2.3M, progress: 20/1196 }
      - { title: a, start: TBD, target: 5, current: n/a }
      - { title: a, start: "-", target: 5, current: not measured yet }
      - { title: a, start: 0, target: 1, current: done }
      - { title: a, target: 2026-09-30, current: Q3 2026 }
      - { title: a, target: by October 1 }
      - { title: a, target: everybody knows whom to call }
      - { title: a, type: milestone, target: version 2 is out }
      - { title: a, target: "All 12 services have moved to the new cluster before the audit" }
      - { title: a, target: [1, 2], current: }
`,
      "key_results.toml": '[[key_result]]\nkey_result_id = "O1-KR1"\nobjective_id = "O1"\ntarget = "5-9"\n',
      "okrs/org.yml":
        "scope: org\nobjectives:\n  - objective_id: OBJ-1\n    key_results:\n      - kr_id: KR-1\n        target: 5-9\n",
    },
    only,
  );
});
