import { test } from "node:test";
import { expectFindings } from "../../support/folder.ts";

const only = { only: ["threshold"] };

test("an experiment with so many users, and no result that passes, for all dialects", () => {
  expectFindings(
    {
      "key_results.toml": `[[key_result]]
key_result_id = "O1-KR1"
objective_id = "O1"
description = "Test advanced filtering with 100 users"
#             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information okr/threshold "Test advanced filtering with 100 users" does not say which result passes. Name the threshold, like "at least 70% find it useful".
target = 100
unit = "count"
`,
      "okrs/org.yml": `scope: org
objectives:
  - objective_id: OBJ-1
    key_results:
      - kr_id: KR-1
        description: Pilot the new board with 3 dispatchers
        #            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information okr/threshold
        target: 3
`,
      "goals.yaml": `objectives:
  - title: a
    krs:
      - Run an A/B test of the new checkout with 5,000 visitors by June 1
      # ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information okr/threshold
      - { title: Validate the price page with at least 20 paying customers, type: milestone, target: 1 }
      #          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ information okr/threshold
`,
    },
    only,
  );
});

test("silent with a threshold in words, field or target, and for what is no experiment", () => {
  expectFindings(
    {
      "goals.yaml": `objectives:
  - title: a
    krs:
      - Test advanced filtering with 100 users; 70%+ find it valuable
      - { title: Test advanced filtering with 100 users, threshold: 70% positive }
      - { title: Test advanced filtering with 100 users, target: 70, unit: percent }
      - Test coverage with 5 teams
      - Pilot customers on 3 teams
      - Test the new search
      - Tested by 50 users
      - Train 30 managers
      - Validate the plan with 10% of customers
      - "Tests: with 100 users"
      - Het filter met 100 gebruikers testen
`,
      "key_results.toml": `[[key_result]]
key_result_id = "O1-KR1"
objective_id = "O1"
description = "Test advanced filtering with 100 users"
target = 70
unit = "percent"
`,
    },
    only,
  );
});
