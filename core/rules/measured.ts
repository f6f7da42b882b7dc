import type { KeyResult } from "../model/okr.ts";
import { isYesOrNo } from "../progress/scale.ts";
import type { Span } from "../text.ts";
import { isKept } from "../wording/kept.ts";
import { isActivity, isVague, readWording, type Wording } from "../wording/wording.ts";

/** What several rules ask about the numbers of a key result: those in its fields and those in its words. */
export function wordingOf(keyResult: KeyResult): Wording {
  let wording = wordings.get(keyResult);
  if (!wording) {
    wording = readWording(keyResult.text?.text ?? "");
    wordings.set(keyResult, wording);
  }
  return wording;
}

const wordings = new WeakMap<KeyResult, Wording>();

/** Done or not done, and nothing between: unit boolean, a value that is true or false, a count of one. */
export function isYesNo({ unit, target, baseline, type }: KeyResult): boolean {
  if (isYesOrNo(unit?.text, target?.quantity) || type?.text.toLowerCase() === "milestone") return true;
  const word = unit?.text.toLowerCase() ?? target?.quantity?.unit ?? "count";
  return word === "count" && target?.quantity?.value === 1 && (baseline?.quantity?.value ?? 0) === 0;
}

/** Meant to stay where it is: said in `direction`, or by the verb. */
export function isMaintained({ direction, text }: KeyResult): boolean {
  if (direction) return direction.text.toLowerCase() === "maintain";
  return text !== undefined && isKept(text.text);
}

/** Counts what there is not yet ("win 5 new customers"): it starts at nothing, and need not say so. */
export function startsAtNothing({ text, unit }: KeyResult): boolean {
  if (unit && /^(?:%|percent|ratio|currency)$/i.test(unit.text)) return false;
  return newThings.test(text?.text ?? "");
}

const newThings =
  /(?<!\p{L})(?<!(?:the|our|a|an|d\p{L}{2}|unser\p{L}{1,2}|l[ae]|notre|el|nuestr[ao]|o|nosso|nossa) )(?:new|additional|neue[nmrs]?|weitere[nmrs]?|nouveaux|nouvelles?|nuev[oa]s|nov[oa]s|nuovi|nuove)(?!\p{L})/iu;

/** The words in which a generic file says what it measures, beside the key result's own text. */
export function metricInWords({ metric, text }: KeyResult): string | undefined {
  if (!metric || metric.name === text?.name || !/\s/.test(metric.text)) return undefined;
  return metric.text;
}

/**
 * The task that a key result is. One with a baseline and a target that differ has its outcome in numbers, whatever
 * its words; one that is only done or not done is a task for all that. So has one whose metric says how much.
 */
export function activityIn(keyResult: KeyResult): { verb: string; span: Span } | undefined {
  const { baseline, target } = keyResult;
  const hasNumbers =
    baseline?.quantity && target?.quantity && baseline.quantity.value !== target.quantity.value;
  if (hasNumbers && !isYesNo(keyResult)) return undefined;
  return saysHowMuch(metricInWords(keyResult)) ? undefined : isActivity(wordingOf(keyResult));
}

/** The word that leaves open how far it is to go, where neither a field nor the metric says it. Never beside an activity. */
export function vaguenessIn(keyResult: KeyResult): { word: string; span: Span } | undefined {
  const { target, threshold } = keyResult;
  if ((target?.quantity && !isYesNo(keyResult)) || threshold) return undefined;
  if (activityIn(keyResult) || saysHowMuch(metricInWords(keyResult))) return undefined;
  return isVague(wordingOf(keyResult));
}

/** Whether a text holds a number that says how much. */
export function saysHowMuch(text: string | undefined): boolean {
  return text !== undefined && readWording(text).hasOutcomeNumber;
}
