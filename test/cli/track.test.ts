import assert from "node:assert/strict";
import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { bakery, keyResults, orchestra } from "../support/bakery.ts";
import { exampleDay, okr, onDisk, type Ran } from "../support/command.ts";

function track(folder: string, ...words: string[]): Ran {
  return okr(["track", "--today", exampleDay, ...words], { cwd: folder });
}

function textIn(folder: string, path = "key_results.toml"): string {
  return readFileSync(join(folder, path), "utf8");
}

const tracked = keyResults
  .replace("current       = 50", "current       = 55")
  .replace('as_of         = "2026-11-13"', 'as_of         = "2026-11-21"');

test("one value, one day, and not a byte more; the entry is printed", (t) => {
  const folder = onDisk(t, bakery);
  const { status, stdout, stderr } = track(folder, "--key-result", "O1-KR1", "--current", "55");
  assert.deepEqual([status, stderr], [0, ""]);
  assert.deepEqual(JSON.parse(stdout), {
    objective_id: "O1",
    key_result_id: "O1-KR1",
    target: 60,
    current: 55,
    unit: "percent",
    confidence: "medium",
    evidence: { kind: "file", value: "rounds.md" },
    as_of: "2026-11-21",
  });
  assert.equal(textIn(folder), tracked);
  assert.deepEqual(readdirSync(folder).sort(), ["key_results.toml", "objectives.toml"]);
});

test("the same call again changes nothing, not even the file's time", (t) => {
  const folder = onDisk(t, bakery);
  const first = track(folder, "--key-result", "O1-KR1", "--current", "55");
  const { mtimeMs, ino } = statSync(join(folder, "key_results.toml"));
  assert.deepEqual(track(folder, "--key-result=O1-KR1", "--current=55"), first);
  const now = statSync(join(folder, "key_results.toml"));
  assert.deepEqual([now.mtimeMs, now.ino], [mtimeMs, ino]);
});

test("evidence and the first check-in are written as BWOC's own script writes them", (t) => {
  const folder = onDisk(t, bakery);
  const { status } = track(
    folder,
    "--key-result",
    "O1-KR2",
    "--current",
    "1",
    "--evidence",
    "command:oven --status",
  );
  assert.equal(status, 0);
  assert.equal(
    textIn(folder),
    keyResults
      .replace("current       = 0", "current       = 1")
      .replace(
        '{ kind = "none", value = "" }',
        '{ kind = "command", value = "oven --status" }\nas_of         = "2026-11-21"',
      ),
  );
});

test("evidence is kind:value, and none has no value", (t) => {
  const evidence = (text: string) => {
    const folder = onDisk(t, bakery);
    assert.equal(
      track(folder, "--key-result", "O1-KR1", "--current", "55", "--evidence", text).status,
      0,
      text,
    );
    return /evidence {6}= (.*)/.exec(textIn(folder))?.[1];
  };
  assert.equal(evidence("content:diary.md: week 47"), '{ kind = "content", value = "diary.md: week 47" }');
  for (const none of ["none:", "none", "none:nothing yet"])
    assert.equal(evidence(none), '{ kind = "none", value = "" }');
});

test("byte order mark, CRLF, a missing last line break and letters of all kinds stay", (t) => {
  const windows = (text: string) =>
    `\uFEFF${text.replace("The new oven", "Der neue Ofen 🥖 ว").replaceAll("\n", "\r\n").trimEnd()}`;
  const folder = onDisk(t, { ...bakery, "key_results.toml": windows(keyResults) });
  assert.equal(track(folder, "--key-result", "O1-KR1", "--current", "55").status, 0);
  assert.deepEqual(readFileSync(join(folder, "key_results.toml")), Buffer.from(windows(tracked)));
});

test("a YAML file keeps its comments; its status goes along", (t) => {
  const folder = onDisk(t, orchestra);
  const { status, stdout } = track(
    folder,
    "--key-result",
    "KR-ROUNDS",
    "--current",
    "50",
    "--evidence",
    "diary:week 47",
  );
  assert.equal(status, 0);
  assert.equal((JSON.parse(stdout) as { current: number }).current, 50);
  const text = textIn(folder, "okrs/org.yml");
  assert.match(text, /\n {8}current: 50\n/);
  assert.match(text, /\n {8}status: in_progress # set by hand\n/);
  assert.match(text, /\n {10}- diary:rounds\n {10}- diary:week 47\n/);
  assert.match(text, /\n {8}last_updated: 2026-11-21\n/);
});

test("a value may be negative, and have an exponent", (t) => {
  const current = (...words: string[]) => {
    const folder = onDisk(t, bakery);
    const { stdout, stderr } = track(folder, "--key-result", "O1-KR1", ...words);
    return stderr || (JSON.parse(stdout) as { current: number }).current;
  };
  assert.deepEqual(
    [current("--current", "-3"), current("--current=-.5"), current("--current", "+1e3")],
    [-3, -0.5, 1000],
  );
});

test("what the caller has to change is status 2, says what would do, and changes nothing", (t) => {
  const folder = onDisk(t, bakery);
  const cases: [string[], string][] = [
    [
      ["--key-result", "O1-KR11", "--current", "1"],
      'okr: There is no key result "O1-KR11". Did you mean "O1-KR1"?',
    ],
    [
      ["--key-result", "O1-KR1", "--current", "many"],
      'okr: --current is a number such as 12 or 0.5, not "many".',
    ],
    [
      ["--key-result", "O1-KR1", "--current", "Infinity"],
      'okr: --current is a number such as 12 or 0.5, not "Infinity".',
    ],
    [
      ["--key-result", "O1-KR1", "--current", "1e999"],
      'okr: --current is a number such as 12 or 0.5, not "1e999".',
    ],
    [["--key-result", "O1-KR1", "--current", ""], 'okr: --current is a number such as 12 or 0.5, not "".'],
    [["--key-result", "O1-KR1"], "okr: What is the new value? --current N."],
    [["--current", "3"], "okr: Which key result? --key-result ID."],
    [
      ["--key-result", "O1-KR1", "--current", "3", "--evidence", "flie:x.md"],
      'okr: Evidence kind "flie" is not known: one of file, content, command, attestation, sample or none. Did you mean "file"?',
    ],
    [
      ["--key-result", "O1-KR1", "--current", "3", "--evidence", "file:"],
      'okr: Evidence of kind "file" needs a value: what is there to look at?',
    ],
    [
      ["--key-result", "O1-KR1", "--current", "3", "--evidence", 'file:a "b".md'],
      "okr: BWOC cannot read a double quote, a backslash or a line break in evidence. Leave it out.",
    ],
  ];
  for (const [words, message] of cases)
    assert.deepEqual(
      track(folder, ...words),
      { status: 2, stdout: "", stderr: `${message}\n` },
      words.join(" "),
    );
  assert.equal(textIn(folder), keyResults);
});

test("data that cannot be trusted is status 1, says why, and is not written", (t) => {
  const words = ["--key-result", "O1-KR1", "--current", "55"];
  const refused = (text: string | Buffer, message: RegExp) => {
    const folder = onDisk(t, { ...bakery, "key_results.toml": text });
    const { status, stdout, stderr } = track(folder, ...words);
    assert.deepEqual([status, stdout], [1, ""], stderr);
    assert.match(stderr, message);
    assert.deepEqual(readFileSync(join(folder, "key_results.toml")), Buffer.from(text));
  };
  refused(
    keyResults.replace('"Rounds delivered', "Rounds delivered"),
    /^okr: key_results\.toml cannot be read at line 5: /,
  );
  refused(
    `<<<<<<< HEAD\n${keyResults}=======\n>>>>>>> other\n`,
    /^okr: key_results\.toml holds a merge conflict at line 1\./,
  );
  refused(
    keyResults.replace("O1-KR2", "O1-KR1"),
    /^okr: "O1-KR1" stands 2 times: key_results\.toml:3 and key_results\.toml:14\./,
  );
  refused(
    Buffer.from(keyResults.replace("Rounds", "R\u00fcnds"), "latin1"),
    /^okr: key_results\.toml: This file holds bytes that are not UTF-8\../,
  );
});

test("a mistake in another block is no obstacle", (t) => {
  const folder = onDisk(t, {
    ...bakery,
    "key_results.toml": keyResults.replace('"The new oven', "The new oven"),
  });
  assert.equal(track(folder, "--key-result", "O1-KR1", "--current", "55").status, 0);
  assert.equal(textIn(folder), tracked.replace('"The new oven', "The new oven"));
});

test("a read-only file stays as it is, also for root", (t) => {
  const folder = onDisk(t, bakery);
  chmodSync(join(folder, "key_results.toml"), 0o444);
  assert.deepEqual(track(folder, "--key-result", "O1-KR1", "--current", "55"), {
    status: 1,
    stdout: "",
    stderr: "okr: key_results.toml: It is read-only. Nothing was written.\n",
  });
  assert.equal(textIn(folder), keyResults);
});

test("the file's mode is kept, and a link inside the workspace stays a link", (t) => {
  const folder = onDisk(t, {
    "okrs/objectives.toml": bakery["objectives.toml"],
    "data/numbers.toml": keyResults,
  });
  chmodSync(join(folder, "data/numbers.toml"), 0o640);
  symlinkSync("../data/numbers.toml", join(folder, "okrs/key_results.toml"));
  assert.equal(track(folder, "--key-result", "O1-KR1", "--current", "55").status, 0);
  assert.ok(lstatSync(join(folder, "okrs/key_results.toml")).isSymbolicLink());
  assert.equal(textIn(folder, "data/numbers.toml"), tracked);
  assert.equal(statSync(join(folder, "data/numbers.toml")).mode & 0o777, 0o640);
});

test("a link out of the workspace is neither read nor written", (t) => {
  const outside = onDisk(t, bakery);
  const folder = onDisk(t, { "okrs/objectives.toml": bakery["objectives.toml"] });
  symlinkSync(join(outside, "key_results.toml"), join(folder, "okrs/key_results.toml"));
  const { status, stderr } = track(folder, "--key-result", "O1-KR1", "--current", "55");
  assert.equal(status, 2);
  assert.match(
    stderr,
    /^okrs\/key_results\.toml is a link that leads out of the workspace\. It is not read\.\nokr: There is no key result "O1-KR1"\./,
  );
  assert.equal(textIn(outside), keyResults);
});

test("a second name of the file keeps the old text", (t) => {
  const folder = onDisk(t, bakery);
  mkdirSync(join(folder, "backup"));
  linkSync(join(folder, "key_results.toml"), join(folder, "backup/was.txt"));
  assert.equal(track(folder, "--key-result", "O1-KR1", "--current", "55").status, 0);
  assert.deepEqual([textIn(folder), textIn(folder, "backup/was.txt")], [tracked, keyResults]);
});

test("where two folders know the id, --workspace says which", (t) => {
  const folder = onDisk(t, {
    "a/key_results.toml": keyResults,
    "a/objectives.toml": bakery["objectives.toml"],
    "b/key_results.toml": keyResults,
    "okr.config.toml": "",
  });
  assert.equal(track(folder, "--key-result", "O1-KR1", "--current", "55").status, 1);
  assert.equal(track(folder, "--key-result", "O1-KR1", "--current", "55", "--workspace", "b").status, 0);
  assert.deepEqual(
    [textIn(folder, "a/key_results.toml"), textIn(folder, "b/key_results.toml")],
    [keyResults, tracked],
  );
});

test("without --today, the day is today in UTC", (t) => {
  const folder = onDisk(t, bakery);
  const before = new Date().toISOString().slice(0, 10);
  const { stdout } = okr(["track", "--key-result", "O1-KR1", "--current", "55"], {
    cwd: folder,
    env: { TZ: "Pacific/Kiritimati" },
  });
  const { as_of: asOf } = JSON.parse(stdout) as { as_of: string };
  assert.ok([before, new Date().toISOString().slice(0, 10)].includes(asOf), asOf);
});
