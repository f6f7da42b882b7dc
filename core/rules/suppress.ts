import { type Document, positionAt } from "../syntax/blocks.ts";
import { lastNotBeyond } from "../text.ts";
import type { Directive } from "./directives.ts";
import type { Guess } from "./misspelt.ts";

/** A comment whose ids, or some of them, silence nothing. */
export interface IdleDirective {
  readonly directive: Directive;
  /** Those that silence nothing, as indexes into its `rules`; empty where it silences all rules and there is nothing to. */
  readonly idle: readonly number[];
  /** Ids that no rule has. */
  readonly unknown: readonly string[];
  /** What those may be meant to be, by their index in the directive's `rules`. */
  readonly guesses?: ReadonlyMap<number, Guess>;
}

/** The ids of the rules that run, and of all there are. */
export interface KnownRules {
  readonly running: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
}

/** A finding, as far as it matters for being silenced; `start` counts from the start of the document. */
export interface Said {
  readonly rule: string;
  readonly start: number;
}

/** The name under which those comments are kept that silence all rules. */
const everyRule = "";

/** The lines between two comments for one rule, `from` inclusive, `to` exclusive: in order, and apart from each other. */
interface Stretches {
  readonly from: number[];
  readonly to: number[];
  readonly by: Directive[];
}

/**
 * The lines of a document on which rules are silent. Each finding is looked up, whatever the number of comments, and
 * the comments that silence it are remembered.
 */
export class Silences {
  readonly #document: Document;
  /** By the line that a comment silences: there is one above it at most. */
  readonly #lines = new Map<number, Directive>();
  readonly #stretches = new Map<string, Stretches>();
  /** Rules that are silent in the whole document. */
  readonly #rules = new Set<string>();
  /** The rules that each comment for some lines has silenced; those for the file silence what was asked for at all. */
  readonly #used = new Map<Directive, Set<string>>();
  readonly #said = new Set<string>();

  constructor(document: Document, perBlock: readonly { readonly directives: readonly Directive[] }[]) {
    this.#document = document;
    const open = new Map<string, { readonly from: number; readonly by: Directive }>();
    const close = (rule: string, to: number) => {
      const opened = open.get(rule);
      if (!opened || !open.delete(rule)) return;
      const known = this.#stretches.get(rule) ?? { from: [], to: [], by: [] };
      known.from.push(opened.from);
      known.to.push(to);
      known.by.push(opened.by);
      this.#stretches.set(rule, known);
    };
    perBlock.forEach(({ directives }, block) => {
      for (const by of directives) {
        const line = (document.lines[block] as number) + by.line;
        const named = by.rules.length > 0 ? by.rules : [everyRule];
        if (by.kind === "next-line") this.#lines.set(line + 1, by);
        else if (by.kind === "file") for (const rule of named) this.#rules.add(rule);
        else if (by.kind === "off") {
          for (const rule of named) if (!open.has(rule)) open.set(rule, { from: line, by });
        } else if (by.kind === "on")
          for (const rule of by.rules.length > 0 ? named : [...open.keys()]) close(rule, line);
      }
    });
    for (const rule of [...open.keys()]) close(rule, Number.POSITIVE_INFINITY);
  }

  /** Whether a comment silences a finding: one that names its rule or, unless `byName`, one for all rules. */
  isSilent({ rule, start }: Said, byName = false): boolean {
    const names = byName ? [rule] : [rule, everyRule];
    this.#said.add(rule);
    let isSilent = names.some((name) => this.#rules.has(name));
    if (this.#lines.size === 0 && this.#stretches.size === 0) return isSilent;
    const { line } = positionAt(this.#document, start);
    const above = this.#lines.get(line);
    const isMeant = above && (above.rules.length === 0 ? !byName : above.rules.includes(rule));
    const around = names.map((name) => stretchedOver(this.#stretches.get(name), line));
    for (const by of isMeant ? [above, ...around] : around) {
      if (!by) continue;
      isSilent = true;
      this.#used.set(by, (this.#used.get(by) ?? new Set()).add(rule));
    }
    return isSilent;
  }

  /**
   * The comments of a block that silence nothing, all or in part, once all findings were asked for. Ids of rules that do
   * not run are not judged, nor is `unused-disable`, which this is for.
   */
  idleIn(directives: readonly Directive[], rules: KnownRules): readonly IdleDirective[] {
    return directives.flatMap((directive): IdleDirective[] => {
      if (directive.kind === "on") return [];
      if (directive.kind === "unknown")
        return [{ directive, idle: [...directive.rules.keys()], unknown: [] }];
      const silenced = directive.kind === "file" ? this.#said : this.#used.get(directive);
      if (directive.rules.length === 0) return silenced?.size ? [] : [{ directive, idle: [], unknown: [] }];
      const idle = directive.rules.flatMap((id, at) => {
        const isJudged = rules.running.has(id) || !rules.all.has(id);
        return isJudged && id !== "unused-disable" && !silenced?.has(id) ? [at] : [];
      });
      const unknown = idle.length > 0 ? directive.rules.filter((id) => !rules.all.has(id)) : [];
      return idle.length > 0 ? [{ directive, idle, unknown }] : [];
    });
  }
}

function stretchedOver(stretches: Stretches | undefined, line: number): Directive | undefined {
  if (!stretches) return undefined;
  const { from, to, by } = stretches;
  const at = lastNotBeyond(from, line);
  return (from[at] as number) <= line && line < (to[at] as number) ? by[at] : undefined;
}
