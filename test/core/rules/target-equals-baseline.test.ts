import assert from "node:assert/strict";
import { test } from "node:test";
import { expectFindings, problemsOf, uriOf } from "../../support/folder.ts";

const only = { only: ["target-equals-baseline"] };

test("start and goal are the same", () => {
  const workspace = expectFindings(
    {
      "key_results.toml": `[[key_result]]
key_result_id = "O1-KR1"
objective_id = "O1"
baseline = 100
target = 100.0
#        ^^^^^ warning okr/target-equals-baseline Baseline and target are both 100: there is nothing to move. Which one is wrong?

[[key_result]]
key_result_id = "O1-KR2"
objective_id = "O1"
baseline = 100
target = 101
`,
      "goals.yaml": `objectives:
  - title: a
    krs:
      - { title: x, start: 5%, target: 5 % }
      #                                ^^^ warning okr/target-equals-baseline
      - { title: y, start: 5 s, target: 5 ms }
      - { title: y, start: 1 Woche, target: 1 week }
      #                                     ^^^^^^ warning okr/target-equals-baseline
      - { title: z, from: 0, to: 0 }
      #                          ^ warning okr/target-equals-baseline
      - Raise the share from 20% to 20%
      #                             ^^^ warning okr/target-equals-baseline From 20 to 20
      - Raise the share from 20% to 30%
      - Cut the wait from 5 weeks to 5 days
`,
    },
    only,
  );
  const [problem] = problemsOf(workspace, only).get(uriOf("key_results.toml")) ?? [];
  assert.deepEqual(
    problem?.related?.map(({ message }) => message),
    ["The baseline"],
  );
});

test("silent for what is to stay, and for what cannot be read", () => {
  expectFindings(
    {
      "goals.yaml": `objectives:
  - title: a
    krs:
      - { title: Uptime, direction: maintain, baseline: 99.9, target: 99.9 }
      - { title: Keep uptime at 99.9%, baseline: 99.9, target: 99.9 }
      - { title: x, baseline: much, target: much }
      - { title: x, baseline: 5 }
`,
    },
    only,
  );
});
