import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { test } from "node:test";
import fc from "fast-check";
import { parse } from "smol-toml";
import { openDocument } from "../../../core/syntax/blocks.ts";
import { readToml, readWarily } from "../../../core/syntax/toml/read.ts";
import { toml } from "../../../core/syntax/toml.ts";
import { tomlDocument } from "./toml-documents.ts";
import { assertReadsLikeSmolToml, realFiles, withoutCorpus } from "./toml-helpers.ts";
import { validSamples } from "./toml-samples.ts";

for (const [name, text] of Object.entries(validSamples))
  test(`reads like smol-toml: ${name}`, () => assertReadsLikeSmolToml(text));

test("reads generated documents like smol-toml", () => {
  fc.assert(fc.property(tomlDocument, assertReadsLikeSmolToml), { numRuns: 500 });
});

test("a wary walk over valid text finds the same tree and nothing wrong", () => {
  const indented = Object.values(validSamples).filter((text) => !text.includes("\ufeff"));
  const same = (text: string) => assert.deepEqual(readWarily(text, undefined), readToml(text), text);
  for (const text of indented) same(text);
  fc.assert(
    fc.property(
      tomlDocument.filter((text) => !text.startsWith("\ufeff")),
      same,
    ),
    { numRuns: 300 },
  );
});

test("reads real files like smol-toml", { skip: withoutCorpus }, () => {
  for (const text of realFiles()) assertReadsLikeSmolToml(text);
});

// The public toml-test suite comes in no npm package; where a copy is at hand, this reads all of it.
const suite = process.env["TOML_TEST_DIR"];
test("reads the toml-test suite like smol-toml", {
  skip: suite ? false : "TOML_TEST_DIR names no folder",
}, () => {
  const files = globSync("**/*.toml", { cwd: suite ?? "" });
  assert.ok(files.length > 100);
  for (const file of files) {
    const text = readFileSync(`${suite}/${file}`, "utf8");
    if (accepts(text)) assertReadsLikeSmolToml(text);
    else
      assert.notDeepEqual(
        openDocument(toml, text).blocks.flatMap(({ problems }) => problems),
        [],
        file,
      );
  }
});

function accepts(text: string): boolean {
  try {
    parse(text, { integersAsBigInt: true });
    return true;
  } catch {
    return false;
  }
}
