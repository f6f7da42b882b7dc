import assert from "node:assert/strict";
import { test } from "node:test";
import { lexicons } from "../../core/wording/language.ts";
import type { Lexicon } from "../../core/wording/lexicon.ts";
import { readText } from "../../core/wording/reading.ts";
import { screenFor } from "../../core/wording/screen.ts";
import { keyResults, objectives } from "./labelled.ts";

const lists: Readonly<Record<string, (lexicon: Lexicon) => Iterable<string>>> = {
  vanity: ({ vanity }) => vanity.keys(),
  movements: ({ movements }) => movements.keys(),
  comparatives: ({ comparatives }) => comparatives.keys(),
  movementNouns: ({ movementNouns }) => movementNouns.keys(),
  tasks: ({ tasks }) => tasks.keys(),
  ways: ({ up, down }) => [...up, ...down],
};

const ours = [keyResults, objectives].flatMap((from) =>
  Object.values(from)
    .flatMap((set) => Object.values(set).flat())
    .map(String),
);
const theirs = [
  "Seitenaufrufe auf 200.000 steigern",
  "Kundenzufriedenheit von 7 auf 9 erhöhen, Umsatzsteigerung inklusive",
  "Kundenzufriedenheit von 7 auf 9 erhoehen",
  "Passer le nombre d’abonnés de 1 000 à 5 000",
  "Reduire l'attrition et ameliorer l’accueil",
  "Aumentar las páginas vistas; reduccion del 20 %",
  "Elevar a satisfação e reduzir a evasão",
  "Renegotiate, re-launch and RELAUNCH the *page views*",
];

for (const [name, wordsOf] of Object.entries(lists))
  test(`never says no where a text has one of the words: ${name}`, () => {
    const screen = screenFor(wordsOf, 0);
    const words = new Map(lexicons().map((lexicon) => [lexicon, new Set(wordsOf(lexicon))]));
    let hits = 0;
    assert.ok(words.size > 1);
    for (const text of [...ours, ...theirs].flatMap((each) => [each, each.toUpperCase(), `(${each})`])) {
      const { tokens, lexicon } = readText(text);
      const has = tokens.some(({ lower }) => lexicon && words.get(lexicon)?.has(lower));
      if (!has) continue;
      hits++;
      assert.ok(screen(text), text);
    }
    assert.ok(hits > 5, `${hits} texts have one`);
  });

test("says no to most texts without them", () => {
  const screen = screenFor(({ vanity }) => vanity.keys(), 0);
  const yes = ours.filter(screen).length;
  assert.ok(yes < ours.length / 4, `${yes} of ${ours.length}`);
  assert.equal(screen("Cut the median time to restore search from 110 to 44 minutes"), false);
  assert.equal(screen(""), false);
});

test("takes the first texts as they come, so that a few never pay for it", () => {
  const screen = screenFor(() => ["launch"], 2);
  assert.deepEqual(["a", "b", "c", "launch"].map(screen), [true, true, false, true]);
});
