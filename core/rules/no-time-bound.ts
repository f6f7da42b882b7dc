import { grouped } from "../grouped.ts";
import { say } from "../l10n/say.ts";
import type { GroupIndex, ObjectiveEntry } from "../model/ids.ts";
import type { KeyResult, ModelBlock, Objective } from "../model/okr.ts";
import { nearestAbove } from "../progress/circumstances.ts";
import { isClosed, statusWord } from "../progress/health.ts";
import type { Entry } from "../syntax/tree.ts";
import { decodedUri } from "../uri.ts";
import { readWording } from "../wording/wording.ts";
import { labelOf } from "../words.ts";
import { wordingOf } from "./measured.ts";
import { defineRule } from "./rule.ts";
import { isBroken } from "./structure.ts";

/**
 * Neither the objective, one above it, the file (its name included) nor the words say by when. Where no objective of the
 * file has a time, it is said once, at the first: one line at the top of the file mends it. BWOC requires a period, and
 * OKRchestra has no field for one: nothing is said there.
 */
export default defineRule({
  id: "no-time-bound",
  group: "measurability",
  since: "0.1.0",
  severity: "information",
  fixable: false,
  summary: "Nothing says by when it is to be reached",
  seeds: ["OKR framework: Top Red Flags", "Goal & OKR management: OKR Writing Rules"],
  dialects: ["generic"],
  about: "objective",
  reach: "group",
  check(context, report) {
    const { objectives, keyResults, objectiveEntry, index, file, firstBlock } = context;
    if (isBroken(context) || isTimedByName(file.uri)) return;
    for (const objective of objectives) {
      const entry = objectiveEntry(objective.item);
      if (!entry || isTimed(index, entry) || isClosed(statusWord(objective.status?.text), undefined))
        continue;
      const results = objective.keyResults.flatMap((at) => keyResults[at] ?? []);
      if (results.length === 0 || results.every(hasTime) || textHasTime(objective)) continue;
      const others = timesIn(index, entry.uri);
      if (!others.any && others.first !== entry) continue;
      // Asked last: whoever looks there is asked anew with each letter that is typed there.
      if (isTimedAsAWhole(firstBlock())) return;
      report({
        span: objective.anchor,
        message: others.any
          ? say(
              "Nothing says by when {0} is to be reached. Give it a period, like 2026-Q3.",
              labelOf(objective),
            )
          : say("Nothing says by when this is to be reached. Give the file a period, like 2026-Q3."),
      });
    }
  },
});

/** Its own period or due date, or that of an objective above it. */
function isTimed(index: GroupIndex, entry: ObjectiveEntry): boolean {
  return nearestAbove(index, entry, ({ period, due }) => period ?? due) !== undefined;
}

function hasTime(keyResult: KeyResult): boolean {
  return (
    Boolean(keyResult.due?.text || keyResult.period?.text) || wordingOf(keyResult).deadline !== undefined
  );
}

function textHasTime({ text }: Objective): boolean {
  return text !== undefined && readWording(text.text).deadline !== undefined;
}

interface Times {
  /** The first objective of the file. */
  readonly first: ObjectiveEntry;
  /** Whether any objective of the file has a period or a due date. */
  readonly any: boolean;
}

const known = new WeakMap<GroupIndex, ReadonlyMap<string, Times>>();

function timesIn(index: GroupIndex, uri: string): Times {
  let times = known.get(index);
  if (!times) {
    const files = grouped(index.objectives, (entry) => entry.uri);
    const all = [...files].map(([name, entries]): [string, Times] => [
      name,
      { first: entries[0] as ObjectiveEntry, any: entries.some(({ period, due }) => period || due) },
    ]);
    times = new Map(all);
    known.set(index, times);
  }
  return times.get(uri) as Times;
}

/** The name of the file or its folder. */
function isTimedByName(uri: string): boolean {
  return inPath.test(decodedUri(uri.split("/").slice(-2).join("/")));
}

/** What the file says for all of its objectives beside its period: its first lines, its title. */
function isTimedAsAWhole(first: ModelBlock | undefined): boolean {
  if (!first) return false;
  const { root, text } = first;
  const head = text.slice(0, root.entries[0]?.keySpan.start ?? 0);
  return inWords.test(head) || root.entries.some(saysWhen);
}

/** A field of the file that is named after a time, or a title that names one; also one level down ("metadata"). */
function saysWhen({ key, value }: Entry): boolean {
  if (value?.kind === "map")
    return about.test(key) && value.entries.some((each) => each.value?.kind === "scalar" && saysWhen(each));
  if (value?.kind !== "scalar" || value.value === null || value.value === "") return false;
  if (ofTime.test(key)) return true;
  return /title|name|description/i.test(key) && inWords.test(String(value.value));
}

const inPath = /(?<!\d)20\d\d(?!\d)|(?<![a-z\d])(?:q[1-4]|h[12]|fy\d\d)(?![a-z\d])/i;
const inWords =
  /\b(?:q[1-4]|h[12]|fy ?\d\d|(?:okrs?|goals|objectives)(?: for)? 20\d\d|20\d\d (?:okrs?|goals|objectives))/i;
const about = /^(?:meta\w*|info|header|okrs?|cycle|period|config|company|team)$/i;
const ofTime =
  /^(?:.*_)?(?:period|quarter|cycle|time_?frame|year|half|semester|season|month|sprint|deadline|due|due_date|end|end_date|target_date)$/i;
