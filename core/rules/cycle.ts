import { type KeyResultEntry, type ObjectiveEntry, objectiveOf } from "../model/ids.ts";
import type { KeyResult, Objective } from "../model/okr.ts";
import type { MetricDeclaration } from "../model/sides.ts";
import { type Attainment, attainmentOf } from "../progress/attainment.ts";
import { daysBetween } from "../progress/calendar.ts";
import { homeOf, nearestPeriod, timesOf, windowOf } from "../progress/circumstances.ts";
import { isClosed, statusWord } from "../progress/health.ts";
import { elapsedShare, type Period } from "../progress/period.ts";
import type { Context, RuleOption } from "./rule.ts";

/** What rules of reach `group` ask about a key result and the day; worked out as far as it is asked for. */
export class Standing {
  readonly keyResult: KeyResult;
  readonly objective: ObjectiveEntry | undefined;
  /** When the work on it happens, where that is written and can be read. */
  readonly window: Period | undefined;
  /** The day of the last check-in: its own, its objective's or its file's. */
  readonly checkIn: string | undefined;
  readonly #above: Objective | undefined;
  readonly #measured: MetricDeclaration | undefined;
  readonly #today: string;

  constructor(context: Context, entry: KeyResultEntry, keyResult: KeyResult) {
    const { index, settings, today, metrics } = context;
    this.keyResult = keyResult;
    this.objective = objectiveOf(index, entry);
    const home = homeOf(context, index, this.objective, entry.uri);
    const { window, asOf } = timesOf(keyResult, home, settings.fiscalYearStart);
    this.window = window;
    this.checkIn = asOf;
    this.#above = this.objective && context.objectiveItem(this.objective);
    this.#measured = metrics?.metrics.get(keyResult.metric?.text ?? "");
    this.#today = today;
  }

  /** How much of its window has passed, 0 to 1. */
  get elapsed(): number | undefined {
    return this.window && elapsedShare(this.window, this.#today);
  }

  /** Whether the day lies in its window; true where that is not known. */
  get isInTime(): boolean {
    return !this.window || (this.#today >= this.window.start && this.#today <= this.window.end);
  }

  get attainment(): Attainment {
    return attainmentOf(this.keyResult, this.#measured);
  }

  /** The attainment, as a share of the way. */
  get value(): number | undefined {
    return this.attainment.value;
  }

  /** Nobody works on it any more, or on its objective. */
  get isClosed(): boolean {
    return (
      isClosed(statusWord(this.keyResult.status?.text), this) ||
      isClosed(statusWord(this.#above?.status?.text), undefined)
    );
  }
}

/** How a key result stands today, seen from any block of its group. */
export function standingOf(context: Context, entry: KeyResultEntry): Standing | undefined {
  const keyResult = context.keyResultItem(entry);
  return keyResult && new Standing(context, entry, keyResult);
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
