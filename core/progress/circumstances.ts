import { remembering } from "../memo.ts";
import type { DialectId } from "../model/dialects.ts";
import type { FileTexts } from "../model/file.ts";
import { type GroupIndex, type KeyResultEntry, type ObjectiveEntry, objectiveOf } from "../model/ids.ts";
import type { KeyResult, Objective } from "../model/okr.ts";
import { metricsFor } from "../model/side-facts.ts";
import type { MetricDeclaration } from "../model/sides.ts";
import type { Workspace } from "../model/workspace.ts";
import { dayText, readDay } from "./calendar.ts";
import { type Period, readPeriod } from "./period.ts";

/** What a key result's progress depends on beyond its own fields. */
export interface Circumstances extends Times {
  readonly dialect: DialectId;
  /** The metric that measures it, where side files know its value. */
  readonly measured?: MetricDeclaration;
}

/** When the work on a key result happens, and when it was last tracked. */
export interface Times {
  /** Its period up to its own or its objective's due date; absent where none is written or it cannot be read. */
  readonly window?: Period;
  /** The period as written: its own, that of its file where its objective stands in another, its objective's. */
  readonly periodText?: string;
  /** The day of the last check-in, `YYYY-MM-DD`: its own, its objective's or its file's. */
  readonly asOf?: string;
}

/** Where items and what files say for all of them are looked up. That of a rule remembers what the rule looked at. */
interface Lookup {
  objectiveItem(entry: ObjectiveEntry): Objective | undefined;
  factsAt(uri: string): FileTexts | undefined;
}

/** Looks things up in a workspace as it is. */
export function lookupIn(workspace: Workspace): Lookup {
  return {
    objectiveItem: (entry) => objectiveItem(workspace, entry),
    factsAt: (uri) => workspace.files.get(uri)?.facts,
  };
}

/** The circumstances of a key result; `item` is the one at the entry's place. */
export function circumstancesOf(
  workspace: Workspace,
  index: GroupIndex,
  entry: KeyResultEntry,
  item: KeyResult,
  fiscalYearStart: number,
): Circumstances {
  const home = homeOf(lookupIn(workspace), index, objectiveOf(index, entry), entry.uri);
  return circumstancesIn(workspace, home, entry, item, fiscalYearStart);
}

/** What all key results of an objective that stand in one file have in common, as written. */
export interface Home {
  readonly uri: string;
  readonly period: string | undefined;
  readonly due: string | undefined;
  /** `YYYY-MM-DD`. */
  readonly asOf: string | undefined;
}

/** The common part; `owner` is the objective, if there is one, `uri` the file that holds the key results. */
export function homeOf(
  lookup: Lookup,
  index: GroupIndex,
  owner: ObjectiveEntry | undefined,
  uri: string,
): Home {
  const objective = owner && lookup.objectiveItem(owner);
  const facts = lookup.factsAt(uri);
  const ofFile = owner?.uri === uri ? undefined : facts?.period;
  return {
    uri,
    period: ofFile || (owner && nearestPeriod(index, owner)),
    due: objective?.due?.text,
    asOf: dayIn(objective?.asOf?.text) ?? dayIn(facts?.asOf),
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
  return {
    dialect: workspace.files.get(entry.uri)?.reading?.dialect ?? "generic",
    measured: measuredBy(workspace, entry.uri, item),
    ...timesOf(item, home, fiscalYearStart),
  };
}

/** The times of a key result of that home. */
export function timesOf(item: KeyResult, home: Home, fiscalYearStart: number): Times {
  const periodText = item.period?.text || home.period;
  return {
    window: windowOf(periodText, item.due?.text ?? home.due, fiscalYearStart),
    periodText,
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

/** How far up the cascade an objective looks for what it does not say itself. */
const longestClimb = 16;

/**
 * The period of an objective as written nearest to it: in its file, where what the file says counts for each of its
 * objectives, else by the one it supports. One that cannot be read is the nearest all the same: whoever says "Sprint 12"
 * does not mean the year of the company's objective.
 */
export function nearestPeriod(index: GroupIndex, entry: ObjectiveEntry): string | undefined {
  return nearestAbove(index, entry, ({ period }) => period);
}

/** What an objective says itself, else the nearest above it in the cascade that says it. */
export function nearestAbove(
  { parentOf }: GroupIndex,
  entry: ObjectiveEntry,
  said: (entry: ObjectiveEntry) => string | undefined,
): string | undefined {
  let here: ObjectiveEntry | undefined = entry;
  for (let step = 0; here && step < longestClimb; step++) {
    const text = said(here);
    if (text) return text;
    here = parentOf.get(here);
  }
  return undefined;
}

/** The objective at an entry's place. */
export function objectiveItem(workspace: Workspace, entry: ObjectiveEntry): Objective | undefined {
  return workspace.files.get(entry.uri)?.blocks[entry.block]?.objectives[entry.item];
}

/** A date or date-time as `YYYY-MM-DD`; undefined for anything else. */
export function dayIn(text: string | undefined): string | undefined {
  return text === undefined ? undefined : dayOf(text);
}

const dayOf = remembering((text) => {
  const day = readDay(text);
  return day === undefined ? undefined : dayText(day);
});

/** The days that a period means, up to a due date that does not lie before them. Undefined where it cannot be read. */
export function windowOf(
  period: string | undefined,
  due: string | undefined,
  fiscalYearStart: number,
): Period | undefined {
  const window = period ? readPeriod(period, fiscalYearStart) : undefined;
  const end = dayIn(due);
  return window && end !== undefined && end >= window.start ? { start: window.start, end } : window;
}
