import type { Settings } from "../config/settings.ts";
import { inRow, type Message, say } from "../l10n/say.ts";
import type { KeyResult } from "../model/okr.ts";
import { shown } from "../words.ts";
import { type Attainment, attainmentOf } from "./attainment.ts";
import { daysBetween } from "./calendar.ts";
import type { Circumstances } from "./circumstances.ts";
import { type Confidence, confidenceOf, scaleIn } from "./confidence.ts";
import { greenLine, sharesText, shareText } from "./numbers.ts";
import { elapsedShare, type Period } from "./period.ts";

export type Health = "on-track" | "at-risk" | "off-track" | "pending" | "closed";

export interface HealthReading {
  readonly health: Health;
  /** One line that starts with the health: `at-risk: 0.35 is below 0.70 and confidence is medium · expected 0.12 by today`. */
  readonly why: Message;
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
  const confidence = confidenceOf(keyResult.confidence, scaleIn(around.dialect, settings));
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
  if (!isOpen)
    return { ...base, health: "closed", why: inRow(": ", ["closed", say("its status says {0}", written())]) };
  const { value } = attainment;
  const byHand = status === "blocked" || status === "at_risk" ? [say("status says {0}", written())] : [];
  if (value === undefined)
    return {
      ...base,
      health: "pending",
      why: inRow(" · ", [inRow(": ", ["pending", attainment.why]), ...byHand]),
    };
  const judged =
    settings.health === "paced" && expected !== undefined
      ? paced(value, confidence, expected)
      : flat(value, confidence);
  const remarks =
    settings.health === "paced" && expected !== undefined
      ? byHand
      : [...paceOf(around.window, expected, today), ...byHand];
  return {
    ...base,
    health: judged.health,
    why: inRow(" · ", [inRow(": ", [judged.health, judged.why]), ...remarks]),
  };
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
function expectedBy(window: Period, today: string): number | undefined {
  const elapsed = elapsedShare(window, today);
  return elapsed === undefined ? undefined : greenLine * elapsed;
}

interface Judgement {
  readonly health: "on-track" | "at-risk" | "off-track";
  readonly why: Message;
}

function flat(value: number, confidence: Confidence | undefined): Judgement {
  const number = shareText(value);
  const line = shareText(greenLine);
  if (value >= greenLine) return { health: "on-track", why: say("{0} is at least {1}", number, line) };
  const level = confidence?.level;
  const belief = confidence?.why ?? say("no confidence is given");
  if (level === "high")
    return { health: "on-track", why: say("{0} is below {1}, but {2}", number, line, belief) };
  return {
    health: level === "medium" ? "at-risk" : "off-track",
    why: say("{0} is below {1} and {2}", number, line, belief),
  };
}

function paced(value: number, confidence: Confidence | undefined, expected: number): Judgement {
  const [number, line] = sharesText(value, expected);
  const doubt = confidence?.level === "low" ? confidence.why : undefined;
  if (value >= expected)
    return doubt
      ? {
          health: "at-risk",
          why: say("{0} is at least the {1} expected by today, but {2}", number, line, doubt),
        }
      : { health: "on-track", why: say("{0} is at least the {1} expected by today", number, line) };
  if (value < expected / 2)
    return { health: "off-track", why: say("{0} is not half of the {1} expected by today", number, line) };
  return doubt
    ? { health: "off-track", why: say("{0} is below the {1} expected by today and {2}", number, line, doubt) }
    : { health: "at-risk", why: say("{0} is below the {1} expected by today", number, line) };
}

function paceOf(window: Period | undefined, expected: number | undefined, today: string): Message[] {
  if (!window || expected === undefined) return [];
  if (today < window.start) return [say("starts {0}", window.start)];
  if (today > window.end) return [say("ended {0}", window.end)];
  return [say("expected {0} by today", shareText(expected))];
}
