import type { SyntaxProblem } from "../tree.ts";

/** What can be wrong with TOML text, in our own terms. */
export type Fault = keyof typeof messages;

/** Every sentence about TOML's syntax, once: what is wrong, then the way out. `text` is the text in question. */
const messages = {
  capital: (text: string) => `True and false are written small. Write ${code(text.toLowerCase())}.`,
  character: () => "This character may not stand in TOML. Remove it.",
  comma: () => "A comma is missing before this. Add it.",
  commaTwice: () => "No value stands before this comma. Remove the comma or add the value.",
  conflict: () => "A merge conflict is unresolved here. Keep one side and remove the marker lines.",
  curly: (text: string) =>
    `Curly quotes are letters to TOML. Write ${quoted(text.replace(/^[“”„‘’‚]|[“”‘’]$/g, ""))}.`,
  date: (text: string) => `No such date or time exists. Correct it, or write text: ${quoted(text)}.`,
  deep: () => "This lies more than 64 levels deep and is not read. Flatten the nesting.",
  dot: () => "A name is missing beside a dot of this key. Add it, or put the whole key in quotes.",
  equals: (text: string) => `This key has no value. Write ${code(`${text} = …`)}.`,
  equalsTwice: () => "One `=` is enough. Remove this one.",
  escape: (text: string) =>
    `${code(text)} stands for nothing in TOML. Write \`\\\\\` for a backslash, or use single quotes.`,
  headerAfter: () => "Nothing may follow a header on its line. Move this to a line of its own.",
  headerBrackets: (text: string) => `The brackets of this header do not match. Write ${code(text)}.`,
  headerName: () => "This header has no name that can be read. Write it like `[[key_result]]`.",
  headerOpen: (text: string) => `This header is not closed. End it with ${code(text)}.`,
  key: (text: string) => `This key needs quotes. Write ${quoted(text)}.`,
  keyMissing: () => "No key stands before this `=`. Write `key = value`.",
  line: () => "This line is neither a header nor an entry. Write `key = value`, or put a `#` before it.",
  lineBreak: () => "This line ends in a lone carriage return. Save the file with LF or CRLF line ends.",
  list: () => "This list is not closed. End it with ].",
  listAgain: (text: string) => `${code(text)} is a list of tables above. Write ${code(`[[${text}]]`)}.`,
  many: () => "More lines than these cannot be read. Mend these first.",
  null: () => "TOML has no null. Remove the line, or write a value.",
  nul: () => "The text holds a NUL character. Remove it, or save the file as UTF-8.",
  number: (text: string) =>
    `This is not a number that TOML knows. Correct it, or write text: ${quoted(text)}.`,
  other: (text: string) => `This line cannot be read as TOML (${text}). Correct it or remove it.`,
  stray: (text: string) => `Nothing is open that this ${code(text)} could close. Remove it.`,
  string: (text: string) => `This string is not closed. End it with ${text}.`,
  table: () => "This table is not closed. End it with }.",
  trailing: () => "The value before this is already complete. Remove this, or put a `#` before it.",
  twice: (text: string) => `${code(text)} stands twice here. Rename or remove one.`,
  unquoted: (text: string) => `Text needs quotes. Write ${quoted(text)}.`,
  value: () => "This key has no value. Write one after the `=`.",
} satisfies Record<string, (text: string) => string>;

const kinds: Partial<Record<Fault, SyntaxProblem["kind"]>> = {
  conflict: "conflict-marker",
  deep: "limit",
  listAgain: "duplicate-key",
  many: "limit",
  twice: "duplicate-key",
};

/** A problem in the product's words, over `start … end`. `text` is what the sentence quotes, where it quotes. */
export function problemOf(fault: Fault, start: number, end: number, text = ""): SyntaxProblem {
  return { span: { start, end }, message: messages[fault](text), kind: kinds[fault] ?? "syntax" };
}

/** As a TOML string, for a sentence. */
function quoted(text: string): string {
  return code(text.includes('"') || text.includes("\\") ? `'${text}'` : `"${text}"`);
}

/** Quoted for a sentence, and cut where it grows long. */
function code(text: string): string {
  return `\`${text.length > 40 ? `${text.slice(0, 39)}…` : text}\``;
}
