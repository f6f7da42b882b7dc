import assert from "node:assert/strict";
import { test } from "node:test";
import { bakery, keyResults, orchestra } from "../support/bakery.ts";
import { okr, okrJson, onDisk } from "../support/command.ts";

test("the shape is BWOC's, key for key: current / target, flat 0.7, the worst counts", (t) => {
  const { status, stdout, stderr } = okr(["check-progress"], { cwd: onDisk(t, bakery) });
  assert.deepEqual([status, stderr], [0, ""]);
  assert.equal(
    stdout,
    `${JSON.stringify(
      {
        plugin: "workspace-okrs",
        operation: "check-progress",
        expected_attainment: 0.7,
        key_results: [
          { key_result_id: "O1-KR1", objective_id: "O1", attainment: 0.8333, status: "on-track" },
          { key_result_id: "O1-KR2", objective_id: "O1", attainment: 0, status: "off-track" },
          { key_result_id: "O2-KR1", objective_id: "O2", attainment: 0.9167, status: "on-track" },
        ],
        objectives: [
          {
            objective_id: "O1",
            title: "Bread is on the table before breakfast",
            status: "off-track",
            counts: { on_track: 1, at_risk: 0, off_track: 1, total: 2 },
          },
          {
            objective_id: "O2",
            title: "Nobody throws bread away",
            status: "on-track",
            counts: { on_track: 1, at_risk: 0, off_track: 0, total: 1 },
          },
        ],
      },
      undefined,
      2,
    )}\n`,
  );
});

test("as text: aligned, in the same order", (t) => {
  assert.equal(
    okr(["check-progress", "--format", "text"], { cwd: onDisk(t, bakery) }).stdout,
    `✓  O1-KR1  83%  on-track   O1
✗  O1-KR2   0%  off-track  O1
✓  O2-KR1  92%  on-track   O2

✗  O1  off-track  1 of 2 on-track  Bread is on the table before breakfast
✓  O2  on-track   1 of 1 on-track  Nobody throws bread away
`,
  );
});

test("other dialects put their own attainment in the same place", (t) => {
  const files = {
    ...orchestra,
    "okrs/org.yml": orchestra["okrs/org.yml"].replace("current: 40", "current: 50"),
  };
  const { key_results: keyResults } = okrJson(["check-progress"], { cwd: onDisk(t, files) }) as {
    key_results: unknown;
  };
  assert.deepEqual(keyResults, [
    { key_result_id: "KR-ROUNDS", objective_id: "OBJ-BREAD", attainment: 0.5, status: "at-risk" },
  ]);
});

test("what lacks its numbers is data trouble", (t) => {
  const folder = onDisk(t, { ...bakery, "key_results.toml": keyResults.replace("current       = 50\n", "") });
  const { status, stdout, stderr } = okr(["check-progress", "--format", "text"], { cwd: folder });
  assert.deepEqual(
    [status, stderr],
    [1, 'key_results.toml: key result "O1-KR1" has no number as its current.\n'],
  );
  assert.match(stdout, /^○ {2}O1-KR1 {4}– {2}pending/);
});

test("no OKRs: an empty result, said on stderr, status 1", (t) => {
  const folder = onDisk(t, {});
  const ran = okr(["check-progress", "--workspace", folder, "--format", "text"]);
  assert.deepEqual(ran, {
    status: 1,
    stdout: "No objectives and no key results.\n",
    stderr: `No OKR files found in ${folder}.\n`,
  });
});
