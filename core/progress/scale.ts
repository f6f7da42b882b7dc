import { inRow, type Message, say } from "../l10n/say.ts";
import { remembering } from "../memo.ts";
import { isSameUnit } from "../model/conversion.ts";
import type { Quantity } from "../model/quantity.ts";
import { unitKindOf, unitNamed } from "../model/units.ts";
import { numberText } from "./numbers.ts";

/** Which of a key result's numbers is meant. */
export type Part = "baseline" | "target" | "current";

interface Scaled {
  readonly baseline?: number;
  readonly target?: number;
  readonly current?: number;
  /** How a number was read where that could be doubted: `0.35 read as 35%`. */
  readonly note?: Message;
  /** Why the numbers cannot be set against each other. */
  readonly problem?: Message;
}

/**
 * The numbers of one key result on one scale. Percentages are written as 0–1 and as 0–100, even in one key result:
 * what is marked `%` settles what a bare number beside it is, and how it was read is said. Units that are known and
 * differ (`5 s` and `350 ms`) are not converted: that is a problem, never a guess.
 */
export function onOneScale(
  numbers: Readonly<Partial<Record<Part, Quantity>>>,
  unit: string | undefined,
): Scaled {
  if (isBare(numbers) && unitKind(unit) === "other") return valuesOf(numbers);
  const parts = (["current", "target", "baseline"] as const).flatMap((part) => {
    const quantity = numbers[part];
    return quantity ? [{ part, quantity }] : [];
  });
  const problem = clashIn(parts.map(({ quantity }) => quantity));
  if (problem) return { problem };
  const kind = unitKind(unit);
  const notes: Message[] = [];
  const marked = parts
    .filter(({ quantity }) => quantity.unit === "%")
    .map(({ quantity }) => Math.abs(quantity.value));
  const sizes = parts.map(({ quantity }) => Math.abs(quantity.value));
  const scaled: Partial<Record<Part, number>> = {};
  for (const { part, quantity } of parts) {
    const { value } = quantity;
    const size = Math.abs(value);
    const isFraction = size > 0 && size < 1;
    scaled[part] = value;
    if (kind === "ratio" && quantity.unit === "%") {
      scaled[part] = Number((value / 100).toPrecision(12));
      notes.push(say("{0}% read as {1}", numberText(value), numberText(value / 100)));
    } else if (kind === "ratio" && size > 2 && sizes.some((other) => other > 0 && other <= 1)) {
      notes.push(say("{0} read as a ratio, not as a percentage", numberText(value)));
    } else if (
      kind !== "ratio" &&
      quantity.unit !== "%" &&
      isFraction &&
      marked.length > 0 &&
      Math.max(...marked) > 1
    ) {
      scaled[part] = Number((value * 100).toPrecision(12));
      notes.push(say("{0} read as {1}%", numberText(value), numberText(value * 100)));
    } else if (kind === "percent" && marked.length === 0 && isFraction && sizes.some((other) => other > 1)) {
      notes.push(say("{0} read as {1}%", numberText(value), numberText(value)));
    }
  }
  return { ...scaled, ...(notes.length > 0 && { note: inRow(", ", notes) }) };
}

/** Whether no number has a unit of its own: then there is nothing to convert. */
function isBare({ current, target, baseline }: Readonly<Partial<Record<Part, Quantity>>>): boolean {
  return current?.unit === undefined && target?.unit === undefined && baseline?.unit === undefined;
}

function valuesOf({ current, target, baseline }: Readonly<Partial<Record<Part, Quantity>>>): Scaled {
  const values: Partial<Record<Part, number>> = {};
  if (current) values.current = current.value;
  if (target) values.target = target.value;
  if (baseline) values.baseline = baseline.value;
  return values;
}

/** Whether a key result is met or not, with nothing between. */
export function isYesOrNo(unit: string | undefined, target: Quantity | undefined): boolean {
  return unitKind(unit) === "boolean" || target?.unit === "boolean";
}

type UnitKind = "percent" | "ratio" | "boolean" | "other";

/** What a unit as written means for numbers beside it; `other` where none is written. */
export function unitKind(unit: string | undefined): UnitKind {
  return unit === undefined ? "other" : kindNamed(unit);
}

const kindNamed = remembering((unit): UnitKind => {
  const word = unit.trim().toLowerCase();
  if (word === "ratio" || word === "boolean") return word;
  if (word === "bool" || word === "yes/no") return "boolean";
  return word !== "" && unitKindOf(word) === "percent" ? "percent" : "other";
});

function clashIn(quantities: readonly Quantity[]): Message | undefined {
  let first: Quantity | undefined;
  for (const quantity of quantities) {
    if (quantity.unit === undefined || !unitNamed(quantity.unit)) continue;
    first ??= quantity;
    if (!isSameUnit(first.unit ?? "", quantity.unit))
      return say("{0} and {1} have different units", withUnit(first), withUnit(quantity));
  }
  return undefined;
}

function withUnit({ value, unit = "" }: Quantity): string {
  return unit === "%" ? `${numberText(value)}%` : `${numberText(value)} ${unit}`;
}
