import { replaceValue } from "../edits/write.ts";
import type { KeyResult } from "../model/okr.ts";
import type { Quantity } from "../model/quantity.ts";
import { wordingOf } from "./measured.ts";
import { defineRule } from "./rule.ts";
import { quoted } from "./words.ts";

/**
 * A status that its own numbers contradict. "Achieved" is asked in the direction of the target: 430 on the way from
 * 520 down to 350 is in progress, although OKRchestra's own measuring calls it achieved. `at_risk` and
 * `blocked` are set by hand and are never contradicted.
 */
export default defineRule({
  id: "status-mismatch",
  group: "honesty",
  since: "0.1.0",
  severity: "warning",
  fixable: true,
  summary: "The status says something else than the numbers",
  seeds: ["OKRchestra: Automatic Status Updates"],
  dialects: ["okrchestra", "generic"],
  reach: "block",
  *check({ keyResults, file, at }) {
    for (const keyResult of keyResults) {
      const { status } = keyResult;
      const contradiction = status && contradictionIn(keyResult, status.text);
      if (!contradiction) continue;
      const word = spelledLike(status.text, contradiction.wanted);
      yield {
        span: status.span,
        message: `Marked ${quoted(status.text)}, but ${contradiction.because}. Is it ${quoted(word)}?`,
        fixes: () =>
          status.node
            ? [{ title: `Set status to ${quoted(word)}`, edits: [replaceValue(file, at, status.node, word)], preferred: true }]
            : [],
      };
    }
  },
});

const achieved = new Set(["achieved", "done", "complete", "completed", "met", "reached", "finished"]);
const notStarted = new Set(["not_started", "notstarted", "todo", "to_do", "planned"]);

interface Contradiction {
  readonly because: string;
  readonly wanted: "in progress" | "achieved";
}

function contradictionIn(keyResult: KeyResult, status: string): Contradiction | undefined {
  const word = status.trim().toLowerCase().replace(/[\s-]+/g, "_");
  const numbers = numbersOf(keyResult);
  if (!numbers) return undefined;
  const { current, target, baseline, isReached, hasMoved } = numbers;
  if (achieved.has(word) && !isReached)
    return { because: `${current} is short of its target ${target}`, wanted: "in progress" };
  if (!notStarted.has(word) || !hasMoved) return undefined;
  const because = baseline === undefined ? `it stands at ${current}` : `it has moved from ${baseline} to ${current}`;
  return { because, wanted: isReached ? "achieved" : "in progress" };
}

interface Numbers {
  readonly current: string;
  readonly target: string;
  readonly baseline: string | undefined;
  readonly isReached: boolean;
  /** Off the baseline, in the direction of the target. */
  readonly hasMoved: boolean;
}

function numbersOf(keyResult: KeyResult): Numbers | undefined {
  const { current, baseline, target, progress, direction } = keyResult;
  const now = current?.quantity;
  const goal = target?.quantity;
  if (!now || !goal) return target ? undefined : sharesOf(progress?.quantity);
  const start = baseline?.quantity;
  if (!comparable(now, goal) || (start && !comparable(start, goal))) return undefined;
  const word = direction?.text.toLowerCase();
  if (word === "maintain") return undefined;
  const isFalling = word === "decrease" || (word !== "increase" && isFallingTo(goal, start, keyResult));
  const ahead = isFalling ? -1 : 1;
  return {
    current: written(now),
    target: written(goal),
    baseline: start && written(start),
    isReached: (now.value - goal.value) * ahead >= 0,
    hasMoved: start !== undefined && (now.value - start.value) * ahead > 0,
  };
}

/** `progress` without a target is a share of the way: 0 to 1, or 0 to 100. Exactly 1 may be either. */
function sharesOf(progress: Quantity | undefined): Numbers | undefined {
  if (!progress || progress.value < 0 || progress.value > 100 || progress.value === 1) return undefined;
  const isShare = progress.value < 1 && progress.unit !== "%";
  return {
    current: written(progress),
    target: isShare ? "1" : "100%",
    baseline: undefined,
    isReached: isShare ? false : progress.value === 100,
    hasMoved: progress.value > 0,
  };
}

/** By the numbers; without a baseline by the words, "under 4 hours" and "reduce … to 4" among them. */
function isFallingTo(goal: Quantity, start: Quantity | undefined, keyResult: KeyResult): boolean {
  if (start) return goal.value < start.value;
  if (goal.comparator) return goal.comparator === "<" || goal.comparator === "≤";
  const { movement, numbers } = wordingOf(keyResult);
  return movement?.direction === "decrease" || numbers.some(({ role }) => role === "at-most");
}

function comparable(a: Quantity, b: Quantity): boolean {
  return a.unit === undefined || b.unit === undefined || a.unit === b.unit;
}

function written({ value, unit }: Quantity): string {
  if (unit === undefined || unit === "boolean") return String(value);
  return unit === "%" ? `${value}%` : `${value} ${unit}`;
}

/** The word in the spelling of the file: `not-started` gives `in-progress`, `NOT STARTED` gives `IN PROGRESS`. */
function spelledLike(status: string, wanted: Contradiction["wanted"]): string {
  const joint = /[-_ ]/.exec(status.trim())?.[0] ?? (/^[A-Z][a-z]/.test(status) ? " " : "_");
  const word = wanted.replace(" ", joint);
  if (status === status.toUpperCase()) return word.toUpperCase();
  return /^[A-Z]/.test(status) ? `${word[0]?.toUpperCase() ?? ""}${word.slice(1)}` : word;
}
