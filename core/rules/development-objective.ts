import { grouped } from "../grouped.ts";
import { say } from "../l10n/say.ts";
import type { GroupIndex, ObjectiveEntry } from "../model/ids.ts";
import type { Objective } from "../model/okr.ts";
import { isClosed, statusWord } from "../progress/health.ts";
import { folded, quoted } from "../words.ts";
import { defineRule } from "./rule.ts";
import { isBroken } from "./structure.ts";

/**
 * A person's objectives, none of which is about the person's own growth: by its `type`, or by its words. Said once, at
 * the person's first objective. Opt-in, for it is a practice of some companies and no business of others.
 */
export default defineRule({
  id: "development-objective",
  group: "honesty",
  since: "0.1.0",
  severity: "hint",
  isOptIn: true,
  fixable: false,
  summary: "A person without an objective for their own development",
  seeds: ["Goal & OKR management: Development Goals"],
  dialects: ["okrchestra", "generic"],
  about: "objective",
  reach: "group",
  check(context, report) {
    if (isBroken(context)) return;
    const { objectives, objectiveEntry, index } = context;
    for (const objective of objectives) {
      const entry = objectiveEntry(objective.item);
      const owner = entry && isPersonal(objective, entry) ? entry.owner : undefined;
      if (!entry || !owner) continue;
      const theirs = ofOwner(index, owner).flatMap((each) => {
        const own = context.objectiveItem(each);
        return own && isPersonal(own, each) && !isClosed(statusWord(each.status), undefined)
          ? [{ each, own }]
          : [];
      });
      if (theirs[0]?.each !== entry || theirs.some(({ own }) => isDevelopment(own))) continue;
      report({
        span: objective.owner?.span ?? objective.anchor,
        message: say(
          "None of the objectives of {0} is about their own development. What do they want to learn?",
          quoted(owner),
        ),
      });
    }
  },
});

function isPersonal({ scope }: Objective, entry: ObjectiveEntry): boolean {
  return /^(?:person|personal|individual|employee)$/i.test(scope?.text ?? entry.scope);
}

function isDevelopment({ type, text }: Objective): boolean {
  if (/^(?:development|learning|growth)$/i.test(type?.text ?? "")) return true;
  return ownGrowth.test(text?.text ?? "");
}

/** "Grow my leadership", "become a better coach", "learn SQL": growth of one's own. */
const ownGrowth =
  /\b(?:(?:grow|develop|deepen|expand|strengthen|improve|build|broaden|sharpen) my\b|learn(?:ing)?\b|become (?:a|an) (?:better|stronger|confident|certified)|master\b|my (?:skills?|knowledge|craft|career|growth)\b)/i;

const owners = new WeakMap<GroupIndex, ReadonlyMap<string, readonly ObjectiveEntry[]>>();

/** The objectives of an owner in the group, in file order. */
function ofOwner(index: GroupIndex, owner: string): readonly ObjectiveEntry[] {
  let known = owners.get(index);
  if (!known) {
    known = grouped(index.objectives, (entry) => folded(entry.owner ?? ""));
    owners.set(index, known);
  }
  return known.get(folded(owner)) ?? [];
}
