import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { after, before, describe, test } from "node:test";
import type { CodeAction, Location, MarkupContent } from "vscode-languageserver";
import { CancellationTokenSource, ErrorCodes, LSPErrorCodes } from "vscode-languageserver";
import type { ProgressTree } from "../../server/protocol.ts";
import { TestServer } from "../support/server.ts";

const okr = resolve(import.meta.dirname, "../../dist/okr.cjs");
const path = "okrs/key_results.toml";
const keyResult = (id: string, unit = "percent") => `[[key_result]]
key_result_id = "${id}"
objective_id  = "O1"
description   = "Share of rides on time 🚌🚌"
baseline      = 70
target        = 90
current       = 80
unit          = "${unit}"
confidence    = "medium"
evidence      = { kind = "content", value = "count rides" }
`;
const objectives = `[[objective]]
objective_id = "O1"
title        = "Rides are on time"
owner        = "mira"
period       = "2026-Q4"
`;
const files = { "okrs/objectives.toml": objectives, [path]: keyResult("O1-KR1") };

/** Until the folder has been looked through: its one finding is there. */
async function indexed(server: TestServer): Promise<void> {
  await server.codes("okrs/objectives.toml", (codes) => codes.includes("2:16 okr/too-few-key-results"));
}

async function failure(request: Promise<unknown>): Promise<{ code: number; message: string }> {
  return request.then(
    () => assert.fail("it was answered"),
    (error: { code: number; message: string }) => error,
  );
}

describe("a client that makes mistakes", () => {
  let server: TestServer;
  before(async () => {
    server = await TestServer.start(files);
    await indexed(server);
  });
  after(() => server.stop());

  async function logged(method: string): Promise<string> {
    await server.until(
      () => server.log.some((line) => line.startsWith(`${method} failed`)),
      `${method} in the log`,
    );
    return server.log.find((line) => line.startsWith(`${method} failed`)) ?? "";
  }

  test("gets an empty answer to a request that makes no sense; method, file and stack are in the log", async () => {
    assert.equal(await server.request("textDocument/hover", {}), null);
    assert.match(
      await logged("textDocument/hover"),
      /^textDocument\/hover failed for the workspace: TypeError.*\n\s+at /,
    );
    const textDocument = { uri: server.uri(path) };
    assert.deepEqual(await server.request("textDocument/codeAction", { textDocument }), []);
    assert.ok(
      (await logged("textDocument/codeAction")).includes(`failed for ${textDocument.uri}: TypeError`),
    );
    for (const params of [
      null,
      [],
      5,
      "x",
      { textDocument: null },
      { textDocument: { uri: 7 }, position: {} },
    ])
      assert.equal(await server.request("textDocument/definition", params), null, JSON.stringify(params));
  });

  test("gets the tree without sending parameters", async () => {
    assert.equal((await server.connection.sendRequest<ProgressTree>("okr/tree")).state, "ready");
  });

  test("does not end the server with notifications that make no sense", async () => {
    for (const method of [
      "textDocument/didOpen",
      "textDocument/didChange",
      "textDocument/didClose",
      "textDocument/didSave",
    ]) {
      await server.connection.sendNotification(method, {});
      assert.match(await logged(method), /TypeError/);
    }
    await server.connection.sendNotification("workspace/didChangeWatchedFiles", {});
    await logged("workspace/didChangeWatchedFiles");
    for (const settings of [
      null,
      5,
      { okr: 7 },
      { okr: { rules: [], files: { include: [""], exclude: "x" } } },
      { okr: {} },
    ])
      await server.connection.sendNotification("workspace/didChangeConfiguration", { settings });
    const folders = {
      added: [{ uri: "nonsense:" }, { uri: "file://elsewhere/share" }, { uri: "vscode-vfs://x/y" }],
      removed: [],
    };
    await server.connection.sendNotification("workspace/didChangeWorkspaceFolders", { event: folders });
    assert.equal((await server.request<ProgressTree>("okr/tree")).roots.length, 1);
  });

  test("may ask for any place, in any order", async () => {
    await server.open(path, keyResult("O1-KR1"));
    const textDocument = { uri: server.uri(path) };
    const numbers = [-1, 0, 3, 40, 1e9, 2147483647, 0.5, null];
    for (const line of numbers)
      for (const character of numbers) {
        const position = { line, character };
        await server.request("textDocument/hover", { textDocument, position });
        await server.request("textDocument/definition", { textDocument, position });
        const range = { start: position, end: { line: 1, character: 1 } };
        await server.request("textDocument/codeAction", {
          textDocument,
          range,
          context: { diagnostics: [] },
        });
      }
    // In the middle of an emoji, before it, and behind it: the same key result.
    for (const character of [40, 41, 42, 43])
      assert.match(JSON.stringify(await server.hover(path, { line: 3, character })), /O1-KR1/);
    await server.close(path);
  });

  test("may change what is not open, or no longer, and open twice", async () => {
    await server.change(path, 7, "nothing");
    await server.change("okrs/none.toml", 7, "nothing");
    await server.open(path, keyResult("O1-KR1", "pct"));
    await server.open(path, keyResult("O1-KR1", "pcts"));
    const found = await server.codes(path, (codes) => codes.includes("8:17 okr/bad-unit"));
    assert.deepEqual(
      found.filter((code) => code.endsWith("okr/bad-unit")),
      ["8:17 okr/bad-unit"],
    );
    await server.close(path);
    await server.close(path);
    await server.codes(path, (codes) => codes.length === 0);
  });

  test("may send whole texts and ranges in turn, with versions left out, reversed ranges and halves of letters", async () => {
    await server.open(path, keyResult("O1-KR1"));
    const contentChanges = [
      { text: keyResult("O1-KR1", "x") },
      { range: { start: { line: 7, character: 18 }, end: { line: 7, character: 17 } }, text: "pct" },
      { range: { start: { line: 3, character: 41 }, end: { line: 3, character: 42 } }, text: "" },
      { range: null, text: keyResult("O1-KR1", "pct") },
      {
        range: { start: { line: 7, character: 17 }, end: { line: 7, character: 20 } },
        rangeLength: 99,
        text: '"pct2',
      },
    ];
    const textDocument = { uri: server.uri(path), version: 40 };
    await server.connection.sendNotification("textDocument/didChange", { textDocument, contentChanges });
    await server.until(() => server.findings.get(path)?.version === 40, "version 40");
    assert.deepEqual(
      (await server.codes(path)).filter((code) => /bad-unit|syntax/.test(code)),
      ["8:19 okr/syntax"],
    );
    await server.close(path);
    await server.codes(path, (codes) => codes.length === 0);
  });

  test("gets all requests answered that it cancels, and the ones behind them", async () => {
    const sources = Array.from({ length: 50 }, () => new CancellationTokenSource());
    const asked = sources.map(({ token }) => server.connection.sendRequest("okr/tree", null, token));
    for (const source of sources) source.cancel();
    const answers = await Promise.allSettled(asked);
    for (const answer of answers)
      if (answer.status === "rejected") assert.equal(answer.reason.code, LSPErrorCodes.RequestCancelled);
    assert.equal((await server.request<ProgressTree>("okr/tree")).state, "ready");
  });
});

describe("the order of a session", () => {
  test("before the introduction requests are refused and notifications dropped; after the end, too", async () => {
    const server = await TestServer.start(files, { introduce: false });
    await server.open(path, "nothing");
    await server.connection.sendNotification("workspace/didChangeConfiguration", { settings: {} });
    await server.connection.sendNotification("workspace/didChangeWatchedFiles", {
      changes: [{ uri: "file:///x/okr.config.toml", type: 1 }],
    });
    assert.equal((await failure(server.request("okr/tree"))).code, ErrorCodes.ServerNotInitialized);
    await server.introduce();
    await indexed(server);
    assert.equal((await server.request<ProgressTree>("okr/tree")).state, "ready");
    await server.request("shutdown");
    assert.equal((await failure(server.request("okr/tree"))).code, ErrorCodes.InvalidRequest);
    await server.open(path, "nothing");
    assert.deepEqual(server.log, []);
    const ended = new Promise((done) => server.process.once("exit", done));
    await server.connection.sendNotification("exit");
    assert.equal(await ended, 0);
    await server.stop();
  });

  test("an end without shutdown is status 1", async () => {
    const server = await TestServer.start({});
    const ended = new Promise((done) => server.process.once("exit", done));
    await server.connection.sendNotification("exit");
    assert.equal(await ended, 1);
    await server.stop();
  });

  test("ends when the process of its client is gone, though the pipe stays open", {
    timeout: 20_000,
  }, async () => {
    const gone = spawnSync(process.execPath, ["-p", "process.pid"], { encoding: "utf8" }).stdout.trim();
    const child = spawn(process.execPath, [okr, "lsp", "--stdio"], { stdio: ["pipe", "ignore", "ignore"] });
    const ended = new Promise((done) => child.once("exit", done));
    child.stdin.write(
      message({
        jsonrpc: "2.0",
        id: 1,
        method: "initialize",
        params: { processId: Number(gone), rootUri: null, capabilities: {} },
      }),
    );
    await ended;
  });

  test("messages arrive in any pieces, and large ones whole", async () => {
    const server = await TestServer.start(files);
    await indexed(server);
    const { stdin } = server.process;
    assert.ok(stdin);
    const bytes = message({
      jsonrpc: "2.0",
      method: "textDocument/didOpen",
      params: {
        textDocument: {
          uri: server.uri(path),
          languageId: "toml",
          version: 5,
          text: keyResult("O1-KR1", "🚌"),
        },
      },
    });
    for (let at = 0; at < bytes.length; at++) {
      stdin.write(bytes.subarray(at, at + 1));
      if (at % 40 === 0) await new Promise((done) => setImmediate(done));
    }
    await server.until(() => server.findings.get(path)?.version === 5, "version 5");
    await server.change(path, 6, `${keyResult("O1-KR1", "🚌")}# ${"x".repeat(20_000_000)}\n`);
    await server.until(() => server.findings.get(path)?.version === 6, "version 6");
    assert.deepEqual(
      (await server.codes(path)).filter((code) => code.includes("bad-unit")),
      ["8:17 okr/bad-unit"],
    );
    assert.equal(await server.stop(), 0);
  });
});

function message(content: object): Buffer {
  const body = Buffer.from(JSON.stringify(content));
  return Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]);
}

describe("clients of all kinds", () => {
  const odd: [string, object][] = [
    [
      "numbers where words are expected",
      { debounce: "soon", diagnostics: 7, settings: 5, ownCommands: "no" },
    ],
    ["settings of the wrong shape", { settings: { rules: 7, files: { include: "okrs", exclude: [7] } } }],
    [
      "patterns that are none",
      { settings: { files: { include: ["", "[", "{", "**/a/**/b/".repeat(500)], exclude: [""] } } },
    ],
    [
      "rules that do not exist",
      { settings: { rules: { gone: "error", "bad-unit": "loud", __proto__: "off" } } },
    ],
  ];
  for (const [name, initializationOptions] of odd)
    test(`start with ${name}`, async () => {
      const server = await TestServer.start(files, {
        initializationOptions: { ...initializationOptions, ...{ debounce: 0 } },
      });
      await server.open(path, `# okr: dialect=bwoc\n${keyResult("O1-KR1", "pct")}`);
      const found = await server.codes(path, (codes) => codes.length > 0);
      assert.ok(found.includes("9:17 okr/bad-unit"), found.join());
      assert.equal(await server.stop(), 0);
    });

  for (const [name, configuration] of [
    ["a number", 7],
    ["a list", []],
    ["rules as a list", { rules: ["bad-unit"] }],
    ["an error", new Error("no configuration here")],
  ] as const)
    test(`answer workspace/configuration with ${name}`, async () => {
      const server = await TestServer.start(
        { ...files, [path]: keyResult("O1-KR1", "pct") },
        { configuration },
      );
      assert.ok((await server.codes(path)).includes("8:17 okr/bad-unit"));
      assert.equal(await server.stop(), 0);
    });

  test("announce nothing at all: neither capabilities, nor folders, nor options", async () => {
    const server = await TestServer.start(files, { introduce: false });
    await server.connection.sendRequest("initialize", { processId: null, rootUri: null, capabilities: {} });
    await server.connection.sendNotification("initialized", {});
    await server.open(path, keyResult("O1-KR1", "pct"));
    assert.ok((await server.codes(path)).includes("8:17 okr/bad-unit"));
    assert.equal(await server.stop(), 0);
  });

  test("take no edits from a server: tracking says so in a sentence", async () => {
    const server = await TestServer.start(files, { takesEdits: false });
    await indexed(server);
    const params = { command: "okr.track", arguments: [{ keyResultId: "O1-KR1", current: 85 }] };
    const result = await server.request<{ tracked: boolean; message: string }>(
      "workspace/executeCommand",
      params,
    );
    assert.equal(result.tracked, false);
    assert.match(result.message, /workspace\/applyEdit/);
    await server.stop();
  });

  test("show no Markdown: hovers are plain text", async () => {
    const capabilities = { textDocument: { hover: { contentFormat: ["plaintext"] } } };
    const server = await TestServer.start(files, {
      capabilities,
      initializationOptions: { ownCommands: true },
    });
    await indexed(server);
    const { contents } = (await server.hover(path, { line: 3, character: 20 })) as {
      contents: MarkupContent;
    };
    assert.equal(contents.kind, "plaintext");
    assert.match(contents.value, /^O1-KR1 · Share of rides on time 🚌🚌\n/);
    assert.match(contents.value, /attainment 0\.50 = \(80 − 70\) \/ \(90 − 70\)/);
    assert.doesNotMatch(contents.value, /\*\*|\\|command:/);
    await server.stop();
  });

  test("have their settings registered, watched and asked for anew where they can", async () => {
    const server = await TestServer.start(
      { ...files, [path]: keyResult("O1-KR1", "pct") },
      {
        configuration: { rules: { "bad-unit": "off" } },
        capabilities: {
          workspace: {
            configuration: true,
            didChangeConfiguration: { dynamicRegistration: true },
            didChangeWatchedFiles: { dynamicRegistration: true },
          },
        },
      },
    );
    await server.until(() => server.registered.length === 2, "two registrations");
    assert.deepEqual(server.registered.map(({ method }) => method).sort(), [
      "workspace/didChangeConfiguration",
      "workspace/didChangeWatchedFiles",
    ]);
    server.configuration = { rules: { "bad-unit": "hint" } };
    await server.connection.sendNotification("workspace/didChangeConfiguration", { settings: null });
    await server.codes(path, (codes) => codes.includes("8:17 okr/bad-unit"));
    assert.equal(await server.stop(), 0);
  });
});

describe("much of everything", () => {
  test("at most 1,000 findings of a file are sent, and the last says how many there are", async () => {
    const count = 1500;
    const many = Array.from({ length: count }, (_, at) => keyResult(`O1-KR${at}`, "pct")).join("");
    for (const diagnostics of ["push", "pull"]) {
      const server = await TestServer.start(
        { "okrs/objectives.toml": objectives, [path]: many },
        { initializationOptions: { diagnostics, settings: { rules: { "too-many-key-results": "off" } } } },
      );
      const sent = diagnostics === "push" ? await pushed(server) : await pulled(server);
      assert.equal(sent.length, 1001);
      assert.match(String(sent.at(-1)?.message), /^\d+ more findings in this file are not shown\./);
      await server.stop();
    }
  });

  async function pushed(server: TestServer): Promise<readonly { message: unknown }[]> {
    await server.codes(path, (codes) => codes.length > 0);
    return server.findings.get(path)?.diagnostics ?? [];
  }

  async function pulled(server: TestServer): Promise<readonly { message: unknown }[]> {
    const textDocument = { uri: server.uri(path) };
    for (;;) {
      const report = await server.request<{ items: { message: string }[] }>("textDocument/diagnostic", {
        textDocument,
      });
      if (report.items.length > 0) return report.items;
      await new Promise((done) => setTimeout(done, 20));
    }
  }

  test("a cascade of 10,000 objectives is shown as far as anybody looks", async () => {
    const chain = Array.from(
      { length: 10_000 },
      (_, at) => `[[objective]]\nobjective_id = "O${at}"\ntitle = "T"\nparent = "O${at + 1}"\n`,
    );
    const server = await TestServer.start({ "okrs/objectives.toml": chain.join("") });
    await server.codes("okrs/objectives.toml");
    const tree = await server.request<ProgressTree | null>("okr/tree");
    assert.equal(tree?.state, "ready");
    let depth = 0;
    for (let row = tree.roots[0]; row; row = row.children[0]) depth++;
    assert.ok(depth > 10, `${depth} rows deep`);
    assert.deepEqual(server.log, []);
    await server.stop();
  });

  test("the light bulb over a whole file of findings comes at once", async () => {
    const names = Array.from({ length: 3000 }, (_, at) => `OBJ-${at}`);
    const text = `scope: org\nobjectives:\n  - objective_id: OBJ-X\n    objective: Rides are on time\n    parent: [${names.join(", ")}]\n    key_results: []\n`;
    const server = await TestServer.start({ "okrs/org.yml": text });
    await server.codes("okrs/org.yml", (codes) => codes.length > 100);
    const start = performance.now();
    const actions = await server.request<CodeAction[]>("textDocument/codeAction", {
      textDocument: { uri: server.uri("okrs/org.yml") },
      range: { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } },
      context: { diagnostics: [] },
    });
    assert.ok(actions.length > 0 && actions.length <= 300, `${actions.length} actions`);
    assert.ok(performance.now() - start < 1500, `${performance.now() - start} ms`);
    await server.stop();
  });
});

describe("what refers to what", () => {
  test("the same id in two folders leads to the one beside it", async () => {
    const server = await TestServer.start({
      "a/objectives.toml": objectives,
      "a/key_results.toml": keyResult("O1-KR1"),
      "b/objectives.toml": objectives,
      "b/key_results.toml": keyResult("O1-KR1"),
    });
    await server.codes("b/objectives.toml");
    for (const folder of ["a", "b"]) {
      const found = await server.request<Location>("textDocument/definition", {
        textDocument: { uri: server.uri(`${folder}/key_results.toml`) },
        position: { line: 2, character: 18 },
      });
      assert.equal(found.uri, server.uri(`${folder}/objectives.toml`));
    }
    await server.stop();
  });
});
