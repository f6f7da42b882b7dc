import { say } from "../l10n/say.ts";
import { unitNamed } from "../model/units.ts";
import type { TreeNode } from "../syntax/tree.ts";
import { didYouMean, folded, nearest, quoted } from "../words.ts";
import { allowedBy, isAt } from "./closed-sets.ts";
import { offered, respell } from "./fixes.ts";
import { type Context, defineRule, type Finding } from "./rule.ts";
import { asWritten, isReadable, readableErrors } from "./structure.ts";

/** A unit outside BWOC's five; elsewhere, one outside the list `units` of the settings, where there is such a list. */
export default defineRule({
  id: "bad-unit",
  group: "structure",
  since: "0.1.0",
  severity: "error",
  severityIn: { okrchestra: "warning", generic: "warning" },
  fixable: true,
  summary: "The unit is not one of the allowed ones",
  seeds: ["BWOC handbook: 4. Author your objectives and key results"],
  reach: "block",
  check(context, report) {
    const { dialect, keyResults, settings, block } = context;
    if (dialect === "bwoc") {
      for (const error of readableErrors(context)) {
        if (!isAt(error, "unit") || !error.node) continue;
        report(findingFor(asWritten(error.node, block), allowedBy(error), error.node, context));
      }
      return;
    }
    const { units } = settings;
    if (!units) return;
    const known = new Set(units.map(folded));
    for (const { unit } of keyResults)
      if (unit?.text && unit.node && !known.has(folded(unit.text)) && isReadable(unit, context))
        report(findingFor(unit.text, units, unit.node, context));
  },
});

function findingFor(
  unit: string,
  allowed: readonly string[],
  node: TreeNode,
  { file, at }: Context,
): Finding {
  const suggestion = nearestUnit(unit, allowed);
  const fault =
    allowed.length > 6
      ? say("Unit {0} is not one of the configured units.", quoted(unit))
      : say("Unit {0} is not one of {1}.", quoted(unit), allowed.join(", "));
  return {
    span: node.span,
    message: didYouMean(fault, suggestion),
    fixes: offered(() => respell(file, at, node, suggestion)),
  };
}

/** By spelling, else by what the word measures: `%` is a percent, `EUR` a currency, `yes/no` a boolean. */
function nearestUnit(unit: string, allowed: readonly string[]): string | undefined {
  const near = nearest(unit, allowed);
  if (near !== undefined) return near;
  const { kind } = unitNamed(unit.trim()) ?? unitNamed(unit.trim().toUpperCase()) ?? {};
  const meant = kind === "percent" || kind === "currency" ? kind : synonyms.get(folded(unit.trim()));
  return allowed.find((each) => each === meant);
}

const synonyms: ReadonlyMap<string, string> = new Map(
  Object.entries({
    boolean: "bool flag yes/no y/n yesno true/false binary done",
    count: "# number num integer int items units pieces users customers people teams days hours",
    currency: "money dollars amount",
    percent: "percentage share-of-100",
    ratio: "fraction share proportion decimal",
  }).flatMap(([unit, words]) => words.split(" ").map((word) => [word, unit] as const)),
);
