import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { bakery, keyResults, objectives } from "../support/bakery.ts";
import { exampleDay, okr, onDisk } from "../support/command.ts";

const name = "okr.baseline.json";
const bad = { ...bakery, "key_results.toml": keyResults.replaceAll('"percent"', '"pct"') };

/** The errors of a run, as `path:line rule`, with its status and what it said on stderr. */
function check(folder: string, ...words: string[]) {
  const { status, stdout, stderr } = okr(["check", "--today", exampleDay, ...words], { cwd: folder });
  const errors = [...stdout.matchAll(/^(\S+:\d+):\d+ error .* (okr\/[\w-]+)$/gm)].map(
    ([, at, code]) => `${at} ${code}`,
  );
  return { status, errors, stderr };
}

function stdoutOf(folder: string, ...words: string[]): string {
  return okr(["check", "--today", exampleDay, ...words], { cwd: folder }).stdout;
}

test("what was there is known from now on; what comes is told", (t) => {
  const folder = onDisk(t, bad);
  assert.equal(check(folder).errors.length, 2);
  const updated = check(folder, "--update-baseline");
  assert.deepEqual([updated.status, updated.errors], [0, []]);
  assert.match(updated.stderr, /^okr\.baseline\.json holds \d+ findings of \d files? now\.\n$/);
  assert.deepEqual(check(folder), { status: 0, errors: [], stderr: "" });
  const text = bad["key_results.toml"].replace('"low"', '"lowest"');
  writeFileSync(join(folder, "key_results.toml"), `# A line more.\n\n${text}`);
  assert.deepEqual(check(folder), {
    status: 1,
    errors: ["key_results.toml:22 okr/bad-confidence"],
    stderr: "",
  });
  assert.equal(check(folder, "--no-baseline").errors.length, 3);
});

test("the file is sorted, one line a finding, and the same however often it is written", (t) => {
  const folder = onDisk(t, bad);
  check(folder, "--update-baseline");
  const text = readFileSync(join(folder, name), "utf8");
  const keys = Object.keys(
    (JSON.parse(text) as { known: Record<string, object> }).known["key_results.toml"] ?? {},
  );
  assert.deepEqual(keys, keys.toSorted());
  assert.ok(text.includes('\n      "bad-unit · O1-KR1 · unit · pct": 1,\n'), text);
  assert.doesNotMatch(text, /[0-9a-f]{16}/, "nothing that a reviewer cannot read");
  check(folder, "--update-baseline");
  assert.equal(readFileSync(join(folder, name), "utf8"), text);
});

test("what is gone from it is said, on stderr, until it is written anew", (t) => {
  const folder = onDisk(t, { ...bad, "b/objectives.toml": objectives });
  check(folder, "--update-baseline");
  writeFileSync(join(folder, "key_results.toml"), keyResults.replace('"percent"', '"pct"'));
  const { stderr } = check(folder);
  assert.equal(stderr, "1 finding of the baseline is gone: run okr check --update-baseline.\n");
  assert.match(check(folder, "--update-baseline").stderr, / now: 0 came, 1 went\.\n$/);
  assert.equal(check(folder).stderr, "");
  rmSync(join(folder, "key_results.toml"));
  assert.match(check(folder).stderr, /^\d+ findings of the baseline are gone/);
  assert.equal(check(folder, "b").stderr, "", "of files that were not looked at nothing is said");
});

test("what has come is mended before what is gone is taken out, or it would vanish unseen", (t) => {
  const folder = onDisk(t, bad);
  check(folder, "--update-baseline");
  const text = keyResults.replace('"percent"', '"pct"').replace('"low"', '"lowest"');
  writeFileSync(join(folder, "key_results.toml"), text);
  const told = check(folder);
  assert.deepEqual(
    [told.errors, told.stderr],
    [
      ["key_results.toml:20 okr/bad-confidence"],
      "1 finding of the baseline is gone. Mend the new ones first: okr check --update-baseline would hide them.\n",
    ],
  );
  assert.match(check(folder, "--update-baseline").stderr, / now: 1 came, 1 went\.\n$/);
  assert.deepEqual(check(folder), { status: 0, errors: [], stderr: "" });
});

test("with names, only what was looked at is written anew", (t) => {
  const folder = onDisk(t, {
    "a/key_results.toml": bad["key_results.toml"],
    "b/objectives.toml": objectives,
  });
  check(folder, "--update-baseline");
  const known = () => (JSON.parse(readFileSync(join(folder, name), "utf8")) as { known: object }).known;
  const before = known();
  writeFileSync(join(folder, "a/key_results.toml"), "");
  check(folder, "b", "--update-baseline");
  assert.deepEqual(known(), before);
  check(folder, "--update-baseline");
  assert.ok(!("a/key_results.toml" in known()));
});

test("a syntax error is told, whatever the baseline says", (t) => {
  const folder = onDisk(t, { ...bakery, "key_results.toml": `${keyResults}\n[[key_result\n` });
  const { status, errors } = check(folder, "--update-baseline");
  assert.equal(status, 1);
  assert.ok(errors.length > 0 && errors.every((each) => each.endsWith("okr/syntax")));
  assert.deepEqual(check(folder).errors, errors);
});

test("a baseline that cannot be used hides nothing, says so by name, and is no success", (t) => {
  const warningsOnly = { "objectives.toml": objectives };
  for (const text of [
    "",
    "<<<<<<< ours\n{}",
    '{"version":9,"known":{}}',
    '{"version":1,"known":{"a":7}}',
    "\ufffe",
  ]) {
    const folder = onDisk(t, { ...warningsOnly, [name]: text });
    assert.deepEqual(check(folder), { status: 1, errors: [`${name}:1 okr/baseline`], stderr: "" });
    const trouble =
      /^okr\.baseline\.json:1:1 error [^\n]+, so no finding is hidden\. Write it anew with "okr check --update-baseline"\. okr\/baseline$/m;
    assert.match(stdoutOf(folder), trouble);
    assert.match(
      check(folder, "--fix-dry-run").stderr,
      /^okr\.baseline\.json: [^\n]+, so no finding is hidden/m,
    );
    assert.equal(check(folder, "--no-baseline").status, 0);
    check(folder, "--update-baseline");
    assert.deepEqual(check(folder), { status: 0, errors: [], stderr: "" });
  }
  const folder = onDisk(t, { ...warningsOnly, [name]: Buffer.from([0xff, 0xfe, 0x7b, 0x00]) });
  assert.match(stdoutOf(folder), /It is not saved as UTF-8, so no finding is hidden/);
  const { findings } = JSON.parse(stdoutOf(folder, "--format", "json")) as { findings: { docs: string }[] };
  assert.deepEqual(
    findings.find((each) => "path" in each && each.path === name),
    {
      path: name,
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
      code: "okr/baseline",
      severity: "error",
      message:
        'It is not saved as UTF-8, so no finding is hidden. Write it anew with "okr check --update-baseline".',
      docs: "https://github.com/okr-lens/okr-lens/blob/main/docs/silencing.md",
      fixable: false,
    },
  );
  assert.match(okr(["explain", "okr/baseline"]).stdout, /^# Silencing\n/);
});

test("a baseline that is a folder, or a link out of the workspace, is neither read nor written", (t) => {
  const outside = onDisk(t, { "theirs.json": '{"version":1,"known":{}}' });
  const linked = onDisk(t, bad);
  symlinkSync(join(outside, "theirs.json"), join(linked, name));
  const filed = onDisk(t, bad);
  mkdirSync(join(filed, name));
  const dangling = onDisk(t, bad);
  symlinkSync("nowhere.json", join(dangling, name));
  for (const folder of [linked, filed, dangling]) {
    assert.match(
      stdoutOf(folder),
      /^okr\.baseline\.json:1:1 error It cannot be read, so no finding is hidden\. Remove it, then run "okr check --update-baseline"\. okr\/baseline$/m,
    );
    const { status, stderr } = check(folder, "--update-baseline");
    assert.equal(status, 2);
    assert.match(
      stderr,
      /^okr: okr\.baseline\.json: (It cannot be read: remove it first|It is a link that leads out of the workspace)\. Nothing was written\.\n$/,
    );
  }
  assert.equal(readFileSync(join(outside, "theirs.json"), "utf8"), '{"version":1,"known":{}}');
});

test("fixes first, then the baseline: what was mended is not in it", (t) => {
  const text = bad["key_results.toml"].replace("target        = 60", 'target        = "60"');
  const folder = onDisk(t, { ...bad, "key_results.toml": text });
  check(folder, "--fix", "--update-baseline");
  const written = readFileSync(join(folder, name), "utf8");
  assert.ok(written.includes("bad-unit") && !written.includes("wrong-type"), written);
});

test("options that contradict each other are told", (t) => {
  const folder = onDisk(t, bad);
  assert.deepEqual(okr(["check", "--update-baseline", "--no-baseline"], { cwd: folder }), {
    status: 2,
    stdout: "",
    stderr: "okr: --update-baseline and --no-baseline do not go together.\n",
  });
  assert.ok(!existsSync(join(folder, name)));
});

test("JSON is what it was, without what is known", (t) => {
  const folder = onDisk(t, bad);
  const read = () =>
    JSON.parse(okr(["check", "--format", "json", "--today", exampleDay], { cwd: folder }).stdout) as {
      version: number;
      files: number;
      findings: object[];
    };
  const before = read();
  assert.ok(before.findings.length > 2);
  check(folder, "--update-baseline");
  assert.deepEqual(read(), { ...before, findings: [] });
});

test("it counts from within a folder of the workspace that nothing else marks", (t) => {
  const goals =
    "objectives:\n  - title: Improve quality\n    key_results: [Launch the page, Launch the site]\n";
  const folder = onDisk(t, { "goals/2026.okr.yaml": goals, ".git/HEAD": "" });
  const warnings = ["check", "--max-warnings", "0", "--today", exampleDay];
  const inGoals = () => okr(warnings, { cwd: join(folder, "goals") }).status;
  assert.equal(inGoals(), 1);
  check(folder, "--update-baseline");
  assert.equal(inGoals(), 0);
});

test("the nearest baseline above a file counts, from wherever the check is run, and each is written anew", (t) => {
  const folder = onDisk(t, {
    "company/okr.config.toml": "",
    "company/okrs/key_results.toml": bad["key_results.toml"],
    "other/okrs/key_results.toml": bad["key_results.toml"],
    ".git/HEAD": "",
  });
  const units = (...words: string[]) =>
    check(folder, ...words)
      .errors.filter((each) => each.endsWith("bad-unit"))
      .map((each) => each.split("/")[0]);
  assert.match(
    check(join(folder, "company"), "--update-baseline").stderr,
    /^okr\.baseline\.json holds \d+ findings of 1 file now/,
  );
  assert.ok(existsSync(join(folder, "company", name)));
  assert.deepEqual(units(), ["other", "other"]);
  const { stderr } = check(folder, "--update-baseline");
  assert.match(
    stderr,
    /^okr\.baseline\.json holds \d+ findings of 1 file now\.\ncompany\/okr\.baseline\.json holds \d+ findings of 1 file now\.\n$/,
  );
  assert.deepEqual([units(), check(folder).stderr], [[], ""]);
  assert.deepEqual(units("--no-baseline").length, 4);
  const known = JSON.parse(readFileSync(join(folder, name), "utf8")) as { known: object };
  assert.deepEqual(Object.keys(known.known), ["other/okrs/key_results.toml"]);
});
