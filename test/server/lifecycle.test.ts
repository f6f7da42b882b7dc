import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { resolve } from "node:path";
import { describe, test } from "node:test";
import type { WorkspaceDiagnosticReport } from "vscode-languageserver";
import { TestServer } from "../support/server.ts";

const okrs = `objectives:
  - objective_id: A
    objective: Customers stay
    key_results:
      - kr_id: A-1
        description: Retention rises
`;

describe("the server", () => {
  test("ends with status 0 after shutdown and exit", async () => {
    const server = await TestServer.start({});
    assert.equal(await server.stop(), 0);
  });

  test("ends when its client goes without a word", async () => {
    const okr = resolve(import.meta.dirname, "../../dist/okr.cjs");
    const child = spawn(process.execPath, [okr, "lsp", "--stdio"], { stdio: ["pipe", "ignore", "ignore"] });
    const ended = new Promise((done) => child.once("exit", done));
    child.stdin.end();
    await ended;
  });

  test("answers requests about files, places and methods that are not there", async () => {
    const server = await TestServer.start({ "okrs/a.yml": okrs });
    await server.codes("okrs/a.yml");
    assert.equal(await server.hover("okrs/none.yml", { line: 0, character: 0 }), null);
    assert.equal(await server.hover("okrs/a.yml", { line: 999, character: 999 }), null);
    await assert.rejects(server.request("okr/nothing"), /okr\/nothing/);
    await server.open("okrs/a.yml", okrs);
    await server.change("okrs/a.yml", 2, "x", {
      start: { line: 90, character: 9 },
      end: { line: 2, character: 700 },
    });
    await server.until(() => server.findings.get("okrs/a.yml")?.version === 2, "version 2");
    assert.equal(await server.stop(), 0);
  });

  test("works without folders, watchers and configuration", async () => {
    const server = await TestServer.start({}, { noFolder: true, capabilities: {} });
    await server.open("okrs/a.yml", okrs);
    const found = await server.codes("okrs/a.yml", (codes) => codes.length > 0);
    assert.ok(found.some((code) => code.endsWith("okr/required-field")));
    assert.equal(await server.stop(), 0);
  });

  test("takes a configuration of null as none", async () => {
    const server = await TestServer.start({ "okrs/a.yml": okrs }, { configuration: null });
    assert.ok((await server.codes("okrs/a.yml", (codes) => codes.length > 0)).length > 0);
    await server.stop();
  });

  test("turns rules off and up by the editor's settings and by okr.config.toml", async () => {
    const files = { "okrs/a.yml": okrs, "okr.config.toml": '[rules]\nrequired-field = "hint"\n' };
    const byFile = await TestServer.start(files);
    await byFile.codes("okrs/a.yml", (codes) => codes.length > 0);
    const severities = (server: TestServer) =>
      server.findings
        .get("okrs/a.yml")
        ?.diagnostics.flatMap(({ code, severity }) => (code === "okr/required-field" ? [severity] : []));
    assert.deepEqual([...new Set(severities(byFile))], [4]);
    await byFile.stop();

    const byEditor = await TestServer.start(files, { configuration: { rules: { "required-field": "off" } } });
    await byEditor.codes("okrs/a.yml", (codes) => codes.length > 0);
    assert.deepEqual(severities(byEditor), []);
    await byEditor.stop();
  });

  test("says what is wrong in the config file, in the config file, and keeps the defaults", async () => {
    const server = await TestServer.start({
      "okrs/a.yml": okrs,
      "okr.config.toml":
        '[rules]\nmising-baseline = "off"\nrequired-field = "loud"\n[files]\ninclude = "okrs"\n',
    });
    assert.deepEqual(await server.codes("okr.config.toml"), [
      "2:1 okr/config",
      "3:18 okr/config",
      "5:11 okr/config",
    ]);
    assert.deepEqual(
      server.findings.get("okr.config.toml")?.diagnostics.map(({ message }) => message),
      [
        'There is no rule "mising-baseline". Did you mean "missing-baseline"?',
        '"required-field" must be off, error, warning, information or hint.',
        '"include" must be a list of texts: ["…"].',
      ],
    );
    const found = await server.codes("okrs/a.yml", (codes) => codes.length > 0);
    assert.ok(found.some((code) => code.endsWith("okr/required-field")));
    await server.stop();
  });

  test("gives findings to a client that asks for them, and pushes none", async () => {
    const server = await TestServer.start(
      { "okrs/a.yml": okrs },
      { initializationOptions: { diagnostics: "pull" } },
    );
    assert.ok(server.capabilities["diagnosticProvider"]);
    await server.open("okrs/a.yml", okrs);
    const report = await server.request<WorkspaceDiagnosticReport>("workspace/diagnostic", {
      previousResultIds: [],
    });
    assert.deepEqual(
      report.items.map(({ uri }) => uri),
      [server.uri("okrs/a.yml")],
    );
    const one = await server.request<{ items: unknown[] }>("textDocument/diagnostic", {
      textDocument: { uri: server.uri("okrs/a.yml") },
    });
    assert.ok(one.items.length > 0);
    assert.equal(server.findings.size, 0);
    await server.stop();
  });

  test("reads a file that says in its first line what it is, wherever it stands", async () => {
    const server = await TestServer.start({});
    const text = `# okr: dialect=generic\nobjectives:\n  - title: Customers stay\n    key_results: [Improve retention]\n`;
    await server.open("notes/plan.yaml", text);
    const found = await server.codes("notes/plan.yaml", (codes) => codes.length > 0);
    assert.ok(
      found.some((code) => code.endsWith("okr/vague-key-result")),
      found.join(),
    );
    await server.stop();
  });
});
