import type { Lexicon } from "./lexicon.ts";
import { lowerAt, nounPhraseEnd } from "./sentence.ts";
import type { Token } from "./tokens.ts";

/** A phrase by which a text names what is to be there: "a new boiler for the hall". */
interface NamedThing {
  /** The token that tells what it is. */
  readonly head: number;
  /** Where the phrase ends. */
  readonly end: number;
  /** "New", "second", as opposed to what may be there already. */
  readonly isNew: boolean;
  /** Nothing follows but where it is or what it is for. */
  readonly isAlone: boolean;
}

/** The phrase from a token on, whatever it names. */
export function namedThingAt(tokens: readonly Token[], start: number, lexicon: Lexicon): NamedThing {
  const end = nounPhraseEnd(tokens, start, lexicon);
  const behind = lowerAt(tokens, end);
  const head = headOf(tokens, start, end, lexicon);
  return {
    head,
    end,
    isNew: tokens
      .slice(start, end)
      .some(({ lower }, at) => start + at !== head && lexicon.unmade.has(lower) && !lexicon.one.has(lower)),
    isAlone: end >= tokens.length || lexicon.placing.has(behind) || lexicon.countedFor.has(behind),
  };
}

/** What a noun phrase is about: its last word, or where adjectives follow, its first. */
export function headOf(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): number {
  if (!lexicon.isHeadFirst) {
    let last = to - 1;
    // "Version 4"
    while (last > from && tokens[last]?.kind !== "word") last--;
    return last;
  }
  let head = from;
  const isBefore = (at: number) =>
    lexicon.determiners.has(lowerAt(tokens, at)) || tokens[at]?.kind !== "word";
  while (head < to - 1 && isBefore(head)) head++;
  return head;
}

/** Something that is made and then is there, in the singular or the plural. */
export function isMade(word: string, { things }: Lexicon): boolean {
  return things.has(word) || things.has(word.replace(/s$/, "")) || things.has(word.replace(/es$/, ""));
}

/** Who is no thing. */
export function isPerson(word: string, { people, testers, persons }: Lexicon): boolean {
  return people.has(word) || testers.has(word) || persons.has(word) || persons.has(word.replace(/s$/, ""));
}
