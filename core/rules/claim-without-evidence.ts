import type { Fix } from "../edits/fix.ts";
import { insertField, literal, replaceSpan, replaceValue } from "../edits/write.ts";
import { say } from "../l10n/say.ts";
import { isProof } from "../model/evidence.ts";
import type { KeyResult } from "../model/okr.ts";
import { offered } from "./fixes.ts";
import { type Context, defineRule } from "./rule.ts";
import { isBroken } from "./structure.ts";

/**
 * A number that moved, and nothing to look at. Recorded means: a day of tracking is given, or the current value has
 * left the baseline (0, if there is none and more is better). Generic files that speak of evidence nowhere in
 * the same objective do not keep it here, and hear nothing. Where the dialect requires the field and it is missing
 * or blank, `required-field` and `bad-evidence` say so.
 */
export default defineRule({
  id: "claim-without-evidence",
  group: "honesty",
  since: "0.1.0",
  severity: "warning",
  fixable: true,
  summary: "Progress was recorded without evidence",
  seeds: ["BWOC handbook: 7. OKRs and fleet governance", "OKRchestra: OKR Management"],
  about: "key-result",
  reach: "block",
  check(context, report) {
    if (isBroken(context)) return;
    for (const keyResult of context.keyResults) {
      if (!wasRecorded(keyResult) || !lacksEvidence(keyResult, context)) continue;
      const { evidenceField, asOf, current, anchor } = keyResult;
      report({
        span: (evidenceField ?? asOf ?? current)?.span ?? anchor,
        message: say(
          "Progress was recorded without evidence. Point to a file, a command or a signed statement.",
        ),
        fixes: offered(() => addEvidence(context, keyResult)),
      });
    }
  },
});

/** Whether somebody has set a current value or a day of tracking. */
export function wasRecorded({ asOf, current, baseline, target }: KeyResult): boolean {
  if (asOf?.text) return true;
  const value = current?.quantity?.value;
  if (value === undefined) return false;
  if (baseline) return baseline.quantity !== undefined && baseline.quantity.value !== value;
  // Without a baseline, a value above its target may be where a decrease starts.
  const goal = target?.quantity?.value;
  return value !== 0 && (goal === undefined || value <= goal);
}

function lacksEvidence({ evidence, evidenceField }: KeyResult, { dialect, keyResults }: Context): boolean {
  if (evidence.some((each) => isProof(each) && !nothing.has(each.value.toLowerCase()))) return false;
  if (dialect === "generic")
    return evidenceField !== undefined || keyResults.some((each) => each.evidenceField);
  if (!evidenceField?.node) return false;
  const isBlank = evidence.some((each) => each.kind !== "none" && each.value === "");
  const { node } = evidenceField;
  return !isBlank && !(node.kind === "list" && node.items.length > 0 && evidence.length === 0);
}

/** How people write that there is none yet. */
const nothing = new Set(["none", "n/a", "na", "tbd", "todo", "-", "–", "?"]);

const placeholder = "file:path/to/proof";

/** Evidence to point to, as the file writes it: in the place of none, or as a new field. */
export function addEvidence({ file, at, dialect, keyResults }: Context, keyResult: KeyResult): Fix[] {
  const title = say("Add evidence");
  const node = keyResult.evidenceField?.node;
  if (dialect === "bwoc") {
    if (!node || (node.kind === "map" && node.style === "block")) return [];
    return [
      { title, edits: [replaceSpan(file, at, node.span, '{ kind = "file", value = "path/to/proof" }')] },
    ];
  }
  const list = `[${literal(placeholder, file.document.language.id)}]`;
  if (!keyResult.evidenceField) {
    const like = keyResults.find((each) => each.evidenceField)?.evidenceField;
    const value =
      like?.node?.kind === "scalar" ? literal(placeholder, file.document.language.id, like.node) : list;
    return [{ title, edits: [insertField(file, at, keyResult, like?.name ?? "evidence", value)] }];
  }
  if (node?.kind === "scalar" && node.value !== null)
    return [{ title, edits: [replaceValue(file, at, node, placeholder)] }];
  if (node?.kind === "list" && node.items.length > 0) {
    const only = node.items[0];
    return only?.kind === "scalar" ? [{ title, edits: [replaceValue(file, at, only, placeholder)] }] : [];
  }
  const { span } = keyResult.evidenceField;
  if (node && node.span.end > node.span.start) return [{ title, edits: [replaceSpan(file, at, span, list)] }];
  const edit = node && replaceValue(file, at, node, placeholder);
  return edit ? [{ title, edits: [{ ...edit, newText: edit.newText.replace(placeholder, list) }] }] : [];
}
