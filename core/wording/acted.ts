import type { DecidingForm, Form, Lexicon } from "./lexicon.ts";
import { clauseEnd, isAdverb, lowerAt } from "./sentence.ts";
import type { Token } from "./tokens.ts";

/** Whether what follows says that somebody has done something, does it or will do it. */
export function hasActed(
  tokens: readonly Token[],
  from: number,
  lexicon: Lexicon,
  isPlural = false,
): boolean {
  let verb = from;
  // "La DSI nous a livré l'interface"
  while (lexicon.isHeadFirst && lexicon.ours.has(lowerAt(tokens, verb))) verb++;
  const isPerfect = lexicon.perfect.has(lowerAt(tokens, verb));
  const isFuture =
    lexicon.auxiliaries.has(lowerAt(tokens, verb)) && lexicon.openers.has(lowerAt(tokens, verb));
  if (isPerfect || (isFuture && !lexicon.isVerbFinal)) verb++;
  while (isAdverb(lowerAt(tokens, verb), lexicon) || lexicon.ours.has(lowerAt(tokens, verb))) verb++;
  const last = clauseEnd(tokens, verb) - 1;
  const word = lowerAt(tokens, isPerfect && lexicon.isVerbFinal ? last : verb);
  const decides = (form: Form) =>
    lexicon.deciding.get(word)?.some((each) => each.form === form && isWhole(tokens, last, each)) ?? false;
  const works = (form: Form) => lexicon.tasks.get(word)?.some((each) => each.form === form) ?? false;
  if (isPerfect)
    return lexicon.othersDid.has(word) || decides("past") || (!lexicon.isHeadFirst && isDone(word, lexicon));
  const isForUs = tokens.slice(verb, last + 1).some(({ lower }) => lexicon.ours.has(lower));
  if (isFuture || isPlural) return decides("base") || (isForUs && works("base"));
  // "The IT department sets up the server"
  const isOnThing =
    lexicon.determiners.has(lowerAt(tokens, verb + 1)) || lexicon.determiners.has(lowerAt(tokens, verb + 2));
  // "The court publishes every ruling": what it always does, for nobody in particular.
  if (lexicon.all.has(lowerAt(tokens, verb + 1)) && !isForUs) return false;
  return lexicon.othersDo.has(word) || decides("third") || ((isForUs || isOnThing) && works("third"));
}

/** A participle, of a verb in the lists or by its ending; what only says that a number moved is none. */
function isDone(word: string, { tasks, movements, participleEnding, openParticiples }: Lexicon): boolean {
  if (tasks.get(word)?.some(({ form }) => form === "past")) return true;
  const isUnknown = participleEnding !== undefined && word.length > 4 && word.endsWith(participleEnding);
  return isUnknown && !movements.has(word) && !openParticiples.has(word);
}

/** "Gibt … frei": with its particle, which closes the clause. */
function isWhole(tokens: readonly Token[], last: number, { particle }: DecidingForm): boolean {
  return particle === undefined || lowerAt(tokens, last) === particle;
}
