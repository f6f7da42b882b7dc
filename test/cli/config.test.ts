import assert from "node:assert/strict";
import { mkdirSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { bakery } from "../support/bakery.ts";
import { okr, okrJson, onDisk } from "../support/command.ts";
import { plan, teams, teamsFindings } from "../support/teams.ts";

const day = ["--today", "2026-11-21"];

interface Report {
  readonly findings: readonly {
    readonly path: string;
    readonly range: { readonly start: { readonly line: number; readonly character: number } };
    readonly code: string;
    readonly severity: string;
    readonly message: string;
    readonly docs: string;
  }[];
}

/** The findings of some rules by file: `line:column severity code`, one-based. */
function found(cwd: string, codes: RegExp, words: readonly string[] = []): Record<string, string[]> {
  const { findings } = okrJson(["check", "--format", "json", ...day, ...words], { cwd }) as Report;
  const byPath: Record<string, string[]> = {};
  for (const { path, range, code, severity } of findings)
    if (codes.test(code)) {
      byPath[path] ??= [];
      byPath[path].push(`${range.start.line + 1}:${range.start.character + 1} ${severity} ${code}`);
    }
  return byPath;
}

test("each file goes by the nearest config, in all that is said of it", (t) => {
  const folder = onDisk(t, teams);
  assert.deepEqual(found(folder, /baseline|confidence/), teamsFindings);
});

test("health, cadence and confidence of each file are those of its own config", (t) => {
  const folder = onDisk(t, {
    "okrs/a.yml": plan("2"),
    "team/okr.config.toml": 'confidence.scale = "0-2"\n',
    "team/okrs/b.yml": plan("2"),
  });
  const { stdout } = okr(["check-progress", "--format", "json"], { cwd: folder });
  const { key_results: all } = JSON.parse(stdout) as { key_results: { status: string }[] };
  assert.deepEqual(
    all.map(({ status }) => status),
    ["off-track", "on-track"],
  );
  const rows = okr(["tree", ...day], { cwd: folder }).stdout;
  assert.match(rows, /off-track/);
  assert.match(rows, /on-track/);
});

test("presets, and the rules that win over them", (t) => {
  const files = (config: string) => onDisk(t, { ...bakery, "okr.config.toml": config });
  const of = (config: string) => found(files(config), /okr\/(missing-baseline|claim-without)/);
  assert.deepEqual(
    ['preset = "recommended"', 'preset = "strict"', 'preset = "bwoc-compatible"'].map((config) =>
      Object.values(of(`${config}\n`)).flat(),
    ),
    [["6:17 information okr/missing-baseline"], ["6:17 error okr/missing-baseline"], []],
  );
  assert.deepEqual(of('preset = "bwoc-compatible"\nrules.missing-baseline = "hint"\n'), {
    "key_results.toml": ["6:17 hint okr/missing-baseline"],
  });
  const broken = { ...bakery, "okr.config.toml": 'preset = "bwoc-compatible"\n' };
  broken["key_results.toml"] = broken["key_results.toml"].replace(
    'unit          = "percent"',
    'unit = "pct"',
  );
  assert.deepEqual(found(onDisk(t, broken), /./), { "key_results.toml": ["8:8 error okr/bad-unit"] });
});

const wrong = {
  ...bakery,
  "okr.config.toml": 'cadense_days = 7\n\n[rules]\nmissing-baseline = "off"\nbad-untit = "off"\n',
};

test("what is wrong in a config file is a finding in it, and all else in it holds", (t) => {
  const folder = onDisk(t, { ...wrong, "sub/okr.config.toml": "preset = 'strickt'\n" });
  const { findings } = okrJson(["check", "--format", "json", ...day], { cwd: folder }) as Report;
  assert.deepEqual(
    findings
      .filter(({ path }) => path.endsWith("okr.config.toml"))
      .map(({ path, range, code, severity, message }) => [
        path,
        range.start.line + 1,
        code,
        severity,
        message,
      ]),
    [
      [
        "okr.config.toml",
        1,
        "okr/config",
        "warning",
        'There is no setting "cadense_days". Did you mean "cadence_days"?',
      ],
      [
        "okr.config.toml",
        5,
        "okr/config",
        "warning",
        'There is no rule "bad-untit". Did you mean "bad-unit"?',
      ],
      [
        "sub/okr.config.toml",
        1,
        "okr/config",
        "warning",
        '"preset" must be recommended, strict or bwoc-compatible. Did you mean "strict"?',
      ],
    ],
  );
  assert.ok(findings.every(({ code }) => code !== "okr/missing-baseline"));
  assert.match(findings.find(({ code }) => code === "okr/config")?.docs ?? "", /docs\/configuration\.md$/);
});

test("every format shows it, under the config's path", (t) => {
  const folder = onDisk(t, wrong);
  const shown = {
    text: /^okr\.config\.toml:1:1 warning There is no setting "cadense_days"\. .* okr\/config$/m,
    json: /"path": "okr\.config\.toml"/,
    sarif: /"ruleId": "okr\/config"/,
    github: /^::warning file=okr\.config\.toml,line=1,.*cadense_days/m,
    gitlab: /"check_name": "okr\/config"/,
    junit: /<testsuite name="okr\.config\.toml"[^>]*failures="2"/,
  };
  for (const [format, expected] of Object.entries(shown))
    assert.match(okr(["check", "--format", format, ...day], { cwd: folder }).stdout, expected, format);
  const limit = okr(["check", "--max-warnings", "1", ...day], { cwd: folder });
  assert.equal(limit.status, 1, "it counts as what it is");
});

test("of named files, only the configs that hold for them are told", (t) => {
  const folder = onDisk(t, { ...teams, "okr.config.toml": "x = 1\n", "west/okr.config.toml": "y = 1\n" });
  assert.deepEqual(Object.keys(found(folder, /config/)), ["okr.config.toml", "west/okr.config.toml"]);
  assert.deepEqual(Object.keys(found(folder, /config/, ["west/okrs"])), ["west/okr.config.toml"]);
});

test("other verbs say it on stderr, and go on", (t) => {
  const folder = onDisk(t, wrong);
  for (const verb of ["report", "check-progress", "tree"]) {
    const { status, stderr } = okr([verb], { cwd: folder });
    assert.deepEqual(
      [status, stderr],
      [0, 'okr.config.toml:1:1 There is no setting "cadense_days". Did you mean "cadence_days"?\n'],
      verb,
    );
  }
});

test("a config that cannot be read is an error, and the defaults hold", (t) => {
  const outside = onDisk(t, { "secret.toml": "[rules]\n" });
  const folder = onDisk(t, bakery);
  const config = join(folder, "okr.config.toml");
  const told = () => {
    const { status, stdout } = okr(["check", ...day], { cwd: folder });
    assert.equal(status, 1);
    return stdout.split("\n").filter((line) => line.startsWith("okr.config.toml"));
  };
  mkdirSync(config);
  assert.deepEqual(told(), [
    "okr.config.toml:1:1 error okr.config.toml is a folder. The defaults hold until it is a file. okr/config",
  ]);
  rmSync(config, { recursive: true });
  symlinkSync(join(outside, "secret.toml"), config);
  assert.deepEqual(told(), [
    "okr.config.toml:1:1 error okr.config.toml is a link that leads out of the workspace. The defaults hold. okr/config",
  ]);
  const latin = onDisk(t, { ...bakery, "okr.config.toml": Buffer.from("owners = ['J\xf6rg']\n", "latin1") });
  const { stdout } = okr(["check", ...day], { cwd: latin });
  assert.match(
    stdout,
    /^okr\.config\.toml:1:1 error This file holds bytes that are not UTF-8\..* okr\/config$/m,
  );
  assert.match(stdout, /missing-baseline/);
});

test("a config that wants to hurt does not", (t) => {
  const config = `"\\u001b[31m\\u202e" = 1\n__proto__.x = 1\nfiles.include = ["${"{a,b}".repeat(90)}", "${"**/".repeat(300)}x.yml"]\n${"[".repeat(5000)}\n`;
  const folder = onDisk(t, { ...bakery, "okr.config.toml": config });
  const start = performance.now();
  const { stdout } = okr(["check", ...day], { cwd: folder });
  assert.ok(performance.now() - start < 5000);
  assert.doesNotMatch(stdout, /[^\P{Cc}\n]|\u202e/u);
  assert.match(stdout, /has too many alternatives\. It is left out\./);
});
