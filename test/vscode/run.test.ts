import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";

/** The runner must not believe a VS Code that ends well without having run the tests. */
const skip = process.platform === "win32" && "the stand-in for VS Code is a shell script";
let folder = "";

before(() => {
  folder = mkdtempSync(join(tmpdir(), "okr-lens-run-test-"));
  mkdirSync(join(folder, "workspace"));
  writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "empty", main: "main.cjs" }));
  writeFileSync(join(folder, "main.cjs"), "");
});
after(() => rmSync(folder, { recursive: true, force: true }));

test("all tests passed", { skip }, () => {
  const { status, stdout } = runWith(`echo "[okr-lens] a line of the suite"; ${leave(3, 0)}`);
  assert.deepEqual(stdout.split("\n").slice(1), [
    "a line of the suite",
    "VS Code suite: 3 passed, 0 failed, 0 skipped",
    "",
  ]);
  assert.equal(status, 0);
});

test("a test failed, though VS Code ended well", { skip }, () => {
  assert.equal(runWith(leave(3, 1)).status, 1);
});

test("VS Code ended well without a word about the suite", { skip }, () => {
  const { status, stderr } = runWith("exit 0");
  assert.match(stderr, /VS Code ended with 0 before the suite was through/);
  assert.equal(status, 2);
});

test("no test ran", { skip }, () => {
  const { status, stderr } = runWith(leave(0, 0));
  assert.match(stderr, /No test ran/);
  assert.equal(status, 2);
});

test("all tests passed, but VS Code broke afterwards", { skip }, () => {
  assert.equal(runWith(`${leave(3, 0)}; exit 7`).status, 2);
});

test("VS Code hangs", { skip }, () => {
  const { status, stderr } = runWith("sleep 60", ["--minutes", "0.02"]);
  assert.match(stderr, /The suite took longer than 1 seconds/);
  assert.equal(status, 2);
});

test("the named VS Code does not exist", { skip }, () => {
  assert.equal(start(join(folder, "nowhere")).status, 2);
});

function leave(passed: number, failed: number): string {
  return `echo '${JSON.stringify({ passed, failed, skipped: 0 })}' > "$OKR_LENS_SUITE_RESULT"`;
}

function runWith(script: string, args: string[] = []) {
  const standIn = join(folder, "code");
  writeFileSync(standIn, `#!/bin/sh\n${script}\n`, { mode: 0o755 });
  return start(standIn, args);
}

function start(executable: string, args: string[] = []) {
  const runner = fileURLToPath(new URL("run.ts", import.meta.url));
  const places = ["--extension", folder, "--folder", join(folder, "workspace"), "--suite", "unused.cjs"];
  return spawnSync(process.execPath, [runner, "--host", "desktop", ...places, ...args], {
    encoding: "utf8",
    timeout: 30_000,
    env: { ...process.env, DISPLAY: ":0", VSCODE_EXECUTABLE_PATH: executable },
  });
}
