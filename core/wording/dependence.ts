import type { Span } from "../text.ts";
import { hasActed } from "./acted.ts";
import { findCondition } from "./condition.ts";
import type { Lexicon } from "./lexicon.ts";
import { isName, partyAt } from "./party.ts";
import { readText } from "./reading.ts";
import { phrasesIn, screenFor } from "./screen.ts";
import { clauseEnd, isAdverb, isPhrase, isWord, lowerAt, startOf } from "./sentence.ts";
import type { Token } from "./tokens.ts";
import { readWording } from "./wording.ts";

/** Somebody else who has to act; the span covers who it is. */
interface Dependence {
  /** As written: "the mobile team", "legal". */
  readonly who: string;
  readonly span: Span;
  /** The result comes after their act, whatever its numbers: "once legal has approved it". */
  readonly isCondition: boolean;
}

/**
 * Who a key result has to wait for: "the mobile team has adopted our library", "approved by legal", "depends on the
 * vendor". Undefined for one's own or every team, in a language without word lists, and where a number says how much
 * of it was done; a number beside a condition ("once …") does not. Of what is measured by fields, only conditions.
 */
export function findDependence(text: string, isMeasured = false): Dependence | undefined {
  if (!(isMeasured ? mayBeCondition : mayDepend)(text)) return undefined;
  const { tokens, spoken, lexicon } = readText(text);
  if (!lexicon) return undefined;
  const condition = findCondition(tokens, lexicon);
  if (condition) return { ...dependenceOn(tokens, condition, text), isCondition: true };
  if (isMeasured) return undefined;
  const found =
    office(spoken, lexicon) ??
    doer(spoken, lexicon) ??
    agent(spoken, lexicon) ??
    awaited(spoken, lexicon) ??
    wished(spoken, lexicon) ??
    benefactor(spoken, lexicon) ??
    persuaded(spoken, lexicon);
  if (!found || saysHowMuch(text, lexicon)) return undefined;
  return { ...dependenceOn(spoken, found, text), isCondition: false };
}

/** A number of its own; "all" and "every" only say how widely. */
function saysHowMuch(text: string, { all }: Lexicon): boolean {
  return readWording(text).numbers.some(
    ({ isOutcome, span }) => isOutcome && !all.has(text.slice(span.start, span.end).toLowerCase()),
  );
}

const conditionsIn = ({ conditions, waiting }: Lexicon) => [...phrasesIn(conditions), ...phrasesIn(waiting)];
const mayBeCondition = screenFor(conditionsIn);
/** Without a condition, it takes somebody, or a verb of what others do. */
const mayDepend = screenFor((lexicon) => [
  ...conditionsIn(lexicon),
  ...lexicon.groups,
  ...lexicon.offices,
  ...lexicon.parties,
  ...lexicon.deciding.keys(),
  ...lexicon.othersDid,
]);

function dependenceOn(
  tokens: readonly Token[],
  found: Found,
  text: string,
): Pick<Dependence, "who" | "span"> {
  const span = { start: tokens[found.at]?.start ?? 0, end: tokens[found.to - 1]?.end ?? 0 };
  return { who: text.slice(span.start, span.end), span };
}

interface Found {
  readonly at: number;
  readonly to: number;
}

/** "Legal has approved …", "Marketing publishes the …", "Finance agrees to …", "der Einkauf hat …", at the beginning. */
function office(tokens: readonly Token[], lexicon: Lexicon): Found | undefined {
  const start = startOf(tokens, lexicon);
  const at = lexicon.determiners.has(lowerAt(tokens, start)) ? start + 1 : start;
  if (!lexicon.offices.has(lowerAt(tokens, at)) || !hasActed(tokens, at + 1, lexicon)) return undefined;
  let verb = at + 1;
  while (isAdverb(lowerAt(tokens, verb), lexicon) || lexicon.ours.has(lowerAt(tokens, verb))) verb++;
  const next = lowerAt(tokens, verb + 1);
  const isVerb =
    lexicon.perfect.has(lowerAt(tokens, verb)) ||
    lexicon.auxiliaries.has(lowerAt(tokens, verb)) ||
    lexicon.determiners.has(next) ||
    lexicon.ours.has(next) ||
    isName(tokens[verb + 1]) ||
    (lexicon.deciding.has(lowerAt(tokens, verb)) && lexicon.prepositions.has(next));
  return isVerb ? { at: start, to: at + 1 } : undefined;
}

/** "The mobile team has adopted …", "Team Atlas ships …", "l'équipe mobile a livré …". */
function doer(tokens: readonly Token[], lexicon: Lexicon): Found | undefined {
  for (let head = 0; head < tokens.length; head++) {
    const isParty = lexicon.parties.has(lowerAt(tokens, head)) && !lexicon.one.has(lowerAt(tokens, head - 1));
    if (!isParty && !lexicon.groups.has(lowerAt(tokens, head))) continue;
    const to = phraseEnd(tokens, head, lexicon);
    const isPlural = !lexicon.isHeadFirst && !lexicon.isVerbFinal && /[^s]s$/.test(lowerAt(tokens, head));
    if (!hasActed(tokens, to, lexicon, isPlural)) continue;
    const at = phraseStart(tokens, head, lexicon);
    // "The team" is one's own.
    const isBare =
      !isParty &&
      to === head + 1 &&
      (at === head || at === head - 1) &&
      !lexicon.parties.has(lowerAt(tokens, head));
    if (isBare && isUnnamed(tokens, at ?? head, head, lexicon)) continue;
    if (at !== undefined && isSingle(tokens, at, head, lexicon)) return { at, to };
  }
  return undefined;
}

function isUnnamed(tokens: readonly Token[], at: number, head: number, { determiners }: Lexicon): boolean {
  const isCompound = (tokens[head]?.text.length ?? 0) > lowerAt(tokens, head).length;
  return at < head && !isCompound && determiners.has(lowerAt(tokens, at));
}

/** Where the phrase ends that a group heads: its name behind it, or in some languages what describes it. */
function phraseEnd(tokens: readonly Token[], head: number, lexicon: Lexicon): number {
  const next = tokens[head + 1];
  if (next?.kind !== "word") return head + 1;
  // "The board of trustees"
  if (!lexicon.isHeadFirst && !lexicon.isVerbFinal && lexicon.of.has(next.lower))
    return isWord(tokens, head + 2)
      ? head + (lexicon.determiners.has(lowerAt(tokens, head + 2)) ? 4 : 3)
      : head + 1;
  // "Team Atlas", "der Zulieferer Kramer hat …"
  const isCalled = !lexicon.isVerbFinal || lexicon.perfect.has(lowerAt(tokens, head + 2));
  if (!lexicon.isHeadFirst) return /^\p{Lu}/u.test(next.text) && isCalled ? head + 2 : head + 1;
  let to = head + 1;
  while (to < head + 5 && isWord(tokens, to) && !isSaying(lowerAt(tokens, to), lexicon)) to++;
  return to < head + 5 ? to : head + 1;
}

/** A word that makes a sentence of what stands before it. */
function isSaying(word: string, lexicon: Lexicon): boolean {
  return (
    lexicon.perfect.has(word) ||
    lexicon.othersDo.has(word) ||
    (lexicon.deciding.get(word)?.some(({ form }) => form === "third") ?? false) ||
    lexicon.auxiliaries.has(word) ||
    lexicon.finite.has(word) ||
    lexicon.relatives.has(word)
  );
}

/** "… approved by legal", "sign-off from the works council", "vom Vorstand genehmigt". */
function agent(tokens: readonly Token[], lexicon: Lexicon): Found | undefined {
  for (let at = 0; at < tokens.length; at++) {
    const word = lowerAt(tokens, at);
    const before = lowerAt(tokens, at - 1);
    // "Feu vert de l'agence"
    const isConsent =
      lexicon.consent.has(before) || lexicon.consent.has(`${lowerAt(tokens, at - 2)}-${before}`);
    const isLink =
      (lexicon.agents.has(word) && (isConsent || lexicon.othersDid.has(before))) ||
      (isConsent && (lexicon.consentFrom.has(word) || lexicon.of.has(word)));
    const found = isLink ? other(tokens, at + 1, lexicon) : undefined;
    if (found) return found;
    const by = lexicon.agents.has(word) ? author(tokens, at, lexicon) : undefined;
    if (by) return by;
    const agentFirst =
      lexicon.isVerbFinal && lexicon.agents.has(word) ? other(tokens, at + 1, lexicon) : undefined;
    if (agentFirst && lexicon.othersDid.has(lowerAt(tokens, agentFirst.to))) return agentFirst;
  }
  return undefined;
}

/** "Approval of the protocol by the ethics committee": whose the work is that the text names. */
function author(tokens: readonly Token[], link: number, lexicon: Lexicon): Found | undefined {
  const start = startOf(tokens, lexicon);
  const isWork = [start, start + 1].some(
    (at) => lexicon.consent.has(lowerAt(tokens, at)) || lexicon.workNouns.has(lowerAt(tokens, at)),
  );
  return isWork && link > start + 1 ? other(tokens, link + 1, lexicon) : undefined;
}

/** "Que el proveedor entregue los filtros". */
function wished(tokens: readonly Token[], lexicon: Lexicon): Found | undefined {
  if (!lexicon.wishing.has(lowerAt(tokens, 0))) return undefined;
  const party = partyAt(tokens, 1, lexicon);
  return party && isWord(tokens, party.to) ? party : undefined;
}

/** "Get the ethics committee to approve the protocol". */
function persuaded(tokens: readonly Token[], lexicon: Lexicon): Found | undefined {
  const start = startOf(tokens, lexicon);
  const party = lexicon.causing.has(lowerAt(tokens, start)) ? partyAt(tokens, start + 1, lexicon) : undefined;
  if (!party || !lexicon.to.has(lowerAt(tokens, party.to))) return undefined;
  const isDeed = lexicon.deciding.get(lowerAt(tokens, party.to + 1))?.some(({ form }) => form === "base");
  return isDeed ? party : undefined;
}

/** "The app store approves our update", "Infra has moved our database": whoever it is, it is done for us. */
function benefactor(tokens: readonly Token[], lexicon: Lexicon): Found | undefined {
  const at = startOf(tokens, lexicon);
  const isNamed = !lexicon.isVerbFinal && isName(tokens[at]) && lexicon.perfect.has(lowerAt(tokens, at + 1));
  const isSeveral = /[^s]s$/.test(tokens[at]?.text ?? "");
  if (!lexicon.determiners.has(lowerAt(tokens, at)) && (!isNamed || isSeveral)) return undefined;
  for (let verb = isNamed ? at + 1 : at + 2; verb < at + 6 && isWord(tokens, verb - 1); verb++) {
    const who = lowerAt(tokens, verb - 1);
    const isOwn = lexicon.ownGroups.has(lowerAt(tokens, verb - 2)) || lexicon.all.has(lowerAt(tokens, at));
    if (isOwn || lexicon.relatives.has(who) || lexicon.prepositions.has(who)) return undefined;
    const isVerb = lexicon.perfect.has(lowerAt(tokens, verb)) || lexicon.deciding.has(lowerAt(tokens, verb));
    if (!isVerb || !hasActed(tokens, verb, lexicon)) continue;
    const isThing = lexicon.things.has(who) || lexicon.people.has(who) || lexicon.counted.has(who);
    const end = Math.min(clauseEnd(tokens, verb), verb + 5);
    const isForUs = tokens.slice(verb + 1, end).some(({ lower }) => lexicon.ours.has(lower));
    return isForUs && !isThing ? { at, to: verb } : undefined;
  }
  return undefined;
}

/** "Depends on the platform team", "waiting for approval". */
function awaited(tokens: readonly Token[], lexicon: Lexicon): Found | undefined {
  for (let at = 0; at < tokens.length; at++) {
    const rest = lexicon.waiting.get(lowerAt(tokens, at))?.find((words) => isPhrase(tokens, at + 1, words));
    // "Needs to call support"
    const isInfinitive = rest?.length === 0 && lexicon.to.has(lowerAt(tokens, at + 1));
    if (lexicon.lacking.has(lowerAt(tokens, at))) return undefined;
    const found = rest && !isInfinitive ? other(tokens, at + 1 + rest.length, lexicon) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** The phrase from a token on, where a group or an office heads it, alone or before what it is to do. */
function other(tokens: readonly Token[], at: number, lexicon: Lexicon): Found | undefined {
  for (let head = at; head < at + 5 && isWord(tokens, head); head++) {
    const word = lowerAt(tokens, head);
    if (lexicon.ownGroups.has(word)) return undefined;
    if (lexicon.prepositions.has(word) && head > at && !lexicon.of.has(word)) return undefined;
    const isLast = !isWord(tokens, head + 1) || ends(lowerAt(tokens, head + 1), lexicon);
    const isParty = lexicon.groups.has(word) || lexicon.parties.has(word);
    if (isParty || (lexicon.offices.has(word) && isLast)) return { at, to: head + 1 };
  }
  return undefined;
}

function ends(word: string, lexicon: Lexicon): boolean {
  return (
    lexicon.prepositions.has(word) ||
    lexicon.conjunctions.has(word) ||
    lexicon.auxiliaries.has(word) ||
    lexicon.finite.has(word) ||
    lexicon.othersDid.has(word) ||
    lexicon.othersDo.has(word)
  );
}

/** Where the words before a head begin that tell who it is; undefined where it is one's own team or all of them. */
function phraseStart(tokens: readonly Token[], head: number, lexicon: Lexicon): number | undefined {
  let at = head;
  while (at > 0 && head - at < 4 && isWord(tokens, at - 1)) {
    const word = lowerAt(tokens, at - 1);
    // "Our insurer", but not "our team"
    const isOutside = lexicon.mine.has(word) && lexicon.parties.has(lowerAt(tokens, head));
    if (lexicon.ownGroups.has(word) && !isOutside) return undefined;
    if (
      lexicon.prepositions.has(word) ||
      lexicon.conjunctions.has(word) ||
      (lexicon.relatives.has(word) && !lexicon.determiners.has(word))
    )
      break;
    at--;
    if (lexicon.determiners.has(word)) break;
  }
  const previous = lowerAt(tokens, at - 1);
  // "All the teams", "40 % of the teams", "la satisfaction de l'équipe".
  const isPartOfMore =
    lexicon.ownGroups.has(previous) ||
    (at < head && (lexicon.of.has(previous) || lexicon.prepositions.has(previous)));
  return tokens[at - 1]?.kind === "number" || isPartOfMore ? undefined : at;
}

/** Plurals without an article are people in general: "teams have adopted it". */
function isSingle(tokens: readonly Token[], at: number, head: number, lexicon: Lexicon): boolean {
  const word = lowerAt(tokens, head);
  return !word.endsWith("s") || (lexicon.determiners.has(lowerAt(tokens, at)) && head > at);
}
