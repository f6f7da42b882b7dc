import { say } from "../l10n/say.ts";
import type { KeyResult, Objective } from "../model/okr.ts";
import { statusWord } from "../progress/health.ts";
import { entryOf } from "../syntax/tree.ts";
import { holds } from "../text.ts";
import { labelOf } from "../words.ts";
import { hasJustEnded, reviewDays, type Standing, standingsUnder, windowFor } from "./cycle.ts";
import { defineRule } from "./rule.ts";
import { isBroken } from "./structure.ts";

/**
 * The period has ended, and nothing says how it went: no grade, no status that closes it, no check-in since the end. A check-in
 * on the last day counts. Files that record no progress at all are graded elsewhere.
 */
export default defineRule({
  id: "period-over",
  group: "honesty",
  since: "0.1.0",
  severity: "information",
  fixable: false,
  summary: "The period has ended, and nothing is graded",
  seeds: ["OKR framework: End-of-Cycle Reviews", "Goal & OKR management: OKR Scoring"],
  options: { days: reviewDays },
  about: "objective",
  reach: "group",
  check(context, report, option) {
    if (isBroken(context)) return;
    const { objectives, objectiveEntry } = context;
    for (const objective of objectives) {
      const { item, period } = objective;
      const entry = objectiveEntry(item);
      const window = entry && windowFor(context, entry);
      if (!window || !hasJustEnded(window, context, Number(option("days"))) || isGraded(objective)) continue;
      const under = standingsUnder(context, entry);
      if (!under.some(recordsProgress) || under.some((each) => isSettled(each, window.end))) continue;
      report({
        span: period && holds(objective.span, period.span.start) ? period.span : objective.anchor,
        message: say(
          "The period ended on {0}, and nothing is graded. Track {1} one last time: what came of it?",
          window.end,
          labelOf(objective),
        ),
      });
    }
  },
});

function isSettled({ keyResult, isClosed, checkIn }: Standing, end: string): boolean {
  return isClosed || isGraded(keyResult) || (checkIn !== undefined && checkIn >= end);
}

const settled = new Set(
  "achieved missed met failed done complete completed finished reached closed cancelled canceled dropped archived graded scored".split(
    " ",
  ),
);

/** Words under which people write how it went. */
const grades = [
  "score",
  "grade",
  "graded",
  "final_score",
  "final_grade",
  "result",
  "outcome",
  "retrospective",
  "learnings",
];

function isGraded({ status, node }: Objective | KeyResult): boolean {
  if (settled.has(statusWord(status?.text))) return true;
  return node.kind === "map" && grades.some((name) => entryOf(node, name)?.value);
}

function recordsProgress({ keyResult }: Standing): boolean {
  return Boolean(keyResult.current ?? keyResult.progress ?? keyResult.status ?? keyResult.confidence);
}
