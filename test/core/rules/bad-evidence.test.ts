import assert from "node:assert/strict";
import { test } from "node:test";
import { expectFindings } from "../../support/folder.ts";
import { mended } from "../../support/mended.ts";

const structure = {
  only: [
    "bad-evidence",
    "wrong-type",
    "required-field",
    "unknown-field",
    "bad-date",
    "claim-without-evidence",
  ],
};

const bwoc = (evidence: string) => `[[key_result]]
key_result_id = "O1-KR1"
objective_id  = "O1"
description   = "Share of checkouts that succeed at the first attempt"
target        = 99
current       = 0
unit          = "percent"
confidence    = "medium"
evidence      = ${evidence}
`;

const okrchestra = (evidence: string) => `scope: org
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
        evidence:${evidence}
`;

test("evidence that fits its kind", () => {
  const fits = [
    '{ kind = "none", value = "" }',
    '{ kind = "file", value = "docs/checkout.md" }',
    '{ kind = "content", value = "docs/checkout.md#results" }',
    '{ kind = "command", value = "shop stats --week" }',
    '{ kind = "attestation", value = "Held with every team", signer = "Ana R.", signed_at = "2026-08-01" }',
    '{ kind = "sample", value = "49 of 50 under 200 ms", sampled_count = 49, sampled_of = 50, window = "July" }',
    '{ kind = "file", value = "docs/checkout.md", as_of = "2026-08-01", valid_through = "2027-08-01", note = "ours" }',
  ];
  for (const evidence of fits) expectFindings({ "key_results.toml": bwoc(evidence) }, structure);
  for (const evidence of [" []", "\n          - shop:report", "\n        - 'crm:x'\n        - b", " [a, b]"])
    expectFindings({ "okrs/org.yml": okrchestra(evidence) }, structure);
  expectFindings(
    {
      "goals.yaml":
        "objectives:\n  - title: A\n    krs:\n      - { title: B, evidence: { kind: photo } }\n      - { title: C, evidence: [''] }\n",
    },
    structure,
  );
});

test("an unknown kind", () => {
  expectFindings(
    {
      "key_results.toml": bwoc(
        '{ kind = "flie", value = "" }\n#                        ^^^^^^ error okr/bad-evidence Evidence kind "flie" is not one of file, content, command, attestation, sample, none. Did you mean "file"?',
      ),
    },
    structure,
  );
  expectFindings(
    {
      "key_results.toml": bwoc(
        '{ kind = 1, value = "x" }\n#                        ^ error okr/bad-evidence Evidence kind "1" is not one of',
      ),
    },
    structure,
  );
});

test("a kind or value that is missing or does not fit", () => {
  expectFindings(
    {
      "key_results.toml": bwoc(
        '{ kind = "none", value = "docs/checkout.md" }\n#                                        ^^^^^^^^^^^^^^^^^^ error okr/bad-evidence Kind "none" says that there is no evidence',
      ),
    },
    structure,
  );
  expectFindings(
    {
      "key_results.toml": bwoc(
        '{ kind = "file", value = " " }\n#                                        ^^^ error okr/bad-evidence Evidence of kind "file" has no value. Write the path of a file.',
      ),
    },
    structure,
  );
  expectFindings(
    {
      "key_results.toml": bwoc(
        '{ kind = "none" }\n#               ^^^^^^^^^^^^^^^^^ error okr/bad-evidence Write value = "".',
      ),
    },
    structure,
  );
  expectFindings(
    {
      "key_results.toml": bwoc(
        '{ value = "docs/checkout.md" }\n#               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error okr/bad-evidence Evidence has no "kind".',
      ),
    },
    structure,
  );
  expectFindings(
    { "key_results.toml": bwoc('{ }\n#               ^^^ error okr/bad-evidence Evidence has no "kind".') },
    structure,
  );
});

test("what attestations and samples need beside their value", () => {
  expectFindings(
    {
      "key_results.toml": bwoc(
        '{ kind = "attestation", value = "Held" }\n#                        ^^^^^^^^^^^^^ warning okr/bad-evidence An attestation needs "signer" and "signed_at".',
      ),
    },
    structure,
  );
  expectFindings(
    {
      "key_results.toml": bwoc(
        '{ kind = "sample", value = "49 of 50", sampled_count = 49 }\n#                        ^^^^^^^^ warning okr/bad-evidence A sample needs "sampled_of".',
      ),
    },
    structure,
  );
  expectFindings(
    {
      "key_results.toml": bwoc(`{}

[key_result.evidence]
kind = "attestation"
#      ^^^^^^^^^^^^^ warning okr/bad-evidence needs "signer".
value = "Held with every team"
signer = " "
signed_at = "2026-08-01"
`).replace("evidence      = {}\n", ""),
    },
    structure,
  );
});

test("blank items of a list", () => {
  expectFindings(
    {
      "okrs/org.yml": okrchestra(
        '\n          - shop:report\n          - "  "\n          # ^^^^ error okr/bad-evidence An item of the evidence is blank.',
      ),
    },
    structure,
  );
  expectFindings(
    { "okrs/org.yml": okrchestra(" ['', x]\n        #          ^^ error okr/bad-evidence") },
    structure,
  );
});

test("fixes in BWOC", () => {
  const fixes: [before: string, title: RegExp, after: string][] = [
    [
      '{ kind = "flie", value = "docs/a.md" }',
      /^Change to "file"$/,
      '{ kind = "file", value = "docs/a.md" }',
    ],
    [
      '{ kind = "cmd", value = "make test" }',
      /^Change to "command"$/,
      '{ kind = "command", value = "make test" }',
    ],
    [
      '{ kind = "none", value = "docs/a.md" }',
      /^Change kind to "file"$/,
      '{ kind = "file", value = "docs/a.md" }',
    ],
    [
      '{ kind = "none", value = "file:docs/a.md" }',
      /^Change kind to "file"$/,
      '{ kind = "file", value = "docs/a.md" }',
    ],
    ['{ kind = "none", value = "docs/a.md" }', /^Empty the value$/, '{ kind = "none", value = "" }'],
    ['{ kind = "file", value = "" }', /^Change kind to "none"$/, '{ kind = "none", value = "" }'],
    ['{ kind = "file" }', /^Change kind to "none"$/, '{ kind = "none", value = "" }'],
    ['{ kind = "none" }', /^Add value = ""$/, '{ kind = "none", value = "" }'],
    [
      '{ kind = "file", valeu = "docs/a.md" }',
      /^Rename "valeu" to "value"$/,
      '{ kind = "file", value = "docs/a.md" }',
    ],
    [
      '{ knid = "file", value = "docs/a.md" }',
      /^Rename "knid" to "kind"$/,
      '{ kind = "file", value = "docs/a.md" }',
    ],
    ['{ value = "docs/a.md#top" }', /^Add kind "content"$/, '{ value = "docs/a.md#top", kind = "content" }'],
    [
      '{ kind = "attestation", value = "Held" }',
      /^Add "signer" and "signed_at"$/,
      '{ kind = "attestation", value = "Held", signer = "name of the signer", signed_at = "2026-08-15" }',
    ],
    [
      '{ kind = "sample", value = "49 of 50" }',
      /^Add "sampled_count" and "sampled_of"$/,
      '{ kind = "sample", value = "49 of 50", sampled_count = 49, sampled_of = 50 }',
    ],
  ];
  for (const [before, title, after] of fixes)
    assert.deepEqual(mended({ "key_results.toml": bwoc(before) }, "bad-evidence", title, structure), {
      "key_results.toml": bwoc(after),
    });
  const empty = mended({ "key_results.toml": bwoc("{}") }, "bad-evidence", undefined, structure);
  assert.match(empty["key_results.toml"] ?? "", /kind = "none", value = ""/);
});

test("fixes in OKRchestra: the blank item goes, the others stay as they are", () => {
  const fixes: [before: string, after: string][] = [
    [
      "\n          - a # first\n          - '' # second\n          - b",
      "\n          - a # first\n          - b",
    ],
    ["\n          -\n          - b", "\n          - b"],
    ["\n          - ' '", " []"],
    [" ['', b]", " [b]"],
    [" [a, '', b]", " [a, b]"],
    [" ['']", " []"],
  ];
  for (const [before, after] of fixes)
    assert.deepEqual(mended({ "okrs/org.yml": okrchestra(before) }, "bad-evidence", undefined, structure), {
      "okrs/org.yml": okrchestra(after),
    });
});
