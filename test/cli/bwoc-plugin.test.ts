import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { bakery, keyResults } from "../support/bakery.ts";
import { okr, onDisk, type Ran } from "../support/command.ts";

/** As `bwoc okr` calls a plugin: no arguments, the operation and the folder in the environment, one line on stdin. */
function plugin(operation: string, folder: string, request?: unknown): Ran {
  const input = request === undefined ? undefined : `${JSON.stringify(request)}\n`;
  return okr([], { cwd: "/", env: { BWOC_OKR_OPERATION: operation, BWOC_PLUGIN_DIR: folder }, input });
}

function textIn(folder: string): string {
  return readFileSync(join(folder, "key_results.toml"), "utf8");
}

test("report and check-progress print what the verbs print", (t) => {
  const folder = onDisk(t, bakery);
  for (const operation of ["report", "check-progress"]) {
    const ran = plugin(operation, folder, { operation });
    assert.equal(ran.status, 0);
    assert.deepEqual(ran, okr([operation], { cwd: folder }));
  }
});

test("track takes its arguments from one line of JSON", (t) => {
  const folder = onDisk(t, bakery);
  const request = { operation: "track", key_result_id: "O1-KR1", current: 55, evidence: "file:rounds-47.md" };
  const { status, stdout, stderr } = plugin("track", folder, request);
  assert.deepEqual([status, stderr], [0, ""]);
  const entry = JSON.parse(stdout) as { current: number; as_of: string };
  assert.equal(entry.current, 55);
  assert.equal(
    textIn(folder),
    keyResults
      .replace("current       = 50", "current       = 55")
      .replace('"rounds.md"', '"rounds-47.md"')
      .replace('as_of         = "2026-11-13"', `as_of         = "${entry.as_of}"`),
  );
});

test("evidence may be an object, empty or null; a value may be text", (t) => {
  const tracked = (request: object) => {
    const folder = onDisk(t, bakery);
    const { status, stdout, stderr } = plugin("track", folder, {
      key_result_id: "O1-KR1",
      current: 55,
      ...request,
    });
    assert.equal(status, 0, stderr);
    const { current, evidence } = JSON.parse(stdout) as { current: number; evidence: object };
    return [current, evidence];
  };
  const old = { kind: "file", value: "rounds.md" };
  assert.deepEqual(tracked({ evidence: { kind: "command", value: "count: all" } }), [
    55,
    { kind: "command", value: "count: all" },
  ]);
  assert.deepEqual(tracked({ evidence: { kind: "none" } }), [55, { kind: "none", value: "" }]);
  for (const evidence of [null, "", undefined]) assert.deepEqual(tracked({ evidence }), [55, old]);
  assert.deepEqual(tracked({ current: "-5.5" }), [-5.5, old]);
});

test("letters that a chunk of the pipe cuts in two arrive whole", (t) => {
  const folder = onDisk(t, bakery);
  const value = `${"ü".repeat(70_000)}.md`;
  const { status, stderr } = plugin("track", folder, {
    key_result_id: "O1-KR1",
    current: 55,
    evidence: { kind: "file", value },
  });
  assert.equal(status, 0, stderr);
  assert.ok(textIn(folder).includes(`"${value}"`));
});

test("requests that make no sense are status 2", (t) => {
  const folder = onDisk(t, bakery);
  const line = 'okr: Track wants one line of JSON on stdin: {"key_result_id": …, "current": …}.\n';
  const cases: [unknown, string][] = [
    [undefined, line],
    [[], 'okr: The JSON on stdin lacks "key_result_id" or "current".\n'],
    ["text", line],
    [{ key_result_id: "O1-KR1" }, 'okr: The JSON on stdin lacks "key_result_id" or "current".\n'],
    [
      { key_result_id: "O1-KR1", current: 5, evidence: { value: "x" } },
      'okr: "evidence" is "kind:value" or { "kind": …, "value": … }.\n',
    ],
    [
      { key_result_id: "O1-KR1", current: "five" },
      'okr: --current is a number such as 12 or 0.5, not "five".\n',
    ],
    [
      { key_result_id: "O9-KR1", current: 5 },
      'okr: There is no key result "O9-KR1". Did you mean "O1-KR1"?\n',
    ],
  ];
  for (const [request, stderr] of cases)
    assert.deepEqual(plugin("track", folder, request), { status: 2, stdout: "", stderr });
  assert.deepEqual(plugin("delete", folder), {
    status: 2,
    stdout: "",
    stderr: 'okr: BWOC_OKR_OPERATION is one of track, check-progress, report, not "delete".\n',
  });
  assert.equal(textIn(folder), keyResults);
});

test("data files that are missing are status 1, as they are to BWOC's own script", (t) => {
  const folder = onDisk(t, { "key_results.toml": keyResults });
  assert.deepEqual(plugin("check-progress", folder), {
    status: 1,
    stdout: "",
    stderr: `okr: There is no objectives.toml in ${folder}.\n`,
  });
  assert.equal(plugin("report", folder).status, 0);
  const empty = onDisk(t, {});
  for (const operation of ["track", "report"])
    assert.deepEqual(plugin(operation, empty), {
      status: 1,
      stdout: "",
      stderr: `okr: There is no key_results.toml in ${empty}.\n`,
    });
});

test("with arguments, the environment of BWOC does not matter", (t) => {
  const folder = onDisk(t, bakery);
  const env = { BWOC_OKR_OPERATION: "track", BWOC_PLUGIN_DIR: "/nowhere" };
  assert.deepEqual(okr(["report"], { cwd: folder, env }), okr(["report"], { cwd: folder }));
});
