import { replaceValue } from "../edits/write.ts";
import { type Message, say } from "../l10n/say.ts";
import { readQuantity } from "../model/quantity.ts";
import { confidenceOf, isOnScale, onScale } from "../progress/confidence.ts";
import type { ScalarNode } from "../syntax/tree.ts";
import { listed, nearest, quoted } from "../words.ts";
import { allowedBy, isAt, ownedByItsSet } from "./closed-sets.ts";
import { isSameWord } from "./fixes.ts";
import { type Context, defineRule, type Report } from "./rule.ts";
import { asWritten, isBlank, readableErrors } from "./structure.ts";

/**
 * Confidence on another scale than the dialect's: BWOC has high, medium and low, OKRchestra 0.0 to 1.0. Generic files
 * may use any, unless the settings name one. On an objective it is only we who read it, so there it is a warning.
 */
export default defineRule({
  id: "bad-confidence",
  group: "structure",
  since: "0.1.0",
  severity: "error",
  severityIn: { generic: "warning" },
  fixable: true,
  summary: "Confidence is not on its scale",
  seeds: ["BWOC handbook: 4. Author your objectives and key results", "OKRchestra: OKR schema"],
  reach: "block",
  check(context, report) {
    const { dialect, block, file, at } = context;
    if (dialect === "generic") offScale(context, report);
    for (const error of readableErrors(context)) {
      const { node, keyword, of } = error;
      if (!isAt(error, "confidence") || node?.kind !== "scalar") continue;
      if (keyword === "type" && !ownedByItsSet(error, dialect)) continue;
      const words = allowedBy(error);
      const suggestion = dialect === "bwoc" ? levelFor(node, words) : shareFor(node);
      const values = suggestion === undefined ? words : [suggestion];
      const written = shownAs(node.value, asWritten(node, block));
      const fault =
        dialect === "bwoc"
          ? say("Confidence {0} is not one of {1}.", written, listed(words, "or"))
          : say("Confidence {0} is not a number from 0 to 1.", written);
      report({
        span: node.span,
        message: withQuestion(fault, suggestion),
        ...(of === "objective" && { severity: "warning" }),
        fixes:
          values.length === 0
            ? undefined
            : () =>
                values.map((value) => ({
                  title: say("Change to {0}", shownAs(value)),
                  edits: [replaceValue(file, at, node, value)],
                  preferred: value === suggestion,
                  safe: typeof value === "string" && isSameWord(String(node.value), value),
                })),
      });
    }
  },
});

/** In generic files: what is not on the scale that the settings name. */
function offScale({ objectives, keyResults, settings, block, file, at }: Context, report: Report): void {
  const scale = settings.confidence;
  for (const { confidence } of [...objectives, ...keyResults]) {
    const node = confidence?.node;
    if (node?.kind !== "scalar" || isBlank(node) || isOnScale(node, scale)) continue;
    const read = confidenceOf(confidence);
    const suggestion = read && onScale(read, scale);
    const written = shownAs(node.value, asWritten(node, block));
    const fault = say('Confidence {0} is not on the scale "{1}" of the settings.', written, scale);
    report({
      span: node.span,
      message: withQuestion(fault, suggestion),
      ...(suggestion !== undefined && {
        fixes: () => [
          {
            title: say("Change to {0}", shownAs(suggestion)),
            edits: [replaceValue(file, at, node, suggestion)],
            preferred: true,
          },
        ],
      }),
    });
  }
}

function withQuestion(fault: Message, suggestion: string | number | undefined): Message {
  return suggestion === undefined ? fault : say("{0} Did you mean {1}?", fault, shownAs(suggestion));
}

/** Text in quotes, all else as it is written. */
function shownAs(value: ScalarNode["value"], written = String(value)): string {
  return typeof value === "string" ? quoted(written) : written;
}

/** BWOC's word for a confidence on another scale, or for a misspelt one; undefined where the scale is open. */
function levelFor(node: ScalarNode, allowed: readonly string[]): string | number | undefined {
  const read = confidenceOf({ node });
  return (read && onScale(read, "words")) ?? nearest(String(node.value).trim(), allowed);
}

/** The share of 1 that a number on another scale is; for one just off the scale its end: 1 for 1.2, 0 for -0.1. */
function shareFor(node: ScalarNode): string | number | undefined {
  const read = confidenceOf({ node });
  const share = read && onScale(read, "0-1");
  if (share !== undefined) return share;
  const { value = Number.NaN, unit, of } = readQuantity(node.value) ?? {};
  if (unit !== undefined || of !== undefined) return undefined;
  return value < 0 ? 0 : value > 1 && value < 2 ? 1 : undefined;
}
