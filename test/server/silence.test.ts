import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, describe, test } from "node:test";
import type { CodeAction, Diagnostic, Range, TextDocumentEdit } from "vscode-languageserver";
import { type StartOptions, TestServer } from "../support/server.ts";

const path = "key_results.toml";
const text = `[[key_result]]
key_result_id = "O1-KR1"
objective_id  = "O1"
description   = "Loaves that are sold on the day, of a hundred"
baseline      = 80
target        = 96
current       = 88
unit          = "pct"
confidence    = "high"
evidence      = { kind = "none", value = "" }
`;
const files = {
  [path]: text,
  "objectives.toml": '[[objective]]\nobjective_id = "O1"\ntitle = "Bread is fresh"\nowner = "mira"\n',
};

const creating = {
  capabilities: {
    workspace: {
      workspaceFolders: true,
      workspaceEdit: { documentChanges: true, resourceOperations: ["create", "rename"] },
    },
  },
};

/** A server with the files, and the key results open. */
async function started(more: Record<string, string> = {}, options?: StartOptions): Promise<TestServer> {
  const server = await TestServer.start({ ...files, ...more }, options);
  await server.open(path, text);
  await server.codes(path, (codes) => codes.some((each) => each.endsWith("okr/bad-unit")));
  return server;
}

async function actionsAt(server: TestServer, range: Range, only?: string[]): Promise<CodeAction[]> {
  return server.request("textDocument/codeAction", {
    textDocument: { uri: server.uri(path) },
    range,
    context: { diagnostics: [], ...(only && { only }) },
  });
}

/** On the line of the unit. */
const onUnit = { start: { line: 7, character: 18 }, end: { line: 7, character: 18 } };
const everywhere = { start: { line: 0, character: 0 }, end: { line: 20, character: 0 } };

function titles(actions: readonly CodeAction[]): string[] {
  return actions.map(({ title }) => title);
}

function titled(actions: readonly CodeAction[], title: string): CodeAction {
  const action = actions.find((each) => each.title === title);
  assert.ok(action, titles(actions).join(" | "));
  return action;
}

const all = [
  'Change to "percent"',
  'Silence "bad-unit" on this line',
  'Silence "bad-unit" in this file',
  'Turn "bad-unit" off in okr.config.toml',
];

describe("silencing", () => {
  const servers: TestServer[] = [];
  after(() => Promise.all(servers.map((server) => server.stop())));
  const start = async (more?: Record<string, string>, options?: StartOptions) => {
    const server = await started(more, options);
    servers.push(server);
    return server;
  };

  test("is offered behind the mending: for the line, for the file, in the config", async () => {
    const server = await start({ "okr.config.toml": "cadence_days = 7\n" });
    const actions = await actionsAt(server, onUnit);
    assert.deepEqual(titles(actions), all);
    for (const { kind, diagnostics, isPreferred, title } of actions) {
      assert.equal(kind, "quickfix");
      assert.deepEqual(
        diagnostics?.map(({ code }) => code),
        ["okr/bad-unit"],
      );
      assert.equal(isPreferred ?? false, title === all[0]);
    }
    assert.deepEqual(titles(await actionsAt(server, onUnit, ["quickfix"])), all);
    assert.deepEqual(await actionsAt(server, onUnit, ["refactor"]), []);
  });

  test("by a comment is an edit of the version that is open", async () => {
    const server = await start();
    const { edit } = titled(await actionsAt(server, onUnit), all[1] as string);
    const line = { line: 7, character: 0 };
    assert.deepEqual(edit, {
      documentChanges: [
        {
          textDocument: { uri: server.uri(path), version: 1 },
          edits: [
            { range: { start: line, end: line }, newText: "# okr-disable-next-line bad-unit -- reason\n" },
          ],
        },
      ],
    });
    await server.change(path, 2, "# okr-disable-next-line bad-unit -- reason\n", { start: line, end: line });
    await server.codes(path, (codes) => codes.length > 0 && codes.every((each) => !each.includes("unit")));
  });

  test("in the config edits the nearest one, and the finding goes away", async () => {
    const server = await start({ "okr.config.toml": '[rules]\nmissing-baseline = "hint"\n' });
    const { edit } = titled(await actionsAt(server, onUnit), all[3] as string);
    const end = { line: 1, character: 25 };
    assert.deepEqual(edit, {
      documentChanges: [
        {
          textDocument: { uri: server.uri("okr.config.toml"), version: null },
          edits: [{ range: { start: end, end }, newText: '\nbad-unit = "off"' }],
        },
      ],
    });
    const config = join(server.folder, "okr.config.toml");
    writeFileSync(config, `${readFileSync(config, "utf8").trimEnd()}\nbad-unit = "off"\n`);
    await server.changedOnDisk("okr.config.toml", 2);
    await server.codes(path, (codes) => codes.length > 0 && codes.every((each) => !each.includes("unit")));
  });

  test("in the config counts in the text that is open, or that is on disk unheard", async () => {
    const server = await start({ "okr.config.toml": "" });
    const rangeOf = async () => {
      const { edit } = titled(await actionsAt(server, onUnit), all[3] as string);
      const [change] = (edit?.documentChanges ?? []) as TextDocumentEdit[];
      return [change?.textDocument.version, change?.edits[0]?.range.start.line];
    };
    writeFileSync(join(server.folder, "okr.config.toml"), "cadence_days = 7\nunits = []\n");
    assert.deepEqual(await rangeOf(), [null, 2]);
    await server.open("okr.config.toml", "cadence_days = 7\n# a\n# b\n# c\n");
    assert.deepEqual(await rangeOf(), [1, 4]);
  });

  test("makes a config where there is none, if the client can", async () => {
    const server = await start({}, creating);
    const { edit } = titled(await actionsAt(server, onUnit), all[3] as string);
    const uri = server.uri("okr.config.toml");
    const begin = { line: 0, character: 0 };
    assert.deepEqual(edit?.documentChanges, [
      { kind: "create", uri, options: { ignoreIfExists: true } },
      {
        textDocument: { uri, version: null },
        edits: [{ range: { start: begin, end: begin }, newText: '[rules]\nbad-unit = "off"\n' }],
      },
    ]);
    const other = await start();
    assert.deepEqual(titles(await actionsAt(other, onUnit)), all.slice(0, 3));
  });

  test("for a client without versions is a plain change", async () => {
    const plain = { capabilities: { workspace: { workspaceEdit: {} } } };
    const server = await start({ "okr.config.toml": "" }, plain);
    const actions = await actionsAt(server, onUnit);
    assert.deepEqual(titles(actions), all);
    const changed = actions.map(({ edit }) => [Object.keys(edit ?? {}), Object.keys(edit?.changes ?? {})]);
    const own = [["changes"], [server.uri(path)]];
    assert.deepEqual(changed, [own, own, own, [["changes"], [server.uri("okr.config.toml")]]]);
  });

  test("is not offered in the config where the editor's own settings win", async () => {
    const server = await start(
      { "okr.config.toml": "" },
      { configuration: { rules: { "bad-unit": "warning" } } },
    );
    assert.deepEqual(titles(await actionsAt(server, onUnit)), all.slice(0, 3));
  });

  test("of several findings of a rule is offered once for the file", async () => {
    const server = await start({ "okr.config.toml": "" });
    const twice = text + text.replace("O1-KR1", "O1-KR2").replace("[[", "\n[[");
    await server.change(path, 2, twice);
    const found = (each: Diagnostic[]) => each.filter(({ code }) => code === "okr/bad-unit").length;
    await server.until(() => found(server.findings.get(path)?.diagnostics ?? []) === 2, "two findings");
    const both = { ...everywhere, end: { line: 40, character: 0 } };
    const actions = (await actionsAt(server, both)).filter(({ title }) => title.includes('"bad-unit"'));
    assert.deepEqual(titles(actions), [all[1], ...all.slice(1)]);
    const counts = actions.map(({ diagnostics }) => diagnostics?.length);
    assert.deepEqual(counts, [1, 1, 2, 2]);
  });
});
