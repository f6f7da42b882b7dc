import assert from "node:assert/strict";
import { test } from "node:test";
import { expectFindings } from "../../support/folder.ts";
import { mended } from "../../support/mended.ts";

const only = { only: ["bad-scope", "wrong-type", "required-field"] };

const file = (scope: string) => `scope: ${scope}
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
        status: in_progress
        evidence: []
`;

test("org, team, person and nothing else", () => {
  for (const scope of ["org", "team", "person", '"org"'])
    expectFindings({ "okrs/org.yml": file(scope) }, only);
  expectFindings(
    {
      "okrs/org.yml": file(
        'organisation\n#      ^^^^^^^^^^^^ error okr/bad-scope Scope "organisation" is not org, team or person. Did you mean "org"?',
      ),
    },
    only,
  );
  expectFindings({ "okrs/org.yml": file("Org\n#      ^^^ error okr/bad-scope") }, only);
  expectFindings(
    {
      "okrs/org.yml": file(
        'galaxy\n#      ^^^^^^ error okr/bad-scope Scope "galaxy" is not org, team or person.',
      ),
    },
    only,
  );
  expectFindings({ "okrs/org.yml": file("1\n#      ^ error okr/bad-scope") }, only);
});

test("a blank one is missing, a list is no scope", () => {
  expectFindings({ "okrs/org.yml": file('""\n#      ^^ error okr/required-field') }, only);
  expectFindings({ "okrs/org.yml": file("[org]\n#      ^^^^^ error okr/wrong-type") }, only);
});

test("below the list as well", () => {
  const text = `${file("org").replace("scope: org\n", "")}scope: squad\n`;
  assert.deepEqual(mended({ "okrs/org.yml": text }, "bad-scope"), {
    "okrs/org.yml": text.replace("squad", "team"),
  });
});

test("the word that was meant", () => {
  const meant = {
    organization: "org",
    Teams: "team",
    perosn: "person",
    individual: "person",
    company: "org",
    '"squad"': '"team"',
  };
  for (const [written, scope] of Object.entries(meant))
    assert.deepEqual(mended({ "okrs/org.yml": file(written) }, "bad-scope"), { "okrs/org.yml": file(scope) });
});
