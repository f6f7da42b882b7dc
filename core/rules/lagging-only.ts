import { say } from "../l10n/say.ts";
import type { KeyResult } from "../model/okr.ts";
import { underOf } from "../words.ts";
import { defineRule } from "./rule.ts";

/**
 * Key results that can be seen only when it is over. Said where every key result of an objective says which of the two
 * it is; a single one is `too-few-key-results`' business.
 */
export default defineRule({
  id: "lagging-only",
  group: "focus",
  since: "0.1.0",
  severity: "hint",
  fixable: false,
  summary: "All key results of an objective are lagging",
  seeds: ["OKR framework: 2. Key Results"],
  about: "objective",
  reach: "group",
  check({ objectives, objectiveEntry, keyResultItem, index }, report) {
    for (const objective of objectives) {
      const entry = objectiveEntry(objective.item);
      const keyResults = (entry && index.keyResultsOf.get(entry)) ?? [];
      if (keyResults.length < 2 || !keyResults.every((each) => isLagging(keyResultItem(each)))) continue;
      report({
        span: objective.anchor,
        message: say(
          keyResults.length === 1
            ? "All {0} key result {1} are lagging. What moves earlier and predicts them?"
            : "All {0} key results {1} are lagging. What moves earlier and predicts them?",
          keyResults.length,
          underOf(objective),
        ),
      });
    }
  },
});

function isLagging(keyResult: KeyResult | undefined): boolean {
  return /^lag(?:ging)?$/i.test(keyResult?.indicator?.text ?? "");
}
