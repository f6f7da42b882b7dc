import { say } from "../l10n/say.ts";
import type { TextField } from "../model/okr.ts";
import { didYouMean, nearest, quoted } from "../words.ts";
import { changeTo } from "./fixes.ts";
import { defineRule } from "./rule.ts";

/** An owner who is not in the list `owners` of the settings; silent where there is no such list. */
export default defineRule({
  id: "unknown-owner",
  group: "structure",
  since: "0.1.0",
  severity: "information",
  fixable: true,
  summary: "The owner is not one of the configured ones",
  seeds: ["OKRchestra: Permissions", "BWOC handbook: 7. OKRs and fleet governance"],
  reach: "block",
  check({ block, objectives, keyResults, settings, file, at }, report) {
    const { owners } = settings;
    if (!owners) return;
    const known = new Set(owners);
    const isKnown = (name: string) => known.has(name) || known.has(name.replace(/^@/, ""));
    // What a heading says of several objectives is one field.
    const all = new Set([block.facts.owner, ...objectives.map(ownerOf), ...keyResults.map(ownerOf)]);
    for (const owner of all) {
      if (!owner?.text || isKnown(owner.text) || peopleIn(owner.text).every(isKnown)) continue;
      const suggestion = nearest(owner.text, owners);
      report({
        span: owner.span,
        message: didYouMean(say("{0} is not one of the configured owners.", quoted(owner.text)), suggestion),
        fixes: suggestion === undefined ? undefined : () => changeTo(file, at, owner, suggestion),
      });
    }
  },
});

function ownerOf(item: { readonly owner?: TextField }): TextField | undefined {
  return item.owner;
}

/** Several owners of one item: `team-a, team-b`, `Ana & Bo`. */
function peopleIn(text: string): string[] {
  return text.split(/[,;&+/]|\s(?:and|und|et|y)\s/).flatMap((each) => each.trim() || []);
}
