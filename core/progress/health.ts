import type { KeyResult } from "../model/okr.ts";
import type { Settings } from "../settings.ts";
import { shown } from "../words.ts";
import { type Attainment, attainmentOf } from "./attainment.ts";
import { daysBetween } from "./calendar.ts";
import type { Circumstances } from "./circumstances.ts";
import { type Confidence, confidenceOf } from "./confidence.ts";
import { greenLine, sharesText, shareText } from "./numbers.ts";
import { elapsedShare, type Period } from "./period.ts";

export type Health = "on-track" | "at-risk" | "off-track" | "pending" | "closed";

export interface HealthReading {
  readonly health: Health;
  /** One line that starts with the health: `at-risk: 0.35 is below 0.70 and confidence is medium · expected 0.12 by today`. */
  readonly why: string;
  /** The attainment that the pace asks for by today, where the period is known. */
  readonly expected?: number;
  /** Days since the last check-in, where one is recorded. */
  readonly trackedDaysAgo?: number;
  /** The last check-in is older than the cadence. */
  readonly isStale: boolean;
}

/**
 * How a key result stands. Model `flat` (BWOC): on-track from 0.7 on or with high confidence, else at-risk with
 * medium confidence, else off-track. Model `paced`: against 0.7 × the elapsed share of the period; flat where
 * the period is unknown. Without a number it is pending, whatever anybody believes: silence is never green.
 */
export function healthOf(
  keyResult: KeyResult,
  around: Circumstances,
  settings: Settings,
  today: string,
): HealthReading {
  const attainment = attainmentOf(keyResult, around.measured);
  const confidence = confidenceOf(keyResult.confidence, around.dialect === "okrchestra");
  const status = statusWord(keyResult.status?.text);
  const written = () => shown(keyResult.status?.text ?? "", 30);
  const expected = around.window && expectedBy(around.window, today);
  const tracked = around.asOf === undefined ? undefined : daysBetween(around.asOf, today);
  const isOpen = !isClosed(status, attainment);
  const base = {
    ...(expected !== undefined && { expected }),
    ...(tracked !== undefined && { trackedDaysAgo: tracked }),
    isStale: isOpen && tracked !== undefined && tracked > settings.cadenceDays,
  };
  if (!isOpen) return { ...base, health: "closed", why: `closed: its status says ${written()}` };
  const { value } = attainment;
  const byHand = status === "blocked" || status === "at_risk" ? [`status says ${written()}`] : [];
  if (value === undefined)
    return { ...base, health: "pending", why: [`pending: ${attainment.why}`, ...byHand].join(" · ") };
  const judged =
    settings.health === "paced" && expected !== undefined
      ? paced(value, confidence, expected)
      : flat(value, confidence);
  const remarks =
    settings.health === "paced" && expected !== undefined
      ? byHand
      : [...paceOf(around.window, expected, today), ...byHand];
  return { ...base, health: judged.health, why: [`${judged.health}: ${judged.why}`, ...remarks].join(" · ") };
}

/** Words for an item that is not worked on any more, and is not to be judged. */
const closedWords = new Set(
  "closed cancelled canceled dropped abandoned archived retired discontinued graded scored".split(" "),
);
/** Words for an item that is done: they count where no number says how far it came. */
const doneWords = new Set("done complete completed finished achieved met reached".split(" "));

/** Whether a written status takes an item out of what is judged. */
export function isClosed(status: string, attainment: Pick<Attainment, "value"> | undefined): boolean {
  return closedWords.has(status) || (doneWords.has(status) && attainment?.value === undefined);
}

/** A status in one spelling: `At risk`, `at-risk` and `AT_RISK` are `at_risk`. */
export function statusWord(status: string | undefined): string {
  return (
    status
      ?.trim()
      .toLowerCase()
      .replace(/[\s-]+/g, "_") ?? ""
  );
}

/** 0.7 × the share of the period that has passed. */
export function expectedBy(window: Period, today: string): number | undefined {
  const elapsed = elapsedShare(window, today);
  return elapsed === undefined ? undefined : greenLine * elapsed;
}

interface Judgement {
  readonly health: "on-track" | "at-risk" | "off-track";
  readonly why: string;
}

function flat(value: number, confidence: Confidence | undefined): Judgement {
  const number = shareText(value);
  const line = shareText(greenLine);
  if (value >= greenLine) return { health: "on-track", why: `${number} is at least ${line}` };
  const level = confidence?.level;
  const belief = confidence?.why ?? "no confidence is given";
  if (level === "high") return { health: "on-track", why: `${number} is below ${line}, but ${belief}` };
  return {
    health: level === "medium" ? "at-risk" : "off-track",
    why: `${number} is below ${line} and ${belief}`,
  };
}

function paced(value: number, confidence: Confidence | undefined, expected: number): Judgement {
  const [number, line] = sharesText(value, expected);
  const goal = `${line} expected by today`;
  const isLow = confidence?.level === "low";
  if (value >= expected && !isLow) return { health: "on-track", why: `${number} is at least the ${goal}` };
  if (value >= expected)
    return { health: "at-risk", why: `${number} is at least the ${goal}, but ${confidence?.why}` };
  if (value < expected / 2) return { health: "off-track", why: `${number} is not half of the ${goal}` };
  if (isLow) return { health: "off-track", why: `${number} is below the ${goal} and ${confidence?.why}` };
  return { health: "at-risk", why: `${number} is below the ${goal}` };
}

function paceOf(window: Period | undefined, expected: number | undefined, today: string): string[] {
  if (!window || expected === undefined) return [];
  if (today < window.start) return [`starts ${window.start}`];
  if (today > window.end) return [`ended ${window.end}`];
  return [`expected ${shareText(expected)} by today`];
}
