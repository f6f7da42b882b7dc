import { type Document, positionAt } from "../syntax/blocks.ts";
import { lineStartsOf, type Span } from "../text.ts";
import { ruleIdOf } from "./docs.ts";

/** A comment that silences rules. `line` counts from the start of its block. */
export interface Directive {
  readonly kind: "next-line" | "file" | "off" | "on";
  /** Rule ids without `okr/`; empty: all rules. */
  readonly rules: readonly string[];
  readonly line: number;
  /** The whole comment, and the ids as they stand in it; from the start of the block. */
  readonly span: Span;
  readonly places: readonly Span[];
}

/** Lines of a document in which rules are silent: `from` inclusive, `to` exclusive. */
export interface Silence {
  readonly rules: readonly string[];
  readonly from: number;
  readonly to: number;
  /** The comment it comes from. */
  readonly by: Directive;
}

/** A comment whose ids, or some of them, silence nothing. */
export interface IdleDirective {
  readonly directive: Directive;
  /** Those that silence nothing, as indexes into its `rules`; empty where it silences all rules and there is nothing to. */
  readonly idle: readonly number[];
  /** Ids that no rule has. */
  readonly unknown: readonly string[];
}

const comment = /#[ \t]*okr-(disable-next-line|disable-file|disable|enable)\b([^\r\n]*)/;

/**
 * The directives in a block's text: `# okr-disable-next-line <id> -- reason`, `# okr-disable <id>` …
 * `# okr-enable <id>`, `# okr-disable-file <id>`. Several ids stand apart by commas or spaces; none means all.
 */
export function directivesIn(text: string): readonly Directive[] {
  if (!text.includes("okr-disable") && !text.includes("okr-enable")) return none;
  const starts = lineStartsOf(text);
  return starts.flatMap((start, line): Directive[] => {
    const match = comment.exec(text.slice(start, starts[line + 1] ?? text.length));
    if (!match) return [];
    const rest = match[2] ?? "";
    const end = start + match.index + match[0].length;
    const ids = firstOf((rest.split("--", 1)[0] ?? "").matchAll(/[^\s,]+/g), mostIds);
    const places = ids.map(({ 0: id, index }) => {
      const from = end - rest.length + index;
      return { start: from, end: from + id.length };
    });
    return [
      {
        kind: kinds[match[1] as keyof typeof kinds],
        rules: ids.map(([id]) => ruleIdOf(id)),
        line,
        span: { start: start + match.index, end: end - (rest.length - rest.trimEnd().length) },
        places,
      },
    ];
  });
}

/** No comment names more rules than there are; one that does is not meant for us. */
const mostIds = 200;

function firstOf<Item>(items: Iterable<Item>, most: number): Item[] {
  const first: Item[] = [];
  for (const item of items) {
    if (first.length === most) break;
    first.push(item);
  }
  return first;
}

/** The silent lines of a whole document, from the directives of its blocks. */
export function silencesOf(
  document: Document,
  perBlock: readonly { readonly directives: readonly Directive[] }[],
): readonly Silence[] {
  const silences: Silence[] = [];
  const open = new Map<string, { readonly from: number; readonly by: Directive }>();
  const close = (rule: string, to: number) => {
    const opened = open.get(rule);
    if (opened === undefined) return;
    open.delete(rule);
    silences.push({ rules: rule === "" ? [] : [rule], ...opened, to });
  };
  perBlock.forEach(({ directives }, block) => {
    for (const directive of directives) {
      const line = (document.lines[block] as number) + directive.line;
      const named = directive.rules.length > 0 ? directive.rules : [""];
      if (directive.kind === "next-line")
        silences.push({ rules: directive.rules, from: line + 1, to: line + 2, by: directive });
      else if (directive.kind === "file")
        silences.push({ rules: directive.rules, from: 0, to: Number.POSITIVE_INFINITY, by: directive });
      else if (directive.kind === "off")
        for (const rule of named) if (!open.has(rule)) open.set(rule, { from: line, by: directive });
      if (directive.kind === "on")
        for (const rule of directive.rules.length ? named : [...open.keys()]) close(rule, line);
    }
  });
  for (const rule of [...open.keys()]) close(rule, Number.POSITIVE_INFINITY);
  return silences;
}

/** The silences in which a problem stands: those of its rule on the line of its start. */
export function silencesAt(
  silences: readonly Silence[],
  problem: { readonly rule: string; readonly start: number },
  document: Document,
): readonly Silence[] {
  if (silences.length === 0) return silences;
  const { line } = positionAt(document, problem.start);
  return silences.filter(
    ({ rules, from, to }) =>
      from <= line && line < to && (rules.length === 0 || rules.includes(problem.rule)),
  );
}

/**
 * The comments of a block that silence nothing, all or in part. `used` holds the rules that each has silenced. Ids of
 * rules that do not run are not judged, nor is this rule's own.
 */
export function idleIn(
  directives: readonly Directive[],
  used: ReadonlyMap<Directive, ReadonlySet<string>>,
  rules: { readonly running: ReadonlySet<string>; readonly all: ReadonlySet<string> },
): readonly IdleDirective[] {
  return directives.flatMap((directive): IdleDirective[] => {
    const silenced = used.get(directive);
    if (directive.kind === "on") return [];
    if (directive.rules.length === 0) return silenced ? [] : [{ directive, idle: [], unknown: [] }];
    const unknown = directive.rules.filter((id) => !rules.all.has(id));
    const idle = directive.rules.flatMap((id, at) => {
      const isJudged = rules.running.has(id) || !rules.all.has(id);
      return isJudged && id !== "unused-disable" && !silenced?.has(id) ? [at] : [];
    });
    return idle.length > 0 ? [{ directive, idle, unknown }] : [];
  });
}

const none: readonly Directive[] = [];
const kinds = {
  "disable-next-line": "next-line",
  "disable-file": "file",
  disable: "off",
  enable: "on",
} as const;
