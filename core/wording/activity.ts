import { fillers } from "./number-words.ts";
import { behindTitle, clauseEnd, isAdverb, isPhrase, isWord, lowerAt, startOf } from "./sentence.ts";
import type { Token } from "./tokens.ts";
import type { Lexicon, TaskForm, TaskKind } from "./word-lists.ts";

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
}

/**
 * The task or milestone a text is about: an imperative ("launch …"), a finished thing ("… launched", "… live"), or a
 * noun of work ("launch of …"). Looks at grammar only; whether numbers make a result of it is not asked here.
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

function leadingVerb(tokens: readonly Token[], start: number, lexicon: Lexicon): Activity | undefined {
  const first = lowerAt(tokens, start);
  const milestone = obtainedMilestone(tokens, start, lexicon);
  if (milestone) return milestone;
  for (const verb of lexicon.tasks.get(first) ?? []) {
    const to = verbEnd(tokens, start, verb);
    if (to === 0 || !isSaidOfWork(tokens, start, to, verb, lexicon)) continue;
    if (isQuality(tokens, to, verb, lexicon) || isEnabling(tokens, to, verb, lexicon)) return undefined;
    return { verb: verb.base, kind: verb.kind, at: start, to: lastJoined(tokens, to, lexicon), leads: true };
  }
  return undefined;
}

/** Where a verb ends that starts at a token, its particle included; 0 if the particle is missing. */
function verbEnd(tokens: readonly Token[], at: number, verb: TaskForm): number {
  if (!verb.particle || lowerAt(tokens, at + 1) === verb.particle) return at + (verb.particle ? 2 : 1);
  // "take the new API live", "set the board up"
  for (let next = at + 2; next < at + 7; next++) {
    const isEnd = lowerAt(tokens, next) === verb.particle;
    if (isEnd && (!isWord(tokens, next + 1) || /^(?:by|before|in|on|for|with|at)$/.test(lowerAt(tokens, next + 1)))) return at + 1;
  }
  return 0;
}

function isSaidOfWork(tokens: readonly Token[], at: number, to: number, verb: TaskForm, lexicon: Lexicon): boolean {
  const next = tokens[to];
  const isObject =
    next !== undefined && (lexicon.determiners.has(next.lower) || lexicon.numbers.has(next.lower) || next.kind === "number");
  switch (verb.form) {
    case "base":
      if (verb.isNoun === "never" || isObject) return true;
      return verb.isNoun === "often" && readsAsVerb(tokens, at, to, verb, lexicon);
    case "past":
      return isObject || /^\p{Lu}/u.test(next?.text ?? "") || /^(?:have|has)$/.test(lowerAt(tokens, at - 1));
    case "gerund":
      return isObject && !hasFinite(tokens, to, lexicon);
    case "third":
      return false;
  }
}

/** "Release the app" or "release frequency": what follows decides. */
function readsAsVerb(tokens: readonly Token[], at: number, to: number, verb: TaskForm, lexicon: Lexicon): boolean {
  const next = tokens[to];
  if (!next) return at === 0 && to === tokens.length;
  if (next.kind === "sign") return false;
  if (lexicon.conjunctions.has(next.lower)) return lexicon.tasks.get(lowerAt(tokens, to + 1))?.some(({ form }) => form === "base") ?? false;
  if (lexicon.prepositions.has(next.lower)) return /^(?:launch|release|start|open)$/.test(verb.base) && next.lower !== "of";
  const end = nounPhraseEnd(tokens, to, lexicon);
  const stop = lowerAt(tokens, end);
  if (lexicon.finite.has(stop) || lexicon.auxiliaries.has(stop)) return false;
  const movement = lexicon.movements.get(stop);
  if (movement && movement.form !== "base" && movement.form !== "gerund") return false;
  const head = lowerAt(tokens, end - 1);
  if (lexicon.measured.has(head)) return false;
  const isClause = end - to > 1 && isPlural(next.lower) && !isPlural(head);
  return !isClause;
}

/** A plural inside a phrase means that a verb follows: "design decisions rest on …". A few nouns end in s anyway. */
function isPlural(word: string): boolean {
  return /[^suio]s$/.test(word) && !/^(?:sales|operations|systems|communications|analytics|news|goods|logistics|savings)$/.test(word);
}

/** Where the words of a noun phrase end: at a preposition, a verb, a sign, a number or the end. */
function nounPhraseEnd(tokens: readonly Token[], from: number, lexicon: Lexicon): number {
  let at = from;
  while (isWord(tokens, at)) {
    const word = lowerAt(tokens, at);
    const movement = lexicon.movements.get(word);
    const ends =
      lexicon.prepositions.has(word) ||
      lexicon.conjunctions.has(word) ||
      (at > from && (lexicon.finite.has(word) || lexicon.auxiliaries.has(word) || (movement && movement.form !== "base"))) ||
      word === "that" ||
      word === "which" ||
      word === "who";
    if (ends) break;
    at++;
  }
  return at;
}

/** "Build trust", "create an effortless checkout": no project, but a quality. */
function isQuality(tokens: readonly Token[], to: number, verb: TaskForm, lexicon: Lexicon): boolean {
  const end = clauseEnd(tokens, to);
  // "Complete transparency": an adjective.
  if (verb.base === "complete" && lexicon.qualities.has(lowerAt(tokens, to))) return true;
  if (!verb.isMaking || tokens[to]?.kind === "number" || lexicon.numbers.has(lowerAt(tokens, to))) return false;
  let inObject = true;
  for (let at = to; at < end; at++) {
    const word = lowerAt(tokens, at);
    if (lexicon.praise.has(word) || word === "that" || word === "where" || word === "who") return true;
    if (lexicon.prepositions.has(word) || lexicon.conjunctions.has(word)) inObject = false;
    if (!inObject || !lexicon.qualities.has(word)) continue;
    const next = lowerAt(tokens, at + 1);
    const closes = at + 1 >= end || lexicon.prepositions.has(next) || lexicon.conjunctions.has(next);
    if (closes || /^(?:that|who|which|where|people|customers|users|everyone|we|others)$/.test(next)) return true;
  }
  return false;
}

/** "Enable nurses to …": what they can do then is an outcome. */
function isEnabling(tokens: readonly Token[], to: number, verb: TaskForm, lexicon: Lexicon): boolean {
  if (verb.base !== "enable" && verb.base !== "equip") return false;
  const end = Math.min(clauseEnd(tokens, to), to + 8);
  for (let at = to + 1; at < end; at++)
    if (lowerAt(tokens, at) === "to" && isWord(tokens, at + 1) && !lexicon.movements.has(lowerAt(tokens, at + 1)))
      return /(?:[^s]s|people|everyone|us|staff|anyone)$/.test(lowerAt(tokens, at - 1));
  return false;
}

/** "design and ship …": the last of verbs joined by "and" is the one whose object follows. */
function lastJoined(tokens: readonly Token[], to: number, lexicon: Lexicon): number {
  const isVerb = lexicon.tasks.has(lowerAt(tokens, to + 1)) || tokens[to + 2]?.kind === "number";
  const isJoined = lowerAt(tokens, to) === "and" && isVerb;
  return isJoined ? to + 2 : to;
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
  return rests.some((rest) => isPhrase(tokens, at + 1, rest) && !lexicon.measured.has(lowerAt(tokens, at + 1 + rest.length)));
}

/** "Launch of the beta", "website relaunch". */
function nounOfWork(tokens: readonly Token[], start: number, lexicon: Lexicon): Activity | undefined {
  const first = lowerAt(tokens, start);
  const at = /^(?:successful|full|complete|timely|the|first)$/.test(first) ? start + 1 : start;
  const end = clauseEnd(tokens, start);
  const noun = lowerAt(tokens, at);
  if (lexicon.workNouns.has(noun) && lowerAt(tokens, at + 1) === "of" && !hasFinite(tokens, at, lexicon))
    return { verb: noun, kind: "task", at, to: at + 1, leads: true };
  let last = start;
  while (last < end && (isWord(tokens, last) || last > start) && !lexicon.prepositions.has(lowerAt(tokens, last)) && !isCommonVerb(tokens, last, lexicon)) last++;
  const isWhole = last === end || lexicon.prepositions.has(lowerAt(tokens, last)) || tokens[last]?.kind === "number";
  const word = lowerAt(tokens, last - 1);
  return isWhole && last - start > 1 && last - start < 6 && lexicon.finalNouns.has(word)
    ? { verb: word, kind: "task", at: last - 1, to: last, leads: false }
    : undefined;
}

function isCommonVerb(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const word = lowerAt(tokens, at);
  const movement = lexicon.movements.get(word);
  return lexicon.finite.has(word) || lexicon.auxiliaries.has(word) || movement !== undefined || lexicon.comparatives.has(word);
}

/** "Site launched", "contract is signed", "alerts in place", "portal goes live". */
function finishedThing(tokens: readonly Token[], start: number, lexicon: Lexicon): Activity | undefined {
  const end = clauseEnd(tokens, start);
  if (lexicon.movements.get(lowerAt(tokens, start))?.form === "base") return undefined;
  if (lexicon.amounts.has(lowerAt(tokens, start)) && /^(?:of|at|with)$/.test(lowerAt(tokens, start + 1))) return undefined;
  for (let at = start + 1; at < end; at++) {
    const word = lowerAt(tokens, at);
    if (word === "that" || word === "who" || word === "which" || word === "when" || word === "can" || word === "without") return undefined;
    if (!isWord(tokens, at)) continue;
    const done = participleAt(tokens, at, lexicon) ?? stateAt(tokens, at, lexicon) ?? actAt(tokens, at, lexicon);
    if (done && isFinishable(tokens, start, at, lexicon)) return done;
    if (lexicon.finite.has(word) && !lexicon.auxiliaries.has(word)) return undefined;
  }
  return undefined;
}

function participleAt(tokens: readonly Token[], at: number, lexicon: Lexicon): Activity | undefined {
  const word = lowerAt(tokens, at);
  for (const verb of lexicon.tasks.get(word) ?? []) {
    if (verb.form !== "past") continue;
    const to = verb.particle ? (lowerAt(tokens, at + 1) === verb.particle ? at + 2 : 0) : at + 1;
    if (to && closesPredicate(tokens, to, lexicon)) return { verb: verb.base, kind: verb.kind, at, to, leads: false };
  }
  const isUnknown = /^[a-z]{3,}ed$/.test(word) && !lexicon.openParticiples.has(word) && !lexicon.tasks.has(word) && !lexicon.movements.has(word);
  // A number beside a verb we do not know is taken for a result.
  return isUnknown && endsSentence(tokens, at + 1) ? { verb: word, kind: "reaching", at, to: at + 1, leads: false } : undefined;
}

function stateAt(tokens: readonly Token[], at: number, lexicon: Lexicon): Activity | undefined {
  for (const rest of lexicon.states.get(lowerAt(tokens, at)) ?? []) {
    const to = at + 1 + rest.length;
    if (isPhrase(tokens, at + 1, rest) && closesPredicate(tokens, to, lexicon))
      return { verb: [lowerAt(tokens, at), ...rest].join(" "), kind: "task", at, to, leads: false };
  }
  return undefined;
}

/** "The team launches the site", "intranet goes live". */
function actAt(tokens: readonly Token[], at: number, lexicon: Lexicon): Activity | undefined {
  for (const verb of lexicon.tasks.get(lowerAt(tokens, at)) ?? []) {
    if (verb.form !== "third") continue;
    const to = verb.particle ? (lowerAt(tokens, at + 1) === verb.particle ? at + 2 : 0) : at + 1;
    const object = lowerAt(tokens, to);
    const hasObject = verb.particle === "live" || (lexicon.determiners.has(object) && object !== "that");
    if (to && hasObject) return { verb: verb.base, kind: verb.kind, at, to, leads: true };
  }
  return undefined;
}

/** Nothing follows that a participle or "live" could be an adjective of. */
function closesPredicate(tokens: readonly Token[], to: number, lexicon: Lexicon): boolean {
  const next = tokens[to];
  if (!next || next.kind !== "word" || next.role) return true;
  return lexicon.prepositions.has(next.lower) || lexicon.conjunctions.has(next.lower) || isAdverb(next.lower) || next.lower === "as" || next.lower === "this" || next.lower === "next";
}

function endsSentence(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to];
  return !next || next.kind === "sign" || /^(?:and|before)$/.test(next.lower);
}

/** What stands before: a thing, not a metric, not people, not the middle of another statement. */
function isFinishable(tokens: readonly Token[], start: number, at: number, lexicon: Lexicon): boolean {
  let before = at - 1;
  while (before > start && (lexicon.auxiliaries.has(lowerAt(tokens, before)) || isAdverb(lowerAt(tokens, before)))) before--;
  const previous = tokens[before];
  if (!previous || (lexicon.auxiliaries.has(previous.lower) && before === start)) return false;
  if (lexicon.prepositions.has(previous.lower) || lexicon.determiners.has(previous.lower) || lexicon.conjunctions.has(previous.lower)) return false;
  if (/^(?:not|as|if|once|where)$/.test(previous.lower)) return false;
  // What it is said of stands before the first preposition: "case study from the pilot users".
  const head = lowerAt(tokens, Math.min(nounPhraseEnd(tokens, start, lexicon), at) - 1);
  return !lexicon.measured.has(head) && !lexicon.counted.has(head);
}

function hasFinite(tokens: readonly Token[], from: number, lexicon: Lexicon): boolean {
  const end = clauseEnd(tokens, from);
  for (let at = from + 1; at < end; at++) {
    const word = lowerAt(tokens, at);
    const movement = lexicon.movements.get(word);
    if (lexicon.finite.has(word) || lexicon.auxiliaries.has(word) || movement?.form === "third") return true;
  }
  return false;
}

/**
 * Whether a number counts the work instead of its effect: "hire 2 engineers", "5 articles published". Takes the index
 * of the number's token; what lies between it and the verb may only be words like "at least".
 */
export function countsWork(tokens: readonly Token[], at: number, activity: Activity, lexicon: Lexicon): boolean {
  if (activity.kind !== "task" || /^(?:times|x|percent)$/.test(lowerAt(tokens, at + 1))) return false;
  const from = activity.leads ? activity.to : startOf(tokens, lexicon);
  const isObject = at >= from && onlyFillers(tokens, from, at, lexicon);
  if (isObject || !activity.leads) return isObject;
  const previous = lowerAt(tokens, at - 1);
  if (previous === "for") return true;
  if (!/^(?:in|into|across|at|on)$/.test(previous)) return false;
  for (let next = at + 1; next < at + 4; next++) if (lexicon.places.has(lowerAt(tokens, next))) return true;
  return false;
}

function onlyFillers(tokens: readonly Token[], from: number, to: number, lexicon: Lexicon): boolean {
  for (let at = from; at < to; at++) {
    const word = lowerAt(tokens, at);
    if (!fillers.has(word) && !lexicon.determiners.has(word) && !/^(?:at|least|up|to|more|than|over|most|minimum|of|new)$/.test(word))
      return false;
  }
  return true;
}
