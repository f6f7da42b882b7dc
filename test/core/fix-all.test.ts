import assert from "node:assert/strict";
import { test } from "node:test";
import { replaceSpan } from "../../core/edits/write.ts";
import {
  applyEdits,
  byUri,
  checkFile,
  composed,
  defaultSettings,
  type Language,
  languageNamed,
  type Mending,
  mendAll,
  okrFiles,
  prepareRules,
  type Rule,
  rules,
  say,
  type TextEdit,
  textAt,
  withFile,
  withFiles,
  withSide,
} from "../../core/index.ts";
import { defineRule } from "../../core/rules/rule.ts";
import { yaml } from "../../core/syntax/yaml.ts";
import { bakery, keyResults } from "../support/bakery.ts";
import { folder, type RunOptions, root, runOf, uriOf } from "../support/folder.ts";

function mended(
  texts: Readonly<Record<string, string>>,
  wanted: Partial<Mending> = {},
  options?: RunOptions,
) {
  const workspace = folder(texts);
  const uris = okrFiles(workspace).map(({ uri }) => uri);
  const { workspace: after, edits, fixed } = mendAll(workspace, runOf(options), { uris, ...wanted });
  const changed = Object.fromEntries(
    [...byUri(edits)].map(([uri, list]) => [
      uri.slice(root.length + 1),
      applyEdits(textAt(workspace, uri), list),
    ]),
  );
  for (const [path, text] of Object.entries(changed)) assert.equal(text, textAt(after, uriOf(path)));
  return { fixed, changed, edits, after };
}

const quotedNumbers = keyResults
  .replace("target        = 60", 'target        = "60"')
  .replace('"percent"', '"pct"');

test("safe fixes are made, others are left", () => {
  const { fixed, changed } = mended({ ...bakery, "key_results.toml": quotedNumbers });
  assert.equal(fixed, 1);
  assert.deepEqual(changed, { "key_results.toml": quotedNumbers.replace('"60"', "60") });
});

test("another spelling of the right word is safe, another word is not", () => {
  const text = (scope: string, status: string, evidence: string, other: string) => `scope: ${scope}
objectives:
  - objective_id: O1
    objective: Editors find every story they look for
    key_results:
      - kr_id: O1-KR1
        description: Searches that end in an opened story
        owner_id: ed
        metric_key: searches
        baseline: 12
        target: 60
        current: 20
        confidence: 0.6
        status: ${status}
        evidence: ${evidence}
      - kr_id: O1-KR2
        description: Minutes until a story is found
        owner_id: ed
        metric_key: minutes
        baseline: 12
        target: 3
        confidence: 0.6
        status: ${other}
        evidence: saw it, twice
`;
  const { changed } = mended({ "okrs/org.yml": text("Team", "In Progress", "command:searches", "on track") });
  assert.deepEqual(changed, {
    "okrs/org.yml": text("team", "in_progress", "[command:searches]", "on track"),
  });
  const bwoc = (unit: string, confidence: string, kind: string) =>
    keyResults
      .replace('"percent"', `"${unit}"`)
      .replace('"high"', `"${confidence}"`)
      .replace('kind = "file"', `kind = "${kind}"`);
  assert.deepEqual(mended({ ...bakery, "key_results.toml": bwoc("Percent", "HIGH", "File") }).changed, {
    "key_results.toml": keyResults,
  });
  assert.deepEqual(mended({ ...bakery, "key_results.toml": bwoc("pct", "green", "fil") }).changed, {});
});

test("of one rule all preferred ways are made, and nothing else", () => {
  const text = quotedNumbers.replaceAll('"percent"', '"pct"');
  const { fixed, changed, edits } = mended({ ...bakery, "key_results.toml": text }, { rule: "bad-unit" });
  assert.equal(fixed, 2);
  assert.equal(edits.length, 2);
  assert.deepEqual(changed, { "key_results.toml": text.replaceAll('"pct"', '"percent"') });
});

test("only in the files that are named, and, where that is wanted, only by ways that stay there", () => {
  const twice = { "a/key_results.toml": quotedNumbers, "b/key_results.toml": quotedNumbers };
  const named = mended(twice, { uris: [uriOf("b/key_results.toml")] });
  assert.deepEqual(Object.keys(named.changed), ["b/key_results.toml"]);
  const own = (id: string) =>
    `objectives:\n  - id: O1\n    krs:\n      - { id: O1-KR1, title: a }\n      - { id: ${id}, title: b }\n`;
  const other = (id: string) => `objectives:\n  - id: O2\n    supports: ${id}\n    krs: [x]\n`;
  const files = { "a-okrs.yaml": own("signups"), "b-okrs.yaml": other("signups") };
  const renaming = { rule: "id-convention" };
  assert.deepEqual(mended(files, renaming).changed, {
    "a-okrs.yaml": own("O1-KR2"),
    "b-okrs.yaml": other("O1-KR2"),
  });
  assert.equal(mended(files, { ...renaming, stays: true }).fixed, 0);
});

test("each item that lacks its id gets one of its own", () => {
  const nameless = keyResults.replaceAll(/^key_result_id.*\n/gm, "");
  const { fixed, changed } = mended({ ...bakery, "key_results.toml": nameless }, { rule: "required-field" });
  const ids = [...(changed["key_results.toml"] ?? "").matchAll(/^key_result_id *= "(.*)"$/gm)].map(
    ([, id]) => id,
  );
  assert.deepEqual([fixed, ids], [3, ["O1-KR1", "O1-KR2", "O2-KR1"]]);
});

test("a file that cannot be read in full is left alone, as is one that is no clean text", () => {
  assert.equal(mended({ ...bakery, "key_results.toml": `${quotedNumbers}\n[[key_result` }).fixed, 0);
  const uri = uriOf("key_results.toml");
  const workspace = withFile(folder(bakery), uri, languageNamed("toml") as Language, quotedNumbers, {
    unreadable: say("This file is UTF-16. Save it as UTF-8."),
  });
  assert.equal(mendAll(workspace, runOf(), { uris: [uri] }).fixed, 0);
});

test("the run remembers nothing of texts that may never be", () => {
  const workspace = folder({ ...bakery, "key_results.toml": quotedNumbers });
  const run = runOf();
  const file = workspace.files.get(uriOf("key_results.toml"));
  assert.ok(file);
  const before = checkFile(workspace, file, run);
  mendAll(workspace, run, { uris: [file.uri] });
  assert.equal(checkFile(workspace, file, run), before);
});

test("thousands of fixes in one file take no time to speak of", () => {
  const block = '[[key_result]]\nkey_result_id = "O1-KR1"\nobjective_id = "O1"\nunit = "pct"\ntarget = 1\n\n';
  const started = performance.now();
  const { fixed } = mended(
    { "key_results.toml": block.repeat(3000) },
    { rule: "bad-unit" },
    { only: ["bad-unit"] },
  );
  assert.equal(fixed, 3000);
  assert.ok(performance.now() - started < 10_000, `${performance.now() - started} ms`);
});

/** Milliseconds of work, whoever else is at work, that it takes to mend as many small files. */
function costOf(count: number, rule: string | undefined): number {
  const numbers = [...Array(count).keys()];
  const texts = numbers.map((at) => ({
    uri: uriOf(`okrs/team-${at}.yml`),
    language: yaml,
    text: `scope: team
objectives:
  - objective_id: OBJ-${at}
    objective: Editors find every story they look for
    key_results:
      - { kr_id: KR-${at}, description: Searches that find it, target: "60" }
`,
  }));
  const metrics = numbers.map((at) => `  - { key: web.m${at}, value: 1 }\n`).join("");
  const workspace = withSide(
    withFiles(folder({}), texts),
    uriOf("metrics/manual.yml"),
    `metrics:\n${metrics}`,
  );
  const uris = texts.map(({ uri }) => uri);
  const run = runOf({ only: ["required-field", "wrong-type", "too-few-key-results"] });
  const start = process.threadCpuUsage();
  const { fixed } = mendAll(workspace, run, { uris, ...(rule !== undefined && { rule }) });
  const { user, system } = process.threadCpuUsage(start);
  assert.ok(fixed >= count, `${fixed} fixed`);
  return (user + system) / 1000;
}

test("what it costs to mend many files follows their number, and that of the metrics", () => {
  for (const rule of [undefined, "required-field"]) {
    costOf(1000, rule);
    const few = costOf(1000, rule);
    const many = costOf(6000, rule);
    assert.ok(many < 12 * few, `${rule ?? "safe"}: ${few} ms for 1,000 files, ${many} ms for 6,000`);
  }
});

const [, first = ""] = keyResults.split(/(?=^\[\[key_result\]\])/m);
const table = first.replace(/^key_result_id.*\n/m, "");
const nameless = (at: number) => `      - description: Share of checkouts ${at} that succeed
        owner_id: team-platform
        metric_key: checkout.success_${at}
        baseline: 92
        target: 99
        confidence: 0.7
        status: not_started
        evidence: []
`;

test("a thousand items that lack their id get one each, in the order in which they stand", () => {
  const numbers = Array.from({ length: 1000 }, (_, at) => at + 1);
  const toml = { ...bakery, "key_results.toml": numbers.map(() => table).join("\n") };
  const yaml = {
    "okrs/org.yml": `scope: org
objectives:
  - objective_id: OBJ-TRUST
    objective: Customers trust the platform with their busiest day.
    key_results:
${numbers.map(nameless).join("")}`,
  };
  for (const [files, path, key, stem] of [
    [toml, "key_results.toml", /^key_result_id *= "(.*)"$/gm, "O1-KR"],
    [yaml, "okrs/org.yml", /kr_id: (.*)$/gm, "OBJ-TRUST-KR"],
  ] as const) {
    const started = performance.now();
    const { fixed, changed } = mended(files, { rule: "required-field" });
    assert.ok(performance.now() - started < 20_000, `${performance.now() - started} ms`);
    assert.equal(fixed, 1000);
    assert.deepEqual(
      [...(changed[path] ?? "").matchAll(key)].map(([, id]) => id),
      numbers.map((number) => `${stem}${number}`),
    );
  }
});

test("each plugin counts its own ids", () => {
  const files = {
    "a/key_results.toml": `${table}\n${table}`,
    "b/key_results.toml": table,
  };
  const { changed } = mended(files, { rule: "required-field" });
  const ids = (text = "") => [...text.matchAll(/^key_result_id *= "(.*)"$/gm)].map(([, id]) => id);
  assert.deepEqual(
    [ids(changed["a/key_results.toml"]), ids(changed["b/key_results.toml"])],
    [["O1-KR1", "O1-KR2"], ["O1-KR1"]],
  );
});

test("key results that are renamed together do not get one id", () => {
  const text = (first: string, second: string) => `objectives:
  - id: O1
    title: a
    krs:
      - { id: O1-KR1, title: a }
      - { id: O1-KR2, title: b }
      - { id: ${first}, title: c }
      - { id: ${second}, title: d }
`;
  const renamed = (first: string, second: string) =>
    mended({ "a-okrs.yaml": text(first, second) }, { rule: "id-convention" }).changed["a-okrs.yaml"];
  assert.equal(renamed("signups", "returns"), text("O1-KR3", "O1-KR4"));
  assert.equal(renamed("signups-7", "returns-7"), text("O1-KR7", "O1-KR3"));
});

test("what touches waits for its turn, however many there are; what never ends is left", () => {
  const turns = (next: (letter: string) => string) =>
    prepareRules(
      [
        defineRule({
          ...(rules[0] as Rule),
          id: "turn",
          reach: "block",
          check({ objectives, file, at }, report) {
            for (const { text } of objectives)
              for (const [index, letter] of [...(text?.text ?? "")].entries()) {
                if (!text || next(letter) === letter) continue;
                const turned = text.text.slice(0, index) + next(letter) + text.text.slice(index + 1);
                const edits = [replaceSpan(file, at, text.span, turned)];
                const start = text.span.start + index;
                const fixes = () => [{ title: say("Turn"), edits, preferred: true }];
                report({ span: { start, end: start + 1 }, message: say("Turn"), fixes });
              }
          },
        }),
      ],
      defaultSettings,
      "2026-08-15",
    );
  const text = (title: string) => `objectives:\n  - title: ${title}\n    krs: [x]\n`;
  const turned = (title: string, next: (letter: string) => string) => {
    const workspace = folder({ "okrs/a.yaml": text(title) });
    const uri = uriOf("okrs/a.yaml");
    const { fixed, workspace: after } = mendAll(workspace, turns(next), { uris: [uri], rule: "turn" });
    return { fixed, text: textAt(after, uri) };
  };
  const all = turned("a".repeat(300), () => "b");
  assert.deepEqual(all, { fixed: 300, text: text("b".repeat(300)) });
  const { fixed } = turned("a", (letter) => (letter === "a" ? "b" : "a"));
  assert.ok(fixed < 100, `${fixed} turns back and forth`);
});

test("two rounds of edits as one", () => {
  const edit = (start: number, end: number, newText: string): TextEdit => ({
    uri: "u",
    span: { start, end },
    newText,
  });
  const text = "0123456789";
  const cases: [TextEdit[], TextEdit[], TextEdit[]][] = [
    [[], [], []],
    [[edit(2, 4, "ab")], [], [edit(2, 4, "ab")]],
    [[edit(2, 4, "abc")], [edit(3, 4, "XY")], [edit(2, 4, "aXYc")]],
    [[edit(2, 4, "")], [edit(1, 3, "x")], [edit(1, 5, "x")]],
    [[edit(5, 5, "new")], [edit(5, 8, "")], []],
    [[edit(0, 1, "zero")], [edit(13, 13, "!")], [edit(0, 1, "zero"), edit(10, 10, "!")]],
    [[edit(2, 3, "x")], [edit(3, 4, "y")], [edit(2, 4, "xy")]],
    [[edit(2, 3, "x"), edit(5, 6, "y")], [edit(2, 3, "2")], [edit(5, 6, "y")]],
  ];
  for (const [first, second, both] of cases) assert.deepEqual(composed(text, first, second), both);
});

test("two rounds of any edits as one lead where they lead one after the other", () => {
  let seed = 7;
  const random = (below: number) => {
    seed = (seed * 48271) % 2147483647;
    return seed % below;
  };
  const some = (length: number): TextEdit[] =>
    Array.from({ length: random(5) }, () => {
      const start = random(length + 1);
      const end = Math.min(length, start + random(4));
      return { uri: "u", span: { start, end }, newText: "xyz".slice(random(4)) };
    });
  for (let turn = 0; turn < 3000; turn++) {
    const text = "abcdefghijklmnopqrstuvwxyz".slice(0, random(27));
    const first = some(text.length);
    const between = applyEdits(text, first);
    const second = some(between.length);
    const both = composed(text, first, second);
    assert.equal(
      applyEdits(text, both),
      applyEdits(between, second),
      JSON.stringify({ text, first, second }),
    );
    both.forEach(({ span }, at) => {
      assert.ok(at === 0 || span.start > (both[at - 1] as TextEdit).span.end, "apart from each other");
    });
  }
});
