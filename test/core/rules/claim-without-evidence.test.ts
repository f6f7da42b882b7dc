import assert from "node:assert/strict";
import { test } from "node:test";
import { expectFindings } from "../../support/folder.ts";
import { mended } from "../../support/mended.ts";

const only = { only: ["claim-without-evidence"] };

test("a number that moved, a day of tracking, and no proof", () => {
  expectFindings(
    {
      "key_results.toml": `[[key_result]]
key_result_id = "O1-KR1"
objective_id = "O1"
target = 60
current = 21
evidence = { kind = "none", value = "" }
#          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning okr/claim-without-evidence Progress was recorded without evidence. Point to a file, a command or a signed statement.

[[key_result]]
key_result_id = "O1-KR2"
objective_id = "O1"
target = 60
current = 0
evidence = { kind = "none", value = "" }
#          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning okr/claim-without-evidence
as_of = "2026-08-01"

[[key_result]]
key_result_id = "O1-KR3"
objective_id = "O1"
target = 60
current = 0
evidence = { kind = "none", value = "" }

[[key_result]]
key_result_id = "O1-KR4"
objective_id = "O1"
baseline = 21
target = 60
current = 21
evidence = { kind = "none", value = "" }

[[key_result]]
key_result_id = "O1-KR5"
objective_id = "O1"
target = 350
current = 520
evidence = { kind = "none", value = "" }

[[key_result]]
key_result_id = "O1-KR6"
objective_id = "O1"
target = 60
current = 21
evidence = { kind = "file", value = "docs/funnel.md" }

[[key_result]]
key_result_id = "O1-KR7"
objective_id = "O1"
target = 60
current = 21

[[key_result]]
key_result_id = "O1-KR8"
objective_id = "O1"
target = 60
current = 21
evidence = { kind = "file", value = "" }
`,
      "okrs/org.yml": `scope: org
objectives:
  - objective_id: OBJ-1
    key_results:
      - kr_id: KR-1
        baseline: 21
        target: 60
        current: 30
        evidence: []
        #         ^^ warning okr/claim-without-evidence
      - kr_id: KR-2
        baseline: 21
        target: 60
        evidence: []
      - kr_id: KR-3
        baseline: 21
        target: 60
        current: 21
        evidence: ["none:"]
        #         ^^^^^^^^^ warning okr/claim-without-evidence
        last_updated: 2026-08-01
`,
    },
    only,
  );
});

test("generic files: only where evidence is spoken of", () => {
  expectFindings(
    {
      "goals.yaml": `objectives:
  - title: without
    krs:
      - { title: a, target: 60, current: 21 }
  - title: with
    krs:
      - { title: a, target: 60, current: 21, evidence: docs/funnel.md }
      - { title: b, target: 60, current: 21 }
      #                                  ^^ warning okr/claim-without-evidence
      - { title: c, target: 60, current: 21, evidence: TBD }
      #                                                ^^^ warning okr/claim-without-evidence
      - { title: d, target: 60, current: 0 }
`,
    },
    only,
  );
});

test("evidence to fill in", () => {
  const toml = (evidence: string) => `[[key_result]]
key_result_id = "O1-KR1"
objective_id  = "O1"
description   = "Sign-ups that reach a first report"
baseline      = 0
target        = 60
current       = 21
unit          = "percent"
confidence    = "medium"
evidence      = ${evidence}
as_of         = "2026-08-01"
`;
  const objective =
    '[[objective]]\nobjective_id = "O1"\ntitle = "Newcomers succeed"\nowner = "ana"\nperiod = "2026-Q3"\n';
  assert.deepEqual(
    mended(
      { "objectives.toml": objective, "key_results.toml": toml('{ kind = "none", value = "" }') },
      "claim-without-evidence",
    ),
    { "key_results.toml": toml('{ kind = "file", value = "path/to/proof" }') },
  );
  const yaml = (evidence: string) => `scope: org
objectives:
  - objective_id: OBJ-1
    objective: Newcomers succeed in their first hour
    key_results:
      - kr_id: KR-1
        description: Sign-ups that reach a first report
        owner_id: ana
        metric_key: manual.first_report
        baseline: 21
        target: 60
        current: 30
        confidence: 0.5
        status: in_progress
        evidence:${evidence}
`;
  const fixed = (evidence: string) =>
    mended({ "okrs/org.yml": yaml(evidence) }, "claim-without-evidence")["okrs/org.yml"];
  assert.equal(fixed(" []"), yaml(" [file:path/to/proof]"));
  const goals = (more: string) => `objectives:
  - title: Newcomers succeed in their first hour
    quarter: 2026-Q3
    krs:
      - title: Sign-ups with a report
        from: 5
        to: 60
        current: 21
        proof_note: kept
        evidence: docs/funnel.md
      - title: Answers found alone
        from: 5
        to: 9
        current: 7
${more}`;
  assert.deepEqual(mended({ "goals.yaml": goals("") }, "claim-without-evidence"), {
    "goals.yaml": goals("        evidence: file:path/to/proof\n"),
  });
});
