import assert from "node:assert/strict";
import { test } from "node:test";
import { Ajv } from "ajv";
import { parse } from "smol-toml";
import {
  type ConfigTable,
  configTable,
  type Message,
  readConfig,
  readEditorSettings,
  rules,
} from "../../core/index.ts";
import { configSchema } from "../../scripts/generate/config-schema.ts";
import { pageFrame, withFrame } from "../../scripts/generate/pages.ts";
import { withSettings } from "../../scripts/generate/settings.ts";
import { worded } from "../support/worded.ts";

const rule = rules.filter(({ id }) => id === "too-many-key-results");

test("a page without a head gets one, and keeps its prose byte for byte", () => {
  const prose = "If everything is a priority,\r\nnothing is. \n\n## Bad\n";
  const page = withFrame(prose, "# okr/some-rule");
  assert.equal(page, `<!-- generated -->\n# okr/some-rule\n<!-- /generated -->\n\n${prose}`);
});

test("only the head of a page is made anew, wherever it stands", () => {
  const page =
    "Before.\t\n<!-- generated -->\nold\n<!-- /generated -->\r\n\nAfter, with <!-- a comment -->. ";
  const next = withFrame(page, "new");
  assert.equal(
    next,
    "Before.\t\n<!-- generated -->\nnew\n<!-- /generated -->\r\n\nAfter, with <!-- a comment -->. ",
  );
  assert.equal(withFrame(next, "new"), next);
});

test("the head says all that the rule's metadata says", () => {
  assert.equal(
    rule.map(pageFrame).join(""),
    `# okr/too-many-key-results

| Finds | More key results than an objective can be steered by |
| --- | --- |
| Severity | warning |
| Group | focus |
| Quick fix | no |
| Dialects | all |
| Option | \`max\`, 5 by default: How many key results an objective may have. |
| Since | 0.1.0 |
| Source | OKR framework: Pitfall 2; Goal & OKR management |`,
  );
});

test("settings that editors share come first, one for each rule last, and all else of the manifest stays", () => {
  const own = { "okr.statusBar.enabled": { type: "boolean" } };
  const stale = { "okr.preset": { type: "number" } };
  const after = {
    keybindings: [],
    configuration: [{ title: "OKR Lens", order: 1, properties: { ...own, ...stale } }],
  };
  const manifest = { name: "okr-lens", contributes: after, scripts: { test: "node" } };
  const texts = new Map<string, Message>();
  const text = withSettings(`${JSON.stringify(manifest, undefined, 2)}\n`, rule, texts);
  const { contributes, ...rest } = JSON.parse(text) as typeof manifest;
  assert.deepEqual(rest, { name: "okr-lens", scripts: { test: "node" } });
  const [general, perRule] = contributes.configuration;
  assert.deepEqual(Object.keys(general?.properties ?? {}), [
    "okr.preset",
    "okr.files.include",
    "okr.files.exclude",
    "okr.statusBar.enabled",
  ]);
  assert.deepEqual([general?.order, general?.properties["okr.statusBar.enabled"]], [1, { type: "boolean" }]);
  assert.deepEqual(perRule, {
    title: "%settings.rules%",
    properties: {
      "okr.rules.too-many-key-results": {
        type: "string",
        scope: "resource",
        enum: ["default", "off", "error", "warning", "information", "hint"],
        default: "default",
        markdownDescription: "%okr.rules.too-many-key-results.markdownDescription%",
      },
    },
  });
  assert.equal(withSettings(text, rule), text);
  assert.equal(
    worded(texts.get("okr.rules.too-many-key-results.markdownDescription")),
    "More key results than an objective can be steered by. Default: warning. [What it means](https://github.com/okr-lens/okr-lens/blob/main/docs/rules/too-many-key-results.md)",
  );
});

test("what the manifest's settings are when nobody touched them is no opinion", () => {
  const text = withSettings('{ "contributes": { "configuration": [] } }', rules);
  const { contributes } = JSON.parse(text) as {
    contributes: { configuration: { properties: Record<string, { default: unknown }> }[] };
  };
  const section: Record<string, Record<string, unknown>> = {};
  for (const { properties } of contributes.configuration)
    for (const [name, { default: value }] of Object.entries(properties)) {
      const [, group = "", key] = name.split(".");
      if (key === undefined) Object.assign(section, { [group]: value });
      else section[group] = { ...section[group], [key]: value };
    }
  assert.equal(Object.keys(section["rules"] ?? {}).length, rules.length);
  assert.deepEqual([...readEditorSettings(section, rules)], []);
});

test("the schema of the config file is open to what its reader takes, and closed to all else", () => {
  const ajv = new Ajv({ strict: true, allErrors: true });
  const isValid = ajv.compile(JSON.parse(configSchema(rules)) as object);
  const cases: [string, boolean][] = [
    ["", true],
    ['preset = "strict"', true],
    ['preset = "loud"', false],
    [
      '[rules]\nbad-unit = "off"\n"okr/bad-date" = "hint"\ntoo-easy = { severity = "warning", above = 0.95 }',
      true,
    ],
    ['[rules]\nbad-unti = "off"', false],
    ['[rules]\n"okr/bad-unti" = "off"', false],
    ["[rules]\ntoo-many-key-results.maxx = 3", false],
    ["[rules]\ntoo-many-key-results.max = 2.5", false],
    ["[rules]\ntoo-easy.above = 95", false],
    ['files = { include = ["a"], exclude = [], dialect = { "a/**" = "none" } }', true],
    ['files.dialect = { "a/**" = "yaml" }', false],
    ['files.inclde = ["a"]', false],
    ['confidence = "0-10"\nhealth.model = "paced"', true],
    ["confidence.scale = 10", false],
    ["cadence_days = 367", false],
    ["owners = [1]", false],
    ["unheard_of = true", false],
  ];
  for (const [text, expected] of cases) {
    const isTaken = readConfig(text, rules).problems.length === 0;
    assert.deepEqual([isValid(parse(text)), isTaken], [expected, expected], text);
  }
});

test("examples in the catalogue are valid where they stand", () => {
  const walk = (table: ConfigTable, path: string): string[] =>
    Object.entries(table.entries).flatMap(([key, node]) =>
      node.kind === "table" ? walk(node, `${path}${key}.`) : [`${path}${key} = ${node.example}`],
    );
  const lines = walk(configTable(rules), "");
  assert.ok(lines.length > rules.length);
  for (const line of lines) assert.deepEqual(readConfig(`${line}\n`, rules).problems, [], line);
});
