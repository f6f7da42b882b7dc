import { say } from "../l10n/say.ts";
import type { TextField } from "../model/okr.ts";
import { readPeriod } from "../progress/period.ts";
import { quoted } from "../words.ts";
import { defineRule } from "./rule.ts";

/** A period that is no window of time: nobody can say how much of it is over. Blank ones are `required-field`'s. */
export default defineRule({
  id: "bad-period",
  group: "structure",
  since: "0.1.0",
  severity: "information",
  fixable: false,
  summary: "The period cannot be read as a window of time",
  seeds: ["BWOC handbook: 4. Author your objectives and key results"],
  reach: "block",
  check({ block, objectives, keyResults, settings }, report) {
    // What a heading says of several objectives is one field.
    const all = new Set([block.facts.period, ...objectives.map(periodOf), ...keyResults.map(periodOf)]);
    for (const period of all) {
      if (!period?.text || readPeriod(period.text, settings.fiscalYearStart)) continue;
      report({
        span: period.span,
        message: say(
          "{0} is no window of time. Write it like 2026-Q3, 2026-06 or 2026-07-01..2026-09-30.",
          quoted(period.text),
        ),
      });
    }
  },
});

function periodOf(item: { readonly period?: TextField }): TextField | undefined {
  return item.period;
}
