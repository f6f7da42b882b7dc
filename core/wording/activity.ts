import { unitKindOf } from "../model/units.ts";
import { finishedThing } from "./finished.ts";
import {
  behindTitle,
  clauseEnd,
  hasFinite,
  isPhrase,
  isWord,
  joins,
  lowerAt,
  nounPhraseEnd,
  startOf,
} from "./sentence.ts";
import type { Token } from "./tokens.ts";
import type { Lexicon, TaskForm } from "./word-lists.ts";
import { type Activity, isMakingVerb } from "./work.ts";

/**
 * The task or milestone a text is about: an imperative ("launch …"), a noun of work ("launch of …"), or a finished
 * thing ("… launched", "… live"). Looks at grammar only; whether numbers make a result of it is not asked here.
 */
export function findActivity(tokens: readonly Token[], lexicon: Lexicon): Activity | undefined {
  const start = startOf(tokens, lexicon);
  const titled = behindTitle(tokens);
  return (
    leadingVerb(tokens, start, lexicon) ??
    (titled > start ? leadingVerb(tokens, titled, lexicon) : undefined) ??
    nounOfWork(tokens, start, lexicon) ??
    finishedThing(tokens, start, lexicon)
  );
}

/** Whether what is to be made is praised: "an effortless checkout", "a platform that developers rely on". */
export function isPraised(tokens: readonly Token[], { verb, to }: Activity, lexicon: Lexicon): boolean {
  const isMaking = isMakingVerb(verb, lexicon);
  return tokens.some(
    ({ lower }, at) => lexicon.praise.has(lower) || (isMaking && at > to && lexicon.relatives.has(lower)),
  );
}

function leadingVerb(tokens: readonly Token[], start: number, lexicon: Lexicon): Activity | undefined {
  const milestone = obtainedMilestone(tokens, start, lexicon);
  if (milestone) return milestone;
  // "Refine and document …": the second verb says what is done.
  const isSecond =
    lexicon.movements.get(lowerAt(tokens, start))?.form === "base" && lowerAt(tokens, start + 1) === "and";
  const at = isSecond ? start + 2 : start;
  for (const verb of lexicon.tasks.get(lowerAt(tokens, at)) ?? []) {
    const to = verbEnd(tokens, at, verb, lexicon);
    if (to === 0 || isComparison(tokens, to, lexicon) || !isSaidOfWork(tokens, at, to, verb, lexicon))
      continue;
    if (isQuality(tokens, to, verb, lexicon) || isEnabling(tokens, to, verb, lexicon)) return undefined;
    return { verb: verb.base, kind: verb.kind, at, to: lastJoined(tokens, to, lexicon), leads: true };
  }
  return undefined;
}

/** "Ship faster", "deliver better software": a movement. */
function isComparison(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const direction = lexicon.comparatives.get(lowerAt(tokens, at));
  return direction === "change" || (direction !== undefined && !isWord(tokens, at + 1));
}

/** Where a verb ends that starts at a token, its particle included; 0 if the particle is missing. */
function verbEnd(tokens: readonly Token[], at: number, { particle }: TaskForm, lexicon: Lexicon): number {
  if (!particle) return at + 1;
  if (lowerAt(tokens, at + 1) === particle) return at + 2;
  // "take the new API live", "set the board up"
  for (let next = at + 2; next < at + 7; next++) {
    const closes = !isWord(tokens, next + 1) || lexicon.prepositions.has(lowerAt(tokens, next + 1));
    if (lowerAt(tokens, next) === particle && closes) return at + 1;
  }
  return 0;
}

function isSaidOfWork(
  tokens: readonly Token[],
  at: number,
  to: number,
  verb: TaskForm,
  lexicon: Lexicon,
): boolean {
  const isObject = startsObject(tokens, to, lexicon);
  switch (verb.form) {
    case "base":
      if (verb.isNoun === "never" || isObject) return true;
      return verb.isNoun === "often" && readsAsVerb(tokens, to, verb, lexicon);
    case "past":
      return (
        isObject || /^\p{Lu}/u.test(tokens[to]?.text ?? "") || /^(?:have|has)$/.test(lowerAt(tokens, at - 1))
      );
    case "gerund":
      return isObject && !hasFinite(tokens, to, lexicon);
    case "third":
      return false;
  }
}

function startsObject(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const word = lowerAt(tokens, at);
  // "Release every week" has no object.
  if ((word === "every" || word === "each") && unitKindOf(lowerAt(tokens, at + 1)) === "time") return false;
  return lexicon.determiners.has(word) || lexicon.numbers.has(word) || tokens[at]?.kind === "number";
}

/** "Release the app" or "release frequency": what follows decides. */
function readsAsVerb(tokens: readonly Token[], to: number, verb: TaskForm, lexicon: Lexicon): boolean {
  const next = tokens[to];
  if (!next) return to === 1;
  const { lower } = next;
  if (next.kind === "sign" || lexicon.determiners.has(lower)) return false;
  if (lexicon.conjunctions.has(lower))
    return lexicon.tasks.get(lowerAt(tokens, to + 1))?.some(({ form }) => form === "base") ?? false;
  if (lexicon.prepositions.has(lower))
    return (
      lexicon.intransitive.has(verb.base) && (lexicon.placing.has(lower) || /^(?:to|for|by)$/.test(lower))
    );
  const end = nounPhraseEnd(tokens, to, lexicon);
  const stop = lowerAt(tokens, end);
  const movement = lexicon.movements.get(stop);
  const hasVerb =
    lexicon.finite.has(stop) ||
    lexicon.auxiliaries.has(stop) ||
    (movement !== undefined && movement.form !== "gerund");
  if (hasVerb && !joins(stop, lexicon)) return false;
  const head = lowerAt(tokens, end - 1);
  // "Design decisions rest on …": a plural inside a phrase means that a verb follows.
  const isClause = end - to > 1 && isPlural(lower, lexicon) && !isPlural(head, lexicon);
  return !lexicon.measured.has(head) && !isClause;
}

function isPlural(word: string, lexicon: Lexicon): boolean {
  return /[^suio]s$/.test(word) && !lexicon.singulars.has(word);
}

/** "Build trust", "complete transparency": no work, but a quality. */
function isQuality(tokens: readonly Token[], to: number, verb: TaskForm, lexicon: Lexicon): boolean {
  const first = lowerAt(tokens, to);
  if (lexicon.adjectival.has(verb.base) && lexicon.qualities.has(first)) return true;
  if (!verb.isMaking || tokens[to]?.kind === "number" || lexicon.numbers.has(first)) return false;
  const end = clauseEnd(tokens, to);
  for (let at = to; at < end && !joins(lowerAt(tokens, at), lexicon); at++) {
    if (!lexicon.qualities.has(lowerAt(tokens, at))) continue;
    const next = lowerAt(tokens, at + 1);
    if (at + 1 >= end || joins(next, lexicon) || lexicon.people.has(next)) return true;
  }
  return false;
}

/** "Enable nurses to …": what they can do then is an outcome. */
function isEnabling(tokens: readonly Token[], to: number, verb: TaskForm, lexicon: Lexicon): boolean {
  if (!lexicon.enabling.has(verb.base)) return false;
  const end = Math.min(clauseEnd(tokens, to), to + 8);
  for (let at = to + 1; at < end; at++) {
    if (
      lowerAt(tokens, at) !== "to" ||
      !isWord(tokens, at + 1) ||
      lexicon.movements.has(lowerAt(tokens, at + 1))
    )
      continue;
    const who = lowerAt(tokens, at - 1);
    return isPlural(who, lexicon) || lexicon.people.has(who);
  }
  return false;
}

/** "design and ship …": the last of verbs joined by "and" is the one whose object follows. */
function lastJoined(tokens: readonly Token[], to: number, lexicon: Lexicon): number {
  const isVerb = lexicon.tasks.has(lowerAt(tokens, to + 1)) || tokens[to + 2]?.kind === "number";
  return lowerAt(tokens, to) === "and" && isVerb ? to + 2 : to;
}

/** "Obtain ISO 27001 certification": getting there is a milestone. */
function obtainedMilestone(tokens: readonly Token[], start: number, lexicon: Lexicon): Activity | undefined {
  const verb = lexicon.obtaining.get(lowerAt(tokens, start));
  if (!verb || (verb.form !== "base" && verb.form !== "past")) return undefined;
  const end = clauseEnd(tokens, start);
  for (let at = start + 1; at < end; at++)
    if (isMilestone(tokens, at, lexicon))
      return { verb: verb.base, kind: "task", at: start, to: start + 1, leads: true };
  return undefined;
}

/** "Certification", but not the "certification rate". */
function isMilestone(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const rests = lexicon.milestones.get(lowerAt(tokens, at)) ?? [];
  return rests.some(
    (rest) => isPhrase(tokens, at + 1, rest) && !lexicon.measured.has(lowerAt(tokens, at + 1 + rest.length)),
  );
}

/** "Launch of the beta", "website relaunch". */
function nounOfWork(tokens: readonly Token[], start: number, lexicon: Lexicon): Activity | undefined {
  const at = /^(?:successful|full|complete|timely|the|first)$/.test(lowerAt(tokens, start))
    ? start + 1
    : start;
  const noun = lowerAt(tokens, at);
  if (lexicon.workNouns.has(noun) && lowerAt(tokens, at + 1) === "of" && !hasFinite(tokens, at, lexicon))
    return { verb: noun, kind: "task", at, to: at + 1, leads: true };
  const end = clauseEnd(tokens, start);
  let last = start;
  while (
    last < end &&
    last < start + 6 &&
    (isWord(tokens, last) || last > start) &&
    !breaksTitle(tokens, last, lexicon)
  )
    last++;
  const isWhole = last === end || lexicon.prepositions.has(lowerAt(tokens, last));
  const word = lowerAt(tokens, last - 1);
  if (!isWhole || last - start < 2 || !lexicon.finalNouns.has(word)) return undefined;
  return { verb: word, kind: "task", at: last - 1, to: last, leads: false };
}

function breaksTitle(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const word = lowerAt(tokens, at);
  const isVerb = lexicon.finite.has(word) || lexicon.auxiliaries.has(word) || lexicon.movements.has(word);
  return isVerb || lexicon.prepositions.has(word) || lexicon.comparatives.has(word);
}
