import { say } from "../l10n/say.ts";
import type { KeyResult } from "../model/okr.ts";
import { findExperiment } from "../wording/experiment.ts";
import { quoted } from "../words.ts";
import { isYesNo } from "./measured.ts";
import { defineRule } from "./rule.ts";

/**
 * An experiment that says with how many users or where, and not what would make it a success: "test the new search with
 * 100 users". A number of what comes of it, a `threshold`, or a target that is none of its sizes, says it.
 */
export default defineRule({
  id: "threshold",
  group: "measurability",
  since: "0.1.0",
  severity: "information",
  fixable: false,
  summary: "An experiment does not say when it has passed",
  seeds: ["OKR framework: RAT-style Key Results"],
  about: "key-result",
  reach: "block",
  check({ keyResults }, report) {
    for (const keyResult of keyResults) {
      const { text, threshold } = keyResult;
      if (!text || threshold || !isOpenExperiment(keyResult)) continue;
      report({
        span: text.span,
        message: say(
          '{0} does not say which result passes. Name the threshold, like "at least 70% find it useful".',
          quoted(text.text),
        ),
      });
    }
  },
});

function isOpenExperiment(keyResult: KeyResult): boolean {
  const experiment = findExperiment(keyResult.text?.text ?? "");
  const { target } = keyResult;
  if (!experiment) return false;
  const isSize = experiment.sizes.some(({ value }) => value === target?.quantity?.value);
  return !target || isYesNo(keyResult) || isSize;
}
