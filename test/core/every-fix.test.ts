import assert from "node:assert/strict";
import { test } from "node:test";
import {
  applyEdits,
  byUri,
  checkFile,
  type Fix,
  fixesOf,
  mendAll,
  type OkrFile,
  okrFiles,
  type PathAnswer,
  type Problem,
  readConfig,
  rules,
  textAt,
  traitsOf,
  type Workspace,
  withProofs,
} from "../../core/index.ts";
import { exampleDay } from "../support/command.ts";
import { fixableFixtures } from "../support/fixable.ts";
import { allFixtures, type Fixture } from "../support/fixtures.ts";
import { folder, type RunOptions, root, runOf, withTexts } from "../support/folder.ts";

/**
 * What a way out may bring, because the user's own text says so once it is read, or because only a person can fill in
 * the placeholder; by the rule that is mended and the rule that speaks up.
 */
const byNature: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "dangling-objective": {
    "too-few-key-results": "they count towards an objective now: are they few,",
    "too-many-key-results": "many,",
    "mostly-boolean": "done or not done,",
    "id-convention": "called otherwise than their siblings,",
    "never-tracked": "never tracked,",
    "confidence-mismatch": "or behind what somebody believes?",
  },
  "too-few-key-results": {
    "never-tracked": "what was just added was never tracked",
    "unknown-metric": "its metric is still to be made",
    "no-time-bound": "of an objective that has key results, somebody asks by when,",
    "period-over": "and whether they were graded",
    "mostly-boolean": "the other one is done or not done",
    "initiative-link": "an initiative can name a key result now",
  },
  "required-field": {
    "claim-without-evidence": "evidence can be promised, not made up",
    "too-few-key-results": "the dialect asks for one key result, the craft for two",
    "dangling-objective": "where there is no objective at all, none can be named",
    "never-tracked": "what was just filled in was never tracked",
    "no-measurement": "nor measured",
    "too-many-objectives": "objectives of one owner and period count together, once they say so",
  },
  "claim-without-evidence": {
    "no-measurement": "where one has evidence, the others are asked for theirs",
    "evidence-missing-file": "where the proof is, only a person knows",
  },
  "no-measurement": { "evidence-missing-file": "here too" },
  "missing-baseline": {
    "value-range": "it starts at the current value, which was out of range before",
    "never-tracked": "it stands where it started",
  },
  "bad-evidence": { "claim-without-evidence": '"none" was meant, and is read now' },
  "unknown-field": { "missing-baseline": "the target that was meant is read now" },
};

interface Told {
  readonly file: OkrFile;
  readonly problem: Problem;
  readonly traits: string;
}

interface Case {
  readonly name: string;
  readonly workspace: Workspace;
  readonly options: RunOptions;
}

const configName = "okr.config.toml";
const fixtures = allFixtures();
const cases = fixtures.map((fixture) => caseOf(fixture, (text) => text));
const crlf = fixtures.map((fixture) => caseOf(fixture, (text) => text.replace(/\r?\n/g, "\r\n")));

function caseOf({ name, files }: Fixture, written: (text: string) => string): Case {
  const { [configName]: config, ...texts } = files;
  const settings = config === undefined ? undefined : readConfig(config, rules).settings;
  const today = name.startsWith("examples") ? exampleDay : undefined;
  const workspace = proved(
    folder(Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, written(text)]))),
  );
  return { name, workspace, options: { ...(settings && { settings }), ...(today && { today }) } };
}

/** A disk on which each file that is pointed to has one letter more. */
function proved(workspace: Workspace): Workspace {
  const lookUp = (_folder: string, path: string): PathAnswer =>
    path.endsWith("x") ? { state: "there" } : { state: "missing", instead: [`${path}x`] };
  return withProofs(workspace, okrFiles(workspace), lookUp);
}

function told(workspace: Workspace, options: RunOptions): Told[] {
  const run = runOf(options);
  return okrFiles(workspace).flatMap((file) =>
    checkFile(workspace, file, run).map((problem) => ({
      file,
      problem,
      traits: `${file.uri.slice(root.length + 1)}: ${traitsOf(file, problem)}`,
    })),
  );
}

function ofRule(found: readonly Told[], rule: string): number {
  return found.filter(({ problem }) => problem.rule === rule).length;
}

/** What is wrong with a way out of a finding; nothing, as a rule. */
function complaintsOf(each: Case, before: readonly Told[], { problem, traits }: Told, fix: Fix): string[] {
  const { workspace, options } = each;
  const texts: Record<string, string> = {};
  const complaints: string[] = [];
  for (const [uri, edits] of byUri(fix.edits)) {
    const text = textAt(workspace, uri);
    const ordered = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
    let done = 0;
    for (const { span } of ordered) {
      if (span.start < done || span.end < span.start || span.end > text.length)
        complaints.push("edits overlap");
      done = span.end;
    }
    texts[uri.slice(root.length + 1)] = applyEdits(text, edits);
    if (/\r\n/.test(text) && !/(?<!\r)\n/.test(text) && /(?<!\r)\n/.test(applyEdits(text, edits)))
      complaints.push("another line end");
    if (applyEdits(text, edits) === text) complaints.push("an edit that changes nothing");
  }
  if (fix.edits.length === 0) complaints.push("no edit");
  const after = told(proved(withTexts(workspace, texts)), options);
  const count = (found: readonly Told[]) => found.filter((other) => other.traits === traits).length;
  const isGone = count(after) < count(before) || ofRule(after, problem.rule) < ofRule(before, problem.rule);
  if (!isGone) complaints.push("it is still there");
  for (const rule of new Set(after.map((other) => other.problem.rule))) {
    if (ofRule(after, rule) <= ofRule(before, rule)) continue;
    if (!fix.safe && Object.hasOwn(byNature[problem.rule] ?? {}, rule)) continue;
    complaints.push(`it brings okr/${rule}`);
  }
  return complaints.map((complaint) => `${each.name} ${traits}: ${JSON.stringify(fix)} ${complaint}`);
}

for (const [what, all] of [
  ["every text", cases],
  ["every text with CRLF", crlf],
] as const)
  test(`every way out of every finding in ${what} ends it, brings no other, and keeps the rest`, () => {
    const complaints = all.flatMap((each) => {
      const before = told(each.workspace, each.options);
      const run = runOf(each.options);
      return before.flatMap((found) => {
        const fixes = fixesOf(each.workspace, found.file, found.problem, run);
        if (found.problem.fixable !== fixes.length > 0)
          return [`${each.name} ${found.traits} says fixable: ${found.problem.fixable}`];
        return fixes.flatMap((fix) => complaintsOf(each, before, found, fix));
      });
    });
    assert.deepEqual(complaints, []);
  });

test("all that is safe, and all of a kind, is mended until nothing is left of it", () => {
  const complaints = cases.flatMap(({ name, workspace, options }) => {
    const run = runOf(options);
    const uris = okrFiles(workspace).map(({ uri }) => uri);
    const before = told(workspace, options);
    const mendable = before.flatMap(({ problem }) => (problem.fixable ? [problem.rule] : []));
    return [undefined, ...new Set(mendable)].flatMap((rule) => {
      const wanted = { uris, ...(rule !== undefined && { rule }) };
      const mended = mendAll(workspace, run, wanted);
      const again = mendAll(proved(mended.workspace), run, wanted);
      const after = told(proved(mended.workspace), options);
      const come = rules.filter(
        ({ id }) => ofRule(after, id) > ofRule(before, id) && !Object.hasOwn(byNature[rule ?? ""] ?? {}, id),
      );
      if (again.fixed === 0 && come.length === 0) return [];
      return [
        `${name} ${rule ?? "safe"}: ${again.fixed} left, brings ${come.map(({ id }) => id).join(", ")}`,
      ];
    });
  });
  assert.deepEqual(complaints, []);
});

test("each folder in which one thing is made wrong is found wrong for that", () => {
  const silent = fixableFixtures().filter(({ name, files }) => {
    const { workspace, options } = caseOf({ name, files }, (text) => text);
    const [rule = ""] = name.split(" ");
    return ofRule(told(workspace, options), rule) === 0;
  });
  assert.deepEqual(
    silent.map(({ name }) => name),
    [],
  );
});

/** The formats in which files of a dialect are written. */
const formats = { bwoc: ["toml"], okrchestra: ["yaml"], generic: ["yaml", "toml"] } as const;

/** Where a rule speaks and has no way out to offer. */
const without: Readonly<Record<string, string>> = {
  "too-few-key-results in generic TOML": "tables of a list in TOML are not added to",
};

test("every rule that promises a way out is tried in each dialect and format, and no other has one", (t) => {
  const tried = new Map<string, number>();
  for (const { name, workspace, options } of cases) {
    // What only some machines have counts for nothing here.
    if (name.startsWith("corpus/")) continue;
    for (const { file, problem } of told(workspace, options)) {
      if (fixesOf(workspace, file, problem, runOf(options)).length === 0) continue;
      const place = `${problem.rule} in ${file.reading?.dialect} ${file.document.language.id.toUpperCase()}`;
      tried.set(place, (tried.get(place) ?? 0) + 1);
    }
  }
  const promised = rules.flatMap(({ id, fixable, dialects = ["bwoc", "okrchestra", "generic"] as const }) =>
    fixable
      ? dialects.flatMap((dialect) =>
          formats[dialect].map((format) => `${id} in ${dialect} ${format.toUpperCase()}`),
        )
      : [],
  );
  for (const place of promised) t.diagnostic(`${place}: ${tried.get(place) ?? `none, ${without[place]}`}`);
  assert.deepEqual(
    promised.filter((place) => !tried.has(place)),
    Object.keys(without),
  );
  assert.deepEqual(
    [...tried.keys()].filter((place) => !promised.includes(place)),
    [],
  );
});

test("what the catalogue marks as fixable is", () => {
  const marked = [
    "required-field",
    "wrong-type",
    "unknown-field",
    "bad-unit",
    "bad-confidence",
    "bad-status",
    "bad-scope",
    "bad-evidence",
    "dangling-objective",
    "dangling-parent",
    "unknown-metric",
    "unknown-owner",
    "value-range",
    "initiative-link",
    "bwoc-runtime-subset",
    "id-convention",
    "missing-baseline",
    "no-measurement",
    "too-few-key-results",
    "claim-without-evidence",
    "evidence-missing-file",
    "status-mismatch",
    "unused-disable",
  ];
  assert.deepEqual(
    marked.filter((id) => !rules.some((rule) => rule.id === id && rule.fixable)),
    [],
  );
});
