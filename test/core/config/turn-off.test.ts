import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  applyEdits,
  type Configs,
  configFor,
  noConfigs,
  readEditorSettings,
  rules,
  say,
  turnedOff,
  withConfig,
} from "../../../core/index.ts";

const root = "file:///w";
const file = `${root}/okrs/q3.yaml`;

function configured(text: string, editor?: object): Configs {
  const written = new Map(editor && [["", readEditorSettings(editor, rules)]]);
  return withConfig(noConfigs([root], rules, written), root, { text });
}

/** The config's text after `missing-baseline` was turned off in it. */
function turned(text: string, editor?: object): string {
  const configs = configured(text, editor);
  const change = turnedOff(configs, file, "missing-baseline");
  if (!change) return "nothing is offered";
  assert.deepEqual([change.isNew, change.text, change.edit.uri], [false, text, `${root}/okr.config.toml`]);
  const changed = applyEdits(text, [change.edit]);
  const { settings, problems } = configFor(configured(changed, editor), file);
  assert.equal(settings.rules.get("missing-baseline")?.severity, "off");
  assert.ok(problems.length <= configFor(configs, file).problems.length);
  return changed;
}

const off = 'missing-baseline = "off"';

describe("a rule is turned off", () => {
  test("in a table of rules, in its style", () => {
    assert.equal(turned("[rules]\n"), `[rules]\n${off}\n`);
    assert.equal(
      turned('[rules] # ours\nbad-unit = "error" # strict\n\n[files]\nexclude = []\n'),
      `[rules] # ours\nbad-unit = "error" # strict\n${off}\n\n[files]\nexclude = []\n`,
    );
    assert.equal(
      turned('[rules]\r\nbad-unit         = "off"\r\nduplicate-id     = "error"\r\n'),
      '[rules]\r\nbad-unit         = "off"\r\nduplicate-id     = "error"\r\nmissing-baseline = "off"\r\n',
    );
    assert.equal(turned('rules = { bad-unit = "off" }\n'), `rules = { bad-unit = "off", ${off} }\n`);
    assert.equal(
      turned('rules.bad-unit = "off"\ncadence_days = 7\n'),
      `rules.bad-unit = "off"\nrules.${off}\ncadence_days = 7\n`,
    );
    assert.equal(
      turned("[rules.too-many-key-results]\nmax = 3\n\n[files]\nexclude = []\n"),
      '[rules.too-many-key-results]\nmax = 3\n\n[files]\nexclude = []\n\n[rules.missing-baseline]\nseverity = "off"\n',
    );
  });

  test("where it has a severity, by another one", () => {
    assert.equal(turned('[rules]\nmissing-baseline = "error" # y\n'), `[rules]\n${off} # y\n`);
    assert.equal(
      turned("[rules]\n\"okr/missing-baseline\" = 'hint'\n"),
      '[rules]\n"okr/missing-baseline" = "off"\n',
    );
    assert.equal(
      turned('[rules]\nmissing-baseline = { severity = "error" }\n'),
      '[rules]\nmissing-baseline = { severity = "off" }\n',
    );
    assert.equal(
      turned('[rules.missing-baseline]\nseverity="hint"\n'),
      '[rules.missing-baseline]\nseverity="off"\n',
    );
    assert.equal(turned("[rules.missing-baseline]\n"), '[rules.missing-baseline]\nseverity = "off"\n');
    assert.equal(
      turned("[rules]\nmissing-baseline = {}\n"),
      '[rules]\nmissing-baseline = { severity = "off" }\n',
    );
    assert.equal(turned("[rules]\nmissing-baseline = 3\n"), `[rules]\n${off}\n`);
  });

  test("in a table of its own where there is none", () => {
    assert.equal(turned(""), `[rules]\n${off}\n`);
    assert.equal(turned("\uFEFF"), `\uFEFF[rules]\n${off}\n`);
    assert.equal(turned("cadence_days = 7\n"), `cadence_days = 7\n\n[rules]\n${off}\n`);
    assert.equal(turned("cadence_days = 7"), `cadence_days = 7\n\n[rules]\n${off}`);
    assert.equal(turned('preset = "strict"\r\n'), `preset = "strict"\r\n\r\n[rules]\r\n${off}\r\n`);
  });

  test("in a new config in the opened folder", () => {
    const change = turnedOff(noConfigs([root], rules), file, "missing-baseline");
    assert.deepEqual(change, {
      edit: { uri: `${root}/okr.config.toml`, span: { start: 0, end: 0 }, newText: `[rules]\n${off}\n` },
      text: "",
      isNew: true,
    });
  });

  test("in the nearest config", () => {
    const configs = withConfig(configured('preset = "strict"\n'), `${root}/okrs`, { text: "[rules]\n" });
    assert.equal(turnedOff(configs, file, "bad-unit")?.edit.uri, `${root}/okrs/okr.config.toml`);
  });
});

describe("a rule that would go on is not turned off", () => {
  test("where the text cannot be read there", () => {
    assert.equal(turned("rules = 3\n"), "nothing is offered");
    assert.equal(turned("[rules]\nmissing-baseline = \n"), "nothing is offered");
    const broken = withConfig(configured(""), root, { text: "", unreadable: say("It is a folder.") });
    assert.equal(turnedOff(broken, file, "bad-unit"), undefined);
  });

  test("where the editor's settings win", () => {
    assert.equal(turned("", { rules: { "missing-baseline": "warning" } }), "nothing is offered");
    assert.equal(turned("", { rules: { "bad-unit": "warning" } }), `[rules]\n${off}\n`);
  });

  test("outside of every opened folder", () => {
    assert.equal(turnedOff(noConfigs([root], rules), "untitled:Untitled-1", "bad-unit"), undefined);
  });
});
