import { say } from "../l10n/say.ts";
import { type GroupIndex, type KeyResultEntry, type ObjectiveEntry, objectiveOf } from "../model/ids.ts";
import { unitKindOf } from "../model/units.ts";
import { quoted } from "../words.ts";
import { defineRule } from "./rule.ts";

/**
 * Two key results of one file that are measured by the same metric in the same period. Not where one objective stands
 * above the other: a team may take a share of its company's number. In generic files a `metric` may be a unit or a plain word
 * ("NPS" of two countries); there, only what is written as a key counts (`weekly_active_users`).
 */
export default defineRule({
  id: "duplicate-metric",
  group: "measurability",
  since: "0.1.0",
  severity: "warning",
  fixable: false,
  summary: "Two key results are measured by the same metric",
  seeds: ["OKR framework: Best Practices"],
  about: "key-result",
  reach: "group",
  check({ keyResults, keyResultEntry, index, dialect }, report) {
    for (const { item, metric, text } of keyResults) {
      const entry = keyResultEntry(item);
      if (!entry || !metric?.text || metric.name === text?.name) continue;
      if (dialect === "generic" && !isKey(metric.text)) continue;
      const first = twinBefore(index, entry, metric.text);
      if (!first) continue;
      const name = first.id === undefined ? say("another key result") : quoted(first.id);
      report({
        span: metric.span,
        message: say(
          "{0} measures {1} too. Let each key result measure something of its own.",
          quoted(metric.text),
          name,
        ),
        related: [{ message: say("Measured by it too"), place: first }],
      });
    }
  },
});

function isKey(text: string): boolean {
  return /\w[._:/-]\w|_/.test(text) && !/\s/.test(text) && unitKindOf(text) === undefined;
}

/** The first key result before this one that measures the same. A thousand of them are not looked through. */
function twinBefore(index: GroupIndex, entry: KeyResultEntry, metric: string): KeyResultEntry | undefined {
  const others = index.keyResultsByMetric.get(metric) ?? [];
  if (others.length < 2) return undefined;
  const own = objectiveOf(index, entry);
  for (const other of others.slice(0, mostCompared)) {
    if (other === entry) return undefined;
    if (other.uri !== entry.uri) continue;
    const its = objectiveOf(index, other);
    if (
      own === its ||
      (own && its && own.period === its.period && !isAbove(index, own, its) && !isAbove(index, its, own))
    )
      return other;
  }
  return undefined;
}

const mostCompared = 50;

function isAbove(index: GroupIndex, upper: ObjectiveEntry, lower: ObjectiveEntry): boolean {
  let here = index.parentOf.get(lower);
  for (let step = 0; here && step < 64; step++) {
    if (here === upper) return true;
    here = index.parentOf.get(here);
  }
  return false;
}
