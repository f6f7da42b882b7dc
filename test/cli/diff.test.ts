import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { unifiedDiff } from "../../cli/diff.ts";
import { applyEdits, composed, type TextEdit } from "../../core/index.ts";
import { onDisk } from "../support/command.ts";

function edit(start: number, end: number, newText: string): TextEdit {
  return { uri: "u", span: { start, end }, newText };
}

/** The edit that puts a word in the place of another one. */
function exchange(text: string, word: string, newText: string): TextEdit {
  const start = text.indexOf(word);
  return edit(start, start + word.length, newText);
}

const ten = "one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\nnine\nten\n";

test("a change stands among three lines before and after it", () => {
  assert.equal(
    unifiedDiff("a/b.toml", ten, [exchange(ten, "five", "5")]),
    `--- a/a/b.toml
+++ b/a/b.toml
@@ -2,7 +2,7 @@
 two
 three
 four
-five
+5
 six
 seven
 eight
`,
  );
});

test("changes far from each other are hunks of their own, and count what came before", () => {
  const text = `${ten}${ten}`;
  assert.equal(
    unifiedDiff("x", text, [exchange(text, "two\n", ""), edit(text.length, text.length, "end\n")]),
    `--- a/x
+++ b/x
@@ -1,5 +1,4 @@
 one
-two
 three
 four
 five
@@ -18,3 +17,4 @@
 eight
 nine
 ten
+end
`,
  );
});

test("a last line without a line break says so, on either side", () => {
  assert.equal(
    unifiedDiff("x", "a\nb", [edit(3, 3, "\n")]),
    "--- a/x\n+++ b/x\n@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+b\n",
  );
  assert.equal(
    unifiedDiff("x", "a\nb", [edit(0, 1, "A")]),
    "--- a/x\n+++ b/x\n@@ -1,2 +1,2 @@\n-a\n+A\n b\n\\ No newline at end of file\n",
  );
});

test("line ends stay what they are, and only the changed line is told", () => {
  const text = "a\r\nb\r\nc\r\n";
  assert.equal(
    unifiedDiff("x", text, [exchange(text, "b", "B")]),
    "--- a/x\n+++ b/x\n@@ -1,3 +1,3 @@\n a\r\n-b\r\n+B\r\n c\r\n",
  );
});

test("nothing changed is no diff, and an empty text can only grow", () => {
  assert.equal(unifiedDiff("x", ten, []), "");
  assert.equal(unifiedDiff("x", ten, [exchange(ten, "two", "two")]), "");
  assert.equal(unifiedDiff("x", "", [edit(0, 0, "a\n")]), "--- a/x\n+++ b/x\n@@ -0,0 +1,1 @@\n+a\n");
});

test("a path that a reader could stumble over is quoted as git quotes it", () => {
  const head = (path: string) => unifiedDiff(path, "a\n", [edit(0, 1, "b")]).split("\n")[0];
  assert.equal(head("our okrs/a.toml"), "--- a/our okrs/a.toml\t");
  assert.equal(head('a"b\\c\n.toml'), '--- "a/a\\"b\\\\c\\012.toml"');
});

test("git applies the diff of any edits, and has the text that they lead to", (t) => {
  let seed = 11;
  const random = (below: number) => {
    seed = (seed * 48271) % 2147483647;
    return seed % below;
  };
  const ends = ["\n", "\n", "\r\n"];
  const before: Record<string, string> = {};
  const after: Record<string, string> = {};
  let diff = "";
  for (let file = 0; file < 60; file++) {
    const lines = Array.from({ length: random(40) }, () => `line ${random(9)}${ends[random(3)]}`);
    const text = lines.join("") + (random(2) ? "no break" : "");
    const some = Array.from({ length: random(6) }, () => {
      const start = random(text.length + 1);
      const newText = random(2) ? "x" : `y\n${"z\n".repeat(random(3))}`;
      return edit(start, Math.min(text.length, start + random(30)), newText);
    });
    const edits = composed(text, some, []);
    const path = `dir ü/${file}.toml`;
    before[path] = text;
    after[path] = applyEdits(text, some);
    diff += unifiedDiff(path, text, edits);
  }
  const folder = onDisk(t, { ...before, "changes.diff": diff });
  const ran = spawnSync("git", ["apply", "--whitespace=nowarn", "changes.diff"], {
    cwd: folder,
    encoding: "utf8",
  });
  if (ran.error) return t.skip("there is no git here");
  assert.deepEqual([ran.status, ran.stderr], [0, ""]);
  for (const [path, text] of Object.entries(after))
    assert.equal(readFileSync(join(folder, path), "utf8"), text);
});
