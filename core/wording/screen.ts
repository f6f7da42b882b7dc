import { remembering } from "../memo.ts";
import { lexicons } from "./language.ts";
import type { Lexicon, Phrases } from "./lexicon.ts";
import { longestText } from "./tokens.ts";
import { WordTable } from "./word-table.ts";

/** So many texts are taken apart sooner than the words of all lists are put together, which takes some milliseconds. */
const fewTexts = 100;

type WordsOf = (lexicon: Lexicon) => Iterable<string>;

/** What the screens look for; each has a bit of its own. */
const wanted: WordsOf[] = [];

/**
 * Tells whether a text may hold one of some words or phrases, without taking it apart: much cheaper than `readText`, for
 * what few texts hold. Takes them out of each language's lists. Says yes too often, where letters only look like a
 * word and to the first `free` texts, and never no where tokens of the text are the words. All screens share one look
 * at the text; there is room for 31 of them.
 */
export function screenFor(wordsOf: WordsOf, free = fewTexts): (text: string) => boolean {
  const bit = 1 << (wanted.push(wordsOf) - 1);
  let asked = 0;
  return (text) => {
    if (asked < free) {
      asked++;
      return true;
    }
    return (theLook()(text) & bit) !== 0;
  };
}

/**
 * Makes the word lists ready, and what the screens need of them. Else the first texts do that are read: whoever times
 * rules does so before.
 */
export function prepareWordLists(): void {
  theLook();
}

/** The phrases of a list, each as one text. */
export function phrasesIn(phrases: Phrases): string[] {
  return [...phrases].flatMap(([first, rests]) => rests.map((rest) => [first, ...rest].join(" ")));
}

let look: ((text: string) => number) | undefined;
let screensInLook = 0;

/** The screens that a text passes, as bits; made anew where a screen was added since. */
function theLook(): (text: string) => number {
  if (!look || screensInLook !== wanted.length) {
    const table = tableOf(wanted);
    look = remembering((text) => table.bitsIn(text.slice(0, longestText)));
    screensInLook = wanted.length;
  }
  return look;
}

function tableOf(screens: readonly WordsOf[]): WordTable {
  const table = new WordTable();
  for (const lexicon of lexicons()) {
    const writings = writingsIn(lexicon);
    screens.forEach((wordsOf, at) => {
      for (const phrase of wordsOf(lexicon)) {
        const key = phrase.includes(" ") ? rarestOf(phrase, lexicon) : phrase;
        const endsOthers = lexicon.hasCompounds && key.length > 2;
        table.add(key, 1 << at, endsOthers);
        for (const word of writings.get(key) ?? none) table.add(word, 1 << at, endsOthers);
      }
    });
  }
  return table;
}

const none: readonly string[] = [];

/** The word of a phrase that fewest texts have: a long one, rather than one that holds sentences together. */
function rarestOf(phrase: string, { grammatical }: Lexicon): string {
  const weight = (word: string) => (grammatical.has(word) ? 0 : 100) + word.length;
  return phrase.split(" ").reduce((rarest, word) => (weight(word) >= weight(rarest) ? word : rarest));
}

/** How else a word of the lists is written. */
function writingsIn({ spellings }: Lexicon): ReadonlyMap<string, readonly string[]> {
  const writings = new Map<string, string[]>();
  for (const [written, listed] of spellings) {
    const known = writings.get(listed);
    if (known) known.push(written);
    else writings.set(listed, [written]);
  }
  return writings;
}
