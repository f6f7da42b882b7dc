import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { type TestContext, test } from "node:test";
import { pathToFileURL } from "node:url";
import fc from "fast-check";
import { isUsualPlace } from "../../core/config/candidates.ts";
import { globTest } from "../../core/config/glob.ts";
import { defaultSettings, noConfigs } from "../../core/index.ts";
import { ConfigFinder } from "../../disk/config.ts";
import { type Discovered, discover, discoverNow, isDiscoverable } from "../../disk/discover.ts";

function folder(t: TestContext, files: Readonly<Record<string, string>>): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "okr-discover-")));
  t.after(() => rmSync(root, { recursive: true, force: true }));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}

/** Judges by the config files of a folder. */
function finder(root: string): ConfigFinder {
  const uriOf = (path: string) => pathToFileURL(path).href;
  return new ConfigFinder(noConfigs([uriOf(root)], []), root, uriOf);
}

function found(root: string): Discovered {
  const shown = (paths: readonly string[]) => paths.map((path) => relative(root, path).replaceAll("\\", "/"));
  const { candidates, sides, outside } = discoverNow(root, finder(root));
  return { candidates: shown(candidates), sides: shown(sides), outside: shown(outside) };
}

test("candidates by their path, side files by their role, everything else left closed", (t) => {
  const root = folder(t, {
    "objectives.toml": "",
    "modules/plugins/okr/x/key_results.toml": "",
    "modules/plugins/okr/x/manifest.toml": "",
    "team/OKRs/q3/plan.yaml": "",
    "team/my-okrs.yml": "",
    "goals.yaml": "",
    "goals.toml": "",
    "okrs/readme.md": "",
    "metrics/manual.yml": "",
    "metrics/snapshots/2026-01-18.json": "",
    "src/main.ts": "",
    ".hidden/okr.yml": "",
    "node_modules/okr/okrs.yml": "",
    ".git/okr.toml": "",
  });
  assert.deepEqual(found(root), {
    candidates: [
      ".hidden/okr.yml",
      "goals.yaml",
      "modules/plugins/okr/x/key_results.toml",
      "objectives.toml",
      "team/OKRs/q3/plan.yaml",
      "team/my-okrs.yml",
    ],
    sides: ["metrics/manual.yml", "metrics/snapshots/2026-01-18.json", "modules/plugins/okr/x/manifest.toml"],
    outside: [],
  });
});

test("what git ignores is left out; the deepest .gitignore has the last word", (t) => {
  const root = folder(t, {
    ".gitignore": "dist/\n*.local.yml\n/okrs/old*\n",
    "dist/okr.yml": "",
    "okrs/a.yml": "",
    "okrs/a.local.yml": "",
    "okrs/old.yml": "",
    "okrs/keep/.gitignore": "!*.local.yml\nb.yml\n",
    "okrs/keep/b.yml": "",
    "okrs/keep/c.local.yml": "",
  });
  assert.deepEqual(found(root).candidates, ["okrs/a.yml", "okrs/keep/c.local.yml"]);
});

test("links to folders are not followed; links to files only inside, and only if nothing else leads there", (t) => {
  const outside = folder(t, { "key_results.toml": "" });
  const root = folder(t, { "data/numbers.toml": "", "okrs/plan.yml": "" });
  symlinkSync("../data/numbers.toml", join(root, "okrs/key_results.toml"));
  symlinkSync("../data/numbers.toml", join(root, "okrs/objectives.toml"));
  symlinkSync("plan.yml", join(root, "okrs/same.yml"));
  symlinkSync(join(outside, "key_results.toml"), join(root, "okrs/outside.toml"));
  symlinkSync("nothing.yml", join(root, "okrs/broken.yml"));
  symlinkSync("..", join(root, "okrs/loop"));
  symlinkSync(outside, join(root, "okrs/elsewhere"));
  assert.deepEqual(found(root), {
    candidates: ["okrs/key_results.toml", "okrs/plan.yml"],
    sides: [],
    outside: ["okrs/outside.toml"],
  });
});

test("a folder that is not there, and one that is a file, hold nothing", (t) => {
  const root = folder(t, { "okr.yml": "" });
  const nothing = { candidates: [], sides: [], outside: [] };
  for (const path of [join(root, "gone"), join(root, "okr.yml")])
    assert.deepEqual(discoverNow(path, finder(path)), nothing);
});

test("the walk that pauses finds the same", async (t) => {
  const root = folder(t, {
    "okrs/a.yml": "",
    "b/objectives.toml": "",
    "b/metrics/ci_report.json": "",
    ".gitignore": "c/\n",
    "c/okr.yml": "",
  });
  assert.deepEqual(await discover(root, finder(root)), discoverNow(root, finder(root)));
});

test("whether a file would be found can be told without a walk", (t) => {
  const outside = folder(t, { "okr.toml": "" });
  const files = [
    "okrs/a.yml",
    "okrs/deep/b.toml",
    "old/okr.yml",
    "goals.yml",
    "metrics/manual.yml",
    "node_modules/x/okr.yml",
  ];
  const root = folder(t, { ".gitignore": "old/\n", ...Object.fromEntries(files.map((path) => [path, ""])) });
  symlinkSync(join(outside, "okr.toml"), join(root, "okrs/out.toml"));
  const { candidates, sides } = found(root);
  const told = [...files, "okrs/out.toml"].filter((path) => isDiscoverable(root, join(root, path)));
  assert.deepEqual(told.sort(), [...candidates, ...sides].sort());
});

test("the short cut for the usual patterns says what the patterns say", () => {
  const byPatterns = globTest(defaultSettings.files.include);
  const isCandidate = (path: string) => /\.(toml|ya?ml)$/i.test(path) && byPatterns(path);
  const part = fc.constantFrom(
    "okr",
    "okrs",
    "OKRs",
    "my-okrs",
    "book.okr",
    "goals",
    "Goals",
    "objectives",
    "key_results",
    "x",
    ".okr",
    "",
  );
  const extension = fc.constantFrom(".toml", ".yml", ".yaml", ".YAML", ".json", "", ".okr.toml");
  const path = fc
    .tuple(
      fc.array(
        part.filter((each) => each !== ""),
        { maxLength: 3 },
      ),
      part,
      extension,
    )
    .map(([folders, stem, end]) => [...folders, stem + end].join("/"));
  fc.assert(
    fc.property(path, (each) => assert.equal(isUsualPlace(each), isCandidate(each), each)),
    { numRuns: 2000 },
  );
});

test("each folder goes by the nearest config, and patterns count from where it stands", (t) => {
  const root = folder(t, {
    "okr.config.toml": 'files.include = ["plans/**/*.toml", "*.yml"]\nfiles.exclude = ["**/old/**"]\n',
    "plans/a.toml": "",
    "plans/x/y/a.TOML": "",
    "plans/old/a.toml": "",
    "a.yml": "",
    "x/a.yml": "",
    "plans/a.json": "",
    "okrs/a.toml": "",
    "team/okr.config.toml": "",
    "team/a.yml": "",
    "team/okr.yml": "",
    "team/plans/a.toml": "",
    "team/sub/okr.config.toml": 'files.include = ["plans/*"]\n',
    "team/sub/okr.yml": "",
    "team/sub/plans/b.yml": "",
  });
  assert.deepEqual(found(root).candidates, [
    "a.yml",
    "plans/a.toml",
    "plans/x/y/a.TOML",
    "team/okr.yml",
    "team/sub/plans/b.yml",
  ]);
});

test("configs are found on the way, but not where nobody looks", (t) => {
  const root = folder(t, {
    ".gitignore": "dist/\n",
    "okr.config.toml": "cadence_days = 7\n",
    "dist/okr.config.toml": "",
    "node_modules/x/okr.config.toml": "",
    "a/b/okr.config.toml": "cadence_days = 9\n",
  });
  const judge = finder(root);
  discoverNow(root, judge);
  assert.deepEqual(
    [...judge.configs.byFolder.values()].map(({ folder: own, settings }) => [
      own?.slice(pathToFileURL(root).href.length),
      settings.cadenceDays,
    ]),
    [
      ["", 7],
      ["/a/b", 9],
    ],
  );
});
