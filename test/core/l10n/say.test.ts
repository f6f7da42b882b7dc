import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import {
  asIs,
  bundleOf,
  english,
  fromData,
  inRow,
  languageIn,
  type Message,
  placesIn,
  say,
  translateBy,
  translated,
} from "../../../core/l10n/say.ts";

const german = bundleOf({
  "Objective {0} does not exist.": "Objective {0} gibt es nicht.",
  "{0} Did you mean {1}?": "{0} War {1} gemeint?",
  "{0} of {1}": "von {1} sind es {0}",
  "no target": "kein Zielwert",
  "Half {0} done {1}": "Halb {0}",
  "None here": "Hier {0}",
  "No text": 3,
});

test("values stand where the template of the language has them, parts in the same language", () => {
  const message = say("{0} Did you mean {1}?", say("Objective {0} does not exist.", '"O7"'), '"O1"');
  assert.equal(english(message), 'Objective "O7" does not exist. Did you mean "O1"?');
  assert.equal(translated(message, german), 'Objective "O7" gibt es nicht. War "O1" gemeint?');
  assert.equal(translated(say("{0} of {1}", 2, 3), german), "von 3 sind es 2");
  assert.equal(english(say("{0} is {0}, {1}", -0, 1e21)), "0 is 0, 1e+21");
});

test("what a bundle does not know, or has with other places, stays English", () => {
  assert.equal(translated(say("Never said {0}", "x"), german), "Never said x");
  assert.equal(translated(say("Half {0} done {1}", 1, 2), german), "Half 1 done 2");
  assert.equal(translated(say("None here"), german), "None here");
  assert.equal(translated(say("No text"), german), "No text");
  assert.equal(translated(say("{0} of {1}", 2, 3), undefined), "2 of 3");
  assert.equal(translateBy(undefined), english);
  assert.deepEqual(
    [undefined, null, 7, "text", []].map((data) => bundleOf(data).size),
    [0, 0, 0, 0, 0],
  );
});

test("a user's text is never read: no places, no prototype, no replacement patterns", () => {
  const hostile = [
    "{0}",
    "{1}{1}",
    "__proto__",
    "constructor",
    "$&",
    "$1",
    "$$",
    "no target",
    "\\{0}",
    "{9}",
  ];
  for (const text of hostile) {
    assert.equal(
      translated(say("Objective {0} does not exist.", text), german),
      `Objective ${text} gibt es nicht.`,
    );
    assert.equal(english(say("{0} and {1}", text, "last")), `${text} and last`);
    assert.equal(translated(asIs(text), german), text);
  }
  for (const name of ["__proto__", "constructor", "toString", "hasOwnProperty"])
    assert.equal(translated(fromData(name), german), name);
});

test("any values end up in the words, whole and in both languages", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      assert.equal(english(say("{0} of {1}", one, other)), `${one} of ${other}`);
      assert.equal(translated(say("{0} of {1}", one, other), german), `von ${other} sind es ${one}`);
    }),
  );
});

test("parts in a row keep their separator and are translated one by one", () => {
  const row = inRow(" · ", ["closed", say("no target"), say("{0} of {1}", 1, 2), 7]);
  assert.equal(english(row), "closed · no target · 1 of 2 · 7");
  assert.equal(translated(row, german), "closed · kein Zielwert · von 2 sind es 1 · 7");
  assert.equal(english(inRow(", ", [])), "");
  const long = inRow(
    ", ",
    Array.from({ length: 300 }, (_, at) => at),
  );
  assert.equal(english(long).split(", ").length, 300);
});

test("parts in parts, to any depth that code makes", () => {
  let message: Message = say("no target");
  for (let depth = 0; depth < 500; depth++) message = say("{0} of {1}", message, depth);
  assert.ok(translated(message, german).endsWith("kein Zielwert"));
});

test("places are told by their numbers, each once", () => {
  assert.deepEqual(["{1} {0} {1}", "none", "{ kind, value }", "{}", "{00}", "{10} {2}"].map(placesIn), [
    "0 1",
    "",
    "",
    "",
    "0",
    "2 10",
  ]);
});

test("a language is told by its tag, as clients and as environments write it", () => {
  const spoken = ["de", "de-DE", "de-AT", "DE", "de_DE.UTF-8", "de_CH@euro", "de-x-any"];
  assert.deepEqual(
    spoken.map((tag) => languageIn(tag)),
    spoken.map(() => "de"),
  );
  const others = [
    undefined,
    "",
    "en",
    "fr",
    "nds",
    "den",
    "deu",
    "C",
    "C.UTF-8",
    "POSIX",
    "pt-DE",
    "__proto__",
  ];
  assert.deepEqual(
    others.map((tag) => languageIn(tag)),
    others.map(() => undefined),
  );
});
