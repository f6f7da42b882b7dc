import assert from "node:assert/strict";
import { test } from "node:test";
import { defaultSettings, readEditorSettings, rules } from "../../core/index.ts";
import { pageFrame, withFrame } from "../../scripts/generate/pages.ts";
import { withRuleSettings } from "../../scripts/generate/settings.ts";

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

test("a setting for each rule goes into a section of its own, and all else of the manifest stays", () => {
  const section = { title: "OKR Lens", properties: { "okr.statusBar.enabled": { type: "boolean" } } };
  const after = { keybindings: [], configuration: [section] };
  const manifest = { name: "okr-lens", contributes: after, scripts: { test: "node" } };
  const text = withRuleSettings(`${JSON.stringify(manifest, undefined, 2)}\n`, rule);
  const setting = {
    type: "string",
    scope: "resource",
    enum: ["default", "off", "error", "warning", "information", "hint"],
    default: "default",
    markdownDescription:
      "More key results than an objective can be steered by. Default: warning. [What it means](https://github.com/okr-lens/okr-lens/blob/main/docs/rules/too-many-key-results.md)",
  };
  const added = { title: "Rules", properties: { "okr.rules.too-many-key-results": setting } };
  const wanted = { ...manifest, contributes: { ...after, configuration: [section, added] } };
  assert.equal(text, `${JSON.stringify(wanted, undefined, 2)}\n`);
  assert.equal(withRuleSettings(text, rule), text);
});

test('"default" in the editor is no opinion: what the config file says holds', () => {
  const base = {
    ...defaultSettings,
    rules: new Map([["too-many-key-results", { severity: "error" as const }]]),
  };
  const severityWith = (value: string) =>
    readEditorSettings({ rules: { "too-many-key-results": value } }, rules, base).rules.get(
      "too-many-key-results",
    )?.severity;
  assert.deepEqual(["default", "off", "hint"].map(severityWith), ["error", "off", "hint"]);
});
