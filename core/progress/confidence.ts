import type { Field } from "../model/okr.ts";
import { readQuantity } from "../model/quantity.ts";
import { shown } from "../words.ts";
import { numberText } from "./numbers.ts";

export type Level = "high" | "medium" | "low";

/** What somebody believes of a key result, in any dialect's words. */
export interface Confidence {
  /** Absent where the scale cannot be told. */
  readonly level?: Level;
  /** As a share of certainty, where it is written as a number on a known scale. */
  readonly share?: number;
  /** As written. */
  readonly text: string;
  /** In words, how it was read: `confidence is medium (0.55)`. */
  readonly why: string;
}

/**
 * Reads a confidence field; undefined where none is written. Words and traffic lights say their level. Numbers need a
 * scale: 0–1 (OKRchestra, or written with a decimal point up to 1), 0–100 (marked `%`, or above 10), 1–10 (above 2),
 * `7/10`. A bare 0, 1 or 2 may be one of 0/1/2, 0–1 or 1–10: its scale is unknown, and no level is made up.
 * A share from 0.7 on is high, from 0.4 on medium: where the end-of-cycle grades "strong" and "partial" begin
 * (goal & OKR management).
 */
export function confidenceOf(field: Field | undefined, isOkrchestra = false): Confidence | undefined {
  if (field?.node?.kind !== "scalar" || field.node.value === null || field.node.value === "")
    return undefined;
  const key = `${isOkrchestra ? "1" : "0"}${field.node.type === "float" ? "f" : ""} ${String(field.node.value)}`;
  let confidence = remembered.get(key);
  if (!confidence) {
    confidence = read(field.node.value, field.node.type === "float", isOkrchestra);
    if (remembered.size > 1000) remembered.clear();
    remembered.set(key, confidence);
  }
  return confidence;
}

/** Few different confidences are in use at a time. */
const remembered = new Map<string, Confidence>();

const words: ReadonlyMap<string, Level> = new Map(
  (
    [
      ["high", "high green strong confident on_track ontrack very_high hoch"],
      ["medium", "medium med mid moderate yellow amber orange at_risk atrisk mittel"],
      ["low", "low red weak off_track offtrack very_low niedrig"],
    ] as const
  ).flatMap(([level, names]) => names.split(" ").map((name) => [name, level] as const)),
);

const lights: ReadonlyMap<string, Level> = new Map([
  ["🟢", "high"],
  ["🟡", "medium"],
  ["🟠", "medium"],
  ["🔴", "low"],
]);

function read(value: string | number | boolean, isFloat: boolean, isOkrchestra: boolean): Confidence {
  const text = shown(String(value), 40);
  const word = text.toLowerCase().replace(/[\s-]+/g, "_");
  const said = words.get(word) ?? lights.get(text);
  if (said)
    return {
      level: said,
      text,
      why: word === said ? `confidence is ${said}` : `confidence is ${said} (${text})`,
    };
  const quantity = typeof value === "boolean" ? undefined : readQuantity(value);
  if (!quantity) return { text, why: `the confidence "${text}" cannot be read` };
  const share = shareOf(quantity.value, {
    isMarked: quantity.unit === "%",
    of: quantity.of,
    isFloat,
    isOkrchestra,
  });
  if (share === undefined || share < 0 || share > 1)
    return { text, why: `the scale of confidence ${text} is unknown` };
  const level = share >= 0.7 ? "high" : share >= 0.4 ? "medium" : "low";
  const scale =
    share === quantity.value || quantity.unit === "%" ? "" : quantity.value > 10 ? " of 100" : " of 10";
  const number =
    quantity.of === undefined ? `${numberText(quantity.value)}${quantity.unit === "%" ? "%" : scale}` : text;
  return { level, share, text, why: `confidence is ${level} (${number})` };
}

interface Clues {
  readonly isMarked: boolean;
  readonly of: number | undefined;
  readonly isFloat: boolean;
  readonly isOkrchestra: boolean;
}

function shareOf(value: number, { isMarked, of, isFloat, isOkrchestra }: Clues): number | undefined {
  if (of !== undefined) return value / of;
  if (isMarked || value > 10) return value / 100;
  if (isOkrchestra) return value;
  if (value > 0 && value < 1) return value;
  if (isFloat && value <= 1) return value;
  return value > 2 ? value / 10 : undefined;
}
