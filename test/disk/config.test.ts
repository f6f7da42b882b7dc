import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { english } from "../../core/index.ts";
import { readConfigFile } from "../../disk/config.ts";

function folder(t: TestContext): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "okr-config-")));
  t.after(() => rmSync(root, { recursive: true, force: true }));
  return root;
}

/** The text of a folder's config, or why it cannot be read. */
function read(path: string, root = path): string | undefined {
  const file = readConfigFile(path, root);
  return file?.unreadable ? `! ${english(file.unreadable)}` : file?.text;
}

const config = (root: string) => join(root, "okr.config.toml");

test("a folder without a config file, and one that is gone", (t) => {
  const root = folder(t);
  assert.deepEqual([read(root), read(join(root, "gone"), root)], [undefined, undefined]);
});

test("a config file is read inside the workspace, and not through a link out of it", (t) => {
  const root = folder(t);
  const outside = folder(t);
  writeFileSync(join(outside, "secret.toml"), 'token = "x"\n');
  symlinkSync(join(outside, "secret.toml"), config(root));
  assert.equal(read(root), "! okr.config.toml is a link that leads out of the workspace. The defaults hold.");
  rmSync(config(root));
  writeFileSync(join(root, "shared.toml"), "[rules]\n");
  symlinkSync("shared.toml", config(root));
  mkdirSync(join(root, "team"));
  symlinkSync("../shared.toml", config(join(root, "team")));
  assert.deepEqual([read(root), read(join(root, "team"), root)], ["[rules]\n", "[rules]\n"]);
});

test("what cannot be read says why", (t) => {
  const root = folder(t);
  mkdirSync(config(root));
  assert.equal(read(root), "! okr.config.toml is a folder. The defaults hold until it is a file.");
  rmSync(config(root), { recursive: true });
  symlinkSync("nowhere.toml", config(root));
  assert.equal(read(root), "! okr.config.toml cannot be read. The defaults hold until it can.");
  rmSync(config(root));
  writeFileSync(config(root), Buffer.from("cadence_days = 7 # \xe9\n", "latin1"));
  assert.match(read(root) ?? "", /^! This file holds bytes that are not UTF-8\./);
  writeFileSync(config(root), Buffer.from("\uFEFFcadence_days = 7\n", "utf16le"));
  assert.match(read(root) ?? "", /^! This file is UTF-16\./);
});

test("a file that is far too large is left alone", (t) => {
  const root = folder(t);
  writeFileSync(config(root), "");
  truncateSync(config(root), 32 * 1024 * 1024 + 1);
  assert.equal(read(root), "! okr.config.toml is larger than 32 MB. The defaults hold.");
});

test("a FIFO is not waited for", { skip: process.platform === "win32", timeout: 10_000 }, (t) => {
  const root = folder(t);
  assert.equal(spawnSync("mkfifo", [config(root)]).status, 0);
  assert.equal(read(root), "! okr.config.toml is no regular file. The defaults hold.");
});

test("a file that is not ours to read", {
  skip: process.getuid?.() === 0 || process.platform === "win32",
}, (t) => {
  const root = folder(t);
  writeFileSync(config(root), "cadence_days = 7\n");
  chmodSync(config(root), 0);
  assert.equal(read(root), "! okr.config.toml cannot be read. The defaults hold until it can.");
});
