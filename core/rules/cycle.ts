import { type KeyResultEntry, type ObjectiveEntry, objectiveOf } from "../model/ids.ts";
import type { KeyResult } from "../model/okr.ts";
import { type Attainment, attainmentOf } from "../progress/attainment.ts";
import { daysBetween } from "../progress/calendar.ts";
import { homeOf, nearestPeriod, timesOf, windowOf } from "../progress/circumstances.ts";
import { isClosed, statusWord } from "../progress/health.ts";
import { elapsedShare, type Period } from "../progress/period.ts";
import type { Context, RuleOption } from "./rule.ts";

/** What rules of reach `group` ask about a key result and the day. */
export interface Standing {
  readonly keyResult: KeyResult;
  readonly objective: ObjectiveEntry | undefined;
  /** When the work on it happens, where that is written and can be read. */
  readonly window: Period | undefined;
  /** How much of that has passed, 0 to 1. */
  readonly elapsed: number | undefined;
  readonly attainment: Attainment;
  /** The day of the last check-in: its own, its objective's or its file's. */
  readonly checkIn: string | undefined;
  /** Nobody works on it any more, or on its objective. */
  readonly isClosed: boolean;
}

/** How a key result stands today, seen from any block of its group. */
export function standingOf(context: Context, entry: KeyResultEntry): Standing | undefined {
  const { index, settings, today, metrics } = context;
  const keyResult = context.keyResultItem(entry);
  if (!keyResult) return undefined;
  const objective = objectiveOf(index, entry);
  const above = objective && context.objectiveItem(objective);
  const home = homeOf(context, index, objective, entry.uri);
  const { window, asOf: checkIn } = timesOf(keyResult, home, settings.fiscalYearStart);
  const attainment = attainmentOf(keyResult, metrics?.metrics.get(keyResult.metric?.text ?? ""));
  return {
    keyResult,
    objective,
    window,
    elapsed: window && elapsedShare(window, today),
    attainment,
    checkIn,
    isClosed:
      isClosed(statusWord(keyResult.status?.text), attainment) ||
      isClosed(statusWord(above?.status?.text), undefined),
  };
}

/** How the key results under an objective stand. */
export function standingsUnder(context: Context, objective: ObjectiveEntry): Standing[] {
  const entries = context.index.keyResultsOf.get(objective) ?? [];
  return entries.flatMap((entry) => standingOf(context, entry) ?? []);
}

/** When the work on an objective happens; up to its due date. */
export function windowFor(context: Context, objective: ObjectiveEntry): Period | undefined {
  const { index, settings } = context;
  const due = context.objectiveItem(objective)?.due?.text;
  return windowOf(nearestPeriod(index, objective), due, settings.fiscalYearStart);
}

/** How long after the end of a period its review is asked for; files of older cycles are history. */
export const reviewDays = {
  default: 92,
  description: "For how many days after the end of a period this is said.",
} as const satisfies RuleOption;

/** Whether a period has ended, and no more than so many days ago. */
export function hasJustEnded({ end }: Period, { today }: Context, days: number): boolean {
  const since = daysBetween(end, today);
  return since !== undefined && since > 0 && since <= days;
}
