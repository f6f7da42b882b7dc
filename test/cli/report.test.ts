import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { Ajv } from "ajv";
import { bakery, keyResults, orchestra } from "../support/bakery.ts";
import { exampleDay, okr, okrJson, onDisk } from "../support/command.ts";

const bread = "Bread is on the table before breakfast";

test("the report of a BWOC workspace is its OKR Progress entries, key for key", (t) => {
  const { status, stdout, stderr } = okr(["report"], { cwd: onDisk(t, bakery) });
  assert.deepEqual([status, stderr], [0, ""]);
  assert.equal(
    stdout,
    `${JSON.stringify(
      [
        {
          objective_id: "O1",
          key_result_id: "O1-KR1",
          target: 60,
          current: 50,
          unit: "percent",
          confidence: "medium",
          evidence: { kind: "file", value: "rounds.md" },
          as_of: "2026-11-13",
        },
        {
          objective_id: "O1",
          key_result_id: "O1-KR2",
          target: 1,
          current: 0,
          unit: "boolean",
          confidence: "low",
          evidence: { kind: "none", value: "" },
        },
        {
          objective_id: "O2",
          key_result_id: "O2-KR1",
          target: 96,
          current: 88,
          unit: "percent",
          confidence: "high",
          evidence: { kind: "sample", value: "loaves of one week", sampled_count: 40, sampled_of: 50 },
          as_of: "2026-11-20",
        },
      ],
      undefined,
      2,
    )}\n`,
  );
});

test("what is reported fits the schema of the OKR Progress entry", (t) => {
  const schema: object = JSON.parse(
    readFileSync(new URL("../../schemas/okr-progress.schema.json", import.meta.url), "utf8"),
  );
  const validate = new Ajv({ strict: false }).compile(schema);
  const report = okrJson(["report"], { cwd: onDisk(t, bakery) });
  assert.ok(validate(report), JSON.stringify(validate.errors));
  for (const example of ["bwoc", "okrchestra", "generic"])
    assert.ok(
      validate(okrJson(["report", "--workspace", example])),
      `${example}: ${JSON.stringify(validate.errors)}`,
    );
  assert.ok(!validate([{ objective_id: "O1" }]), "the schema is not empty");
});

test("a metric that side files know is the current value", (t) => {
  const files = {
    ...orchestra,
    "okrs/org.yml": orchestra["okrs/org.yml"].replace("        current: 40\n", ""),
  };
  const [entry] = okrJson(["report"], { cwd: onDisk(t, files) }) as Record<string, unknown>[];
  assert.deepEqual([entry?.["key_result_id"], entry?.["target"], entry?.["current"]], ["KR-ROUNDS", 60, 40]);
});

test("a file with a mistake: the rest is reported, the mistake is said, the status is 1", (t) => {
  const folder = onDisk(t, {
    ...bakery,
    "key_results.toml": keyResults.replace('"The new oven', "The new oven"),
  });
  const { status, stdout, stderr } = okr(["report"], { cwd: folder });
  const ids = (JSON.parse(stdout) as { key_result_id: string }[]).map((each) => each.key_result_id);
  assert.deepEqual([status, ids], [1, ["O1-KR1", "O1-KR2", "O2-KR1"]]);
  assert.match(stderr, /^key_results\.toml:16:17 /m);
});

test("a BWOC key result without its numbers is data trouble, as it is to BWOC", (t) => {
  const folder = onDisk(t, {
    ...bakery,
    "key_results.toml": keyResults
      .replace("target        = 60\n", "")
      .replace("current       = 0", 'current       = "none yet"'),
  });
  const { status, stderr } = okr(["report"], { cwd: folder });
  assert.deepEqual(
    [status, stderr],
    [
      1,
      'key_results.toml: key result "O1-KR1" has no number as its target.\nkey_results.toml: key result "O1-KR2" has no number as its current.\n',
    ],
  );
});

test("no OKRs: an empty list, said on stderr, status 1", (t) => {
  const folder = onDisk(t, { "readme.txt": "" });
  assert.deepEqual(okr(["report", "--workspace", folder]), {
    status: 1,
    stdout: "[]\n",
    stderr: `No OKR files found in ${folder}.\n`,
  });
});

test("the config file's patterns count", (t) => {
  const folder = onDisk(t, { ...bakery, "okr.config.toml": '[files]\nexclude = ["key_results.toml"]\n' });
  assert.deepEqual(okrJson(["report"], { cwd: folder }), []);
});

/** What a spreadsheet, a Markdown page or a browser could take for more than text. */
const hostile = {
  ...bakery,
  "objectives.toml": bakery["objectives.toml"].replace(
    bread,
    "</title><script>alert(1)</script> | [x](javascript:y) `z`",
  ),
  "key_results.toml": keyResults
    .replace("Rounds delivered before seven, of a hundred", "=cmd|' /C calc'!A0, \\\"quoted\\\"")
    .replace("The new oven bakes every night", "@SUM(1) | <img src=x onerror=alert(1)>")
    .replace("rounds.md", "-2+3\\t| **b**"),
};

test("CSV: one line a key result; nothing in it is a formula", (t) => {
  const { status, stdout } = okr(["report", "--format", "csv", "--today", exampleDay], {
    cwd: onDisk(t, hostile),
  });
  assert.equal(status, 0);
  assert.deepEqual(
    stdout.split("\r\n").map((line) => line.split(/,(?=period|2026-Q4)/)[0]),
    [
      "objective_id,objective,key_result_id,key_result,owner",
      `O1,</title><script>alert(1)</script> | [x](javascript:y) \`z\`,O1-KR1,"'=cmd|' /C calc'!A0, ""quoted""",agent-mira`,
      "O1,</title><script>alert(1)</script> | [x](javascript:y) `z`,O1-KR2,'@SUM(1) | <img src=x onerror=alert(1)>,agent-mira",
      'O2,Nobody throws bread away,O2-KR1,"Loaves that are sold on the day, of a hundred",agent-tomas',
      "",
    ],
  );
  assert.ok(stdout.includes(',"file:-2+3\t| **b**",2026-11-13\r\n'), stdout);
});

test("CSV keeps negative numbers numbers", (t) => {
  const folder = onDisk(t, {
    ...bakery,
    "key_results.toml": keyResults.replace("current       = 50", "current       = -5"),
  });
  assert.match(
    okr(["report", "--format", "csv"], { cwd: folder }).stdout,
    /,60,-5,percent,-0\.0833,off-track|,60,-5,percent,-0\.0833,at-risk/,
  );
});

test("Markdown: a heading an objective, a row a key result; text stays text", (t) => {
  const { stdout } = okr(["report", "--format", "markdown", "--today", exampleDay], {
    cwd: onDisk(t, hostile),
  });
  const lines = stdout.split("\n");
  assert.deepEqual(
    lines.filter((line) => line.startsWith("#")),
    [
      "# OKR progress, 2026-11-21",
      "## &lt;/title&gt;&lt;script&gt;alert\\(1\\)&lt;/script&gt; \\| \\[x\\]\\(javascript:y\\) \\`z\\`",
      "### Nobody throws bread away",
    ],
  );
  const rows = lines.filter(
    (line) => line.startsWith("| ") && !line.startsWith("| Key result") && !line.startsWith("| ---"),
  );
  assert.deepEqual(
    rows.map((row) => row.split(/(?<!\\)\|/).length),
    [8, 8, 8],
  );
  assert.doesNotMatch(stdout, /<(?!br>)/);
  assert.ok(
    rows[0]?.includes("| 83% | ✓ on-track | 60 percent, now 50 | file:-2+3 \\| \\*\\*b\\*\\* | 2026-11-13 |"),
    rows[0],
  );
});

test("HTML: one page that asks for nothing and runs nothing", (t) => {
  const { stdout } = okr(["report", "--format", "html", "--today", exampleDay], { cwd: onDisk(t, hostile) });
  assert.match(stdout, /^<!doctype html>\n<html lang="en">/);
  assert.ok(stdout.includes(`content="default-src 'none'; style-src 'unsafe-inline'"`));
  const tags = new Set((stdout.match(/<[^>]*>/g) ?? []).map((tag) => tag.split(/[ >]/)[0]?.replace("/", "")));
  const known =
    "!doctype html head meta title style body h1 small section h2 span div table thead tr th tbody td br";
  assert.deepEqual(
    [...tags].filter((tag) => !known.split(" ").includes(tag?.slice(1) ?? "")),
    [],
  );
  assert.ok(stdout.includes("&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt; | [x](javascript:y) `z`"));
  assert.equal(stdout.match(/<h2>/g)?.length, 2);
  assert.equal(stdout.match(/<tr>/g)?.length, 5);
});

test("what is empty is told in every format", (t) => {
  const folder = onDisk(t, { "readme.txt": "" });
  const printed = (format: string) =>
    okr(["report", "--format", format, "--today", exampleDay, "--workspace", folder]).stdout;
  assert.equal(printed("markdown"), "# OKR progress, 2026-11-21\n");
  assert.match(printed("csv"), /^objective_id,[\w,]+\r\n$/);
  assert.match(printed("html"), /<p>No objectives\.<\/p>/);
});
