import { en } from "./en.ts";
import { inflectEnglish } from "./english-forms.ts";
import { foreignEnding, foreignMarks, loans } from "./foreign.ts";
import type { Token } from "./tokens.ts";
import { type Lexicon, lexiconOf } from "./word-lists.ts";

const english = lexiconOf(en, inflectEnglish);

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
    else if (english.marks.has(lower) || english.prepositions.has(lower)) own += 2;
    else if (isKnown(lower)) own += 2;
    else if (!isAscii(lower)) foreign += 1;
    else if (foreignEnding.test(lower)) foreign += 1;
    else if (/(?:ed|ing|ness|ship|ful|ly)$/.test(lower)) own += 1;
  }
  if (foreign === 0) return own + loaned > 0 ? english : undefined;
  return own > foreign ? english : undefined;
}

function isKnown(word: string): boolean {
  return (
    english.tasks.has(word) ||
    english.movements.has(word) ||
    english.obtaining.has(word) ||
    english.measured.has(word) ||
    english.counted.has(word) ||
    english.workNouns.has(word) ||
    english.milestones.has(word) ||
    english.determiners.has(word) ||
    english.comparatives.has(word) ||
    english.vague.has(word) ||
    english.numbers.has(word)
  );
}

function isAscii(word: string): boolean {
  for (let at = 0; at < word.length; at++)
    if (word.charCodeAt(at) > 0x7f && word[at] !== "’" && word[at] !== "‑") return false;
  return true;
}
