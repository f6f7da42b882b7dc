import type { Fix } from "../edits/fix.ts";
import { replaceSpan } from "../edits/write.ts";
import { type Message, say } from "../l10n/say.ts";
import type { Document } from "../syntax/blocks.ts";
import type { Span } from "../text.ts";
import { listed, quoted } from "../words.ts";
import { type Context, defineRule } from "./rule.ts";
import type { IdleDirective } from "./suppress.ts";

/**
 * A comment that silences nothing: what it was for is mended, moved, or misspelt, and the next finding would vanish
 * unseen. Nothing is said while a part of the file cannot be read, because then most rules are silent themselves.
 */
export default defineRule({
  id: "unused-disable",
  group: "honesty",
  since: "0.1.0",
  severity: "warning",
  fixable: true,
  summary: "A comment that silences nothing",
  seeds: ["OKR Lens: silencing"],
  reach: "file",
  check(context, report) {
    const { idle, file } = context;
    if (isBroken(file.document)) return;
    for (const each of idle) {
      const { directive } = each;
      const isWhole = each.idle.length === directive.rules.length;
      const reason = isWhole ? undefined : reasonIn(context, each);
      if (reason)
        report({
          span: reason.span,
          message: messageForWords(reason.words),
          fixes: () => [reason.fix, { ...removal(context, each), preferred: false }],
        });
      const others = each.idle.filter((at) => !reason || at < reason.from);
      const places = isWhole ? [directive.span] : others.flatMap((at) => directive.places[at] ?? []);
      for (const [at, span] of places.entries()) {
        const named = isWhole ? [...directive.rules] : [directive.rules[others[at] ?? -1] ?? ""];
        report({
          span,
          message: messageFor(each, named),
          tags: ["unnecessary"],
          fixes: () => [removal(context, each)],
        });
      }
    }
  },
});

const breaks = new Set(["syntax", "conflict-marker"]);
const known = new WeakMap<Document, boolean>();

/** Whether a part of a text cannot be read. Looked up once: each block with such a comment asks. */
function isBroken(document: Document): boolean {
  let broken = known.get(document);
  if (broken === undefined) {
    broken = document.blocks.some(({ problems }) => problems.some(({ kind }) => breaks.has(kind)));
    known.set(document, broken);
  }
  return broken;
}

/** A message names no more rules than that: the place shows all of them. */
const mostNamed = 5;

function messageForWords(words: readonly string[]): Message {
  return say(
    'No rule is called {0}. Put "--" before a reason.',
    listed(words.slice(0, mostNamed).map(quoted), "or"),
  );
}

/** The words at the end of a comment that are no rules, and no list either: a reason that lacks its `--`. */
function reasonIn({ file, at, block }: Context, { directive, unknown }: IdleDirective) {
  const { rules, places } = directive;
  let from = rules.length;
  while (from > 1 && unknown.includes(rules[from - 1] as string)) from--;
  const [before, first, last] = [places[from - 1], places[from], places.at(-1)];
  if (!before || !first || !last || block.text.slice(before.end, first.start).includes(",")) return undefined;
  const edit = replaceSpan(file, at, { start: first.start, end: first.start }, "-- ");
  const fix: Fix = { title: say('Put "--" before the reason'), edits: [edit], preferred: true };
  return { from, words: rules.slice(from), span: { start: first.start, end: last.end }, fix };
}

function messageFor({ directive, unknown }: IdleDirective, named: readonly string[]): Message {
  if (directive.kind === "unknown")
    return say(
      "{0} silences nothing. Write okr-disable-next-line, okr-disable or okr-disable-file.",
      quoted(directive.name),
    );
  if (named.length === 0)
    return say("This comment silences nothing. Remove it, before it hides what comes next.");
  const strange = named.filter((id) => unknown.includes(id));
  if (strange.length > 0)
    return say(
      "No rule is called {0}, so this silences nothing. Correct or remove it.",
      listed(strange.slice(0, mostNamed).map(quoted), "or"),
    );
  return say(
    "This comment silences nothing: {0} found nothing here. Remove it.",
    listed(named.slice(0, mostNamed).map(quoted), "and"),
  );
}

/** The comment without what is idle; without a rest, all of it, and its line if nothing else stands there. */
function removal({ file, at, block }: Context, { directive, idle }: IdleDirective): Fix {
  const kept = directive.rules.filter((_, index) => !idle.includes(index));
  const first = directive.places[0];
  const last = directive.places.at(-1);
  if (kept.length > 0 && first && last) {
    const edit = replaceSpan(file, at, { start: first.start, end: last.end }, kept.join(", "));
    return { title: say("Remove what silences nothing"), edits: [edit], preferred: true };
  }
  const edit = replaceSpan(file, at, lineOrComment(block.text, directive.span), "");
  return { title: say("Remove the comment"), edits: [edit], preferred: true };
}

function lineOrComment(text: string, { start, end }: Span): Span {
  const lineStart = Math.max(text.lastIndexOf("\n", start - 1), text.lastIndexOf("\r", start - 1)) + 1;
  const before = text.slice(lineStart, start);
  const rest = /^[ \t]*(?:\r\n|\r|\n|$)/.exec(text.slice(end));
  if (rest && /^\uFEFF?[ \t]*$/.test(before))
    return { start: lineStart + (before.startsWith("\uFEFF") ? 1 : 0), end: end + rest[0].length };
  return { start: start - (before.length - before.trimEnd().length), end };
}
