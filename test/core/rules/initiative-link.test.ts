import assert from "node:assert/strict";
import { test } from "node:test";
import { expectFindings } from "../../support/folder.ts";
import { mended } from "../../support/mended.ts";

const only = { only: ["initiative-link"] };

const keyResults = `[[key_result]]
key_result_id = "O1-KR1"
objective_id = "O1"
target = 5

[[key_result]]
key_result_id = "O1-KR2"
objective_id = "O1"
target = 5
`;

test("a list of initiatives of its own, in both formats", () => {
  expectFindings(
    {
      "objectives.toml": `[[objective]]
objective_id = "O1"
title = "Newcomers succeed"
initiatives = ["Redesign discovery (O1-KR1)", "Rewrite the guide"]
#                                             ^^^^^^^^^^^^^^^^^^^ warning okr/initiative-link Initiative "Rewrite the guide" names no key result. Which one is it to move?

[[initiative]]
name = "Redesign discovery"
contributes_to = ["O1-KR1", "O1-KR12"]
#                           ^^^^^^^^^ warning okr/initiative-link Key result "O1-KR12" does not exist. Did you mean "O1-KR1"?

[[initiative]]
name = "Call ten customers"
#      ^^^^^^^^^^^^^^^^^^^^ warning okr/initiative-link names no key result
owner = "ana"

[[initiative]]
name = "Ask at sign-up"
key_result = "O1"
#            ^^^^ warning okr/initiative-link "O1" is an objective. Name the key result that this is to move.
`,
      "key_results.toml": keyResults,
      "okrs/a.yaml": `objectives:
  - id: O1
    title: Newcomers succeed
    key_results:
      - { id: O1-KR1, title: a }
initiatives:
  - title: Redesign discovery
    supports: O1-KR1
  - title: Rewrite the guide
    key_results: [O1-KR1, O1-KR9]
    #                     ^^^^^^ warning okr/initiative-link Did you mean "O1-KR1"?
  - "Fix 3 bugs, see O1-KR7 and v2.1"
  #                  ^^^^^^ warning okr/initiative-link Key result "O1-KR7" does not exist.
  - title: Call customers
    #      ^^^^^^^^^^^^^^ warning okr/initiative-link
    supports: []
`,
    },
    only,
  );
});

test("under a key result the place is the link; a lost id is lost there too", () => {
  expectFindings(
    {
      "okrs.yaml": `objectives:
  - id: O1
    initiatives: [INIT-1, INIT-2]
    key_results:
      - id: O1-KR1
        title: a
        initiatives:
          - Redesign discovery
          - Rewrite the guide, also for O1-KR3
          #                             ^^^^^^ warning okr/initiative-link Did you mean "O1-KR1"?
          - name: Call customers
            contributes_to: O1-KR1, O2-KR1
            #                       ^^^^^^ warning okr/initiative-link
`,
    },
    only,
  );
});

test("silent where there is nothing that could be named", () => {
  expectFindings(
    {
      "okrs.yaml": `objectives:
  - title: Newcomers succeed
    initiatives: [Redesign the discovery flow]
    key_results: [a, b]
`,
    },
    only,
  );
});

test("change to the nearest id, in fields and in words", () => {
  const text = (first: string, second: string) => `objectives:
  - id: O1
    title: Newcomers succeed in their first hour
    period: 2026-Q3
    key_results:
      - id: O1-KR1
        title: Sign-ups that reach a first report
        baseline: 21%
        target: 60%
      - id: O1-KR2
        title: Answers found without asking
        baseline: 12
        target: 40
initiatives:
  - name: Redesign discovery
    contributes_to: ${first}
  - "Rewrite the guide (${second})" # by June
`;
  assert.deepEqual(
    mended({ "okrs.yaml": text("01-KR1", "O1-KR2") }, "initiative-link", /^Change to "O1-KR1"$/),
    {
      "okrs.yaml": text("O1-KR1", "O1-KR2"),
    },
  );
  assert.deepEqual(
    mended({ "okrs.yaml": text("O1-KR1", "O1-KR22") }, "initiative-link", /^Change to "O1-KR2"$/),
    {
      "okrs.yaml": text("O1-KR1", "O1-KR2"),
    },
  );
});
