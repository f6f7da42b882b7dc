import type { Lexicon } from "./lexicon.ts";
import { clauseEnd, hasFinite, isPhrase, isWord, joins, lowerAt } from "./sentence.ts";
import type { Token } from "./tokens.ts";
import type { Activity } from "./work.ts";

/** Work as a noun: "launch of the beta", "mise en place d'un extranet", "website relaunch". */
export function nounOfWork(tokens: readonly Token[], start: number, lexicon: Lexicon): Activity | undefined {
  let at = start;
  while (at < start + 3 && lexicon.beforeWork.has(lowerAt(tokens, at))) at++;
  const to = nounEnd(tokens, at, lexicon);
  if (to > 0) {
    if (hasFinite(tokens, at, lexicon) || isOfQuality(tokens, to, lexicon)) return undefined;
    return { verb: lowerAt(tokens, at), kind: "task", at, to, leads: true };
  }
  return lastNoun(tokens, start, lexicon);
}

/** Where a noun of work ends that "of" follows; 0 where there is none. */
function nounEnd(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  const noun = lowerAt(tokens, at);
  const rest = lexicon.workPhrases.get(noun)?.find((words) => isPhrase(tokens, at + 1, words));
  const to = rest ? at + 1 + rest.length : lexicon.workNouns.has(noun) ? at + 1 : 0;
  return to > 0 && lexicon.of.has(lowerAt(tokens, to)) ? to : 0;
}

/** "Creation of a culture of …": no work. */
function isOfQuality(tokens: readonly Token[], to: number, lexicon: Lexicon): boolean {
  for (let at = to + 1; at < to + 5 && isWord(tokens, at); at++) {
    if (lexicon.qualities.has(lowerAt(tokens, at)) && !isWord(tokens, at + 1)) return true;
    if (lexicon.qualities.has(lowerAt(tokens, at)) && joins(lowerAt(tokens, at + 1), lexicon)) return true;
  }
  return false;
}

/** A phrase that ends in such a noun: "website relaunch", "CRM-Einführung in allen Filialen". */
function lastNoun(tokens: readonly Token[], start: number, lexicon: Lexicon): Activity | undefined {
  const end = clauseEnd(tokens, start);
  let last = start;
  while (
    last < end &&
    last < start + 6 &&
    (isWord(tokens, last) || last > start) &&
    !breaksTitle(tokens, last, lexicon)
  )
    last++;
  const isWhole = last === end || lexicon.prepositions.has(lowerAt(tokens, last));
  const word = lowerAt(tokens, last - 1);
  const isCompound = (tokens[last - 1]?.text.length ?? 0) > word.length;
  if (!isWhole || (last - start < 2 && !isCompound) || !lexicon.finalNouns.has(word)) return undefined;
  return { verb: word, kind: "task", at: last - 1, to: last, leads: false };
}

function breaksTitle(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const word = lowerAt(tokens, at);
  const isVerb = lexicon.finite.has(word) || lexicon.auxiliaries.has(word) || lexicon.movements.has(word);
  return isVerb || lexicon.prepositions.has(word) || lexicon.comparatives.has(word);
}
