import { say } from "../l10n/say.ts";
import type { Evidence, TextField } from "../model/okr.ts";
import { daysBetween } from "../progress/calendar.ts";
import { readPeriod } from "../progress/period.ts";
import { entryOf } from "../syntax/tree.ts";
import type { Span } from "../text.ts";
import { quoted } from "../words.ts";
import { judgeDate } from "./dates.ts";
import { type Context, defineRule, type Finding } from "./rule.ts";
import { isReadable } from "./structure.ts";

/**
 * Days that no calendar has, dates that are not written year first, and check-ins of the future. OKRchestra refuses
 * what is no date; elsewhere, and in generic files above all, only what is plainly wrong is said. A check-in one day
 * ahead passes: somewhere it is already tomorrow.
 */
export default defineRule({
  id: "bad-date",
  group: "structure",
  since: "0.1.0",
  severity: "error",
  severityIn: { generic: "warning" },
  fixable: false,
  summary: "A date that does not exist, is not YYYY-MM-DD, or lies in the future",
  seeds: ["BWOC handbook: 4. Author your objectives and key results", "OKRchestra: OKR schema"],
  reach: "block",
  check(context, report) {
    const { objectives, keyResults, block } = context;
    for (const item of [block.facts, ...objectives, ...keyResults])
      for (const date of datesIn(item)) {
        const finding = isReadable(date, context) ? findingFor(date, context) : undefined;
        if (finding) report(finding);
      }
  },
});

interface Written {
  readonly text: string;
  readonly span: Span;
  readonly name: string;
  /** A day on which something was done, rather than one that is to come. */
  readonly isPast: boolean;
  /** The dialect itself reads it. */
  readonly isOwn: boolean;
}

interface Dated {
  readonly asOf?: TextField;
  readonly due?: TextField;
  readonly evidence?: readonly Evidence[];
}

function datesIn({ asOf, due, evidence = [] }: Dated): readonly Written[] {
  const dates: Written[] = [];
  if (asOf && isText(asOf)) dates.push(ownDate(asOf, true));
  if (due && isText(due)) dates.push(ownDate(due, false));
  for (const { node } of evidence) {
    if (node.kind !== "map") continue;
    for (const name of ["signed_at", "as_of", "valid_through"]) {
      const value = entryOf(node, name)?.value;
      if (value?.kind !== "scalar" || typeof value.value !== "string") continue;
      const isPast = name !== "valid_through";
      dates.push({ text: value.value, span: value.span, name, isPast, isOwn: false });
    }
  }
  return dates;
}

function ownDate({ text, span, name }: TextField, isPast: boolean): Written {
  return { text, span, name, isPast, isOwn: isPast };
}

/** A number is no date written badly: `wrong-type` speaks of it. */
function isText({ node }: TextField): boolean {
  return node?.kind === "scalar" && typeof node.value === "string";
}

function findingFor(
  { text, span, name, isPast, isOwn }: Written,
  { dialect, today, settings }: Context,
): Finding | undefined {
  const written = text.trim();
  if (written === "") return undefined;
  const verdict = judgeDate(written);
  if (verdict === "impossible")
    return {
      span,
      message: say("There is no {0} in the calendar. Write a day like {1}.", quoted(written), today),
    };
  if (verdict === "iso") {
    if (!isPast || (daysBetween(today, written) ?? 0) <= 1) return undefined;
    return {
      span,
      severity: "warning",
      message: say("{0} is in the future, but {1} tells what has been.", quoted(written), quoted(name)),
    };
  }
  if (dialect === "generic" || (!isPast && readPeriod(written, settings.fiscalYearStart))) return undefined;
  return {
    span,
    message: say("{0} is not a date that can be read. Write it like {1}.", quoted(written), today),
    ...(!isOwn && { severity: "warning" }),
  };
}
