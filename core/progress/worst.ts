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
export interface Judged {
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
): { health: Health; why: string } {
  const parts = [...keyResults, ...children];
  for (const health of judged) {
    const found = parts.filter((part) => part.health === health);
    if (found.length > 0)
      return { health, why: `${health}: ${because(health, found, parts.length, children.length > 0)}` };
  }
  const closed = parts.filter((part) => part.health === "closed").length;
  if (closed > 0 && closed === parts.length)
    return { health: "closed", why: "closed: all below it is closed" };
  return {
    health: "pending",
    why: parts.length === 0 ? "pending: no key results" : "pending: no key result has a number",
  };
}

function because(health: Health, found: readonly Judged[], total: number, isCascade: boolean): string {
  const all = `${total} ${isCascade ? "below it" : "key results"}`;
  const first = found[0];
  const name = first ? shown(first.id ?? first.label, 40) : "";
  if (total === 1) return isCascade ? `only ${name} is below it` : `its only key result is ${name}`;
  if (health === "on-track") return `${found.length} of ${all}`;
  return found.length === 1 ? `${name} is the worst of ${all}` : `${found.length} of ${all}, ${name} first`;
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
