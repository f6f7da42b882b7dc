import type { Lexicon } from "./lexicon.ts";

/**
 * The verb of work or movement that a word is with one slip of the keyboard: a letter too few, one too many, or two that changed
 * places ("implment", "finsh"). Its first and last letter are right; a wrong letter may as well be another word
 * ("instill"), and so may a short one.
 */
export function verbMeant(word: string, lexicon: Lexicon): string | undefined {
  if (word.length < 5) return undefined;
  return longVerbs(lexicon)
    .get(ends(word))
    ?.find((verb) => isOneSlip(word, verb));
}

const known = new WeakMap<Lexicon, ReadonlyMap<string, readonly string[]>>();

/** Base forms of six letters and more, by their first and last letter. */
function longVerbs(lexicon: Lexicon): ReadonlyMap<string, readonly string[]> {
  const kept = known.get(lexicon);
  if (kept) return kept;
  const byEnds = new Map<string, string[]>();
  const add = (verb: string) => {
    if (verb.length >= 6) byEnds.set(ends(verb), [...(byEnds.get(ends(verb)) ?? []), verb]);
  };
  for (const [verb, forms] of lexicon.tasks)
    if (forms.some(({ form, kind, particle }) => form === "base" && kind === "task" && !particle)) add(verb);
  for (const [verb, { form }] of lexicon.movements) if (form === "base") add(verb);
  known.set(lexicon, byEnds);
  return byEnds;
}

function ends(word: string): string {
  return `${word[0]}${word[word.length - 1]}`;
}

function isOneSlip(word: string, verb: string): boolean {
  if (Math.abs(word.length - verb.length) > 1 || word === verb) return false;
  let at = 0;
  while (at < word.length && word[at] === verb[at]) at++;
  if (word.length < verb.length) return word.slice(at) === verb.slice(at + 1);
  if (word.length > verb.length) return word.slice(at + 1) === verb.slice(at);
  return word[at] === verb[at + 1] && word[at + 1] === verb[at] && word.slice(at + 2) === verb.slice(at + 2);
}
