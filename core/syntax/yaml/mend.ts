import { holdsContent, type Line, lineAt, neighbour } from "./lines.ts";
import {
  indentMends,
  type Mend,
  openerOf,
  openFlowMends,
  reasonWithin,
  removals,
  removalsOfBelow,
  wordMends,
} from "./mends.ts";
import { type Finding, reasonOf } from "./messages.ts";
import { type Fault, faultsOf, type Place } from "./package.ts";

export interface Mended {
  readonly text: string;
  readonly place: Place;
  /** One for each mend. */
  readonly findings: readonly Finding[];
  /** Offsets in the block's text behind which a value stood that had to be taken out. */
  readonly unreadable: ReadonlySet<number>;
}

const maxMends = 20;
/** After how many characters read again no more is tried; a text longer than this gets one try. */
const maxEffort = 300_000;

/**
 * Makes a broken text readable by the smallest changes that do, so that one broken line costs no more than itself:
 * closes a quote, puts a value in quotes, moves a line to its neighbours' column, at worst takes the line out.
 * Which change it is, is found by trying: the one after which the text reads furthest. What was changed is only
 * what we read; each change is one finding, and spans lead back through `place`.
 */
export function mended(broken: string, firstFaults: readonly Fault[], base: Place): Mended {
  let text = broken;
  let faults = firstFaults;
  let effort = 0;
  const done: Mend[] = [];
  const findings: Finding[] = [];
  const unreadable = new Set<number>();
  const place: Place = (offset) => base(done.reduceRight(before, offset));

  while (faults.length > 0 && done.length < maxMends) {
    const fault = faults[0] as Fault;
    const found = best(text, fault);
    if (!found) break;
    const { mend } = found;
    const span = { start: place(mend.span.start), end: place(mend.span.end) };
    findings.push({
      reason: mend.reason ?? reasonOf(fault.code),
      span,
      text: text.slice(mend.span.start, mend.span.end),
    });
    if (mend.unreadable !== undefined) unreadable.add(place(mend.unreadable));
    done.push(mend);
    text = found.text;
    faults = found.faults;
  }
  return { text, place, findings, unreadable };

  /**
   * A mend after which nothing is wrong any more; else the gentlest kind that gets past the faulty line and the next
   * (which may be the echo of a wrong mend), and of that kind the one that gets furthest.
   */
  function best(from: string, fault: Fault): Found | undefined {
    const line = lineAt(from, fault.start);
    const kinds = mendsFor(from, fault);
    const enough = neighbour(from, line, 1)?.end ?? line.end;
    let reach = line.end;
    let found: Found | undefined;
    for (const [at, kind] of kinds.entries()) {
      const settled = found !== undefined && (reach > enough || at === kinds.length - 1);
      if (settled && at === kinds.length - 1) break;
      for (const mend of kind) {
        if (effort > maxEffort) return found;
        effort += from.length;
        const tried = from.slice(0, mend.start) + mend.added + from.slice(mend.start + mend.removed);
        const left = faultsOf(tried);
        if (left[0] === undefined) return { mend, text: tried, faults: left };
        const next = before(left[0].start, mend);
        if (settled || next <= reach) continue;
        reach = next;
        found = { mend, text: tried, faults: left };
      }
    }
    return found;
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
  const opener = openerOf(text, above);
  const suspects = [here, above, below, opener === above ? undefined : opener];
  // A value "reads as a key" where the line below it is indented too far.
  const movable = fault.code === "BLOCK_AS_IMPLICIT_KEY" ? [below, here, above] : [here, below, above];
  const looksWrong = (line: Line | undefined) => line && reasonWithin(text, line) !== undefined;
  return [
    each(suspects, (line) => wordMends(text, line)),
    opener && above ? openFlowMends(text, opener, above) : [],
    smallestFirst(
      text,
      each(suspects.filter(looksWrong), (line) => removals(text, line)),
    ),
    each(movable, (line) => indentMends(text, line)),
    smallestFirst(
      text,
      each(suspects, (line) => removals(text, line)),
    ),
    each(suspects, (line) => removalsOfBelow(text, line)),
  ];
}

function smallestFirst(text: string, mends: Iterable<Mend>): Mend[] {
  const loss = ({ start, removed }: Mend) => text.slice(start, start + removed).replace(/\s+/g, "").length;
  return [...mends].sort((one, other) => loss(one) - loss(other));
}

function* each(lines: readonly (Line | undefined)[], mends: (line: Line) => Iterable<Mend>): Generator<Mend> {
  for (const line of lines) if (line) yield* mends(line);
}
