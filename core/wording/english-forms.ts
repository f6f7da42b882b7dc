import type { Form, Inflect } from "./lexicon.ts";

/**
 * The regular forms of an English verb, or those given as "past" or "past participle" in `irregular`; British and
 * American spelling both.
 */
export const inflectEnglish: Inflect = (base, irregular) => {
  const spellings = base.endsWith("ize") && base.length > 5 ? [base, `${base.slice(0, -3)}ise`] : [base];
  return spellings.flatMap((word): (readonly [Form, string])[] => {
    const past = irregular[word]?.split(" ") ?? [withEnding(word, "ed")];
    return [
      ["base", word] as const,
      ["third", third(word)] as const,
      ...past.map((form) => ["past", form] as const),
      ["gerund", withEnding(word, "ing")] as const,
    ];
  });
};

function third(word: string): string {
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(word) ? `${word}es` : `${word}s`;
}

function withEnding(word: string, ending: "ed" | "ing"): string {
  if (ending === "ed" && /[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ied`;
  if (word.endsWith("e"))
    return (ending === "ing" && /[eo]e$/.test(word) ? word : word.slice(0, -1)) + ending;
  return doubles(word) ? word + word[word.length - 1] + ending : word + ending;
}

/** One short vowel before the last consonant of a word stressed there: plan, ship, submit. */
function doubles(word: string): boolean {
  return (
    /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(word) ||
    /(?:submit|commit|begin|equip|kickof|cancel|model|enrol|travel)$/.test(word)
  );
}
