import { distance } from "fastest-levenshtein";
import { type Message, type MessageValue, say } from "./l10n/say.ts";
import type { KeyResult, Objective } from "./model/okr.ts";
import { isAscii } from "./text.ts";

/**
 * A word of the user's as messages show it: in quotes, on one line, cut after about 60 characters. What cannot
 * be seen (control characters, bidi marks, zero-width joiners) is spelled out, so that two ids that only look
 * alike do not read alike, and no text can turn a message round. Joiners inside emoji stay.
 */
export function quoted(text: string): string {
  return `"${shown(text)}"`;
}

/** As `quoted`, without the quotes. */
export function shown(text: string, longest = 60): string {
  const line = text
    .trim()
    .slice(0, 4 * longest)
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029 ]+/g, " ");
  const visible = (line.includes(" ") ? line : line.replace(spaces, escaped)).replace(unseen, escaped);
  const characters = [...visible];
  if (characters.length <= longest) return visible;
  // Neither accent nor emoji is cut in two.
  let end = longest - 1;
  while (end > longest / 2 && /\p{M}|\u200D/u.test(characters[end] ?? "")) end--;
  const head = characters.slice(0, end).join("");
  const border = head.lastIndexOf(" ");
  return `${(border > head.length * 0.7 ? head.slice(0, border) : head).trimEnd()}…`;
}

/** An item as messages know it. */
type Item = Pick<Objective | KeyResult, "kind" | "id" | "text">;

/** What messages call an item: its id, else its text, else "this key result" or "this objective". */
export function labelOf(item: Item): MessageValue {
  return nameOf(item) ?? say(item.kind === "objective" ? "this objective" : "this key result");
}

/** As `labelOf`, where a sentence begins. */
export function openingLabelOf(item: Item): MessageValue {
  return nameOf(item) ?? say(item.kind === "objective" ? "This objective" : "This key result");
}

/** `under "O1"`, `under this objective`. */
export function underOf(objective: Item): Message {
  const name = nameOf(objective);
  return name === undefined ? say("under this objective") : say("under {0}", name);
}

function nameOf({ id, text }: Item): string | undefined {
  const name = id?.text || text?.text;
  return name ? quoted(name) : undefined;
}

/** Words in a row: `a`, `a or b`, `a, b or c`. */
export function listed(words: readonly string[], last: "and" | "or" = "and"): MessageValue {
  if (words.length < 2) return words.join("");
  const [first, end] = [words.slice(0, -1).join(", "), words.at(-1) ?? ""];
  return say(last === "and" ? "{0} and {1}" : "{0} or {1}", first, end);
}

/** A message with the question behind it whether another word was meant, where there is one. */
export function didYouMean(message: Message, suggestion: string | undefined): Message {
  return suggestion === undefined ? message : say("{0} Did you mean {1}?", message, quoted(suggestion));
}

/** Longer texts are no names of anything, and looking for what they are like would take long. */
const longestName = 500;

/**
 * The candidate that a word was most likely meant to be; undefined where none is near enough. Near is: equal but
 * for case or Unicode form, an abbreviation of it (`pct` of `percent`), or a few typing slips away: one in words of
 * up to three characters, two in words of up to seven, at most four. Of several equally near ones, the first.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > longestName) return undefined;
  const wanted = folded(word);
  if (wanted === "") return undefined;
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const other = folded(candidate);
    const slips = slipsBetween(wanted, other, least);
    if (slips >= least) continue;
    best = candidate;
    least = slips;
    if (slips === 0) break;
  }
  return best;
}

/** As `nearest`, for names that people know the beginning of: the one that goes on where the word ends (`warn`, `cadence`). */
export function meantName(word: string, names: readonly string[]): string | undefined {
  const start = word.length < 3 || word.length > longestName ? undefined : folded(word);
  const longer = start === undefined ? [] : names.filter((name) => name.startsWith(start));
  return longer.length === 1 ? longer[0] : nearest(word, names);
}

/**
 * As `nearest`, among the ids of an index. Remembered with the index, because a file that refers to a lost id
 * once often does so a thousand times. Where hundreds of ids are lost among hundreds, the later ones get no
 * suggestion: something else went wrong there, and looking for all of them would take seconds.
 */
export function nearestId(word: string, known: ReadonlyMap<string, unknown>): string | undefined {
  let answers = remembered.get(known);
  if (!answers) {
    answers = new Map();
    remembered.set(known, answers);
  }
  if (!answers.has(word) && answers.size * known.size < mostComparisons)
    answers.set(word, nearest(word, known.keys()));
  return answers.get(word);
}

/** Some 50 ms of looking for what ids might have been. */
const mostComparisons = 200_000;

const remembered = new WeakMap<ReadonlyMap<string, unknown>, Map<string, string | undefined>>();

/** A text without its case, Unicode form and invisible characters: what differs only in those reads the same. */
export function folded(text: string): string {
  if (isAscii(text)) return text.toLowerCase();
  return text.replace(unseen, "").normalize("NFC").toLowerCase().normalize("NFC");
}

/** A word without its case, and with its parts apart: `In-Progress`, `IN_PROGRESS` and `in progress` are the same. */
export function withoutJoints(word: string): string {
  return folded(word.trim()).replace(/[\s_-]+/g, " ");
}

/** How many slips lie between two words; infinite where that is too many, or not fewer than `limit`. */
function slipsBetween(a: string, b: string, limit: number): number {
  if (a === b) return 0;
  const longest = Math.max(a.length, b.length);
  if (longest > 200) return Number.POSITIVE_INFINITY;
  if (isAbbreviation(a, b)) return 1;
  const allowed = longest < 4 ? 1 : Math.min(4, Math.max(2, Math.floor(longest * 0.4)));
  if (Math.abs(a.length - b.length) > allowed || Math.abs(a.length - b.length) >= limit)
    return Number.POSITIVE_INFINITY;
  const slips = distance(a, b);
  return slips <= allowed && slips < longest ? slips : Number.POSITIVE_INFINITY;
}

/** Letters of the long word in their order, from its first to its last: `pct` of `percent`, `cur` is none of `count`. */
function isAbbreviation(short: string, long: string): boolean {
  if (short.length < 2 || short.length >= long.length || !/^[a-z]+$/.test(short)) return false;
  if (short[0] !== long[0] || short.at(-1) !== long.at(-1)) return false;
  let at = 0;
  for (const letter of long) if (letter === short[at]) at++;
  return at === short.length;
}

function escaped(characters: string): string {
  return [...characters]
    .map((each) => `\\u{${(each.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, "0")}}`)
    .join("");
}

/** Characters that cannot be seen or that change how others are read; a joiner between two emoji is neither. */
const unseen =
  /(?:(?!\u200D)[\p{Cc}\p{Cf}\p{Cs}\p{Co}\u115F\u1160\u3164\uFFA0]|\u034F|\u17B4|\u17B5|(?<!\p{Extended_Pictographic}|\uFE0F|[\u{1F3FB}-\u{1F3FF}])\u200D|\u200D(?!\p{Extended_Pictographic}))/gu;

/** Spaces that are no plain space; they look like one. */
const spaces = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;
