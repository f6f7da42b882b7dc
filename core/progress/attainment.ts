import type { KeyResult, NumberField } from "../model/okr.ts";
import type { Quantity } from "../model/quantity.ts";
import type { MetricDeclaration } from "../model/sides.ts";
import { numberText, shareText } from "./numbers.ts";
import { isYesOrNo, onOneScale } from "./scale.ts";

export type Direction = "increase" | "decrease" | "maintain";

/** How far a key result has come, with the reason. */
export interface Attainment {
  /** 1 = target met; beyond both ends where the numbers are. Absent where it cannot be told: never 0 for unknown. */
  readonly value?: number;
  readonly direction: Direction;
  readonly baseline?: number;
  readonly target?: number;
  readonly current?: number;
  /** The target is met in its direction. */
  readonly isMet: boolean;
  /** `0.53 = (430 − 520) / (350 − 520), decreasing`, or what is missing. */
  readonly why: string;
}

/** What attainment is made of. A part that is written but cannot be read as a number stands in `unreadable`. */
export interface Measures {
  readonly direction?: Direction;
  readonly unit?: string;
  readonly baseline?: Quantity;
  readonly target?: Quantity;
  readonly current?: Quantity;
  readonly progress?: Quantity;
  readonly unreadable: readonly string[];
  /** Said behind the formula: where a number comes from that the key result does not state itself. */
  readonly source?: string;
}

/**
 * Attainment = (current − baseline) / (target − baseline), baseline 0 if there is none. Where the way from
 * baseline to target does not lead in the key result's direction, and for yes or no, it is 1 if the target is met
 * and 0 if not. A key result that states no current value of its own takes what `measured` says.
 */
export function attainmentOf(keyResult: KeyResult, measured?: MetricDeclaration): Attainment {
  const known = remembered.get(keyResult);
  if (known && known.measured === measured) return known.attainment;
  const attainment = attain(measuresOf(keyResult, measured));
  remembered.set(keyResult, { measured, attainment });
  return attainment;
}

const remembered = new WeakMap<
  KeyResult,
  { measured: MetricDeclaration | undefined; attainment: Attainment }
>();

/** A key result's numbers, as they are written. */
export function measuresOf(keyResult: KeyResult, measured?: MetricDeclaration): Measures {
  const { baseline, target, current, progress, unit, direction } = keyResult;
  const own = { baseline: baseline?.quantity, target: target?.quantity, progress: progress?.quantity };
  const fields = { baseline, target, current, progress };
  const unreadable = Object.entries(fields).flatMap(([name, field]) => (isUnreadable(field) ? [name] : []));
  const takesMetric = current?.quantity === undefined && measured?.value !== undefined;
  return {
    ...own,
    direction: directionIn(direction?.text),
    unit: unit?.text ?? measured?.unit,
    current: takesMetric ? { value: measured.value ?? 0 } : current?.quantity,
    unreadable: takesMetric ? unreadable.filter((name) => name !== "current") : unreadable,
    source: takesMetric ? `measured as ${measured.key}` : undefined,
  };
}

/** The rule itself, for numbers from anywhere. */
export function attain(measures: Measures): Attainment {
  const { target } = measures;
  if (!target) return withoutTarget(measures);
  const share = measures.current ? undefined : shareBeside(measures.progress, target, measures.baseline);
  if (share) return share;
  const current = measures.current ?? measures.progress;
  const { note, problem, ...numbers } = onOneScale(
    { baseline: measures.baseline, target, current },
    measures.unit,
  );
  const direction = measures.direction ?? directionOf(target, numbers);
  const goal = numbers.target ?? target.value;
  const now = numbers.current;
  const known = { direction, ...numbers };
  if (problem) return { direction, isMet: false, why: problem };
  const unreadableStart = measures.unreadable.includes("baseline");
  if (now === undefined || unreadableStart)
    return { ...known, isMet: false, why: missing(measures, now === undefined ? "current" : "baseline") };
  const atMost = direction === "maintain" ? isAtMost(target) : direction === "decrease";
  const isMet = atMost ? now <= goal : now >= goal;
  const { value, why } = isYesOrNo(measures.unit, target)
    ? yesOrNo(isMet, now, goal)
    : reached({ direction, atMost, isMet, now, goal, start: numbers.baseline });
  const remarks = [measures.source, note].filter((each) => each !== undefined);
  return { ...known, value, isMet, why: [why, ...remarks].join("; ") };
}

interface Numbers {
  readonly direction: Direction;
  readonly atMost: boolean;
  readonly isMet: boolean;
  readonly now: number;
  readonly goal: number;
  readonly start: number | undefined;
}

function reached({ direction, atMost, isMet, now, goal, start }: Numbers): {
  value: number | undefined;
  why: string;
} {
  const limit = `${atMost ? "≤" : "≥"} ${numberText(goal)}`;
  const met = {
    value: isMet ? 1 : 0,
    is: `${isMet ? "1.00" : "0.00"}: ${numberText(now)} is ${isMet ? "" : "not "}${limit}`,
  };
  if (direction === "maintain") return { value: met.value, why: `${met.is}, to be maintained` };
  const from = start ?? 0;
  const way = goal - from;
  const leads = atMost ? way < 0 : way > 0;
  if (!leads) {
    const word = atMost ? ", decreasing" : "";
    const reason =
      start === undefined
        ? "no baseline to count from"
        : way === 0
          ? "the target is the baseline"
          : `the baseline is ${numberText(from)}`;
    return { value: met.value, why: `${met.is}${word}; ${reason}` };
  }
  const value = (now - from) / way;
  if (!Number.isFinite(value) || !Number.isFinite(way))
    return { value: undefined, why: "the numbers are too large to set against each other" };
  const formula =
    from === 0
      ? `${numberText(now)} / ${numberText(goal)}`
      : `(${numberText(now)} − ${numberText(from)}) / (${numberText(goal)} − ${numberText(from)})`;
  return { value, why: `${shareText(value)} = ${formula}${atMost ? ", decreasing" : ""}` };
}

function yesOrNo(isMet: boolean, now: number, goal: number): { value: number; why: string } {
  const rest = now === goal ? "" : `: ${numberText(now)} of ${numberText(goal)}`;
  return { value: isMet ? 1 : 0, why: isMet ? `1.00: done${rest}` : `0.00: not done${rest}, yes or no` };
}

/** Without a target there is a share only where the file writes one: a `progress`, or `20/1196`. */
function withoutTarget(measures: Measures): Attainment {
  const { current, progress, unreadable } = measures;
  const direction = measures.direction ?? "increase";
  if (progress && !unreadable.includes("target")) return asShare(progress, direction);
  if (current?.of !== undefined && !unreadable.includes("target")) {
    const value = current.value / current.of;
    const why = `${shareText(value)} = ${numberText(current.value)} / ${numberText(current.of)}`;
    return { value, direction, current: current.value, isMet: value >= 1, why };
  }
  return { direction, current: current?.value, isMet: false, why: missing(measures, "target") };
}

/** The share that a bare `progress` says: up to 1 as it is, beyond that in percent. */
export function asShare(progress: Quantity, direction: Direction = "increase"): Attainment {
  const { value: written, unit, of } = progress;
  const isPercent = unit === "%" || Math.abs(written) > 1;
  const value = of === undefined ? (isPercent ? written / 100 : written) : written / of;
  const number = `${numberText(written)}${unit === "%" ? "%" : ""}`;
  const reading =
    of !== undefined
      ? `${number} / ${numberText(of)}`
      : unit === "%" || !isPercent
        ? `progress of ${number} as written`
        : `progress of ${number}, read as ${number}%`;
  const remark = written === 1 && unit !== "%" && of === undefined ? ", read as all of it" : "";
  return {
    value,
    direction,
    current: written,
    isMet: value >= 1,
    why: `${shareText(value)} = ${reading}${remark}`,
  };
}

/** Beside a target, `progress` is the current value, unless it can only be a share of the way: `35%`, 0.35 of 5000. */
function shareBeside(
  progress: Quantity | undefined,
  target: Quantity,
  baseline: Quantity | undefined,
): Attainment | undefined {
  if (!progress || target.unit === "%") return undefined;
  const isFraction =
    progress.value > 0 && progress.value < 1 && Math.abs(target.value - (baseline?.value ?? 0)) > 1;
  if (progress.unit !== "%" && !isFraction) return undefined;
  return { ...asShare(progress), target: target.value };
}

function directionOf(
  target: Quantity,
  numbers: { readonly baseline?: number; readonly target?: number },
): Direction {
  if (target.comparator && target.comparator !== "=") return isAtMost(target) ? "decrease" : "increase";
  const { baseline } = numbers;
  const goal = numbers.target ?? target.value;
  return goal < (baseline ?? 0) ? "decrease" : "increase";
}

function isAtMost({ comparator }: Quantity): boolean {
  return comparator === "<" || comparator === "≤";
}

function directionIn(text: string | undefined): Direction | undefined {
  const word = text?.toLowerCase();
  return word === "increase" || word === "decrease" || word === "maintain" ? word : undefined;
}

function isUnreadable(field: NumberField | undefined): boolean {
  if (field === undefined || field.quantity !== undefined) return false;
  return !(
    field.node === undefined ||
    (field.node.kind === "scalar" && (field.node.value === null || field.node.value === ""))
  );
}

function missing({ unreadable }: Measures, part: "target" | "current" | "baseline"): string {
  if (unreadable.includes(part)) return `the ${part === "current" ? "current value" : part} is not a number`;
  return part === "current" ? "no current value yet" : `no ${part}`;
}
