import { lastNotBeyond, type TextEdit } from "../core/index.ts";

/**
 * Edits of one text as a unified diff that `git apply` and `patch` take: `--- a/…`, `+++ b/…`, hunks with three lines
 * around each change. Lines end where git lets them end, at `\n`; what else ends a line is part of it. `edits` are in
 * order of place and apart from each other. Empty where they change nothing.
 */
export function unifiedDiff(path: string, before: string, edits: readonly TextEdit[]): string {
  const lines = linesOf(before);
  const hunks = hunksOf(changesIn(before, lines, edits));
  if (hunks.length === 0) return "";
  return [`--- ${named("a", path)}\n`, `+++ ${named("b", path)}\n`, ...texts(hunks, lines)].join("");
}

/** How many unchanged lines stand around a change. */
const context = 3;

/** Lines that gave way to others. `at` is the index of the first of them, or of the line before which they come. */
interface Change {
  readonly at: number;
  readonly gone: readonly string[];
  readonly come: readonly string[];
}

function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function changesIn(before: string, lines: readonly string[], edits: readonly TextEdit[]): Change[] {
  const starts = [0];
  for (const line of lines) starts.push((starts.at(-1) as number) + line.length);
  const last = Math.max(0, lines.length - 1);
  const changes: Change[] = [];
  for (let at = 0, first = 0; at < edits.length; first = at) {
    const from = Math.min(last, lastNotBeyond(starts, edits[at]?.span.start ?? 0));
    const start = starts[from] as number;
    let to = from;
    let done = start;
    let text = "";
    for (; at < edits.length; at++) {
      const { span, newText } = edits[at] as TextEdit;
      if (at > first && lastNotBeyond(starts, span.start) > to) break;
      text += before.slice(done, span.start) + newText;
      done = span.end;
      to = Math.min(last, lastNotBeyond(starts, span.end));
    }
    text += before.slice(done, starts[to + 1]);
    const change = trimmed({ at: from, gone: lines.slice(from, to + 1), come: linesOf(text) });
    if (change.gone.length + change.come.length > 0) changes.push(change);
  }
  return changes;
}

/** A change without the lines at its ends that are the same before and after. */
function trimmed({ at, gone, come }: Change): Change {
  const most = Math.min(gone.length, come.length);
  let head = 0;
  while (head < most && gone[head] === come[head]) head++;
  let tail = 0;
  while (tail < most - head && gone.at(-1 - tail) === come.at(-1 - tail)) tail++;
  return {
    at: at + head,
    gone: gone.slice(head, gone.length - tail),
    come: come.slice(head, come.length - tail),
  };
}

/** Changes whose surroundings meet, together. */
function hunksOf(changes: readonly Change[]): Change[][] {
  const hunks: Change[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const change of changes) {
    if (change.at - end <= 2 * context) hunks.at(-1)?.push(change);
    else hunks.push([change]);
    end = change.at + change.gone.length;
  }
  return hunks;
}

function* texts(hunks: readonly (readonly Change[])[], lines: readonly string[]): Generator<string> {
  let moved = 0;
  for (const hunk of hunks) {
    const [first, last] = [hunk[0] as Change, hunk.at(-1) as Change];
    const from = Math.max(0, first.at - context);
    const to = Math.min(lines.length, last.at + last.gone.length + context);
    const grown = hunk.reduce((sum, { gone, come }) => sum + come.length - gone.length, 0);
    yield `@@ -${range(from, to - from)} +${range(from + moved, to - from + grown)} @@\n`;
    moved += grown;
    let at = from;
    for (const change of hunk) {
      for (; at < change.at; at++) yield signed(" ", lines[at]);
      for (const line of change.gone) yield signed("-", line);
      for (const line of change.come) yield signed("+", line);
      at += change.gone.length;
    }
    for (; at < to; at++) yield signed(" ", lines[at]);
  }
}

/** One-based; a range of no lines is named by the line before it. */
function range(from: number, count: number): string {
  return `${count === 0 ? from : from + 1},${count}`;
}

function signed(sign: string, line = ""): string {
  return line.endsWith("\n") ? sign + line : `${sign}${line}\n\\ No newline at end of file\n`;
}

/** A path as git writes it: quoted where a reader could stumble over it, closed by a tab where it holds a blank. */
function named(side: string, path: string): string {
  const name = `${side}/${path}`;
  if (/["\\\p{Cc}]/u.test(name)) return `"${name.replace(/["\\\p{Cc}]/gu, escaped)}"`;
  return name.includes(" ") ? `${name}\t` : name;
}

function escaped(sign: string): string {
  if (sign === '"' || sign === "\\") return `\\${sign}`;
  const bytes = new TextEncoder().encode(sign);
  return [...bytes].map((byte) => `\\${byte.toString(8).padStart(3, "0")}`).join("");
}
