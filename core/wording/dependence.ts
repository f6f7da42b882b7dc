import type { Span } from "../text.ts";
import { lexiconFor } from "./language.ts";
import { isAdverb, isPhrase, isWord, lowerAt, spokenOf } from "./sentence.ts";
import { longestText, type Token, tokensOf } from "./tokens.ts";
import type { Lexicon } from "./word-lists.ts";
import { readWording } from "./wording.ts";

/** Somebody else who has to act; the span covers who it is. */
export interface Dependence {
  /** As written: "the mobile team", "legal". */
  readonly who: string;
  readonly span: Span;
}

/**
 * Who a key result has to wait for: "the mobile team has adopted our library", "approved by legal", "depends on the
 * vendor". Undefined where a number says how much, for one's own or every team, and in a language without word lists.
 */
export function findDependence(text: string): Dependence | undefined {
  const tokens = spokenOf(tokensOf(text.slice(0, longestText)));
  const lexicon = lexiconFor(tokens);
  if (!lexicon) return undefined;
  const found = doer(tokens, lexicon) ?? agent(tokens, lexicon) ?? awaited(tokens, lexicon);
  if (!found || readWording(text).hasOutcomeNumber) return undefined;
  const span = { start: tokens[found.at]?.start ?? 0, end: tokens[found.to - 1]?.end ?? 0 };
  return { who: text.slice(span.start, span.end), span };
}

interface Found {
  readonly at: number;
  readonly to: number;
}

/** "The mobile team has adopted …", "Team Atlas ships …". */
function doer(tokens: readonly Token[], lexicon: Lexicon): Found | undefined {
  for (let head = 0; head < tokens.length; head++) {
    if (!lexicon.groups.has(lowerAt(tokens, head))) continue;
    const named =
      head + 1 < tokens.length && /^\p{Lu}/u.test(tokens[head + 1]?.text ?? "") && isWord(tokens, head + 1);
    const to = named ? head + 2 : head + 1;
    let verb = to;
    const isPerfect = /^(?:has|have|had|is|are)$/.test(lowerAt(tokens, verb));
    if (isPerfect) verb++;
    while (isAdverb(lowerAt(tokens, verb)) || lowerAt(tokens, verb) === "already") verb++;
    const word = lowerAt(tokens, verb);
    if (!lexicon.othersDo.has(word) || (!isPerfect && !word.endsWith("s"))) continue;
    if (/^(?:is|are)$/.test(lowerAt(tokens, to))) continue;
    const at = phraseStart(tokens, head, lexicon);
    if (at !== undefined && isSingle(tokens, at, head, lexicon)) return { at, to };
  }
  return undefined;
}

/** "… approved by legal", "sign-off from the works council". */
function agent(tokens: readonly Token[], lexicon: Lexicon): Found | undefined {
  for (let at = 1; at < tokens.length; at++) {
    const word = lowerAt(tokens, at);
    const before = lowerAt(tokens, at - 1);
    const isAct =
      word === "by" && (lexicon.othersDo.has(before) || before === "off" || lexicon.consent.has(before));
    const isConsent = (word === "from" || word === "of") && lexicon.consent.has(before);
    const found = isAct || isConsent ? other(tokens, at + 1, lexicon) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** "Depends on the platform team", "waiting for approval". */
function awaited(tokens: readonly Token[], lexicon: Lexicon): Found | undefined {
  for (let at = 0; at < tokens.length; at++) {
    const rest = lexicon.waiting.get(lowerAt(tokens, at))?.find((words) => isPhrase(tokens, at + 1, words));
    const found = rest && other(tokens, at + 1 + rest.length, lexicon);
    if (found) return found;
  }
  return undefined;
}

/** The phrase from a token on, where a group or an office heads it, alone or before what it is to do. */
function other(tokens: readonly Token[], at: number, lexicon: Lexicon): Found | undefined {
  for (let head = at; head < at + 5 && isWord(tokens, head); head++) {
    const word = lowerAt(tokens, head);
    if (lexicon.ownGroups.has(word) || (lexicon.prepositions.has(word) && head > at)) return undefined;
    const isLast = !isWord(tokens, head + 1) || ends(lowerAt(tokens, head + 1), lexicon);
    if (lexicon.groups.has(word) || (lexicon.offices.has(word) && isLast)) return { at, to: head + 1 };
  }
  return undefined;
}

function ends(word: string, lexicon: Lexicon): boolean {
  return (
    lexicon.prepositions.has(word) ||
    lexicon.conjunctions.has(word) ||
    lexicon.auxiliaries.has(word) ||
    lexicon.othersDo.has(word)
  );
}

/** Where the words before a head begin that tell who it is; undefined where it is one's own team or all of them. */
function phraseStart(tokens: readonly Token[], head: number, lexicon: Lexicon): number | undefined {
  let at = head;
  while (at > 0 && head - at < 4 && isWord(tokens, at - 1)) {
    const word = lowerAt(tokens, at - 1);
    if (lexicon.ownGroups.has(word)) return undefined;
    if (
      lexicon.prepositions.has(word) ||
      lexicon.conjunctions.has(word) ||
      (lexicon.relatives.has(word) && !lexicon.determiners.has(word))
    )
      break;
    at--;
    if (lexicon.determiners.has(word)) break;
  }
  return tokens[at - 1]?.kind === "number" ? undefined : at;
}

/** Plurals without an article are people in general: "teams have adopted it". */
function isSingle(tokens: readonly Token[], at: number, head: number, lexicon: Lexicon): boolean {
  const word = lowerAt(tokens, head);
  return !word.endsWith("s") || (lexicon.determiners.has(lowerAt(tokens, at)) && head > at);
}
