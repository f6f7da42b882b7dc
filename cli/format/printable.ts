/** Text from a file, fit for a terminal: control and bidi characters are spelled out, so that they do nothing. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu, spelledOut);
}

/** The same for several lines: their line feeds stay. */
export function printableLines(text: string): string {
  return text.replace(/(?!\n)[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu, spelledOut);
}

function spelledOut(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

/** Text from a file on one line: white space of any kind as one blank, everything else as `printable` has it. */
export function oneLine(text: string): string {
  return printable(text.replace(/\s+/g, " ").trim());
}
