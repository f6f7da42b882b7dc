import { lexicons } from "./language.ts";
import type { Lexicon, Phrases } from "./lexicon.ts";
import { longestText } from "./tokens.ts";

/**
 * Tells whether a text may hold one of some words or phrases, without taking it apart: much cheaper than `readText`, for
 * what few texts hold. Takes them out of each language's lists. Says yes too often, where letters only look like a
 * word, and never no where tokens of the text are the words.
 */
export function screenFor(wordsOf: (lexicon: Lexicon) => Iterable<string>): (text: string) => boolean {
  let shape: RegExp | undefined;
  return (text) => {
    shape ??= new RegExp(
      lexicons()
        .flatMap((lexicon) => shapeOf(lexicon, new Set(wordsOf(lexicon))))
        .join("|"),
    );
    return shape.test(text.slice(0, longestText).toLowerCase());
  };
}

/** The phrases of a list, each as one text. */
export function phrasesIn(phrases: Phrases): string[] {
  return [...phrases].flatMap(([first, rests]) => rests.map((rest) => [first, ...rest].join(" ")));
}

/** Where words are put together, one may end another and have an ending of its own; elsewhere "re-" may stand before it. */
function shapeOf(lexicon: Lexicon, words: ReadonlySet<string>): string[] {
  const writings = writingsIn(lexicon);
  const shapes = [...words].map((word) => phraseShape(word, writings));
  const [parts, wholes] = lexicon.hasCompounds
    ? [shapes.filter((each) => each.length > 2), shapes.filter((each) => each.length <= 2)]
    : [[], shapes];
  return [
    ...(parts.length > 0 ? [`(?:${parts.join("|")})[ns]?(?![a-zäöüß])`] : []),
    ...(wholes.length > 0 ? [`(?<![a-z])(?:re-?)?(?:${wholes.join("|")})(?![a-z])`] : []),
  ];
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
