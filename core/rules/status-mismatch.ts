import { replaceValue } from "../edits/write.ts";
import { type Message, say } from "../l10n/say.ts";
import type { KeyResult, NumberField } from "../model/okr.ts";
import { attainmentOf } from "../progress/attainment.ts";
import { quoted, shown } from "../words.ts";
import { wordingOf } from "./measured.ts";
import { defineRule } from "./rule.ts";
import { isBroken } from "./structure.ts";

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
  about: "key-result",
  reach: "block",
  check(context, report) {
    if (isBroken(context)) return;
    const { keyResults, file, at } = context;
    for (const keyResult of keyResults) {
      const { status } = keyResult;
      const contradiction = status && contradictionIn(keyResult, status.text);
      if (!contradiction) continue;
      const word = spelledLike(status.text, contradiction.wanted);
      report({
        span: status.span,
        message: say(
          "Marked {0}, but {1}. Is it {2}?",
          quoted(status.text),
          contradiction.because,
          quoted(word),
        ),
        fixes: () =>
          status.node
            ? [
                {
                  title: say("Set status to {0}", quoted(word)),
                  edits: [replaceValue(file, at, status.node, word)],
                  preferred: true,
                },
              ]
            : [],
      });
    }
  },
});

const achieved = new Set(["achieved", "done", "complete", "completed", "met", "reached", "finished"]);
const notStarted = new Set(["not_started", "notstarted", "todo", "to_do", "planned"]);

interface Contradiction {
  readonly because: Message;
  readonly wanted: "in progress" | "achieved";
}

function contradictionIn(keyResult: KeyResult, status: string): Contradiction | undefined {
  const word = status
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, "_");
  if (!achieved.has(word) && !notStarted.has(word)) return undefined;
  const { value, isMet } = attainmentOf(keyResult);
  if (value === undefined) return undefined;
  const { current, target, progress, baseline } = keyResult;
  const now = written(current ?? progress);
  if (achieved.has(word) && !isMet && !mayBeMet(keyResult)) {
    const because =
      current && target
        ? say("{0} is short of its target {1}", now, written(target))
        : say("progress is at {0}", now);
    return { because, wanted: "in progress" };
  }
  if (!notStarted.has(word) || !hasMoved(keyResult, value)) return undefined;
  const because =
    current && baseline
      ? say("it has moved from {0} to {1}", written(baseline), now)
      : say("progress is at {0}", now);
  return { because, wanted: isMet ? "achieved" : "in progress" };
}

/** Off the baseline in the right direction. Without a baseline, a current value may be where it starts. */
function hasMoved(keyResult: KeyResult, attainment: number): boolean {
  const { direction, baseline, current } = attainmentOf(keyResult);
  if (direction === "maintain") return false;
  if (!keyResult.current) return attainment > 0;
  if (baseline === undefined || current === undefined) return false;
  return direction === "decrease" ? current < baseline : current > baseline;
}

/** Without baseline and direction, "under 4 hours" and "reduce … to 4" say that 3 is good enough. */
function mayBeMet(keyResult: KeyResult): boolean {
  const { baseline, direction, target } = keyResult;
  if (baseline || direction || target?.quantity?.comparator) return false;
  const { movement, numbers } = wordingOf(keyResult);
  return movement?.direction === "decrease" || numbers.some(({ role }) => role === "at-most");
}

function written(field: NumberField | undefined): string {
  return field?.node?.kind === "scalar" ? shown(String(field.node.value)) : "";
}

/** The word in the spelling of the file: `not-started` gives `in-progress`, `NOT STARTED` gives `IN PROGRESS`. */
function spelledLike(status: string, wanted: Contradiction["wanted"]): string {
  const joint = /[-_ ]/.exec(status.trim())?.[0] ?? (/^[A-Z][a-z]/.test(status) ? " " : "_");
  const word = wanted.replace(" ", joint);
  if (status === status.toUpperCase()) return word.toUpperCase();
  return /^[A-Z]/.test(status) ? `${word[0]?.toUpperCase() ?? ""}${word.slice(1)}` : word;
}
