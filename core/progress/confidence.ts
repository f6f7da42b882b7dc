import type { ConfidenceScale, Settings } from "../config/settings.ts";
import { type Message, say } from "../l10n/say.ts";
import type { DialectId } from "../model/dialects.ts";
import type { Field } from "../model/okr.ts";
import { type Quantity, readQuantity } from "../model/quantity.ts";
import type { ScalarNode } from "../syntax/tree.ts";
import { shown } from "../words.ts";
import { numberText } from "./numbers.ts";

type Level = "high" | "medium" | "low";

/** What somebody believes of a key result, in any dialect's words. */
export interface Confidence {
  /** Absent where the scale cannot be told. */
  readonly level?: Level;
  /** As a share of certainty, where it is written as a number on a known scale. */
  readonly share?: number;
  /** As written. */
  readonly text: string;
  /** In words, how it was read: `confidence is medium (0.55)`. */
  readonly why: Message;
}

/** The scale of confidence in files of a dialect: its own, else the one that the settings name. */
export function scaleIn(dialect: DialectId, settings: Settings): ConfidenceScale {
  if (dialect === "okrchestra") return "0-1";
  return dialect === "generic" ? settings.confidence : "auto";
}

/**
 * Reads a confidence field; undefined where none is written. Words and traffic lights say their level. Numbers need a
 * scale. Where none is given, by what is written: 0–1 (with a decimal point, up to 1), 0–100 (marked `%`, or above 10),
 * 1–10 (above 2), `7/10`. A bare 0, 1 or 2 may be one of 0/1/2, 0–1 or 1–10: its scale is unknown, and no level is made up.
 * A share from 0.7 on is high, from 0.4 on medium: where the end-of-cycle grades "strong" and "partial" begin
 * (goal & OKR management).
 */
export function confidenceOf(
  field: Pick<Field, "node"> | undefined,
  scale: ConfidenceScale = "auto",
): Confidence | undefined {
  if (field?.node?.kind !== "scalar" || field.node.value === null || field.node.value === "")
    return undefined;
  const { value } = field.node;
  const isFloat = field.node.type === "float";
  const known = knownOn(scale, isFloat);
  let confidence = known.get(value);
  if (!confidence) {
    confidence = read(value, isFloat, scale);
    if (known.size > 1000) known.clear();
    known.set(value, confidence);
  }
  return confidence;
}

type Known = Map<ScalarNode["value"], Confidence>;

/** Few different confidences are in use at a time. */
const remembered = { floats: new Map<ConfidenceScale, Known>(), others: new Map<ConfidenceScale, Known>() };

function knownOn(scale: ConfidenceScale, isFloat: boolean): Known {
  const byScale = isFloat ? remembered.floats : remembered.others;
  const known = byScale.get(scale) ?? new Map();
  if (known.size === 0) byScale.set(scale, known);
  return known;
}

const words: ReadonlyMap<string, Level> = new Map(
  (
    [
      ["high", "high hi green strong good confident sure certain on_track ontrack very_high hoch"],
      ["medium", "medium med mid middle moderate normal ok yellow amber orange at_risk atrisk mittel"],
      ["low", "low red weak bad unsure not_sure off_track offtrack very_low niedrig"],
    ] as const
  ).flatMap(([level, names]) => names.split(" ").map((name) => [name, level] as const)),
);

const lights: ReadonlyMap<string, Level> = new Map([
  ["🟢", "high"],
  ["🟡", "medium"],
  ["🟠", "medium"],
  ["🔴", "low"],
]);

function read(value: string | number | boolean, isFloat: boolean, scale: ConfidenceScale): Confidence {
  const text = shown(String(value), 40);
  const word = text.toLowerCase().replace(/[\s-]+/g, "_");
  const said = words.get(word) ?? lights.get(text);
  if (said)
    return {
      level: said,
      text,
      why: word === said ? say("confidence is {0}", said) : say("confidence is {0} ({1})", said, text),
    };
  const quantity = typeof value === "boolean" ? undefined : readQuantity(value);
  if (!quantity) return { text, why: say('the confidence "{0}" cannot be read', text) };
  const most = mostOf(quantity, isFloat, scale);
  const share = most === undefined ? undefined : quantity.value / most;
  if (most === undefined || share === undefined || share < leastOf(scale) || share > 1)
    return {
      text,
      why:
        scale === "auto"
          ? say("the scale of confidence {0} is unknown", text)
          : say("confidence {0} is not on the scale {1}", text, scale),
    };
  const level = share >= 0.7 ? "high" : share >= 0.4 ? "medium" : "low";
  const isSaid = quantity.of !== undefined || quantity.unit === "%";
  const written = numberText(quantity.value);
  const number = isSaid ? text : most === 1 ? written : say("{0} of {1}", written, most);
  return { level, share, text, why: say("confidence is {0} ({1})", level, number) };
}

/** What full certainty is where a number is written; undefined where that cannot be told. */
function mostOf({ value, unit, of }: Quantity, isFloat: boolean, scale: ConfidenceScale): number | undefined {
  if (of !== undefined) return of;
  if (unit === "%") return 100;
  if (scale === "words") return undefined;
  // Who counts in whole numbers and writes 0.7 thinks of a share.
  if (scale !== "auto") return scale !== "0-1" && value > 0 && value < 1 ? undefined : greatest[scale];
  if (value > 10) return 100;
  if ((value > 0 && value < 1) || (isFloat && value <= 1)) return 1;
  return value > 2 ? 10 : undefined;
}

const greatest = { "0-1": 1, "0-2": 2, "0-10": 10, "1-10": 10, "0-100": 100 } as const;

/** The least share of certainty that a scale has. */
function leastOf(scale: ConfidenceScale): number {
  return scale === "1-10" ? 0.1 : 0;
}

/**
 * What a confidence would be on a scale, as it is written there; undefined where nobody can tell. For a scale of whole
 * steps, the nearest one.
 */
export function onScale({ level, share }: Confidence, scale: ConfidenceScale): string | number | undefined {
  if (scale === "auto") return undefined;
  if (scale === "words") return level;
  if (share === undefined || share < leastOf(scale)) return undefined;
  const value = share * greatest[scale];
  return scale === "0-2" ? { low: 0, medium: 1, high: 2 }[level ?? "low"] : Number(value.toPrecision(4));
}

/** Whether a confidence is written as a scale wants it: a word, or a bare number that is on it. */
export function isOnScale(node: ScalarNode, scale: ConfidenceScale): boolean {
  if (scale === "auto") return true;
  const { level, share } = read(node.value ?? "", node.type === "float", scale);
  if (scale === "words") return level !== undefined && share === undefined;
  const quantity =
    share === undefined || node.value === null || typeof node.value === "boolean"
      ? undefined
      : readQuantity(node.value);
  if (!quantity) return false;
  return (
    (quantity.of ?? greatest[scale]) === greatest[scale] && (quantity.unit === undefined || scale === "0-100")
  );
}
