import assert from "node:assert/strict";
import { readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { bakery, keyResults, orchestra } from "../support/bakery.ts";
import { exampleDay, examples, okr, okrJson, onDisk } from "../support/command.ts";

interface Findings {
  readonly version: number;
  readonly files: number;
  readonly findings: readonly {
    readonly path: string;
    readonly range: { readonly start: Place; readonly end: Place };
    readonly code: string;
    readonly severity: string;
    readonly message: string;
    readonly docs: string;
    readonly fixable: boolean;
  }[];
}
interface Place {
  readonly line: number;
  readonly character: number;
}

const broken = {
  ...bakery,
  "key_results.toml": keyResults.replace('unit          = "percent"', 'unit          = "pct"'),
};

/** Lines without their text: `okrs/a.toml:45:17 error okr/bad-unit`. */
function places(stdout: string): string[] {
  return stdout
    .split("\n")
    .slice(0, -2)
    .map((line) => line.replace(/^(\S+ \w+) .* (\S+)$/, "$1 $2"));
}

test("the example's findings, in the order of files and places", () => {
  const { status, stdout, stderr } = okr(["check", "--today", exampleDay]);
  assert.deepEqual([status, stderr], [1, ""]);
  assert.deepEqual(
    places(stdout),
    [
      "bwoc/okrs/key_results.toml:31:17 information okr/missing-baseline",
      "bwoc/okrs/key_results.toml:35:17 warning okr/claim-without-evidence",
      "bwoc/okrs/key_results.toml:36:17 information okr/stale-check-in",
      "bwoc/okrs/key_results.toml:45:17 error okr/bad-unit",
      "bwoc/okrs/key_results.toml:53:18 warning okr/activity-key-result",
      "bwoc/okrs/key_results.toml:74:17 error okr/dangling-objective",
      "bwoc/okrs/objectives.toml:11:16 warning okr/mostly-boolean",
      "bwoc/okrs/objectives.toml:18:16 information okr/too-few-key-results",
      "generic/okrs/people-2026-q4.yaml:26:18 information okr/stale-check-in",
      "generic/okrs/people-2026-q4.yaml:28:16 warning okr/activity-key-result",
      "okrchestra/okrs/org.yml:35:21 warning okr/unknown-metric",
      "okrchestra/okrs/org.yml:37:17 warning okr/target-equals-baseline",
      "okrchestra/okrs/org.yml:66:17 warning okr/status-mismatch",
    ],
    stdout,
  );
  assert.match(stdout, /\n2 errors, 7 warnings, \d+ remarks in 5 files \(20 key results, \d+ ms\)\n$/);
});

test("JSON holds what the text holds, with places as editors count them", () => {
  const text = okr(["check", "--today", exampleDay]).stdout;
  const { version, files, findings } = okrJson([
    "check",
    "--today",
    exampleDay,
    "--format",
    "json",
  ]) as Findings;
  assert.deepEqual([version, files], [1, 5]);
  assert.deepEqual(
    findings.map(
      ({ path, range: { start }, severity, code }) =>
        `${path}:${start.line + 1}:${start.character + 1} ${severity} ${code}`,
    ),
    places(text),
  );
  assert.deepEqual(
    findings.find(({ code }) => code === "okr/bad-unit"),
    {
      path: "bwoc/okrs/key_results.toml",
      range: { start: { line: 44, character: 16 }, end: { line: 44, character: 21 } },
      code: "okr/bad-unit",
      severity: "error",
      message: 'Unit "pct" is not one of count, percent, currency, ratio, boolean. Did you mean "percent"?',
      docs: findings.find(({ code }) => code === "okr/bad-unit")?.docs,
      fixable: true,
    },
  );
});

test("the status is 0 without errors, and 1 with them or with more warnings than are allowed", (t) => {
  const sound = onDisk(t, bakery);
  const warnings = onDisk(t, {
    "okrs/org.yml": orchestra["okrs/org.yml"].replace("target: 60", "target: 40"),
  });
  const status = (folder: string, ...words: string[]) =>
    okr(["check", "--workspace", folder, "--today", exampleDay, ...words]).status;
  assert.equal(status(sound), 0);
  assert.equal(status(onDisk(t, broken)), 1);
  assert.equal(status(warnings), 0);
  assert.equal(status(warnings, "--max-warnings", "0"), 1);
  assert.equal(status(warnings, "--max-warnings=9"), 0);
});

test("only the files and folders that are named are told of, with ids of all the others", (t) => {
  const folder = onDisk(t, {
    "a/objectives.toml": bakery["objectives.toml"],
    "a/key_results.toml": broken["key_results.toml"],
    "b/key_results.toml": broken["key_results.toml"],
  });
  const paths = (...words: string[]) =>
    new Set(
      (okrJson(["check", ...words, "--format", "json"], { cwd: folder }) as Findings).findings
        .filter(({ severity }) => severity === "error")
        .map(({ path, code }) => `${path} ${code}`),
    );
  assert.deepEqual(paths("a"), new Set(["a/key_results.toml okr/bad-unit"]));
  assert.deepEqual(paths("a/key_results.toml"), new Set(["a/key_results.toml okr/bad-unit"]));
  assert.deepEqual(paths(join(folder, "a", "objectives.toml")), new Set());
  assert.deepEqual(
    paths("b"),
    new Set(["b/key_results.toml okr/bad-unit", "b/key_results.toml okr/dangling-objective"]),
  );
});

test("a file that is named is read though no pattern finds it, and though git ignores it", (t) => {
  const text = keyResults.replace('"percent"', '"pct"');
  const folder = onDisk(t, {
    "plans/numbers.toml": text,
    "okrs/key_results.toml": text,
    "okrs/objectives.toml": bakery["objectives.toml"],
    ".gitignore": "okrs/\n",
  });
  const found = (...words: string[]) =>
    (okrJson(["check", ...words, "--format", "json"], { cwd: folder }) as Findings).files;
  assert.deepEqual(
    [found(), found("plans/numbers.toml"), found("okrs/key_results.toml"), found("okrs")],
    [0, 1, 1, 2],
  );
});

test("a file outside of the workspace is shown by the way to it", (t) => {
  const folder = onDisk(t, {
    "here/okr.config.toml": "",
    "there/key_results.toml": broken["key_results.toml"],
  });
  const { stdout } = okr(["check", "../there/key_results.toml", "--workspace", "."], {
    cwd: join(folder, "here"),
  });
  assert.match(stdout, /^\.\.\/there\/key_results\.toml:8:17 error Unit "pct"/m);
});

test("a named file that holds no OKRs is said, on stderr", (t) => {
  const folder = onDisk(t, { ...bakery, "okr.toml": "[update]\nbranch = 'main'\n", "notes.md": "# Notes\n" });
  const ran = okr(["check", "okr.toml", "notes.md"], { cwd: folder });
  assert.deepEqual(ran, {
    status: 0,
    stdout: "No OKR files found.\n",
    stderr: "okr.toml holds no OKRs.\nnotes.md holds no OKRs.\n",
  });
  assert.deepEqual(okr(["check", "nothing.toml"], { cwd: folder }), {
    status: 2,
    stdout: "",
    stderr: 'okr: There is no file or folder "nothing.toml".\n',
  });
});

test("naming each of many files costs hardly more than naming their folder", (t) => {
  const names = Array.from({ length: 2000 }, (_, at) => `okrs/team-${at}.yml`);
  const textOf = (at: number) => `# okr: dialect=generic\nobjectives:\n  - id: O${at}\n    title: Bread\n`;
  const folder = onDisk(t, Object.fromEntries(names.map((name, at) => [name, textOf(at)])));
  const millisecondsOf = (...words: string[]) => {
    const { stdout } = okr(["check", "--max-warnings=0", ...words], { cwd: folder });
    const [, files, time] = / in ([\d,]+) files? \(.*?(\d+) ms\)\n$/.exec(stdout) ?? assert.fail(stdout);
    assert.equal(files, "2,000");
    return Number(time);
  };
  const whole = millisecondsOf("okrs");
  const each = millisecondsOf(...names);
  assert.ok(each < 3 * whole, `${each} ms for files by name, ${whole} ms for their folder`);
});

test("no file at all is a result that is said", (t) => {
  const folder = onDisk(t, { "src/main.ts": "export {};\n", ".git/HEAD": "" });
  assert.deepEqual(okr(["check"], { cwd: folder }), {
    status: 0,
    stdout: "No OKR files found.\n",
    stderr: "",
  });
  assert.deepEqual(okrJson(["check", "--format", "json"], { cwd: folder }), {
    version: 1,
    files: 0,
    findings: [],
  });
});

test("the workspace is the nearest folder upward with a config, else with OKRs, up to the repository", (t) => {
  const org = {
    "okrs/org.yml": orchestra["okrs/org.yml"].replace("objective_id: OBJ-BREAD", "objective_id: ''"),
  };
  const inside = (path: string) =>
    Object.fromEntries(Object.entries(org).map(([name, text]) => [`${path}/${name}`, text]));
  const files = (folder: string, cwd: string) => [
    ...new Set(
      (okrJson(["check", "--format", "json"], { cwd: join(folder, cwd) }) as Findings).findings.map(
        ({ path }) => path,
      ),
    ),
  ];
  const marked = onDisk(t, { ...org, "src/deep/x.ts": "" });
  assert.deepEqual([files(marked, "okrs"), files(marked, "src/deep")], [["okrs/org.yml"], ["okrs/org.yml"]]);
  const configured = onDisk(t, {
    ...org,
    "part/okr.config.toml": "",
    "part/src/x.ts": "",
    ...inside("part/plans"),
  });
  assert.deepEqual(files(configured, "part/src"), ["plans/okrs/org.yml"]);
  const above = onDisk(t, {
    "okr.config.toml": "",
    "plugins/okr/key_results.toml": broken["key_results.toml"],
  });
  assert.deepEqual(files(above, "plugins/okr"), ["plugins/okr/key_results.toml"]);
  const repository = onDisk(t, { ...org, "repo/.git/HEAD": "", "repo/src/x.ts": "" });
  assert.deepEqual(files(repository, "repo/src"), []);
});

test("rules and files are configured in okr.config.toml; what is wrong there is said", (t) => {
  const folder = onDisk(t, {
    ...broken,
    "okr.config.toml":
      '[rules]\nbad-unit = "warning"\nmissing-baseline = "off"\nbad-untit = "off"\n\n[files]\nexclude = ["archive/**"]\n',
    "archive/key_results.toml": broken["key_results.toml"],
  });
  const { status, stdout, stderr } = okr(["check", "--today", exampleDay], { cwd: folder });
  assert.equal(stderr, "");
  assert.match(
    stdout,
    /^okr\.config\.toml:4:1 warning There is no rule "bad-untit"\. Did you mean "bad-unit"\? /m,
  );
  assert.deepEqual(
    [status, places(stdout).filter((line) => /bad-unit|baseline|config/.test(line))],
    [0, ["key_results.toml:8:17 warning okr/bad-unit", "okr.config.toml:4:1 warning okr/config"]],
  );
  assert.equal(okr(["report"], { cwd: folder }).stderr, "", "rules do not concern a report");
});

test("text from a file does nothing to the terminal", (t) => {
  const folder = onDisk(t, {
    ...bakery,
    "key_results.toml": keyResults.replace(
      'unit          = "percent"',
      'unit          = "\\u001b[31mpct\\u0007\\u202e"',
    ),
  });
  const { stdout } = okr(["check"], { cwd: folder });
  assert.doesNotMatch(stdout, /[^\P{Cc}\n]|\u202e/u);
  assert.match(stdout, /okr\/bad-unit/);
});

test("--fix mends what needs no decision, by the smallest edits, and leaves the rest", (t) => {
  const texts = {
    ...bakery,
    "key_results.toml": keyResults
      .replace("target        = 60", 'target        = "60"')
      .replace('"percent"', '"pct"'),
  };
  const folder = onDisk(t, texts);
  const { status, stdout, stderr } = okr(["check", "--fix"], { cwd: folder });
  assert.deepEqual([status, stderr], [1, "1 finding mended.\n"]);
  assert.equal(
    readFileSync(join(folder, "key_results.toml"), "utf8"),
    texts["key_results.toml"].replace('"60"', "60"),
  );
  assert.match(stdout, /okr\/bad-unit/);
  assert.doesNotMatch(stdout, /okr\/wrong-type/);
  assert.deepEqual(okr(["check", "--fix"], { cwd: folder }).stderr, "");
});

test("links out of the workspace are not read, and that is said", (t) => {
  const outside = onDisk(t, broken);
  const folder = onDisk(t, { "objectives.toml": bakery["objectives.toml"] });
  symlinkSync(join(outside, "key_results.toml"), join(folder, "key_results.toml"));
  const { stderr, stdout } = okr(["check"], { cwd: folder });
  assert.equal(stderr, "key_results.toml is a link that leads out of the workspace. It is not read.\n");
  assert.doesNotMatch(stdout, /bad-unit/);
});

test("the examples are found from the repository's root, too", () => {
  assert.deepEqual(
    (okrJson(["check", "examples", "--format", "json"], { cwd: join(examples, "..") }) as Findings).files,
    5,
  );
});
