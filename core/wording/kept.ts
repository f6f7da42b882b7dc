import { closingVerbAt } from "./clause.ts";
import { readText } from "./reading.ts";
import { screenFor } from "./screen.ts";
import { lowerAt, startOf } from "./sentence.ts";

/**
 * Whether a key result wants something to stay as it is: "hold attrition at 6 %", "den Krankenstand bei 4 % halten".
 * False in a language without word lists.
 */
export function isKept(text: string): boolean {
  if (!mayStay(text)) return false;
  const { spoken, lexicon } = readText(text);
  if (!lexicon) return false;
  const isStay = (word: string) => lexicon.stay.has(word);
  const start = startOf(spoken, lexicon);
  return isStay(lowerAt(spoken, start)) || closingVerbAt(spoken, start, lexicon, isStay) !== undefined;
}

const mayStay = screenFor(({ stay }) => stay);
