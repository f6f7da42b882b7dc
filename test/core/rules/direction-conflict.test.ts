import { test } from "node:test";
import { expectFindings } from "../../support/folder.ts";

const only = { only: ["direction-conflict"] };

test("the verb goes one way, the numbers the other: in fields of all dialects, and in words", () => {
  expectFindings(
    {
      "a/key_results.toml": `[[key_result]]
key_result_id = "O1-KR1"
objective_id = "O1"
description = "Reduce median minutes to a first answer"
baseline = 15
target = 42
#        ^^ warning okr/direction-conflict "Reduce" goes down, but 15 to 42 goes up. Which of the two is wrong?
unit = "count"

[[key_result]]
key_result_id = "O1-KR2"
objective_id = "O1"
description = "Answers within a day"
baseline = 60
target = 90
#        ^^ warning okr/direction-conflict The direction is "decrease", but 60 to 90 goes up. Which of the two is wrong?
unit = "percent"
direction = "decrease"
`,
      "okrs/org.yml": `scope: org
objectives:
  - objective_id: OBJ-1
    objective: a
    key_results:
      - kr_id: KR-1
        description: Increase weekly active technicians
        metric_key: manual.weekly_technicians
        baseline: 75
        target: 58
        #       ^^ warning okr/direction-conflict "Increase" goes up, but 75 to 58 goes down.
`,
      "goals.yaml": `objectives:
  - title: a
    krs:
      - Reduce churn from 3% to 5%
      #                         ^^ warning okr/direction-conflict "Reduce" goes down, but 3% to 5% goes up.
      - Applications per week rise from 40 to 15
      #                                       ^^ warning okr/direction-conflict "rise" goes up, but 40 to 15 goes down.
      - { title: "We will grow the number of partners", start: 1.2k, target: 900 }
      #                                                                      ^^^ warning okr/direction-conflict 1.2k to 900 goes down
      - { title: Cut the bounce rate, start: 20%, target: 35% }
      #                                                   ^^^ warning okr/direction-conflict
`,
    },
    only,
  );
});

test("silent where both agree, and where the numbers may be of something else", () => {
  expectFindings(
    {
      "key_results.toml": `[[key_result]]
key_result_id = "O1-KR1"
objective_id = "O1"
description = "Reduce median minutes to a first answer"
baseline = 42
target = 15

[[key_result]]
key_result_id = "O1-KR2"
objective_id = "O1"
description = "Reduce support tickets by 30%"
baseline = 0
target = 30
unit = "percent"

[[key_result]]
key_result_id = "O1-KR3"
objective_id = "O1"
description = "Increase the loading speed of the board"
baseline = 3
target = 1

[[key_result]]
key_result_id = "O1-KR4"
objective_id = "O1"
description = "Reduce losses in the field business"
baseline = -20
target = -5

[[key_result]]
key_result_id = "O1-KR5"
objective_id = "O1"
description = "Reduce churn"
metric_key = "manual.net_retention"
baseline = 96
target = 104
`,
      "goals.yaml": `objectives:
  - title: a
    krs:
      - Lower funnel conversion from 2% to 4%
      - Reduce tickets so that renewals rise from 80% to 90%
      - "Increase trust: complaints from 40 to 10"
      - { title: Reduce manual work, start: 20%, target: 60% }
      - { title: Cut cloud costs, start: 5%, target: 20% }
      - { title: Improve the time to hire, start: 62, target: 40 }
      - { title: Improve the share of answers, start: 40, target: 62 }
      - { title: Raise our place in the ranking, start: 10, target: 3 }
      - { title: Reduce the queue, direction: maintain, start: 5, target: 8 }
      - { title: Reduce the queue, direction: increase, start: 5, target: 8 }
      - { title: Reduce the queue, start: 5 s, target: 350 ms }
      - { title: Reduce the queue, target: 8 }
      - { title: Drop-in visits, start: 20, target: 50 }
      - Ridurre il ritardo da 5 a 8 giorni
      - Reduce churn
`,
    },
    only,
  );
});
