import type { Fix } from "../edits/fix.ts";
import { insertField, literal } from "../edits/write.ts";
import { say } from "../l10n/say.ts";
import type { KeyResult } from "../model/okr.ts";
import type { ScalarNode } from "../syntax/tree.ts";
import { movedTo, saysStart } from "../wording/start.ts";
import { shown } from "../words.ts";
import { isMaintained, isYesNo, startsAtNothing, wordingOf } from "./measured.ts";
import { spanInText } from "./place.ts";
import { type Context, defineRule } from "./rule.ts";
import { isBroken } from "./structure.ts";

/**
 * A target without a starting point, in fields or in words ("from 5 to 8"). Not for what is done or not done (a count
 * of one among it), nor for what is to stay where it is, nor for what counts new things from nothing. BWOC has no such field of its own, but passes over keys that
 * it does not know; OKRchestra requires it, and `required-field` asks for it there.
 */
export default defineRule({
  id: "missing-baseline",
  group: "measurability",
  since: "0.1.0",
  severity: "warning",
  severityIn: { bwoc: "information" },
  fixable: true,
  summary: "Key result has a target but no baseline",
  seeds: ["OKR framework: Pitfall 3"],
  dialects: ["bwoc", "generic"],
  about: "key-result",
  reach: "block",
  check(context, report) {
    if (isBroken(context)) return;
    for (const keyResult of context.keyResults) {
      const { baseline } = keyResult;
      const target = baseline === undefined && targetOf(keyResult, context.block.text);
      if (!target || saysStart(keyResult.text?.text ?? "", target.mention)) continue;
      if (isYesNo(keyResult) || isMaintained(keyResult) || startsAtNothing(keyResult)) continue;
      report({
        span: target.span,
        message: say(
          "No baseline: from where does {0} start? Without it, progress cannot be told from luck.",
          target.text,
        ),
        fixes: startOf(keyResult) === undefined ? undefined : () => insertBaseline(context, keyResult),
      });
    }
  },
});

/** The target in its field, else the one that the words move to. */
function targetOf(keyResult: KeyResult, block: string) {
  const { target, text } = keyResult;
  if (target) {
    const value = target.node?.kind === "scalar" ? String(target.node.value) : "";
    return target.quantity && { span: target.span, text: shown(value), mention: undefined };
  }
  const mention = text && movedTo(text.text);
  if (!mention) return undefined;
  const written = text.text.slice(mention.span.start, mention.span.end);
  return { span: spanInText(block, text.span, mention.span, text.text), text: shown(written), mention };
}

/** How the start is called where the target has this name. */
const partners: Readonly<Record<string, string>> = { target_value: "start_value", to: "from" };

/**
 * Where it starts, as far as that can be told: the current value is the start of what was never tracked; else 0, which
 * is what it counted from so far. Undefined where that is the target itself, or lies beyond it on the wrong side.
 */
function startOf(keyResult: KeyResult): ScalarNode | 0 | undefined {
  const { node, target, current, asOf } = keyResult;
  if (node.kind !== "map") return undefined;
  const goal = target?.quantity?.value;
  const value = asOf?.text ? undefined : current?.quantity?.value;
  const isStart = value !== undefined && value !== goal && current?.node?.kind === "scalar";
  const { movement, numbers } = wordingOf(keyResult);
  const isLimit = numbers.some(({ role, value }) => role === "at-most" && (goal ?? value) === value);
  const isDownward = movement?.direction === "decrease" || isLimit;
  if (goal !== undefined && isDownward && !(isStart && value > goal)) return undefined;
  if (isStart) return current.node as ScalarNode;
  return goal === 0 ? undefined : 0;
}

/** Adds the field before the target, under the name that its neighbours use. */
function insertBaseline({ file, at, keyResults }: Context, keyResult: KeyResult): Fix[] {
  const { node, target } = keyResult;
  const start = startOf(keyResult);
  if (node.kind !== "map" || start === undefined) return [];
  const sibling = keyResults.find((each) => each.baseline?.name)?.baseline?.name;
  const name = sibling ?? partners[target?.name ?? ""] ?? "baseline";
  const { id: language } = file.document.language;
  const text = start === 0 ? "0" : literal(start.value ?? 0, language, start);
  const before = node.entries[node.entries.findIndex(({ key }) => key === target?.name) - 1]?.key;
  const edit = insertField(file, at, keyResult, name, text, before ?? target?.name);
  return [{ title: say("Add {0}", name), edits: [edit] }];
}
