import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { after, before, describe, test } from "node:test";
import type { CodeAction, Hover, Location, MarkupContent } from "vscode-languageserver";
import type { ProgressTree, TrackPreview, TrackResult, TreeRow } from "../../server/protocol.ts";
import { TestServer } from "../support/server.ts";

const examples = resolve(import.meta.dirname, "../../examples");
const read = (path: string) => readFileSync(join(examples, path), "utf8");

function textOf(hover: Hover | null): string {
  return (hover?.contents as MarkupContent | undefined)?.value ?? "";
}

/** The position of the `$0` that a line holds, one line of a file found by its start. */
function at(text: string, needle: string, inside = 0) {
  const offset = text.indexOf(needle) + inside;
  assert.ok(offset >= inside, needle);
  const before = text.slice(0, offset).split("\n");
  return { line: before.length - 1, character: (before.at(-1) as string).length };
}

describe("the example workspace", () => {
  let server: TestServer;
  const keyResults = "bwoc/okrs/key_results.toml";
  const org = "okrchestra/okrs/org.yml";

  before(async () => {
    const files = [
      "bwoc/okrs/objectives.toml",
      keyResults,
      org,
      "okrchestra/okrs/team-onboarding.yml",
      "okrchestra/metrics/manual.yml",
      "generic/okrs/people-2026-q4.yaml",
    ];
    server = await TestServer.start(Object.fromEntries(files.map((path) => [path, read(path)])), {
      initializationOptions: { ownCommands: true },
    });
    await server.codes(keyResults);
  });
  after(() => server.stop());

  test("hovering any part of a key result tells its number, why, evidence and objective", async () => {
    const text = read(keyResults);
    for (const needle of ['"O1-KR2"', "19\n", '"command"', "# Tracked"].slice(0, 3)) {
      const told = textOf(await server.hover(keyResults, at(text, needle, 1)));
      assert.match(told, /\*\*O1-KR2\*\* · Median minutes until an incident is answered/);
      assert.match(told, /▰+▱+ 85% · ✓ on-track/);
      assert.match(told, /attainment 0\.85 = \\\(19 − 42\\\) \/ \\\(15 − 42\\\)/);
      assert.match(told, /incidents median/);
      assert.match(told, /Objective \*\*O1\*\* · Customers trust the platform with their busiest day/);
    }
  });

  test("hovering a field's name tells what it means and what it may be", async () => {
    const told = textOf(await server.hover(keyResults, at(read(keyResults), "unit  ", 1)));
    assert.match(told, /^\*\*unit\*\*/);
    assert.match(told, /`percent`/);
  });

  test("hovering a reference tells what it refers to", async () => {
    const told = textOf(await server.hover(keyResults, at(read(keyResults), 'objective_id  = "O2"', 18)));
    assert.match(told, /^\*\*O2\*\* · Dispatchers plan a day/);
    const metric = textOf(await server.hover(org, at(read(org), "manual.net_retention_pct", 3)));
    assert.match(metric, /^Metric \*\*manual\.net\\_retention\\_pct\*\* · 101 percent/);
  });

  test("hovering an objective lists its key results and rolls them up", async () => {
    const told = textOf(await server.hover(org, at(read(org), "OBJ-RENEWALS", 2)));
    assert.match(told, /^\*\*OBJ-RENEWALS\*\* · Customers stay/);
    assert.match(told, /- . \d+% Net revenue retention/);
  });

  test("definition leads from a key result to its objective in another file", async () => {
    const position = at(read(keyResults), 'objective_id  = "O2"', 18);
    const found = await server.request<Location>("textDocument/definition", {
      textDocument: { uri: server.uri(keyResults) },
      position,
    });
    assert.equal(found.uri, server.uri("bwoc/okrs/objectives.toml"));
    assert.deepEqual(found.range.start, at(read("bwoc/okrs/objectives.toml"), '"O2"'));
  });

  test("the tree cascades by parent, with key results below their objective", async () => {
    const tree = await server.request<ProgressTree>("okr/tree");
    assert.equal(tree.state, "ready");
    const shown = (rows: readonly TreeRow[]): unknown[] =>
      rows.map(({ id, children }) => [id, ...shown(children)]);
    assert.deepEqual(shown(tree.roots).slice(0, 3), [
      ["O1", ["O1-KR1"], ["O1-KR2"], ["O1-KR3"], ["O2", ["O2-KR1"], ["O2-KR2"]]],
      ["O3", ["O3-KR1"]],
      ["O7", ["O3-KR2"]],
    ]);
    assert.ok(tree.summary.offTrack > 0);
  });

  test("tracking is previewed while it is typed", async () => {
    const preview = (input: string) =>
      server.request<TrackPreview>("okr/trackPreview", { keyResultId: "O1-KR2", input });
    assert.deepEqual(await preview("15"), { value: 15, text: "→ 100%, on-track" });
    assert.deepEqual(await preview("+3"), { value: 22, text: "→ 74%, on-track" });
    assert.ok("problem" in (await preview("soon")));
  });

  test("tracking sends the smallest edit to the editor", async () => {
    const result = await server.request<TrackResult>("workspace/executeCommand", {
      command: "okr.track",
      arguments: [{ keyResultId: "O1-KR2", current: 17, evidence: "file:docs/uptime.md" }],
    });
    assert.equal(result.tracked, true, result.message);
    const changes = (server.applied.at(-1)?.documentChanges ?? []) as { edits: { newText: string }[] }[];
    const written = changes.flatMap(({ edits }) => edits.map(({ newText }) => newText));
    assert.ok(written.includes("17"));
    assert.ok(written.every((text) => text.length < 60));
  });

  test("tracking what is not there is refused in a sentence", async () => {
    const result = await server.request<TrackResult>("workspace/executeCommand", {
      command: "okr.track",
      arguments: [{ keyResultId: "O1-KR9", current: 17 }],
    });
    assert.equal(result.tracked, false);
    assert.match(result.message, /O1-KR9/);
  });

  test("a fix is offered where the finding is, and so is tracking", async () => {
    const position = at(read(keyResults), '"pct"', 1);
    const actions = await server.request<CodeAction[]>("textDocument/codeAction", {
      textDocument: { uri: server.uri(keyResults) },
      range: { start: position, end: position },
      context: { diagnostics: [] },
    });
    assert.deepEqual(
      actions.map(({ title }) => title),
      [
        'Change to "percent"',
        'Silence "bad-unit" on this line',
        'Silence "bad-unit" in this file',
        'Track "O2-KR1"…',
      ],
    );
  });
});

describe("hostile text", () => {
  test("is inert in hovers", async () => {
    const nasty =
      "[x](command:workbench.action.quit) <img src=x onerror=1> ![](http://e.vil/b) $(sync~spin) | a";
    const server = await TestServer.start({
      "okrs/a.yml": `objectives:\n  - title: ${JSON.stringify(nasty)}\n    key_results:\n      - title: ${JSON.stringify(nasty)}\n        target: 3\n`,
    });
    await server.codes("okrs/a.yml");
    const told = textOf(await server.hover("okrs/a.yml", { line: 3, character: 18 }));
    assert.match(told, /\*\*\\\[x/);
    for (const active of [/(?<!\\)\[x/, /(?<!\\)<img/, /(?<!\\)!\[/, /(?<!\\)\$\(/, /(?<!\\)\|/, /http:\/\//])
      assert.doesNotMatch(told, active);
    await server.stop();
  });
});
