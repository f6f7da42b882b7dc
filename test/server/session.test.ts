import assert from "node:assert/strict";
import {
  mkdirSync,
  mkdtempSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { type TestContext, test } from "node:test";
import { pathToFileURL } from "node:url";
import { Session } from "../../server/session.ts";

const objective = (id: string) => `[[objective]]\nobjective_id = "${id}"\ntitle        = "Bread is fresh"\n`;

interface Opened {
  readonly session: Session;
  readonly folder: string;
  write(files: Readonly<Record<string, string>>): void;
  uri(path: string): string;
  /** What the session has, by path. */
  known(): string[];
}

/** A folder on disk, and a session that has not looked through it yet. */
function opened(t: TestContext, files: Readonly<Record<string, string>>): Opened {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "okr-lens-")));
  t.after(() => rmSync(folder, { recursive: true }));
  const uri = (path: string) => pathToFileURL(join(folder, path)).href;
  const write = (texts: Readonly<Record<string, string>>) => {
    for (const [path, text] of Object.entries(texts)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
  };
  write(files);
  const session = new Session("2026-08-15");
  const known = () =>
    [...session.workspace.files.keys()].map((each) => each.slice(uri("").length + 1)).sort();
  return { session, folder, write, uri, known };
}

function look({ session, folder }: Opened): Promise<void> {
  return session.configure([pathToFileURL(folder).href], new Map());
}

test("what comes, goes or moves while the folders are looked through is not lost", async (t) => {
  const made = opened(t, {
    "okr.toml": objective("O1"),
    "a/okr.toml": objective("O2"),
    "b/okr.toml": objective("O3"),
    "okr.config.toml": "",
  });
  const looked = look(made);
  // The walk stands behind the root by now, and before the folders in it.
  made.write({ "okr2.toml": objective("O4"), "okr.config.toml": '[rules]\nmissing-baseline = "off"\n' });
  rmSync(join(made.folder, "okr.toml"));
  renameSync(join(made.folder, "b"), join(made.folder, "c"));
  made.session.didChangeOnDisk(["okr2.toml", "okr.config.toml", "okr.toml", "b", "c"].map(made.uri));
  await looked;
  assert.deepEqual(made.known(), ["a/okr.toml", "c/okr.toml", "okr2.toml"]);
  assert.equal(made.session.settings(made.uri("okr2.toml")).rules.get("missing-baseline")?.severity, "off");
});

test("a file that is saved and closed while the folders are looked through stays", async (t) => {
  const made = opened(t, { "okrs/a.toml": objective("O1") });
  const looked = look(made);
  made.write({ "okr.toml": objective("O2") });
  made.session.didOpen(made.uri("okr.toml"), "toml", 1, objective("O2"));
  made.session.didClose(made.uri("okr.toml"));
  await looked;
  assert.deepEqual(made.known(), ["okr.toml", "okrs/a.toml"]);
});

test("a link beside its file is no second file, however it is told of", {
  skip: process.platform === "win32",
}, async (t) => {
  const made = opened(t, { "okrs/a.toml": objective("O1"), "data/numbers.toml": objective("O2") });
  await look(made);
  symlinkSync("a.toml", join(made.folder, "okrs/b.toml"));
  symlinkSync("../data/numbers.toml", join(made.folder, "okrs/c.toml"));
  made.session.didChangeOnDisk([made.uri("okrs/b.toml"), made.uri("okrs/c.toml")]);
  assert.deepEqual(made.known(), ["okrs/a.toml", "okrs/c.toml"]);
  made.session.didOpen(made.uri("okrs/b.toml"), "toml", 1, objective("O1"));
  made.session.didClose(made.uri("okrs/b.toml"));
  assert.deepEqual(made.known(), ["okrs/a.toml", "okrs/c.toml"]);
  await made.session.index();
  assert.deepEqual(made.known(), ["okrs/a.toml", "okrs/c.toml"]);
});

test("a text is read for as long as its first line says so, on disk or in the editor", async (t) => {
  const spell = "# okr: dialect=bwoc\n";
  const made = opened(t, { "plans/a.toml": spell + objective("O1"), "okrs/b.toml": objective("O2") });
  await look(made);
  const uri = made.uri("plans/a.toml");
  const firstLine = { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } };
  const startOfFile = { start: firstLine.start, end: firstLine.start };
  made.session.didOpen(uri, "toml", 1, spell + objective("O1"));
  assert.deepEqual(made.known(), ["okrs/b.toml", "plans/a.toml"]);
  made.session.didChange(uri, 2, [{ range: firstLine, text: "" }]);
  assert.deepEqual(made.known(), ["okrs/b.toml"]);
  made.session.didChange(uri, 3, [{ range: startOfFile, text: spell }]);
  assert.deepEqual(made.known(), ["okrs/b.toml", "plans/a.toml"]);
  made.session.didClose(uri);
  made.session.didOpen(uri, "toml", 1, objective("O1"));
  assert.deepEqual(made.known(), ["okrs/b.toml"]);
});
