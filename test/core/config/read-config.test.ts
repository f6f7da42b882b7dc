import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { defaultSettings, readConfig, readEditorSettings, rules, settingsOf } from "../../../core/index.ts";

/** What is said of a config file, as `line:column severity message`. */
function said(text: string): string[] {
  return readConfig(text, rules).problems.map(({ span, severity, message }) => {
    const lines = text.slice(0, span.start).split("\n");
    return `${lines.length}:${(lines.at(-1) ?? "").length + 1} ${severity} ${message}`;
  });
}

test("a whole config file", () => {
  const { settings, problems } = readConfig(
    `\uFEFF# ours\r
units = ["orders", "minutes"]\r
owners = ["mira", "tomas"]\r
cadence_days = 7\r
fiscal_year_start = 4\r
health = { model = "paced" }\r
confidence.scale = "1-10"\r
\r
[files]\r
include = ["plans/*.toml"]\r
\r
[files.dialect]\r
"plans/*.toml" = "generic"\r
"drafts/**" = "none"\r
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
      rules: [...settings.rules].map(([id, rule]) => [id, rule.severity, ...(rule.options ?? [])]).sort(),
    },
    {
      units: ["orders", "minutes"],
      owners: ["mira", "tomas"],
      cadenceDays: 7,
      fiscalYearStart: 4,
      health: "paced",
      confidence: "1-10",
      files: {
        include: ["plans/*.toml"],
        exclude: [],
        dialect: new Map([
          ["plans/*.toml", "generic"],
          ["drafts/**", "none"],
        ]),
      },
      rules: [
        ["bad-unit", "off"],
        ["missing-target", "hint"],
        ["too-many-key-results", "error", ["max", 4]],
      ],
    },
  );
});

test("a value in the place of a table stands for what the table is about", () => {
  const { settings, problems } = readConfig('health = "paced"\nconfidence = "0-2"\n', rules);
  assert.deepEqual(problems, []);
  assert.deepEqual([settings.health, settings.confidence], ["paced", "0-2"]);
});

const severities = "off, error, warning, information or hint";

const wrong: [string, string[]][] = [
  [
    "[rules]\nbad-unit = 'warn'\n",
    [`2:12 warning "bad-unit" must be ${severities}. Did you mean "warning"?`],
  ],
  [
    "[rules]\nbad-unit = 'info'\n",
    [`2:12 warning "bad-unit" must be ${severities}. Did you mean "information"?`],
  ],
  ["[rules]\nbad-unit = false\n", [`2:12 warning "bad-unit" must be ${severities}.`]],
  ["cadence = 7\n", ['1:1 warning There is no setting "cadence". Did you mean "cadence_days"?']],
  ["bad-unit = 'off'\n", ['1:1 warning There is no setting "bad-unit". Did you mean "rules.bad-unit"?']],
  ["exclude = ['archive']\n", ['1:1 warning There is no setting "exclude". Did you mean "files.exclude"?']],
  [
    "[rules]\npreset = 'strict'\n",
    ['2:1 warning "preset" is no part of "rules". Write it above the first [header].'],
  ],
  [
    "[rules.bad-unit]\ncadence_days = 7\n",
    ['2:1 warning "cadence_days" is no part of "rules.bad-unit". Write it above the first [header].'],
  ],
  [
    "[files.dialect]\nowners = ['mira']\n",
    ['2:1 warning "owners" is no part of "files.dialect". Write it above the first [header].'],
  ],
  ["units = []\n", ['1:9 warning "units" is empty. Name at least one, or leave it out.']],
  ["owners = [' ']\n", ["1:11 warning A name is empty here. It is left out."]],
  [
    "preset = 'bwoc'\n",
    ['1:10 warning "preset" must be recommended, strict or bwoc-compatible. Did you mean "bwoc-compatible"?'],
  ],
  ["rules = 5\n", ['1:9 warning "rules" must be a table: [rules].']],
  ["[[rules]]\nbad-unit = 'off'\n", ['1:1 warning "rules" must be a table: [rules].']],
  ["[rules]\nbad-unit = 3\n", ['2:12 warning "bad-unit" must be off, error, warning, information or hint.']],
  [
    "[rules]\nbad-unit = 'wraning'\n",
    ['2:12 warning "bad-unit" must be off, error, warning, information or hint. Did you mean "warning"?'],
  ],
  ["[rules]\nremoved-rule = 'off'\n", ['2:1 warning There is no rule "removed-rule".']],
  ["[rules]\nbad-untit = 'off'\n", ['2:1 warning There is no rule "bad-untit". Did you mean "bad-unit"?']],
  [
    "[rules]\n'okr/bad-untit' = 'off'\n",
    ['2:1 warning There is no rule "okr/bad-untit". Did you mean "bad-unit"?'],
  ],
  ["[rules.bad-unit]\nconstructor = 1\n", ['2:1 warning Rule "bad-unit" has no option "constructor".']],
  [
    "[rules]\ntoo-many-key-results = { maxx = 3 }\n",
    ['2:26 warning Rule "too-many-key-results" has no option "maxx". Did you mean "max"?'],
  ],
  [
    "[rules]\ntoo-many-key-results = { max = 'four' }\n",
    ['2:32 warning "max" must be a whole number from 0 to 10000.'],
  ],
  [
    "[rules]\ntoo-many-key-results.max = -1\n",
    ['2:28 warning "max" must be a whole number from 0 to 10000.'],
  ],
  ["[rules]\ntoo-easy.above = 90\n", ['2:18 warning "above" must be a number from 0 to 1.']],
  ["[rules]\n__proto__ = 'off'\n", ['2:1 warning There is no rule "__proto__".']],
  ["__proto__ = 1\n", ['1:1 warning There is no setting "__proto__".']],
  ["cadense_days = 7\n", ['1:1 warning There is no setting "cadense_days". Did you mean "cadence_days"?']],
  ["cadence_days = nan\n", ['1:16 warning "cadence_days" must be a whole number from 1 to 366.']],
  ["cadence_days = 0\n", ['1:16 warning "cadence_days" must be a whole number from 1 to 366.']],
  ["fiscal_year_start = '4'\n", ['1:21 warning "fiscal_year_start" must be a whole number from 1 to 12.']],
  ["health = 'sunny'\n", ['1:10 warning "health" must be flat or paced.']],
  ["[health]\nmodle = 'paced'\n", ['2:1 warning There is no setting "modle". Did you mean "model"?']],
  [
    "[confidence]\nscale = 'word'\n",
    ['2:9 warning "scale" must be auto, words, 0-1, 0-2, 0-10, 1-10 or 0-100. Did you mean "words"?'],
  ],
  [
    "preset = 'strickt'\n",
    ['1:10 warning "preset" must be recommended, strict or bwoc-compatible. Did you mean "strict"?'],
  ],
  ["owners = 'mira'\n", ['1:10 warning "owners" must be a list of texts: ["…"].']],
  ["owners = [3]\n", ['1:11 warning "owners" must be a list of texts. This is none.']],
  ["[files]\nexclude = {}\n", ['2:11 warning "exclude" must be a list of texts: ["…"].']],
  [
    "files.include = ['okrs/{a,b']\n",
    ['1:18 warning The pattern "okrs/{a,b" never closes its {. It is left out.'],
  ],
  [
    "files.include = ['../x.yml']\n",
    ['1:18 warning The pattern "../x.yml" leads out of the folder. It is left out.'],
  ],
  ["[files.dialect]\n'[a' = 'bwoc'\n", ['2:1 warning The pattern "[a" never closes its [. It is left out.']],
  [
    "files.dialect = 'bwoc'\n",
    ['1:17 warning "dialect" must be a table of patterns: { "plans/*.yml" = "generic" }.'],
  ],
];
for (const [text, expected] of wrong)
  test(`said once, at its place, and the default holds: ${JSON.stringify(text)}`, () => {
    assert.deepEqual(said(text), expected);
    const { settings } = readConfig(text, rules);
    assert.deepEqual(
      { ...settings, files: { ...settings.files, dialect: undefined } },
      {
        ...defaultSettings,
        files: { ...defaultSettings.files, dialect: undefined },
      },
    );
  });

test("what is wrong takes nothing else with it", () => {
  const text = `cadence_days = 7
owners = ["mira", 3, "jonas"]

[files]
exclude = ["old/**", "{"]

[files.dialect]
"a.yml" = "genric"
"b.yml" = "none"

[rules]
bad-unti = "off"
bad-unit = "off"
too-many-key-results = { severity = "loud", max = 4 }
`;
  assert.deepEqual(said(text), [
    '2:19 warning "owners" must be a list of texts. This is none.',
    '5:22 warning The pattern "{" never closes its {. It is left out.',
    '8:11 warning "a.yml" must be bwoc, okrchestra, generic or none. Did you mean "generic"?',
    '12:1 warning There is no rule "bad-unti". Did you mean "bad-unit"?',
    '14:37 warning "severity" must be off, error, warning, information or hint.',
  ]);
  const { settings } = readConfig(text, rules);
  assert.deepEqual(
    [settings.cadenceDays, settings.owners, settings.files.exclude, [...(settings.files.dialect ?? [])]],
    [7, ["mira", "jonas"], ["old/**"], [["b.yml", "none"]]],
  );
  assert.deepEqual([...settings.rules].sort(), [
    ["bad-unit", { severity: "off", options: undefined }],
    ["too-many-key-results", { severity: undefined, options: new Map([["max", 4]]) }],
  ]);
});

test("a text that is no TOML: one error a cause, and the rest is read", () => {
  const text = "cadence_days = \nfiscal_year_start = 4\n\n[rules]\nbad-unit = off\nbad-date = 'off'\nmiss\n";
  const places = said(text).map((each) => each.split(" ").slice(0, 2).join(" "));
  assert.deepEqual(places, ["1:1 error", "5:12 error", "7:1 error"]);
  const { settings } = readConfig(text, rules);
  assert.deepEqual([settings.cadenceDays, settings.fiscalYearStart], [14, 4]);
  assert.equal(settings.rules.get("bad-date")?.severity, "off");
});

test("a rule that is written as its id and as its code is told of; what stands last counts", () => {
  const text = "[rules]\nbad-unit = 'off'\n'okr/bad-unit' = 'hint'\n[rules.bad-date]\nseverity = 'off'\n";
  assert.deepEqual(said(text), ['3:1 warning "bad-unit" and "okr/bad-unit" are the same rule. Remove one.']);
  assert.equal(readConfig(text, rules).settings.rules.get("bad-unit")?.severity, "hint");
});

test("of a great many mistakes the first are told, soon, and what is right counts all the same", () => {
  const lines = Array.from({ length: 20_000 }, (_, at) => `missing-baselin${at} = "off"\n`);
  const start = performance.now();
  const { problems, settings } = readConfig(`[rules]\n${lines.join("")}bad-unit = "off"\n`, rules);
  assert.ok(performance.now() - start < 3000);
  assert.equal(problems.length, 101);
  assert.equal(
    problems[99]?.message,
    'There is no rule "missing-baselin99". Did you mean "missing-baseline"?',
  );
  assert.equal(problems[100]?.message, "19900 more findings in this file are not shown. Mend these first.");
  assert.equal(settings.rules.get("bad-unit")?.severity, "off");
});

test("without rules, what is said of rules is passed over", () => {
  assert.deepEqual(readConfig("[rules]\nnone-such = 1\n", []).problems, []);
});

test("any text is read, and gives settings that can be used", () => {
  const piece = fc.constantFrom(
    ..."=[]{}\"'\n.,#5",
    "[rules]\n",
    "[files.dialect]\n",
    "bad-unit = ",
    '"off"',
    "files.include = ",
    "[[rules]]\n",
    "cadence_days = ",
    "confidence",
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
  for (const section of [
    undefined,
    null,
    7,
    "x",
    [],
    { rules: [] },
    { rules: { gone: "off" } },
    { preset: "loud", files: { include: "x", exclude: [7] } },
    { preset: "default", rules: { "bad-unit": "default" }, files: { ...defaultSettings.files } },
  ])
    assert.deepEqual([...readEditorSettings(section, rules)], []);
  const written = readEditorSettings({ rules: { "bad-unit": "off", "bad-date": "loud" } }, rules);
  assert.deepEqual(
    [...settingsOf(rules, written).rules],
    [["bad-unit", { severity: "off", options: undefined }]],
  );
});

test("the editor's settings lie over the file's, each by itself", () => {
  const editor = readEditorSettings(
    { preset: "strict", rules: { "bad-unit": "off" }, files: { exclude: ["x/**"] } },
    rules,
  );
  const text = `preset = "bwoc-compatible"
[files]
include = ["plans/**"]
exclude = ["y/**"]
[rules]
bad-unit = "hint"
missing-target = "information"
too-many-key-results.max = 4
`;
  const { settings, own } = readConfig(text, rules, editor);
  assert.deepEqual(settings.files, { include: ["plans/**"], exclude: ["x/**"], dialect: undefined });
  assert.deepEqual(
    ["bad-unit", "missing-target", "missing-baseline", "too-many-key-results"].map((id) => [
      settings.rules.get(id)?.severity,
      ...(settings.rules.get(id)?.options?.values() ?? []),
    ]),
    [["off"], ["information"], ["error"], ["warning", 4]],
  );
  assert.deepEqual([own.has("files.include"), own.has("files.exclude")], [true, false]);
});
