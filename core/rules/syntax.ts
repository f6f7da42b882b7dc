import { defineRule } from "./rule.ts";

/**
 * What the parser says, one finding for each cause. Bytes that are no clean text hide all else in their file, and a
 * merge conflict all else in its block: what stands between the markers is written twice. What can be read but is cut
 * short (a second document, too many aliases) is a warning.
 */
export default defineRule({
  id: "syntax",
  group: "structure",
  since: "0.1.0",
  severity: "error",
  fixable: false,
  summary: "The text cannot be read as TOML or YAML",
  seeds: ["TOML 1.1", "YAML 1.2.2"],
  // It looks at more than its block: whether the file is clean text, and which block comes first.
  reach: "group",
  check({ syntaxProblems, file, block, at }, report) {
    const { unreadable } = file.origin;
    if (unreadable !== undefined) {
      if (at === 0) report({ span: { start: 0, end: firstLineOf(block.text) }, message: unreadable });
      return;
    }
    const conflicts = syntaxProblems.filter(({ kind }) => kind === "conflict-marker");
    const places = new Set<number>();
    for (const { span, message, kind } of conflicts.length > 0 ? conflicts : syntaxProblems) {
      if (places.has(span.start)) continue;
      places.add(span.start);
      report({ span, message, ...(kind === "limit" && { severity: "warning" }) });
    }
  },
});

/** Where the first line that says something ends: a finding needs something to stand under. */
function firstLineOf(text: string): number {
  return /^\s*[^\r\n]*/.exec(text)?.[0].length ?? 0;
}
