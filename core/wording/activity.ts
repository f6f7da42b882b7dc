import { unitKindOf } from "../model/units.ts";
import { closingVerbAt, hasParticleBefore } from "./clause.ts";
import { finishedThing } from "./finished.ts";
import type { Lexicon, TaskForm } from "./lexicon.ts";
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
import { type Activity, countsEffort, hasMeeting } from "./work.ts";
import { nounOfWork } from "./work-noun.ts";

/**
 * The task or milestone a text is about: an imperative ("launch …"), the infinitive of a language whose verbs come
 * last ("… einführen"), a noun of work ("launch of …"), or a finished thing ("… launched", "… live"). Looks at grammar only; whether numbers make a result of it is not asked here.
 */
export function findActivity(tokens: readonly Token[], lexicon: Lexicon): Activity | undefined {
  const start = startOf(tokens, lexicon);
  const titled = behindTitle(tokens);
  return (
    leadingVerb(tokens, start, lexicon) ??
    (titled > start ? leadingVerb(tokens, titled, lexicon) : undefined) ??
    closingVerb(tokens, start, lexicon) ??
    (titled > start ? closingVerb(tokens, titled, lexicon) : undefined) ??
    nounOfWork(tokens, start, lexicon) ??
    finishedThing(tokens, start, lexicon)
  );
}

/** Of a compound ("Datenteam") its last part tells nothing. */
function isWholeQuality(token: Token | undefined, lexicon: Lexicon): boolean {
  return (
    token !== undefined && lexicon.qualities.has(token.lower) && token.text.length === token.lower.length
  );
}

function leadingVerb(tokens: readonly Token[], start: number, lexicon: Lexicon): Activity | undefined {
  // "Make 200 cold calls"
  const isPart =
    lexicon.of.has(lowerAt(tokens, start + 2)) || lexicon.prepositions.has(lowerAt(tokens, start + 2));
  const isEffort =
    lexicon.light.has(lowerAt(tokens, start)) && tokens[start + 1]?.kind === "number" && !isPart;
  if (isEffort && countsEffort(tokens, start + 1, lexicon))
    return { verb: lowerAt(tokens, start), kind: "task", at: start, to: start + 1, leads: true };
  const milestone = obtainedMilestone(tokens, start, lexicon) ?? causedWork(tokens, start, lexicon);
  if (milestone) return milestone;
  // "Refine and document …": the second verb says what is done.
  const isSecond =
    lexicon.movements.get(lowerAt(tokens, start))?.form === "base" &&
    lexicon.and.has(lowerAt(tokens, start + 1));
  const at = isSecond ? start + 2 : start;
  for (const verb of lexicon.tasks.get(lowerAt(tokens, at)) ?? []) {
    const to = verbEnd(tokens, at, verb, lexicon);
    // "Establish ourselves as …"
    if (lexicon.selves.has(lowerAt(tokens, to))) return undefined;
    if (lexicon.relatives.has(lowerAt(tokens, to)) && verb.isMaking) return undefined;
    if (lexicon.light.has(verb.base) && !isHeld(tokens, to, lexicon)) continue;
    if (to === 0 || isComparison(tokens, to, lexicon) || !isSaidOfWork(tokens, at, to, verb, lexicon))
      continue;
    // "Finish top 10"
    if (lowerAt(tokens, to) === "top" && tokens[to + 1]?.kind === "number") return undefined;
    if (isQuality(tokens, to, verb, lexicon) || isEnabling(tokens, to, verb, lexicon)) return undefined;
    return { verb: verb.base, kind: verb.kind, at, to: lastJoined(tokens, to, lexicon), leads: true };
  }
  return undefined;
}

/** "Faire un audit", "faire auditer les comptes", but not "faire de la qualité une évidence". */
function isHeld(tokens: readonly Token[], to: number, lexicon: Lexicon): boolean {
  const isCaused = lexicon.tasks.get(lowerAt(tokens, to))?.some(({ form }) => form === "base");
  return isCaused || hasMeeting(tokens, to, clauseEnd(tokens, to), lexicon);
}

/** "Ein neues CRM einführen", "die Maschine in Betrieb nehmen"; "Interviews führen", but not "ein Leben führen". */
function closingVerb(tokens: readonly Token[], start: number, lexicon: Lexicon): Activity | undefined {
  const verbAt = (word: string, at: number) =>
    lexicon.tasks
      .get(word)
      ?.find(({ form, particle }) => form === "base" && hasParticleBefore(tokens, at, particle));
  const last = closingVerbAt(tokens, start, lexicon, (word, at) => verbAt(word, at) !== undefined);
  const verb = last === undefined ? undefined : verbAt(lowerAt(tokens, last), last);
  if (last === undefined || !verb) return undefined;
  const at = last - (verb.particle?.length ?? 0);
  const isNone = verb.isMaking
    ? tokens.slice(start, at).some((token) => isWholeQuality(token, lexicon))
    : lexicon.light.has(verb.base) && !hasMeeting(tokens, start, at, lexicon);
  if (isNone) return undefined;
  return { verb: verb.base, kind: verb.kind, at, to: last + 1, leads: false, isLast: true };
}

/** "Ship faster", "deliver better software": a movement. */
function isComparison(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const direction = lexicon.comparatives.get(lowerAt(tokens, at));
  return direction === "change" || (direction !== undefined && !isWord(tokens, at + 1));
}

/** Where a verb ends that starts at a token, its particle included; 0 if the particle is missing. */
function verbEnd(tokens: readonly Token[], at: number, { particle }: TaskForm, lexicon: Lexicon): number {
  if (!particle) return at + 1;
  if (isPhrase(tokens, at + 1, particle)) return at + 1 + particle.length;
  // "take the new API live", "set the board up"
  for (let next = at + 2; next < at + 9; next++) {
    if (!isPhrase(tokens, next, particle)) continue;
    const end = next + particle.length;
    if (!isWord(tokens, end) || lexicon.prepositions.has(lowerAt(tokens, end))) return at + 1;
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
        isObject || /^\p{Lu}/u.test(tokens[to]?.text ?? "") || lexicon.perfect.has(lowerAt(tokens, at - 1))
      );
    case "gerund":
      return isObject && !hasFinite(tokens, to, lexicon);
    case "third":
    case "thirds":
      return false;
  }
}

function startsObject(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const word = lowerAt(tokens, at);
  // "Release every week" has no object.
  if (lexicon.all.has(word) && unitKindOf(lowerAt(tokens, at + 1)) === "time") return false;
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
    return lexicon.intransitive.has(verb.base) && (lexicon.placing.has(lower) || lexicon.toward.has(lower));
  const end = nounPhraseEnd(tokens, to, lexicon);
  const stop = lowerAt(tokens, end);
  const movement = lexicon.movements.get(stop);
  const hasVerb =
    lexicon.finite.has(stop) ||
    lexicon.auxiliaries.has(stop) ||
    (movement !== undefined && movement.form !== "gerund");
  if (hasVerb && !joins(stop, lexicon)) return false;
  const isWay = lexicon.up.has(lowerAt(tokens, end - 1)) || lexicon.down.has(lowerAt(tokens, end - 1));
  const head = lowerAt(tokens, isWay ? end - 2 : end - 1);
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
  // "Développer les ventes", "former une équipe soudée"
  const object = lowerAt(tokens, objectAt(tokens, to, lexicon));
  if (lexicon.isHeadFirst && (lexicon.measured.has(object) || lexicon.qualities.has(object))) return true;
  const end = clauseEnd(tokens, to);
  for (let at = to; at < end && !joins(lowerAt(tokens, at), lexicon); at++) {
    if (!lexicon.qualities.has(lowerAt(tokens, at))) continue;
    const next = lowerAt(tokens, at + 1);
    if (at + 1 >= end || joins(next, lexicon) || lexicon.people.has(next)) return true;
  }
  return false;
}

function objectAt(tokens: readonly Token[], from: number, lexicon: Lexicon): number {
  let at = from;
  while (lexicon.determiners.has(lowerAt(tokens, at))) at++;
  return at;
}

/** "Enable nurses to …": what they can do then is an outcome. */
function isEnabling(tokens: readonly Token[], to: number, verb: TaskForm, lexicon: Lexicon): boolean {
  if (!lexicon.enabling.has(verb.base)) return false;
  const end = Math.min(clauseEnd(tokens, to), to + 8);
  for (let at = to + 1; at < end; at++) {
    if (
      !lexicon.to.has(lowerAt(tokens, at)) ||
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
  return lexicon.and.has(lowerAt(tokens, to)) && isVerb ? to + 2 : to;
}

/** "Get the board to approve the plan", "have legal sign the contract": others do it, but it is work. */
function causedWork(tokens: readonly Token[], start: number, lexicon: Lexicon): Activity | undefined {
  // "Have" may be skipped as what opens a sentence.
  const first = lexicon.causing.has(lowerAt(tokens, start)) ? start : start - 1;
  // "Get 12 councils to fund a crossing": how many others do it is a result.
  const isCounted = tokens[first + 1]?.kind === "number";
  if (!lexicon.causing.has(lowerAt(tokens, first)) || isCounted) return undefined;
  const end = Math.min(clauseEnd(tokens, start), first + 8);
  for (let at = first + 2; at < end; at++) {
    const isTold = lexicon.to.has(lowerAt(tokens, at - 1));
    const before = lowerAt(tokens, at - 1);
    if (!isTold && (joins(before, lexicon) || lexicon.determiners.has(before))) continue;
    const verb = lexicon.tasks.get(lowerAt(tokens, at))?.find(({ form, isNoun, particle }) => {
      return form === "base" && !particle && (isTold || isNoun === "never");
    });
    if (verb && (isTold || startsObject(tokens, at + 1, lexicon)))
      return { verb: verb.base, kind: verb.kind, at: first, to: at + 1, leads: true };
  }
  return undefined;
}

/** "Obtain ISO 27001 certification": getting there is a milestone. */
function obtainedMilestone(tokens: readonly Token[], start: number, lexicon: Lexicon): Activity | undefined {
  const last = closingVerbAt(tokens, start, lexicon, (word) => lexicon.obtaining.get(word)?.form === "base");
  if (last !== undefined) {
    const named = tokens.findIndex((_, at) => at >= start && at < last && isMilestone(tokens, at, lexicon));
    if (named < 0) return undefined;
    return { verb: lowerAt(tokens, last), kind: "task", at: last, to: last + 1, leads: false, isLast: true };
  }
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
