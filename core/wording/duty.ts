import { closingVerbAt } from "./clause.ts";
import type { Lexicon } from "./lexicon.ts";
import { headOf, isPerson, namedThingAt } from "./named-thing.ts";
import { isAdverb, isPhrase, isWord, lowerAt } from "./sentence.ts";
import type { Token } from "./tokens.ts";

/** A stretch of tokens, from `at` to before `to`. */
interface Found {
  readonly at: number;
  readonly to: number;
}

/**
 * What an office does anyway, and nothing on how: "handle customer enquiries", "pay the salaries on time", "Rechnungen
 * bearbeiten". The verb says little, its object is a duty, and behind it stands at most for whom.
 */
export function dutyIn(tokens: readonly Token[], start: number, lexicon: Lexicon): Found | undefined {
  const end = tokens[tokens.length - 1]?.text === "." ? tokens.length - 1 : tokens.length;
  const rest = lexicon.dutyVerbs
    .get(lowerAt(tokens, start))
    ?.find((words) => isPhrase(tokens, start + 1, words));
  if (rest) return dutyFrom(tokens, start, start + 1 + rest.length, end, lexicon);
  const last = closingVerbAt(
    tokens,
    start,
    lexicon,
    (word) => lexicon.dutyVerbs.get(word)?.[0]?.length === 0,
  );
  if (last === undefined || last + 1 < end) return undefined;
  return dutyFrom(tokens, start, start, last, lexicon) && { at: last, to: last + 1 };
}

function dutyFrom(
  tokens: readonly Token[],
  at: number,
  behindVerb: number,
  end: number,
  lexicon: Lexicon,
): Found | undefined {
  let from = behindVerb;
  const isBefore = (word: string) =>
    lexicon.determiners.has(word) || lexicon.prepositions.has(word) || lexicon.all.has(word);
  while (from < end && isBefore(lowerAt(tokens, from)) && !lexicon.one.has(lowerAt(tokens, from))) {
    if (lexicon.lacking.has(lowerAt(tokens, from)) || lexicon.until.has(lowerAt(tokens, from)))
      return undefined;
    from++;
  }
  const thing = namedThingAt(tokens, from, lexicon);
  const to = Math.min(thing.end, end);
  let last = to;
  // "Die Gehälter pünktlich"
  while (lexicon.isVerbFinal && last > from + 1 && /^\p{Ll}/u.test(tokens[last - 1]?.text ?? "")) last--;
  const head = lowerAt(tokens, headOf(tokens, from, last, lexicon));
  const isOne = tokens.slice(behindVerb, to).some(({ lower }) => lexicon.one.has(lower));
  if (to === from || isOne || thing.isNew || !lexicon.duties.has(head)) return undefined;
  return isPlainlyFor(tokens, to, end, lexicon) ? { at, to: Math.max(behindVerb, at + 1) } : undefined;
}

/** For whom, of whom, where, or on time; not how, by when or to what end. */
function isPlainlyFor(tokens: readonly Token[], from: number, end: number, lexicon: Lexicon): boolean {
  if (end - from > 8) return false;
  let at = from;
  while (at < end) {
    const word = lowerAt(tokens, at);
    const next = lowerAt(tokens, at + 1);
    if (isOnTime(tokens, at)) return isOnTime(tokens, at) === end - at;
    const isWhom =
      lexicon.of.has(word) ||
      lexicon.countedFor.has(word) ||
      lexicon.to.has(word) ||
      lexicon.and.has(word) ||
      lexicon.consentFrom.has(word) ||
      lexicon.having.has(word);
    const isWhere =
      lexicon.placing.has(word) &&
      (isSet(next, lexicon) || tokens[at + 1]?.kind === "number" || lexicon.numbers.has(next));
    if (isAdverb(word, lexicon)) {
      at++;
      continue;
    }
    if (!isWhom && !isWhere) return false;
    let first = at + 1;
    while (first < end && isSet(lowerAt(tokens, first), lexicon)) first++;
    if (isDoing(lowerAt(tokens, first), lexicon) && lexicon.to.has(word)) return false;
    while (first < end && !isWord(tokens, first) && tokens[first]?.kind === "number") first++;
    const { end: last } = namedThingAt(tokens, first, lexicon);
    const who = lowerAt(tokens, headOf(tokens, first, last, lexicon));
    const isAnybody = isPerson(who, lexicon) && !lexicon.people.has(who) && !lexicon.counted.has(who);
    if (last <= first || isAnybody || lexicon.qualities.has(who)) return false;
    at = last;
  }
  return true;
}

function isSet(word: string, lexicon: Lexicon): boolean {
  return lexicon.determiners.has(word) || lexicon.all.has(word);
}

function isDoing(word: string, { tasks, movements, obtaining, keeping }: Lexicon): boolean {
  const isBase = (forms: readonly { form: string }[] | undefined) =>
    forms?.some(({ form }) => form === "base");
  return isBase(tasks.get(word)) || movements.has(word) || obtaining.has(word) || keeping.has(word);
}

/** How many tokens from one on say "on time", in any language; 0 where none do. */
export function isOnTime(tokens: readonly Token[], at: number): number {
  const found = onTime.find((words) => isPhrase(tokens, at, words));
  return found?.length ?? 0;
}

const onTime = [
  "on time",
  "in time",
  "on schedule",
  "as usual",
  "à temps",
  "à l' heure",
  "a tiempo",
  "a tempo",
  "a horas",
].map((phrase) => phrase.split(" "));
