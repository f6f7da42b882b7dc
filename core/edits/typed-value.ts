import { type Message, say } from "../l10n/say.ts";
import { readQuantity } from "../model/quantity.ts";

/** What a person typed, when it is no number: one sentence to show under the input. */
interface TypedProblem {
  readonly problem: Message;
}

const whatIsWanted = say("Type a number, +3, 50% or 1.2k");

/**
 * The new current value of a key result, from what a person typed into a tracking input.
 *
 * Takes the input and what is known of the key result: its current value, baseline and target (as in the file) and
 * its unit (`percent`, `%`, `ratio`, `boolean`, any word). Gives a finite number, or a problem in the product's
 * voice; never throws.
 *
 * - `12`, `12.5`, `12,5`, `1,200`, `1.2k`, `350 ms`, `$2.3M`: the value itself, as `readQuantity` reads it.
 * - `+3`: so much more than now, or than the baseline while nothing was tracked.
 * - `-3`: so much less, where none of now, baseline and target is negative; an absolute negative number where
 *   one of them is (an NPS, say) or none is known. Refused where it would lead below zero, for then it is not
 *   clear which of the two was meant. `=-3` is always minus three.
 * - `50%`: half the way from baseline (0 if there is none) to target. Where the unit is percent, 50; where it is ratio,
 *   0.5. Where no unit is known and the number could as well be a percentage (all three within 0–100 and 50 between
 *   baseline and target), both readings are offered instead of guessing.
 * - `20/1196`: 20, where 1196 is the target.
 * - yes, no, done, true, false: 1 and 0 where the unit is boolean.
 */
export function readTyped(
  input: string,
  now?: number,
  baseline?: number,
  target?: number,
  unit?: string,
): number | TypedProblem {
  const text = input.trim();
  const kind = unitKind(unit);
  if (kind === "boolean") return readYesOrNo(text);

  const isAbsolute = text.startsWith("=");
  const body = isAbsolute ? text.slice(1).trim() : text;
  const quantity = readQuantity(body);
  if (!quantity || quantity.comparator || /^[~≈]/.test(body)) return { problem: whatIsWanted };
  const { value } = quantity;
  if (quantity.of !== undefined && quantity.of !== target) return { problem: whatIsWanted };

  const sign = isAbsolute ? "" : (/^[+\-−]/.exec(body)?.[0] ?? "");
  const isPercent = quantity.unit === "%";
  const size = isPercent && kind === "ratio" ? tidy(value / 100) : value;
  if (sign === "+" || (sign !== "" && !mayBeNegative([now, baseline, target]))) {
    if (isPercent && kind === "other")
      return { problem: say("{0} of what? Type the number itself, or 50% for half the way", body) };
    return relativeTo(now ?? baseline, size, body);
  }
  if (!isPercent || kind === "percent" || kind === "ratio") return size;
  return shareOfTheWay(value, baseline ?? 0, target, unit);
}

function relativeTo(start: number | undefined, step: number, body: string): number | TypedProblem {
  if (start === undefined)
    return {
      problem: say("Nothing is tracked yet that {0} could be counted from: type the number itself", body),
    };
  const value = tidy(start + step);
  if (!Number.isFinite(value)) return { problem: whatIsWanted };
  if (value >= 0 || start < 0) return value;
  return {
    problem: say(
      "{0} from {1} would be below zero: type ={2} if the value itself is negative",
      body,
      start,
      body,
    ),
  };
}

function shareOfTheWay(
  percent: number,
  from: number,
  to: number | undefined,
  unit: string | undefined,
): number | TypedProblem {
  if (to === undefined)
    return { problem: say("There is no target to take {0}% of: type the number itself", percent) };
  const value = tidy(from + (percent / 100) * (to - from));
  if (!Number.isFinite(value)) return { problem: whatIsWanted };
  const low = Math.min(from, to);
  const high = Math.max(from, to);
  const couldBePercent = unit === undefined && low >= 0 && high <= 100 && low <= percent && percent <= high;
  if (couldBePercent && value !== percent)
    return {
      problem: say(
        "{0}% of the way is {1}: type {2}, or {3} if that is the value itself",
        percent,
        value,
        value,
        percent,
      ),
    };
  return value;
}

function readYesOrNo(text: string): number | TypedProblem {
  const word = text.toLowerCase();
  if (word === "1" || word === "yes" || word === "true" || word === "done") return 1;
  if (word === "0" || word === "no" || word === "false") return 0;
  return { problem: say("Type yes or no") };
}

/** With nothing known, a minus is a minus; with a negative number about, too. */
function mayBeNegative(known: readonly (number | undefined)[]): boolean {
  const numbers = known.filter((each) => each !== undefined);
  return numbers.length === 0 || numbers.some((each) => each < 0);
}

function unitKind(unit: string | undefined): "percent" | "ratio" | "boolean" | "other" {
  const word = unit?.trim().toLowerCase();
  if (word === "ratio" || word === "boolean") return word;
  if (word === "bool" || word === "yes/no") return "boolean";
  return word !== undefined &&
    /^(?:%|pct|percent|percentage|per cent|pp|prozent|pourcent|porcentaje)$/.test(word)
    ? "percent"
    : "other";
}

/** Without the dust of binary fractions: 0.1 + 0.2 is 0.3. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
