import { type Document, positionAt } from "../syntax/blocks.ts";
import { lineStartsOf } from "../text.ts";

/** A comment that silences rules. `line` counts from the start of its block. */
export interface Directive {
  readonly kind: "next-line" | "file" | "off" | "on";
  /** Rule ids without `okr/`; empty: all rules. */
  readonly rules: readonly string[];
  readonly line: number;
}

/** Lines of a document in which rules are silent: `from` inclusive, `to` exclusive. */
export interface Silence {
  readonly rules: readonly string[];
  readonly from: number;
  readonly to: number;
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
    const ids = (match[2] ?? "").split("--", 1)[0] ?? "";
    const rules = ids.split(/[\s,]+/).flatMap((id) => (id ? id.replace(/^okr\//, "") : []));
    return [{ kind: kinds[match[1] as keyof typeof kinds], rules, line }];
  });
}

/** The silent lines of a whole document, from the directives of its blocks. */
export function silencesOf(
  document: Document,
  perBlock: readonly { readonly directives: readonly Directive[] }[],
): readonly Silence[] {
  const silences: Silence[] = [];
  const open = new Map<string, number>();
  const close = (rule: string, to: number) => {
    const from = open.get(rule);
    if (from === undefined) return;
    open.delete(rule);
    silences.push({ rules: rule === "" ? [] : [rule], from, to });
  };
  perBlock.forEach(({ directives }, block) => {
    for (const directive of directives) {
      const line = (document.lines[block] as number) + directive.line;
      const named = directive.rules.length > 0 ? directive.rules : [""];
      if (directive.kind === "next-line")
        silences.push({ rules: directive.rules, from: line + 1, to: line + 2 });
      else if (directive.kind === "file")
        silences.push({ rules: directive.rules, from: 0, to: Number.POSITIVE_INFINITY });
      else if (directive.kind === "off") for (const rule of named) if (!open.has(rule)) open.set(rule, line);
      if (directive.kind === "on")
        for (const rule of directive.rules.length ? named : [...open.keys()]) close(rule, line);
    }
  });
  for (const rule of [...open.keys()]) close(rule, Number.POSITIVE_INFINITY);
  return silences;
}

/** Whether a problem stands in a line in which its rule is silent. The line of its start decides. */
export function isSilenced(
  silences: readonly Silence[],
  problem: { readonly rule: string; readonly start: number },
  document: Document,
): boolean {
  if (silences.length === 0) return false;
  const { line } = positionAt(document, problem.start);
  return silences.some(
    ({ rules, from, to }) =>
      from <= line && line < to && (rules.length === 0 || rules.includes(problem.rule)),
  );
}

const none: readonly Directive[] = [];
const kinds = {
  "disable-next-line": "next-line",
  "disable-file": "file",
  disable: "off",
  enable: "on",
} as const;
