import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { test } from "node:test";
import { bakery, objectives } from "../support/bakery.ts";
import { exampleDay, okr, okrBundle, onDisk } from "../support/command.ts";

test("the example's tree: health, text, number, standing, owner, period, in columns", () => {
  const { status, stdout, stderr } = okr(["tree", "--workspace", "bwoc", "--today", exampleDay]);
  assert.deepEqual([status, stderr], [0, ""]);
  assert.equal(
    stdout,
    `✗ Customers trust the platform with their busiest day  51%  off-track, 2 of 3 on-track, stale  team-platform  2026-Q4
  ✓ Uptime of the booking path over a rolling month    83%  on-track
  ✓ Median minutes until an incident is answered       85%  on-track
  ✗ Failover exercises that end within ten minutes     17%  off-track, stale
  ! Dispatchers plan a day without leaving the board   20%  at-risk, 0 of 2 on-track           mira           2026-Q4
    ! Jobs planned on the board without a phone call   41%  at-risk
    ! Launch the drag-and-drop board                    0%  at-risk
✓ Engineers ship on any day of the week                77%  on-track                           team-platform  2026-Q4
  ✓ Hours from merge to production, median             77%  on-track
! O7 (no such objective)                               54%  at-risk
  ! Share of releases that need a second try           54%  at-risk

4 objectives, 7 key results: 3 on-track, 3 at-risk, 1 off-track
`,
  );
});

test("columns stand under each other whatever the letters are wide", (t) => {
  const folder = onDisk(t, {
    ...bakery,
    "objectives.toml": objectives
      .replace("Bread is on the table before breakfast", "朝食の前にパン")
      .replace("Nobody throws bread away", "Nobody 👩‍👩‍👧 café ไทย"),
  });
  const lines = okr(["tree", "--today", exampleDay], { cwd: folder }).stdout.split("\n");
  // Two columns for each Japanese letter and for the family, none for accents above and below: 51 in all.
  const columns = {
    "✗ 朝食の前にパン": 16,
    "  ✓ Nobody 👩‍👩‍👧 café ไทย": 22,
    "    ✓ Loaves that are sold on the day, of a hundred": 51,
  };
  for (const [text, width] of Object.entries(columns)) {
    const line = lines.find((each) => each.startsWith(text));
    assert.equal(line?.indexOf("%"), text.length + (51 - width) + 4, `${text}\n${lines.join("\n")}`);
  }
});

test("text from files stays on its line and does nothing", (t) => {
  const folder = onDisk(t, {
    ...bakery,
    "objectives.toml": objectives.replace("Bread is", "Bread\\u001b[2J\\nis\\u202e"),
  });
  const { stdout } = okr(["tree"], { cwd: folder });
  assert.match(stdout, /^✗ Bread\\u001b\[2J is\\u202e on the table/);
});

test("a cascade of any depth is shown", (t) => {
  const many = Array.from(
    { length: 3000 },
    (_, at) =>
      `[[objective]]\nobjective_id = "O${at}"\ntitle = "Level ${at}"\nowner = "x"\nperiod = "2026"\nparent = "${at === 0 ? "" : `O${at - 1}`}"\n`,
  );
  const { status, stdout } = okr(["tree"], { cwd: onDisk(t, { "objectives.toml": many.join("\n") }) });
  assert.equal(status, 0);
  assert.match(stdout, /\n3,000 objectives, 0 key results\n$/);
});

test("no OKRs: said, status 1", (t) => {
  const folder = onDisk(t, {});
  assert.deepEqual(okr(["tree", "--workspace", folder]), {
    status: 1,
    stdout: "",
    stderr: `No OKR files found in ${folder}.\n`,
  });
});

/** Runs the command in a terminal of 60 columns; undefined where there is no \`script\` to make one. */
function inTerminal(words: string, env: NodeJS.ProcessEnv): string | undefined {
  const command = `stty cols 60; exec "${process.execPath}" "${okrBundle}" ${words}`;
  const { status, stdout } = spawnSync("script", ["-qec", command, "/dev/null"], {
    encoding: "utf8",
    env: { ...process.env, ...env },
  });
  return status === 0 ? stdout.replaceAll("\r\n", "\n") : undefined;
}

test("in a terminal: coloured unless NO_COLOR, and no wider than it", (t) => {
  const folder = onDisk(t, bakery);
  const words = `tree --workspace "${folder}" --today ${exampleDay}`;
  const coloured = inTerminal(words, { TERM: "xterm", NO_COLOR: "" });
  if (coloured === undefined) return t.skip("no `script` here to make a terminal");
  const colour = String.fromCharCode(27);
  assert.ok(coloured.includes(`${colour}[32m`) && coloured.includes(`${colour}[31m`), coloured);
  const plain = inTerminal(words, { TERM: "xterm", NO_COLOR: "1" });
  assert.ok(plain && !plain.includes(colour), plain);
  assert.match(plain, /^✗ \S.{15,30}… {2} ?\d+% {2}off-track/);
  assert.equal(okr(["tree"], { cwd: folder }).stdout.includes(colour), false);
});
