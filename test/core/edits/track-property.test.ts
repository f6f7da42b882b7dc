import assert from "node:assert/strict";
import { existsSync, globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { planTrack, type TrackPlan, type TrackRequest } from "../../../core/edits/track.ts";
import { applyEdits } from "../../../core/edits/write.ts";
import { namesOf } from "../../../core/model/dialects.ts";
import { evidenceKinds } from "../../../core/model/evidence.ts";
import type { OkrFile } from "../../../core/model/file.ts";
import { emptyWorkspace, itemAt, type Workspace, withFile } from "../../../core/model/workspace.ts";
import { textOf } from "../../../core/syntax/blocks.ts";
import { languageOf } from "../../../core/syntax/languages.ts";
import { dataOf } from "../../../core/syntax/tree.ts";

const here = import.meta.dirname;
const fixtures = globSync(join(here, "../../fixtures/edits/*")).sort();
const corpusFolder = join(here, "../../../../shared/corpus");
const corpus = globSync(join(corpusFolder, "*.{toml,yml,yaml}")).sort();

/** The same text with other line ends, a byte order mark, without its last line break. */
const variants: Record<string, (text: string) => string> = {
  "as it is": (text) => text,
  CRLF: (text) => text.replace(/\r?\n/g, "\r\n"),
  "byte order mark": (text) => `\uFEFF${text.replace(/^\uFEFF/, "")}`,
  "no last line break": (text) => text.trimEnd(),
};

const values = fc.oneof(
  fc.constantFrom(0, 1, 0.5, -3, 350, 12.75, 1e21, 1e-7, 430),
  fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((value) => Number(value.toFixed(3))),
);
const proofs = fc.option(
  fc.record({
    kind: fc.constantFrom(...evidenceKinds),
    value: fc.constantFrom("docs/a.md", 'a "b", c # d', "it's: so", "ไทย 🎯", "no"),
  }),
  { nil: undefined },
);
const days = fc.constantFrom("2026-08-15", "2025-01-31", "2024-02-29");
const requests = fc
  .record({ current: values, evidence: proofs, today: days })
  .map(({ evidence, ...rest }) => ({
    ...rest,
    evidence: evidence && { kind: evidence.kind, value: evidence.kind === "none" ? "" : evidence.value },
  }));

test("fixtures: a check-in changes what it means to, and no other byte", () => {
  assert.ok(fixtures.length >= 8);
  let tracked = 0;
  for (const path of fixtures) tracked += checkAll(path, 25);
  assert.ok(tracked > 2000, `${tracked} check-ins`);
});

test("files of others: the same", {
  skip: existsSync(corpusFolder) ? false : "no corpus beside the repository",
}, () => {
  for (const path of corpus) checkAll(path, 5);
});

function checkAll(path: string, runs: number): number {
  let tracked = 0;
  const original = readFileSync(path, "utf8");
  for (const [variant, vary] of Object.entries(variants)) {
    const text = vary(original);
    const { workspace, file } = opened(basename(path), text);
    if (!file.reading) continue;
    const ids = file.blocks.flatMap((block) =>
      block.keyResults.flatMap((each) => (each.node.kind === "map" && each.id?.text ? each.id.text : [])),
    );
    for (const keyResultId of new Set(ids))
      fc.assert(
        fc.property(requests, (request) => {
          tracked++;
          const fit = file.reading?.dialect === "bwoc" ? asBwocTakesIt(request) : request;
          check(`${basename(path)} (${variant})`, workspace, text, { ...fit, keyResultId });
        }),
        { numRuns: runs },
      );
  }
  return tracked;
}

/** BWOC's runtime has no escapes: evidence with a double quote is refused there (see track.test.ts). */
function asBwocTakesIt<R extends { evidence: TrackRequest["evidence"] }>(request: R): R {
  const { evidence } = request;
  return { ...request, evidence: evidence && { ...evidence, value: evidence.value.replaceAll('"', "'") } };
}

function check(name: string, workspace: Workspace, text: string, request: TrackRequest): void {
  const plan = planTrack(workspace, request);
  assert.ok(!("refused" in plan), `${name}: ${JSON.stringify(plan)}`);
  const after = applyEdits(text, plan.edits);
  const again = opened(basename(plan.place.uri), after);
  assert.deepEqual(
    again.file.document.blocks.flatMap(({ problems }) => problems),
    [],
    name,
  );
  assert.equal(textOf(plan.workspace.files.get(plan.place.uri)?.document ?? assert.fail()), after, name);
  assertUntouched(text, after, plan, itemLines(workspace, plan));
  assertModels(workspace, again.workspace, plan, request);
  const second = planTrack(again.workspace, request);
  assert.ok(!("refused" in second));
  assert.deepEqual(second.edits, [], `${name}: the same again changes nothing`);
  assert.deepEqual(second.before, plan.after);
}

/** Every edit stands within the lines of the key result; line ends, the byte order mark and comments stay. */
function assertUntouched(
  before: string,
  after: string,
  { edits }: TrackPlan,
  lines: { start: number; end: number },
): void {
  for (const { span } of edits)
    assert.ok(lines.start <= span.start && span.end <= lines.end, `${JSON.stringify(span)} outside`);
  assert.equal(after.startsWith("\uFEFF"), before.startsWith("\uFEFF"));
  assert.equal(after.lastIndexOf("\uFEFF"), before.lastIndexOf("\uFEFF"));
  const ends = (text: string) => [
    /(^|[^\r])\n/.test(text),
    /\r\n/.test(text),
    /\r(?!\n)/.test(text),
    /[\r\n]$/.test(text),
  ];
  if (before.includes("\n")) assert.deepEqual(ends(after), ends(before));
  const comments = (text: string) =>
    text.split(/\r?\n/).flatMap((line) => /#(?! d)[^"']*$/.exec(line)?.[0] ?? []);
  assert.deepEqual(comments(after), comments(before));
}

/** From the start of the item's first line to the end of its last one, with comments that belong to it. */
function itemLines(workspace: Workspace, { place }: TrackPlan): { start: number; end: number } {
  const file = workspace.files.get(place.uri);
  const span = itemAt(workspace, place)?.item.span;
  assert.ok(file && span);
  const offset = file.document.starts[place.block] ?? 0;
  const text = textOf(file.document);
  const lineEnd = /[^\r\n]*(?:(?:\r\n|\n)[ \t]*#[^\r\n]*|(?:\r\n|\n)[ \t]*(?=[\r\n]|$))*/y;
  lineEnd.lastIndex = offset + span.end;
  lineEnd.test(text);
  return { start: text.lastIndexOf("\n", offset + span.start - 1) + 1, end: lineEnd.lastIndex };
}

/** All items read as before, but for the intended fields of the one that was tracked. */
function assertModels(
  before: Workspace,
  after: Workspace,
  { place }: TrackPlan,
  request: TrackRequest,
): void {
  const old = fileOf(before, place.uri);
  const now = fileOf(after, place.uri);
  assert.equal(now.document.blocks.length, old.document.blocks.length);
  const item = itemAt(after, place)?.item;
  assert.ok(item?.kind === "key-result");
  assert.equal((item.current ?? item.progress)?.quantity?.value, request.current || 0);
  assert.ok(item.asOf?.text.startsWith(request.today));
  const { evidence } = request;
  const isSaid = item.evidence.some(
    (each) => each.value === evidence?.value && (each.kind === evidence.kind || each.kind === ""),
  );
  if (evidence && evidence.kind !== "none")
    assert.ok(isSaid, JSON.stringify(item.evidence.map(({ kind, value }) => ({ kind, value }))));
  const dialect = old.reading?.dialect ?? "generic";
  const names = (["current", "progress", "evidence", "asOf", "status"] as const).flatMap((concept) =>
    namesOf(dialect, "key-result", concept),
  );
  const strip = (file: OkrFile, block: number, index: number) => {
    const isTracked = block === place.block && index === place.item;
    const data = dataOf(file.blocks[block]?.keyResults[index]?.node);
    if (!isTracked || typeof data !== "object" || data === null) return data;
    return Object.fromEntries(Object.entries(data).filter(([key]) => !names.includes(key)));
  };
  const keyResultsOf = (file: OkrFile) =>
    file.blocks.map((block, at) => block.keyResults.map((_, index) => strip(file, at, index)));
  assert.deepEqual(keyResultsOf(now), keyResultsOf(old));
  const objectivesOf = (file: OkrFile) =>
    file.blocks.map(({ objectives, facts }) => [
      objectives.map(({ node, keyResultsField, keyResults, within }) => {
        const entries = node.entries.filter(
          ({ key }) =>
            key !== keyResultsField?.name && !namesOf(dialect, "objective", "children").includes(key),
        );
        return [
          Object.fromEntries(entries.map(({ key, value }) => [key, dataOf(value)])),
          keyResults,
          within,
        ];
      }),
      Object.values(facts).map((fact) => fact?.text),
    ]);
  assert.deepEqual(objectivesOf(now), objectivesOf(old));
}

function opened(name: string, text: string): { workspace: Workspace; file: OkrFile } {
  const uri = `file:///w/${name}`;
  const language = languageOf(uri);
  assert.ok(language);
  const workspace = withFile(emptyWorkspace(["file:///w"]), uri, language, text);
  return { workspace, file: fileOf(workspace, uri) };
}

function fileOf(workspace: Workspace, uri: string): OkrFile {
  return workspace.files.get(uri) ?? assert.fail(uri);
}

/** What BWOC's runtime reads of a line: `key = value` at column 0, text in double quotes, plain decimals, no comment. */
const runtimeLine =
  /^(?:|#.*|\[\[key_result\]\]|[a-z_]+ *= (?:"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?|\{ kind = "[a-z]+", value = "(?:[^"\\]|\\.)*" \}))$/;

test("what is written to a BWOC file stays readable line by line", () => {
  const text = `# key_results.toml

[[key_result]]
key_result_id = "O1-KR1"
objective_id  = "O1"
description   = "Skill published"
target        = 1
current       = 0
unit          = "count"
confidence    = "medium"
evidence      = { kind = "none", value = "" }

[[key_result]]
key_result_id = "O1-KR2"
objective_id  = "O1"
target        = 6
current       = 0.5
confidence    = "low"
as_of         = "2026-01-01"
`;
  const { workspace, file } = opened("key_results.toml", text);
  assert.equal(file.reading?.dialect, "bwoc");
  fc.assert(
    fc.property(requests, fc.constantFrom("O1-KR1", "O1-KR2"), (request, keyResultId) => {
      const plan = planTrack(workspace, { ...asBwocTakesIt(request), keyResultId });
      assert.ok(!("refused" in plan));
      const lines = applyEdits(text, plan.edits).split("\n");
      assert.deepEqual(
        lines.filter((line) => !runtimeLine.test(line)),
        [],
      );
      const evidence = lines.findIndex(
        (line, at) => at > (keyResultId === "O1-KR1" ? 3 : 12) && line.startsWith("evidence"),
      );
      if (keyResultId === "O1-KR1") assert.equal(lines[evidence + 1], `as_of         = "${request.today}"`);
    }),
    { numRuns: 300 },
  );
});
