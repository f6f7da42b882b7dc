import { fillers } from "./number-words.ts";
import { isWord, lowerAt, startOf } from "./sentence.ts";
import type { Token } from "./tokens.ts";
import type { Lexicon, TaskKind } from "./word-lists.ts";

/** Work that a text speaks of. */
export interface Activity {
  /** Its base form, particle and all: "set up". For a state, the words themselves: "in place". */
  readonly verb: string;
  readonly kind: TaskKind;
  /** The tokens that say it, from `at` to before `to`. */
  readonly at: number;
  readonly to: number;
  /** Whether it stands before its object ("launch the site") or behind it ("site launched"). */
  readonly leads: boolean;
  /** Somebody does it: "the team launches the site", "a new company runs its first week here". */
  readonly hasSubject?: boolean;
}

/**
 * Whether a number counts the work instead of its effect: "hire 2 engineers", "5 articles published", "complete the
 * migration of 12 services". Takes the index of the number's token.
 */
export function countsWork(
  tokens: readonly Token[],
  at: number,
  activity: Activity,
  lexicon: Lexicon,
): boolean {
  const isWork =
    activity.kind === "task" || (activity.kind === "adding" && !countsPeople(tokens, at, lexicon));
  // "Deploy 10 times a day" is a rate.
  if (!isWork || lowerAt(tokens, at + 1) === "times") return false;
  const from = activity.leads ? activity.to : startOf(tokens, lexicon);
  const isObject =
    (at >= from && onlyApproximates(tokens, from, at, lexicon)) || isObjectOfTask(tokens, at, lexicon);
  if (isObject || !activity.leads) return isObject;
  // "Launch in 5 markets" tells how far it reached, "launch the app in 5 markets" what was done.
  if (at === activity.to + 1) return false;
  const previous = lowerAt(tokens, at - 1);
  if (previous === "for") return true;
  if (previous === "of")
    return !isMakingVerb(activity.verb, lexicon) && isInObject(tokens, activity.to, at - 1, lexicon);
  return lexicon.placing.has(previous) && within(tokens, at + 1, at + 4, lexicon.places);
}

/** "Build", "create": verbs whose object may be a quality. */
export function isMakingVerb(verb: string, lexicon: Lexicon): boolean {
  return lexicon.tasks.get(verb)?.some(({ isMaking }) => isMaking) ?? false;
}

function isInObject(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): boolean {
  for (let at = from; at < to; at++)
    if (!isWord(tokens, at) || lexicon.prepositions.has(lowerAt(tokens, at))) return false;
  return true;
}

function countsPeople(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  return within(tokens, at + 1, at + 5, lexicon.counted);
}

function within(tokens: readonly Token[], from: number, to: number, words: ReadonlySet<string>): boolean {
  for (let at = from; at < to; at++) if (words.has(lowerAt(tokens, at))) return true;
  return false;
}

/** "… to deliver 4 events": the number is the object of another task. */
function isObjectOfTask(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  let verb = at - 1;
  while (verb > 0 && onlyApproximates(tokens, verb, verb + 1, lexicon)) verb--;
  return (
    lexicon.tasks.get(lowerAt(tokens, verb))?.some(({ form, kind }) => kind === "task" && form !== "past") ??
    false
  );
}

function onlyApproximates(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): boolean {
  for (let at = from; at < to; at++) {
    const word = lowerAt(tokens, at);
    if (!fillers.has(word) && !lexicon.determiners.has(word) && !lexicon.approximating.has(word))
      return false;
  }
  return true;
}
