import { defineRule } from "./rule.ts";

/**
 * What the parser says, one finding for each cause. A merge conflict hides all else in its block: what stands between
 * the markers is written twice. What can be read but is cut short (a second document, too many aliases) is a warning.
 */
export default defineRule({
  id: "syntax",
  group: "structure",
  since: "0.1.0",
  severity: "error",
  fixable: false,
  summary: "The text cannot be read as TOML or YAML",
  seeds: ["TOML 1.1", "YAML 1.2.2"],
  reach: "block",
  *check({ syntaxProblems }) {
    const conflicts = syntaxProblems.filter(({ kind }) => kind === "conflict-marker");
    const places = new Set<number>();
    for (const { span, message, kind } of conflicts.length > 0 ? conflicts : syntaxProblems) {
      if (places.has(span.start)) continue;
      places.add(span.start);
      yield { span, message, ...(kind === "limit" && { severity: "warning" }) };
    }
  },
});
