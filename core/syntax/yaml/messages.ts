import type { ErrorCode } from "yaml";
import { type Message, say } from "../../l10n/say.ts";
import type { Span } from "../../text.ts";
import type { SyntaxProblem } from "../tree.ts";

/** What can be wrong with YAML text, in our own terms. */
export type Reason = keyof typeof messages;

/** Every sentence about YAML's syntax, once: what is wrong, then the way out. `text` is the text in question. */
const messages = {
  alias: (text: string) =>
    say(
      "Nothing above is anchored as {0}. Put text that starts with `*` in quotes.",
      code(`&${text.slice(1)}`),
    ),
  aliasLimit: () =>
    say("Aliases unfold to more than 10,000 values here, so this one is not read. Write the value out."),
  bracket: (text: string) => {
    const open = first(/[[{]/, text);
    return say("This {0} is never closed. Add its {1}.", code(open), code(open === "{" ? "}" : "]"));
  },
  bullet: (text: string) =>
    say("A list item starts with a dash, not with {0}. Write `- ` instead.", code(text)),
  colonInValue: () => say("A value with a colon and a space in it reads as a key. Put the value in quotes."),
  colonSpace: () => say("A key needs a space after its colon. Add the space."),
  conflict: () => say("A merge conflict is unresolved here. Keep one side and remove the marker lines."),
  dashSpace: () => say("A list item needs a space after its dash. Add the space."),
  depth: () => say("This lies more than 64 levels deep and is not read. Flatten the nesting."),
  directive: () =>
    say("A line that starts with `%` is an instruction to YAML, and this one is unknown. Remove it."),
  documents: () => say("Only the first document of a file is read. Move this one to a file of its own."),
  duplicate: (text: string) =>
    say("{0} stands twice in this map, and only the last one counts. Rename or remove one.", code(text)),
  equals: () => say("A key takes a colon in YAML, not an equals sign. Write `: ` instead."),
  escape: () => say("This backslash escapes nothing that YAML knows. Double it, or use single quotes."),
  indent: () => say("This line's indentation fits no line above it. Align it with its neighbours."),
  innerQuote: (text: string) =>
    text[0] === "'"
      ? say("A quote inside this text ends it early. Double it, or put the text in double quotes.")
      : say(
          "A quote inside this text ends it early. Put a backslash before it, or put the text in single quotes.",
        ),
  longKey: () => say("A key may have at most 1,024 characters. Shorten it."),
  longLine: () => say("This line is longer than 100,000 characters and is not read. Break it up."),
  noColon: () =>
    say("This line has no colon that would make it a key with a value. Add it, or remove the line."),
  nul: () => say("The text holds a NUL character. Remove it, or save the file as UTF-8."),
  other: () => say("This cannot be read as YAML. Correct it or remove it."),
  quote: (text: string) =>
    say("This {0} is never closed. Close it at the end of the text.", code(first(/["']/, text))),
  start: (text: string) => say("Text cannot start with {0} here. Put it in quotes.", code(text[0])),
  tab: () => say("A tab indents this line, and YAML takes only spaces. Replace it with spaces."),
  tag: (text: string) =>
    say(
      "The tag {0} is unknown, so the value is read without it. Put text that starts with `!` in quotes.",
      code(text),
    ),
  trailing: () => say("The value before this is already complete. Remove this, or put all of it in quotes."),
} satisfies Record<string, (text: string) => Message>;

/** The yaml package's error codes in our terms; what is not listed is `other`. */
const reasons: Partial<Record<ErrorCode, Reason>> = {
  BAD_ALIAS: "start",
  BAD_COLLECTION_TYPE: "tag",
  BAD_DIRECTIVE: "directive",
  BAD_DQ_ESCAPE: "escape",
  BAD_INDENT: "indent",
  BAD_SCALAR_START: "start",
  BLOCK_AS_IMPLICIT_KEY: "colonInValue",
  KEY_OVER_1024_CHARS: "longKey",
  MULTILINE_IMPLICIT_KEY: "noColon",
  RESOURCE_EXHAUSTION: "depth",
  TAB_AS_INDENT: "tab",
  TAG_RESOLVE_FAILED: "tag",
};

/** Codes after which the package's tree is as good as it gets: nothing but the value itself is in doubt. */
const harmless = new Set<ErrorCode>([
  "ALIAS_PROPS",
  "BAD_ALIAS",
  "BAD_COLLECTION_TYPE",
  "BAD_DIRECTIVE",
  "BAD_DQ_ESCAPE",
  "BAD_PROP_ORDER",
  "BAD_SCALAR_START",
  "KEY_OVER_1024_CHARS",
  "MULTIPLE_ANCHORS",
  "MULTIPLE_TAGS",
  "RESOURCE_EXHAUSTION",
  "TAB_AS_INDENT",
  "TAG_RESOLVE_FAILED",
]);

/** Why the package's code was given, in our terms. */
export function reasonOf(errorCode: ErrorCode): Reason {
  return reasons[errorCode] ?? "other";
}

/** Whether the tree can be trusted in spite of it. */
export function isHarmless(errorCode: ErrorCode): boolean {
  return harmless.has(errorCode);
}

/** Something found wrong, with our own word for it. */
export interface Finding {
  readonly reason: Reason;
  readonly span: Span;
  /** The offending text, where the sentence quotes from it. */
  readonly text?: string;
}

/** The finding in the product's words. */
export function problemOf({ reason, span, text = "" }: Finding): SyntaxProblem {
  return { span, message: messages[reason](text), kind: kinds[reason] ?? "syntax" };
}

/**
 * One finding for each cause, from top to bottom: only the first of those that start on one line, and none that
 * says no more than that the next line does not fit.
 */
export function causes(text: string, findings: readonly Finding[]): Finding[] {
  const sorted = [...findings].sort((one, other) => one.span.start - other.span.start);
  return sorted.filter((finding, at) => {
    const last = sorted[at - 1];
    if (!last) return true;
    const lineBreaks =
      text.slice(last.span.start, finding.span.start).match(/\n(?=[^\n]*\S|$)/g)?.length ?? 0;
    return lineBreaks > 1 || (lineBreaks === 1 && !echoes.has(finding.reason));
  });
}

/** What is as often the echo of something above as a fault of its own. */
const echoes = new Set<Reason>(["indent", "other", "noColon"]);

const kinds: Partial<Record<Reason, SyntaxProblem["kind"]>> = {
  aliasLimit: "limit",
  conflict: "conflict-marker",
  depth: "limit",
  documents: "limit",
  duplicate: "duplicate-key",
  longLine: "limit",
};

/** The mark that is meant, in a text that may begin before it. */
function first(mark: RegExp, text: string): string {
  return mark.exec(text)?.[0] ?? text.slice(0, 1);
}

/** Quoted for a sentence: on one line, and cut where it grows long. */
function code(text = ""): string {
  const line = text.split(/[\r\n]/, 1)[0] ?? "";
  const short = line.length > 40 ? `${line.slice(0, 39)}…` : line;
  return short.includes("`") ? `"${short}"` : `\`${short}\``;
}
