import assert from "node:assert/strict";
import { test } from "node:test";
import { presetSeverity, readConfig, rules } from "../../../core/index.ts";
import { expectFindings } from "../../support/folder.ts";

test("recommended leaves every rule as it is", () => {
  assert.deepEqual(
    rules.map((rule) => presetSeverity("recommended", rule)).filter((each) => each !== undefined),
    [],
  );
});

test("strict turns everything on, and nothing down", () => {
  const rank = ["hint", "information", "warning", "error"];
  for (const rule of rules) {
    const severity = presetSeverity("strict", rule) ?? rule.severity;
    assert.ok(rank.indexOf(severity) >= 2 && rank.indexOf(severity) >= rank.indexOf(rule.severity), rule.id);
    if (rule.isOptIn) assert.equal(presetSeverity("strict", rule), "warning", rule.id);
  }
});

test("bwoc-compatible keeps what bwoc check says, and nothing of the craft", () => {
  const kept = rules.filter((rule) => presetSeverity("bwoc-compatible", rule) === undefined);
  assert.deepEqual(kept.map(({ id }) => id).sort(), [
    "bad-confidence",
    "bad-date",
    "bad-evidence",
    "bad-unit",
    "dangling-objective",
    "dangling-parent",
    "duplicate-id",
    "parent-cycle",
    "required-field",
    "syntax",
    "wrong-type",
  ]);
  const others = rules.filter((rule) => !kept.includes(rule));
  for (const rule of others)
    assert.equal(
      presetSeverity("bwoc-compatible", rule),
      rule.group === "structure" ? "hint" : "off",
      rule.id,
    );
});

const files = {
  "objectives.toml": `[[objective]]
objective_id = "O1"
title        = "Guests find bread they like at any hour of the day"
owner        = "mira"
period       = "2026-Q3"
parent       = ""
`,
};
const keyResult = (marks: string) => `[[key_result]]
key_result_id = "O1-KR1"
objective_id  = "O1"
description   = "Loaves sold after noon"
target        = 120
${marks}current       = 80
unit          = "loaves"
#               ^^^^^^^^ error okr/bad-unit
confidence    = "medium"
evidence      = { kind = "file", value = "sales.csv" }
as_of         = "2026-08-14"
`;

function settings(config: string) {
  const { settings: read, problems } = readConfig(config, rules);
  assert.deepEqual(problems, []);
  return { only: ["bad-unit", "missing-baseline"], settings: read };
}

test("a preset is what rules start from, and what is set for a rule wins", () => {
  const baseline = (severity: string) => `#               ^^^ ${severity} okr/missing-baseline\n`;
  for (const [config, marks] of [
    ["", baseline("information")],
    ['preset = "recommended"\n', baseline("information")],
    ['preset = "strict"\n', baseline("error")],
    ['preset = "bwoc-compatible"\n', ""],
    ['preset = "bwoc-compatible"\n[rules]\nmissing-baseline = "hint"\n', baseline("hint")],
    ['[rules]\nmissing-baseline = "off"\n', ""],
  ] as const)
    expectFindings({ ...files, "key_results.toml": keyResult(marks) }, settings(config));
});
