import type { SyntaxProblem } from "./tree.ts";
import { holdsContent, type Line, lineAt, neighbour } from "./yaml-lines.ts";
import { indentMends, type Mend, openFlowMends, removals, removalsOfBelow, wordMends } from "./yaml-mends.ts";
import { problemOf, reasonOf } from "./yaml-messages.ts";
import { type Fault, faultsOf, type Place } from "./yaml-package.ts";

export interface Mended {
  readonly text: string;
  readonly place: Place;
  /** One for each mend. */
  readonly problems: readonly SyntaxProblem[];
  /** Offsets in the first text behind which a value stood that had to be taken out. */
  readonly unreadable: ReadonlySet<number>;
}

const maxMends = 20;
/** After how many characters read again no more is tried; a text longer than this gets one try. */
const maxEffort = 500_000;

/**
 * Makes a broken text readable by the smallest changes that do, so that one broken line costs no more than itself:
 * closes a quote, puts a value in quotes, moves a line to its neighbours' column, at worst takes the line out.
 * Which change it is, is found by trying: the one after which the text reads furthest. What was changed is only
 * what we read; each change is one problem, and spans lead back through `place`.
 */
export function mended(broken: string, firstFaults: readonly Fault[]): Mended {
  let text = broken;
  let faults = firstFaults;
  let effort = 0;
  const done: Mend[] = [];
  const problems: SyntaxProblem[] = [];
  const unreadable = new Set<number>();
  const place: Place = (offset) => done.reduceRight(before, offset);

  while (faults.length > 0 && done.length < maxMends) {
    const fault = faults[0] as Fault;
    const found = best(text, fault);
    if (!found) break;
    const { mend } = found;
    const span = { start: place(mend.span.start), end: place(mend.span.end) };
    problems.push(
      problemOf(mend.reason ?? reasonOf(fault.code), span, text.slice(mend.span.start, mend.span.end)),
    );
    if (mend.unreadable !== undefined) unreadable.add(place(mend.unreadable));
    done.push(mend);
    text = found.text;
    faults = found.faults;
  }
  return { text, place, problems, unreadable };

  /** Of the gentlest kind of mend that gets past the faulty line, the one that gets furthest. */
  function best(from: string, fault: Fault): Found | undefined {
    const end = lineAt(from, fault.start).end;
    for (const kind of mendsFor(from, fault)) {
      let found: Found | undefined;
      let reach = end;
      for (const mend of kind) {
        if (effort > maxEffort) return found;
        effort += from.length;
        const tried = from.slice(0, mend.start) + mend.added + from.slice(mend.start + mend.removed);
        const left = faultsOf(tried);
        const next = left[0] === undefined ? Number.POSITIVE_INFINITY : before(left[0].start, mend);
        if (next <= reach) continue;
        reach = next;
        found = { mend, text: tried, faults: left };
        if (left.length === 0) break;
      }
      if (found) return found;
    }
    return undefined;
  }
}

interface Found {
  readonly mend: Mend;
  readonly text: string;
  readonly faults: readonly Fault[];
}

/** Where an offset of the mended text was before the mend. */
function before(offset: number, { start, removed, added }: Mend): number {
  if (offset <= start) return offset;
  return offset >= start + added.length ? offset - added.length + removed : Math.min(offset, start + removed);
}

/** What may help against a fault, from the gentlest kind to the roughest, the most likely first within each. */
function mendsFor(text: string, fault: Fault): Iterable<Mend>[] {
  const here = lineAt(text, fault.start);
  const above = neighbour(text, here, -1);
  const last = lineAt(text, Math.max(fault.start, fault.end - 1));
  const below = last.start > here.start && holdsContent(text, last) ? last : neighbour(text, here, 1);
  const suspects = [here, above, below].filter((line) => line !== undefined);
  const movable = suspects.filter((line) => line !== above || hasTab(text, line));
  return [
    each(suspects, (line) => wordMends(text, line)),
    above ? openFlowMends(text, above) : [],
    each(movable, (line) => indentMends(text, line)),
    each(suspects, (line) => removals(text, line)),
    each(suspects, (line) => removalsOfBelow(text, line)),
  ];
}

function* each(lines: readonly Line[], mends: (line: Line) => Iterable<Mend>): Generator<Mend> {
  for (const line of lines) yield* mends(line);
}

function hasTab(text: string, line: Line): boolean {
  return text.slice(line.start, line.content).includes("\t");
}
