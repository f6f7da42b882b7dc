import { closingVerbAt } from "./clause.ts";
import type { Lexicon } from "./lexicon.ts";
import { nowWords, pairTo, thanWords } from "./number-words.ts";
import { readText } from "./reading.ts";
import { behindTitle, lowerAt, startOf } from "./sentence.ts";
import type { Token } from "./tokens.ts";
import { type NumberMention, readWording } from "./wording.ts";

/**
 * Whether a key result's words say from where it starts: "from 5", "(74 today)", "by 200 to 900". Where the target
 * stands in the words, too (`target`, one of the numbers of its wording), any other amount may be the start ("to 30,
 * they were 74"), unless it says where, for whom or how soon.
 */
export function saysStart(text: string, target: NumberMention | undefined): boolean {
  const { numbers, from } = readWording(text);
  if (from !== undefined) return true;
  const { tokens, lexicon } = readText(text);
  return numbers.some((each) => {
    if (each === target) return false;
    const at = tokens.findIndex(({ start }) => start === each.span.start);
    if (isBesideNow(tokens, at)) return true;
    if (!target || each.role === "date" || each.role === "version" || each.role === "identifier")
      return false;
    // "Doubles to 800"
    return each.role === "by" || each.unit === "x" || !isAside(tokens, at, each, target, lexicon);
  });
}

/** "74 today", "today: 74", "last year it stood at 74". */
function isBesideNow(tokens: readonly Token[], at: number): boolean {
  if (at < 0) return false;
  for (let step = 1; step <= 4; step++) {
    const before = tokens[at - step];
    const after = step <= 2 ? tokens[at + step] : undefined;
    const isSoBefore = before && nowWords.has(before.lower) && !timeWords.has(before.lower);
    if (isSoBefore || (after && nowWords.has(after.lower))) return true;
  }
  return false;
}

/** In front of a number they begin a time: "before seven". */
const timeWords = new Set(["before", "prior", "after", "antes"]);

/** "In 3 regions", "answered within 24 hours": no amount of what is measured. */
function isAside(
  tokens: readonly Token[],
  at: number,
  { unit, span }: NumberMention,
  target: NumberMention,
  lexicon: Lexicon | undefined,
): boolean {
  const before = lowerAt(tokens, at - 1);
  const isPlace =
    lexicon !== undefined &&
    [lexicon.placing, lexicon.having, lexicon.among, lexicon.countedFor].some((words) => words.has(before));
  const isOther = unit !== target.unit && unit !== undefined && span.start < target.span.start;
  return (
    at < 0 || isOther || (isPlace && unit === undefined) || lexicon?.all.has(lowerAt(tokens, at)) === true
  );
}

/** The number that something is to move to: "grow to 80", "bring it to 6 %", "fewer than 30, less than now". */
export function movedTo(text: string): NumberMention | undefined {
  const { movement, numbers } = readWording(text);
  const { tokens, spoken, lexicon } = readText(text);
  const to = numbers.findLast(({ role }) => role === "to");
  if (to && (movement || (lexicon && isBrought(spoken, to, lexicon)))) return to;
  const limit =
    lexicon && (broughtTo(text, lexicon) ?? pushedLimit(text, lexicon) ?? titledLevel(text, lexicon));
  if (limit) return limit;
  const isSetAgainst = tokens.some(
    ({ lower }, at) => thanWords.has(lower) && nowWords.has(lowerAt(tokens, at + 1)),
  );
  return isSetAgainst ? numbers.find(({ isOutcome }) => isOutcome) : undefined;
}

/** "Levar a ocupação a 85%": a word that means "to" only behind such a verb. */
function broughtTo(text: string, lexicon: Lexicon): NumberMention | undefined {
  const { spoken } = readText(text);
  const [only, ...others] = readWording(text).numbers.filter(({ role }) => role !== "date");
  if (only?.role !== "plain" || others.length > 0 || !isBringing(spoken, lexicon)) return undefined;
  const at = spoken.findIndex(({ start }) => start === only.span.start);
  return pairTo.has(lowerAt(spoken, at - 1)) && only.unit !== undefined ? only : undefined;
}

/** "Cut food waste below 4%", "faire descendre la facture sous 9 000 €": the limit is where it is pushed to. */
function pushedLimit(text: string, lexicon: Lexicon): NumberMention | undefined {
  const { movement, numbers } = readWording(text);
  const { spoken } = readText(text);
  const [limit, ...others] = numbers.filter(({ role }) => role !== "date");
  if (limit?.role !== "at-most" || others.length > 0) return undefined;
  const isDown = movement?.isMain === true && movement.direction === "decrease";
  const at = spoken.findIndex(({ start }) => start === limit.span.start);
  const isPushed = isDown || isBringing(spoken, lexicon);
  const said = [1, 2, 3].map((step) => lowerAt(spoken, at - step));
  return isPushed && said.some((word) => below.has(word)) ? limit : undefined;
}

/** Of the words before a limit, those that tell of an amount: "within 2 days" may be of what is counted. */
const below: ReadonlySet<string> = new Set(
  `below under beneath unter unterhalb sous dessous debajo abaixo menos moins`.match(/\S+/g),
);

/** "Better margins: 24%": a movement as the title of a level. */
function titledLevel(text: string, lexicon: Lexicon): NumberMention | undefined {
  const { movement, numbers } = readWording(text);
  const { spoken } = readText(text);
  const behind = behindTitle(spoken);
  const [level, ...others] = numbers.filter(({ role }) => role !== "date");
  if (!movement?.isMain || behind === 0 || others.length > 0 || level?.role !== "plain") return undefined;
  const isFirst = spoken[behind]?.start === level.span.start;
  const at = spoken.findIndex(({ start }) => start >= level.span.end);
  return isFirst && !lexicon.comparatives.has(lowerAt(spoken, at)) ? level : undefined;
}

/** "Bring the dropout rate to 6%", "die Auslastung auf 82 % bringen", "le nombre passe à 3 000". */
function isBrought(tokens: readonly Token[], { span }: NumberMention, lexicon: Lexicon): boolean {
  const at = tokens.findIndex((token) => token.start === span.start);
  return isBringing(tokens, lexicon) || lexicon.bringing.has(lowerAt(tokens, at - 2));
}

function isBringing(tokens: readonly Token[], lexicon: Lexicon): boolean {
  const start = startOf(tokens, lexicon);
  const isVerb = (word: string) => lexicon.bringing.has(word);
  return isVerb(lowerAt(tokens, start)) || closingVerbAt(tokens, start, lexicon, isVerb) !== undefined;
}
