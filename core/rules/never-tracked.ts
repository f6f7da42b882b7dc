import { say } from "../l10n/say.ts";
import { isProof } from "../model/evidence.ts";
import type { ObjectiveEntry } from "../model/ids.ts";
import type { KeyResult } from "../model/okr.ts";
import { labelOf, underOf } from "../words.ts";
import { type Standing, standingOf, standingsUnder } from "./cycle.ts";
import { isYesNo } from "./measured.ts";
import { type Context, defineRule } from "./rule.ts";
import { isBroken } from "./structure.ts";

/**
 * A third of the period is over, and the current value is still the one it began with, without a day, evidence or
 * metric. Said once for an objective under which nothing was tracked, and of one key result where others beside it were.
 * Key results without a current value are tracked elsewhere, and what is done or not done has nothing to track until it is.
 */
export default defineRule({
  id: "never-tracked",
  group: "honesty",
  since: "0.1.0",
  severity: "hint",
  fixable: false,
  summary: "A third of the period is over, and nothing was ever tracked",
  seeds: ["OKR framework: Pitfall 4"],
  reach: "group",
  check(context, report) {
    if (isBroken(context)) return;
    const { keyResults, objectives, keyResultEntry, objectiveEntry } = context;
    for (const objective of objectives) {
      const entry = objectiveEntry(objective.item);
      if (entry && isAllUntracked(entry, context))
        report({
          span: objective.anchor,
          message: say(
            "A third of the period is over, and nothing {0} was ever tracked. How does it stand?",
            underOf(objective),
          ),
        });
    }
    for (const keyResult of keyResults) {
      const entry = standsAtStart(keyResult) ? keyResultEntry(keyResult.item) : undefined;
      const standing = entry && standingOf(context, entry);
      if (!standing || !isUntracked(standing, context)) continue;
      const { objective } = standing;
      if (!objective || !standingsUnder(context, objective).some(wasTracked)) continue;
      report({
        span: keyResult.current?.span ?? keyResult.anchor,
        message: say(
          "A third of the period is over, and {0} was never tracked. How does it stand?",
          labelOf(keyResult),
        ),
      });
    }
  },
});

function isAllUntracked(objective: ObjectiveEntry, context: Context): boolean {
  const under = context.index.keyResultsOf.get(objective) ?? [];
  return (
    under.length > 0 &&
    under.every((each) => {
      const keyResult = context.keyResultItem(each);
      const standing = keyResult && standsAtStart(keyResult) ? standingOf(context, each) : undefined;
      return standing !== undefined && isUntracked(standing, context);
    })
  );
}

function wasTracked(standing: Standing): boolean {
  return standing.checkIn !== undefined || (standing.value !== undefined && standing.value !== 0);
}

/** Of one that stands at its start. */
function isUntracked(standing: Standing, { today }: Context): boolean {
  const { window, elapsed, checkIn } = standing;
  if (!window || elapsed === undefined || elapsed < 1 / 3 || today > window.end) return false;
  return checkIn === undefined && !standing.isClosed && !standing.attainment.isMet;
}

function standsAtStart(keyResult: KeyResult): boolean {
  const { current, baseline, progress, evidence, asOf } = keyResult;
  const value = current?.quantity?.value;
  if (value === undefined || progress || asOf?.text || evidence.some(isProof) || isYesNo(keyResult))
    return false;
  return baseline ? value === baseline.quantity?.value : value === 0;
}
