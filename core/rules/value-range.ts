import type { Fix } from "../edits/fix.ts";
import { replaceValue } from "../edits/write.ts";
import { say } from "../l10n/say.ts";
import type { KeyResult, NumberField } from "../model/okr.ts";
import { unitKind } from "../progress/scale.ts";
import { listed, quoted } from "../words.ts";
import { type Context, defineRule, type Finding } from "./rule.ts";
import { isReadable } from "./structure.ts";

/**
 * Numbers that their unit cannot mean: a boolean other than 0 or 1, a ratio that is a percentage, a target beyond
 * 100 percent, infinity. Over-attainment is none of them: a current value may go beyond its target.
 */
export default defineRule({
  id: "value-range",
  group: "structure",
  since: "0.1.0",
  severity: "warning",
  fixable: true,
  summary: "A number that its unit cannot mean",
  seeds: ["BWOC handbook: 4. Author your objectives and key results"],
  about: "key-result",
  reach: "block",
  check(context, report) {
    for (const keyResult of context.keyResults)
      for (const field of [keyResult.baseline, keyResult.target, keyResult.current]) {
        const finding = field && (isEndless(field) ? endless(field) : findingFor(field, keyResult, context));
        if (finding && isReadable(field, context)) report(finding);
      }
  },
});

/** From here on a ratio is more likely a percentage: 3 may be three times as much, 30 hardly ever is. */
const percentFrom = 10;

function isEndless({ node }: NumberField): boolean {
  return node?.kind === "scalar" && typeof node.value === "number" && !Number.isFinite(node.value);
}

function endless({ name, span }: NumberField): Finding {
  return {
    span,
    message: say("{0} is not a finite number, so progress cannot be told. Write the number.", quoted(name)),
  };
}

function findingFor(field: NumberField, keyResult: KeyResult, context: Context): Finding | undefined {
  const value = plainValue(field);
  if (value === undefined) return undefined;
  const { name, span } = field;
  switch (unitKind(keyResult.unit?.text)) {
    case "boolean":
      if (value === 0 || value === 1) return undefined;
      return {
        span,
        message: say(
          "{0} is {1}, but a boolean is 0 or 1. Did you mean {2}?",
          quoted(name),
          value,
          value >= 1 ? 1 : 0,
        ),
        fixes: () => [
          change(context, field, value >= 1 ? 1 : 0, true),
          ...changeUnit(context, keyResult, "count"),
        ],
      };
    case "ratio":
      if (value < percentFrom) return undefined;
      return {
        span,
        message: say(
          "A ratio of {0} reads as {1}%. Did you mean {2}?",
          value,
          shortened(value * 100),
          shortened(value / 100),
        ),
        fixes: () => convertRatio(context, keyResult),
      };
    case "percent":
      if (value <= 100 || field !== keyResult.target) return undefined;
      return {
        span,
        message: say("A target of {0}% is more than all of it. If it is growth, say of what.", value),
      };
    default:
      return undefined;
  }
}

/** The number, where it is written as one: a text with a unit of its own says what it means. */
function plainValue({ node, quantity }: NumberField): number | undefined {
  return node?.kind === "scalar" && typeof node.value === "number" ? quantity?.value : undefined;
}

/** The numbers as ratios, all at once; or, where all of them are percentages, another unit. */
function convertRatio(context: Context, keyResult: KeyResult): Fix[] {
  const { baseline, target, current } = keyResult;
  const fields = [baseline, target, current].filter((field) => field !== undefined);
  const large = fields.filter((field) => (plainValue(field) ?? 0) >= percentFrom);
  const others = fields.filter((field) => !large.includes(field) && plainValue(field) !== 0);
  const edits = large.flatMap((field) => {
    const value = plainValue(field);
    return field.node && value !== undefined
      ? [replaceValue(context.file, context.at, field.node, shortened(value / 100))]
      : [];
  });
  const values = large.map((field) => shortened((plainValue(field) ?? 0) / 100));
  const title = say("Change {0} to {1}", listed(large.map(({ name }) => name)), listed(values.map(String)));
  const unit = others.length === 0 ? changeUnit(context, keyResult, "percent") : [];
  return [{ title, edits, preferred: true }, ...unit];
}

function change({ file, at }: Context, { node }: NumberField, value: number, preferred: boolean): Fix {
  return {
    title: say("Change to {0}", value),
    edits: node ? [replaceValue(file, at, node, value)] : [],
    preferred,
  };
}

function changeUnit({ file, at }: Context, { unit }: KeyResult, word: string): Fix[] {
  if (!unit?.node) return [];
  return [
    { title: say("Change unit to {0}", quoted(word)), edits: [replaceValue(file, at, unit.node, word)] },
  ];
}

/** Without the dust of binary fractions. */
function shortened(value: number): number {
  return Number(value.toPrecision(12));
}
