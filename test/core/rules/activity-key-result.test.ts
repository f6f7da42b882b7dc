import { test } from "node:test";
import { expectFindings } from "../../support/folder.ts";

const only = { only: ["activity-key-result", "vague-key-result"] };

test("a task, a milestone, a count of one", () => {
  expectFindings(
    {
      "key_results.toml": `[[key_result]]
key_result_id = "O1-KR1"
objective_id = "O1"
description = "Launch the new status page"
#              ^^^^^^ warning okr/activity-key-result "Launch the new status page" is a task. What changes for whom when it is done?
baseline = 0
target = 1
current = 0
unit = "count"

[[key_result]]
key_result_id = "O1-KR2"
objective_id = "O1"
description = "Complete phase 1"
#              ^^^^^^^^ warning okr/activity-key-result
baseline = 0
target = 1
unit = "boolean"

[[key_result]]
key_result_id = "O1-KR3"
objective_id = "O1"
description = "Publish the handbook to every team"
baseline = 3
target = 40
unit = "count"
`,
      "goals.yaml": `objectives:
  - title: a
    krs:
      - 👩‍👩‍👧 Launch the new status page
      #          ^^^^^^ warning okr/activity-key-result
      - Launch the new status page so that calls to support fall from 90 to 40 a week
      - { title: Deploy script green in staging, metric: 3 consecutive green runs, target: 3 }
      - >-
        Launch the new status page
#       ^^^^^^ warning okr/activity-key-result "Launch the new status page for all regions" is a task.
        for all regions
      - { title: Retention of new teams, from: 40%, to: 60% }
`,
    },
    { only: ["activity-key-result"] },
  );
});

test("a vague one names no number, in words or fields; a task is only a task", () => {
  expectFindings(
    {
      "goals.yaml": `objectives:
  - title: a
    krs:
      - Improve conversion
      # ^^^^^^^ warning okr/vague-key-result "Improve conversion" does not say how far. From how much to how much?
      - { title: Improve conversion, target: 5% }
      - { title: Improve conversion, threshold: 5% }
      - { title: Improve conversion, metric: paying users of 100 sign-ups }
      - Improve conversion from 2% to 5%
      - Conversie verbeteren
      - Launch an improved sign-up page
      # ^^^^^^ warning okr/activity-key-result
      - { title: Improve conversion, unit: boolean, target: 1 }
      #          ^^^^^^^ warning okr/vague-key-result
`,
    },
    only,
  );
});
