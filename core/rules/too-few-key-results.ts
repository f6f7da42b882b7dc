import { say } from "../l10n/say.ts";
import { underOf } from "../words.ts";
import { defineRule } from "./rule.ts";
import { scaffoldKeyResults, takesKeyResults } from "./scaffold.ts";
import { isBroken } from "./structure.ts";

/**
 * Without key results nobody can tell whether an objective is reached; with one, only one side of it is seen.
 * Nothing is said of an objective that others have as their parent: those carry its progress, and a company's
 * objective often has no key results of its own. Nor of an OKRchestra objective without any: its
 * dialect requires them, and `required-field` says so.
 */
export default defineRule({
  id: "too-few-key-results",
  group: "focus",
  since: "0.1.0",
  severity: "information",
  fixable: true,
  summary: "Too few key results to tell whether the objective is reached",
  seeds: ["OKR framework: 2. Key Results", "Goal & OKR management"],
  options: { min: { default: 2, description: "How many key results an objective should have." } },
  about: "objective",
  reach: "group",
  check(context, report, option) {
    if (isBroken(context)) return;
    const { objectives, objectiveEntry, index, dialect } = context;
    const min = Number(option("min"));
    for (const objective of objectives) {
      const entry = objectiveEntry(objective.item);
      if (!entry || index.children.has(entry)) continue;
      const count = index.keyResultsOf.get(entry)?.length ?? 0;
      if (count >= min) continue;
      if (count === 0 && dialect === "okrchestra") continue;
      // Of two objectives with one id, the key results go to the first; `duplicate-id` speaks of that.
      const namesakes = (entry.id !== undefined && index.objectivesById.get(entry.id)?.length) || 0;
      if (count === 0 && namesakes > 1 && !objective.keyResultsField) continue;
      const under = underOf(objective);
      const message =
        count === 0
          ? say("No key results {0}: how will anybody know that it is reached?", under)
          : say(
              "Only {0} of at least {1} key results {2}. What else would change if it were reached?",
              count,
              min,
              under,
            );
      report({
        span: objective.anchor,
        message,
        ...(count === 0 && { severity: "warning" }),
        fixes: takesKeyResults(context, objective)
          ? (workspace, spoken) => {
              const madeUp = { spoken, names: new Set<string>() };
              const missing = Math.min(min - count, mostAdded);
              const edit = scaffoldKeyResults(workspace, context, objective, entry, madeUp, missing);
              const title = missing === 1 ? say("Add a key result") : say("Add {0} key results", missing);
              return edit ? [{ title, edits: [edit], names: [...madeUp.names] }] : [];
            }
          : undefined,
      });
    }
  },
});

/** Nobody fills in more placeholders than this at a time. */
const mostAdded = 5;
