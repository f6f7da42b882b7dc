import type { Lexicon } from "./lexicon.ts";
import { isWord, lowerAt } from "./sentence.ts";
import type { Token } from "./tokens.ts";

/** A phrase, from its first token to before `to`. */
export interface Party {
  readonly at: number;
  readonly to: number;
  /** A bare name ("legal", "marketing") that is as often another noun. */
  readonly isOffice: boolean;
}

/**
 * Somebody else in particular whose phrase begins at a token: "the platform team", "legal", "our landlord", "la mairie".
 * Undefined for one's own team, for all of a kind, and for any one of them ("a supplier").
 */
export function partyAt(tokens: readonly Token[], at: number, lexicon: Lexicon): Party | undefined {
  let first = at;
  let isMine = false;
  for (; first < at + 3 && isDetermining(lowerAt(tokens, first), lexicon); first++) {
    const word = lowerAt(tokens, first);
    if (lexicon.mine.has(word)) isMine = true;
    else if (isAnyone(word, lexicon)) return undefined;
  }
  const head = headAt(tokens, first, lexicon);
  if (head === undefined) return undefined;
  const word = nameAt(tokens, head);
  const to = lexicon.isHeadFirst ? describedEnd(tokens, head, lexicon) : head + 1;
  if (lexicon.parties.has(word)) {
    const isKind =
      /(?:[^s]s|en)$/.test(word) &&
      first === at &&
      !/^(?:ops|headquarters)$/.test(word) &&
      !lexicon.perfect.has(lowerAt(tokens, head + 1));
    return isKind ? undefined : { at, to, isOffice: false };
  }
  if (isMine) return undefined;
  if (!lexicon.groups.has(word)) return { at, to, isOffice: true };
  // "The team" is one's own.
  const isNamed = lexicon.isHeadFirst ? to > head + 1 : head > first || isName(tokens[head + 1]);
  return isNamed ? { at, to, isOffice: false } : undefined;
}

function isDetermining(word: string, lexicon: Lexicon): boolean {
  return lexicon.determiners.has(word) || lexicon.mine.has(word) || isAnyone(word, lexicon);
}

function isAnyone(word: string, lexicon: Lexicon): boolean {
  return lexicon.one.has(word) || lexicon.all.has(word) || lexicon.ownGroups.has(word);
}

/** The word that tells who it is: the last one of "customer success team", the first one of "équipe mobile". */
function headAt(tokens: readonly Token[], first: number, lexicon: Lexicon): number | undefined {
  let head: number | undefined;
  const longest = lexicon.isHeadFirst ? first + 1 : first + 5;
  for (let at = first; at < longest && isWord(tokens, at); at++) {
    const word = nameAt(tokens, at);
    const stops =
      lexicon.prepositions.has(word) || lexicon.conjunctions.has(word) || lexicon.determiners.has(word);
    if (stops || lexicon.auxiliaries.has(word)) break;
    if (lexicon.groups.has(word) || lexicon.parties.has(word) || lexicon.offices.has(word)) head = at;
    else if (head !== undefined) break;
  }
  return head;
}

/** "The ministry's" as "ministry". */
function nameAt(tokens: readonly Token[], at: number): string {
  return lowerAt(tokens, at).replace(/'s$/, "");
}

/** "L'équipe de la plateforme": what describes a head that stands first. */
function describedEnd(tokens: readonly Token[], head: number, lexicon: Lexicon): number {
  let at = head + 1;
  const isPart = (word: string) => lexicon.of.has(word) || lexicon.determiners.has(word);
  if (lexicon.of.has(lowerAt(tokens, at))) {
    while (isPart(lowerAt(tokens, at))) at++;
    return isWord(tokens, at) ? at + 1 : head + 1;
  }
  const word = lowerAt(tokens, at);
  const isVerb =
    lexicon.perfect.has(word) ||
    lexicon.auxiliaries.has(word) ||
    lexicon.finite.has(word) ||
    lexicon.tasks.has(word) ||
    lexicon.othersDo.has(word);
  const next = lowerAt(tokens, at + 1);
  const isSubject = lexicon.perfect.has(next) || lexicon.auxiliaries.has(next);
  const describes =
    isWord(tokens, at) && next !== "" && (isSubject || !isVerb) && !lexicon.prepositions.has(word);
  return describes ? at + 1 : head + 1;
}

/** Written with a capital, as names are. */
export function isName(token: Token | undefined): boolean {
  return token?.kind === "word" && /^\p{Lu}/u.test(token.text);
}
