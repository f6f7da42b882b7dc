import type { Settings } from "../config/settings.ts";
import { say } from "../l10n/say.ts";
import type { KeyResult, NumberField } from "../model/okr.ts";
import { readDay } from "../progress/calendar.ts";
import { readPeriod } from "../progress/period.ts";
import { quoted } from "../words.ts";
import { isYesNo } from "./measured.ts";
import { defineRule } from "./rule.ts";

/**
 * A value that holds a number, or stands beside one, and cannot be read as one: progress is not counted, and nobody
 * would notice. Milestones, dates, prose and what is still open ("TBD") are no numbers and were not meant to be.
 * In the other dialects a text there is an error, and `wrong-type` says so.
 */
export default defineRule({
  id: "unreadable-number",
  group: "measurability",
  since: "0.1.0",
  severity: "information",
  fixable: false,
  summary: "A value cannot be read as a number",
  seeds: ["OKR framework: Pitfall 3"],
  dialects: ["generic"],
  about: "key-result",
  reach: "block",
  check({ keyResults, settings }, report) {
    for (const keyResult of keyResults) {
      if (isYesNo(keyResult)) continue;
      for (const field of fieldsOf(keyResult)) {
        const text = unreadIn(field);
        if (text === undefined || !isMeantAsNumber(text, keyResult, settings)) continue;
        report({
          span: field.span,
          message: say(
            "{0} cannot be read as a number, so no progress is counted. Write it like 45, 99.5% or 1.2k.",
            quoted(text),
          ),
        });
      }
    }
  },
});

function fieldsOf({ baseline, target, current, progress }: KeyResult): NumberField[] {
  return [baseline, target, current, progress].filter((field) => field !== undefined);
}

function unreadIn({ node, quantity }: NumberField): string | undefined {
  if (quantity || node?.kind !== "scalar" || typeof node.value !== "string") return undefined;
  return node.value.trim() || undefined;
}

/** Longer texts are prose. */
const longest = 60;

function isMeantAsNumber(text: string, keyResult: KeyResult, { fiscalYearStart }: Settings): boolean {
  if (text.length > longest || open.test(text)) return false;
  if (readDay(text) !== undefined || readPeriod(text, fiscalYearStart)) return false;
  if (/\p{Nd}/u.test(text)) return !/^(?:by|before|until|end of|q[1-4]\b|v\d)/i.test(text);
  return (
    !done.test(text) && fieldsOf(keyResult).some(({ quantity }) => quantity && quantity.unit !== "boolean")
  );
}

const open =
  /^(?:[-–—?.…]+|n\/?a\.?|none|null|nil|tb[dacm]|to be \w+|not \w+(?: yet)?|unknown|pending|open|todo|see .*|baseline|same)$/i;

const done =
  /^(?:yes|no|done|not done|complete[d]?|in progress|started|not started|live|launched|shipped|delivered|achieved|met|reached|true|false|ja|nein|oui|non|s[ií]|sim|não)$/i;
