import { inRow, type Message, say } from "../l10n/say.ts";
import { shown } from "../words.ts";
import type { Health } from "./health.ts";

/** How many key results stand how. */
export interface Counts {
  readonly onTrack: number;
  readonly atRisk: number;
  readonly offTrack: number;
  readonly pending: number;
  readonly closed: number;
  readonly total: number;
}

/** What a judgement goes by: a key result, or an objective below. */
interface Judged {
  readonly kind: "objective" | "key-result";
  readonly id: string | undefined;
  readonly label: string;
  readonly health: Health;
}

/** Worst first. What is pending or closed says nothing of how the rest stands. */
const judged = ["off-track", "at-risk", "on-track"] as const;

/**
 * The worst health among key results and objectives below, with the reason. Nothing there, or nothing with a number, is
 * pending: silence is never green.
 */
export function judgedByWorst(
  keyResults: readonly Judged[],
  children: readonly Judged[],
): { health: Health; why: Message } {
  const parts = [...keyResults, ...children];
  for (const health of judged) {
    const found = parts.filter((part) => part.health === health);
    if (found.length > 0)
      return {
        health,
        why: inRow(": ", [health, because(health, found, parts.length, children.length > 0)]),
      };
  }
  const closed = parts.filter((part) => part.health === "closed").length;
  if (closed > 0 && closed === parts.length)
    return { health: "closed", why: inRow(": ", ["closed", say("all below it is closed")]) };
  return {
    health: "pending",
    why: inRow(": ", ["pending", say(parts.length === 0 ? "no key results" : "no key result has a number")]),
  };
}

function because(health: Health, found: readonly Judged[], total: number, isCascade: boolean): Message {
  const first = found[0];
  const name = first ? shown(first.id ?? first.label, 40) : "";
  if (total === 1) return say(isCascade ? "only {0} is below it" : "its only key result is {0}", name);
  if (health === "on-track")
    return say(isCascade ? "{0} of {1} below it" : "{0} of {1} key results", found.length, total);
  if (found.length === 1)
    return say(
      isCascade ? "{0} is the worst of {1} below it" : "{0} is the worst of {1} key results",
      name,
      total,
    );
  return say(
    isCascade ? "{0} of {1} below it, {2} first" : "{0} of {1} key results, {2} first",
    found.length,
    total,
    name,
  );
}

export function countsOf(keyResults: readonly { readonly health: Health }[]): Counts {
  const count = { "on-track": 0, "at-risk": 0, "off-track": 0, pending: 0, closed: 0 };
  for (const { health } of keyResults) count[health]++;
  return {
    onTrack: count["on-track"],
    atRisk: count["at-risk"],
    offTrack: count["off-track"],
    pending: count.pending,
    closed: count.closed,
    total: keyResults.length,
  };
}
