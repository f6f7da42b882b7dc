import assert from "node:assert/strict";
import { test } from "node:test";
import { type ConfidenceScale, confidenceOf } from "../../../core/index.ts";
import { expectFindings, fixed, folder, problemsOf } from "../../support/folder.ts";
import { mended } from "../../support/mended.ts";

const only = { only: ["bad-confidence", "wrong-type", "required-field"] };

const bwoc = (confidence: string) => `[[key_result]]
key_result_id = "O1-KR1"
objective_id  = "O1"
description   = "Share of checkouts that succeed at the first attempt"
target        = 99
current       = 97
unit          = "percent"
confidence    = ${confidence}
evidence      = { kind = "file", value = "docs/checkout.md" }
`;

const okrchestra = (confidence: string) => `scope: org
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
        confidence: ${confidence}
        status: in_progress
        evidence: []
`;

test("what each dialect has", () => {
  for (const word of ["high", "medium", "low"])
    expectFindings({ "key_results.toml": bwoc(`"${word}"`) }, only);
  for (const share of ["0", "0.0", "0.55", "1", "1.0"])
    expectFindings({ "okrs/org.yml": okrchestra(share) }, only);
  expectFindings(
    {
      "goals.yaml":
        "objectives:\n  - title: A\n    krs:\n      - { title: B, confidence: 7 }\n      - { title: C, confidence: Yellow }\n",
    },
    only,
  );
});

test("another word, another scale, another type: one finding", () => {
  expectFindings(
    {
      "key_results.toml": bwoc(
        '"hihg"\n#               ^^^^^^ error okr/bad-confidence Confidence "hihg" is not one of high, medium or low. Did you mean "high"?',
      ),
    },
    only,
  );
  expectFindings(
    {
      "key_results.toml": bwoc(
        '0.55\n#               ^^^^ error okr/bad-confidence Confidence 0.55 is not one of high, medium or low. Did you mean "medium"?',
      ),
    },
    only,
  );
  expectFindings(
    {
      "okrs/org.yml": okrchestra(
        "1.5\n        #           ^^^ error okr/bad-confidence Confidence 1.5 is not a number from 0 to 1. Did you mean 1?",
      ),
    },
    only,
  );
  expectFindings(
    { "okrs/org.yml": okrchestra("-0.1\n        #           ^^^^ error okr/bad-confidence Did you mean 0?") },
    only,
  );
  expectFindings(
    {
      "okrs/org.yml": okrchestra(
        'high\n        #           ^^^^ error okr/bad-confidence Confidence "high" is not a number from 0 to 1.',
      ),
    },
    only,
  );
  expectFindings(
    {
      "okrs/org.yml": okrchestra(
        "true\n        #           ^^^^ error okr/bad-confidence Confidence true is not",
      ),
    },
    only,
  );
  expectFindings(
    { "okrs/org.yml": okrchestra('"0.5"\n        #           ^^^^^ error okr/wrong-type') },
    only,
  );
  expectFindings(
    { "okrs/org.yml": okrchestra("[0.5]\n        #           ^^^^^ error okr/wrong-type") },
    only,
  );
});

test("on an objective only we read it", () => {
  expectFindings(
    {
      "objectives.toml": `[[objective]]
objective_id = "O1"
title        = "Customers trust the platform"
owner        = "ana"
period       = "2026-Q3"
confidence   = "sure"
#              ^^^^^^ warning okr/bad-confidence Did you mean "high"?
`,
    },
    only,
  );
});

test("the same confidence on the dialect's scale", () => {
  const levels: Record<string, string> = {
    '"Hgh"': '"high"',
    '"amber"': '"medium"',
    "7": '"high"',
    "0.2": '"low"',
    "55": '"medium"',
    '"5%"': '"low"',
    '"4/5"': '"high"',
    "1.0": '"high"',
    '"🟠"': '"medium"',
    '"very high"': '"high"',
    '"not sure"': '"low"',
    '"hoch"': '"high"',
  };
  for (const [written, level] of Object.entries(levels))
    assert.deepEqual(mended({ "key_results.toml": bwoc(written) }, "bad-confidence"), {
      "key_results.toml": bwoc(level),
    });
  const shares: Record<string, string> = {
    "7": "0.7",
    "55": "0.55",
    "7.5": "0.75",
    "1.2": "1",
    "-1": "0",
    '"55%"': "0.55",
    '"4/5"': "0.8",
    "100": "1",
  };
  for (const [written, share] of Object.entries(shares))
    assert.deepEqual(mended({ "okrs/org.yml": okrchestra(written) }, "bad-confidence"), {
      "okrs/org.yml": okrchestra(share),
    });
});

test("a scale that is open: all three words, none of them first", () => {
  const workspace = folder({ "key_results.toml": bwoc("1") });
  assert.deepEqual(fixed(workspace, "bad-confidence", /"low"/, only), { "key_results.toml": bwoc('"low"') });
});

test("where nobody can tell what was meant, no way out is promised", () => {
  for (const written of ["high", "2", "150", "120%", "true"]) {
    const found = [...problemsOf(folder({ "okrs/org.yml": okrchestra(written) }), only).values()].flat();
    assert.deepEqual(
      found.map(({ rule, fixable }) => [rule, fixable]),
      [["bad-confidence", false]],
      written,
    );
  }
});

test("the rule reads a confidence as progress does", () => {
  for (const written of ["5%", "55%", "4/5", "7", "amber", "sure", "unsure", "middle", "🔴", "On Track"]) {
    const span = { start: 0, end: 0 };
    const node = { kind: "scalar", span, value: written, type: "string", style: "double" } as const;
    const said = confidenceOf({ node })?.level;
    assert.ok(said, written);
    assert.deepEqual(mended({ "key_results.toml": bwoc(`"${written}"`) }, "bad-confidence"), {
      "key_results.toml": bwoc(`"${said}"`),
    });
  }
});

const generic = (confidence: string) => `okrs:
  - title: Customers trust the platform with their busiest day
    krs:
      - title: Share of checkouts that succeed at the first attempt
        confidence: ${confidence}
`;

const scaled = (confidence: ConfidenceScale) => ({ ...only, settings: { confidence } });

test("generic files may have any scale, as long as nobody names one", () => {
  for (const value of ["high", "7", "0.55", "70%", "2", "a coin flip"])
    expectFindings({ "okrs/team.yml": generic(value) }, only);
});

test("where the settings name a scale, what is on it is well", () => {
  for (const [scale, ...values] of [
    ["words", "high", "Yellow", "🟢"],
    ["0-1", "0", "0.7", "1"],
    ["0-2", "0", "1", "2"],
    ["1-10", "1", "7", "7/10", "10", "7.5"],
    ["0-100", "0", "70", "70%", "1"],
  ] as const)
    for (const value of values) expectFindings({ "okrs/team.yml": generic(value) }, scaled(scale));
});

test("what is not on the scale of the settings is said, with what it would be there", () => {
  expectFindings(
    {
      "okrs/team.yml": `${generic("70%")}        #           ^^^ warning okr/bad-confidence "1-10" of the settings. Did you mean 7?
`,
    },
    scaled("1-10"),
  );
  expectFindings(
    {
      "okrs/team.yml": `${generic("high")}        #           ^^^^ warning okr/bad-confidence Confidence "high" is not on the scale "0-1" of the settings.
`,
    },
    scaled("0-1"),
  );
  expectFindings({ "okrs/org.yml": okrchestra("0.7") }, scaled("0-100"));
});

test("the fix writes it on the scale of the settings", () => {
  for (const [scale, before, after] of [
    ["0-100", "0.7", "70"],
    ["words", "0.7", "high"],
    ["0-2", "0.55", "1"],
    ["0-1", "7", "0.7"],
  ] as const)
    assert.equal(
      fixed(folder({ "okrs/team.yml": generic(before) }), "bad-confidence", undefined, scaled(scale))[
        "okrs/team.yml"
      ],
      generic(after),
    );
});
