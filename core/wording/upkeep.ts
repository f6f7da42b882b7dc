import type { Span } from "../text.ts";
import { lexiconFor } from "./language.ts";
import { clauseEnd, isPhrase, lowerAt, spokenOf, startOf } from "./sentence.ts";
import { longestText, type Token, tokensOf } from "./tokens.ts";
import type { Lexicon } from "./word-lists.ts";

/**
 * The words by which an objective keeps things as they are ("maintain", "keep … running", "business as usual").
 * Undefined where a word or number in it is a stretch, and in a language without word lists.
 */
export function findUpkeep(text: string): { span: Span } | undefined {
  const tokens = spokenOf(tokensOf(text.slice(0, longestText)));
  const lexicon = lexiconFor(tokens);
  if (!lexicon) return undefined;
  const found = opening(tokens, lexicon) ?? usual(tokens, lexicon);
  if (!found || hasStretch(tokens, found, lexicon)) return undefined;
  return { span: { start: tokens[found.at]?.start ?? 0, end: tokens[found.to - 1]?.end ?? 0 } };
}

interface Found {
  readonly at: number;
  readonly to: number;
}

function opening(tokens: readonly Token[], lexicon: Lexicon): Found | undefined {
  const at = startOf(tokens, lexicon);
  const first = lowerAt(tokens, at);
  if (lexicon.upkeep.has(first) && tokens.length > at + 1) return { at, to: at + 1 };
  const end = clauseEnd(tokens, at);
  if (first === "keep" || first === "keeping")
    for (let to = at + 2; to < end; to++) {
      const isEnd =
        to + 1 === end ||
        lexicon.prepositions.has(lowerAt(tokens, to + 1)) ||
        lowerAt(tokens, to + 1) === "and";
      if (isEnd && lexicon.keptSo.has(lowerAt(tokens, to))) return { at, to: to + 1 };
    }
  const isRun = first === "run" || first === "running" || first === "operate" || first === "operating";
  const last = lexicon.determiners.has(lowerAt(tokens, at + 1)) ? at + 2 : at + 1;
  if (isRun && lexicon.everyday.has(lowerAt(tokens, last)) && last + 1 === end) return { at, to: last + 1 };
  return undefined;
}

function usual(tokens: readonly Token[], lexicon: Lexicon): Found | undefined {
  for (let at = 0; at < tokens.length; at++) {
    const rest = lexicon.asUsual.get(lowerAt(tokens, at))?.find((words) => isPhrase(tokens, at + 1, words));
    if (rest) return { at, to: at + 1 + rest.length };
  }
  return undefined;
}

/** A number, a movement, praise, or a circumstance that makes it hard. */
function hasStretch(tokens: readonly Token[], found: Found, lexicon: Lexicon): boolean {
  return tokens.some(({ lower, kind, role }, at) => {
    if (at >= found.at && at < found.to) return false;
    return (
      (kind === "number" && role !== "date") ||
      lexicon.challenge.has(lower) ||
      lexicon.praise.has(lower) ||
      lexicon.movements.has(lower) ||
      lexicon.movementNouns.has(lower) ||
      lexicon.comparatives.has(lower) ||
      lexicon.multiples.has(lower)
    );
  });
}
