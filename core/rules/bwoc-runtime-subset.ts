import { replaceSpan } from "../edits/write.ts";
import { say } from "../l10n/say.ts";
import { flawsIn } from "./bwoc-runtime.ts";
import { defineRule } from "./rule.ts";

/**
 * The plugin's script reads less than TOML, and what it misreads it reports without a word or not at all. Only said
 * in the folder of a plugin, where that script runs. The line ends of a file are one finding.
 */
export default defineRule({
  id: "bwoc-runtime-subset",
  group: "structure",
  since: "0.1.0",
  severity: "warning",
  fixable: true,
  summary: "Valid TOML that BWOC's runtime misreads",
  seeds: ["BWOC handbook: 5. The three verbs", "BWOC framework: okr.sh of workspace-okrs"],
  dialects: ["bwoc"],
  reach: "group",
  check({ inBwocPlugin, block, file, at, firstBlock }, report) {
    if (!inBwocPlugin) return;
    const carriageReturn = block.text.indexOf("\r\n");
    if (carriageReturn >= 0 && (at === 0 || !firstBlock()?.text.includes("\r\n")))
      report({
        span: firstLineOf(block.text),
        message: say(
          "BWOC's runtime takes the CR of a CRLF line end for part of the value. Save the file with LF line ends.",
        ),
      });
    for (const { span, message, changes, title } of flawsIn(block))
      report({
        span,
        message,
        ...(changes && {
          fixes: () => [
            {
              title: title ?? say("Write it as BWOC reads it"),
              edits: changes.map((each) => replaceSpan(file, at, each.span, each.newText)),
              preferred: true,
              safe: true,
            },
          ],
        }),
      });
  },
});

/** The first line that says something, without its end. */
function firstLineOf(text: string): { start: number; end: number } {
  const match = /[^\s\uFEFF][^\r\n]*/.exec(text);
  return match ? { start: match.index, end: match.index + match[0].trimEnd().length } : { start: 0, end: 0 };
}
