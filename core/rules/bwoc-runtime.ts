import { plainDecimal } from "../edits/literal.ts";
import { type Message, say } from "../l10n/say.ts";
import type { KeyResult, ModelBlock, Objective } from "../model/okr.ts";
import { type Entry, type MapNode, type ScalarNode, valueIn } from "../syntax/tree.ts";
import type { Span } from "../text.ts";

/** Something that TOML allows and the script of the BWOC plugin misreads, in block offsets. */
interface Flaw {
  readonly span: Span;
  readonly message: Message;
  /** What to write instead; none where that is not a matter of a few characters. */
  readonly changes?: readonly { readonly span: Span; readonly newText: string }[];
  readonly title?: Message;
}

/**
 * What the plugin's entry script (`okr.sh` of `workspace-okrs`, BWOC framework) cannot read in a block. It goes line
 * by line: `[[key_result]]` and `[[objective]]` at column 0, `key = value` for the keys below with the rest of the
 * line as the value less its double quotes, numbers as `-?digits[.digits]`, evidence as `kind = "…"` and
 * `value = "…"` on the line of its key. Other keys it passes over, whatever they hold. A comment behind evidence
 * does no harm and is not reported.
 */
export function flawsIn(block: ModelBlock): readonly Flaw[] {
  let flaws = known.get(block);
  if (!flaws) {
    flaws = [...findFlaws(block)];
    known.set(block, flaws);
  }
  return flaws;
}

const known = new WeakMap<ModelBlock, readonly Flaw[]>();

/** The keys that the script reads, and which of them it needs as numbers. */
const readOf = {
  objective: ["objective_id", "title", "owner", "period", "parent"],
  "key-result": [
    "key_result_id",
    "objective_id",
    "description",
    "target",
    "current",
    "unit",
    "confidence",
    "evidence",
    "as_of",
  ],
};

function* findFlaws({ text, objectives, keyResults }: ModelBlock): Generator<Flaw> {
  for (const item of [...objectives, ...keyResults]) {
    const { node } = item;
    if (node.kind !== "map") continue;
    yield* headerFlaws(text, item, node);
    for (const entry of node.entries)
      if (readOf[item.kind].includes(entry.key)) yield* entryFlaws(text, entry);
  }
}

function* headerFlaws(
  text: string,
  { kind, anchor }: Objective | KeyResult,
  { header }: MapNode,
): Generator<Flaw> {
  const wanted = kind === "objective" ? "[[objective]]" : "[[key_result]]";
  if (!header) {
    yield {
      span: anchor,
      message: say("BWOC's runtime reads only tables under {0}. Give this one its own header.", wanted),
    };
    return;
  }
  const lineStart = text.lastIndexOf("\n", header.start - 1) + 1;
  const isIndented = text.slice(lineStart, header.start).replace("\uFEFF", "") !== "";
  if (text.slice(header.start, header.end) === wanted && !isIndented) {
    if (text.startsWith("\uFEFF") && lineStart === 0)
      yield {
        span: header,
        message: say("BWOC's runtime misses a header behind a byte order mark. Save the file without one."),
      };
    return;
  }
  yield {
    span: header,
    message: say("BWOC's runtime sees a header only as {0} at the start of a line. Write it so.", wanted),
    title: say("Write {0} at the start of the line", wanted),
    changes: [{ span: { start: isIndented ? lineStart : header.start, end: header.end }, newText: wanted }],
  };
}

function* entryFlaws(text: string, entry: Entry): Generator<Flaw> {
  const { key, keySpan, value } = entry;
  if (text.slice(keySpan.start, keySpan.end) !== key) yield quotedKey(entry);
  if (!value) return;
  if (key === "evidence") {
    if (value.kind === "map") yield* evidenceFlaws(text, entry, value);
    return;
  }
  if (value.kind !== "scalar") return;
  const literal = text.slice(value.span.start, value.span.end);
  if (typeof value.value === "number") yield* numberFlaws(literal, value, value.value);
  else if (value.type === "string") yield* stringFlaws(literal, value);
  yield* commentFlaw(text, entry, value.span.end);
}

function quotedKey({ key, keySpan }: Entry): Flaw {
  return {
    span: keySpan,
    message: say("BWOC's runtime does not know a key in quotes. Write it bare."),
    title: say("Write {0} without quotes", key),
    changes: [{ span: keySpan, newText: key }],
  };
}

function* numberFlaws(literal: string, { span }: ScalarNode, value: number): Generator<Flaw> {
  if (/^-?\d+(?:\.\d+)?$/.test(literal)) return;
  if (!Number.isFinite(value)) {
    yield {
      span,
      message: say("BWOC's runtime reads plain decimals only. Write a number that can be reached."),
    };
    return;
  }
  const plain = plainDecimal(value);
  yield {
    span,
    message: say("BWOC's runtime reads plain decimals only. Write {0}.", plain),
    title: say("Write {0}", plain),
    changes: [{ span, newText: plain }],
  };
}

function* stringFlaws(literal: string, node: ScalarNode): Generator<Flaw> {
  const { span, style } = node;
  const text = String(node.value);
  const plain = /["\\\p{Cc}]/u.test(text) ? undefined : `"${text}"`;
  const change =
    plain === undefined ? {} : { title: say("Write {0}", plain), changes: [{ span, newText: plain }] };
  if (style === "multi-double" || style === "multi-single")
    yield {
      span,
      message: say("BWOC's runtime reads values of one line in double quotes only. Put it on one line."),
      ...change,
    };
  else if (style === "single")
    yield {
      span,
      message: say("BWOC's runtime takes single quotes for part of the text. Write double quotes."),
      ...change,
    };
  else if (literal.includes("\\"))
    yield {
      span,
      message: say(
        "BWOC's runtime does not undo a backslash: it becomes part of the text. Write the text without it.",
      ),
      ...change,
    };
  else if (literal.includes("\t"))
    yield {
      span,
      message: say("BWOC's runtime ends a value at a tab. Write a space."),
      title: say("Write a space for each tab"),
      changes: [{ span, newText: literal.replaceAll("\t", " ") }],
    };
}

function* commentFlaw(text: string, { keySpan }: Entry, end: number): Generator<Flaw> {
  const match = /^([ \t]*)(#[^\r\n]*)/.exec(text.slice(end, lineEnd(text, end)));
  if (!match) return;
  const [all, blanks = "", comment = ""] = match;
  const lineStart = text.lastIndexOf("\n", keySpan.start - 1) + 1;
  const eol = text.includes("\r\n") ? "\r\n" : "\n";
  const above = text.slice(lineStart, keySpan.start) + comment.trimEnd() + eol;
  yield {
    span: { start: end + blanks.length, end: end + all.trimEnd().length },
    message: say("BWOC's runtime takes this comment for part of the value. Put it on a line of its own."),
    title: say("Move the comment to the line above"),
    changes: [
      { span: { start: lineStart, end: lineStart }, newText: above },
      { span: { start: end, end: end + all.length }, newText: "" },
    ],
  };
}

function* evidenceFlaws(text: string, { keySpan }: Entry, map: MapNode): Generator<Flaw> {
  if (map.style === "block") {
    const span = map.header ?? keySpan;
    yield {
      span,
      message: say(
        'BWOC\'s runtime reads evidence from one line. Write evidence = { kind = "…", value = "…" }.',
      ),
    };
    return;
  }
  const literal = text.slice(map.span.start, map.span.end);
  if (/[\r\n]/.test(literal)) {
    const joined = literal
      .replace(/\s+/g, (gap) => (/[\r\n]/.test(gap) ? " " : gap))
      .replace(/,\s*\}$/, " }");
    const isSimple = !literal.includes("#") && !/"""|'''/.test(literal);
    yield {
      span: map.span,
      message: say("BWOC's runtime reads evidence from one line. Put it on one."),
      ...(isSimple && {
        title: say("Put the evidence on one line"),
        changes: [{ span: map.span, newText: joined }],
      }),
    };
    return;
  }
  for (const name of ["kind", "value"]) {
    const entry = map.entries.findLast(({ key }) => key === name);
    const value = valueIn(map, name);
    if (entry && text.slice(entry.keySpan.start, entry.keySpan.end) !== name) yield quotedKey(entry);
    if (value?.kind === "scalar" && value.type === "string")
      yield* stringFlaws(text.slice(value.span.start, value.span.end), value);
  }
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}
