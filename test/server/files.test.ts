import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, test } from "node:test";
import type { CodeAction, Location, WorkspaceEdit } from "vscode-languageserver";
import type { ProgressTree, TrackPreview, TrackResult } from "../../server/protocol.ts";
import { TestServer } from "../support/server.ts";

const onWindows = process.platform === "win32";
const objectives = `[[objective]]
objective_id = "O1"
title        = "Rides are on time"
owner        = "mira"
period       = "2026-Q4"
`;
const keyResult = (id: string, objective = "O1", unit = "pct") => `[[key_result]]
key_result_id = "${id}"
objective_id  = "${objective}"
description   = "Share of rides on time"
baseline      = 70
target        = 90
current       = 80
unit          = "${unit}"
confidence    = "medium"
evidence      = { kind = "content", value = "count rides" }
`;
const path = "okrs/key_results.toml";
const files = { "okrs/objectives.toml": objectives, [path]: keyResult("O1-KR1") };
const badUnit = "8:17 okr/bad-unit";

/** As VS Code writes URIs: all but letters, digits and `-._~/` is percent-encoded. */
function asVsCode(path: string): string {
  const parts = path
    .replaceAll("\\", "/")
    .replace(/^(?=[A-Za-z]:)/, "/")
    .split("/");
  const encoded = parts.map((part) =>
    encodeURIComponent(part).replace(
      /[!'()*]/g,
      (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
    ),
  );
  return `file://${encoded.join("/")}`;
}

async function track(server: TestServer, current: number, uri?: string): Promise<TrackResult> {
  const wanted = { keyResultId: "O1-KR1", current, uri };
  return server.request<TrackResult>("workspace/executeCommand", {
    command: "okr.track",
    arguments: [wanted],
  });
}

async function preview(server: TestServer, input: string, uri?: string): Promise<TrackPreview> {
  return server.request<TrackPreview>("okr/trackPreview", { keyResultId: "O1-KR1", input, uri });
}

function newTexts(edit: WorkspaceEdit | undefined): string[] {
  return (edit?.documentChanges ?? [])
    .flatMap((change) => ("edits" in change ? change.edits : []))
    .map((each) => ("newText" in each ? each.newText : ""));
}

describe("URIs", () => {
  const folderName = onWindows ? "Team (Q3) + @home #1, 100% ü" : "Team (Q3) + @home #1, 100% ü: 'a' [b]!*";
  for (const [client, spell] of [
    ["as VS Code writes them", asVsCode],
    ["as Node writes them", undefined],
  ] as const)
    test(`${client}: an open file is the one that was found on disk`, async () => {
      const server = await TestServer.start(files, {
        folderName,
        spell,
        initializationOptions: { ownCommands: true },
      });
      assert.ok((await server.codes(path)).includes(badUnit));
      await server.open(path, keyResult("O1-KR1", "O1", "percent"));
      assert.deepEqual(await server.codes(path, (codes) => !codes.includes(badUnit)), []);
      await server.open("okrs/objectives.toml", objectives);
      const tree = await server.request<ProgressTree>("okr/tree");
      assert.deepEqual(
        tree.roots.map(({ id, children }) => [id, children.map((each) => each.id)]),
        [["O1", ["O1-KR1"]]],
      );

      const position = { line: 2, character: 18 };
      const textDocument = { uri: server.uri(path) };
      const found = await server.request<Location>("textDocument/definition", { textDocument, position });
      assert.equal(found.uri, server.uri("okrs/objectives.toml"));
      assert.ok("value" in (await preview(server, "85", server.uri(path))));
      assert.equal((await track(server, 85, server.uri(path))).tracked, true);
      const [change] = server.applied[0]?.documentChanges ?? [];
      assert.deepEqual(change && "textDocument" in change && change.textDocument, {
        uri: server.uri(path),
        version: 1,
      });
      await server.close(path);
      assert.ok((await server.codes(path, (codes) => codes.includes(badUnit))).includes(badUnit));
      assert.deepEqual([...server.findings.keys()].sort(), [path, "okrs/objectives.toml"]);
      await server.stop();
    });

  test("findings of an open file carry the URI that its editor uses", async () => {
    const server = await TestServer.start(files, { folderName, spell: asVsCode });
    const sent: { uri: string; version?: number }[] = [];
    server.connection.onNotification(
      "textDocument/publishDiagnostics",
      (each: { uri: string; version?: number }) => void sent.push(each),
    );
    await server.until(
      () => sent.some(({ uri }) => uri.includes("key_results")),
      "findings of the file on disk",
    );
    sent.length = 0;
    await server.open(path, keyResult("O1-KR1", "O1", "x"));
    await server.change(path, 2, keyResult("O1-KR1", "O1", "y"));
    await server.until(() => sent.some(({ version }) => version === 2), "findings of the second version");
    const uris = sent.map(({ uri }) => uri).filter((uri) => uri.includes("key_results"));
    assert.deepEqual([...new Set(uris)], [server.uri(path)]);
    await server.stop();
  });

  test("texts that are no files of the user's are left alone, untitled ones are read", async () => {
    const server = await TestServer.start({});
    const text = `# okr: dialect=bwoc\n${keyResult("O1-KR1")}`;
    const strangers = [
      "git:/w/okrs/key_results.toml?%7B%22ref%22%3A%22HEAD%22%7D",
      "vscode-notebook-cell:/w/okrs/a.ipynb#W0sZmlsZQ",
      "vscode-vfs://github/a/b/okrs/key_results.toml",
      "output:okrs/key_results.toml",
      "okrs/key_results.toml",
      "",
    ];
    for (const uri of [...strangers, "untitled:Untitled-1"])
      await server.connection.sendNotification("textDocument/didOpen", {
        textDocument: { uri, languageId: "toml", version: 1, text },
      });
    await server.until(() => server.findings.has("untitled:Untitled-1"), "the untitled text");
    assert.deepEqual([...server.findings.keys()], ["untitled:Untitled-1"]);
    await server.connection.sendNotification("textDocument/didClose", {
      textDocument: { uri: "untitled:Untitled-1" },
    });
    await server.until(
      () => server.findings.get("untitled:Untitled-1")?.diagnostics.length === 0,
      "nothing more to say",
    );
    assert.deepEqual(server.log, []);
    await server.stop();
  });
});

describe("folders", () => {
  test("come and go with their findings, and one inside another is read once", async () => {
    const server = await TestServer.start({
      "one/okrs/key_results.toml": keyResult("O1-KR1"),
      "one/okrs/objectives.toml": objectives,
      "two/okrs/key_results.toml": keyResult("O1-KR1"),
    });
    const change = (added: string[], removed: string[]) => {
      const folders = (paths: string[]) => paths.map((each) => ({ uri: `${server.uri(each)}/`, name: each }));
      const event = { added: folders(added), removed: folders(removed) };
      return server.connection.sendNotification("workspace/didChangeWorkspaceFolders", { event });
    };
    await server.codes("two/okrs/key_results.toml", (codes) => codes.includes(badUnit));
    let rounds = 0;
    server.connection.onNotification("okr/didChangeProgress", () => void rounds++);
    await change(["one", "one/okrs"], []);
    // One at once, and one when the folders have been looked through.
    await server.until(() => rounds >= 2, "both rounds");
    const tree = await server.request<ProgressTree>("okr/tree");
    assert.equal(JSON.stringify(tree).split('"id":"O1-KR1"').length - 1, 2);
    await change([], [""]);
    await server.codes("two/okrs/key_results.toml", (codes) => codes.length === 0);
    assert.ok((await server.codes("one/okrs/key_results.toml")).includes(badUnit));
    await change([], ["one", "one/okrs"]);
    await server.codes("one/okrs/key_results.toml", (codes) => codes.length === 0);
    assert.equal((await server.request<ProgressTree>("okr/tree")).state, "none");
    await server.stop();
  });

  test("a file outside of all folders is read while it is open, and forgotten when it is closed", async () => {
    const server = await TestServer.start(files, { noFolder: true });
    await server.open(path, keyResult("O1-KR1"));
    assert.ok((await server.codes(path)).includes(badUnit));
    await server.close(path);
    await server.codes(path, (codes) => codes.length === 0);
    await server.stop();
  });
});

describe("changes on disk", () => {
  test("are taken up where an index would look, and nowhere else", async () => {
    const outside = mkdtempSync(join(tmpdir(), "okr-outside-"));
    writeFileSync(join(outside, "okr.toml"), keyResult("OUT-1"));
    const server = await TestServer.start({ ".gitignore": "build/\n*.draft.toml\n", ...files });
    await server.codes(path, (codes) => codes.includes(badUnit));
    const strangers = [
      "node_modules/x/okrs/a.toml",
      "build/okrs/a.toml",
      "okrs/b.draft.toml",
      "src/config.toml",
      ".git/okr.toml",
    ];
    for (const each of strangers) {
      mkdirSync(join(server.folder, each, ".."), { recursive: true });
      writeFileSync(join(server.folder, each), keyResult("X-1"));
    }
    symlinkSync(join(outside, "okr.toml"), join(server.folder, "okrs/link.toml"));
    symlinkSync(outside, join(server.folder, "okrs/elsewhere"));
    symlinkSync("loop.toml", join(server.folder, "okrs/loop.toml"));
    if (!onWindows) spawnSync("mkfifo", [join(server.folder, "okrs/pipe.toml")]);
    writeFileSync(join(server.folder, "okrs/new.toml"), keyResult("NEW-1"));
    const named = [
      ...strangers,
      "okrs/link.toml",
      "okrs/elsewhere/okr.toml",
      "okrs/loop.toml",
      "okrs/pipe.toml",
      "okrs/new.toml",
    ];
    const changes = named.map((each) => ({ uri: server.uri(each), type: 1 }));
    await server.connection.sendNotification("workspace/didChangeWatchedFiles", { changes });
    await server.codes("okrs/new.toml", (codes) => codes.length > 0);
    const read = [...server.findings].flatMap(([each, { diagnostics }]) =>
      diagnostics.length > 0 ? [each] : [],
    );
    assert.deepEqual(read.sort(), [path, "okrs/new.toml", "okrs/objectives.toml"]);
    await server.stop();
    rmSync(outside, { recursive: true });
  });

  test("a folder that is deleted takes its files along, though only the folder is named", async () => {
    const server = await TestServer.start({ ...files, "other/goals.yaml": "" });
    await server.codes(path, (codes) => codes.includes(badUnit));
    rmSync(join(server.folder, "okrs"), { recursive: true });
    await server.changedOnDisk("okrs", 3);
    await server.codes(path, (codes) => codes.length === 0);
    assert.equal((await server.request<ProgressTree>("okr/tree")).state, "none");
    await server.stop();
  });

  test("a folder that is moved here brings its files along, though only the folder is named", async () => {
    const server = await TestServer.start({ "okrs/objectives.toml": objectives });
    await server.codes("okrs/objectives.toml");
    const elsewhere = mkdtempSync(join(tmpdir(), "okr-moved-"));
    writeFileSync(join(elsewhere, "key_results.toml"), keyResult("O2-KR1", "O2"));
    renameSync(elsewhere, join(server.folder, "okrs2"));
    await server.changedOnDisk("okrs2", 1);
    await server.codes("okrs2/key_results.toml", (codes) => codes.includes(badUnit));
    await server.stop();
  });

  test("two thousand at once are one round, and quick", async () => {
    const server = await TestServer.start(
      { "okrs/objectives.toml": objectives },
      { initializationOptions: { debounce: 50 } },
    );
    await server.codes("okrs/objectives.toml");
    let rounds = 0;
    server.connection.onNotification("okr/didChangeProgress", () => void rounds++);
    const names = Array.from({ length: 2000 }, (_, at) => `okrs/more/key_results_okr_${at}.toml`);
    mkdirSync(join(server.folder, "okrs/more"));
    for (const [at, name] of names.entries())
      writeFileSync(join(server.folder, name), keyResult(`O1-KR${at}`));
    const start = performance.now();
    for (let at = 0; at < names.length; at += 100) {
      const changes = names.slice(at, at + 100).map((name) => ({ uri: server.uri(name), type: 1 }));
      await server.connection.sendNotification("workspace/didChangeWatchedFiles", { changes });
    }
    await server.until(() => names.every((name) => server.findings.has(name)), "all findings");
    assert.ok(performance.now() - start < 10_000);
    assert.ok(rounds < 10, `${rounds} rounds`);
    await server.stop();
  });

  test("an open file is the editor's, whatever happens on disk", async () => {
    const server = await TestServer.start(files);
    await server.open(path, keyResult("O1-KR1", "O1", "percent"));
    await server.codes(path, (codes) => !codes.includes(badUnit));
    writeFileSync(join(server.folder, path), keyResult("O1-KR1", "O1", "other"));
    await server.changedOnDisk(path, 2);
    rmSync(join(server.folder, path));
    await server.changedOnDisk(path, 3);
    assert.equal((await server.request<ProgressTree>("okr/tree")).roots[0]?.children.length, 1);
    assert.ok(JSON.stringify(await server.hover(path, { line: 4, character: 16 })).includes("O1-KR1"));
    assert.deepEqual(server.findings.get(path)?.diagnostics, []);
    await server.stop();
  });

  test("other patterns in the settings let files go and come, open ones too", async () => {
    const server = await TestServer.start({ ...files, "plans/q3.toml": keyResult("P-1") });
    await server.open(path, files[path]);
    await server.open("plans/q4.toml", keyResult("P-2"));
    await server.codes(path, (codes) => codes.includes(badUnit));
    const settings = { okr: { files: { include: ["plans/*.toml"] } } };
    await server.connection.sendNotification("workspace/didChangeConfiguration", { settings });
    await server.codes("plans/q3.toml", (codes) => codes.includes(badUnit));
    await server.codes("plans/q4.toml", (codes) => codes.includes(badUnit));
    await server.codes(path, (codes) => codes.length === 0);
    await server.change(path, 2, "x", { start: { line: 7, character: 17 }, end: { line: 7, character: 18 } });
    await server.connection.sendNotification("workspace/didChangeConfiguration", { settings: { okr: {} } });
    await server.codes(path, (codes) => codes.includes(badUnit));
    assert.match(
      server.findings
        .get(path)
        ?.diagnostics.map(({ message }) => message)
        .join() ?? "",
      /"xct"/,
    );
    await server.stop();
  });
});

describe("edits", () => {
  test("are made for the text that is on disk now, though nobody told of the change", async () => {
    const server = await TestServer.start(files);
    await server.codes(path, (codes) => codes.includes(badUnit));
    writeFileSync(join(server.folder, path), `# A new first line\n# and a second one\n${files[path]}`);
    assert.deepEqual(await track(server, 85), { tracked: true, message: "O1-KR1 is 85 now" });
    const [change] = server.applied[0]?.documentChanges ?? [];
    const places =
      change && "edits" in change
        ? change.edits.map((each) => ("range" in each ? each.range.start.line : -1))
        : [];
    assert.deepEqual(places, [8, 11]);
    rmSync(join(server.folder, path));
    assert.equal((await track(server, 86)).tracked, false);
    await server.stop();
  });

  test("so are quick fixes that reach into another file", async () => {
    const server = await TestServer.start({ ...files, [path]: keyResult("O1-KR1", "O2") });
    await server.open(path, keyResult("O1-KR1", "O2"));
    await server.codes(path, (codes) => codes.some((code) => code.endsWith("dangling-objective")));
    writeFileSync(join(server.folder, "okrs/objectives.toml"), `# Ours\n\n${objectives}`);
    const actions = await server.request<CodeAction[]>("textDocument/codeAction", {
      textDocument: { uri: server.uri(path) },
      range: { start: { line: 2, character: 18 }, end: { line: 2, character: 18 } },
      context: { diagnostics: [] },
    });
    const create = actions.find(({ title }) => title.startsWith("Create objective"));
    const [change] = create?.edit?.documentChanges ?? [];
    const lines =
      change && "edits" in change
        ? change.edits.map((each) => ("range" in each ? each.range.start.line : -1))
        : [];
    assert.deepEqual(lines, [7]);
    await server.stop();
  });

  test("two check-ins one right after the other are both of the newest text", async () => {
    const server = await TestServer.start(files);
    await server.open(path, files[path]);
    await server.codes(path);
    const [first, second] = await Promise.all([track(server, 81), track(server, 82)]);
    assert.deepEqual([first.tracked, second.tracked], [true, true]);
    assert.deepEqual(
      server.applied.map((edit) => newTexts(edit)[0]),
      ["81", "82"],
    );
    // Both say for which version they were made: an editor takes the first and refuses the second.
    const versions = server.applied.map(({ documentChanges }) =>
      documentChanges?.map((each) => "textDocument" in each && each.textDocument.version),
    );
    assert.deepEqual(versions, [[1], [1]]);
    await server.stop();
  });

  test("none are made in a file with a conflict, or with a mistake in the block; and it is said why", async () => {
    const server = await TestServer.start({
      ...files,
      [path]: `${keyResult("O1-KR1").replace("= 80", "=")}\n${keyResult("O1-KR2")}`,
    });
    await server.codes(path, (codes) => codes.length > 0);
    const broken = await track(server, 85);
    assert.deepEqual(
      [broken.tracked, /key_results\.toml cannot be read at line 7/.test(broken.message)],
      [false, true],
    );
    writeFileSync(join(server.folder, path), `${keyResult("O1-KR1")}<<<<<<< HEAD\n=======\n>>>>>>> other\n`);
    await server.changedOnDisk(path, 2);
    const conflict = await track(server, 85);
    assert.deepEqual(
      [conflict.tracked, /holds a merge conflict at line 11/.test(conflict.message)],
      [false, true],
    );
    assert.deepEqual(server.applied, []);
    await server.stop();
  });
});

describe("bytes that are no UTF-8", () => {
  const latin = Buffer.from(keyResult("O1-KR1").replace("rides on", "caf\u00e9 rides on"), "latin1");

  test("are one finding and no edit: on disk, and open in an editor that shows them as well as it can", async () => {
    const server = await TestServer.start({ "okrs/objectives.toml": objectives });
    writeFileSync(join(server.folder, path), latin);
    await server.changedOnDisk(path, 1);
    assert.deepEqual(
      (await server.codes(path)).filter((code) => code.endsWith("syntax")),
      ["1:1 okr/syntax"],
    );
    assert.equal(
      (await track(server, 85)).message,
      "key_results.toml: This file holds bytes that are not UTF-8. Save it as UTF-8.",
    );

    await server.open(path, latin.toString("utf8"));
    await server.codes(path, (codes) => codes.includes("1:1 okr/syntax"));
    assert.equal((await track(server, 85)).tracked, false);
    assert.deepEqual(server.applied, []);
    assert.deepEqual(readFileSync(join(server.folder, path)), latin);

    writeFileSync(join(server.folder, path), keyResult("O1-KR1"));
    await server.connection.sendNotification("textDocument/didSave", {
      textDocument: { uri: server.uri(path) },
    });
    await server.codes(path, (codes) => !codes.includes("1:1 okr/syntax"));
    assert.equal((await track(server, 85)).tracked, true);
    await server.stop();
  });

  test("UTF-16 is one finding; NUL bytes are one, too", async () => {
    const server = await TestServer.start({ "okrs/objectives.toml": objectives });
    writeFileSync(join(server.folder, path), Buffer.from(`\uFEFF${keyResult("O1-KR1")}`, "utf16le"));
    writeFileSync(
      join(server.folder, "okrs/more_okrs.toml"),
      keyResult("O1-KR2", "O1", "percent").replace("rides", "\0rides"),
    );
    for (const each of [path, "okrs/more_okrs.toml"]) await server.changedOnDisk(each, 1);
    const syntax = (codes: string[]) => codes.filter((code) => code.endsWith("okr/syntax"));
    assert.deepEqual(syntax(await server.codes(path)), ["1:1 okr/syntax"]);
    assert.equal(syntax(await server.codes("okrs/more_okrs.toml")).length, 1);
    await server.stop();
  });
});

describe("evidence that points to a file", () => {
  const missing = "10:42 okr/evidence-missing-file";
  const proven = keyResult("O1-KR1", "O1", "percent").replace(
    'kind = "content", value = "count rides"',
    'kind = "file", value = "docs/rides.md"',
  );

  test("is looked for, while it is typed and when the file comes and goes", async () => {
    const server = await TestServer.start({ ...files, [path]: proven });
    assert.ok((await server.codes(path, (codes) => codes.includes(missing))).includes(missing));
    mkdirSync(join(server.folder, "docs"));
    writeFileSync(join(server.folder, "docs/rides.md"), "");
    await server.changedOnDisk("docs/rides.md", 1);
    await server.codes(path, (codes) => !codes.includes(missing));

    await server.open(path, proven);
    await server.change(path, 2, proven.replace("rides.md", "ride.md"));
    await server.codes(path, (codes) => codes.includes(missing));
    await server.change(path, 3, proven);
    await server.codes(path, (codes) => !codes.includes(missing));

    rmSync(join(server.folder, "docs/rides.md"));
    await server.changedOnDisk("docs/rides.md", 3);
    await server.codes(path, (codes) => codes.includes(missing));
    await server.stop();
  });
});
