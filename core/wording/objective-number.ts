import type { Span } from "../text.ts";
import type { Lexicon } from "./lexicon.ts";
import type { NumberMention } from "./mentions.ts";
import { readText } from "./reading.ts";
import { isWord, lowerAt } from "./sentence.ts";
import type { Token } from "./tokens.ts";
import { readWording } from "./wording.ts";

/**
 * The number in an objective that says how far or how many, as a key result would: "by 20%", "from 9 to 5", "within
 * 24 hours", "3 new features". Undefined for dates, ranks, names ("Vision 2030"), what is there already ("our 4
 * clinics"), numbers that nobody wrote in digits, and in a language without word lists.
 */
export function numberInObjective(text: string): Span | undefined {
  if (!/\p{Nd}/u.test(text)) return undefined;
  const { tokens, lexicon } = readText(text);
  if (!lexicon) return undefined;
  const mention = readWording(text).numbers.find(
    (each) =>
      amounts.has(each.role) &&
      /\p{Nd}/u.test(text.slice(each.span.start, each.span.end)) &&
      (each.role !== "plain" || isMeasured(each) || isCount(tokens, each, lexicon)),
  );
  return mention?.span;
}

const amounts: ReadonlySet<string> = new Set(["from", "to", "by", "at-most", "at-least", "plain"]);

/** With a unit; "100 years of trust" is how long something has been. */
function isMeasured({ unit }: NumberMention): boolean {
  return unit !== undefined && !/^(?:years?|jahren?|jahre|ans|años?|anos?)$/i.test(unit);
}

/** Whether a bare number counts something, rather than being part of a name. */
function isCount(tokens: readonly Token[], { span, value }: NumberMention, lexicon: Lexicon): boolean {
  const at = tokens.findIndex(({ start }) => start === span.start);
  const previous = tokens[at - 1];
  const before = previous?.lower ?? "";
  const next = lowerAt(tokens, at + 1);
  if (at < 0 || value < 2 || tokens[at]?.isAside) return false;
  if (tokens[at]?.measure?.scale && !isName(previous, at, next, lexicon)) return true;
  // "These 80 villages", "our 4 clinics"
  if (lexicon.determiners.has(before)) return false;
  const isYear = value >= 1900 && value < 2100 && tokens[at]?.text.length === 4;
  if (isYear || isName(previous, at, next, lexicon)) return false;
  const isShare = lexicon.of.has(next) && tokens[at + 2]?.kind === "number";
  const isThing =
    isWord(tokens, at + 1) && !lexicon.prepositions.has(next) && !lexicon.conjunctions.has(next);
  // "In 12 countries" is where, "NPS at 50" how much.
  if (lexicon.placing.has(before)) return !isThing && at > 1;
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
