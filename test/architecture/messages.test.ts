import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { test } from "node:test";
import {
  checkFile,
  defaultSettings,
  english,
  fixesOf,
  okrFiles,
  rules,
  runsFor,
  say,
} from "../../core/index.ts";
import { folder, testDay } from "../support/folder.ts";

const sources = globSync("{core,server,disk,cli}/**/*.ts")
  .filter((path) => !path.endsWith("core/l10n/say.ts"))
  .map((path) => ({ path, text: readFileSync(path, "utf8") }));

/** Lines of the sources that a pattern finds. */
function linesWith(pattern: RegExp): string[] {
  return sources.flatMap(({ path, text }) =>
    text.split("\n").flatMap((line, at) => (pattern.test(line) ? [`${path}:${at + 1} ${line.trim()}`] : [])),
  );
}

test("messages are made by say alone: nobody writes a template by hand, or calls a sentence no sentence", () => {
  assert.deepEqual(linesWith(/\btemplate:/), []);
  // Words that are the same everywhere are a value, a number or a formula.
  assert.deepEqual(linesWith(/\b(?:asIs|fromData)\(\s*["'`][^"'`]*[a-z]{2,} [a-z]{2,}/), []);
});

test("what rules say, and their ways out, are messages whose English is what is compared everywhere", () => {
  const workspace = folder({
    "okrs/key_results.toml":
      '[[key_result]]\nkey_result_id = "O1-KR1"\nobjective_id = "O7"\ndescription = "Launch it"\ntarget = 15\ncurrent = 3\nunit = "pct"\nconfidence = "high"\nevidence = { kind = "none", value = "" }\n',
  });
  const runFor = runsFor(rules, () => defaultSettings, testDay);
  const titles = okrFiles(workspace).flatMap((file) =>
    checkFile(workspace, file, runFor(file.uri)).flatMap((problem) => {
      assert.equal(english(problem.said), problem.message);
      for (const related of problem.related ?? []) assert.equal(english(related.said), related.message);
      return fixesOf(workspace, file, problem, runFor(file.uri)).map(({ title }) => title);
    }),
  );
  assert.deepEqual(
    titles.filter(({ template }) => template === "Change to {0}"),
    [say("Change to {0}", '"percent"')],
  );
});
