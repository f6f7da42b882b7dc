import { lexicons } from "./language.ts";
import type { Lexicon, Phrases } from "./lexicon.ts";
import { longestText } from "./tokens.ts";

/** So many texts are taken apart sooner than a screen is made, which takes some milliseconds. */
const fewTexts = 300;

/**
 * Tells whether a text may hold one of some words or phrases, without taking it apart: much cheaper than `readText`, for
 * what few texts hold. Takes them out of each language's lists. Says yes too often, where letters only look like a
 * word and to the first `free` texts, and never no where tokens of the text are the words.
 */
export function screenFor(
  wordsOf: (lexicon: Lexicon) => Iterable<string>,
  free = fewTexts,
): (text: string) => boolean {
  let shape: RegExp | undefined;
  let asked = 0;
  return (text) => {
    if (asked < free) {
      asked++;
      return true;
    }
    shape ??= shapeOf(wordsOf);
    return shape.test(text.slice(0, longestText).toLowerCase());
  };
}

/** The phrases of a list, each as one text. */
export function phrasesIn(phrases: Phrases): string[] {
  return [...phrases].flatMap(([first, rests]) => rests.map((rest) => [first, ...rest].join(" ")));
}

/** Where words are put together, one may end another and have an ending of its own; elsewhere "re-" may stand before it. */
function shapeOf(wordsOf: (lexicon: Lexicon) => Iterable<string>): RegExp {
  const wholes = new Set<string>();
  const parts = new Set<string>();
  for (const lexicon of lexicons()) {
    const writings = writingsIn(lexicon);
    for (const word of wordsOf(lexicon)) {
      const isPart = lexicon.hasCompounds && word.length > 2;
      (isPart ? parts : wholes).add(phraseShape(word, writings));
    }
  }
  const shapes = [];
  if (wholes.size > 0) shapes.push(`(?<![a-z])(?:re-?)?(?:${anyOf(wholes)})(?![a-z])`);
  if (parts.size > 0) shapes.push(`(?:${anyOf(parts)})[ns]?(?![a-zäöüß])`);
  return new RegExp(shapes.join("|") || "(?!)");
}

/** Plain words side by side, in order: the engine looks through them by their letters. */
function anyOf(shapes: ReadonlySet<string>): string {
  const isPlain = (shape: string) => !/[^\p{L}-]/u.test(shape);
  return [...shapes].sort((a, b) => Number(isPlain(b)) - Number(isPlain(a)) || (a < b ? -1 : 1)).join("|");
}

/** How else a word of the lists is written. */
function writingsIn({ spellings }: Lexicon): ReadonlyMap<string, readonly string[]> {
  const writings = new Map<string, string[]>();
  for (const [written, listed] of spellings) writings.set(listed, [...(writings.get(listed) ?? []), written]);
  return writings;
}

/** What may stand between two words of a phrase: signs, quotes, an aside in parentheses. */
const between = "(?:[^a-z\\d]*|[^a-z\\d]*[([].{0,200}[)\\]][^a-z\\d]*)";

function phraseShape(phrase: string, writings: ReadonlyMap<string, readonly string[]>): string {
  return phrase
    .split(" ")
    .map((word) => {
      const others = writings.get(word);
      return others ? `(?:${[word, ...others].map(escaped).join("|")})` : escaped(word);
    })
    .join(between);
}

function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&").replaceAll("'", "['’]");
}
