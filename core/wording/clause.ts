import type { Lexicon } from "./lexicon.ts";
import { isPhrase } from "./sentence.ts";
import type { Token } from "./tokens.ts";

/**
 * Where the infinitive stands that closes a clause and says what is to be done: "einführen" in "ein neues CRM bis Juni
 * einführen". Only in languages whose verbs come last; undefined where another verb says something of a subject.
 */
export function closingVerbAt(
  tokens: readonly Token[],
  start: number,
  lexicon: Lexicon,
  isInfinitive: (word: string, at: number) => boolean,
): number | undefined {
  if (!lexicon.isVerbFinal) return undefined;
  for (let at = start + 1; at < tokens.length; at++) {
    const { kind, text, lower } = tokens[at] as Token;
    if (kind === "sign" && /^[;:!?–—]$/.test(text)) return undefined;
    if (kind !== "word") continue;
    if (isInfinitive(lower, at) && /^\p{Ll}/u.test(text) && closes(tokens, at + 1, lexicon)) return at;
    const isOther =
      lexicon.relatives.has(lower) ||
      lexicon.hedges.has(lower) ||
      lexicon.auxiliaries.has(lower) ||
      lexicon.finite.has(lower);
    if (isOther && !lexicon.determiners.has(lower)) return undefined;
  }
  return undefined;
}

/** Nothing follows but what is joined to the clause, or a time. */
function closes(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const next = tokens[at];
  if (!next || next.kind === "sign" || next.role === "date") return true;
  return (
    lexicon.conjunctions.has(next.lower) ||
    lexicon.relatives.has(next.lower) ||
    lexicon.until.has(next.lower) ||
    tokens[at + 1]?.role === "date"
  );
}

/** Whether a particle stands right before a token, as in "in Betrieb nehmen". */
export function hasParticleBefore(
  tokens: readonly Token[],
  at: number,
  particle: readonly string[] | undefined,
): boolean {
  return (
    particle === undefined || (at >= particle.length && isPhrase(tokens, at - particle.length, particle))
  );
}
