import { labelOf } from "../words.ts";
import { defineRule } from "./rule.ts";
import { scaffoldKeyResult } from "./scaffold.ts";
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
  reach: "group",
  *check(context, option) {
    if (isBroken(context)) return;
    const { objectives, objectiveEntry, index, dialect } = context;
    const min = Number(option("min"));
    for (const [item, objective] of objectives.entries()) {
      const entry = objectiveEntry(item);
      if (!entry || index.children.has(entry)) continue;
      const count = index.keyResultsOf.get(entry)?.length ?? 0;
      if (count >= min) continue;
      if (count === 0 && dialect === "okrchestra") continue;
      // Of two objectives with one id, the key results go to the first; `duplicate-id` speaks of that.
      const namesakes = (entry.id !== undefined && index.objectivesById.get(entry.id)?.length) || 0;
      if (count === 0 && namesakes > 1 && !objective.keyResultsField) continue;
      const label = labelOf(objective);
      const message =
        count === 0
          ? `No key results under ${label}: how will anybody know that it is reached?`
          : `Only ${count} of at least ${min} key results under ${label}. What else would change if it were reached?`;
      yield {
        span: objective.anchor,
        message,
        ...(count === 0 && { severity: "warning" }),
        fixes: (workspace) => {
          const edit = scaffoldKeyResult(workspace, context, objective, entry);
          return edit ? [{ title: "Add a key result", edits: [edit] }] : [];
        },
      };
    }
  },
});
