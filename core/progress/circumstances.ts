import { remembering } from "../memo.ts";
import type { DialectId } from "../model/dialects.ts";
import { type GroupIndex, type KeyResultEntry, type ObjectiveEntry, objectiveOf } from "../model/ids.ts";
import type { FileFacts, KeyResult, Objective } from "../model/okr.ts";
import { metricsFor } from "../model/side-facts.ts";
import type { MetricDeclaration } from "../model/sides.ts";
import type { Workspace } from "../model/workspace.ts";
import { dayText, readDay } from "./calendar.ts";
import { type Period, readPeriod } from "./period.ts";

/** What a key result's progress depends on beyond its own fields. */
export interface Circumstances {
  readonly dialect: DialectId;
  /** The metric that measures it, where side files know its value. */
  readonly measured?: MetricDeclaration;
  /** When the work happens: its own or its objective's period, up to its own or its objective's due date. */
  readonly window?: Period;
  /** The period as written, the nearest one. */
  readonly periodText?: string;
  /** The day of the last check-in, `YYYY-MM-DD`: its own, its objective's or its file's. */
  readonly asOf?: string;
}

/** How far up the cascade an objective looks for a period of its parents. */
const longestClimb = 16;

/** The circumstances of a key result; `item` is the one at the entry's place. */
export function circumstancesOf(
  workspace: Workspace,
  index: GroupIndex,
  entry: KeyResultEntry,
  item: KeyResult,
  fiscalYearStart: number,
): Circumstances {
  const home = homeOf(workspace, index, objectiveOf(index, entry), entry.uri, fiscalYearStart);
  return circumstancesIn(workspace, home, entry, item, fiscalYearStart);
}

/** What all key results of an objective that stand in one file have in common. */
export interface Home {
  readonly uri: string;
  readonly period: { readonly text: string; readonly window: Period } | undefined;
  readonly due: string | undefined;
  readonly asOf: string | undefined;
}

/** The common part; `owner` is the objective, if there is one, `uri` the file that holds the key results. */
export function homeOf(
  workspace: Workspace,
  index: GroupIndex,
  owner: ObjectiveEntry | undefined,
  uri: string,
  fiscalYearStart: number,
): Home {
  const objective = owner && objectiveItem(workspace, owner);
  const facts = factsAt(workspace, uri);
  const period = owner
    ? periodAbove(workspace, index, owner, fiscalYearStart)
    : readable(facts?.period?.text, fiscalYearStart);
  return {
    uri,
    period,
    due: objective?.due?.text,
    asOf: dayIn(objective?.asOf?.text) ?? dayIn(facts?.asOf?.text),
  };
}

/** As `circumstancesOf`, with the common part found already. */
export function circumstancesIn(
  workspace: Workspace,
  home: Home,
  entry: KeyResultEntry,
  item: KeyResult,
  fiscalYearStart: number,
): Circumstances {
  const period = readable(item.period?.text, fiscalYearStart) ?? home.period;
  const due = item.due?.text ?? home.due;
  return {
    dialect: workspace.files.get(entry.uri)?.reading?.dialect ?? "generic",
    measured: measuredBy(workspace, entry.uri, item),
    window: period && until(period.window, due),
    periodText: period?.text,
    asOf: dayIn(item.asOf?.text) ?? home.asOf,
  };
}

/** The metric that measures a key result of a file, where side files know its value. */
export function measuredBy(
  workspace: Workspace,
  uri: string,
  item: KeyResult,
): MetricDeclaration | undefined {
  const file = workspace.files.get(uri);
  const metric = item.metric?.text;
  return metric && file ? metricsFor(workspace, file)?.metrics.get(metric) : undefined;
}

/** Whether nothing differs that could change what is said of a key result. */
export function sameCircumstances(a: Circumstances, b: Circumstances): boolean {
  const sameWindow = a.window?.start === b.window?.start && a.window?.end === b.window?.end;
  return (
    sameWindow &&
    a.dialect === b.dialect &&
    a.measured === b.measured &&
    a.periodText === b.periodText &&
    a.asOf === b.asOf
  );
}

/** The nearest readable period of an objective: its own, that of one it supports, that of its file. */
export function periodAbove(
  workspace: Workspace,
  index: GroupIndex,
  entry: ObjectiveEntry,
  fiscalYearStart: number,
): { text: string; window: Period } | undefined {
  let here: ObjectiveEntry | undefined = entry;
  for (let step = 0; here && step < longestClimb; step++) {
    const found = readable(objectiveItem(workspace, here)?.period?.text, fiscalYearStart);
    if (found) return found;
    here = index.parentOf.get(here);
  }
  return readable(factsAt(workspace, entry.uri)?.period?.text, fiscalYearStart);
}

/** The objective at an entry's place. */
export function objectiveItem(workspace: Workspace, entry: ObjectiveEntry): Objective | undefined {
  return workspace.files.get(entry.uri)?.blocks[entry.block]?.objectives[entry.item];
}

/** What a file says once for all of its items. */
export function factsAt(workspace: Workspace, uri: string): FileFacts | undefined {
  return workspace.files.get(uri)?.blocks[0]?.facts;
}

/** A date or date-time as `YYYY-MM-DD`; undefined for anything else. */
export function dayIn(text: string | undefined): string | undefined {
  return text === undefined ? undefined : dayOf(text);
}

const dayOf = remembering((text) => {
  const day = readDay(text);
  return day === undefined ? undefined : dayText(day);
});

/** Ends a period where its item is due, if that is not before it starts. */
export function until(window: Period, due: string | undefined): Period {
  const end = dayIn(due);
  return end !== undefined && end >= window.start ? { start: window.start, end } : window;
}

/** The days that a period means, with its text. Undefined where there is none, or none that can be read. */
export function readable(
  text: string | undefined,
  fiscalYearStart: number,
): { text: string; window: Period } | undefined {
  if (!text) return undefined;
  const window = readPeriod(text, fiscalYearStart);
  return window && { text, window };
}
