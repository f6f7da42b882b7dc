import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { chmodSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { bakery, keyResults } from "../support/bakery.ts";
import { exampleDay, okr, onDisk } from "../support/command.ts";

const text = keyResults
  .replace("target        = 60", 'target        = "60"')
  .replace('"percent"', '"pct"')
  .replace("target        = 96", 'target        = "96"');
const files = { "our okrs/objectives.toml": bakery["objectives.toml"], "our okrs/key_results.toml": text };
const path = "our okrs/key_results.toml";

function dryRun(folder: string, ...words: string[]) {
  return okr(["check", "--fix-dry-run", "--today", exampleDay, ...words], { cwd: folder });
}

test("a dry run prints a diff of what --fix would do, and writes nothing", (t) => {
  const folder = onDisk(t, files);
  const { status, stdout, stderr } = dryRun(folder);
  assert.equal(
    stdout,
    `--- a/our okrs/key_results.toml\t
+++ b/our okrs/key_results.toml\t
@@ -3,7 +3,7 @@
 key_result_id = "O1-KR1"
 objective_id  = "O1"
 description   = "Rounds delivered before seven, of a hundred"
-target        = "60"
+target        = 60
 current       = 50
 unit          = "pct"
 confidence    = "medium"
@@ -25,7 +25,7 @@
 objective_id  = "O2"
 description   = "Loaves that are sold on the day, of a hundred"
 baseline      = 80
-target        = "96"
+target        = 96
 current       = 88
 unit          = "percent"
 confidence    = "high"
`,
  );
  assert.deepEqual([status, stderr], [1, "2 findings would be mended.\n"], "the unit would be left");
  assert.equal(readFileSync(join(folder, path), "utf8"), text);
});

test("git applies the diff, and has what --fix writes; line ends and a missing last one stay", (t) => {
  const crlf = text.trimEnd().replaceAll("\n", "\r\n");
  for (const each of [text, crlf]) {
    const dry = onDisk(t, { ...files, [path]: each });
    const wet = onDisk(t, { ...files, [path]: each });
    const { stdout } = dryRun(dry);
    okr(["check", "--fix"], { cwd: wet });
    const applied = spawnSync("git", ["apply", "--whitespace=nowarn"], {
      cwd: dry,
      input: stdout,
      encoding: "utf8",
    });
    if (applied.error) return t.skip("there is no git here");
    assert.deepEqual([applied.status, applied.stderr], [0, ""]);
    const written = readFileSync(join(wet, path), "utf8");
    assert.equal(readFileSync(join(dry, path), "utf8"), written);
    assert.equal(written, each.replace('"60"', "60").replace('"96"', "96"));
  }
});

test("nothing to mend is an empty diff, and the status is that of what is left", (t) => {
  const sound = onDisk(t, bakery);
  const { status, stdout, stderr } = dryRun(sound);
  assert.deepEqual([status, stdout, stderr], [0, "", "0 findings would be mended.\n"]);
  const whole = { ...files, [path]: text.replace('"pct"', '"percent"') };
  assert.equal(dryRun(onDisk(t, whole)).status, 0, "no error would be left");
});

test("what is wrong in the config is said beside the diff, for the status goes by it too", (t) => {
  const config = '[rules]\nbad-unit = "of"\nmissing-baseline\n';
  const folder = onDisk(t, { ...bakery, "okr.config.toml": config });
  const { status, stdout, stderr } = dryRun(folder);
  assert.equal(stdout, "");
  assert.equal(
    stderr,
    `0 findings would be mended.
okr.config.toml:2:12 "bad-unit" must be off, error, warning, information or hint. Did you mean "off"?
okr.config.toml:3:1 This key has no value. Write \`missing-baseline = …\`.
`,
  );
  assert.equal(status, 1);
  const fix = okr(["check", "--fix", "--today", exampleDay], { cwd: folder });
  assert.match(fix.stdout, /^okr\.config\.toml:3:1 error This key has no value\. .* okr\/config$/m);
  assert.deepEqual([fix.status, fix.stderr], [1, ""]);
});

test("only in what is named", (t) => {
  const folder = onDisk(t, { "a/key_results.toml": text, "b/key_results.toml": text });
  const { stdout } = dryRun(folder, "b");
  assert.deepEqual(
    [...stdout.matchAll(/^--- (.*)$/gm)].map(([, name]) => name),
    ["a/b/key_results.toml"],
  );
});

test("it goes with no other way of printing, nor with --fix", (t) => {
  const folder = onDisk(t, files);
  for (const words of [["--fix"], ["--format", "json"], ["--update-baseline"]])
    assert.match(dryRun(folder, ...words).stderr, /^okr: --[\w-]+ and --fix-dry-run do not go together\.\n$/);
});

test("a file that cannot be written is said, and counts as it is", (t) => {
  const folder = onDisk(t, files);
  chmodSync(join(folder, path), 0o444);
  const { status, stdout, stderr } = okr(["check", "--fix", "--today", exampleDay], { cwd: folder });
  assert.equal(status, 1);
  assert.match(stderr, /^our okrs\/key_results\.toml: It is read-only\. Nothing was written\.\n/);
  assert.match(stdout, /okr\/wrong-type/);
  assert.equal(readFileSync(join(folder, path), "utf8"), text);
});
