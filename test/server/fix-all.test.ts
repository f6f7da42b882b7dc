import assert from "node:assert/strict";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { type CodeAction, LSPErrorCodes, type WorkspaceEdit } from "vscode-languageserver";
import { offsetIn, type Position } from "../../core/index.ts";
import { bakery, keyResults } from "../support/bakery.ts";
import { type StartOptions, TestServer } from "../support/server.ts";

const path = "key_results.toml";
const texts = {
  ...bakery,
  [path]: keyResults
    .replaceAll('"percent"', '"pct"')
    .replace("target        = 60", 'target        = "60"')
    .replace("target        = 96", 'target        = "96"'),
};

async function started(
  files: Readonly<Record<string, string>> = texts,
  options: StartOptions = {},
): Promise<TestServer> {
  const server = await TestServer.start(files, options);
  await server.open(path, files[path] ?? "");
  await server.codes(path);
  return server;
}

/** The actions at the first place of some words, of the kinds that are asked for. */
function actions(server: TestServer, text: string, words: string, only?: string[]): Promise<CodeAction[]> {
  const before = text.slice(0, text.indexOf(words) + 1).split("\n");
  const at: Position = { line: before.length - 1, character: (before.at(-1) as string).length };
  return server.request("textDocument/codeAction", {
    textDocument: { uri: server.uri(path) },
    range: { start: at, end: at },
    context: { diagnostics: [], ...(only && { only }) },
  });
}

/** A text after the edits that an action makes in it; nothing else is edited. */
function after(text: string, edit: WorkspaceEdit | undefined): string {
  const changes = edit?.documentChanges ?? [];
  assert.equal(changes.length, 1);
  const [change] = changes;
  assert.ok(change && "edits" in change);
  return change.edits
    .flatMap((each) => ("newText" in each ? [each] : []))
    .toSorted((a, b) => offsetIn(text, b.range.start) - offsetIn(text, a.range.start))
    .reduce(
      (done, { range, newText }) =>
        done.slice(0, offsetIn(text, range.start)) + newText + done.slice(offsetIn(text, range.end)),
      text,
    );
}

test("beside a way out stands the one for all findings of its kind in the file", async () => {
  const server = await started();
  const found = await actions(server, texts[path], '"pct"', ["quickfix"]);
  const all = found.find(({ title }) => title === "Fix all okr/bad-unit in this file");
  assert.ok(found.some(({ title }) => title === 'Change to "percent"'));
  assert.equal(all?.kind, "quickfix");
  assert.deepEqual(
    all?.diagnostics?.map(({ code }) => code),
    ["okr/bad-unit"],
  );
  assert.equal(after(texts[path], all?.edit), texts[path].replaceAll('"pct"', '"percent"'));
  await server.stop();
});

test("where there is but one of a kind, nothing is offered for all", async () => {
  const text = keyResults.replace('"percent"', '"pct"');
  const server = await started({ ...bakery, [path]: text });
  const titles = (await actions(server, text, '"pct"')).map(({ title }) => title);
  assert.ok(titles.includes('Change to "percent"'));
  assert.deepEqual(
    titles.filter((title) => title.startsWith("Fix all")),
    [],
  );
  await server.stop();
});

/** A client that asks for the edit of an action when somebody chooses it. */
const later: StartOptions = {
  capabilities: {
    workspace: { workspaceFolders: true, workspaceEdit: { documentChanges: true } },
    textDocument: { codeAction: { dataSupport: true, resolveSupport: { properties: ["edit"] } } },
  },
};

test("a client that asks for edits later gets that of all findings when it does, for the text of that moment", async () => {
  const server = await started(texts, later);
  const offered = await actions(server, texts[path], '"pct"', ["quickfix"]);
  const isAll = ({ title }: CodeAction) => title === "Fix all okr/bad-unit in this file";
  assert.deepEqual(
    offered.map((each) => [isAll(each), each.edit !== undefined]),
    offered.map((each) => [isAll(each), !isAll(each)]),
  );
  const all = offered.find(isAll);
  const resolved = () => server.request<CodeAction>("codeAction/resolve", all);
  const { edit, ...rest } = await resolved();
  assert.deepEqual(rest, all);
  assert.equal(after(texts[path], edit), texts[path].replaceAll('"pct"', '"percent"'));
  const longer = `# Ours\n${texts[path]}`;
  await server.change(path, 7, longer);
  const anew = (await resolved()).edit;
  assert.equal(after(longer, anew), longer.replaceAll('"pct"', '"percent"'));
  const [change] = anew?.documentChanges ?? [];
  assert.deepEqual(change && "textDocument" in change && change.textDocument, {
    uri: server.uri(path),
    version: 7,
  });
  await server.change(path, 8, longer.replaceAll('"pct"', '"percent"'));
  await assert.rejects(resolved(), {
    code: LSPErrorCodes.ContentModified,
    message: "The file has changed: there is no okr/bad-unit left to fix.",
  });
  await server.close(path);
  rmSync(join(server.folder, path));
  await server.changedOnDisk(path, 3);
  await assert.rejects(resolved(), { code: LSPErrorCodes.ContentModified });
  await server.stop();
});

test("an action that has all it needs comes back as it is", async () => {
  const server = await started(texts, later);
  for (const action of [
    ...(await actions(server, texts[path], '"pct"', ["quickfix", "source.fixAll.okr"])).filter(
      ({ edit }) => edit,
    ),
    { title: "Another's", data: { fixAll: 1, uri: null } },
    { title: "Another's", data: "okr" },
  ])
    assert.deepEqual(await server.request("codeAction/resolve", action), action);
  await server.stop();
});

test("a client that would not give back what came with an action gets the edit at once", async () => {
  for (const codeAction of [
    { resolveSupport: { properties: ["edit"] } },
    { dataSupport: true, resolveSupport: { properties: ["command"] } },
    { dataSupport: true, resolveSupport: {} },
  ]) {
    const server = await started(texts, { capabilities: { textDocument: { codeAction } } });
    const found = await actions(server, texts[path], '"pct"');
    const all = found.find(({ title }) => title.startsWith("Fix all"));
    assert.equal(after(texts[path], all?.edit), texts[path].replaceAll('"pct"', '"percent"'));
    assert.equal(all?.data, undefined);
    await server.stop();
  }
});

test("all is only offered where it mends more than the one", async () => {
  const idle = "# okr-disable-next-line missing-baseline, bad-date, bad-unit\n";
  const cases = [
    [keyResults.replace('"percent"', '"pct"').replace('"percent"', '"furlongs"'), '"pct"'],
    [
      keyResults.replace("unit          =", `${idle}unit          =`).replace('"percent"', '"pct"'),
      "missing-b",
    ],
  ] as const;
  for (const [text, words] of cases)
    for (const options of [{}, later]) {
      const server = await started({ ...bakery, [path]: text }, options);
      const titles = (await actions(server, text, words)).map(({ title }) => title);
      assert.deepEqual(
        titles.filter((title) => /^(?:Fix all|Change|Remove)/.test(title)).length,
        1,
        titles.join(" | "),
      );
      await server.stop();
    }
});

test("on save, all that needs no decision is mended, and nothing else", async () => {
  const server = await started();
  const wanted = texts[path].replace('"60"', "60").replace('"96"', "96");
  for (const only of [["source.fixAll.okr"], ["source.fixAll"], ["source"]]) {
    const [action, ...others] = await actions(server, texts[path], "# Counted", only);
    assert.deepEqual([action?.kind, others], ["source.fixAll.okr", []]);
    assert.equal(after(texts[path], action?.edit), wanted);
  }
  const kinds = (await actions(server, texts[path], "# Counted")).map(({ kind }) => kind);
  assert.ok(!kinds.includes("source.fixAll.okr"), "only who asks for it by name");
  assert.deepEqual(await actions(server, texts[path], "# Counted", ["source.organizeImports"]), []);
  const provided = server.capabilities["codeActionProvider"] as { codeActionKinds: string[] };
  assert.ok(provided.codeActionKinds.includes("source.fixAll.okr"));
  await server.change(path, 2, wanted);
  assert.deepEqual(await actions(server, wanted, "# Counted", ["source.fixAll.okr"]), []);
  await server.stop();
});

test("what the baseline knows is not shown, live when the file comes, changes, breaks and goes", async () => {
  const name = "okr.baseline.json";
  const units = (codes: string[]) => codes.filter((code) => code.endsWith("okr/bad-unit")).length;
  const server = await started();
  const file = join(server.folder, name);
  const written = async (text: string, type: 1 | 2) => {
    writeFileSync(file, text);
    await server.changedOnDisk(name, type);
  };
  const known = (...traits: string[]) =>
    JSON.stringify({ version: 1, known: { [path]: Object.fromEntries(traits.map((each) => [each, 1])) } });
  await server.codes(path, (codes) => units(codes) === 2);
  await written(known("bad-unit · O1-KR1 · unit · pct"), 1);
  await server.codes(path, (codes) => units(codes) === 1);
  assert.deepEqual(
    (await actions(server, texts[path], '"pct"', ["quickfix"])).filter(({ title }) =>
      title.includes("percent"),
    ),
    [],
    "of what is not shown no way out is offered",
  );
  await written(known("bad-unit · O1-KR1 · unit · pct", "bad-unit · O2-KR1 · unit · pct"), 2);
  await server.codes(path, (codes) => units(codes) === 0);
  await written("<<<<<<< ours", 2);
  await server.codes(path, (codes) => units(codes) === 2);
  assert.deepEqual(await server.codes(name), ["1:1 okr/baseline"]);
  assert.match(
    String(server.findings.get(name)?.diagnostics[0]?.message),
    /^It is no JSON, so no finding is hidden\. Write it anew with "okr check --update-baseline"\.$/,
  );
  rmSync(file);
  await server.changedOnDisk(name, 3);
  await server.until(
    () => server.findings.get(name)?.diagnostics.length === 0,
    "nothing is said of it any more",
  );
  await server.stop();
});

test("the baseline of a folder in the workspace counts for that folder", async () => {
  const known = JSON.stringify({
    version: 1,
    known: { [path]: { "bad-unit · O1-KR1 · unit · pct": 1, "bad-unit · O2-KR1 · unit · pct": 1 } },
  });
  const server = await TestServer.start({
    [`a/${path}`]: texts[path],
    [`b/${path}`]: texts[path],
    [`c/${path}`]: texts[path],
    "a/okr.baseline.json": known,
    "c/okr.baseline.json": "{",
  });
  const units = async (folder: string) =>
    (await server.codes(`${folder}/${path}`, (codes) => codes.length > 0)).filter((code) =>
      code.endsWith("bad-unit"),
    ).length;
  assert.deepEqual([await units("a"), await units("b"), await units("c")], [0, 2, 2]);
  assert.deepEqual(await server.codes("c/okr.baseline.json"), ["1:1 okr/baseline"]);
  await server.stop();
});

test("a baseline that is there from the start hides from the start", async () => {
  const known = { [path]: { "bad-unit · O1-KR1 · unit · pct": 1, "bad-unit · O2-KR1 · unit · pct": 1 } };
  const server = await TestServer.start({
    ...texts,
    "okr.baseline.json": JSON.stringify({ version: 1, known }),
  });
  assert.deepEqual(
    (await server.codes(path, (codes) => codes.length > 0)).filter((code) => code.endsWith("bad-unit")),
    [],
  );
  await server.stop();
});

test("where nobody tracked, or nothing is graded, tracking is the way out, for clients that have a dialogue", async () => {
  const old = {
    "objectives.toml": bakery["objectives.toml"].replaceAll("2026-Q4", "2024-Q1"),
    [path]: keyResults.replaceAll("2026-11", "2024-02"),
  };
  const config = { "okr.config.toml": '[rules]\nperiod-over = { severity = "warning", days = 10000 }\n' };
  const server = await TestServer.start(
    { ...old, ...config },
    { initializationOptions: { ownCommands: true } },
  );
  const objectivesText = old["objectives.toml"];
  await server.open("objectives.toml", objectivesText);
  await server.codes("objectives.toml", (codes) => codes.some((code) => code.endsWith("period-over")));
  const line = objectivesText.split("\n").findIndex((each) => each.startsWith("period"));
  const at = { line, character: 18 };
  const found = await server.request<CodeAction[]>("textDocument/codeAction", {
    textDocument: { uri: server.uri("objectives.toml") },
    range: { start: at, end: at },
    context: { diagnostics: [], only: ["quickfix"] },
  });
  const tracks = found.filter(({ command }) => command?.command === "okr.track");
  assert.deepEqual(
    tracks.map(({ title, kind, diagnostics, command }) => [
      title,
      kind,
      diagnostics?.map(({ code }) => code),
      command?.arguments,
    ]),
    ["O1-KR1", "O1-KR2"].map((keyResultId) => [
      `Track "${keyResultId}" one last time…`,
      "quickfix",
      ["okr/period-over"],
      [{ uri: server.uri(path), keyResultId }],
    ]),
  );
  await server.stop();
});
