import assert from "node:assert/strict";
import { test } from "node:test";
import { expectFindings } from "../../support/folder.ts";
import { mended } from "../../support/mended.ts";

const only = { only: ["status-mismatch"] };

const keyResult = (baseline: number, target: number, current: number, status: string) => `scope: org
objectives:
  - objective_id: OBJ-1
    objective: Newcomers succeed in their first hour
    key_results:
      - kr_id: KR-1
        description: Sign-ups that reach a first report
        owner_id: ana
        metric_key: manual.first_report
        baseline: ${baseline}
        target: ${target}
        current: ${current}
        confidence: 0.5
        status: ${status}
        evidence: [survey:2026-06]
`;

const marked = (text: string, word: string, message: string) =>
  text.replace(
    `status: ${word}\n`,
    `status: ${word}\n        #       ${"^".repeat(word.length)} warning okr/status-mismatch ${message}\n`,
  );

test("achieved is asked in the direction of the target", () => {
  const check = (text: string) => expectFindings({ "okrs/org.yml": text }, only);
  check(
    marked(
      keyResult(520, 350, 430, "achieved"),
      "achieved",
      'Marked "achieved", but 430 is short of its target 350. Is it "in_progress"?',
    ),
  );
  check(keyResult(520, 350, 350, "achieved"));
  check(keyResult(520, 350, 300, "achieved"));
  check(
    marked(keyResult(3, 8, 5, "achieved"), "achieved", '5 is short of its target 8. Is it "in_progress"?'),
  );
  check(keyResult(3, 8, 9, "achieved"));
});

test("not started after a movement in the right direction", () => {
  const check = (text: string) => expectFindings({ "okrs/org.yml": text }, only);
  check(
    marked(
      keyResult(3, 8, 5, "not_started"),
      "not_started",
      'but it has moved from 3 to 5. Is it "in_progress"?',
    ),
  );
  check(
    marked(
      keyResult(520, 350, 430, "not_started"),
      "not_started",
      'moved from 520 to 430. Is it "in_progress"?',
    ),
  );
  check(marked(keyResult(3, 8, 8, "not_started"), "not_started", 'Is it "achieved"?'));
  check(keyResult(3, 8, 3, "not_started"));
  check(keyResult(3, 8, 2, "not_started"));
  for (const status of ["in_progress", "at_risk", "blocked", "whatever"]) check(keyResult(3, 8, 5, status));
});

test("generic files, in their own words", () => {
  expectFindings(
    {
      "goals.yaml": `objectives:
  - title: a
    krs:
      - { title: a, from: 20%, to: 60%, current: 30%, status: Done }
      #                                                       ^^^^ warning okr/status-mismatch Is it "In progress"?
      - { title: b, from: 20%, to: 60%, current: 30%, status: not-started }
      #                                                       ^^^^^^^^^^^ warning okr/status-mismatch Is it "in-progress"?
      - { title: c, progress: 0.4, status: completed }
      #                                    ^^^^^^^^^ warning okr/status-mismatch but progress is at 0.4
      - { title: d, progress: 40, status: TODO }
      #                                   ^^^^ warning okr/status-mismatch Is it "IN_PROGRESS"?
      - { title: e, progress: 1, status: done }
      - { title: f, target: 5, current: 3, status: not started }
      - { title: Median answer under 4 hours, target: 4, current: 3, status: done }
      - { title: Median answer under 4 hours, target: "<4", current: 5, status: done }
      #                                                                         ^^^^ warning okr/status-mismatch
      - { title: g, target: a lot, current: some, status: done }
      - { title: h, target: 5, status: done }
      - { title: i, target: 5, current: 3, status: closed }
`,
    },
    only,
  );
});

test("set the status", () => {
  assert.deepEqual(
    mended(
      { "okrs/org.yml": keyResult(520, 350, 430, "achieved") },
      "status-mismatch",
      /^Set status to "in_progress"$/,
    ),
    {
      "okrs/org.yml": keyResult(520, 350, 430, "in_progress"),
    },
  );
  assert.deepEqual(
    mended(
      { "okrs/org.yml": keyResult(3, 8, 8, '"not_started"') },
      "status-mismatch",
      /^Set status to "achieved"$/,
    ),
    {
      "okrs/org.yml": keyResult(3, 8, 8, '"achieved"'),
    },
  );
});
