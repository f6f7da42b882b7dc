import type { Span } from "../text.ts";
import { closingVerbAt } from "./clause.ts";
import { dutyIn } from "./duty.ts";
import type { Lexicon, Phrases } from "./lexicon.ts";
import { isPerson, namedThingAt } from "./named-thing.ts";
import { readText } from "./reading.ts";
import { phrasesIn, screenFor } from "./screen.ts";
import { clauseEnd, isAdverb, isPhrase, lowerAt, nounPhraseEnd, startOf } from "./sentence.ts";
import type { Token } from "./tokens.ts";
import { readWording } from "./wording.ts";

/**
 * The words by which an objective keeps things as they are ("maintain", "keep … running", "handle customer enquiries").
 * Undefined where a word or number in it is a stretch, and in a language without word lists.
 */
export function findUpkeep(text: string): { span: Span } | undefined {
  if (!mayKeep(text) && !(mayServe(text) && hasDuty(text))) return undefined;
  const { spoken: tokens, lexicon } = readText(text);
  if (!lexicon) return undefined;
  const duty = dutyIn(tokens, startOf(tokens, lexicon), lexicon);
  const all = [
    opening(tokens, lexicon),
    level(tokens, text, lexicon),
    phraseIn(tokens, 0, lexicon.asUsual),
    routine(tokens, lexicon),
    duty && !isMeasured(text, lexicon) ? duty : undefined,
    supportOf(tokens, lexicon),
    ensured(tokens, lexicon),
  ];
  const candidates = all.filter((each) => each !== undefined);
  if (candidates.length === 0) return undefined;
  const goals = goalsIn(text, tokens, lexicon);
  const found = candidates.find((each) => !hasStretch(tokens, each, goals, lexicon));
  if (!found) return undefined;
  return { span: { start: tokens[found.at]?.start ?? 0, end: tokens[found.to - 1]?.end ?? 0 } };
}

const mayKeep = screenFor(({ upkeep, keep, stay, operate, asUsual, routinely, supporting, ensuring }) => [
  ...upkeep,
  ...keep,
  ...stay,
  ...operate,
  ...phrasesIn(asUsual),
  ...phrasesIn(routinely),
  ...supporting,
  ...ensuring,
]);

const mayServe = screenFor(({ dutyVerbs }) => phrasesIn(dutyVerbs));
const hasDuty = screenFor(({ duties }) => duties);

/** "Within 2 days", "under 3 %": how well it is to be done. */
function isMeasured(text: string, { all }: Lexicon): boolean {
  return readWording(text).numbers.some(
    ({ unit, role, span }) =>
      unit !== undefined && role !== "date" && !all.has(text.slice(span.start, span.end).toLowerCase()),
  );
}

/** Where the numbers begin that something is to move by or to; others are levels to be held. */
function goalsIn(text: string, tokens: readonly Token[], lexicon: Lexicon): ReadonlySet<number> {
  const goals = readWording(text).numbers.filter(({ role, unit, span }) => {
    // "Manter em 90 %"
    const before = lowerAt(tokens, tokens.findIndex(({ start }) => start === span.start) - 1);
    const isMove = (role === "by" || role === "to") && !lexicon.placing.has(before);
    return role === "from" || isMove || unit === "x";
  });
  return new Set(goals.map(({ span }) => span.start));
}

interface Found {
  readonly at: number;
  readonly to: number;
  /** What goes on is one of `routine`: "continue to provide". */
  readonly isGoingOn?: boolean;
}

function opening(tokens: readonly Token[], lexicon: Lexicon): Found | undefined {
  const at = startOf(tokens, lexicon);
  const first = lowerAt(tokens, at);
  const isDone = (word: string) =>
    !lexicon.upkeep.has(word) &&
    (lexicon.tasks.has(word) || lexicon.movements.has(word) || lexicon.keeping.has(word));
  // "Wartung langweilig machen"
  if (closingVerbAt(tokens, at, lexicon, isDone) !== undefined) return undefined;
  const isBusiness =
    !lexicon.halfUpkeep.has(first) || tokens.some(({ lower }) => lexicon.keptThings.has(lower));
  if (
    isBusiness &&
    lexicon.upkeep.has(first) &&
    tokens.length > at + 1 &&
    !isOfPeople(tokens, at + 1, lexicon)
  ) {
    const next = lexicon.to.has(lowerAt(tokens, at + 1)) ? at + 2 : at + 1;
    const isGoingOn =
      phraseAt(tokens, next, lexicon.routine) !== undefined ||
      lexicon.routineGerunds.has(lowerAt(tokens, next));
    return { at, to: at + 1, isGoingOn };
  }
  const last = closingVerbAt(tokens, at, lexicon, (word) => lexicon.upkeep.has(word));
  if (last !== undefined && !isOfPeople(tokens, at, lexicon)) return { at: last, to: last + 1 };
  const end = clauseEnd(tokens, at);
  if (lexicon.keep.has(first))
    for (let to = at + 2; to < end; to++) {
      const isEnd =
        to + 1 === end ||
        isNumber(tokens, to + 1, lexicon) ||
        lexicon.prepositions.has(lowerAt(tokens, to + 1)) ||
        lexicon.and.has(lowerAt(tokens, to + 1)) ||
        isAdverb(lowerAt(tokens, to + 1), lexicon);
      if (isEnd && lexicon.keptSo.has(lowerAt(tokens, to))) return { at, to: to + 1 };
    }
  // "Remain fully compliant with …", "keep compliant", but not "keep moving"
  const so = isAdverb(lowerAt(tokens, at + 1), lexicon) ? at + 2 : at + 1;
  const isSo = lexicon.stay.has(first) && lexicon.keptSo.has(lowerAt(tokens, so));
  const isGoing = lexicon.keep.has(first) && lowerAt(tokens, so).endsWith("ing");
  if (isSo && !isGoing && (end === so + 1 || lexicon.prepositions.has(lowerAt(tokens, so + 1))))
    return { at, to: so + 1 };
  // "Keep processing invoices"
  if (lexicon.keep.has(first) && isWorking(lowerAt(tokens, at + 1), lexicon) && end > at + 2)
    return { at, to: at + 2 };
  const isOfOne = lexicon.one.has(lowerAt(tokens, at + 1));
  const object = nounPhraseEnd(tokens, at + 1, lexicon);
  const isEveryday = lexicon.everyday.has(lowerAt(tokens, object - 1)) && object === end;
  // "Run the lost-and-found office", but not "run a canteen", which is a new one
  if (lexicon.operate.has(first) && isEveryday && !isOfOne && object <= at + 5) return { at, to: object };
  return undefined;
}

function isNumber(tokens: readonly Token[], at: number, { numbers }: Lexicon): boolean {
  return tokens[at]?.kind === "number" || numbers.has(lowerAt(tokens, at));
}

function isWorking(word: string, { routineGerunds, tasks }: Lexicon): boolean {
  const isGerund = tasks.get(word)?.some(({ form, kind }) => form === "gerund" && kind === "task");
  return routineGerunds.has(word) || isGerund === true;
}

/** "Support the sales team with material", "soutenir les autres services": nothing is to be different for them. */
function supportOf(tokens: readonly Token[], lexicon: Lexicon): Found | undefined {
  const start = startOf(tokens, lexicon);
  const end = clauseEnd(tokens, start);
  const last = closingVerbAt(tokens, start, lexicon, (word) => lexicon.supporting.has(word));
  if (!lexicon.supporting.has(lowerAt(tokens, start)) && (last === undefined || last + 1 < end))
    return undefined;
  let from = last === undefined ? start + 1 : start;
  while (lexicon.determiners.has(lowerAt(tokens, from)) || lexicon.to.has(lowerAt(tokens, from))) from++;
  const to = Math.min(nounPhraseEnd(tokens, from, lexicon), last ?? end);
  const isServed = tokens.slice(from, to).some(({ lower }, at) => {
    const isHead = lexicon.isHeadFirst || from + at === to - 1;
    return isHead && (lexicon.groups.has(lower) || lexicon.offices.has(lower) || lexicon.everyday.has(lower));
  });
  const isWhole =
    last !== undefined || to === end || (lexicon.having.has(lowerAt(tokens, to)) && end <= to + 5);
  return isServed && isWhole ? { at: last ?? start, to: (last ?? start) + 1 } : undefined;
}

/** "Ensure the servers stay up", "ensure that all reports are filed". */
function ensured(tokens: readonly Token[], lexicon: Lexicon): Found | undefined {
  const start = startOf(tokens, lexicon);
  if (!lexicon.ensuring.has(lowerAt(tokens, start)) || lexicon.isHeadFirst) return undefined;
  const end = clauseEnd(tokens, start);
  for (let at = start + 2; at < end - 1; at++) {
    const verb = lowerAt(tokens, at).replace(/s$/, "");
    const isStay = lexicon.stay.has(verb) || lexicon.operate.has(verb);
    const so = lowerAt(tokens, at + 1);
    const isDone =
      lexicon.auxiliaries.has(lowerAt(tokens, at)) &&
      lexicon.duties.has(lowerAt(tokens, at - 1)) &&
      lexicon.tasks.get(so)?.some(({ form }) => form === "past");
    if (isDone && at + 2 >= end) return { at: start, to: end };
    if (isStay && at + 2 >= end && (lexicon.keptSo.has(so) || isAdverb(so, lexicon)))
      return { at: start, to: end };
  }
  return undefined;
}

/** Keeping people is an aim of its own: "mantener a las enfermeras". */
function isOfPeople(tokens: readonly Token[], from: number, lexicon: Lexicon): boolean {
  let at = from;
  while (lexicon.determiners.has(lowerAt(tokens, at)) || lexicon.to.has(lowerAt(tokens, at))) at++;
  const object = lowerAt(tokens, at);
  return lexicon.people.has(object) || lexicon.counted.has(object) || isPerson(object, lexicon);
}

/** "Keep NPS at 50", "Verfügbarkeit von 99,9 % halten", "hold the error rate below 1 %". */
function level(tokens: readonly Token[], text: string, lexicon: Lexicon): Found | undefined {
  const start = startOf(tokens, lexicon);
  const isStay = (word: string) => lexicon.stay.has(word);
  const verb = isStay(lowerAt(tokens, start)) ? start : closingVerbAt(tokens, start, lexicon, isStay);
  if (verb === undefined) return undefined;
  const isLevel = readWording(text).numbers.some(({ role, unit, span }) => {
    if (!/\p{Nd}/u.test(text.slice(span.start, span.end))) return false;
    if (role !== "plain") return role === "at-least" || role === "at-most";
    const at = tokens.findIndex((token) => token.start === span.start);
    return unit !== undefined || lexicon.placing.has(lowerAt(tokens, at - 1));
  });
  if (isLevel) return { at: verb, to: verb + 1 };
  // "Die Qualität halten"
  const object = tokens.slice(start, verb);
  const isMeasured = object.some(({ lower }) => lexicon.measured.has(lower) && !lexicon.counted.has(lower));
  return verb > start && isMeasured ? { at: verb, to: verb + 1 } : undefined;
}

/** "Process payroll each month", "look after the existing lifts", "hold the opening hours as they are". */
function routine(tokens: readonly Token[], lexicon: Lexicon): Found | undefined {
  const start = startOf(tokens, lexicon);
  const leading = phraseAt(tokens, start, lexicon.routine);
  const isRoutine = (word: string) => lexicon.routine.has(word);
  const isSaid = leading ?? closingVerbAt(tokens, start, lexicon, isRoutine);
  const isKeeping = lexicon.keep.has(lowerAt(tokens, start)) || lexicon.stay.has(lowerAt(tokens, start));
  if (isSaid === undefined || (isKeeping && isOfPeople(tokens, start + 1, lexicon))) return undefined;
  // "Deliver value every week"
  const head = leading === undefined ? "" : headAfter(tokens, leading, lexicon);
  if (lexicon.qualities.has(head) && !lexicon.everyday.has(head)) return undefined;
  const found = phraseIn(tokens, leading ?? start, lexicon.routinely);
  // "Bring science to every current pupil": said of somebody else.
  const isOfOthers =
    found &&
    !isKeeping &&
    found.to - found.at === 1 &&
    !lexicon.isVerbFinal &&
    (lexicon.isHeadFirst || found.to < tokens.length) &&
    tokens
      .slice(leading, found.at)
      .some(
        ({ lower }) =>
          lexicon.prepositions.has(lower) && !lexicon.of.has(lower) && !lexicon.determiners.has(lower),
      );
  // "Meet customers where they are"
  const isWhere = found !== undefined && !isKeeping && lexicon.relatives.has(lowerAt(tokens, found.at));
  return isOfOthers || (isWhere && !lexicon.isVerbFinal) ? undefined : found;
}

function headAfter(tokens: readonly Token[], from: number, lexicon: Lexicon): string {
  return lowerAt(tokens, namedThingAt(tokens, from, lexicon).head);
}

/** Where the first of these phrases stands, from a token on. */
function phraseIn(tokens: readonly Token[], from: number, phrases: Phrases): Found | undefined {
  for (let at = from; at < tokens.length; at++) {
    const to = phraseAt(tokens, at, phrases);
    if (to !== undefined) return { at, to };
  }
  return undefined;
}

function phraseAt(tokens: readonly Token[], at: number, phrases: Phrases): number | undefined {
  const rest = phrases.get(lowerAt(tokens, at))?.find((words) => isPhrase(tokens, at + 1, words));
  return rest && at + 1 + rest.length;
}

/** A number to move to, a movement, praise, or a circumstance that makes it hard. */
function hasStretch(
  tokens: readonly Token[],
  found: Found,
  goals: ReadonlySet<number>,
  lexicon: Lexicon,
): boolean {
  return tokens.some(({ lower, start, text }, at) => {
    // "IT" is no "it".
    if ((at >= found.at && at < found.to) || /^\p{Lu}{2,}$/u.test(text)) return false;
    return (
      goals.has(start) ||
      (lexicon.challenge.has(lower) && tokens[at + 1]?.kind !== "number") ||
      lexicon.relatives.has(lower) ||
      (lexicon.praise.has(lower) && !found.isGoingOn) ||
      lexicon.changes.has(lower) ||
      lexicon.auxiliaries.has(lower) ||
      (lexicon.movements.has(lower) && !isNoun(tokens, at, lexicon)) ||
      lexicon.movementNouns.has(lower) ||
      lexicon.comparatives.has(lower) ||
      lexicon.multiples.has(lower)
    );
  });
}

/** "The existing lifts": a form that is a noun there. */
function isNoun(
  tokens: readonly Token[],
  at: number,
  { movements, determiners, routinely }: Lexicon,
): boolean {
  const before = lowerAt(tokens, at - 1);
  const isThird = movements.get(lowerAt(tokens, at))?.form === "third";
  return isThird && (determiners.has(before) || routinely.has(before));
}
