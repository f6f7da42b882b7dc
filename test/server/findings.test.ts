import assert from "node:assert/strict";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { TestServer } from "../support/server.ts";

const objectives = `[[objective]]
objective_id = "O1"
title        = "Customers trust the platform"
owner        = "mira"
period       = "2026-Q4"
`;

function keyResult(id: string, objective: string, unit = "percent"): string {
  return `[[key_result]]
key_result_id = "${id}"
objective_id  = "${objective}"
description   = "Uptime of the booking path"
baseline      = 99.3
target        = 99.9
current       = 99.3
unit          = "${unit}"
confidence    = "medium"
evidence      = { kind = "none", value = "" }
`;
}

const only = (code: string) => (codes: string[]) => codes.filter((each) => each.endsWith(code));

describe("findings", () => {
  let server: TestServer;
  before(async () => {
    server = await TestServer.start({
      "okrs/objectives.toml": objectives,
      "okrs/key_results.toml": `${keyResult("O1-KR1", "O1")}\n${keyResult("O1-KR2", "O1")}\n${keyResult("O2-KR1", "O2")}`,
      "deploy/okr.toml": '[project]\nr-version = "4.6.1"\n',
      "okrs/play.yml": "- hosts: all\n  tasks: []\n",
    });
  });
  after(() => server.stop());

  test("come for files that were never opened", async () => {
    const found = await server.codes("okrs/key_results.toml");
    assert.deepEqual(only("okr/dangling-objective")(found), ["25:17 okr/dangling-objective"]);
  });

  test("say nothing of files that are no OKRs", () => {
    assert.deepEqual(
      [...server.findings.keys()].filter((path) => /play|deploy/.test(path)),
      [],
    );
  });

  test("go when an unsaved objective in another file clears them, and come back when it is closed unsaved", async () => {
    await server.open("okrs/objectives.toml", objectives);
    await server.change("okrs/objectives.toml", 2, `${objectives}\n[[objective]]\nobjective_id = "O2"\n`);
    const cleared = await server.codes(
      "okrs/key_results.toml",
      (codes) => only("dangling-objective")(codes).length === 0,
    );
    assert.deepEqual(only("okr/dangling-objective")(cleared), []);
    const typed = await server.codes(
      "okrs/objectives.toml",
      (codes) => only("required-field")(codes).length > 0,
    );
    assert.equal(server.findings.get("okrs/objectives.toml")?.version, 2);
    assert.ok(only("okr/required-field")(typed).length > 0);

    await server.close("okrs/objectives.toml");
    const back = await server.codes(
      "okrs/key_results.toml",
      (codes) => only("dangling-objective")(codes).length > 0,
    );
    assert.deepEqual(only("okr/dangling-objective")(back), ["25:17 okr/dangling-objective"]);
  });

  test("come and go with what another file says of an objective's key results", async () => {
    await server.open("okrs/key_results.toml", keyResult("O1-KR1", "O1") + keyResult("O1-KR2", "O1"));
    await server.change(
      "okrs/key_results.toml",
      2,
      keyResult("O1-KR1", "O1", "boolean") + keyResult("O1-KR2", "O1"),
    );
    const said = only("mostly-boolean");
    const come = await server.codes("okrs/objectives.toml", (codes) => said(codes).length > 0);
    assert.deepEqual(said(come), ["2:16 okr/mostly-boolean"]);
    await server.change("okrs/key_results.toml", 3, keyResult("O1-KR1", "O1") + keyResult("O1-KR2", "O1"));
    assert.deepEqual(
      said(await server.codes("okrs/objectives.toml", (codes) => said(codes).length === 0)),
      [],
    );
    await server.close("okrs/key_results.toml");
  });

  test("follow the file on disk, and go with it", async () => {
    writeFileSync(
      join(server.folder, "okrs/more.yml"),
      "objectives:\n  - objective_id: A\n    key_results: []\n",
    );
    await server.changedOnDisk("okrs/more.yml", 1);
    const found = await server.codes("okrs/more.yml", (codes) => codes.length > 0);
    assert.ok(only("okr/required-field")(found).length > 0);
    rmSync(join(server.folder, "okrs/more.yml"));
    await server.changedOnDisk("okrs/more.yml", 3);
    assert.deepEqual(await server.codes("okrs/more.yml", (codes) => codes.length === 0), []);
  });

  test("carry source, code, page and the other end", async () => {
    await server.open("okrs/key_results.toml", keyResult("O1-KR1", "O1") + keyResult("O1-KR1", "O1"));
    await server.codes("okrs/key_results.toml", (codes) => only("duplicate-id")(codes).length === 2);
    const [first] =
      server.findings
        .get("okrs/key_results.toml")
        ?.diagnostics.filter(({ code }) => code === "okr/duplicate-id") ?? [];
    assert.equal(first?.source, "okr");
    assert.match(first?.codeDescription?.href ?? "", /docs\/rules\/duplicate-id\.md$/);
    assert.deepEqual(
      first?.relatedInformation?.map(({ location }) => location.range.start),
      [{ line: 11, character: 16 }],
    );
    await server.close("okrs/key_results.toml");
  });
});

describe("a keystroke", () => {
  test("is answered for the newest version only, whatever came in between", async () => {
    const server = await TestServer.start({ "okrs/objectives.toml": objectives });
    const text = keyResult("O1-KR1", "O1");
    await server.open("okrs/key_results.toml", text);
    const at = { line: 7, character: 17 };
    for (let version = 2; version < 500; version++)
      await server.change("okrs/key_results.toml", version, version % 2 ? "" : "x", {
        start: at,
        end: version % 2 ? { ...at, character: 18 } : at,
      });
    await server.until(() => server.findings.get("okrs/key_results.toml")?.version === 499, "version 499");
    assert.deepEqual(only("okr/bad-unit")(await server.codes("okrs/key_results.toml")), []);
    await server.change("okrs/key_results.toml", 500, "x", { start: at, end: at });
    assert.deepEqual(
      only("okr/bad-confidence")(await server.codes("okrs/key_results.toml", (codes) => codes.length > 0))
        .length +
        only("okr/bad-unit")(await server.codes("okrs/key_results.toml")).length >
        0,
      true,
    );
    await server.stop();
  });

  test("counts in UTF-16, with BOM, CRLF, emoji and tabs before it", async () => {
    const server = await TestServer.start({ "okrs/objectives.toml": objectives });
    const text = `\uFEFF${keyResult("O1-KR1", "O1", "pct").replace("Uptime", "👩‍👩‍👧 Ünïcode\\t").replaceAll("\n", "\r\n")}`;
    await server.open("okrs/key_results.toml", text);
    const found = await server.codes("okrs/key_results.toml", (codes) => only("bad-unit")(codes).length > 0);
    assert.deepEqual(only("okr/bad-unit")(found), ["8:17 okr/bad-unit"]);
    const inline = text.replace(
      /evidence.*\r\n/,
      'evidence = { note = "👩‍👩‍👧", kind = "fil", value = "x" }\r\n',
    );
    await server.change("okrs/key_results.toml", 2, inline);
    const kind = await server.codes(
      "okrs/key_results.toml",
      (codes) => only("bad-evidence")(codes).length > 0,
    );
    assert.deepEqual(only("okr/bad-evidence")(kind), ["10:40 okr/bad-evidence"]);
    await server.stop();
  });
});

describe("half-typed text", () => {
  test("costs its own block one finding and leaves the others theirs", async () => {
    const server = await TestServer.start({ "okrs/objectives.toml": objectives });
    const broken = keyResult("O1-KR1", "O1").replace('"Uptime of the booking path"', '"Uptime of');
    await server.open("okrs/key_results.toml", `${broken}\n${keyResult("O1-KR2", "O1", "pct")}`);
    const found = await server.codes(
      "okrs/key_results.toml",
      (codes) => only("okr/syntax")(codes).length > 0,
    );
    assert.deepEqual(only("okr/syntax")(found), ["4:17 okr/syntax"]);
    assert.deepEqual(only("okr/bad-unit")(found), ["19:17 okr/bad-unit"]);
    await server.stop();
  });
});
