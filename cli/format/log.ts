import { printableLines } from "./printable.ts";

/**
 * Text for a log that a CI system reads along: nothing in it is taken for a command. GitHub Actions and TeamCity
 * obey `::…::` and `##teamcity[…]` at the start of a line, GitHub Actions and Azure Pipelines `##[…]` and `##vso[…]`
 * anywhere. Such a text gets a `\` in its middle, whether or not such a system is listening: it is rare, and a log
 * that reads the same everywhere is worth more.
 */
export function inLog(text: string): string {
  return text.replace(/^([^\S\r\n\u2028\u2029]*):(?=:)/gm, "$1:\\").replace(/##(?=\w{0,20}\[)/g, "#\\#");
}

/** JSON for such a log, or a terminal: the same value, spelled so that no line of it is a command. */
export function jsonInLog(value: unknown): string {
  const spelled = JSON.stringify(value, undefined, 2).replace(/##(?=\w{0,20}\[)/g, "#\\u0023");
  // What JSON spells out itself is below U+0020; in a terminal more than that does something.
  return `${printableLines(spelled)}\n`;
}
