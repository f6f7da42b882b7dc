import { type Message, say } from "../l10n/say.ts";
import type { OkrFile } from "../model/file.ts";
import { quoted } from "../words.ts";
import type { Problem } from "./check.ts";
import { traitsOf } from "./fingerprint.ts";

/**
 * Findings that a team knows of and does not want to hear of again: for each path (relative to the workspace, with
 * `/`), how many there are with the same traits. See `traitsOf`.
 */
export type Baseline = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** Some file's findings, as they are checked against a baseline or go into one. */
export interface FileProblems {
  readonly path: string;
  readonly file: OkrFile;
  readonly problems: readonly Problem[];
}

/** What cannot be read has findings that nobody has seen yet behind it: it is never taken for known. */
const neverKnown: ReadonlySet<string> = new Set(["syntax"]);

/** The findings that a baseline does not know, in their order; the same list where it knows none of them. */
export function withoutKnown(baseline: Baseline, { path, file, problems }: FileProblems): readonly Problem[] {
  const known = baseline.get(path);
  if (!known) return problems;
  const left = new Map(known);
  const fresh = problems.filter((problem) => !isTaken(left, file, problem));
  return fresh.length === problems.length ? problems : fresh;
}

/**
 * How many findings of a baseline are not there any more in the files that are given; `isMissing` says of a path that
 * is not among them whether the file itself has gone.
 */
export function goneFrom(
  baseline: Baseline,
  files: readonly FileProblems[],
  isMissing: (path: string) => boolean,
): number {
  const byPath = new Map(files.map((each) => [each.path, each]));
  let gone = 0;
  for (const [path, known] of baseline) {
    const now = byPath.get(path);
    if (!now && !isMissing(path)) continue;
    const left = new Map(known);
    for (const problem of now?.problems ?? []) isTaken(left, (now as FileProblems).file, problem);
    for (const count of left.values()) gone += count;
  }
  return gone;
}

/** A baseline of all these findings; of the files that are not given it keeps what `before` says. */
export function baselineOf(files: readonly FileProblems[], before: Baseline = new Map()): Baseline {
  const known = new Map(before);
  for (const { path, file, problems } of files) {
    const counts = new Map<string, number>();
    for (const problem of problems) {
      if (neverKnown.has(problem.rule)) continue;
      const traits = traitsOf(file, problem);
      counts.set(traits, (counts.get(traits) ?? 0) + 1);
    }
    if (counts.size > 0) known.set(path, counts);
    else known.delete(path);
  }
  return known;
}

/** How many findings a baseline knows that another one does not. */
export function countBeyond(baseline: Baseline, other: Baseline = new Map()): number {
  let count = 0;
  for (const [path, known] of baseline)
    for (const [traits, each] of known) count += Math.max(0, each - (other.get(path)?.get(traits) ?? 0));
  return count;
}

/** A baseline as the text of its file: sorted, one line a finding, so that a review shows what came and went. */
export function baselineText(baseline: Baseline): string {
  const known = Object.fromEntries(
    sorted(baseline).map(([path, counts]) => [path, Object.fromEntries(sorted(counts))]),
  );
  return `${JSON.stringify({ version: 1, known }, undefined, 2)}\n`;
}

/**
 * Reads the text of a baseline file. Gives what is wrong with it, as a sentence without its full stop, where
 * anything is: of half a baseline nobody would know what it hides.
 */
export function readBaseline(text: string): { readonly baseline: Baseline } | { readonly trouble: Message } {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return { trouble: say("It is no JSON") };
  }
  if (!isMap(data) || !("version" in data) || !("known" in data))
    return { trouble: say('It lacks "version" or "known"') };
  if (data["version"] !== 1) return { trouble: say("It was written by another version of OKR Lens") };
  const known = data["known"];
  if (!isMap(known)) return { trouble: say('"known" is no map of paths') };
  const baseline = new Map<string, ReadonlyMap<string, number>>();
  for (const [path, counts] of Object.entries(known)) {
    const read = new Map<string, number>();
    for (const [traits, count] of isMap(counts) ? Object.entries(counts) : [["", 0] as const]) {
      if (typeof count !== "number" || !Number.isSafeInteger(count) || count < 1)
        return { trouble: say("What it says of {0} is no list of counts", quoted(path)) };
      read.set(traits, count);
    }
    baseline.set(path, read);
  }
  return { baseline };
}

/** Whether a finding is one of those that are left over; if so, there is one less. */
function isTaken(left: Map<string, number>, file: OkrFile, problem: Problem): boolean {
  if (neverKnown.has(problem.rule)) return false;
  const traits = traitsOf(file, problem);
  const count = left.get(traits) ?? 0;
  if (count > 0) left.set(traits, count - 1);
  return count > 0;
}

function isMap(data: unknown): data is Readonly<Record<string, unknown>> {
  return typeof data === "object" && data !== null && !Array.isArray(data);
}

function sorted<V>(map: ReadonlyMap<string, V>): [string, V][] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}
