import type { Fix, TextEdit } from "../edits/fix.ts";
import { replaceSpan } from "../edits/write.ts";
import { type Message, say } from "../l10n/say.ts";
import type { OkrFile } from "../model/file.ts";
import type { ModelBlock } from "../model/okr.ts";
import type { Document } from "../syntax/blocks.ts";
import type { Span } from "../text.ts";
import { didYouMean, listed, quoted } from "../words.ts";
import { type Directive, directivesIn } from "./directives.ts";
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
          fixes: () => [reason.fix, { ...removal(context, each, each.idle), preferred: false }],
        });
      const others = each.idle.filter((at) => !reason || at < reason.from);
      for (const own of isWhole ? [each.idle] : others.map((at) => [at])) {
        const span = isWhole ? directive.span : directive.places[own[0] ?? -1];
        if (!span) continue;
        report({
          span,
          message: messageFor(each, own),
          tags: ["unnecessary"],
          fixes: () => waysOut(context, each, own),
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
function reasonIn({ file, at, block }: Context, { directive, unknown, guesses }: IdleDirective) {
  const { rules, places } = directive;
  let from = rules.length;
  while (from > 1 && unknown.includes(rules[from - 1] as string)) from--;
  if (rules.every((_, index) => index < from || guesses?.get(index)?.works)) return undefined;
  const [before, first, last] = [places[from - 1], places[from], places.at(-1)];
  if (!before || !first || !last || block.text.slice(before.end, first.start).includes(",")) return undefined;
  const edit = replaceSpan(file, at, { start: first.start, end: first.start }, "-- ");
  const fix: Fix = { title: say('Put "--" before the reason'), edits: [edit], preferred: true };
  return { from, words: rules.slice(from), span: { start: first.start, end: last.end }, fix };
}

/** `own`: the ids that it is about, as indexes into the comment's. */
function messageFor({ directive, unknown, guesses }: IdleDirective, own: readonly number[]): Message {
  if (directive.kind === "unknown")
    return say(
      "{0} silences nothing. Write okr-disable-next-line, okr-disable or okr-disable-file.",
      quoted(directive.name),
    );
  if (own.length === 0)
    return say("This comment silences nothing. Remove it, before it hides what comes next.");
  const named = own.map((at) => directive.rules[at] ?? "");
  const strange = named.filter((id) => unknown.includes(id));
  const meant = strange.length === 1 ? guesses?.get(own[named.indexOf(strange[0] ?? "")] ?? -1) : undefined;
  const names = listed(strange.slice(0, mostNamed).map(quoted), "or");
  if (meant) return didYouMean(say("No rule is called {0}, so this silences nothing.", names), meant.meant);
  if (strange.length > 0)
    return say("No rule is called {0}, so this silences nothing. Correct or remove it.", names);
  return say(
    "This comment silences nothing: {0} found nothing here. Remove it.",
    listed(named.slice(0, mostNamed).map(quoted), "and"),
  );
}

function waysOut(context: Context, each: IdleDirective, own: readonly number[]): Fix[] {
  const right = correction(context, each, own);
  const away = removal(context, each, own);
  return right ? [right, { ...away, preferred: false }] : [away];
}

/** The names that were meant, where the comment silences something by each of them, also where it ends to. */
function correction(
  { file, at }: Context,
  { directive, guesses }: IdleDirective,
  own: readonly number[],
): Fix | undefined {
  const names: string[] = [];
  const edits: TextEdit[] = [];
  for (const index of own) {
    const guess = guesses?.get(index);
    const span = directive.places[index];
    if (!guess?.works || !span) return undefined;
    names.push(quoted(guess.meant));
    edits.push(replaceSpan(file, at, span, guess.meant));
    const id = directive.rules[index] ?? "";
    if (directive.kind === "off") edits.push(...endOf(file, at, directive, id, guess.meant));
  }
  return names.length === 0
    ? undefined
    : { title: say("Change to {0}", listed(names)), edits, preferred: true };
}

/** Puts a misspelt name right in the comment behind another one that ends what that begins. */
function endOf(file: OkrFile, from: number, opening: Directive, id: string, meant: string): TextEdit[] {
  for (let at = from; at < file.blocks.length; at++)
    for (const { kind, rules, places, span } of directivesIn(file.blocks[at] as ModelBlock)) {
      if (kind !== "on" || (at === from && span.start < opening.span.end)) continue;
      const place = places[rules.indexOf(id)];
      if (place) return [replaceSpan(file, at, place, meant)];
      if (rules.length === 0 || rules.includes(meant)) return [];
    }
  return [];
}

/**
 * The comment without what is idle; without a rest, all of it, and its line if nothing else stands there. What can be
 * put right stays, unless it is what this is about.
 */
function removal(
  { file, at, block }: Context,
  { directive, idle, guesses }: IdleDirective,
  own: readonly number[],
): Fix {
  const stays = (index: number) =>
    !idle.includes(index) || (!own.includes(index) && guesses?.get(index)?.works);
  const kept = directive.rules.filter((_, index) => stays(index));
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
