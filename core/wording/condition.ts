import type { Lexicon } from "./lexicon.ts";
import { isName, type Party, partyAt } from "./party.ts";
import { isAdverb, isPhrase, isWord, lowerAt, startOf } from "./sentence.ts";
import type { Token } from "./tokens.ts";

interface Found {
  readonly at: number;
  readonly to: number;
}

/**
 * Who has to act before a result can come: "once legal has approved it", "as soon as Finance delivers the data",
 * "depends on marketing finishing the website", "pending approval". Numbers of the result itself do not matter;
 * where numbers follow, the words are the name of what is counted ("contracts waiting on legal fall from 9 to 3").
 */
export function findCondition(tokens: readonly Token[], lexicon: Lexicon): Found | undefined {
  const start = startOf(tokens, lexicon);
  for (let at = 0; at < tokens.length; at++) {
    // "Nobody waits for IT"
    if (lexicon.lacking.has(lowerAt(tokens, at))) return undefined;
    const from = phraseEnd(lexicon.conditions, tokens, at);
    if (from > 0) {
      const end = stopAt(tokens, from);
      const isFirst = at === start || (at === start + 1 && lexicon.pausing.has(lowerAt(tokens, start)));
      const isOpen = !hasAmount(tokens, from, isFirst ? end : tokens.length);
      const found = isOpen ? actor(tokens, from, end, lexicon) : undefined;
      if (found) return found;
    }
    const after = phraseEnd(lexicon.waiting, tokens, at);
    // "Nobody needs to ask legal"
    const isInfinitive = after === at + 1 && lexicon.to.has(lowerAt(tokens, after));
    if (after === 0 || isInfinitive || !isSaid(tokens, at, lexicon)) continue;
    const end = stopAt(tokens, after);
    if (hasAmount(tokens, after, at === start ? end : tokens.length)) continue;
    const found = awaited(tokens, after, end, lexicon);
    if (found) return found;
  }
  return undefined;
}

function phraseEnd(phrases: Lexicon["waiting"], tokens: readonly Token[], at: number): number {
  const rest = phrases.get(lowerAt(tokens, at))?.find((words) => isPhrase(tokens, at + 1, words));
  return rest ? at + 1 + rest.length : 0;
}

function stopAt(tokens: readonly Token[], from: number): number {
  let at = from;
  while (
    at < tokens.length &&
    !/^[;:,.–—!?()]$/.test(tokens[at]?.kind === "sign" ? (tokens[at]?.text ?? "") : "")
  )
    at++;
  return at;
}

function hasAmount(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token?.kind === "number" && !token.role) return true;
  }
  return false;
}

/** Not "contracts that depend on …", "tickets waiting for …": a part of what is counted. */
function isSaid(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const previous = tokens[at - 1];
  if (previous?.kind !== "word") return true;
  if (lexicon.relatives.has(previous.lower) && !lexicon.determiners.has(previous.lower)) return false;
  return !lexicon.pausing.has(lowerAt(tokens, at)) || lexicon.auxiliaries.has(previous.lower);
}

/** Who acts in a clause: its subject, whoever it is done by, or what others give. */
function actor(tokens: readonly Token[], from: number, end: number, lexicon: Lexicon): Found | undefined {
  const party = partyAt(tokens, from, lexicon);
  if (party && party.to < end && acts(tokens, party, end, lexicon)) return party;
  for (let at = from; at < end; at++) {
    const isLink = lexicon.agents.has(lowerAt(tokens, at)) || lexicon.consentFrom.has(lowerAt(tokens, at));
    const isBehind = lexicon.agents.has(lowerAt(tokens, at)) || isConsent(lowerAt(tokens, at - 1), lexicon);
    const found =
      isLink && isBehind && hasDeed(tokens, from, end, lexicon)
        ? (partyAt(tokens, at + 1, lexicon) ?? namedAt(tokens, at, end, lexicon))
        : undefined;
    if (found && isWholeOffice(tokens, found, end, lexicon)) return found;
  }
  return namedActor(tokens, from, lexicon) ?? given(tokens, from, end, lexicon);
}

/** "SAP has fixed …", "Platform ships the …": a name that has done what others do. */
function namedActor(tokens: readonly Token[], from: number, lexicon: Lexicon): Found | undefined {
  const at = lexicon.determiners.has(lowerAt(tokens, from)) ? from + 1 : from;
  if (lexicon.isVerbFinal || !isName(tokens[at])) return undefined;
  const isPerfect = lexicon.perfect.has(lowerAt(tokens, at + 1));
  const verb = lowerAt(tokens, isPerfect ? at + 2 : at + 1);
  const did = lexicon.othersDid.has(verb) && verb !== "been" && !isIntransitive(verb, lexicon);
  const does = lexicon.othersDo.has(verb) && lexicon.determiners.has(lowerAt(tokens, at + 2));
  return (isPerfect ? did : does) ? { at: from, to: at + 1 } : undefined;
}

/** "Has launched" may be said of a thing. */
function isIntransitive(word: string, { tasks, intransitive }: Lexicon): boolean {
  return tasks.get(word)?.some(({ base }) => intransitive.has(base)) ?? false;
}

/** "Approved by the FDA". */
function namedAt(tokens: readonly Token[], link: number, end: number, lexicon: Lexicon): Party | undefined {
  const at = lexicon.determiners.has(lowerAt(tokens, link + 1)) ? link + 2 : link + 1;
  const before = lowerAt(tokens, link - 1);
  const isDeed = lexicon.othersDid.has(before) || isConsent(before, lexicon);
  return isDeed && at < end && isName(tokens[at]) ? { at: link + 1, to: at + 1, isOffice: false } : undefined;
}

/** "Approved by", "sign-off from", "vom Rat beschlossen". */
function hasDeed(tokens: readonly Token[], from: number, end: number, lexicon: Lexicon): boolean {
  for (let at = from; at < end; at++) {
    const word = lowerAt(tokens, at);
    if (lexicon.othersDid.has(word) || isConsent(word, lexicon) || isDone(word, lexicon)) return true;
  }
  return false;
}

function isConsent(word: string, lexicon: Lexicon): boolean {
  return lexicon.consent.has(word);
}

function isDone(word: string, { tasks }: Lexicon): boolean {
  return tasks.get(word)?.some(({ form }) => form === "past") ?? false;
}

/** "The permit is granted": behind a noun of consent comes its verb. */
function given(tokens: readonly Token[], from: number, end: number, lexicon: Lexicon): Found | undefined {
  for (let at = from; at < from + 4 && at < end; at++) {
    const word = lowerAt(tokens, at);
    if (lexicon.one.has(word) || lexicon.prepositions.has(word)) return undefined;
    if (!isConsent(word, lexicon)) continue;
    const next = lowerAt(tokens, at + 1);
    const isVerb = lexicon.auxiliaries.has(next) || lexicon.perfect.has(next) || lexicon.arriving.has(next);
    const isLast = lexicon.isVerbFinal && end - at > 1 && isLower(tokens[end - 1]);
    if (at + 1 < end && (isVerb || isLast)) return { at: from, to: at + 1 };
  }
  return undefined;
}

function acts(tokens: readonly Token[], { to, isOffice }: Party, end: number, lexicon: Lexicon): boolean {
  // The conjunction asks for a verb; where it comes last, it is no noun.
  if (lexicon.isVerbFinal) return isLower(tokens[end - 1]) && !lexicon.prepositions.has(lowerAt(tokens, to));
  if (lexicon.isHeadFirst) return isWord(tokens, to) && !lexicon.movements.has(lowerAt(tokens, to));
  let verb = to;
  while (isAdverb(lowerAt(tokens, verb), lexicon)) verb++;
  const word = lowerAt(tokens, verb);
  const next = lowerAt(tokens, verb + 1);
  if (lexicon.perfect.has(word)) return !(isOffice && next === "been") && !lexicon.movements.has(next);
  if (lexicon.othersDo.has(word)) return true;
  // "Gets back to us"
  if (/[^s]s$/.test(word) && tokens.slice(verb, end).some(({ lower }) => lexicon.ours.has(lower)))
    return true;
  if (lexicon.movements.has(word) || lexicon.measured.has(word)) return false;
  const isThird = lexicon.tasks.get(word)?.some(({ form }) => form === "third" || form === "past") ?? false;
  const isState = lexicon.states.has(next) || lexicon.adjectival.has(next);
  // "Sales calls"
  const isWhole = !isOffice || lexicon.determiners.has(next);
  if (lexicon.auxiliaries.has(word))
    return isWord(tokens, verb + 1) && (word === "will" || (!isOffice && isState));
  return (isThird && isWhole) || (!isOffice && /(?:ed|[^s]s)$/.test(word));
}

/** Who is waited for, wherever in the clause: "delivery of the parts by the supplier". */
function awaited(tokens: readonly Token[], from: number, end: number, lexicon: Lexicon): Found | undefined {
  for (let at = from; at < end && at < from + 8; at++) {
    const before = lowerAt(tokens, at - 1);
    const isStart =
      at === from || lexicon.of.has(before) || lexicon.agents.has(before) || lexicon.consentFrom.has(before);
    const found = isStart ? partyAt(tokens, at, lexicon) : undefined;
    if (found && isWholeOffice(tokens, found, end, lexicon)) return found;
  }
  for (let at = from; at < from + 4 && at < end; at++)
    if (isConsent(lowerAt(tokens, at), lexicon)) return { at: from, to: at + 1 };
  return undefined;
}

/** "IT", but not "IT costs"; what it is doing may follow. */
function isWholeOffice(
  tokens: readonly Token[],
  { to, isOffice }: Party,
  end: number,
  lexicon: Lexicon,
): boolean {
  const isOwner = lowerAt(tokens, to - 1).endsWith("'s");
  if (!isOffice || isOwner || to >= end || !isWord(tokens, to)) return true;
  const next = lowerAt(tokens, to);
  const isVerb =
    lexicon.othersDid.has(next) ||
    lexicon.othersDo.has(next) ||
    isDone(next, lexicon) ||
    (lexicon.tasks.get(next)?.some(({ form }) => form === "gerund") ?? false);
  return isVerb || lexicon.prepositions.has(next) || lexicon.conjunctions.has(next) || lexicon.to.has(next);
}

function isLower(token: Token | undefined): boolean {
  return token?.kind === "word" && /^\p{Ll}/u.test(token.text);
}
