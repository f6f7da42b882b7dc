import assert from "node:assert/strict";
import { PassThrough } from "node:stream";
import { test } from "node:test";
import type { Diagnostic } from "vscode-languageserver";
import {
  createConnection,
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";
import { type rules as allRules, defaultSettings, runsFor } from "../../core/index.ts";
import { say } from "../../core/l10n/say.ts";
import type { TrackPreview } from "../../server/protocol.ts";
import { Publisher } from "../../server/publisher.ts";
import { serve } from "../../server/server.ts";
import { Session } from "../../server/session.ts";

const keyResult = (id: string) => `[[key_result]]
key_result_id = "${id}"
objective_id  = "O1"
description   = "Share of rides on time"
baseline      = 70
target        = 90
current       = 80
unit          = "percent"
confidence    = "medium"
evidence      = { kind = "none", value = "" }
`;

const brittle: (typeof allRules)[number] = {
  id: "brittle",
  group: "structure",
  since: "0.1.0",
  severity: "error",
  fixable: false,
  summary: "Falls over one key result and finds another",
  seeds: [],
  reach: "block",
  check({ keyResults }, report) {
    for (const { id, anchor } of keyResults) {
      if (id?.text === "BAD") throw new Error("a rule with a mistake");
      report({ span: anchor, message: say("found") });
    }
  },
};

test("a rule that throws costs the file its findings, and no other; it is told with its error", async () => {
  const session = new Session("2026-08-15");
  session.runFor = runsFor([brittle], defaultSettings, "2026-08-15");
  const sent: [string, number | undefined, Diagnostic[]][] = [];
  const troubles: string[] = [];
  let settled = () => {};
  const publisher = new Publisher(session, {
    debounce: 0,
    send: (uri, version, diagnostics) => sent.push([uri, version, diagnostics]),
    onTrouble: (uri, error) => troubles.push(`${uri}: ${error}`),
    onSettled: () => settled(),
  });
  session.onChange = (uris) => publisher.changed(uris);
  const round = () => new Promise<void>((done) => (settled = done));
  const shown = () => sent.splice(0).map(([uri, version, { length }]) => [uri.slice(9), version, length]);

  session.didOpen("untitled:a/key_results.toml", "toml", 1, keyResult("GOOD"));
  session.didOpen("untitled:b/key_results.toml", "toml", 1, keyResult("GOOD"));
  await round();
  assert.deepEqual(shown(), [
    ["a/key_results.toml", 1, 1],
    ["b/key_results.toml", 1, 1],
  ]);

  session.didChange("untitled:a/key_results.toml", 2, [{ text: keyResult("BAD") }]);
  session.didChange("untitled:b/key_results.toml", 2, [{ text: keyResult("GOOD") }]);
  await round();
  assert.deepEqual(shown(), [
    ["a/key_results.toml", 2, 0],
    ["b/key_results.toml", 2, 1],
  ]);
  assert.deepEqual(troubles, ["untitled:a/key_results.toml: Error: a rule with a mistake"]);

  session.didChange("untitled:a/key_results.toml", 3, [{ text: keyResult("GOOD") }]);
  await round();
  assert.deepEqual(shown(), [["a/key_results.toml", 3, 1]]);
  publisher.dispose();
});

test("a path that is typed has its own file checked again, and no other", async () => {
  const session = new Session("2026-08-15");
  let settled = () => {};
  const publisher = new Publisher(session, {
    debounce: 0,
    send: () => {},
    onTrouble: (_uri, error) => assert.fail(String(error)),
    onSettled: () => settled(),
  });
  session.onChange = (uris) => publisher.changed(uris);
  const round = () => new Promise<void>((done) => (settled = done));
  const checked: string[] = [];
  const problems = session.problems.bind(session);
  session.problems = (file) => {
    checked.push(file.uri.slice(9));
    return problems(file);
  };
  const text = (path: string) =>
    keyResult("O1-KR1").replace('"none", value = ""', `"file", value = "${path}"`);
  for (const name of ["a", "b", "c"])
    session.didOpen(`untitled:${name}/key_results.toml`, "toml", 1, text("proof.md"));
  await round();
  checked.length = 0;
  session.didChange("untitled:b/key_results.toml", 2, [{ text: text("other.md") }]);
  await round();
  assert.deepEqual(checked, ["b/key_results.toml"]);
  publisher.dispose();
});

test("a server that runs past midnight stamps the new day", async () => {
  let today = "2026-12-31";
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  const connection = createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient));
  serve(connection, () => today);
  connection.listen();
  const client = createProtocolConnection(
    new StreamMessageReader(toClient),
    new StreamMessageWriter(toServer),
  );
  const edits: string[] = [];
  client.onRequest("workspace/applyEdit", ({ edit }: { edit: object }) => {
    edits.push(JSON.stringify(edit));
    return { applied: true };
  });
  client.listen();
  await client.sendRequest("initialize", {
    processId: null,
    rootUri: null,
    capabilities: {},
    initializationOptions: { debounce: 0 },
  });
  await client.sendNotification("initialized", {});
  const uri = "untitled:key_results.toml";
  await client.sendNotification("textDocument/didOpen", {
    textDocument: {
      uri,
      languageId: "toml",
      version: 1,
      text: `# okr: dialect=bwoc\n${keyResult("O1-KR1")}`,
    },
  });
  const track = (current: number) =>
    client.sendRequest("workspace/executeCommand", {
      command: "okr.track",
      arguments: [{ keyResultId: "O1-KR1", current }],
    });
  await track(81);
  today = "2027-01-01";
  await track(82);
  assert.deepEqual(
    edits.map((edit) => /\d{4}-\d\d-\d\d/.exec(edit)?.[0]),
    ["2026-12-31", "2027-01-01"],
  );
  const preview = await client.sendRequest<TrackPreview>("okr/trackPreview", {
    keyResultId: "O1-KR1",
    input: "90",
  });
  assert.ok("value" in preview && preview.value === 90);
  client.dispose();
  connection.dispose();
});
