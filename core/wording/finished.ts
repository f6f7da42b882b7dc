import { hasParticleBefore } from "./clause.ts";
import type { Lexicon, TaskForm } from "./lexicon.ts";
import { isMade } from "./named-thing.ts";
import { clauseEnd, isAdverb, isPhrase, isWord, joins, lowerAt, nounPhraseEnd } from "./sentence.ts";
import type { Token } from "./tokens.ts";
import type { Activity } from "./work.ts";

/** Something that is said to be finished: "site launched", "contract is signed", "alerts in place", "portal goes live". */
export function finishedThing(
  tokens: readonly Token[],
  start: number,
  lexicon: Lexicon,
): Activity | undefined {
  const end = clauseEnd(tokens, start);
  const first = lowerAt(tokens, start);
  const second = lowerAt(tokens, start + 1);
  if (lexicon.movements.get(first)?.form === "base" || lexicon.keep.has(first)) return undefined;
  // "Number of …", "rate at which …": the name of a metric.
  if (lexicon.amounts.has(first) && lexicon.prepositions.has(second)) return undefined;
  if (first === "ready" && lexicon.prepositions.has(second))
    return { verb: first, kind: "task", at: start, to: start + 1, leads: false };
  for (let at = start + 1; at < end; at++) {
    const word = lowerAt(tokens, at);
    if (lexicon.relatives.has(word) || lexicon.hedges.has(word)) return undefined;
    if (!isWord(tokens, at)) continue;
    const done =
      participleAt(tokens, at, lexicon) ??
      agreementAt(tokens, start, at, lexicon) ??
      stateAt(tokens, at, lexicon) ??
      actAt(tokens, at, lexicon);
    if (done && isNoneLeft(tokens, start, done.verb)) return undefined;
    if (done && isFinishable(tokens, start, at, lexicon)) return done;
    if (lexicon.finite.has(word) && !lexicon.auxiliaries.has(word)) return undefined;
  }
  return undefined;
}

/** "The last boiler is gone": none is left, and that is a result. */
function isNoneLeft(tokens: readonly Token[], start: number, state: string): boolean {
  return (
    /^(?:gone|weg|verschwunden)$/.test(state) &&
    [0, 1].some((step) => lastOnes.has(lowerAt(tokens, start + step)))
  );
}

const lastOnes: ReadonlySet<string> = new Set("last final letzte letzter letztes".split(" "));

function participleAt(tokens: readonly Token[], at: number, lexicon: Lexicon): Activity | undefined {
  const word = lowerAt(tokens, at);
  const verbs = lexicon.tasks.get(word) ?? [];
  if (isPresent(tokens, at, lexicon)) return undefined;
  for (const verb of verbs) {
    // "Anlage in Betrieb genommen"
    const isBehind = lexicon.isVerbFinal && hasParticleBefore(tokens, at, verb.particle);
    const to = verb.form === "past" ? (isBehind ? at + 1 : endOf(tokens, at, verb)) : 0;
    if (to && closesPredicate(tokens, to, lexicon))
      return { verb: verb.base, kind: verb.kind, at, to, leads: false };
  }
  const { participleEnding: ending } = lexicon;
  const isUnknown = ending !== undefined && verbs.length === 0 && word.length > 4 && word.endsWith(ending);
  // "Our data is believed"
  const isState = lexicon.finite.has(lowerAt(tokens, at - 1));
  if (!isUnknown || isState || lexicon.openParticiples.has(word) || lexicon.movements.has(word))
    return undefined;
  // A number beside a verb we do not know is taken for a result.
  return endsSentence(tokens, at + 1, lexicon)
    ? { verb: word, kind: "reaching", at, to: at + 1, leads: false }
    : undefined;
}

/** "Teens read for fun": a form that is both, behind people of any number. */
function isPresent(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const isBoth = ["base", "past"].every((form) =>
    lexicon.tasks.get(lowerAt(tokens, at))?.some((verb) => verb.form === form && !verb.particle),
  );
  const before = lowerAt(tokens, at - 1);
  return (
    isBoth &&
    at > 0 &&
    /[^suio]s$/.test(before) &&
    !lexicon.things.has(before.replace(/e?s$/, "")) &&
    isWord(tokens, at + 1)
  );
}

/** "Agreement with the union reached", "certification obtained". */
function agreementAt(
  tokens: readonly Token[],
  start: number,
  at: number,
  lexicon: Lexicon,
): Activity | undefined {
  const verb = lexicon.obtaining.get(lowerAt(tokens, at));
  if (verb?.form !== "past" || !closesPredicate(tokens, at + 1, lexicon)) return undefined;
  const head = lowerAt(tokens, headAt(tokens, start, at, lexicon));
  if (!lexicon.agreements.has(head) && !lexicon.milestones.has(head)) return undefined;
  return { verb: verb.base, kind: "task", at, to: at + 1, leads: false };
}

function stateAt(tokens: readonly Token[], at: number, lexicon: Lexicon): Activity | undefined {
  // "Keep running", "feel ready to lead"
  const before = lowerAt(tokens, at - 1);
  const isFelt =
    lexicon.linking.has(before) && !lexicon.obtaining.has(before) && !lexicon.auxiliaries.has(before);
  // "Sell online"
  const isDoing =
    lexicon.deciding.get(before)?.some(({ form }) => form === "base") && !isMade(before, lexicon);
  const isManner = isDoing === true && !isWord(tokens, at - 2);
  if (lexicon.keep.has(before) || isFelt || isManner) return undefined;
  for (const rest of lexicon.states.get(lowerAt(tokens, at)) ?? []) {
    const to = at + 1 + rest.length;
    // "In the hands of three schools"
    const isOpen = rest.length > 1 && lexicon.of.has(rest[rest.length - 1] ?? "");
    if (isPhrase(tokens, at + 1, rest) && (isOpen || closesPredicate(tokens, to, lexicon)))
      return { verb: [lowerAt(tokens, at), ...rest].join(" "), kind: "task", at, to, leads: false };
  }
  return undefined;
}

/** "The team launches the site", "intranet goes live". */
function actAt(tokens: readonly Token[], at: number, lexicon: Lexicon): Activity | undefined {
  for (const verb of lexicon.tasks.get(lowerAt(tokens, at)) ?? []) {
    const to = verb.form === "third" ? endOf(tokens, at, verb) : 0;
    const object = lowerAt(tokens, to);
    const isLive = verb.particle?.[0] === "live";
    // "Die Bibliothek zieht in den Neubau um"
    const isApart = lexicon.isVerbFinal && verb.form === "third" && verb.particle?.length === 1;
    if (isApart && lowerAt(tokens, clauseEnd(tokens, at) - 1) === verb.particle?.[0])
      return { verb: verb.base, kind: verb.kind, at, to: at + 1, leads: true, hasSubject: true };
    // "The court publishes every ruling" is how it is from then on.
    const isHabit = lexicon.all.has(object);
    const isWhole = isLive || (lexicon.determiners.has(object) && !lexicon.relatives.has(object) && !isHabit);
    if (to && isWhole) {
      return { verb: verb.base, kind: verb.kind, at, to, leads: true, hasSubject: !isLive };
    }
  }
  return undefined;
}

/** Where a verb ends, its particle included; 0 if the particle does not follow. */
function endOf(tokens: readonly Token[], at: number, { particle }: TaskForm): number {
  if (!particle) return at + 1;
  return isPhrase(tokens, at + 1, particle) ? at + 1 + particle.length : 0;
}

/** Nothing follows that a participle or "live" could be an adjective of. */
function closesPredicate(tokens: readonly Token[], to: number, lexicon: Lexicon): boolean {
  const next = tokens[to];
  if (next?.kind !== "word" || next.role) return true;
  const { lower } = next;
  return (
    lexicon.prepositions.has(lower) ||
    lexicon.conjunctions.has(lower) ||
    isAdverb(lower, lexicon) ||
    lexicon.soon.has(lower)
  );
}

function endsSentence(tokens: readonly Token[], to: number, lexicon: Lexicon): boolean {
  const next = tokens[to];
  return !next || next.kind === "sign" || lexicon.and.has(next.lower) || lexicon.until.has(next.lower);
}

/** What stands before is a thing: not a metric, not people, not the middle of another statement. */
function isFinishable(tokens: readonly Token[], start: number, at: number, lexicon: Lexicon): boolean {
  let before = at - 1;
  while (
    before > start &&
    (lexicon.auxiliaries.has(lowerAt(tokens, before)) || isAdverb(lowerAt(tokens, before), lexicon))
  )
    before--;
  const subject = lowerAt(tokens, before);
  if (subject === "" || lexicon.auxiliaries.has(subject)) return false;
  if ((lexicon.determiners.has(subject) && !lexicon.isHeadFirst) || joins(subject, lexicon)) return false;
  // What it is said of stands before the first preposition: "case study from the pilot users".
  const head = lowerAt(tokens, headAt(tokens, start, at, lexicon));
  return !lexicon.measured.has(head) && !lexicon.counted.has(head);
}

function headAt(tokens: readonly Token[], start: number, at: number, lexicon: Lexicon): number {
  if (!lexicon.isHeadFirst) return Math.min(nounPhraseEnd(tokens, start, lexicon), at) - 1;
  let head = start;
  while (head < at - 1 && lexicon.determiners.has(lowerAt(tokens, head))) head++;
  return head;
}
