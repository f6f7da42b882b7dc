import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type ConfigCompletion, completeConfig, docsOf, readConfig, rules } from "../../../core/index.ts";

/** What is offered at the `$0` of a config's text. */
function offered(marked: string): readonly ConfigCompletion[] {
  const offset = marked.indexOf("$0");
  assert.ok(offset >= 0, "a cursor");
  return completeConfig(marked.replace("$0", ""), offset, rules);
}

function labels(marked: string): string[] {
  return offered(marked).map(({ label }) => label);
}

/** The text after the item of that label was taken. */
function taken(marked: string, label: string): string {
  const item = offered(marked).find((each) => each.label === label);
  assert.ok(item, `${label} among ${labels(marked)}`);
  const text = marked.replace("$0", "");
  return text.slice(0, item.span.start) + item.newText + text.slice(item.span.end);
}

const ids = rules.map(({ id }) => id);
const severities = ["off", "error", "warning", "information", "hint"];
const sections = ["rules", "files", "confidence", "health"];
const top = [
  "preset",
  "[rules]",
  "[files]",
  "units",
  "owners",
  "confidence",
  "health",
  "cadence_days",
  "fiscal_year_start",
];

describe("keys", () => {
  test("of a file that is empty, begun, or has some of them", () => {
    assert.deepEqual(labels("$0"), top);
    assert.deepEqual(labels("\uFEFF$0"), top);
    assert.deepEqual(labels("# ours\nru$0"), top);
    assert.deepEqual(
      labels('preset = "strict"\n$0\nunits = []\n\n[rules]\n'),
      top.filter((each) => !["preset", "[rules]", "units"].includes(each)),
    );
  });

  test("of the rules, those left out that are set already", () => {
    const rest = ids.filter((id) => id !== "bad-unit" && id !== "bad-date");
    assert.deepEqual(labels("[rules]\nmiss$0"), ids);
    assert.deepEqual(labels('[rules]\nbad-unit = "off"\n$0\n"okr/bad-date" = "off"\n'), rest);
    assert.deepEqual(labels('rules = { bad-unit = "off", bad-date = "off", $0 }'), rest);
    assert.deepEqual(labels('rules.bad-unit = "off"\nrules.bad-date = "off"\nrules.$0'), rest);
    assert.deepEqual(labels('[rules.$0]\n\n[rules.bad-unit]\n\n[rules]\nbad-date = "off"\n'), rest);
  });

  test("of a rule: its severity and its options", () => {
    const own = ["severity", "max"];
    assert.deepEqual(labels("[rules]\ntoo-many-key-results = { sev$0 }"), own);
    assert.deepEqual(labels("[rules]\ntoo-many-key-results = { $0"), own);
    assert.deepEqual(labels("[rules]\ntoo-many-key-results = { max = 3, $0 }"), ["severity"]);
    assert.deepEqual(labels("[rules.too-many-key-results]\n$0"), own);
    assert.deepEqual(labels("rules.too-many-key-results.$0 = 3"), own);
    assert.deepEqual(labels("[rules.missing-baseline]\n$0"), ["severity"]);
  });

  test("of the other tables", () => {
    assert.deepEqual(labels("[files]\n$0"), ["include", "exclude", "dialect"]);
    assert.deepEqual(labels("files = { $0 }"), ["include", "exclude", "dialect"]);
    assert.deepEqual(labels("[confidence]\n$0"), ["scale"]);
    assert.deepEqual(labels("[health]\n$0"), ["model"]);
    assert.deepEqual(labels("[nothing]\n$0"), []);
    assert.deepEqual(labels("[rules.nothing]\n$0"), []);
  });

  test("in the brackets of a header", () => {
    assert.deepEqual(labels("[$0]"), sections);
    assert.deepEqual(labels("[ru$0"), sections);
    assert.deepEqual(labels("[rules]\n[ru$0]\n[files]\n"), ["confidence", "health"]);
    assert.deepEqual(labels("[files.$0]"), ["dialect"]);
  });

  test("bring along what has to follow them, and no more", () => {
    assert.equal(taken("ru$0", "[rules]"), "[rules]\n");
    assert.equal(taken("pre$0", "preset"), "preset = ");
    assert.equal(taken("pre$0 = 1", "preset"), "preset = 1");
    assert.equal(taken("[ru$0", "rules"), "[rules]");
    assert.equal(taken("[ru$0]", "rules"), "[rules]");
    assert.equal(
      taken("[rules]\nmiss$0\nbad-unit = 1", "missing-baseline"),
      "[rules]\nmissing-baseline = \nbad-unit = 1",
    );
    assert.equal(taken('[rules]\n"okr$0" = 1', "bad-unit"), '[rules]\n"bad-unit" = 1');
    assert.equal(taken("rules.b$0.severity = 1", "bad-unit"), "rules.bad-unit.severity = 1");
  });

  test("say what they are, and lead to the page of a rule", () => {
    const [baseline] = offered("[rules]\n$0").filter(({ label }) => label === "missing-baseline");
    assert.equal(baseline?.detail, "warning");
    assert.equal(baseline?.link, docsOf("missing-baseline"));
    const rule = rules.find(({ id }) => id === "missing-baseline");
    assert.ok(rule && baseline?.description.startsWith(rule.summary));
    const [cadence] = offered("cad$0").filter(({ label }) => label === "cadence_days");
    assert.equal(cadence?.detail, "14");
  });

  test("of rules tell the severity that the preset gives them", () => {
    const [baseline] = offered('preset = "bwoc-compatible"\n[rules]\n$0').filter(
      ({ label }) => label === "missing-baseline",
    );
    assert.equal(baseline?.detail, "off");
  });
});

describe("values", () => {
  test("of a severity, wherever it stands", () => {
    for (const marked of [
      '[rules]\nmissing-baseline = "$0"',
      "[rules]\nmissing-baseline = $0",
      '[rules]\nmissing-baseline = "er$0\nbad-unit = "off"',
      "[rules]\nmissing-baseline = { severity = $0 }",
      '[rules.missing-baseline]\nseverity = "$0"',
      'rules."okr/missing-baseline" = $0',
      "rules.missing-baseline.severity = '$0'",
      'preset = [ {\n[rules]\nmissing-baseline = "$0"',
      'files.include = [\n  "a",\n[rules]\nmissing-baseline = "$0"',
    ])
      assert.deepEqual(labels(marked), severities, marked);
  });

  test("of the settings that have a few", () => {
    assert.deepEqual(labels("preset = $0"), ["recommended", "strict", "bwoc-compatible"]);
    assert.deepEqual(labels("health = $0"), ["flat", "paced"]);
    assert.deepEqual(labels('[health]\nmodel = "$0"'), ["flat", "paced"]);
    const scales = ["auto", "words", "0-1", "0-2", "0-10", "1-10", "0-100"];
    assert.deepEqual(labels('confidence = "$0"'), scales);
    assert.deepEqual(labels("confidence = { scale = $0 }"), scales);
    const dialects = ["bwoc", "okrchestra", "generic", "none"];
    assert.deepEqual(labels('[files.dialect]\n"plans/*.yml" = "$0"'), dialects);
    assert.deepEqual(labels('files.dialect = { "plans/*.yml" = $0 }'), dialects);
    assert.deepEqual(labels("cadence_days = $0"), ["14"]);
    assert.deepEqual(labels("[rules.too-many-key-results]\nmax = $0"), ["5"]);
  });

  test("of a rule with options may be a table of them", () => {
    assert.deepEqual(labels("[rules]\ntoo-many-key-results = $0"), [...severities, "{ max = 5 }"]);
    assert.deepEqual(labels('[rules]\ntoo-many-key-results = "$0"'), severities);
  });

  test("of a list stand in its brackets", () => {
    assert.ok(labels("[files]\ninclude = [$0]").includes("**/objectives.toml"));
    assert.ok(labels('[files]\ninclude = [\n  "a",\n  "$0"\n]').includes("**/objectives.toml"));
    assert.deepEqual(labels("[files]\ninclude = $0"), []);
    assert.deepEqual(labels("preset = [$0]"), []);
  });

  test("bring along the quotes that are not there yet", () => {
    assert.equal(taken("preset = $0", "strict"), 'preset = "strict"');
    assert.equal(taken("preset = st$0", "strict"), 'preset = "strict"');
    assert.equal(taken('preset = "$0"', "strict"), 'preset = "strict"');
    assert.equal(taken("preset = 'rec$0ommended' # ours", "strict"), "preset = 'strict' # ours");
    assert.equal(taken('preset = "st$0', "strict"), 'preset = "strict"');
    assert.equal(taken('health = { model = "$0 }', "paced"), 'health = { model = "paced" }');
    assert.equal(taken("cadence_days = $0", "14"), "cadence_days = 14");
  });

  test("that hold where nothing is said are marked", () => {
    const marked = (text: string) => offered(text).filter(({ detail }) => detail !== undefined);
    const only = (text: string) => marked(text).map(({ label, detail }) => `${label}: ${detail}`);
    assert.deepEqual(only("preset = $0"), ["recommended: default"]);
    assert.deepEqual(only('[rules]\nmissing-baseline = "$0"'), ["warning: default"]);
    assert.deepEqual(only('preset = "strict"\n[rules]\nmissing-baseline = "$0"'), ["error: default"]);
  });

  test("that are taken are understood", () => {
    for (const marked of [
      "preset = $0",
      "health = $0",
      "confidence = $0",
      "[rules]\ntoo-many-key-results = $0",
    ])
      for (const label of labels(marked))
        assert.deepEqual(readConfig(taken(marked, label), rules).problems, [], `${marked} ${label}`);
  });
});

describe("nothing", () => {
  test("in comments, behind values, in strange places", () => {
    for (const marked of [
      "# $0",
      'preset = "strict" # $0',
      'preset = "strict" $0',
      'preset = "strict"$0',
      "[rules] $0",
      "[rules]\nmissing $0",
      "nothing = $0",
      "nothing.at.all = $0",
      'preset = """\n$0\n"""',
    ])
      assert.deepEqual(labels(marked), [], marked);
  });

  test("of texts that are no config, and those that want to hurt", () => {
    const many = 20_000;
    for (const text of [
      "[".repeat(many),
      "{".repeat(many),
      `preset = ${"[".repeat(many)}`,
      `a = ${"{ a = ".repeat(many)}`,
      `${"a.".repeat(many)}b = `,
      `"${"\\".repeat(many)}`,
      '"""'.repeat(many),
      `${"__proto__.".repeat(9)}constructor = `,
      "[__proto__]\n",
      "\r".repeat(many),
    ]) {
      const start = performance.now();
      for (const at of [0, 1, text.length >> 1, text.length]) completeConfig(text, at, rules);
      assert.ok(performance.now() - start < 2000, text.slice(0, 20));
    }
    assert.deepEqual(labels("[__proto__]\n$0"), []);
    assert.deepEqual(labels("constructor = $0"), []);
    assert.deepEqual(completeConfig("preset = ", 99, rules).length, 3);
    assert.deepEqual(completeConfig("", -1, rules).length, top.length);
  });
});

test("snippets hold what a key takes", () => {
  const snippets = Object.fromEntries(offered("$0").map(({ label, snippet }) => [label, snippet]));
  assert.deepEqual(snippets, {
    preset: `preset = \${1|"recommended","strict","bwoc-compatible"|}`,
    "[rules]": undefined,
    "[files]": undefined,
    units: 'units = ["$1"]',
    owners: 'owners = ["$1"]',
    confidence: `confidence = \${1|"auto","words","0-1","0-2","0-10","1-10","0-100"|}`,
    health: `health = \${1|"flat","paced"|}`,
    cadence_days: `cadence_days = \${1:14}`,
    fiscal_year_start: `fiscal_year_start = \${1:1}`,
  });
});
