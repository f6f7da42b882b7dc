import type { Span } from "../text.ts";
import { findCondition } from "./condition.ts";
import type { Lexicon } from "./lexicon.ts";
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
    office(spoken, lexicon) ?? doer(spoken, lexicon) ?? agent(spoken, lexicon) ?? awaited(spoken, lexicon);
  if (!found || readWording(text).hasOutcomeNumber) return undefined;
  return { ...dependenceOn(spoken, found, text), isCondition: false };
}

const conditionsIn = ({ conditions, waiting }: Lexicon) => [...phrasesIn(conditions), ...phrasesIn(waiting)];
const mayBeCondition = screenFor(conditionsIn);
/** Without a condition, it takes a group or an office. */
const mayDepend = screenFor((lexicon) => [...conditionsIn(lexicon), ...lexicon.groups, ...lexicon.offices]);

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

/** "Legal has approved …", "Marketing publishes the …", at the beginning. */
function office(tokens: readonly Token[], lexicon: Lexicon): Found | undefined {
  const at = startOf(tokens, lexicon);
  if (!lexicon.offices.has(lowerAt(tokens, at))) return undefined;
  const hasDone = lexicon.perfect.has(lowerAt(tokens, at + 1));
  const does = lexicon.determiners.has(lowerAt(tokens, at + 2));
  return (hasDone || does) && hasActed(tokens, at + 1, lexicon) ? { at, to: at + 1 } : undefined;
}

/** "The mobile team has adopted …", "Team Atlas ships …", "l'équipe mobile a livré …". */
function doer(tokens: readonly Token[], lexicon: Lexicon): Found | undefined {
  for (let head = 0; head < tokens.length; head++) {
    const isParty = lexicon.parties.has(lowerAt(tokens, head)) && !lexicon.one.has(lowerAt(tokens, head - 1));
    if (!isParty && !lexicon.groups.has(lowerAt(tokens, head))) continue;
    const to = phraseEnd(tokens, head, lexicon);
    if (!hasActed(tokens, to, lexicon)) continue;
    const at = phraseStart(tokens, head, lexicon);
    if (at !== undefined && isSingle(tokens, at, head, lexicon)) return { at, to };
  }
  return undefined;
}

/** Where the phrase ends that a group heads: its name behind it, or in some languages what describes it. */
function phraseEnd(tokens: readonly Token[], head: number, lexicon: Lexicon): number {
  const next = tokens[head + 1];
  if (next?.kind !== "word") return head + 1;
  if (!lexicon.isHeadFirst) return /^\p{Lu}/u.test(next.text) && !lexicon.isVerbFinal ? head + 2 : head + 1;
  let to = head + 1;
  while (to < head + 5 && isWord(tokens, to) && !isSaying(lowerAt(tokens, to), lexicon)) to++;
  return to < head + 5 ? to : head + 1;
}

/** A word that makes a sentence of what stands before it. */
function isSaying(word: string, lexicon: Lexicon): boolean {
  return (
    lexicon.perfect.has(word) ||
    lexicon.othersDo.has(word) ||
    lexicon.auxiliaries.has(word) ||
    lexicon.finite.has(word) ||
    lexicon.relatives.has(word)
  );
}

/** Whether what follows says that somebody has done something, or does it. */
function hasActed(tokens: readonly Token[], from: number, lexicon: Lexicon): boolean {
  let verb = from;
  const isPerfect = lexicon.perfect.has(lowerAt(tokens, verb));
  if (isPerfect) verb++;
  while (isAdverb(lowerAt(tokens, verb), lexicon)) verb++;
  if (!isPerfect) return lexicon.othersDo.has(lowerAt(tokens, verb));
  if (!lexicon.isVerbFinal) return lexicon.othersDid.has(lowerAt(tokens, verb));
  return lexicon.othersDid.has(lowerAt(tokens, clauseEnd(tokens, verb) - 1));
}

/** "… approved by legal", "sign-off from the works council", "vom Vorstand genehmigt". */
function agent(tokens: readonly Token[], lexicon: Lexicon): Found | undefined {
  for (let at = 0; at < tokens.length; at++) {
    const word = lowerAt(tokens, at);
    const before = lowerAt(tokens, at - 1);
    const isConsent = lexicon.consent.has(before);
    const isLink =
      (lexicon.agents.has(word) && (isConsent || lexicon.othersDid.has(before))) ||
      (isConsent && (lexicon.consentFrom.has(word) || lexicon.of.has(word)));
    const found = isLink ? other(tokens, at + 1, lexicon) : undefined;
    if (found) return found;
    const agentFirst =
      lexicon.isVerbFinal && lexicon.agents.has(word) ? other(tokens, at + 1, lexicon) : undefined;
    if (agentFirst && lexicon.othersDid.has(lowerAt(tokens, agentFirst.to))) return agentFirst;
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
    lexicon.othersDid.has(word) ||
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
  const previous = lowerAt(tokens, at - 1);
  // "All the teams", "40 % of the teams", "la satisfaction de l'équipe".
  const isPartOfMore = lexicon.ownGroups.has(previous) || (at < head && lexicon.of.has(previous));
  return tokens[at - 1]?.kind === "number" || isPartOfMore ? undefined : at;
}

/** Plurals without an article are people in general: "teams have adopted it". */
function isSingle(tokens: readonly Token[], at: number, head: number, lexicon: Lexicon): boolean {
  const word = lowerAt(tokens, head);
  return !word.endsWith("s") || (lexicon.determiners.has(lowerAt(tokens, at)) && head > at);
}
