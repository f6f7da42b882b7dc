import { say } from "../l10n/say.ts";
import type { TextField } from "../model/okr.ts";
import { daysBetween } from "../progress/calendar.ts";
import { dayIn } from "../progress/circumstances.ts";
import type { Span } from "../text.ts";
import { type Standing, standingOf, standingsUnder } from "./cycle.ts";
import { type Context, defineRule, type Option, type Report } from "./rule.ts";
import { isBroken } from "./structure.ts";

/**
 * Set and forget: the last check-in is older than the cadence, while the period runs. A day that is written once, on the
 * objective or for the whole file, is judged once, and only if nothing below it was tracked since. Nothing is
 * said of what is closed or met, before the period begins, and after it has ended: then it is time to grade.
 */
export default defineRule({
  id: "stale-check-in",
  group: "honesty",
  since: "0.1.0",
  severity: "information",
  fixable: false,
  summary: "The last check-in is older than the cadence",
  seeds: ["OKR framework: Pitfall 4", "Foundry: Tracking OKRs"],
  options: {
    days: {
      default: 14,
      description:
        "How many days old a check-in may be. Where it is not set, `cadence_days` of the config holds.",
    },
  },
  reach: "group",
  check(context, report, option) {
    if (isBroken(context)) return;
    const days = mostDays(context, option);
    const { keyResults, objectives, keyResultEntry, objectiveEntry, index, file, block } = context;
    const isOld = (asOf: TextField | undefined): asOf is TextField =>
      asOf !== undefined && (ageOf(dayIn(asOf.text), context) ?? 0) > days;
    for (const { item, asOf } of keyResults) {
      if (!isOld(asOf)) continue;
      const entry = keyResultEntry(item);
      const standing = entry && standingOf(context, entry);
      if (standing && isDue(standing)) staleness(asOf, dayIn(asOf.text), days, context, report);
    }
    for (const { item, asOf } of objectives) {
      const entry = isOld(asOf) && objectiveEntry(item);
      if (!entry) continue;
      const under = standingsUnder(context, entry);
      staleness(asOf, newestUnder(under, dayIn(asOf.text)), days, context, report);
    }
    const { asOf } = block.facts;
    if (context.at !== 0 || !isOld(asOf)) return;
    const below = index.keyResults
      .filter(({ uri }) => uri === file.uri)
      .flatMap((each) => standingOf(context, each) ?? []);
    staleness(asOf, newestUnder(below, dayIn(asOf.text)), days, context, report);
  },
});

/** Longer than this is no slip any more (Foundry: at least monthly). */
const month = 31;

function staleness(
  at: { readonly span: Span },
  last: string | undefined,
  days: number,
  context: Context,
  report: Report,
): void {
  const age = ageOf(last, context);
  if (age === undefined || age <= days) return;
  report({
    span: at.span,
    message: say(
      age === 1
        ? "Last tracked {0} day ago. How does it stand today?"
        : "Last tracked {0} days ago. How does it stand today?",
      age,
    ),
    ...(age > month && { severity: "warning" }),
  });
}

function ageOf(last: string | undefined, { today }: Context): number | undefined {
  return last === undefined ? undefined : daysBetween(last, today);
}

function mostDays({ settings }: Context, option: Option): number {
  const isSet = settings.rules.get("stale-check-in")?.options?.has("days");
  return isSet ? Number(option("days")) : settings.cadenceDays;
}

/** The newest day among those that are due; undefined where nothing below is due, or all that is has a day of its own. */
function newestUnder(below: readonly Standing[], last: string | undefined): string | undefined {
  const due = below.filter(isDue);
  if (last === undefined || !due.some(({ keyResult }) => !keyResult.asOf?.text)) return undefined;
  return due.reduce((newest, { checkIn = "" }) => (checkIn > newest ? checkIn : newest), last);
}

function isDue(standing: Standing): boolean {
  if (!standing.isInTime || standing.isClosed) return false;
  const { isMet, direction } = standing.attainment;
  return !isMet || direction === "maintain";
}
