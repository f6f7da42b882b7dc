import assert from "node:assert/strict";
import { test } from "node:test";
import {
  type Configs,
  configFor,
  forcedDialect,
  mayHoldOkrs,
  noConfigs,
  readEditorSettings,
  rules,
  withConfig,
  withRoot,
} from "../../../core/index.ts";

/** The configs of a workspace out of paths of folders below `file:///w` and texts. */
function configs(
  texts: Readonly<Record<string, string>>,
  { roots = ["file:///w"], editor = {} }: { roots?: string[]; editor?: Record<string, unknown> } = {},
): Configs {
  const written = new Map(
    Object.entries(editor).map(([root, section]) => [root, readEditorSettings(section, rules)]),
  );
  return Object.entries(texts).reduce(
    (sum, [folder, text]) => withConfig(sum, `file:///w${folder}`, { text }),
    noConfigs(roots, rules, written),
  );
}

const days = (all: Configs, path: string) => configFor(all, `file:///w/${path}`).settings.cadenceDays;

test("the nearest config holds, alone", () => {
  const all = configs({
    "": 'cadence_days = 30\nhealth = "paced"\n',
    "/teams/a": "cadence_days = 7\n",
    "/teams/a/deep/er": "",
  });
  assert.deepEqual(
    [
      "okr.yml",
      "teams/okr.yml",
      "teams/a/okr.yml",
      "teams/a/deep/okr.yml",
      "teams/a/deep/er/okr.yml",
      "teams/ab/okr.yml",
    ].map((path) => days(all, path)),
    [30, 30, 7, 7, 14, 30],
  );
  assert.equal(configFor(all, "file:///w/teams/a/okr.yml").settings.health, "flat");
});

test("no config above the workspace counts, nor one of another folder", () => {
  const all = configs(
    { "": "cadence_days = 30\n", "/b": "cadence_days = 7\n" },
    { roots: ["file:///w/a", "file:///w/b"] },
  );
  assert.deepEqual(
    ["a/okr.yml", "a/b/okr.yml", "b/okr.yml", "c/okr.yml"].map((path) => days(all, path)),
    [14, 14, 7, 14],
  );
  const within = configs({ "": "cadence_days = 30\n" }, { roots: ["file:///w/a", "file:///w"] });
  assert.equal(days(within, "a/okr.yml"), 30, "an outer folder that is open, too");
});

test("a config that goes away leaves its files to the next one; one that is as it was changes nothing", () => {
  const all = configs({ "": "cadence_days = 30\n", "/a": "cadence_days = 7\n" });
  assert.equal(withConfig(all, "file:///w/a", { text: "cadence_days = 7\n" }), all);
  const gone = withConfig(all, "file:///w/a", undefined);
  assert.deepEqual([days(gone, "a/okr.yml"), days(all, "a/okr.yml")], [30, 7]);
  assert.equal(withConfig(gone, "file:///w/a", undefined), gone);
});

test("each folder has the editor's settings of its own, and files in none the general ones", () => {
  const all = configs(
    { "/a": 'preset = "strict"\n' },
    {
      roots: ["file:///w/a", "file:///w/b"],
      editor: {
        "": { rules: { "bad-unit": "hint" } },
        "file:///w/a": { rules: { "bad-unit": "off" } },
        "file:///w/b": { preset: "bwoc-compatible" },
      },
    },
  );
  const severity = (path: string, rule: string) =>
    configFor(all, `file:///w/${path}`).settings.rules.get(rule)?.severity;
  assert.deepEqual(
    ["a/okr.yml", "b/okr.yml", "okr.yml"].map((path) => [
      severity(path, "bad-unit"),
      severity(path, "missing-target"),
    ]),
    [
      ["off", "error"],
      [undefined, "off"],
      ["hint", undefined],
    ],
  );
});

const picked = (all: Configs, ...paths: string[]) =>
  paths.filter((path) => mayHoldOkrs(all, `file:///w/${path}`));

test("patterns count from the config's folder, usual places from the workspace's", () => {
  const paths = [
    "plans/a.yml",
    "team/plans/a.yml",
    "okrs/a.yml",
    "okrs/team/a.yml",
    "okrs/old/a.yml",
    "team/okr.toml",
  ];
  assert.deepEqual(picked(configs({}), ...paths), [
    "okrs/a.yml",
    "okrs/team/a.yml",
    "okrs/old/a.yml",
    "team/okr.toml",
  ]);
  assert.deepEqual(
    picked(
      configs({ "/team": 'files.include = ["plans/*.yml"]\n', "/okrs": 'files.exclude = ["old/**"]\n' }),
      ...paths,
    ),
    ["team/plans/a.yml", "okrs/a.yml", "okrs/team/a.yml"],
  );
  const byEditor = configs(
    { "/team": 'files.exclude = ["plans/**"]\n' },
    { editor: { "": { files: { include: ["team/**"] } } } },
  );
  assert.deepEqual(picked(byEditor, ...paths), ["team/okr.toml"], "the editor's count from the workspace");
});

test("a folder that is named stands for all that is in it", () => {
  const paths = ["okrs/a.yml", "okrs/old/a.yml", "archive/okr.yml", "team/archive/okr.yml", "plans/x/a.yml"];
  const by = (text: string) => picked(configs({ "": text }), ...paths);
  for (const pattern of ["archive", "archive/", "archive/**", "./archive"])
    assert.deepEqual(by(`files.exclude = ["${pattern}", "okrs/old"]\n`), [
      "okrs/a.yml",
      "team/archive/okr.yml",
    ]);
  assert.deepEqual(by('files.exclude = ["**/archive"]\n'), ["okrs/a.yml", "okrs/old/a.yml"]);
  assert.deepEqual(by('files.include = ["plans"]\n'), ["plans/x/a.yml"]);
  assert.deepEqual(by('[files]\ninclude = []\ndialect = { "plans/" = "generic" }\n'), ["plans/x/a.yml"]);
  const byEditor = configs({}, { editor: { "": { files: { exclude: ["archive"] } } } });
  assert.deepEqual(picked(byEditor, ...paths), ["okrs/a.yml", "okrs/old/a.yml", "team/archive/okr.yml"]);
});

test("a config file holds no OKRs, and other kinds of files are none", () => {
  const all = configs({ "": 'files.include = ["**"]\n' });
  assert.deepEqual(picked(all, "okr.config.toml", "a/okr.config.toml", "a.json", "a.toml", "A.YAML"), [
    "a.toml",
    "A.YAML",
  ]);
});

test("paths are matched as people write them", () => {
  const all = configs({ "": 'files.include = ["ziele & mehr/ü*.yml"]\n' });
  assert.deepEqual(picked(all, "ziele%20&%20mehr/%C3%BCbersicht.yml", "%FF.yml"), [
    "ziele%20&%20mehr/%C3%BCbersicht.yml",
  ]);
});

test("how files are read, by pattern: the last that fits decides", () => {
  const all = configs({
    "": `[files]
exclude = ["plans/old/**"]
[files.dialect]
"plans/**" = "generic"
"plans/**/*.toml" = "bwoc"
"okrs/drafts/**" = "none"
`,
  });
  const paths = ["plans/a.yml", "plans/a.toml", "plans/old/a.yml", "okrs/drafts/a.yml", "okrs/a.yml"];
  assert.deepEqual(
    paths.map((path) => forcedDialect(all, `file:///w/${path}`)),
    ["generic", "bwoc", "generic", "none", undefined],
  );
  assert.deepEqual(picked(all, ...paths), ["plans/a.yml", "plans/a.toml", "okrs/drafts/a.yml", "okrs/a.yml"]);
});

test("a folder outside that is named goes by its own config", () => {
  const all = withRoot(configs({ "": "cadence_days = 30\n" }), "file:///elsewhere");
  const with7 = withConfig(all, "file:///elsewhere", { text: "cadence_days = 7\n" });
  assert.deepEqual(
    ["file:///elsewhere/okr.yml", "file:///else/okr.yml"].map(
      (uri) => configFor(with7, uri).settings.cadenceDays,
    ),
    [7, 14],
  );
  assert.deepEqual([days(with7, "okr.yml"), withRoot(with7, "file:///elsewhere")], [30, with7]);
});

test("what comes to the same keeps its settings, so that nothing is checked anew", () => {
  const settings = (all: Configs) => configFor(all, "file:///w/okr.yml").settings;
  const typed = (all: Configs, text: string) => withConfig(all, "file:///w", { text });
  const all = configs({ "": 'cadence_days = 30\nrules.bad-unit = { severity = "hint" }\n' });
  const again = typed(all, '# Ours\n[rules]\nbad-unit = "hint"\n');
  assert.notEqual(settings(again), settings(all));
  const alike = typed(all, '# Ours\nrules.bad-unit = "hint"\ncadence_days = 30\nno_such = 1\n');
  assert.equal(settings(alike), settings(all));
  const plain = configs({}, { editor: { "": { preset: "strict" } } });
  assert.equal(settings(typed(plain, "# nothing yet\n")), settings(plain));
});
