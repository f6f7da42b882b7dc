import assert from "node:assert/strict";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { type TestContext, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { generateToml } from "../../bench/generate.ts";
import { bakery, keyResults } from "../support/bakery.ts";
import { okr, onDisk, type RunOptions, startOkr } from "../support/command.ts";

/** What no run may take longer than while its stdin stays open, in milliseconds. */
const patience = 8000;

/** Runs with a stdin that nobody closes, and gives status and stdout; fails if the run does not end by itself. */
async function withIdleStdin(
  words: readonly string[],
  options: RunOptions,
  input = "",
): Promise<[number | null, string]> {
  const { child, ended } = startOkr(words, options);
  let stdout = "";
  child.stdout?.on("data", (chunk: Buffer) => {
    stdout += chunk.toString();
  });
  if (input !== "") child.stdin?.write(input);
  const late = wait(patience, "late" as const, { ref: false });
  const status = await Promise.race([ended, late]);
  if (status === "late") child.kill("SIGKILL");
  assert.notEqual(status, "late", `okr ${words.join(" ")} waits for its stdin`);
  // What it printed may still be in the pipe.
  if (!child.stdout?.readableEnded) await once(child.stdout as Readable, "end");
  return [status as number | null, stdout];
}

test("no verb waits on an idle stdin", async (t) => {
  const cwd = onDisk(t, bakery);
  const runs = [
    ["check"],
    ["check-progress"],
    ["report"],
    ["tree"],
    ["rules"],
    ["explain", "bad-unit"],
    ["help"],
    ["track", "--key-result", "O1-KR1", "--current", "55"],
  ];
  for (const words of runs) assert.equal((await withIdleStdin(words, { cwd }))[0], 0, words.join(" "));
});

test("as BWOC's plugin: only track reads stdin, and only its first line", async (t) => {
  const folder = onDisk(t, bakery);
  const environment = (operation: string) => ({
    env: { BWOC_OKR_OPERATION: operation, BWOC_PLUGIN_DIR: folder },
  });
  assert.equal((await withIdleStdin([], environment("report")))[0], 0);
  assert.equal((await withIdleStdin([], environment("check-progress")))[0], 0);
  const request = '{"operation":"track","key_result_id":"O1-KR1","current":55,"evidence":null}\n{"more":';
  const [status, stdout] = await withIdleStdin([], environment("track"), request);
  assert.deepEqual([status, (JSON.parse(stdout) as { current: number }).current], [0, 55]);
});

/** A workspace whose report is larger than any pipe's buffer. */
function large(t: TestContext): string {
  const { objectives, keyResults: results } = generateToml(2000, "2026-08-15");
  return onDisk(t, { "okrs/objectives.toml": objectives, "okrs/key_results.toml": results });
}

test("a reader that has seen enough (| head -1) ends the run without noise, with the verb's own status", async (t) => {
  const { child, ended } = startOkr(["report"], { cwd: large(t) });
  let stderr = "";
  child.stderr?.on("data", (chunk: Buffer) => {
    stderr += chunk.toString();
  });
  child.stdout?.once("data", () => child.stdout?.destroy());
  assert.deepEqual([await ended, stderr], [0, ""]);
});

test("a slow reader gets all of it", async (t) => {
  const cwd = large(t);
  const { child } = startOkr(["report"], { cwd });
  const chunks: Buffer[] = [];
  child.stdout?.pause();
  await wait(500);
  for await (const chunk of child.stdout ?? []) {
    chunks.push(chunk as Buffer);
    await wait(1);
  }
  const text = Buffer.concat(chunks).toString();
  assert.equal((JSON.parse(text) as unknown[]).length, 2000);
  assert.equal(text, okr(["report"], { cwd }).stdout);
});

test("interrupted while it tracks, the file is the old or the new one, and nothing else is left", async (t) => {
  const folder = onDisk(t, bakery);
  const path = join(folder, "key_results.toml");
  for (let turn = 0; turn < 12; turn++) {
    const { child, ended } = startOkr(
      ["track", "--key-result", "O1-KR1", "--current", String(100 + turn), "--today", "2026-11-21"],
      { cwd: folder },
    );
    await wait(25 + 4 * turn);
    child.kill("SIGINT");
    await ended;
    const text = readFileSync(path, "utf8");
    const now = /^current {7}= (?:50|1\d\d)$/m.exec(text)?.[0] ?? "";
    const done = keyResults.replace("current       = 50", now).replace("2026-11-13", "2026-11-21");
    assert.equal(text, now.endsWith("= 50") ? keyResults : done);
    assert.deepEqual(readdirSync(folder).sort(), ["key_results.toml", "objectives.toml"]);
  }
});

test("stderr and stdout are apart: JSON is all that stands on stdout", (t) => {
  const folder = onDisk(t, {
    ...bakery,
    "okr.config.toml": "cadense_days = 7\n",
    "broken/key_results.toml": `${keyResults}target = = 3\n`,
  });
  for (const words of [
    ["report"],
    ["check-progress"],
    ["check", "--format", "json"],
    ["check", "--format", "sarif"],
  ]) {
    const { stdout, stderr } = okr(words, { cwd: folder });
    assert.doesNotThrow(() => JSON.parse(stdout), words.join(" "));
    // To check it is a finding, and so is the file that cannot be parsed.
    if (words[0] === "check") assert.equal(stderr, "");
    else
      assert.match(
        stderr,
        /^okr\.config\.toml:1:1 There is no setting "cadense_days"\. Did you mean "cadence_days"\?\n/,
      );
  }
});
