import { finishedThing } from "./finished.ts";
import type { Lexicon } from "./lexicon.ts";
import { isMade, namedThingAt } from "./named-thing.ts";
import { behindTitle, clauseEnd, isWord, joins, lowerAt, nounPhraseEnd, startOf } from "./sentence.ts";
import type { Token } from "./tokens.ts";
import type { Activity } from "./work.ts";

/**
 * Work that a key result only names: an event ("kick-off workshop with all clubs"), what is put out ("v2 in both app
 * stores"), or a new thing ("a new boiler for the hall"). Of an objective it would say too much.
 */
export function namedWork(tokens: readonly Token[], lexicon: Lexicon): Activity | undefined {
  const start = startOf(tokens, lexicon);
  const titled = behindTitle(tokens);
  const isNamed = isVerbless(tokens, start, lexicon);
  return (
    broughtPast(tokens, start, lexicon) ??
    passedMilestone(tokens, start, lexicon) ??
    (titled > start ? finishedThing(tokens, titled, lexicon) : undefined) ??
    (isNamed ? heldEvent(tokens, start, lexicon) : undefined) ??
    (isNamed ? putOut(tokens, start, lexicon) : undefined) ??
    (isNamed ? newThing(tokens, start, lexicon) : undefined) ??
    laterWork(tokens, start, lexicon)
  );
}

/** What everybody has been through: "every manager has had a coaching session", "alle Trainer haben den Kurs absolviert". */
export function attendance(tokens: readonly Token[], lexicon: Lexicon): Activity | undefined {
  const start = startOf(tokens, lexicon);
  const end = clauseEnd(tokens, start);
  const isEach = [start, start + 1].some((at) => isEverybody(tokens[at], lexicon));
  if (!isEach || !hasEvent(tokens, start, end, lexicon)) return undefined;
  for (let at = start + 1; at < end; at++) {
    const word = lowerAt(tokens, at);
    if (lexicon.relatives.has(word) || lexicon.hedges.has(word)) return undefined;
    const isDone =
      lexicon.undergone.has(word) &&
      (lexicon.isVerbFinal
        ? at === end - 1 || lexicon.prepositions.has(lowerAt(tokens, at + 1))
        : hasEvent(tokens, at, end, lexicon));
    if (isDone) return { verb: word, kind: "task", at, to: at + 1, leads: false, isLast: true };
  }
  return undefined;
}

function isEverybody(token: Token | undefined, { all }: Lexicon): boolean {
  return token !== undefined && (all.has(token.lower) || /^(?:each|every(?:one|body))$/.test(token.lower));
}

function hasEvent(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): boolean {
  for (let at = from; at < to; at++) if (lexicon.events.has(lowerAt(tokens, at))) return true;
  return false;
}

/** "Get the kitchen past the inspection", "get the slide deck to the board". */
function broughtPast(tokens: readonly Token[], start: number, lexicon: Lexicon): Activity | undefined {
  const isGet = lexicon.causing.has(lowerAt(tokens, start)) && lexicon.obtaining.has(lowerAt(tokens, start));
  if (!isGet || !lexicon.determiners.has(lowerAt(tokens, start + 1))) return undefined;
  let end = start + 3;
  while (end < start + 8 && isWord(tokens, end) && !lexicon.past.has(lowerAt(tokens, end))) end++;
  const head = lowerAt(tokens, end - 1);
  const isMeasured = lexicon.measured.has(head) || lexicon.counted.has(head) || lexicon.people.has(head);
  const isPast = lexicon.past.has(lowerAt(tokens, end)) && lexicon.determiners.has(lowerAt(tokens, end + 1));
  // "Get the team to the final"
  const isTo = lexicon.to.has(lowerAt(tokens, end)) && !isMade(head, lexicon);
  if (!isPast || isTo || isMeasured || lexicon.qualities.has(head)) return undefined;
  return { verb: lowerAt(tokens, start), kind: "task", at: start, to: start + 1, leads: true };
}

/** "Kitchen passes the hygiene inspection". */
function passedMilestone(tokens: readonly Token[], start: number, lexicon: Lexicon): Activity | undefined {
  const end = clauseEnd(tokens, start);
  for (let at = start + 1; at < end; at++) {
    const word = lowerAt(tokens, at);
    if (lexicon.relatives.has(word) || lexicon.hedges.has(word) || lexicon.lacking.has(word))
      return undefined;
    if (lexicon.obtaining.get(word)?.form !== "third") continue;
    const last = nounPhraseEnd(tokens, at + 1, lexicon) - 1;
    const object = lowerAt(tokens, lexicon.isHeadFirst ? at + 2 : last);
    return lexicon.milestones.has(object)
      ? { verb: word, kind: "task", at, to: at + 1, leads: true, hasSubject: true }
      : undefined;
  }
  return undefined;
}

/** Nothing is said of what the words name, up to when it is to be. */
function isVerbless(tokens: readonly Token[], start: number, lexicon: Lexicon): boolean {
  for (let at = start; at < tokens.length; at++) {
    const word = lowerAt(tokens, at);
    if (lexicon.until.has(word) && at > start) return true;
    const before = lowerAt(tokens, at - 1);
    // "La boutique de la ferme"
    const mayBeVerb = at > start && !lexicon.determiners.has(before) && !lexicon.prepositions.has(before);
    const takesObject = lexicon.determiners.has(lowerAt(tokens, at + 1)) || tokens[at + 1]?.kind === "number";
    const isForm =
      lexicon.tasks.get(word)?.some(({ form }) => form === "past" || (form === "third" && takesObject)) ??
      false;
    const says =
      (mayBeVerb && (isForm || lexicon.finite.has(word))) ||
      lexicon.auxiliaries.has(word) ||
      lexicon.movements.has(word) ||
      lexicon.comparatives.has(word) ||
      lexicon.lacking.has(word) ||
      lexicon.hedges.has(word) ||
      lexicon.meeting.has(word) ||
      lexicon.amounts.has(word) ||
      lexicon.limits.has(word) ||
      lexicon.up.has(word) ||
      lexicon.down.has(word) ||
      (lexicon.relatives.has(word) && !lexicon.determiners.has(word));
    if (says && !lexicon.placing.has(word)) return false;
  }
  return true;
}

/** "Kick-off workshop with all clubs", "four trainings for referees", "hygiene course: 45 cooks through it". */
function heldEvent(tokens: readonly Token[], start: number, lexicon: Lexicon): Activity | undefined {
  let from = start;
  const isCount = (at: number) => tokens[at]?.kind === "number" || lexicon.numbers.has(lowerAt(tokens, at));
  while (isCount(from) || lexicon.determiners.has(lowerAt(tokens, from))) from++;
  const end = nounPhraseEnd(tokens, from, lexicon);
  const head = lexicon.isHeadFirst ? from : end - 1;
  if (!lexicon.events.has(lowerAt(tokens, head)) || end - start > 6) return undefined;
  if (hasSubject(tokens, from, head, from > start, lexicon)) return undefined;
  const isAlone = end >= tokens.length;
  const next = tokens[end];
  const goesOn = next?.role !== undefined || joins(next?.lower ?? "", lexicon) || next?.text === ",";
  if ((isAlone && end - start < 2) || !(isAlone || goesOn || isAttended(tokens, end, lexicon)))
    return undefined;
  return { verb: lowerAt(tokens, head), kind: "task", at: head, to: head + 1, leads: true, isEvent: true };
}

/** "60 regulars order the day before", "40 nurses finish training": the head only ends what somebody does. */
function hasSubject(
  tokens: readonly Token[],
  from: number,
  head: number,
  isCounted: boolean,
  { determiners, singulars, counted, testers, people }: Lexicon,
): boolean {
  return tokens.slice(from, head).some(({ lower }, at) => {
    if (determiners.has(lower)) return true;
    const isPlural = /[^suio]s$/.test(lower) && !singulars.has(lower);
    const isSomebody = isPlural || counted.has(lower) || testers.has(lower) || people.has(lower);
    return isCounted && at === 0 && isSomebody;
  });
}

/** ": 45 cooks through it": how many came, and nothing of what came of it. */
function isAttended(tokens: readonly Token[], colon: number, lexicon: Lexicon): boolean {
  if (tokens[colon]?.text !== ":" || tokens[colon + 1]?.kind !== "number" || !isWord(tokens, colon + 2))
    return false;
  const next = tokens[colon + 3];
  return !next || lexicon.prepositions.has(next.lower);
}

/** "v2 in both app stores", "version 3 on every tablet". */
function putOut(tokens: readonly Token[], start: number, lexicon: Lexicon): Activity | undefined {
  let first = start;
  while (lexicon.determiners.has(lowerAt(tokens, first))) first++;
  const isRelease = lexicon.releases.has(lowerAt(tokens, first));
  if (!isRelease && tokens[first]?.role !== "version") return undefined;
  let end = first + 1;
  while (tokens[end]?.kind === "number" || tokens[end]?.role !== undefined) end++;
  const next = lowerAt(tokens, end);
  const isWith = (lexicon.having.has(next) || lexicon.of.has(next)) && !hasAmount(tokens, lexicon);
  const isOut = lexicon.placing.has(next) || isWith;
  return isOut ? { verb: lowerAt(tokens, start), kind: "task", at: start, to: end, leads: true } : undefined;
}

/** "A new boiler for the hall", "mobile app in the stores". */
function newThing(tokens: readonly Token[], start: number, lexicon: Lexicon): Activity | undefined {
  const { head, end, isNew, isAlone } = namedThingAt(tokens, start, lexicon);
  const word = lowerAt(tokens, head);
  if (!isMade(word, lexicon) || !isAlone) return undefined;
  let first = start;
  while (first < end - 1 && lexicon.determiners.has(lowerAt(tokens, first))) first++;
  if (hasSubject(tokens, first, head, false, lexicon)) return undefined;
  const isThere = end < tokens.length && !hasAmount(tokens, lexicon);
  return isNew || isThere
    ? { verb: word, kind: "task", at: head, to: head + 1, leads: true, isEvent: true }
    : undefined;
}

function hasAmount(tokens: readonly Token[], { all, numbers }: Lexicon): boolean {
  return tokens.some(({ kind, role, lower }, at) => {
    const isNumber = (kind === "number" && role === undefined) || numbers.has(lower);
    return isNumber && !all.has(lowerAt(tokens, at - 1));
  });
}

/** "Der Hofladen bekommt eine Kasse, Inbetriebnahme bis 1.7.": the work comes after the comma. */
function laterWork(tokens: readonly Token[], start: number, lexicon: Lexicon): Activity | undefined {
  for (let at = start + 1; at < tokens.length - 1; at++) {
    const isBehind = tokens[at - 1]?.kind === "sign" && /^[,;–—]$/.test(tokens[at - 1]?.text ?? "");
    const isWork = lexicon.workNouns.has(lowerAt(tokens, at)) || lexicon.finalNouns.has(lowerAt(tokens, at));
    const isDue =
      lexicon.until.has(lowerAt(tokens, at + 1)) ||
      tokens[at + 1]?.role === "date" ||
      lowerAt(tokens, at + 1) === "by";
    if (isBehind && isWork && isDue)
      return { verb: lowerAt(tokens, at), kind: "task", at, to: at + 1, leads: true };
  }
  return undefined;
}
