import { say, type Translate } from "../../core/index.ts";

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
