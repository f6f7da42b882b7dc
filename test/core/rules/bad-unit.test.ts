import assert from "node:assert/strict";
import { test } from "node:test";
import { expectFindings, fixed, folder } from "../../support/folder.ts";
import { mended } from "../../support/mended.ts";

const only = { only: ["bad-unit"] };

const keyResult = (unit: string) => `[[key_result]]
key_result_id = "O1-KR1"
objective_id  = "O1"
description   = "Share of checkouts that succeed at the first attempt"
target        = 99
current       = 97
unit          = ${unit}
confidence    = "medium"
evidence      = { kind = "file", value = "docs/checkout.md" }
`;

const generic = (unit: string) => `objectives:
  - title: Customers trust the platform
    krs:
      - title: Median time to a first answer
        target: 8
        unit: ${unit}
`;

test("BWOC has five", () => {
  for (const unit of ["count", "percent", "currency", "ratio", "boolean"])
    expectFindings({ "key_results.toml": keyResult(`"${unit}"`) }, only);
  expectFindings(
    {
      "key_results.toml": keyResult(`"pct"
#               ^^^^^ error okr/bad-unit Unit "pct" is not one of count, percent, currency, ratio, boolean. Did you mean "percent"?`),
    },
    only,
  );
});

test("one fault, one finding", () => {
  const structure = { only: ["bad-unit", "wrong-type", "required-field", "value-range"] };
  expectFindings(
    { "key_results.toml": keyResult('5\n#               ^ error okr/bad-unit Unit "5" is not') },
    structure,
  );
  expectFindings(
    { "key_results.toml": keyResult('""\n#               ^^ error okr/required-field') },
    structure,
  );
  expectFindings(
    { "key_results.toml": keyResult('["count"]\n#               ^^^^^^^^^ error okr/wrong-type') },
    structure,
  );
  expectFindings({ "key_results.toml": keyResult("").replace("unit          = \n", "") }, only);
});

test("elsewhere any word is a unit, unless the settings have a list", () => {
  expectFindings({ "goals.yaml": generic("parsecs") }, only);
  const settings = { units: ["Hours", "percent", "users"] };
  expectFindings({ "goals.yaml": generic("hours") }, { ...only, settings });
  expectFindings(
    {
      "goals.yaml": generic(
        'hrs\n        #     ^^^ warning okr/bad-unit Unit "hrs" is not one of Hours, percent, users.',
      ),
    },
    { ...only, settings },
  );
  expectFindings(
    {
      "okrs/org.yml": `scope: org
objectives:
  - objective_id: OBJ-1
    objective: Trust
    key_results:
      - kr_id: KR-1
        unit: customers
        #     ^^^^^^^^^ warning okr/bad-unit
`,
    },
    { ...only, settings },
  );
});

test("the nearest by spelling or by meaning", () => {
  const nearest: Record<string, string> = {
    Percent: "percent",
    percnt: "percent",
    "%": "percent",
    EUR: "currency",
    peso: "currency",
    usd: "currency",
    "€": "currency",
    bool: "boolean",
    "yes/no": "boolean",
    users: "count",
    counts: "count",
    fraction: "ratio",
  };
  for (const [unit, wanted] of Object.entries(nearest)) {
    const texts = mended({ "key_results.toml": keyResult(`'${unit}'`) }, "bad-unit", /^Change to/, only);
    assert.deepEqual(texts, { "key_results.toml": keyResult(`'${wanted}'`) });
  }
  assert.throws(
    () => fixed(folder({ "key_results.toml": keyResult('"parsec"') }), "bad-unit", undefined, only),
    /a fix/,
  );
});
