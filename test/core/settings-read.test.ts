import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { defaultSettings, readConfig, readEditorSettings, rules } from "../../core/index.ts";

/** What is said of a config file, as `line: message`. */
function said(text: string): string[] {
  return readConfig(text, rules).problems.map(
    ({ span, message }) => `${text.slice(0, span.start).split("\n").length}: ${message}`,
  );
}

test("a whole config file", () => {
  const { settings, problems } = readConfig(
    `\uFEFF# ours\r
units = ["orders", "minutes"]\r
owners = ["mira", "tomas"]\r
cadence_days = 7\r
fiscal_year_start = 4\r
health = { model = "paced" }\r
\r
[files]\r
include = ["plans/*.toml"]\r
\r
[rules]\r
bad-unit = "off"\r
"okr/missing-target" = "hint"\r
too-many-key-results = { severity = "error", max = 4 }\r
`,
    rules,
  );
  assert.deepEqual(problems, []);
  assert.deepEqual(
    {
      ...settings,
      rules: [...settings.rules].map(([id, rule]) => [id, rule.severity, ...(rule.options ?? [])]),
    },
    {
      units: ["orders", "minutes"],
      owners: ["mira", "tomas"],
      cadenceDays: 7,
      fiscalYearStart: 4,
      health: "paced",
      files: { include: ["plans/*.toml"], exclude: [] },
      rules: [
        ["bad-unit", "off"],
        ["missing-target", "hint"],
        ["too-many-key-results", "error", ["max", 4]],
      ],
    },
  );
});

const wrong: [string, string[]][] = [
  ["rules = 5\n", ['1: "rules" must be a table: [rules].']],
  ["[rules]\nbad-unit = 3\n", ["2: A severity is one of off, error, warning, information, hint."]],
  ["[rules]\nremoved-rule = 'off'\n", ['2: There is no rule "removed-rule".']],
  ["[rules.bad-unit]\nconstructor = 1\n", ['2: There is no option of "bad-unit" "constructor".']],
  ["[rules]\n__proto__ = 'off'\n", ['2: There is no rule "__proto__".']],
  ["__proto__ = 1\n", ['1: There is no setting "__proto__".']],
  ["cadence_days = nan\n", ['1: "cadence_days" must be a whole number from 1 to 366.']],
  ["fiscal_year_start = '4'\n", ['1: "fiscal_year_start" must be a whole number from 1 to 12.']],
  ["health = 'sunny'\n", ['1: The health model is "flat" or "paced".']],
  ["owners = ['mira', 3]\n", ['1: "owners" must be a list of texts.']],
  ["[files]\nexclude = {}\n", ['2: "exclude" must be a list of texts.']],
];
for (const [text, expected] of wrong)
  test(`said once, at its place, and the default holds: ${JSON.stringify(text)}`, () => {
    assert.deepEqual(said(text), expected);
    const { settings } = readConfig(text, rules);
    assert.deepEqual(
      { ...settings, rules: [...settings.rules.values()].flatMap(({ severity }) => severity ?? []) },
      { ...defaultSettings, rules: [] },
    );
  });

test("any text is read, and gives settings that can be used", () => {
  const piece = fc.constantFrom(
    ..."=[]{}\"'\n.,#5",
    "[rules]\n",
    "bad-unit = ",
    '"off"',
    "files.include = ",
    "[[rules]]\n",
    "cadence_days = ",
    "__proto__",
    "<<<<<<< x\n",
    "\0",
  );
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join("")),
      (text) => {
        const { settings, problems } = readConfig(text, rules);
        assert.ok(Number.isInteger(settings.cadenceDays) && settings.cadenceDays > 0);
        assert.ok(settings.files.include.every((each) => typeof each === "string"));
        for (const { span } of problems)
          assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length);
      },
    ),
    { numRuns: 1000 },
  );
});

test("an editor may send anything for its settings", () => {
  const { files } = defaultSettings;
  for (const section of [
    undefined,
    null,
    7,
    "x",
    [],
    { rules: [] },
    { rules: { gone: "off" } },
    { files: { include: "x", exclude: [7] } },
  ])
    assert.deepEqual(readEditorSettings(section, rules, defaultSettings), {
      ...defaultSettings,
      rules: new Map(),
      files,
    });
  const chosen = readEditorSettings(
    { rules: { "bad-unit": "off", "bad-date": "loud" } },
    rules,
    defaultSettings,
  );
  assert.deepEqual([...chosen.rules], [["bad-unit", { severity: "off" }]]);
});
