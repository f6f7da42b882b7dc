import { say } from "../l10n/say.ts";
import { onCommonScale } from "../model/conversion.ts";
import type { KeyResult, NumberField } from "../model/okr.ts";
import { onOneScale } from "../progress/scale.ts";
import type { Span } from "../text.ts";
import { namesShare, type SaidWay, saidWay, withoutLead } from "../wording/way.ts";
import { mayMove, type NumberMention } from "../wording/wording.ts";
import { quoted, shown } from "../words.ts";
import { isMaintained, isYesNo, wordingOf } from "./measured.ts";
import { spanInText } from "./place.ts";
import { defineRule } from "./rule.ts";

/**
 * The words go one way, the numbers the other: "reduce" from 5 to 8. Only where the verb leads the text, or stands
 * right before "from", and where its object is what is counted: "reduce tickets by 30%" with 0 and 30 counts the
 * reduction, and more speed may be fewer seconds. What `direction` says holds without such doubts.
 */
export default defineRule({
  id: "direction-conflict",
  group: "measurability",
  since: "0.1.0",
  severity: "warning",
  fixable: false,
  summary: "The words go one way, the numbers the other",
  seeds: ["OKR framework: Pitfall 3", "Goal & OKR management"],
  about: "key-result",
  reach: "block",
  check({ block, keyResults }, report) {
    for (const keyResult of keyResults) {
      const { direction, text } = keyResult;
      const way = wayIn(keyResult, block.text);
      if (!way) continue;
      const said = direction && directions.get(direction.text.toLowerCase());
      if (direction) {
        if (said !== undefined && said !== way.isUp)
          report({
            span: way.span,
            message: say(
              way.isUp
                ? "The direction is {0}, but {1} to {2} goes up. Which of the two is wrong?"
                : "The direction is {0}, but {1} to {2} goes down. Which of the two is wrong?",
              quoted(direction.text),
              way.from(),
              way.to(),
            ),
            related: [{ message: say("The direction"), span: direction.span }],
          });
        continue;
      }
      const isOpposed = text && mayMove[way.isUp ? "decrease" : "increase"](text.text);
      const verb = isOpposed && !isMaintained(keyResult) && saidWay(text.text, wordingOf(keyResult));
      if (!verb || verb.isUp === way.isUp || !isWhatIsCounted(keyResult, verb, way)) continue;
      const word = text.text.slice(verb.span.start, verb.span.end);
      report({
        span: way.span,
        message: say(
          verb.isUp
            ? "{0} goes up, but {1} to {2} goes down. Which of the two is wrong?"
            : "{0} goes down, but {1} to {2} goes up. Which of the two is wrong?",
          quoted(word),
          way.from(),
          way.to(),
        ),
        related: [
          { message: say("The word"), span: spanInText(block.text, text.span, verb.span, text.text) },
        ],
      });
    }
  },
});

const directions = new Map([
  ["increase", true],
  ["decrease", false],
]);

/** From where to where the numbers go, as they are written: those of the fields, else those of the words. */
interface Way {
  readonly isUp: boolean;
  readonly from: () => string;
  readonly to: () => string;
  readonly start: number;
  readonly span: Span;
  /** Where the first of them stands in the words. */
  readonly at?: number;
}

function wayIn(keyResult: KeyResult, block: string): Way | undefined {
  const { baseline, target, unit, text } = keyResult;
  if (isYesNo(keyResult)) return undefined;
  if (baseline || target) {
    if (!baseline?.quantity || !target?.quantity) return undefined;
    const scaled = onOneScale({ baseline: baseline.quantity, target: target.quantity }, unit?.text);
    const way = wayOf(scaled.baseline, scaled.target);
    if (!way) return undefined;
    return { ...way, from: () => written(baseline), to: () => written(target), span: target.span };
  }
  const { numbers } = wordingOf(keyResult);
  const to = numbers.findLast(({ role }) => role === "to");
  const from = to && nearestStart(numbers, to);
  const scaled = from && to && onCommonScale(from, to);
  const way = scaled ? wayOf(...scaled) : undefined;
  if (!way || !text || !from || !to) return undefined;
  const said = ({ span }: NumberMention) => shown(text.text.slice(span.start, span.end));
  const span = spanInText(block, text.span, to.span, text.text);
  const at = Math.min(from.span.start, to.span.start);
  return { ...way, from: () => said(from), to: () => said(to), span, at };
}

/** "10 dishes instead of 3, and plates sent back go down from 22 to 5": each pair is of its own. */
function nearestStart(numbers: readonly NumberMention[], to: NumberMention): NumberMention | undefined {
  const starts = numbers.filter(({ role }) => role === "from");
  return starts.findLast(({ span }) => span.start < to.span.start) ?? starts[0];
}

/** Losses below zero shrink by going up: of those, nothing is said. */
function wayOf(from: number | undefined, to: number | undefined): Pick<Way, "isUp" | "start"> | undefined {
  if (from === undefined || to === undefined || from < 0 || to < 0 || from === to) return undefined;
  return { isUp: to > from, start: from };
}

function written({ node }: NumberField): string {
  return node?.kind === "scalar" ? shown(String(node.value)) : "";
}

/** Whether the numbers are of what the verb moves, as far as can be told. */
function isWhatIsCounted(keyResult: KeyResult, verb: SaidWay, { start, at }: Way): boolean {
  const text = keyResult.text?.text ?? "";
  // What starts at nothing and is to be reduced is the reduction itself.
  if (!verb.isUp && (start === 0 || (isPercentage(keyResult) && !namesShare(text)))) return false;
  // "Donors under 25 from 860 to 540"
  const isBetween = ({ span, role, unit }: NumberMention) =>
    (role === "plain" || role === "by" || unit !== undefined) &&
    role !== "date" &&
    span.start > verb.span.end &&
    span.end < (at ?? 0);
  const { numbers } = wordingOf(keyResult);
  if (numbers.some(isBetween)) return false;
  // "Reduction of emissions on 2022 moves from 8% to 20%": the reduction itself.
  const isSince = ({ role, span }: NumberMention) =>
    role === "date" && span.start > verb.span.end && span.end < (at ?? 0);
  if (!verb.isUp && numbers.some(({ unit }) => unit === "%") && numbers.some(isSince)) return false;
  if (at !== undefined && apart.test(withoutLead(text.slice(verb.span.end, at)))) return false;
  if (at === undefined && /[:;()–—]|\s-\s/.test(text.slice(verb.span.end))) return false;
  return sharesAWord(text, keyResult.metric?.text);
}

/** Between a verb and its numbers: another statement begins. */
const apart = /[:;,()–—]|\s-\s/;

function isPercentage({ unit, target }: KeyResult): boolean {
  return target?.quantity?.unit === "%" || /^(?:%|percent|ratio)$/i.test(unit?.text ?? "");
}

/** Whether a metric may be what the words speak of; where it has other words altogether, it may run the other way. */
function sharesAWord(text: string, metric: string | undefined): boolean {
  if (!metric) return true;
  const stems = new Set(stemsOf(text));
  return stemsOf(metric).some((stem) => stems.has(stem));
}

function stemsOf(text: string): string[] {
  return (text.toLowerCase().match(/\p{L}{3,}/gu) ?? []).map((word) => word.slice(0, 4));
}
