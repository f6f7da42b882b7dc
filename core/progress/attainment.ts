import { asIs, inRow, type Message, say } from "../l10n/say.ts";
import type { KeyResult, NumberField } from "../model/okr.ts";
import type { Quantity } from "../model/quantity.ts";
import type { MetricDeclaration } from "../model/sides.ts";
import { numberText, shareText } from "./numbers.ts";
import { isYesOrNo, onOneScale, type Part } from "./scale.ts";

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
  readonly why: Message;
}

/** What attainment is made of. A part that is written but cannot be read as a number stands in `unreadable`. */
interface Measures {
  readonly direction?: Direction;
  readonly unit?: string;
  readonly baseline?: Quantity;
  readonly target?: Quantity;
  readonly current?: Quantity;
  readonly progress?: Quantity;
  readonly unreadable: readonly string[];
  /** Said behind the formula: where a number comes from that the key result does not state itself. */
  readonly source?: Message;
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
  const takesMetric = current?.quantity === undefined && measured?.value !== undefined;
  return {
    direction: directionIn(direction?.text),
    unit: unit?.text ?? measured?.unit,
    baseline: baseline?.quantity,
    target: target?.quantity,
    current: takesMetric ? { value: measured.value ?? 0 } : current?.quantity,
    progress: progress?.quantity,
    unreadable: unreadableIn(takesMetric ? { baseline, target, progress } : keyResult),
    source: takesMetric ? say("measured as {0}", measured.key) : undefined,
  };
}

type Numbered = Pick<KeyResult, "baseline" | "target" | "current" | "progress">;

function unreadableIn({ baseline, target, current, progress }: Numbered): readonly string[] {
  if (!isUnreadable(baseline) && !isUnreadable(target) && !isUnreadable(current) && !isUnreadable(progress))
    return none;
  const fields = { baseline, target, current, progress };
  return Object.entries(fields).flatMap(([name, field]) => (isUnreadable(field) ? [name] : []));
}

const none: readonly string[] = [];

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
  if (problem) return { direction, isMet: false, why: problem };
  const unreadableStart = measures.unreadable.includes("baseline");
  if (now === undefined || unreadableStart)
    return {
      direction,
      ...numbers,
      isMet: false,
      why: missing(measures, now === undefined ? "current" : "baseline"),
    };
  const atMost = direction === "maintain" ? isAtMost(target) : direction === "decrease";
  const isMet = atMost ? now <= goal : now >= goal;
  const reading = isYesOrNo(measures.unit, target)
    ? yesOrNo(isMet, now, goal)
    : reached({ direction, atMost, isMet, now, goal, start: numbers.baseline });
  const why = () => {
    const remarks = [measures.source, note].filter((each) => each !== undefined);
    return remarks.length === 0 ? reading.why() : inRow("; ", [reading.why(), ...remarks]);
  };
  return new Reckoned(reading.value, direction, numbers, isMet, why);
}

/** Says why only when asked: most are asked for their number alone. */
class Reckoned implements Attainment {
  readonly value: number | undefined;
  readonly direction: Direction;
  readonly baseline: number | undefined;
  readonly target: number | undefined;
  readonly current: number | undefined;
  readonly isMet: boolean;
  readonly #why: () => Message;

  constructor(
    value: number | undefined,
    direction: Direction,
    { baseline, target, current }: Pick<Attainment, Part>,
    isMet: boolean,
    why: () => Message,
  ) {
    this.value = value;
    this.direction = direction;
    this.baseline = baseline;
    this.target = target;
    this.current = current;
    this.isMet = isMet;
    this.#why = why;
  }

  get why(): Message {
    return this.#why();
  }
}

/** A share, and how to say why. */
interface Reading {
  readonly value: number | undefined;
  readonly why: () => Message;
}

interface Numbers {
  readonly direction: Direction;
  readonly atMost: boolean;
  readonly isMet: boolean;
  readonly now: number;
  readonly goal: number;
  readonly start: number | undefined;
}

function reached({ direction, atMost, isMet, now, goal, start }: Numbers): Reading {
  const value = isMet ? 1 : 0;
  const verdict = () => {
    const limit = `${atMost ? "≤" : "≥"} ${numberText(goal)}`;
    return say(isMet ? "1.00: {0} is {1}" : "0.00: {0} is not {1}", numberText(now), limit);
  };
  if (direction === "maintain") return { value, why: () => say("{0}, to be maintained", verdict()) };
  const from = start ?? 0;
  const way = goal - from;
  const leads = atMost ? way < 0 : way > 0;
  if (!leads) {
    const reason =
      start === undefined
        ? say("no baseline to count from")
        : way === 0
          ? say("the target is the baseline")
          : say("the baseline is {0}", numberText(from));
    return { value, why: () => inRow("; ", [withWay(verdict(), atMost), reason]) };
  }
  const share = (now - from) / way;
  if (!Number.isFinite(share) || !Number.isFinite(way))
    return { value: undefined, why: () => say("the numbers are too large to set against each other") };
  return {
    value: share,
    why: () => {
      const formula =
        from === 0
          ? `${numberText(now)} / ${numberText(goal)}`
          : `(${numberText(now)} − ${numberText(from)}) / (${numberText(goal)} − ${numberText(from)})`;
      return withWay(asIs(`${shareText(share)} = ${formula}`), atMost);
    },
  };
}

function withWay(formula: Message, atMost: boolean): Message {
  return atMost ? say("{0}, decreasing", formula) : formula;
}

function yesOrNo(isMet: boolean, now: number, goal: number): Reading {
  const why = () => {
    if (now === goal) return say(isMet ? "1.00: done" : "0.00: not done, yes or no");
    const numbers = [numberText(now), numberText(goal)];
    return say(isMet ? "1.00: done: {0} of {1}" : "0.00: not done: {0} of {1}, yes or no", ...numbers);
  };
  return { value: isMet ? 1 : 0, why };
}

/** Without a target there is a share only where the file writes one: a `progress`, or `20/1196`. */
function withoutTarget(measures: Measures): Attainment {
  const { current, progress, unreadable } = measures;
  const direction = measures.direction ?? "increase";
  if (progress && !unreadable.includes("target")) return asShare(progress, direction);
  if (current?.of !== undefined && !unreadable.includes("target")) {
    const value = current.value / current.of;
    const why = asIs(`${shareText(value)} = ${numberText(current.value)} / ${numberText(current.of)}`);
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
      ? asIs(`${number} / ${numberText(of)}`)
      : unit === "%" || !isPercent
        ? say("progress of {0} as written", number)
        : say("progress of {0}, read as {0}%", number);
  const why = inRow(" = ", [shareText(value), reading]);
  const isAll = written === 1 && unit !== "%" && of === undefined;
  return {
    value,
    direction,
    current: written,
    isMet: value >= 1,
    why: isAll ? say("{0}, read as all of it", why) : why,
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

function missing({ unreadable }: Measures, part: "target" | "current" | "baseline"): Message {
  return unreadable.includes(part) ? notNumbers[part] : notThere[part];
}

const notNumbers = {
  target: say("the target is not a number"),
  current: say("the current value is not a number"),
  baseline: say("the baseline is not a number"),
};

const notThere = {
  target: say("no target"),
  current: say("no current value yet"),
  baseline: say("no baseline"),
};
