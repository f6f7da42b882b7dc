import assert from "node:assert/strict";
import { test } from "node:test";
import { expectFindings, fixed, folder } from "../../support/folder.ts";
import { mended } from "../../support/mended.ts";

const only = { only: ["wrong-type"] };
/** All rules that might speak of the same value. */
const structure = {
  only: [
    "required-field",
    "wrong-type",
    "unknown-field",
    "bad-unit",
    "bad-confidence",
    "bad-status",
    "bad-scope",
    "bad-evidence",
    "bad-date",
    "value-range",
  ],
};

const keyResult = `[[key_result]]
key_result_id = "O1-KR1"
objective_id  = "O1"
description   = "Share of checkouts that succeed at the first attempt"
baseline      = 92
target        = 99
current       = 97
unit          = "percent"
confidence    = "medium"
evidence      = { kind = "file", value = "docs/checkout.md" }
as_of         = "2026-08-01"
`;

const org = `scope: org
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
        evidence:
          - shop:checkout-report
        last_updated: 2026-08-01
`;

const bwoc = (from: RegExp, to: string) => ({ "key_results.toml": keyResult.replace(from, to) });
const yaml = (from: RegExp, to: string) => ({ "okrs/org.yml": org.replace(from, to) });

test("the right types", () => {
  expectFindings({ "key_results.toml": keyResult, "okrs/org.yml": org }, only);
  expectFindings(yaml(/2026-08-01/, "2026-08-01T10:00:00Z"), only);
  expectFindings(bwoc(/target {8}= 99/, "target = 1e3"), only);
});

test("BWOC: text for a number, a number for text, a bare date, lists", () => {
  expectFindings(
    {
      "key_results.toml": `[[key_result]]
key_result_id = 7
#               ^ error okr/wrong-type "key_result_id" is a number, and BWOC wants text. Put it in quotes.
objective_id  = "O1"
description   = ["Share of checkouts", "at the first attempt"]
#               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error okr/wrong-type "description" is a list, and BWOC wants text.
target        = "99,45%"
#               ^^^^^^^^ error okr/wrong-type "target" is text, and BWOC wants a number. Write the number alone, without quotes.
current       = true
#               ^^^^ error okr/wrong-type "current" is true, and BWOC wants a number. Write 1 for yes, 0 for no.
unit          = "percent"
confidence    = "medium"
evidence      = "file:docs/checkout.md"
#               ^^^^^^^^^^^^^^^^^^^^^^^ error okr/wrong-type "evidence" is text, and BWOC wants { kind, value }.
as_of         = 2026-08-01
#               ^^^^^^^^^^ error okr/wrong-type "as_of" is a date, and BWOC wants text. Put it in quotes.
baseline      = "92"
#               ^^^^ warning okr/wrong-type "baseline" is text, and OKR Lens wants a number.
`,
      "objectives.toml": `[[objective]]
objective_id = "O1"
title = "Customers trust the platform"
owner = "ana"
period = 2026
#        ^^^^ error okr/wrong-type "period" is a number, and BWOC wants text. Put it in quotes.
parent = false
#        ^^^^^ error okr/wrong-type "parent" is false, and BWOC wants text.
`,
    },
    structure,
  );
});

test("words where a number belongs have no quotes to take off", () => {
  expectFindings(
    {
      "okrs/org.yml": org.replace(
        /baseline: .*/,
        `baseline: none yet
        #         ^^^^^^^^ error okr/wrong-type "baseline" is text, and OKRchestra wants a number. Write a number, such as 12.`,
      ),
    },
    only,
  );
});

test("OKRchestra: its loader takes numbers for text, and nothing else for another", () => {
  expectFindings(
    {
      "okrs/org.yml": `scope: org
objectives:
  - objective_id: 2026
    #             ^^^^ warning okr/wrong-type "objective_id" is a number, and OKRchestra wants text. Put it in quotes.
    objective: [Customers trust the platform]
    #          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error okr/wrong-type "objective" is a list, and OKRchestra wants text.
    key_results:
      - kr_id: 1.10
        #      ^^^^ warning okr/wrong-type "kr_id" is a number
        description: Share of checkouts that succeed at the first attempt.
        owner_id: team-platform
        metric_key: checkout.first_attempt
        baseline: "92"
        #         ^^^^ error okr/wrong-type "baseline" is text, and OKRchestra wants a number.
        target: almost all
        #       ^^^^^^^^^^ error okr/wrong-type "target" is text, and OKRchestra wants a number.
        confidence: "0.6"
        #           ^^^^^ error okr/wrong-type "confidence" is text, and OKRchestra wants a number.
        status: in_progress
        evidence: shop:checkout-report
        #         ^^^^^^^^^^^^^^^^^^^^ error okr/wrong-type "evidence" is text, and OKRchestra wants a list. Put it in brackets.
      - Share of incidents that we see first
      # ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error okr/wrong-type An item of "key_results" is text, and OKRchestra wants a key result with fields.
  - Newcomers succeed
  # ^^^^^^^^^^^^^^^^^ error okr/wrong-type An item of "objectives" is text, and OKRchestra wants an objective with fields.
`,
      "okrs/team-web.yml": `# okr: dialect=okrchestra
scope: team
objectives:
#<<<<<<<<<< error okr/wrong-type "objectives" is a map, and OKRchestra wants a list.
  OBJ-1:
    objective: Customers trust the platform.
`,
    },
    only,
  );
});

test("evidence items that became maps or are empty", () => {
  expectFindings(
    {
      "okrs/org.yml": org.replace(
        "          - shop:checkout-report\n",
        `          - shop: checkout-report
          # ^^^^^^^^^^^^^^^^^^^^^ error okr/wrong-type An item of "evidence" is a map, and OKRchestra wants text.
          - 42
          # ^^ warning okr/wrong-type An item of "evidence" is a number, and OKRchestra wants text.
`,
      ),
    },
    structure,
  );
});

test("parts of BWOC evidence; fields that only we read", () => {
  expectFindings(
    {
      "key_results.toml": keyResult.replace(
        /evidence.*\n/,
        `evidence = { kind = "sample", value = 49, sampled_count = "49", sampled_of = 50 }
#                                     ^^ error okr/wrong-type "value" is a number, and BWOC wants text.
#                                                         ^^^^ warning okr/wrong-type "sampled_count" is text, and BWOC wants a whole number.
weight = "heavy"
#        ^^^^^^^ warning okr/wrong-type "weight" is text, and OKR Lens wants a number.
due = 2026-09-30
threshold = 0.5
initiatives = "Guided set-up"
#             ^^^^^^^^^^^^^^^ warning okr/wrong-type "initiatives" is text, and OKR Lens wants a list.
depends_on = "O2-KR1"
`,
      ),
    },
    structure,
  );
});

test("generic files may write numbers as text", () => {
  expectFindings(
    {
      "goals.yaml":
        'objectives:\n  - id: 7\n    title: 2026\n    krs:\n      - { title: A, target: "99,45%", current: true }\n',
    },
    only,
  );
});

test("one finding for one value, also where the text of its line is broken", () => {
  expectFindings(
    {
      "key_results.toml": `[[key_result]]
key_result_id = "O1-KR1"
objective_id = "O1"
target = 12 months
#           ^^^^^^ error okr/syntax
`,
    },
    { only: ["syntax", ...structure.only] },
  );
});

test("the value is written in the right type, where that is the same value", () => {
  const text = (files: Record<string, string>, title: RegExp) =>
    Object.values(mended(files, "wrong-type", title))[0];
  assert.match(text(bwoc(/= 99\n/, '= "99"\n'), /^Change to 99$/) ?? "", /^target {8}= 99$/m);
  assert.match(text(bwoc(/= 99\n/, '= "99,45%"\n'), /^Change to 99.45$/) ?? "", /^target {8}= 99.45$/m);
  assert.match(text(bwoc(/= "2026-08-01"/, "= 2026-08-01"), /quotes/) ?? "", /^as_of {9}= "2026-08-01"$/m);
  assert.match(text(bwoc(/= "O1-KR1"/, "= 7"), /quotes/) ?? "", /^key_result_id = "7"$/m);
  assert.match(
    text(bwoc(/\{.*\}/, '"file:docs/checkout.md"'), /kind "file"/) ?? "",
    /evidence {6}= \{ kind = "file", value = "docs\/checkout.md" \}$/m,
  );
  assert.match(
    text(bwoc(/(\{.*\})/, "[$1]"), /brackets/) ?? "",
    /evidence {6}= \{ kind = "file", value = "docs\/checkout.md" \}$/m,
  );
  assert.match(text(yaml(/: 99\n/, ": '99'\n"), /^Change to 99$/) ?? "", /target: 99$/m);
  assert.match(text(yaml(/KR-CHECKOUT/, "1.10"), /quotes/) ?? "", /kr_id: "1.10"$/m);
  assert.match(text(yaml(/: 0.6\n/, ': "0.6"\n'), /^Change to 0.6$/) ?? "", /confidence: 0.6$/m);
  assert.match(
    text(yaml(/evidence:\n.*\n/, "evidence: shop:checkout-report\n"), /brackets/) ?? "",
    /evidence: \[shop:checkout-report\]$/m,
  );
  assert.match(
    text(yaml(/shop:checkout/, "shop: checkout"), /^Change to shop:checkout-report$/) ?? "",
    /- shop:checkout-report$/m,
  );
});

test("booleans become 1 and 0; one that moved is then no longer without a number", () => {
  const files = bwoc(/percent/, "boolean");
  files["key_results.toml"] = files["key_results.toml"]
    .replace("= 92", "= 0")
    .replace("= 99", "= true")
    .replace("= 97", "= 1");
  assert.match(mended(files, "wrong-type")["key_results.toml"] ?? "", /^target {8}= 1$/m);
});

test("no way out where the meaning would be guessed", () => {
  for (const value of ['"<100 ms"', '"20/1196"', '"soon"'])
    assert.throws(
      () => fixed(folder(bwoc(/= 99\n/, `= ${value}\n`)), "wrong-type", undefined, only),
      /a fix/,
    );
});
