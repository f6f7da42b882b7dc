import assert from "node:assert/strict";
import { test } from "node:test";
import { expectFindings } from "../../support/folder.ts";
import { mended } from "../../support/mended.ts";

const only = { only: ["bad-status", "wrong-type", "required-field"] };

const okrchestra = (status: string) => `scope: org
objectives:
  - objective_id: OBJ-TRUST
    objective: Customers trust the platform with their busiest day.
    key_results:
      - kr_id: KR-CHECKOUT
        description: Share of checkouts that succeed at the first attempt.
        owner_id: team-platform
        metric_key: checkout.first_attempt
        baseline: 92
        target: 99
        confidence: 0.6
        status: ${status}
        evidence: []
`;

const generic = (status: string) => `objectives:
  - title: Customers trust the platform
    status: ${status}
    krs: [Share of checkouts that succeed at the first attempt]
`;

test("OKRchestra's life cycle", () => {
  for (const status of ["not_started", "in_progress", "at_risk", "achieved", "blocked"])
    expectFindings({ "okrs/org.yml": okrchestra(status) }, only);
  expectFindings(
    {
      "okrs/org.yml": okrchestra(
        'in-progress\n        #       ^^^^^^^^^^^ warning okr/bad-status Status "in-progress" is not not_started, in_progress, at_risk, achieved or blocked. Did you mean "in_progress"?',
      ),
    },
    only,
  );
  expectFindings({ "okrs/org.yml": okrchestra("3\n        #       ^ warning okr/bad-status") }, only);
  expectFindings({ "okrs/org.yml": okrchestra('" "\n        #       ^^^ error okr/required-field') }, only);
  expectFindings(
    { "okrs/org.yml": okrchestra("[blocked]\n        #       ^^^^^^^^^ error okr/wrong-type") },
    only,
  );
});

test("generic files: usual words in any spelling, and words of their own", () => {
  const words = [
    "In progress",
    "on-track",
    "ON_TRACK",
    "done",
    "OPERATIONAL",
    "PLANNING",
    "DESIGN",
    "active",
    "inactive",
    "pending",
    "wip",
    "🟢",
    "Phase 2",
    "shipped",
    "live",
    "parked",
    "amber",
    "started",
    "progressed",
  ];
  for (const status of words) expectFindings({ "goals.yaml": generic(status) }, only);
});

test("generic files: plain misspellings", () => {
  expectFindings(
    {
      "goals.yaml": generic(
        'on trak\n    #       ^^^^^^^ warning okr/bad-status No usual status: "on trak". Did you mean "on track"?',
      ),
    },
    only,
  );
  const meant = {
    "In-Progess": "In-progress",
    ACHEIVED: "ACHIEVED",
    not_startd: "not_started",
    Compelted: "Completed",
  };
  for (const [written, status] of Object.entries(meant))
    assert.deepEqual(mended({ "goals.yaml": generic(written) }, "bad-status"), {
      "goals.yaml": generic(status),
    });
});

test("the station that was meant, by spelling or by meaning", () => {
  const meant = {
    "in-progress": "in_progress",
    "In progress": "in_progress",
    todo: "not_started",
    "on hold": "blocked",
    at_rsik: "at_risk",
    '"on-track"': '"in_progress"',
  };
  for (const [written, status] of Object.entries(meant))
    assert.deepEqual(mended({ "okrs/org.yml": okrchestra(written) }, "bad-status"), {
      "okrs/org.yml": okrchestra(status),
    });
});
