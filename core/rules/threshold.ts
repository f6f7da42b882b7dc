import type { KeyResult } from "../model/okr.ts";
import { quoted } from "../words.ts";
import { activityIn, isYesNo, wordingOf } from "./measured.ts";
import { defineRule } from "./rule.ts";

/**
 * An experiment that says with how many users, and not what would make it a success: "test the new search with
 * 100 users". A second number in its words, a `threshold`, or a target that is not the number of users, says it.
 */
export default defineRule({
  id: "threshold",
  group: "measurability",
  since: "0.1.0",
  severity: "information",
  fixable: false,
  summary: "An experiment does not say when it has passed",
  seeds: ["OKR framework: RAT-style Key Results"],
  reach: "block",
  *check({ keyResults }) {
    for (const keyResult of keyResults) {
      const { text, threshold } = keyResult;
      if (!text || threshold || !isOpenExperiment(keyResult) || activityIn(keyResult)) continue;
      yield {
        span: text.span,
        message: `${quoted(text.text)} does not say which result passes. Name the threshold, like "at least 70% find it useful".`,
      };
    }
  },
});

function isOpenExperiment(keyResult: KeyResult): boolean {
  const match = experiment.exec(keyResult.text?.text ?? "");
  if (!match) return false;
  const wording = wordingOf(keyResult);
  const amounts = wording.numbers.filter(({ role }) => role !== "date");
  const people = amounts[0];
  if (wording.language !== "en" || wording.movement || !people || amounts.length > 1 || people.unit === "%")
    return false;
  const { target } = keyResult;
  return !target || isYesNo(keyResult) || target.quantity?.value === people.value;
}

/** "Test it with 100 users", "run an A/B test among 5,000 visitors"; "test coverage" and "pilot customers" are nouns. */
const experiment =
  /^(?:to |we will )?(?:(?:user-|usability-)?test|validate|pilot|trial|try(?: out)?|run an? (?:[\w/-]+ ){0,2}(?:test|experiment|pilot|trial|study)|experiment)\s(?!(?:automation|cases?|coverage|customers?|environments?|pass|rates?|results?|runs?|scores?|suites?|times?|users?)\b)[^.;:!?\n]{0,200}?\b(?:with|on|among|by|for)\s+(?:(?:at least|more than|over|up to)\s+)?[\d.,]+\s+(?:[\w-]+\s+){0,2}?(?:clients?|companies|customers|families|households|nurses|participants|patients|people|players|prospects|readers|shoppers|students|subscribers|teachers|teams|testers|users|visitors|accounts|dispatchers|drivers|employees|merchants|partners|stores)\b/i;
