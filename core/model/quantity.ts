import { measureAt } from "./measure.ts";
import { isDigit } from "./number-text.ts";
import { months, shareWords } from "./units.ts";

/** A number as a file gives it. */
export interface Quantity {
  /** With its scale (`1.2k` is 1200); a percentage keeps its own size (`99.45 %` is 99.45). */
  readonly value: number;
  /** As written (`ms`, `$`, `EUR`, `users`); every word for percent is `%`; `boolean` for true and false. */
  readonly unit?: string;
  readonly comparator?: "<" | "≤" | ">" | "≥" | "=";
  /** What the value was multiplied by: 1000 for `1.2k`. */
  readonly scale?: number;
  /** The whole of a share: 1196 for `20/1196`. */
  readonly of?: number;
}

/** Longer texts are prose. */
const longest = 60;

/**
 * The number a value stands for; undefined where that is not safe. Never throws.
 *
 * - numbers as they are; NaN and infinity are none. `true` and `false` are 1 and 0 with unit `boolean`;
 *   the words "yes", "done" … are text.
 * - `1,200`, `1 200`, `1'200`, `1_000`, `1.234.567`, `12,34,567`, `1.200,50`, `99,45`: see `numberAt`. A comma before
 *   exactly three digits groups, a dot is a decimal point; only `€1.200` and its like are thousands, because
 *   that currency groups with dots and has no third decimal.
 * - `1.2k`, `$2.3M`, `15 Mio. €`, `2 billion`, `1.5e6`. A small `m` or `b` is a unit unless money stands beside it.
 *   `.5` is 0.5. `10^3` is a formula: undefined.
 * - `+5`, `-3`, `−3`: signs. `60+` is at least 60. `~60` is 60.
 * - `<100 ms`, `≤ 500 ms`, `>= 99.9%`, `= 0`: number, unit and comparator.
 * - `20/1196`, `20 of 1196`, `4.2 out of 5`: the part, with the whole in `of`. Not where the first is the larger,
 *   not `24/7`, not month/year: those are dates and idioms.
 * - one word of letters may follow as a unit (`60 leads`, `500 req/s`). Two words are prose ("5 verified
 *   opportunities by March 1"); words that make the number a difference or a date are not units ("5 more",
 *   "1 March", "9 am").
 * - dates, times, ratios, ranges, versions, ordinals and identifiers (`2026-07-01`, `12:30`, `3:1`, `5-9`, `v2`,
 *   `1.2.3`, `1st`, `3DS`) are undefined, and so is any text beyond 60 characters.
 */
export function readQuantity(raw: string | number | boolean | null): Quantity | undefined {
  if (typeof raw === "number") return Number.isFinite(raw) ? { value: raw } : undefined;
  if (typeof raw === "boolean") return { value: raw ? 1 : 0, unit: "boolean" };
  if (typeof raw !== "string" || raw.length > longest) return undefined;
  // A dot with no digit before it reads as with a zero.
  const text = raw.trim().replace(/^([^\d.]{0,6})\.(?=\d)/, "$10.");
  const lead = /^(?<comparator>[<>≤≥⩽⩾=]=?|=<)?\s*[~≈]?\s*(?<sign>[+\-−])?/.exec(text);
  const sign = lead?.groups?.["sign"];
  const at = lead?.[0].length ?? 0;
  const measure = measureAt(text, at);
  if (!measure || measure.value === undefined || measure.isStuck) return undefined;

  let rest = text.slice(measure.end).trim();
  let of: number | undefined;
  const share = /^(\/|\p{L}{2,3}(?: of)?)\s*(?=\d)/u.exec(rest);
  const joint = share?.[1]?.toLowerCase() ?? "";
  if (share && (joint === "/" || shareWords.has(joint))) {
    const whole = measureAt(rest, share[0].length);
    if (!whole || measure.unit || !isShare(measure.value, whole, joint)) return undefined;
    of = whole.value;
    rest = rest.slice(whole.end).trim();
  }
  if (rest !== "" && (measure.unit !== undefined || !isUnitWord(rest))) return undefined;
  const written = comparators[lead?.groups?.["comparator"] ?? ""];
  const comparator = written ?? (measure.andMore ? "≥" : undefined);
  const value = sign === "-" || sign === "−" ? 0 - measure.value : measure.value;
  const { scale } = measure;
  const unit = measure.unit ?? (rest === "" ? undefined : rest);
  return {
    value,
    ...(unit !== undefined && { unit }),
    ...(comparator && { comparator }),
    ...(scale && { scale }),
    ...(of !== undefined && { of }),
  };
}

const comparators: Readonly<Record<string, Quantity["comparator"]>> = {
  "<": "<",
  "<=": "≤",
  "=<": "≤",
  "≤": "≤",
  "⩽": "≤",
  ">": ">",
  ">=": "≥",
  "≥": "≥",
  "⩾": "≥",
  "=": "=",
  "==": "=",
};

function isShare(part: number, whole: NonNullable<ReturnType<typeof measureAt>>, joint: string): boolean {
  if (whole.value === undefined || whole.unit || whole.isStuck || whole.value <= 0 || part > whole.value)
    return false;
  const isMonthOfYear = joint === "/" && part <= 12 && whole.value >= 1900 && whole.value < 2100;
  return !isMonthOfYear;
}

/** Words that make the number before them a difference, a time of day or a date. */
const noUnits = new Set(
  "more fewer less faster slower higher lower better worse additional extra new am pm noon uhr mehr weniger plus moins más menos mais".split(
    " ",
  ),
);

function isUnitWord(text: string): boolean {
  const word = text.toLowerCase();
  if (noUnits.has(word) || months.has(word.replace(/\.$/, ""))) return false;
  return !isDigit(text, 0) && /^\p{L}[\p{L}\p{M}'’-]*(?:\/\p{L}+)?\.?$/u.test(text);
}
