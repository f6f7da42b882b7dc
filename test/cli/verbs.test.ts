import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { verbs } from "../../cli/verbs.ts";
import { rules } from "../../core/index.ts";
import { examples, okr, okrJson } from "../support/command.ts";

test("without a verb, and with help, the verbs are listed", () => {
  for (const words of [[], ["help"], ["--help"], ["-h"]]) {
    const { status, stdout, stderr } = okr(words);
    assert.deepEqual([status, stderr], [0, ""]);
    for (const { name, summary } of verbs)
      assert.match(stdout, new RegExp(`^  ${name} +${summary.replace(/[.*+?]/g, "\\$&")}$`, "m"));
  }
});

test("each verb tells its usage", () => {
  for (const { name, usage, summary } of verbs)
    for (const words of [
      ["help", name],
      [name, "--help"],
      [name, "-h"],
    ])
      assert.deepEqual(okr(words), { status: 0, stdout: `${summary}\n\n  ${usage}\n`, stderr: "" });
});

test("the version is the package's", () => {
  const { version } = JSON.parse(readFileSync(join(examples, "..", "package.json"), "utf8")) as {
    version: string;
  };
  for (const word of ["--version", "-v"])
    assert.deepEqual(okr([word]), { status: 0, stdout: `${version}\n`, stderr: "" });
});

test("what nobody offers is said, with what was meant, and is status 2", () => {
  const cases: [string[], string][] = [
    [["chekc"], 'okr: There is no verb "chekc". Did you mean "check"? "okr help" lists all.\n'],
    [["help", "trak"], 'okr: There is no verb "trak". Did you mean "track"? "okr help" lists all.\n'],
    [["xyzzy"], 'okr: There is no verb "xyzzy". "okr help" lists all.\n'],
    [["report", "--fromat", "csv"], "okr: There is no option --fromat. Did you mean --format?\n"],
    [["report", "--format"], "okr: --format wants a value.\n"],
    [["report", "--format", "pdf"], 'okr: --format is one of json, markdown, html, csv, not "pdf".\n'],
    [["report", "now"], 'okr: What is "now" for? This verb takes options only.\n'],
    [["check", "--fix=yes"], "okr: --fix takes no value.\n"],
    [["check", "--max-warnings", "few"], 'okr: --max-warnings wants a whole number, not "few".\n'],
    [["tree", "--today", "2026-02-30"], 'okr: --today wants a day as YYYY-MM-DD, not "2026-02-30".\n'],
    [["tree", "--workspace", "/no/such/folder"], 'okr: There is no folder "/no/such/folder".\n'],
    [["explain"], 'okr: Name one rule: "okr explain missing-baseline".\n'],
    [["lsp"], 'okr: The server speaks over stdio: "okr lsp --stdio".\n'],
  ];
  for (const [words, stderr] of cases)
    assert.deepEqual(okr(words), { status: 2, stdout: "", stderr }, words.join(" "));
});

test("OKRchestra's way of calling a verb is understood", () => {
  assert.deepEqual(okr(["kr", "tree", "--today", "2026-11-21"]), okr(["tree", "--today", "2026-11-21"]));
  assert.equal(okr(["okr", "rules"]).stdout, okr(["rules"]).stdout);
});

test("the catalogue is printed in three ways", () => {
  const codes = rules.map(({ id }) => `okr/${id}`);
  const entries = okrJson(["rules", "--format", "json"]) as { code: string; summary: string; docs: string }[];
  assert.deepEqual(
    entries.map(({ code }) => code),
    codes,
  );
  assert.deepEqual(
    okr(["rules"])
      .stdout.trim()
      .split("\n")
      .map((line) => line.split(" ")[0]),
    codes,
  );
  const rows = okr(["rules", "--format", "markdown"]).stdout.trim().split("\n").slice(2);
  assert.deepEqual(
    rows.map((row) => /^\| \[`(okr\/[\w-]+)`\]/.exec(row)?.[1]),
    codes,
  );
});

test("a rule is explained by its page, with or without okr/ before its name", () => {
  const page = readFileSync(join(examples, "..", "docs", "rules", "missing-baseline.md"), "utf8");
  for (const code of ["missing-baseline", "okr/missing-baseline"]) {
    const { status, stdout } = okr(["explain", code]);
    assert.equal(status, 0);
    assert.ok(stdout.includes(page.trim().split("\n").at(-1) as string), stdout);
  }
  assert.deepEqual(okr(["explain", "missing-basline"]), {
    status: 2,
    stdout: "",
    stderr:
      'okr: There is no rule "missing-basline". Did you mean "missing-baseline"? "okr rules" lists all.\n',
  });
});
