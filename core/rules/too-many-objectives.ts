import { grouped } from "../grouped.ts";
import { asIs, say } from "../l10n/say.ts";
import type { GroupIndex, ObjectiveEntry } from "../model/ids.ts";
import { nearestPeriod, windowOf } from "../progress/circumstances.ts";
import { isClosed, statusWord } from "../progress/health.ts";
import { folded, quoted } from "../words.ts";
import { defineRule } from "./rule.ts";

/**
 * More objectives than one owner can lead in one period; said once, at the first one beyond. Objectives that only
 * hold others together do not count, nor do closed ones. Where no period is given, those of one file are taken
 * together; without an owner nothing is said.
 */
export default defineRule({
  id: "too-many-objectives",
  group: "focus",
  since: "0.1.0",
  severity: "warning",
  fixable: false,
  summary: "More objectives than one owner can lead in a period",
  seeds: ["OKR framework: Pitfall 2", "Goal & OKR management"],
  options: { max: { default: 3, description: "How many objectives an owner may have in a period." } },
  about: "objective",
  reach: "group",
  check({ objectives, objectiveEntry, index, settings }, report, option) {
    const max = Number(option("max"));
    for (const { item, anchor } of objectives) {
      const entry = objectiveEntry(item);
      const load = entry && loadsIn(index, settings.fiscalYearStart).get(entry);
      if (!entry?.owner || !load || load.length <= max || load[max] !== entry) continue;
      const when = nearestPeriod(index, entry);
      report({
        span: anchor,
        message: when
          ? say(
              load.length === 1
                ? "{0} owns {1} objective in {2}. More than {3} dilutes focus: which matter most?"
                : "{0} owns {1} objectives in {2}. More than {3} dilutes focus: which matter most?",
              quoted(entry.owner),
              load.length,
              quoted(when),
              max,
            )
          : say(
              load.length === 1
                ? "{0} owns {1} objective. More than {2} dilutes focus: which matter most?"
                : "{0} owns {1} objectives. More than {2} dilutes focus: which matter most?",
              quoted(entry.owner),
              load.length,
              max,
            ),
        related: load
          .filter((other) => other !== entry)
          .slice(0, mostShown)
          .map((place) => ({ message: place.id ? asIs(quoted(place.id)) : say("One of them"), place })),
      });
    }
  },
});

/** A finding lists no more than this many others. */
const mostShown = 10;

type Loads = ReadonlyMap<ObjectiveEntry, readonly ObjectiveEntry[]>;

const known = new WeakMap<GroupIndex, { readonly fiscalYearStart: number; readonly loads: Loads }>();

/** By each objective, those that its owner has in the same period, in file order. */
function loadsIn(index: GroupIndex, fiscalYearStart: number): Loads {
  const remembered = known.get(index);
  if (remembered?.fiscalYearStart === fiscalYearStart) return remembered.loads;
  const groups = grouped(
    index.objectives.filter((entry) => entry.owner !== undefined && counts(index, entry)),
    (entry) => `${folded(entry.owner ?? "")}\n${whenOf(index, entry, fiscalYearStart)}`,
  );
  const loads = new Map<ObjectiveEntry, readonly ObjectiveEntry[]>();
  for (const group of groups.values()) for (const entry of group) loads.set(entry, group);
  known.set(index, { fiscalYearStart, loads });
  return loads;
}

function counts(index: GroupIndex, entry: ObjectiveEntry): boolean {
  if (isClosed(statusWord(entry.status), undefined)) return false;
  return !index.children.has(entry) || index.keyResultsOf.has(entry);
}

/** The nearest period in one spelling; without any, the file. */
function whenOf(index: GroupIndex, entry: ObjectiveEntry, fiscalYearStart: number): string {
  const text = nearestPeriod(index, entry);
  const window = windowOf(text, undefined, fiscalYearStart);
  return window ? `${window.start} ${window.end}` : folded(text ?? entry.uri);
}
