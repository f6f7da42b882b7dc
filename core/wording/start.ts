import { closingVerbAt } from "./clause.ts";
import type { Lexicon } from "./lexicon.ts";
import { nowWords, thanWords } from "./number-words.ts";
import { readText } from "./reading.ts";
import { lowerAt, startOf } from "./sentence.ts";
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
    return each.role === "by" || !isAside(tokens, at, each, target, lexicon);
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
  const isSetAgainst = tokens.some(
    ({ lower }, at) => thanWords.has(lower) && nowWords.has(lowerAt(tokens, at + 1)),
  );
  return isSetAgainst ? numbers.find(({ isOutcome }) => isOutcome) : undefined;
}

/** "Bring the dropout rate to 6%", "die Auslastung auf 82 % bringen", "le nombre passe à 3 000". */
function isBrought(tokens: readonly Token[], { span }: NumberMention, lexicon: Lexicon): boolean {
  const start = startOf(tokens, lexicon);
  const at = tokens.findIndex((token) => token.start === span.start);
  const isBringing = (word: string) => lexicon.bringing.has(word);
  return (
    isBringing(lowerAt(tokens, start)) ||
    isBringing(lowerAt(tokens, at - 2)) ||
    closingVerbAt(tokens, start, lexicon, isBringing) !== undefined
  );
}
