import type { Span } from "../text.ts";
import type { Lexicon } from "./lexicon.ts";
import type { NumberMention } from "./mentions.ts";
import { isProject } from "./project.ts";
import { readText } from "./reading.ts";
import { isWord, lowerAt } from "./sentence.ts";
import type { Token } from "./tokens.ts";
import { readWording } from "./wording.ts";

/**
 * The number in an objective that says how far or how many, as a key result would: "by 20%", "by a third", "within 24
 * hours", "3 new features". Undefined for dates, ranks, names ("Vision 2030"), what is there already ("our 4
 * clinics"), figures of speech ("two worlds", "double"), and in a language without word lists.
 */
export function numberInObjective(text: string): Span | undefined {
  const { tokens, lexicon } = readText(text);
  if (!lexicon || !tokens.some(({ kind, lower }) => kind === "number" || mayCount(lower, lexicon)))
    return undefined;
  const mention = readWording(text).numbers.find(
    (each) => amounts.has(each.role) && says(each, text, tokens, lexicon),
  );
  return mention?.span;
}

function mayCount(word: string, { numbers, parts, halves }: Lexicon): boolean {
  return numbers.has(word) || parts.has(word) || halves.has(word) || word.includes("-");
}

function says(each: NumberMention, text: string, tokens: readonly Token[], lexicon: Lexicon): boolean {
  const at = tokens.findIndex(({ start }) => start === each.span.start);
  // "À quinze ans": an age.
  const isAge = each.role === "to" && years.test(each.unit ?? "");
  const isSaid = !isAge && (each.role !== "plain" || isMeasured(each));
  if (tokens[at]?.kind === "number") return isSaid || isCount(text, tokens, at, each.value, lexicon);
  const word = lowerAt(tokens, at);
  if (each.value === 0 || lexicon.all.has(word) || lexicon.multiples.has(word)) return false;
  return isSaid || (each.unit === undefined && isSpelledCount(tokens, at, each.value, lexicon));
}

/** "Twelve new stands", "two million listeners", "nine in ten", but not "two worlds". */
function isSpelledCount(tokens: readonly Token[], at: number, value: number, lexicon: Lexicon): boolean {
  const next = lowerAt(tokens, at + 1);
  const before = lowerAt(tokens, at - 1);
  if (lexicon.determiners.has(before) || lexicon.placing.has(before)) return false;
  if (tokens[at]?.isAside || years.test(next)) return false;
  const isShare = [2, 3].some((step) => lexicon.numbers.has(lowerAt(tokens, at + step)));
  if (isShare && (lexicon.prepositions.has(next) || next === "out")) return true;
  if (lexicon.comparatives.has(next) || (lexicon.unmade.has(next) && !lexicon.one.has(next))) return true;
  return value >= 10 && isWord(tokens, at + 1) && !lexicon.prepositions.has(next);
}

const amounts: ReadonlySet<string> = new Set(["from", "to", "by", "at-most", "at-least", "plain"]);

/** With a unit; "100 years of trust" is how long something has been. */
function isMeasured({ unit }: NumberMention): boolean {
  return unit !== undefined && !years.test(unit);
}

const years = /^(?:years?|jahren?|jahre|ans|años?|anos?)$/i;

/** Whether a bare number counts something, rather than being part of a name. */
function isCount(
  text: string,
  tokens: readonly Token[],
  at: number,
  value: number,
  lexicon: Lexicon,
): boolean {
  const previous = tokens[at - 1];
  const before = previous?.lower ?? "";
  const next = lowerAt(tokens, at + 1);
  if (value < 2 || tokens[at]?.isAside) return false;
  if (tokens[at]?.measure?.scale) return true;
  // "These 80 villages", "our 4 clinics"
  if (lexicon.determiners.has(before)) return false;
  const isYear = value >= 1900 && value < 2100 && tokens[at]?.text.length === 4;
  if (isYear || isName(previous, at, next, lexicon)) return false;
  const isShare = lexicon.of.has(next) && tokens[at + 2]?.kind === "number";
  const isThing =
    isWord(tokens, at + 1) &&
    !lexicon.prepositions.has(next) &&
    !lexicon.conjunctions.has(next) &&
    !lexicon.finite.has(next) &&
    !lexicon.auxiliaries.has(next);
  // "In 12 countries" is where, unless something is built there; "NPS at 50" is how much.
  if (lexicon.placing.has(before)) return isThing ? isProject(text) !== undefined : at > 1;
  return isShare || isThing || lexicon.measured.has(before);
}

/** "Agenda 21", "Windows 11": a capital inside, or a first word that is no verb. */
function isName(previous: Token | undefined, at: number, next: string, lexicon: Lexicon): boolean {
  if (previous?.kind !== "word" || !/^\p{Lu}/u.test(previous.text)) return false;
  const isNoun = lexicon.isVerbFinal || at > 1;
  const isKnown = lexicon.measured.has(previous.lower) || lexicon.prepositions.has(previous.lower);
  if (isNoun) return !isKnown;
  const isSubject =
    lexicon.finite.has(next) || lexicon.auxiliaries.has(next) || lexicon.prepositions.has(next);
  return isSubject && !lexicon.vocabulary.has(previous.lower);
}
