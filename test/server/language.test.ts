import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import type { CodeAction, Hover, MarkupContent } from "vscode-languageserver";
import type { ProgressTree, TrackPreview, TrackResult } from "../../server/protocol.ts";
import { TestServer } from "../support/server.ts";

const path = "okrs/key_results.toml";
const files = {
  [path]: `[[key_result]]
key_result_id = "O1-KR1"
objective_id  = "O7"
description   = "{0} $& __proto__ {1}"
baseline      = 0
target        = 10
current       = 4
unit          = "pct"
confidence    = "medium"
evidence      = { kind = "none", value = "" }
`,
  "okr.config.toml": '[rules]\nbad-unti = "off"\n',
};

const said = (server: TestServer) =>
  server.findings.get(path)?.diagnostics.map(({ code, severity, message }) => [code, severity, message]);
const textOf = (hover: Hover | null) => (hover?.contents as MarkupContent | undefined)?.value ?? "";
const actions = (server: TestServer, line: number) =>
  server.connection.sendRequest<CodeAction[]>("textDocument/codeAction", {
    textDocument: { uri: server.uri(path) },
    range: { start: { line, character: 17 }, end: { line, character: 17 } },
    context: { diagnostics: [] },
  });

describe("a client that speaks German", () => {
  let server: TestServer;
  before(async () => {
    server = await TestServer.start(files, { locale: "de-AT", initializationOptions: { ownCommands: true } });
    await server.codes(path);
  });
  after(() => server.stop());

  test("findings are German, codes and severities as ever; a user's text stays as it is", () => {
    assert.deepEqual(said(server), [
      ["okr/dangling-objective", 1, 'Objective "O7" gibt es nicht.'],
      [
        "okr/bad-unit",
        1,
        'Einheit "pct" gehört nicht zu count, percent, currency, ratio, boolean. War "percent" gemeint?',
      ],
      [
        "okr/claim-without-evidence",
        2,
        "Fortschritt wurde ohne Beleg erfasst. Auf eine Datei, einen Befehl oder eine unterzeichnete Aussage verweisen.",
      ],
    ]);
  });

  test("config files too", async () => {
    await server.until(() => server.findings.has("okr.config.toml"), "the config's findings");
    assert.deepEqual(
      server.findings.get("okr.config.toml")?.diagnostics.map(({ code, message }) => [code, message]),
      [["okr/config", 'Die Regel "bad-unti" gibt es nicht. War "bad-unit" gemeint?']],
    );
  });

  test("hovers tell number, why, evidence and check-in in German", async () => {
    const told = textOf(await server.hover(path, { line: 1, character: 18 }));
    assert.match(told, /^\*\*O1-KR1\*\* · \\\{0\\\} \\\$\\& \\_\\_proto\\_\\_ \\\{1\\\}/);
    assert.match(told, /40% · ! at-risk/);
    assert.match(told, /0 → 10 pct, aktuell 4 · Zielerreichung 0\.40 = 4 \/ 10/);
    assert.match(told, /at-risk: 0\.40 liegt unter 0\.70, und die Confidence ist medium/);
    assert.match(told, /Kein Beleg · nie erfasst/);
    assert.match(told, /\[Fortschritt erfassen …\]\(command:okr\.track\?/);
    const field = textOf(await server.hover(path, { line: 5, character: 2 }));
    assert.match(field, /^\*\*target\*\*[\s\S]*Der Wert/);
  });

  test("titles of code actions are German, kinds and edits are not", async () => {
    const found = await actions(server, 7);
    assert.deepEqual(
      found.map(({ title, kind }) => [title, kind]),
      [
        ['In "percent" ändern', "quickfix"],
        ['"bad-unit" in dieser Zeile stummschalten', "quickfix"],
        ['"bad-unit" in dieser Datei stummschalten', "quickfix"],
        ['"bad-unit" in okr.config.toml abschalten', "quickfix"],
        ['Stand von "O1-KR1" erfassen …', "refactor.okr.track"],
      ].filter(([title]) => found.some((each) => each.title === title)),
    );
    assert.equal(found[0]?.title, 'In "percent" ändern');
    assert.ok(found.every(({ title }) => !/\b(?:Change|Silence|Track|Turn)\b/.test(title)));
  });

  test("tracking: previews, refusals and results are German", async () => {
    const preview = (input: string) =>
      server.connection.sendRequest<TrackPreview>("okr/trackPreview", { keyResultId: "O1-KR1", input });
    assert.deepEqual(await preview("many"), { problem: "Eine Zahl, +3, 50% oder 1.2k eingeben" });
    assert.deepEqual(await preview("9"), { value: 9, text: "→ 90%, at-risk → on-track" });
    const track = (keyResultId: string, current: number) =>
      server.connection.sendRequest<TrackResult>("workspace/executeCommand", {
        command: "okr.track",
        arguments: [{ keyResultId, current }],
      });
    assert.deepEqual(await track("O1-KR2", 5), {
      tracked: false,
      message: 'Das Key Result "O1-KR2" gibt es nicht. War "O1-KR1" gemeint?',
    });
    assert.deepEqual(await track("O1-KR1", 5), { tracked: true, message: "O1-KR1 ist jetzt 5" });
  });

  test("the tree explains itself in German", async () => {
    const { roots } = await server.connection.sendRequest<ProgressTree>("okr/tree");
    assert.deepEqual(
      roots.map(({ label, why, missing }) => [label, why, missing]),
      [["O7", 'at-risk: das einzige Key Result ist O1-KR1 · 0.40 · Objective "O7" gibt es nicht', true]],
    );
  });
});

test("a language that we do not speak, and none at all, is English", async () => {
  for (const locale of ["fr", "nds", "", undefined]) {
    const server = await TestServer.start(files, locale === undefined ? {} : { locale });
    try {
      await server.codes(path);
      assert.deepEqual(said(server)?.[0], ["okr/dangling-objective", 1, 'Objective "O7" does not exist.']);
      assert.deepEqual((await actions(server, 7))[0]?.title, 'Change to "percent"');
    } finally {
      await server.stop();
    }
  }
});
