import { remembering } from "../memo.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { inflectEnglish } from "./english-forms.ts";
import { es } from "./es.ts";
import { foreignEnding, foreignLetter, foreignWords, loans } from "./foreign.ts";
import { fr } from "./fr.ts";
import { inflectGerman } from "./german-forms.ts";
import type { Inflect, Lexicon } from "./lexicon.ts";
import { lexiconOf } from "./lexicon-of.ts";
import { pt } from "./pt.ts";
import { inflectFrench, inflectPortuguese, inflectSpanish } from "./romance-forms.ts";
import { verbMeant } from "./slip.ts";
import type { Token } from "./tokens.ts";
import type { WordLists } from "./word-lists.ts";

/** A language is its word lists and how its verbs are inflected. */
const languages: readonly (readonly [WordLists, Inflect])[] = [
  [en, inflectEnglish],
  [de, inflectGerman],
  [fr, inflectFrench],
  [es, inflectSpanish],
  [pt, inflectPortuguese],
];

let known: readonly Lexicon[] | undefined;

/** The word lists of all languages, made ready. */
export function lexicons(): readonly Lexicon[] {
  // When a text is first read: most runs of the command line read none.
  known ??= languages.map(([lists, inflect]) => lexiconOf(lists, inflect));
  return known;
}

/** What a word says for each of the languages, in points; undefined where it is in none of their lists. */
const pointsOf = remembering((word): readonly number[] | undefined => {
  let points: number[] | undefined;
  for (const [index, lexicon] of lexicons().entries()) {
    const weight = listedWeight(word, lexicon);
    if (weight === 0) continue;
    points ??= languages.map(() => 0);
    // An English word that is a word elsewhere ("organise", "reduce", "production") is rather English.
    const isEnglish = index > 0 && (points[0] as number) > 0 && !lexicon.grammatical.has(word);
    points[index] = isEnglish ? 0.5 : weight;
  }
  return points;
}, 2000);

function listedWeight(word: string, lexicon: Lexicon): number {
  if (lexicon.vocabulary.has(word)) return weightOf(word, lexicon);
  const listed = lexicon.spellings.get(word);
  return listed === undefined ? 0 : Math.max(1, weightOf(listed, lexicon) - 1);
}

/** Infinitives and the small words that hold a sentence together say more than its nouns, which travel. */
function weightOf(word: string, lexicon: Lexicon): number {
  const { grammatical, tasks, movements, obtaining, comparatives, upkeep, stay } = lexicon;
  if (grammatical.has(word)) return 3;
  if (comparatives.has(word) || upkeep.has(word) || stay.has(word)) return 2;
  const forms = tasks.get(word);
  const movement = movements.get(word);
  const getting = obtaining.get(word);
  if (!forms && !movement && !getting) return 1;
  const isBase =
    movement?.form === "base" || getting?.form === "base" || forms?.some(({ form }) => form === "base");
  return isBase ? 3 : 2;
}

/**
 * The word lists of the language a text is in; undefined where there are none or where the text does not tell.
 * A guess from single words, made for short texts: silence is the safe answer.
 */
export function lexiconFor(tokens: readonly Token[]): Lexicon | undefined {
  const scores = languages.map(() => 0);
  let foreign = 0;
  let loaned = 0;
  let words = 0;
  for (const { kind, lower, role } of tokens) {
    // "5 milhões"
    const said = kind === "number" ? hintOf(lower).language : -1;
    if (said >= 0) scores[said] = (scores[said] ?? 0) + 1;
    if (kind !== "word" || role) continue;
    words++;
    const isLoan = loans.has(lower);
    const points = isLoan ? undefined : pointsOf(lower);
    if (isLoan) loaned++;
    points?.forEach((each, at) => {
      scores[at] = (scores[at] ?? 0) + each;
    });
    if (foreignWords.has(lower)) foreign += 3;
    else if (!points) {
      const hint = hintOf(lower);
      foreign += hint.foreign;
      if (hint.language >= 0) scores[hint.language] = (scores[hint.language] ?? 0) + 1;
    }
  }
  const best = Math.max(...scores);
  const at = scores.indexOf(best);
  const rest = Math.max(foreign, ...scores.filter((_, other) => other !== at));
  if (best === 0) return foreign === 0 && loaned > 0 && loaned * 2 >= words ? lexicons()[0] : undefined;
  if (best > rest) return lexicons()[at];
  return best > foreign && isSpanishOrPortuguese(tokens, scores, best) ? lexicons()[at] : undefined;
}

/** Where every word is one of both languages, a verb or "less" among them, each of the two lists reads it right. */
function isSpanishOrPortuguese(tokens: readonly Token[], scores: readonly number[], best: number): boolean {
  const tied = lexicons().filter((_, at) => scores[at] === best);
  const areBoth = tied.length === 2 && tied.every(({ language }) => language === "es" || language === "pt");
  return (
    areBoth &&
    tokens.some(({ lower }) =>
      tied.every(
        (lexicon) =>
          lexicon.comparatives.has(lower) ||
          (weightOf(lower, lexicon) === 3 && !lexicon.grammatical.has(lower)),
      ),
    )
  );
}

/** What the look of an unknown word says, for a language with lists or against all of them. */
const hintOf = remembering((word): { readonly foreign: number; readonly language: number } => {
  if (foreignLetter.test(word)) return { foreign: 4, language: -1 };
  if (foreignEnding.test(word)) return { foreign: 1, language: -1 };
  return { foreign: 0, language: endings.findIndex((ending) => ending?.test(word)) };
}, 2000);

/** How many nouns and adverbs end, in the order of `languages`. */
const endings: readonly (RegExp | undefined)[] = [
  /(?:ing|ness|ship|ful|ly|ed)$/,
  /(?:ung|ungen|keit|heit|schaft|lich|tät|ieren|ß)$/,
  /(?:eaux?|ement|tés?|ières?|euse)$/,
  /(?:ción|ciones|dad|dades|miento|ñ\p{L}{1,3})$/u,
  /(?:ção|ções|dades?|ões|ão|[ln]h\p{L}{1,3})$/u,
];

const longestCompound = 40;

/**
 * The tokens with their words as the lists spell them: "kundenzufriedenheit" as "zufriedenheit", "elaborer" as
 * "élaborer". What is written stays in `text`.
 */
export function asListed(tokens: readonly Token[], lexicon: Lexicon): Token[] {
  return tokens.map((token, at) => {
    const { kind, lower } = token;
    if (lexicon.isVerbFinal && at > 0 && isNoun(token, tokens[at - 1] as Token, lexicon))
      return { ...token, lower: token.text };
    if (kind !== "word" || lexicon.vocabulary.has(lower)) return token;
    const isFirst = at === 0 && !lexicon.isVerbFinal;
    const listed =
      (isFirst ? verbMeant(lower, lexicon) : undefined) ??
      lexicon.spellings.get(lower) ??
      withoutRe(lower, lexicon) ??
      (lexicon.hasCompounds ? lastPart(lower, lexicon) : undefined);
    return listed === undefined ? token : { ...token, lower: listed };
  });
}

/** "Zum mobilen Arbeiten": a verb with a capital inside a German sentence is a noun. */
function isNoun({ kind, text, lower }: Token, previous: Token, lexicon: Lexicon): boolean {
  // "Am Laufen"
  if (previous.lower === "am") return false;
  if (kind !== "word" || text === lower || previous.kind === "sign" || previous.role) return false;
  const isVerb = lexicon.tasks.has(lower) || lexicon.movements.has(lower) || lexicon.finite.has(lower);
  return isVerb && !lexicon.heads.has(lower);
}

/** "Renegotiate", "relancer": doing it again is the same work. */
function withoutRe(word: string, { tasks }: Lexicon): string | undefined {
  const bare = /^re-?(.{5,})$/.exec(word)?.[1];
  const isTask = bare && tasks.get(bare)?.some(({ kind, isNoun }) => kind === "task" && isNoun === "never");
  return isTask ? bare : undefined;
}

/** The longest last part of a compound that is a word of at least four letters, with an ending of its case or not. */
function lastPart(word: string, { heads, spellings }: Lexicon): string | undefined {
  if (word.length > longestCompound) return undefined;
  for (let at = 0; at <= word.length - 4; at++) {
    const part = word.slice(at);
    for (const form of /[ns]$/.test(part) ? [part, part.slice(0, -1)] : [part]) {
      const listed = heads.has(form) ? form : spellings.get(form);
      if (listed && heads.has(listed)) return listed;
    }
  }
  return undefined;
}
