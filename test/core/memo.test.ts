import assert from "node:assert/strict";
import { test } from "node:test";
import { remembering } from "../../core/memo.ts";

test("reads a text once while it is remembered, answers of undefined too; long texts and too many are read anew", () => {
  const read: string[] = [];
  const lengthOf = remembering((text) => {
    read.push(text);
    return text === "" ? undefined : text.length;
  }, 2);
  assert.deepEqual(["ab", "ab", "", ""].map(lengthOf), [2, 2, undefined, undefined]);
  assert.deepEqual(read, ["ab", ""]);
  lengthOf("c");
  lengthOf("ab");
  assert.deepEqual(read, ["ab", "", "c", "ab"]);
  const long = "x".repeat(501);
  lengthOf(long);
  lengthOf(long);
  assert.deepEqual(read.slice(4), [long, long]);
});

test("a text with the name of something that all objects have is only a text", () => {
  const same = remembering((text) => text);
  assert.deepEqual(["__proto__", "constructor", "__proto__"].map(same), [
    "__proto__",
    "constructor",
    "__proto__",
  ]);
});
