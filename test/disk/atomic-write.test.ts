import assert from "node:assert/strict";
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { NotWritten, replaceText, writeAtomically } from "../../disk/atomic-write.ts";

function folder(t: TestContext): string {
  const path = mkdtempSync(join(tmpdir(), "okr-disk-"));
  t.after(() => rmSync(path, { recursive: true, force: true }));
  return path;
}

function refusal(action: () => void): string {
  try {
    action();
  } catch (error) {
    assert.ok(error instanceof NotWritten, String(error));
    return error.message;
  }
  return assert.fail("it was written");
}

test("the text is replaced, the mode kept, and nothing left beside it", (t) => {
  const root = folder(t);
  const path = join(root, "ä okr.toml");
  writeFileSync(path, "old", { mode: 0o640 });
  replaceText(path, "old", "\uFEFFnew ü\r\n", root);
  assert.deepEqual(readFileSync(path), Buffer.from("\uFEFFnew ü\r\n"));
  assert.equal(statSync(path).mode & 0o777, 0o640);
  assert.deepEqual(readdirSync(root), ["ä okr.toml"]);
});

test("a file that changed since it was read, or went away, is left alone", (t) => {
  const root = folder(t);
  const path = join(root, "okr.toml");
  writeFileSync(path, "somebody else's");
  assert.equal(
    refusal(() => replaceText(path, "old", "new", root)),
    "It changed on disk since it was read. Try again.",
  );
  assert.equal(readFileSync(path, "utf8"), "somebody else's");
  rmSync(path);
  assert.equal(
    refusal(() => replaceText(path, "old", "new", root)),
    "It changed on disk since it was read. Try again.",
  );
  assert.equal(
    refusal(() => writeAtomically(path, "new", root)),
    "It is gone.",
  );
  assert.deepEqual(readdirSync(root), []);
});

test("a read-only file and bytes that are no UTF-8 are left alone", (t) => {
  const root = folder(t);
  const path = join(root, "okr.toml");
  writeFileSync(path, "old", { mode: 0o444 });
  assert.equal(
    refusal(() => replaceText(path, "old", "new", root)),
    "It is read-only.",
  );
  chmodSync(path, 0o644);
  writeFileSync(path, Buffer.from([0x66, 0xfc]));
  assert.equal(
    refusal(() => replaceText(path, "f\uFFFD", "new", root)),
    "This file holds bytes that are not UTF-8. Save it as UTF-8.",
  );
  assert.deepEqual(readdirSync(root), ["okr.toml"]);
});

test("a link is followed inside the root, and never out of it", (t) => {
  const root = folder(t);
  const outside = folder(t);
  mkdirSync(join(root, "okrs"));
  writeFileSync(join(root, "inside.toml"), "old");
  writeFileSync(join(outside, "outside.toml"), "old");
  symlinkSync("../inside.toml", join(root, "okrs/a.toml"));
  symlinkSync(join(outside, "outside.toml"), join(root, "okrs/b.toml"));
  symlinkSync(outside, join(root, "elsewhere"));
  replaceText(join(root, "okrs/a.toml"), "old", "new", root);
  assert.equal(readFileSync(join(root, "inside.toml"), "utf8"), "new");
  for (const path of ["okrs/b.toml", "elsewhere/outside.toml"])
    assert.equal(
      refusal(() => replaceText(join(root, path), "old", "new", root)),
      "It is a link that leads out of the workspace.",
    );
  assert.equal(readFileSync(join(outside, "outside.toml"), "utf8"), "old");
  assert.deepEqual(readdirSync(outside), ["outside.toml"]);
});

test("where the new file cannot take the old one's place, the old one stays and nothing else does", (t) => {
  const root = folder(t);
  const path = join(root, "okrs");
  mkdirSync(path);
  refusal(() => writeAtomically(path, "new", root));
  assert.deepEqual([readdirSync(root), readdirSync(path)], [["okrs"], []]);
});

test("no listener for signals stays behind", (t) => {
  const root = folder(t);
  const path = join(root, "okr.toml");
  writeFileSync(path, "old");
  const before = process.listenerCount("SIGINT") + process.listenerCount("SIGTERM");
  replaceText(path, "old", "new", root);
  refusal(() => replaceText(path, "old", "new", root));
  assert.equal(process.listenerCount("SIGINT") + process.listenerCount("SIGTERM"), before);
});
