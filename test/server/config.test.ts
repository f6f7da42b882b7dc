import assert from "node:assert/strict";
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import type { FullDocumentDiagnosticReport, WorkspaceDiagnosticReport } from "vscode-languageserver";
import { okrJson } from "../support/command.ts";
import { TestServer } from "../support/server.ts";
import { plan, teams, teamsFindings } from "../support/teams.ts";

const severities = ["", "error", "warning", "information", "hint"];

/** The findings of some rules in a file: `line:column severity code`, one-based. */
function found(server: TestServer, path: string, codes = /baseline|confidence|config/): string[] {
  return (server.findings.get(path)?.diagnostics ?? []).flatMap(({ range: { start }, severity, code }) =>
    codes.test(String(code))
      ? `${start.line + 1}:${start.character + 1} ${severities[severity ?? 0]} ${code}`
      : [],
  );
}

/** Waits until the severities of `missing-baseline` in some files are these; `-` where it is not found. */
async function baselines(server: TestServer, wanted: Readonly<Record<string, string>>): Promise<void> {
  const seen = () =>
    Object.fromEntries(
      Object.keys(wanted).map((path) => [path, found(server, path, /baseline/)[0]?.split(" ")[1] ?? "-"]),
    );
  await server
    .until(() => JSON.stringify(seen()) === JSON.stringify(wanted), "findings as wanted")
    .catch(() => assert.deepEqual(seen(), wanted));
}

/** A config whose bytes are no UTF-8. */
const latin = Buffer.from('rules.missing-baseline = "hint" # J\xf6rg\n', "latin1");

interface Report {
  readonly findings: readonly (Record<"path" | "code" | "severity" | "message", string> & {
    readonly range: object;
  })[];
}

const configured = { "okr.config.toml": 'rules.missing-baseline = "error"\n', "okrs/a.yml": plan("high") };
const deep = { ...configured, "team/okrs/b.yml": plan("high") };

describe("config files in the editor", () => {
  test("each file goes by the nearest config: the same findings as on the command line", async () => {
    const server = await TestServer.start(teams);
    await server.codes("west/south/plans/next.yml", (codes) => codes.length > 0);
    await server.codes("okrs/company.yml", (codes) => codes.length > 0);
    assert.deepEqual(
      Object.fromEntries(Object.keys(teamsFindings).map((path) => [path, found(server, path)])),
      teamsFindings,
    );
    assert.equal(server.findings.has("west/south/okrs/plan.yml"), false, "none of OKRs");
    await server.stop();
  });

  test("a config that appears, changes and goes on disk counts at once", async () => {
    const server = await TestServer.start(deep);
    await baselines(server, { "okrs/a.yml": "error", "team/okrs/b.yml": "error" });
    const path = join(server.folder, "team/okr.config.toml");
    writeFileSync(path, 'rules.missing-baseline = "hint"\n');
    await server.changedOnDisk("team/okr.config.toml", 1);
    await baselines(server, { "okrs/a.yml": "error", "team/okrs/b.yml": "hint" });
    writeFileSync(path, 'files.exclude = ["okrs/**"]\n');
    await server.changedOnDisk("team/okr.config.toml", 2);
    await baselines(server, { "okrs/a.yml": "error", "team/okrs/b.yml": "-" });
    rmSync(path);
    await server.changedOnDisk("team/okr.config.toml", 3);
    await baselines(server, { "okrs/a.yml": "error", "team/okrs/b.yml": "error" });
    await server.stop();
  });

  test("a config goes with the folder it stands in", async () => {
    const server = await TestServer.start({ ...deep, "team/okr.config.toml": "x = 1\n" });
    await baselines(server, { "team/okrs/b.yml": "warning" });
    assert.deepEqual(found(server, "team/okr.config.toml"), ["1:1 warning okr/config"]);
    rmSync(join(server.folder, "team"), { recursive: true });
    await server.changedOnDisk("team", 3);
    await server.until(
      () => server.findings.get("team/okr.config.toml")?.diagnostics.length === 0,
      "nothing said",
    );
    mkdirSync(join(server.folder, "team/okrs"), { recursive: true });
    writeFileSync(join(server.folder, "team/okr.config.toml"), 'rules.missing-baseline = "hint"\n');
    writeFileSync(join(server.folder, "team/okrs/b.yml"), plan("high"));
    await server.changedOnDisk("team", 1);
    await baselines(server, { "team/okrs/b.yml": "hint", "okrs/a.yml": "error" });
    await server.stop();
  });

  test("what is typed counts before it is saved, and no more once it is closed", async () => {
    const server = await TestServer.start(deep);
    await baselines(server, { "okrs/a.yml": "error" });
    await server.open("okr.config.toml", configured["okr.config.toml"]);
    await server.change("okr.config.toml", 2, 'rules.missing-baseline = "hint"\n');
    await baselines(server, { "okrs/a.yml": "hint", "team/okrs/b.yml": "hint" });
    await server.change("okr.config.toml", 3, 'files.dialect = { "okrs/**" = "none" }\n');
    await baselines(server, { "okrs/a.yml": "-", "team/okrs/b.yml": "warning" });
    await server.change("okr.config.toml", 4, "preset = \n");
    await server.codes("okr.config.toml", (codes) => codes.length > 0);
    assert.equal(server.findings.get("okr.config.toml")?.version, 4);
    await baselines(server, { "okrs/a.yml": "warning", "team/okrs/b.yml": "warning" });
    await server.close("okr.config.toml");
    await baselines(server, { "okrs/a.yml": "error", "team/okrs/b.yml": "error" });
    await server.codes("okr.config.toml", (codes) => codes.length === 0);
    await server.stop();
  });

  test("a config that was never saved counts while it is open", async () => {
    const server = await TestServer.start({ "okrs/a.yml": plan("high") });
    await baselines(server, { "okrs/a.yml": "warning" });
    await server.open("okrs/okr.config.toml", 'preset = "strict"\n');
    await baselines(server, { "okrs/a.yml": "error" });
    await server.close("okrs/okr.config.toml");
    await baselines(server, { "okrs/a.yml": "warning" });
    await server.stop();
  });

  test("an open file is read as the config says, and as it was once it says no more", async () => {
    const text = "goal: Guests find bread they like\nresults: none\n";
    const server = await TestServer.start({ "okrs/a.yml": plan("high"), "notes/b.yml": plan("high") });
    await baselines(server, { "okrs/a.yml": "warning", "notes/b.yml": "-" });
    await server.open("notes/b.yml", plan("high"));
    await server.open("okr.config.toml", '[files.dialect]\n"notes/*.yml" = "generic"\n');
    await baselines(server, { "notes/b.yml": "warning" });
    await server.change("notes/b.yml", 2, text);
    await baselines(server, { "notes/b.yml": "-" });
    await server.change("notes/b.yml", 3, plan("high"));
    await baselines(server, { "notes/b.yml": "warning" });
    await server.change("okr.config.toml", 2, "");
    await baselines(server, { "notes/b.yml": "-", "okrs/a.yml": "warning" });
    await server.stop();
  });

  test("the editor's settings lie over whichever config holds", async () => {
    const files = { ...deep, "team/okr.config.toml": 'rules.missing-baseline = "hint"\n' };
    const server = await TestServer.start(files, {
      configuration: { preset: "strict", rules: { "missing-baseline": "default" }, files: { exclude: [] } },
    });
    await baselines(server, { "okrs/a.yml": "error", "team/okrs/b.yml": "hint" });
    server.configuration = { rules: { "missing-baseline": "information" } };
    await server.connection.sendNotification("workspace/didChangeConfiguration", { settings: null });
    await baselines(server, { "okrs/a.yml": "information", "team/okrs/b.yml": "information" });
    await server.stop();
  });

  test("where several folders are open, each goes by its own configs, and none by what is above them", async () => {
    const server = await TestServer.start({
      "okr.config.toml": 'preset = "strict"\n',
      "a/okr.config.toml": 'rules.missing-baseline = "hint"\n',
      "a/okrs/x.yml": plan("high"),
      "b/okrs/y.yml": plan("high"),
    });
    await baselines(server, { "a/okrs/x.yml": "hint", "b/okrs/y.yml": "error" });
    const folder = (path: string) => ({ uri: server.uri(path).replace(/\/$/, ""), name: path });
    await server.connection.sendNotification("workspace/didChangeWorkspaceFolders", {
      event: { added: [folder("a"), folder("b")], removed: [folder("")] },
    });
    await baselines(server, { "a/okrs/x.yml": "hint", "b/okrs/y.yml": "warning" });
    await server.stop();
  });

  test("what is wrong is said in the words of the command line, at the same place", async () => {
    const server = await TestServer.start({
      "okrs/a.yml": plan("high"),
      "okr.config.toml": `preset = "bwoc"\nunits = []\nrules.gone = "off"\n`,
      "no-toml/okr.config.toml": "preset: strict\n",
      "nested/okr.config.toml": "cadence_days = 0\n",
      "nested/deeper/okr.config.toml": '[rules]\ncadence_days = 7\n[files]\nexclude = ["!a"]\n',
    });
    const { folder } = server;
    mkdirSync(join(folder, "a-folder/okr.config.toml"), { recursive: true });
    for (const name of ["latin", "utf16", "huge"]) mkdirSync(join(folder, name));
    writeFileSync(join(folder, "latin/okr.config.toml"), latin);
    writeFileSync(join(folder, "utf16/okr.config.toml"), Buffer.from("\uFEFFpreset = 'strict'\n", "utf16le"));
    const many = Array.from(
      { length: 60_000 },
      (_, at) => `unknown-setting-number-${at} = "something or other"\n`,
    );
    writeFileSync(join(folder, "huge/okr.config.toml"), many.join(""));
    for (const name of ["a-folder", "latin", "utf16", "huge"])
      await server.changedOnDisk(`${name}/okr.config.toml`, 1);
    const { findings } = okrJson(["check", "--format", "json"], { cwd: folder }) as Report;
    const told = new Map<string, unknown[]>();
    for (const { path, code, range, severity, message } of findings)
      if (code === "okr/config") told.set(path, [...(told.get(path) ?? []), [range, severity, message]]);
    assert.deepEqual(
      [...told].map(([path, all]) => [path, all.length]),
      [
        ["a-folder/okr.config.toml", 1],
        ["huge/okr.config.toml", 101],
        ["latin/okr.config.toml", 1],
        ["nested/deeper/okr.config.toml", 2],
        ["nested/okr.config.toml", 1],
        ["no-toml/okr.config.toml", 1],
        ["okr.config.toml", 3],
        ["utf16/okr.config.toml", 1],
      ],
    );
    for (const [path, all] of told) {
      await server.codes(path, (codes) => codes.length === all.length);
      const shown = server.findings.get(path)?.diagnostics ?? [];
      assert.deepEqual(
        shown.map(({ range, severity, message }) => [range, severities[severity ?? 0], message]),
        all,
      );
    }
    await server.stop();
  });

  test("what cannot be read on disk does not count while it is open either, until it is saved in order", async () => {
    const server = await TestServer.start(deep);
    const path = "team/okr.config.toml";
    writeFileSync(join(server.folder, path), latin);
    await server.open(path, latin.toString("utf8"));
    await server.codes(path, (codes) => codes.join() === "1:1 okr/config");
    const text = 'rules.missing-baseline = "hint" # Jörg\n';
    await server.change(path, 2, text);
    await server.codes(path, (codes) => codes.join() === "1:1 okr/config");
    await baselines(server, { "team/okrs/b.yml": "warning" });
    writeFileSync(join(server.folder, path), text);
    await server.connection.sendNotification("textDocument/didSave", {
      textDocument: { uri: server.uri(path) },
    });
    await server.codes(path, (codes) => codes.length === 0);
    await baselines(server, { "team/okrs/b.yml": "hint" });
    await server.stop();
  });

  test("a link within the outer of two folders that are open is none out of the workspace", async () => {
    const server = await TestServer.start({ "shared.toml": "x = 1\n", "team/okrs/b.yml": plan("high") });
    symlinkSync("../shared.toml", join(server.folder, "team/okr.config.toml"));
    const folder = (path: string) => ({ uri: server.uri(path).replace(/\/$/, ""), name: path });
    const change = (added: string[], removed: string[]) =>
      server.connection.sendNotification("workspace/didChangeWorkspaceFolders", {
        event: { added: added.map(folder), removed: removed.map(folder) },
      });
    await change(["team"], [""]);
    await server.until(
      () => /leads out/.test(JSON.stringify(server.findings.get("team/okr.config.toml"))),
      "a link that leads out",
    );
    await change([""], []);
    await server.until(
      () => /There is no setting/.test(JSON.stringify(server.findings.get("team/okr.config.toml"))),
      "a link that is followed",
    );
    await server.stop();
  });

  test("a client that asks for findings gets those of configs too", async () => {
    const server = await TestServer.start(
      { ...deep, "team/okr.config.toml": "x = 1\n" },
      { initializationOptions: { diagnostics: "pull" } },
    );
    await server.open("okrs/a.yml", plan("high"));
    const items = async () => {
      const report = await server.request<WorkspaceDiagnosticReport>("workspace/diagnostic", {
        previousResultIds: [],
      });
      return report.items.flatMap((each) =>
        each.kind === "full" && each.uri.endsWith(".toml")
          ? each.items.map(({ message }) => String(message))
          : [],
      );
    };
    let told: string[] = [];
    for (const end = performance.now() + 15_000; told.length === 0 && performance.now() < end; )
      told = await items();
    assert.deepEqual(told, ['There is no setting "x".']);
    const { items: own } = await server.request<FullDocumentDiagnosticReport>("textDocument/diagnostic", {
      textDocument: { uri: server.uri("team/okr.config.toml") },
    });
    assert.deepEqual(
      own.map(({ code }) => code),
      ["okr/config"],
    );
    assert.equal(server.findings.size, 0, "nothing is pushed");
    await server.stop();
  });
});
