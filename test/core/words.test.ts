import assert from "node:assert/strict";
import { test } from "node:test";
import { say } from "../../core/l10n/say.ts";
import {
  didYouMean,
  folded,
  labelOf,
  listed,
  nearest,
  nearestId,
  openingLabelOf,
  quoted,
  underOf,
} from "../../core/words.ts";
import { worded } from "../support/worded.ts";

test("names stand in quotes, on one line", () => {
  assert.equal(quoted("O1-KR1"), '"O1-KR1"');
  assert.equal(quoted("  Sign-ups\n  that stay  "), '"Sign-ups that stay"');
});

test("what cannot be seen is spelled out", () => {
  assert.equal(quoted("O1\u202e"), '"O1\\u{202E}"');
  assert.equal(quoted("O\u200d1\u200b"), '"O\\u{200D}1\\u{200B}"');
  assert.equal(quoted("a\u0000b\u001bc"), '"a\\u{0000}b\\u{001B}c"');
  assert.equal(quoted("O\u00a01"), '"O\\u{00A0}1"', "in an id a no-break space passes for a space");
  assert.equal(
    quoted("de 22\u00a0% a 35\u00a0%"),
    '"de 22\u00a0% a 35\u00a0%"',
    "in prose it is only typography",
  );
  assert.equal(quoted("\ud800 alone"), '"\\u{D800} alone"');
});

test("emoji, accents and other scripts stay as they are", () => {
  const shown = [
    "Family 👩‍👩‍👧 plan",
    "👨🏽‍💻 happy",
    "❤️‍🔥 launch",
    "ความพึงพอใจ",
    "客户满意度",
    "e\u0301te\u0301",
    "רמת שירות",
  ];
  assert.deepEqual(
    shown.map(quoted),
    shown.map((text) => `"${text}"`),
  );
});

test("long texts are cut at a word, never inside a character", () => {
  assert.equal(
    quoted("Raise the share of teams that see their objectives at least once every week to 80%"),
    '"Raise the share of teams that see their objectives at…"',
  );
  assert.equal(quoted("x".repeat(61)), `"${"x".repeat(59)}…"`);
  assert.equal(quoted("x".repeat(60)), `"${"x".repeat(60)}"`);
  assert.equal(quoted("👩‍👩‍👧".repeat(40)).includes("\ufffd"), false);
  assert.ok(quoted("e\u0301".repeat(50)).length < 70);
  assert.ok(quoted("word ".repeat(1_000_000)).length < 70);
});

test("an item is called by its id, else its text", () => {
  const field = (text: string) => ({ text }) as never;
  assert.equal(labelOf({ kind: "objective", id: field("O1"), text: field("Newcomers succeed") }), '"O1"');
  assert.equal(labelOf({ kind: "key-result", text: field("Newcomers succeed") }), '"Newcomers succeed"');
  assert.equal(worded(labelOf({ kind: "key-result" })), "this key result");
  assert.equal(worded(labelOf({ kind: "objective", id: field("") })), "this objective");
  assert.equal(worded(openingLabelOf({ kind: "objective" })), "This objective");
  assert.equal(openingLabelOf({ kind: "key-result", id: field("K1") }), '"K1"');
  assert.equal(worded(underOf({ kind: "objective" })), "under this objective");
  assert.equal(worded(underOf({ kind: "objective", id: field("O1") })), 'under "O1"');
});

test("rows and counts", () => {
  assert.equal(listed([]), "");
  assert.equal(listed(["a"]), "a");
  assert.equal(worded(listed(["a", "b"], "or")), "a or b");
  assert.equal(worded(listed(["a", "b", "c"])), "a, b and c");
  const fault = say("There is no rule {0}.", '"x"');
  assert.equal(worded(didYouMean(fault, "y")), 'There is no rule "x". Did you mean "y"?');
  assert.equal(didYouMean(fault, undefined), fault);
});

test("the nearest word is a slip, an abbreviation or another spelling away", () => {
  const units = ["count", "percent", "currency", "ratio", "boolean"];
  const pairs: [string, string[], string | undefined][] = [
    ["pct", units, "percent"],
    ["prcent", units, "percent"],
    ["Percent", units, "percent"],
    ["bool", units, undefined],
    ["kilograms", units, undefined],
    ["O7", ["O1", "O2"], "O1"],
    ["O10", ["O1", "O100"], "O1"],
    ["o1", ["O10", "O1"], "O1"],
    ["O1\u200b", ["O10", "O1"], "O1"],
    ["cafe\u0301", ["café"], "café"],
    ["X", ["Y"], undefined],
    ["", ["O1"], undefined],
    ["team-platfrom", ["team-web", "team-platform"], "team-platform"],
    ["OBJ-RELIABILITY", ["OBJ-ADOPTION"], undefined],
    ["__proto__", ["constructor", "__proto_"], "__proto_"],
    ["constructor", [], undefined],
  ];
  for (const [word, candidates, expected] of pairs) assert.equal(nearest(word, candidates), expected, word);
});

test("the nearest id is remembered with the index, for words of any name", () => {
  const known = new Map([["O1", 1]]);
  for (const word of ["O2", "__proto__", "toString"]) {
    assert.equal(nearestId(word, known), nearest(word, known.keys()));
    assert.equal(nearestId(word, known), nearest(word, known.keys()));
  }
});

test("folding leaves only what a reader sees", () => {
  assert.equal(folded("Cafe\u0301"), folded("CAFÉ"));
  assert.equal(folded("O1\u200d"), folded("o1"));
  assert.notEqual(folded("O1"), folded("O10"));
});
