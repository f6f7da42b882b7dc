import assert from "node:assert/strict";
import { existsSync, globSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { test } from "node:test";
import { looksLikeOkrs } from "../../client/looks-like-okrs.ts";
import { isRecognised } from "../support/recognised.ts";

const root = resolve(import.meta.dirname, "../..");
const corpus = resolve(root, "../shared/corpus");

test("whatever the server reads as OKRs starts it", () => {
  const paths = [
    ...globSync("{examples,test/fixtures,test/vscode/workspace}/**/*.{toml,yml,yaml}", { cwd: root }).map(
      (path) => resolve(root, path),
    ),
    ...(existsSync(corpus) ? globSync("**/*.{toml,yml,yaml}", { cwd: corpus }) : []).map((path) =>
      resolve(corpus, path),
    ),
  ];
  const texts = paths.map((path) => ({ path, text: readFileSync(path, "utf8") }));
  const read = texts.filter(({ path, text }) => isRecognised(path, text));
  assert.ok(read.length > 5);
  assert.deepEqual(
    read.filter(({ text }) => !looksLikeOkrs(text)).map(({ path }) => path),
    [],
  );
});

const starts: readonly string[] = [
  "[[objective]]\n",
  "[[key_result]]\ntarget = 1\n",
  "okrs:\n  - krs: [a]\n",
  "goals:\n  q3:\n    KeyResults: [a]\n",
  "grow:\n  key-results: [a]\n",
  "# okr: dialect=generic\n",
  "\uFEFF# okr: dialect=bwoc\n",
  Buffer.from("scope: org\nobjectives: []\n", "utf16le").toString("latin1"),
];
for (const text of starts)
  test(`starts it: ${JSON.stringify(text)}`, () => assert.equal(looksLikeOkrs(text), true));

const others: readonly string[] = [
  "",
  '[tool.okr]\nname = "okr"\nretries = 3\n',
  "build:\n  goals: [compile, test]\n",
  "- hosts: okrs\n  tasks: []\n",
  "goals:\n  - x: 1.5\n    y: 2\n",
];
for (const text of others)
  test(`is another tool's: ${JSON.stringify(text)}`, () => assert.equal(looksLikeOkrs(text), false));
