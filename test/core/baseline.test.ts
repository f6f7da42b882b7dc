import assert from "node:assert/strict";
import { test } from "node:test";
import {
  type Baseline,
  baselineOf,
  baselineText,
  checkFile,
  countBeyond,
  type FileProblems,
  goneFrom,
  okrFiles,
  readBaseline,
  withoutKnown,
} from "../../core/index.ts";
import { bakery, keyResults } from "../support/bakery.ts";
import { folder, type RunOptions, root, runOf } from "../support/folder.ts";
import { worded } from "../support/worded.ts";

const options = { only: ["bad-unit", "bad-confidence", "syntax"] };

function found(texts: Readonly<Record<string, string>>, run: RunOptions = options): FileProblems[] {
  const workspace = folder(texts);
  return okrFiles(workspace).map((file) => ({
    path: file.uri.slice(root.length + 1),
    file,
    problems: checkFile(workspace, file, runOf(run)),
  }));
}

/** What is still told of a text, as rule and the word it points at. */
function told(baseline: Baseline, text: string): string[] {
  return found({ ...bakery, "key_results.toml": text }).flatMap((each) =>
    withoutKnown(baseline, each).map(({ rule, start, end }) => `${rule} ${text.slice(start, end)}`),
  );
}

function gone(baseline: Baseline, text: string): number {
  return goneFrom(baseline, found({ ...bakery, "key_results.toml": text }), () => true);
}

const bad = keyResults.replaceAll('"percent"', '"pct"');
const known = baselineOf(found({ ...bakery, "key_results.toml": bad }));

test("what is known is not told, wherever it moves; what is new is", () => {
  assert.equal(countBeyond(known), 2);
  assert.deepEqual(told(known, bad), []);
  assert.deepEqual(told(known, `# More.\n\n${bad.replaceAll('"pct"', "'pct'")}`), []);
  assert.deepEqual(told(known, bad.replace('"low"', '"lowest"')), ['bad-confidence "lowest"']);
  assert.deepEqual(told(known, bad.replace('"pct"', '"hours"')), ['bad-unit "hours"']);
  assert.deepEqual(told(new Map(), bad), ['bad-unit "pct"', 'bad-unit "pct"']);
});

test("of three equal ones where two are known, the third is told", () => {
  const twin = `\n[[key_result]]\nkey_result_id = "O1-KR1"\nunit = "pct"\n`;
  const twice = baselineOf(found({ ...bakery, "key_results.toml": `${bad}${twin}` }));
  assert.deepEqual(told(twice, `${bad}${twin}`), []);
  assert.deepEqual(told(twice, `${bad}${twin}${twin}`), ['bad-unit "pct"']);
});

test("what is gone is counted, in files that are gone as well", () => {
  assert.deepEqual(
    [gone(known, bad), gone(known, bad.replace('"pct"', '"percent"')), gone(known, keyResults)],
    [0, 1, 2],
  );
  const elsewhere = new Map([...known, ["old/key_results.toml", new Map([["bad-unit · O1-KR1", 3]])]]);
  assert.equal(gone(elsewhere, bad), 3);
  assert.equal(
    goneFrom(elsewhere, found(bakery), () => false),
    2,
  );
});

test("syntax errors are never taken for known", () => {
  const broken = bad.replace('"pct"', '"pct');
  const files = found({ ...bakery, "key_results.toml": broken });
  assert.ok(files.some(({ problems }) => problems.some(({ rule }) => rule === "syntax")));
  assert.deepEqual(
    withoutKnown(baselineOf(files), files[0] as FileProblems).map(({ rule }) => rule),
    ["syntax"],
  );
});

test("a file without findings leaves the baseline, one that was not looked at stays", () => {
  const before = new Map([...known, ["other.toml", new Map([["bad-unit · O1", 1]])]]);
  const after = baselineOf(found(bakery), before);
  assert.deepEqual([...after.keys()], ["other.toml"]);
});

test("its text is sorted, one line a finding, and reads as it was written", () => {
  const text = baselineText(
    baselineOf(found({ "b/key_results.toml": bad, "a/key_results.toml": bad.replace('"low"', '"lowest"') })),
  );
  assert.equal(
    text,
    `{
  "version": 1,
  "known": {
    "a/key_results.toml": {
      "bad-confidence · O1-KR2 · confidence · lowest": 1,
      "bad-unit · O1-KR1 · unit · pct": 1,
      "bad-unit · O2-KR1 · unit · pct": 1
    },
    "b/key_results.toml": {
      "bad-unit · O1-KR1 · unit · pct": 1,
      "bad-unit · O2-KR1 · unit · pct": 1
    }
  }
}
`,
  );
  const read = readBaseline(`\uFEFF${text}`);
  assert.ok("baseline" in read);
  assert.equal(baselineText(read.baseline), text);
});

test("a hostile path or id is a name like others", () => {
  const text = '{"version":1,"known":{"__proto__":{"__proto__":2},"constructor":{"bad-unit · toString":1}}}';
  const read = readBaseline(text);
  assert.ok("baseline" in read);
  assert.equal(countBeyond(read.baseline), 3);
  assert.deepEqual(JSON.parse(baselineText(read.baseline)), JSON.parse(text));
  assert.deepEqual(told(read.baseline, bad).length, 2);
});

test("anything else than a baseline says what is wrong with it, and hides nothing", () => {
  const known = (text: string) => `{"version":1,"known":${text}}`;
  const cases = [
    ["", "It is no JSON"],
    ["<<<<<<< HEAD\n{}", "It is no JSON"],
    ["[".repeat(100_000), "It is no JSON"],
    ["null", 'It lacks "version" or "known"'],
    ["[]", 'It lacks "version" or "known"'],
    ['{"known":{}}', 'It lacks "version" or "known"'],
    ['{"version":2,"known":{}}', "It was written by another version of OKR Lens"],
    [known("[]"), '"known" is no map of paths'],
    [known('{"a.toml":3}'), 'What it says of "a.toml" is no list of counts'],
    [known('{"a.toml":{"x":"1"}}'), 'What it says of "a.toml" is no list of counts'],
    [known('{"a.toml":{"x":-1}}'), 'What it says of "a.toml" is no list of counts'],
    [known('{"a.toml":{"x":1e99}}'), 'What it says of "a.toml" is no list of counts'],
  ] as const;
  for (const [text, trouble] of cases)
    assert.deepEqual(worded(readBaseline(text)), { trouble }, text.slice(0, 60));
});
