import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type TestContext, test } from "node:test";
import { pathToFileURL } from "node:url";
import { globTest } from "../../core/config/glob.ts";
import { noConfigs } from "../../core/index.ts";
import { ConfigFinder } from "../../disk/config.ts";
import { discoverNow } from "../../disk/discover.ts";
import { largestFile, readTextFile } from "../../disk/text-file.ts";
import { worded } from "../support/worded.ts";

const onWindows = process.platform === "win32" && "Windows has neither FIFOs nor socket files";

function folder(t: TestContext): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "okr-text-")));
  t.after(() => rmSync(root, { recursive: true, force: true }));
  return root;
}

function bytes(t: TestContext, content: Buffer | string): string {
  const path = join(folder(t), "okrs.yml");
  writeFileSync(path, content);
  return path;
}

function candidatesIn(root: string): readonly string[] {
  const uriOf = (path: string) => pathToFileURL(path).href;
  return discoverNow(root, new ConfigFinder(noConfigs([uriOf(root)], []), root, uriOf)).candidates;
}

test("UTF-8 is read as it stands, its byte order mark kept", (t) => {
  assert.deepEqual(readTextFile(bytes(t, "\uFEFFscope: örg 👩‍👩‍👧\r\n")), {
    text: "\uFEFFscope: örg 👩‍👩‍👧\r\n",
  });
  assert.deepEqual(
    readTextFile(bytes(t, "a: \uFFFD\n")),
    { text: "a: \uFFFD\n" },
    "a replacement character of its own",
  );
  assert.deepEqual(readTextFile(bytes(t, "")), { text: "" });
});

test("UTF-16 and bytes that are no UTF-8 are read as well as can be, and said to be so", (t) => {
  const text = "scope: örg\n";
  const little = Buffer.from(`\uFEFF${text}`, "utf16le");
  const big = Buffer.from(little).swap16();
  const problem = "This file is UTF-16. Save it as UTF-8.";
  assert.deepEqual(worded(readTextFile(bytes(t, little))), { text, problem });
  assert.deepEqual(worded(readTextFile(bytes(t, big))), { text, problem });
  assert.deepEqual(worded(readTextFile(bytes(t, Buffer.from("a: \xfc\n", "latin1")))), {
    text: "a: \uFFFD\n",
    problem: "This file holds bytes that are not UTF-8. Save it as UTF-8.",
  });
  // Half a surrogate and half a character at the end.
  for (const tail of [
    [0xed, 0xa0, 0x80],
    [0xf0, 0x9f, 0x91],
  ])
    assert.match(JSON.stringify(readTextFile(bytes(t, Buffer.from([0x61, ...tail])))), /not UTF-8/);
});

test("what is no file, or too large, is not there", (t) => {
  const root = folder(t);
  mkdirSync(join(root, "okr.yml"));
  writeFileSync(join(root, "huge.yml"), "");
  truncateSync(join(root, "huge.yml"), largestFile + 1);
  symlinkSync("loop.yml", join(root, "loop.yml"));
  symlinkSync("/dev/zero", join(root, "zero.yml"));
  for (const name of ["okr.yml", "huge.yml", "loop.yml", "zero.yml", "gone.yml", "no/such.yml"])
    assert.equal(readTextFile(join(root, name)), undefined, name);
});

test("a FIFO and a socket named like OKR files are neither found nor waited for", {
  skip: onWindows,
  timeout: 10_000,
}, async (t) => {
  const root = folder(t);
  mkdirSync(join(root, "okrs"));
  for (const name of ["okrs/pipe.yml", "objectives.toml", ".gitignore", "okr.config.toml"])
    assert.equal(spawnSync("mkfifo", [join(root, name)]).status, 0);
  const socket = createServer();
  await new Promise<void>((done) => socket.listen(join(root, "okrs/socket.yml"), done));
  t.after(() => socket.close());
  writeFileSync(join(root, "okrs/org.yml"), "");
  assert.deepEqual(candidatesIn(root), [join(root, "okrs/org.yml")]);
  for (const name of ["okrs/pipe.yml", "okrs/socket.yml"])
    assert.equal(readTextFile(join(root, name)), undefined);
});

test("patterns and .gitignore lines that are traps cost no time", (t) => {
  const root = folder(t);
  const deep = join(root, ...Array<string>(28).fill("a"));
  mkdirSync(join(root, "okrs"));
  mkdirSync(deep, { recursive: true });
  writeFileSync(join(deep, "okr.yml"), "");
  writeFileSync(join(root, "okrs", `${"a".repeat(200)}.yml`), "");
  writeFileSync(
    join(root, ".gitignore"),
    `${"**/a/".repeat(12)}x.yml\n${"*a".repeat(100)}*b\n${"[".repeat(2000)}\n!${"**/".repeat(200)}\nokrs/never.yml\n`,
  );
  writeFileSync(join(root, "okrs/never.yml"), "");
  const start = performance.now();
  assert.equal(candidatesIn(root).length, 2);
  const own = globTest(["", "+(+(+(a)))b", "*a*a*a*a*a*a*a*b.yml", "**/a/".repeat(50)]);
  assert.equal(own(`${"a".repeat(250)}.yml`), false);
  writeFileSync(join(root, "okr.config.toml"), `files.include = ["", "${"**/a/".repeat(40)}"]\n`);
  assert.deepEqual(candidatesIn(root), []);
  assert.ok(performance.now() - start < 1000);
});

test("a tree that is deeper than any project is looked into no further", (t) => {
  const root = folder(t);
  mkdirSync(join(root, ...Array<string>(40).fill("d")), { recursive: true });
  for (const depth of [32, 33]) writeFileSync(join(root, ...Array<string>(depth).fill("d"), "okr.yml"), "");
  assert.equal(candidatesIn(root).length, 1);
});
