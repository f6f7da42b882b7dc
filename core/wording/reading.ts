import { remembering } from "../memo.ts";
import { asListed, lexiconFor } from "./language.ts";
import type { Lexicon } from "./lexicon.ts";
import { spokenOf } from "./sentence.ts";
import { longestText, type Token, tokensOf } from "./tokens.ts";

/** A text taken apart, for whoever looks for something in its words. */
export interface Reading {
  readonly tokens: readonly Token[];
  /** Those outside parentheses. */
  readonly spoken: readonly Token[];
  /** The word lists of its language, where there are some. */
  readonly lexicon: Lexicon | undefined;
}

/** Takes a text apart, once for all who ask in a row; of a long one, the beginning. */
export const readText: (text: string) => Reading = remembering((text) => {
  const written = tokensOf(text.slice(0, longestText));
  const lexicon = lexiconFor(written);
  const tokens = lexicon ? asListed(written, lexicon) : written;
  return { tokens, spoken: spokenOf(tokens), lexicon };
});
