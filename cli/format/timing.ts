import type { FileProblems, Stopwatch } from "../../core/index.ts";
import type { During } from "../load.ts";
import { aligned, type Cell } from "./columns.ts";

/** Measures a run of `okr check --timing`, in milliseconds. */
export class Timing {
  readonly stopwatch: Stopwatch = { now: () => performance.now(), spent: new Map() };
  readonly phases = new Map<Phase, number>();

  readonly during = <Result>(phase: Phase, run: () => Result): Result => {
    const start = performance.now();
    const result = run();
    this.phases.set(phase, (this.phases.get(phase) ?? 0) + performance.now() - start);
    return result;
  };
}

type Phase = Parameters<During>[0] | "word lists" | "checking";

/**
 * What each rule cost and found, the dearest first, and the phases of the run. What several rules ask about (the schema,
 * words, how a key result stands) is worked out for the first of them, and counted there. Line by line.
 */
export function timingTable({ stopwatch, phases }: Timing, checked: readonly FileProblems[]): string[] {
  const found = new Map<string, number>();
  for (const { problems } of checked)
    for (const { rule } of problems) found.set(rule, (found.get(rule) ?? 0) + 1);
  const rules = [...stopwatch.spent]
    .map(([rule, { milliseconds }]) => [rule, milliseconds] as const)
    .sort(([a, one], [b, other]) => other - one || (a < b ? -1 : 1));
  const total = rules.reduce((sum, [, spent]) => sum + spent, 0);
  const rows = rules.map(([rule, spent]) => [
    rule,
    ms(spent),
    share(spent, total),
    String(found.get(rule) ?? 0),
  ]);
  const phase = (name: Phase) => phases.get(name) ?? 0;
  const table = [
    ["rule", "ms", "share", "findings"],
    ...rows,
    ["all rules", ms(total), "", String([...found.values()].reduce((sum, count) => sum + count, 0))],
    ["word lists", ms(phase("word lists"))],
    ["ids and comments", ms(Math.max(0, phase("checking") - total))],
    ["finding files", ms(phase("finding"))],
    ["reading files", ms(phase("reading"))],
    ["parsing", ms(phase("parsing"))],
  ];
  return [
    ...aligned(
      table.map((row) => row.map((text): Cell => ({ text }))),
      [1, 2, 3],
    ),
    "What several rules ask about counts for the first of them.",
  ];
}

function ms(time: number): string {
  return time.toFixed(1);
}

function share(part: number, whole: number): string {
  return `${((100 * part) / (whole || 1)).toFixed(1)}%`;
}
