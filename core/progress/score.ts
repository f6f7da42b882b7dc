import { asIs, inRow, type Message, say } from "../l10n/say.ts";
import { listed, shown } from "../words.ts";
import { numberText, shareText } from "./numbers.ts";

/** One part of a mean: a key result, or an objective below. */
export interface Part {
  /** Its id, else its text. */
  readonly label: string;
  /** Its attainment, not clamped; absent where unknown. */
  readonly attainment: number | undefined;
  /** Its weight as a number; NaN where one is written that is none; absent where none is written. */
  readonly weight: number | undefined;
}

export interface Score {
  /** 0 to 1; absent where no part has a number. */
  readonly value?: number;
  /** `0.67 = mean of 1.00, 1.00 and 0.00`. */
  readonly why: Message;
  /** Labels of the parts without a number. */
  readonly unknown: readonly string[];
}

/** The score of one key result: its attainment, clamped to 0–1. */
function scoreOf(attainment: number | undefined): number | undefined {
  return attainment === undefined || Number.isNaN(attainment)
    ? undefined
    : Math.min(1, Math.max(0, attainment));
}

/**
 * The weighted mean of the parts that have a number; the others are named, not counted as 0. Weights need not
 * add up to anything. They count only if every part with a number has one, none is negative and not all are 0.
 */
export function meanScore(parts: readonly Part[]): Score {
  const known: { readonly score: number; readonly weight: number | undefined }[] = [];
  const unknown: string[] = [];
  for (const { label, attainment, weight } of parts) {
    const score = scoreOf(attainment);
    if (score === undefined) unknown.push(label);
    else known.push({ score, weight });
  }
  if (known.length === 0)
    return { why: say(parts.length === 0 ? "no key results" : "no key result has a number"), unknown };
  const weighted = known.every(
    ({ weight }) => weight !== undefined && weight >= 0 && Number.isFinite(weight),
  );
  const total = weighted ? known.reduce((sum, { weight = 0 }) => sum + weight, 0) : 0;
  const byWeight = total > 0 && Number.isFinite(total);
  const leftAside = !byWeight && known.some(({ weight }) => weight !== undefined);
  const value = byWeight
    ? known.reduce((sum, { score, weight = 0 }) => sum + score * (weight / total), 0)
    : known.reduce((sum, { score }) => sum + score, 0) / known.length;
  const term = ({ score, weight = 0 }: (typeof known)[number]) =>
    byWeight ? `${shareText(score)} × ${numberText(weight)}` : shareText(score);
  const of = known.length > 5 ? say("{0} numbers", known.length) : listed(known.map(term));
  const formula =
    known.length === 1
      ? asIs(shareText(value))
      : say(byWeight ? "{0} = weighted mean of {1}" : "{0} = mean of {1}", shareText(value), of);
  const why = inRow("; ", [formula, ...remarks(unknown, leftAside)]);
  return { value: Math.min(1, Math.max(0, value)), why, unknown };
}

function remarks(unknown: readonly string[], leftAside: boolean): Message[] {
  const weights = leftAside ? [say("weights left aside, they are not all usable")] : [];
  if (unknown.length === 0) return weights;
  const names =
    unknown.length > 3 ? say("{0} others", unknown.length) : listed(unknown.map((label) => shown(label, 40)));
  return [...weights, say("without a number: {0}", names)];
}
