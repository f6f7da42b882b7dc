import type { Fix } from "../edits/fix.ts";
import { insertField, literal, replaceValue } from "../edits/write.ts";
import { say } from "../l10n/say.ts";
import { isMeasured } from "../model/evidence.ts";
import { objectiveOf } from "../model/ids.ts";
import type { KeyResult } from "../model/okr.ts";
import { labelOf } from "../words.ts";
import { addEvidence, wasRecorded } from "./claim-without-evidence.ts";
import { offered } from "./fixes.ts";
import { activityIn } from "./measured.ts";
import { type Context, defineRule } from "./rule.ts";
import { isBroken } from "./structure.ts";

/**
 * Neither metric nor evidence, where most of the other key results of the objective have one: whoever keeps them
 * elsewhere, or has only begun, hears nothing. A bare text has no fields to fill. A task, and progress that was recorded, have findings of their own.
 * OKRchestra requires both fields, and `required-field` asks for them.
 */
export default defineRule({
  id: "no-measurement",
  group: "measurability",
  since: "0.1.0",
  severity: "information",
  fixable: true,
  summary: "Nothing says how a key result is measured",
  seeds: ["OKR framework: Top Red Flags"],
  dialects: ["bwoc", "generic"],
  about: "key-result",
  reach: "group",
  check(context, report) {
    if (isBroken(context)) return;
    const { keyResults, keyResultEntry, keyResultItem, index } = context;
    for (const keyResult of keyResults) {
      if (
        keyResult.node.kind !== "map" ||
        saysHow(keyResult) ||
        wasRecorded(keyResult) ||
        activityIn(keyResult)
      )
        continue;
      const entry = keyResultEntry(keyResult.item);
      const objective = entry && objectiveOf(index, entry);
      const siblings = (objective && index.keyResultsOf.get(objective)) ?? [];
      if (siblings.length > mostCompared) continue;
      const measured = siblings.filter((each) => isMeasured(keyResultItem(each))).length;
      if (measured < 2 || 2 * measured <= siblings.length) continue;
      report({
        span: keyResult.evidenceField?.span ?? keyResult.metric?.span ?? keyResult.anchor,
        message: say(
          "How will {0} be measured? Name a metric, or point to evidence, as the others do.",
          labelOf(keyResult),
        ),
        fixes: offered(() => waysOut(context, keyResult)),
      });
    }
  },
});

/** An objective with more key results than that is a list, and has no odd one out. */
const mostCompared = 30;

/** A metric or evidence, or a field of the file's own that says where the number comes from. */
function saysHow(keyResult: KeyResult): boolean {
  const { node, text } = keyResult;
  if (isMeasured(keyResult) || text?.name === "metric") return true;
  return node.kind === "map" && node.entries.some(({ key, value }) => value && sources.test(key));
}

const sources = /measur|metric|source|dashboard|query|instrument|track|kpi|proof|link|url/i;

function waysOut(context: Context, keyResult: KeyResult): Fix[] {
  const { file, at, keyResults } = context;
  const metric = keyResults.find((each) => each.metric?.text)?.metric;
  const hasEvidence = keyResult.evidenceField || keyResults.some((each) => each.evidenceField);
  const evidence = hasEvidence || !metric ? addEvidence(context, keyResult) : [];
  if (!metric) return evidence;
  const placeholder = "the metric that measures it";
  const there = keyResult.metric?.node;
  const edit = there
    ? replaceValue(file, at, there, placeholder)
    : insertField(file, at, keyResult, metric.name, literal(placeholder, file.document.language.id));
  return [...evidence, { title: say("Add {0}", metric.name), edits: [edit] }];
}
