import assert from "node:assert/strict";
import { test } from "node:test";
import { expectFindings, fixed, folder } from "../../support/folder.ts";
import { mended } from "../../support/mended.ts";

const only = { only: ["value-range"] };

const bwoc = (unit: string, target: string, current: string, baseline = "0") => `[[key_result]]
key_result_id = "O1-KR1"
objective_id  = "O1"
description   = "Share of checkouts that succeed at the first attempt"
baseline      = ${baseline}
target        = ${target}
current       = ${current}
unit          = "${unit}"
confidence    = "medium"
evidence      = { kind = "file", value = "docs/checkout.md" }
`;

const mark = (width: number, rest: string) =>
  `\n#               ${"^".repeat(width)} warning okr/value-range ${rest}`;

test("what a unit can mean", () => {
  const fine: [unit: string, target: string, current: string][] = [
    ["boolean", "1", "0"],
    ["boolean", "1.0", "1"],
    ["ratio", "0.95", "1.2"],
    ["ratio", "3", "2.5"],
    ["percent", "100", "140"],
    ["percent", "0.5", "0"],
    ["count", "8000", "-5"],
    ["currency", "1e6", "12"],
  ];
  for (const [unit, target, current] of fine)
    expectFindings({ "key_results.toml": bwoc(unit, target, current) }, only);
  expectFindings(
    {
      "goals.yaml":
        "objectives:\n  - title: A\n    krs:\n      - { title: B, target: 95%, unit: ratio }\n      - { title: C, target: 300 }\n",
    },
    only,
  );
});

test("what it cannot", () => {
  expectFindings(
    {
      "key_results.toml": bwoc(
        "boolean",
        `2${mark(1, '"target" is 2, but a boolean is 0 or 1. Did you mean 1?')}`,
        `0.5${mark(3, "Did you mean 0?")}`,
      ),
    },
    only,
  );
  expectFindings(
    {
      "key_results.toml": bwoc(
        "ratio",
        "0.95",
        `71${mark(2, "A ratio of 71 reads as 7100%. Did you mean 0.71?")}`,
      ),
    },
    only,
  );
  expectFindings(
    {
      "key_results.toml": bwoc(
        "percent",
        `150${mark(3, "A target of 150% is more than all of it. If it is growth, say of what.")}`,
        "90",
      ),
    },
    only,
  );
  expectFindings(
    {
      "key_results.toml": bwoc(
        "count",
        `inf${mark(3, '"target" is not a finite number')}`,
        `nan${mark(3, '"current" is not')}`,
      ),
    },
    only,
  );
  expectFindings(
    {
      "goals.yaml":
        'objectives:\n  - title: A\n    krs:\n      - title: B\n        to: .inf\n        #   ^^^^ warning okr/value-range\n      - title: C\n        target: 120\n        #       ^^^ warning okr/value-range\n        unit: "%"\n',
    },
    only,
  );
});

test("one fault, one finding: text where a number belongs is of the wrong type", () => {
  const structure = { only: ["value-range", "wrong-type"] };
  expectFindings(
    { "key_results.toml": bwoc("ratio", '"95"\n#               ^^^^ error okr/wrong-type', "0.5") },
    structure,
  );
  expectFindings(
    { "key_results.toml": bwoc("boolean", "true\n#               ^^^^ error okr/wrong-type", "0") },
    structure,
  );
});

test("numbers are converted together, or the unit is", () => {
  const files = { "key_results.toml": bwoc("ratio", "0.9", "71", "0.6") };
  assert.deepEqual(mended(files, "value-range"), { "key_results.toml": bwoc("ratio", "0.9", "0.71", "0.6") });
  assert.throws(() => fixed(folder(files), "value-range", /unit/, only), /a fix/);
  const percents = { "key_results.toml": bwoc("ratio", "90", "71", "60") };
  const ratios = fixed(
    folder(percents),
    "value-range",
    /^Change baseline, target and current to 0.6, 0.9 and 0.71$/,
    only,
  );
  assert.deepEqual(ratios, { "key_results.toml": bwoc("ratio", "0.9", "0.71", "0.6") });
  assert.deepEqual(fixed(folder(percents), "value-range", /^Change unit to "percent"$/, only), {
    "key_results.toml": bwoc("percent", "90", "71", "60"),
  });
});

test("a boolean is met or not, or it is a count", () => {
  const files = { "key_results.toml": bwoc("boolean", "1", "3") };
  assert.deepEqual(mended(files, "value-range", /^Change to 1$/), {
    "key_results.toml": bwoc("boolean", "1", "1"),
  });
  assert.deepEqual(fixed(folder(files), "value-range", /count/, only), {
    "key_results.toml": bwoc("count", "1", "3"),
  });
});
