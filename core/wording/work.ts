import type { Lexicon, TaskKind } from "./lexicon.ts";
import { fillers } from "./number-words.ts";
import { isWord, lowerAt, startOf } from "./sentence.ts";
import type { Token } from "./tokens.ts";

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
  /** It closes its clause: "ein CRM einführen". */
  readonly isLast?: boolean;
  /** It is named by what is held or made, and a number beside it only says how much of that. */
  readonly isEvent?: boolean;
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
  if (activity.isEvent) return !isOfOther(tokens, at, activity, lexicon);
  if (activity.isLast) return at < activity.at && isObjectBefore(tokens, at, activity, lexicon);
  const from = activity.leads ? activity.to : startOf(tokens, lexicon);
  const isObject =
    (at >= from && onlyApproximates(tokens, from, at, lexicon)) || isObjectOfTask(tokens, at, lexicon);
  if (isObject) return true;
  // "All 12 vans"
  if (lexicon.all.has(lowerAt(tokens, at - 1)) && at > activity.at) return true;
  // "Ads for three nurses posted"
  const isInPhrase =
    lexicon.countedFor.has(lowerAt(tokens, at - 1)) || lexicon.having.has(lowerAt(tokens, at - 1));
  if (!activity.leads && at < activity.at) return isInPhrase;
  if (!activity.leads) return at >= activity.to && isPlaceOfWork(tokens, at, lexicon);
  // "Recruitment of 6 nurses"
  const isOfNoun =
    lexicon.workNouns.has(lowerAt(tokens, activity.to - 1)) && lexicon.of.has(lowerAt(tokens, activity.to));
  if (isOfNoun && onlyApproximates(tokens, activity.to + 1, at, lexicon)) return true;
  // "Launch in 5 markets" tells how far it reached, "launch the app in 5 markets" what was done.
  if (at === activity.to + 1) return lexicon.attending.has(activity.verb);
  let before = at - 1;
  while (before > activity.to && lexicon.determiners.has(lowerAt(tokens, before))) before--;
  const previous = lowerAt(tokens, before);
  // "Hire a head of design and two researchers"
  if (lexicon.and.has(previous) && activity.kind === "task") return true;
  if (lexicon.countedFor.has(previous)) return true;
  if (lexicon.of.has(previous))
    return !isMakingVerb(activity.verb, lexicon) && isInObject(tokens, activity.to, before, lexicon);
  if (lexicon.having.has(previous) && !countsPeople(tokens, at, lexicon)) return true;
  if (lexicon.among.has(previous)) return hasMeeting(tokens, activity.to, before, lexicon);
  return lexicon.placing.has(previous) && within(tokens, at + 1, at + 4, lexicon.places);
}

/** Beside an event, what is said behind a sign of its own: "workshop: 12 nurses …". */
function isOfOther(tokens: readonly Token[], at: number, { to }: Activity, lexicon: Lexicon): boolean {
  if (at < to) return false;
  const isSigned = tokens[at - 1]?.kind === "sign" && at - 1 > to;
  return isSigned && !lexicon.prepositions.has(lowerAt(tokens, at + 2));
}

/** "Audit completed in the 4 branches": where it was done. */
function isPlaceOfWork(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  let before = at - 1;
  while (before > 0 && lexicon.determiners.has(lowerAt(tokens, before))) before--;
  // "On both the pitches": those that there are.
  const isDefinite = before < at - 1;
  return (
    lexicon.placing.has(lowerAt(tokens, before)) &&
    (isDefinite || within(tokens, at + 1, at + 4, lexicon.places))
  );
}

/** The same where the object comes first: "5 Workshops durchführen", "die App in 3 Märkten einführen". */
function isObjectBefore(tokens: readonly Token[], at: number, activity: Activity, lexicon: Lexicon): boolean {
  let before = at - 1;
  while (before > 0 && onlyApproximates(tokens, before, before + 1, lexicon)) before--;
  const previous = lowerAt(tokens, before);
  if (before < 0 || !lexicon.prepositions.has(previous)) return true;
  if (lexicon.countedFor.has(previous) || lexicon.attending.has(activity.verb)) return true;
  if (lexicon.having.has(previous) && !countsPeople(tokens, at, lexicon)) return true;
  if (lexicon.among.has(previous)) return hasMeeting(tokens, 0, before, lexicon);
  if (lexicon.of.has(previous) && !lexicon.placing.has(previous))
    return !isMakingVerb(activity.verb, lexicon);
  return lexicon.placing.has(previous) && within(tokens, at + 1, at + 4, lexicon.places);
}

/** "Interviews", "a workshop": what is held with people, who are then counted as part of the work. */
export function hasMeeting(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): boolean {
  return within(tokens, from, to, lexicon.meetings);
}

/** "Build", "create": verbs whose object may be a quality. */
export function isMakingVerb(verb: string, lexicon: Lexicon): boolean {
  return lexicon.tasks.get(verb)?.some(({ isMaking }) => isMaking) ?? false;
}

/** "Make 200 cold calls": an effort is work, however often it is made. */
export function countsEffort(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  return within(tokens, at + 1, at + 4, lexicon.efforts);
}

function isInObject(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): boolean {
  for (let at = from; at < to; at++)
    if (!isWord(tokens, at) || lexicon.prepositions.has(lowerAt(tokens, at))) return false;
  return true;
}

function countsPeople(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  return within(tokens, at + 1, at + 5, lexicon.counted) || within(tokens, at + 1, at + 5, lexicon.testers);
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
    isTaskWith(undefined, lowerAt(tokens, verb), lexicon) ||
    // "Print and hand out 500 flyers"
    isTaskWith(lowerAt(tokens, verb), lowerAt(tokens, verb - 1), lexicon)
  );
}

function isTaskWith(particle: string | undefined, word: string, { tasks }: Lexicon): boolean {
  const forms = tasks.get(word) ?? [];
  return forms.some(
    ({ form, kind, particle: own }) =>
      kind === "task" &&
      form !== "past" &&
      (particle === undefined || (own?.length === 1 && own[0] === particle)),
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
