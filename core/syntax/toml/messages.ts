import { type Message, say } from "../../l10n/say.ts";
import type { SyntaxProblem } from "../tree.ts";

/** What can be wrong with TOML text, in our own terms. */
export type Fault = keyof typeof messages;

/** Every sentence about TOML's syntax, once: what is wrong, then the way out. `text` is the text in question. */
const messages = {
  capital: (text: string) => say("True and false are written small. Write {0}.", code(text.toLowerCase())),
  character: () => say("This character may not stand in TOML. Remove it."),
  comma: () => say("A comma is missing before this. Add it."),
  commaTwice: () => say("No value stands before this comma. Remove the comma or add the value."),
  conflict: () => say("A merge conflict is unresolved here. Keep one side and remove the marker lines."),
  curly: (text: string) =>
    say("Curly quotes are letters to TOML. Write {0}.", quoted(text.replace(/^[“”„‘’‚]|[“”‘’]$/g, ""))),
  date: (text: string) => say("No such date or time exists. Correct it, or write text: {0}.", quoted(text)),
  deep: () => say("This lies more than 64 levels deep and is not read. Flatten the nesting."),
  dot: () => say("A name is missing beside a dot of this key. Add it, or put the whole key in quotes."),
  equals: (text: string) => say("This key has no value. Write {0}.", code(`${text} = …`)),
  equalsTwice: () => say("One `=` is enough. Remove this one."),
  escape: (text: string) =>
    say("{0} stands for nothing in TOML. Write `\\\\` for a backslash, or use single quotes.", code(text)),
  headerAfter: () => say("Nothing may follow a header on its line. Move this to a line of its own."),
  headerBrackets: (text: string) => say("The brackets of this header do not match. Write {0}.", code(text)),
  headerName: () => say("This header has no name that can be read. Write it like `[[key_result]]`."),
  headerOpen: (text: string) => say("This header is not closed. End it with {0}.", code(text)),
  key: (text: string) => say("This key needs quotes. Write {0}.", quoted(text)),
  keyMissing: () => say("No key stands before this `=`. Write `key = value`."),
  line: () => say("This line is neither a header nor an entry. Write `key = value`, or put a `#` before it."),
  lineBreak: () => say("This line ends in a lone carriage return. Save the file with LF or CRLF line ends."),
  list: () => say("This list is not closed. End it with ]."),
  listAgain: (text: string) =>
    say("{0} is a list of tables above. Write {1}.", code(text), code(`[[${text}]]`)),
  many: () => say("More lines than these cannot be read. Mend these first."),
  null: () => say("TOML has no null. Remove the line, or write a value."),
  nul: () => say("The text holds a NUL character. Remove it, or save the file as UTF-8."),
  number: (text: string) =>
    say("This is not a number that TOML knows. Correct it, or write text: {0}.", quoted(text)),
  other: (text: string) => say("This line cannot be read as TOML ({0}). Correct it or remove it.", text),
  stray: (text: string) => say("Nothing is open that this {0} could close. Remove it.", code(text)),
  string: (text: string) => say("This string is not closed. End it with {0}.", text),
  table: () => say("This table is not closed. End it with }."),
  trailing: () => say("The value before this is already complete. Remove this, or put a `#` before it."),
  twice: (text: string) => say("{0} stands twice here. Rename or remove one.", code(text)),
  unquoted: (text: string) => say("Text needs quotes. Write {0}.", quoted(text)),
  value: () => say("This key has no value. Write one after the `=`."),
} satisfies Record<string, (text: string) => Message>;

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
