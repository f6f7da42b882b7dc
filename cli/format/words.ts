import { say, type Translate } from "../../core/index.ts";

/** Text from a file, fit for a terminal: control and bidi characters are spelled out, so that they do nothing. */
export function printable(text: string): string {
  return text.replace(
    /[\p{Cc}\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu,
    (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** Text from a file on one line: white space of any kind as one blank, everything else as `printable` has it. */
export function oneLine(text: string): string {
  return printable(text.replace(/\s+/g, " ").trim());
}

/** "1 error", "2 errors", "1,204 key results". */
export function counted(count: number, noun: string): string {
  return `${grouped(count)} ${noun}${count === 1 ? "" : "s"}`;
}

/** A number in the user's language: 1,204 in English. */
export function numberIn(count: number, worded: Translate): string {
  const separator = worded(thousands);
  return grouped(count).replaceAll(",", separator);
}

/** What stands between the thousands. */
const thousands = say(",");

/** 1,204. By hand: `toLocaleString` loads the tables of all languages first. */
export function grouped(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
