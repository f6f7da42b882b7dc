import { en } from "./en.ts";
import { inflectEnglish } from "./english-forms.ts";
import { foreignEnding, foreignMarks, loans } from "./foreign.ts";
import type { Token } from "./tokens.ts";
import { type Lexicon, lexiconOf } from "./word-lists.ts";

const english = lexiconOf(en, inflectEnglish);

/** Every English word of the lists that is no loan: seeing one tells the language. */
const known: ReadonlySet<string> = new Set(
  [
    english.marks,
    english.prepositions,
    english.determiners,
    english.tasks,
    english.movements,
    english.obtaining,
    english.measured,
    english.counted,
    english.workNouns,
    english.milestones,
    english.comparatives,
    english.vague,
    english.numbers,
  ].flatMap((words) => [...words.keys()]),
);

/**
 * The word lists of the language a text is in; undefined where there are none or where the text does not tell.
 * A guess from single words, made for short texts: silence is the safe answer.
 */
export function lexiconFor(tokens: readonly Token[]): Lexicon | undefined {
  let own = 0;
  let foreign = 0;
  let loaned = 0;
  for (const { kind, lower, role } of tokens) {
    if (kind !== "word" || role) continue;
    if (loans.has(lower)) loaned++;
    else if (foreignMarks.has(lower)) foreign += 2;
    else if (known.has(lower)) own += 2;
    else if (!isAscii(lower)) foreign += 1;
    else if (foreignEnding.test(lower)) foreign += 1;
    else if (/(?:ed|ing|ness|ship|ful|ly)$/.test(lower)) own += 1;
  }
  if (foreign === 0) return own + loaned > 0 ? english : undefined;
  return own > foreign ? english : undefined;
}

function isAscii(word: string): boolean {
  for (let at = 0; at < word.length; at++)
    if (word.charCodeAt(at) > 0x7f && word[at] !== "’" && word[at] !== "‑") return false;
  return true;
}
