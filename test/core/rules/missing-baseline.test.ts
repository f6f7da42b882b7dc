import assert from "node:assert/strict";
import { test } from "node:test";
import { expectFindings, folder, problemsOf } from "../../support/folder.ts";
import { mended } from "../../support/mended.ts";

const only = { only: ["missing-baseline"] };

const bwoc = (middle: string) => `[[key_result]]
key_result_id = "O1-KR1"
objective_id  = "O1"
description   = "Sign-ups that reach a first report"
${middle}unit          = "percent"
confidence    = "medium"
evidence      = { kind = "none", value = "" }
`;

test("a target without a start: a warning, in BWOC an information", () => {
  expectFindings(
    {
      "key_results.toml": `[[key_result]]
key_result_id = "O1-KR1"
objective_id = "O1"
target = 8000
#        ^^^^ information okr/missing-baseline No baseline: from where does 8000 start? Without it, progress cannot be told from luck.
current = 0
unit = "count"

[[key_result]]
key_result_id = "O1-KR2"
objective_id = "O1"
baseline = 0
target = 8000
`,
      "goals.yaml": `objectives:
  - title: a
    krs:
      - { title: Median answer, target: "<100 ms" }
      #                                 ^^^^^^^^^ warning okr/missing-baseline from where does <100 ms start?
      - Increase weekly active users to 8,000 by June
      #                                 ^^^^^ warning okr/missing-baseline from where does 8,000 start?
      - Increase weekly active users from 5,000 to 8,000
      - { title: "Weekly active users from 5,000 to 8,000", target: 8000 }
      - { title: Raise the share to 40%, baseline: 20% }
`,
    },
    only,
  );
});

test("silent for yes or no, for a count of one, for what is to stay, for new things, and where nothing can be read", () => {
  expectFindings(
    {
      "key_results.toml": `[[key_result]]
key_result_id = "O1-KR1"
objective_id = "O1"
description = "The failover was exercised"
target = 1
current = 0
unit = "boolean"

[[key_result]]
key_result_id = "O1-KR2"
objective_id = "O1"
description = "The failover was exercised"
target = 1
current = 0
unit = "count"

[[key_result]]
key_result_id = "O1-KR3"
objective_id = "O1"
description = "Keep the uptime of the checkout path"
target = 99.9
current = 99.9
unit = "percent"

[[key_result]]
key_result_id = "O1-KR4"
objective_id = "O1"
description = "Win 5 new partners"
target = 5
current = 0
unit = "count"
`,
      "goals.yaml": `objectives:
  - title: a
    krs:
      - { title: 5 neue Kunden gewinnen, target: 5 }
      - { title: The answer is right, target: true }
      - { title: The answer is right, target: almost always }
      - { title: The answer is right, target: }
      - 99.9% uptime
`,
    },
    only,
  );
});

const objective =
  '[[objective]]\nobjective_id = "O1"\ntitle = "Newcomers succeed"\nowner = "ana"\nperiod = "2026-Q3"\n';
/** Early in the period: later on, a key result that stands at its new baseline was never tracked. */
const early = { today: "2026-07-30" };
const fixed = (text: string) =>
  mended(
    { "objectives.toml": objective, "key_results.toml": text },
    "missing-baseline",
    /^Add baseline$/,
    early,
  )["key_results.toml"];

test("what was never tracked starts where it stands, what was tracked at 0", () => {
  assert.equal(
    fixed(bwoc("target        = 60\ncurrent       = 21\n")),
    bwoc("baseline      = 21\ntarget        = 60\ncurrent       = 21\n"),
  );
  assert.equal(
    fixed(bwoc("target        = 60\ncurrent       = 0\n")),
    bwoc("baseline      = 0\ntarget        = 60\ncurrent       = 0\n"),
  );
  const tracked = (middle: string) =>
    bwoc(middle).replace(
      '{ kind = "none", value = "" }',
      '{ kind = "file", value = "docs/a.md" }\nas_of         = "2026-08-01"',
    );
  assert.equal(
    fixed(tracked("target        = 60\ncurrent       = 21\n")),
    tracked("baseline      = 0\ntarget        = 60\ncurrent       = 21\n"),
  );
  assert.equal(
    fixed(bwoc("target        = 60\ncurrent       = 60\n")),
    bwoc("baseline      = 0\ntarget        = 60\ncurrent       = 60\n"),
  );
});

test("under the name that goes with the file, in its style", () => {
  const text = (baseline: string) => `objectives:
  - title: Newcomers succeed in their first hour
    quarter: 2026-Q3
    krs:
      - title: Sign-ups that reach a first report
        start_value: 20%
        target_value: 60%
      - title: Median time to the first answer
${baseline}        target_value: "45 min"
        current: "90 min"
`;
  assert.deepEqual(mended({ "goals.yaml": text("") }, "missing-baseline", /^Add start_value$/), {
    "goals.yaml": text('        start_value: "90 min"\n'),
  });
  const flow = (baseline: string) =>
    `objectives:\n  - title: Newcomers succeed in their first hour\n    quarter: 2026-Q3\n    krs:\n      - { title: Sign-ups with a report, ${baseline}to: 60 }\n      - { title: Answers found alone, from: 5, to: 9 }\n`;
  assert.deepEqual(mended({ "goals.yaml": flow("") }, "missing-baseline", /^Add from$/), {
    "goals.yaml": flow("from: 0, "),
  });
});

test("what is to go down has no start to offer, unless it stands above its target", () => {
  const text = (baseline: string, now: string) => `objectives:
  - title: Customers hear from us the same day
    quarter: 2026-Q3
    krs:
      - title: Reduce the median answer time
${baseline}        target: 4
${now}        status: in_progress
      - title: Answers that are right the first time
        baseline: 60
        target: 90
`;
  const offered = (now: string) =>
    [...problemsOf(folder({ "goals.yaml": text("", now) }), only).values()]
      .flat()
      .map(({ fixable }) => fixable);
  assert.deepEqual([offered(""), offered("        current: 3\n")], [[false], [false]]);
  const now = "        current: 9\n";
  assert.deepEqual(mended({ "goals.yaml": text("", now) }, "missing-baseline"), {
    "goals.yaml": text("        baseline: 9\n", now),
  });
});

test("a limit within the words is not what the target is", () => {
  const text = (baseline: string) => `objectives:
  - title: Riders get there on time
    quarter: 2026-Q4
    krs:
      - title: Share of trips that arrive within 5 minutes of plan
${baseline}        target: 95
        current: 88
`;
  assert.deepEqual(mended({ "goals.yaml": text("") }, "missing-baseline"), {
    "goals.yaml": text("        baseline: 88\n"),
  });
});
