import type { KeyResult, NumberField } from "../model/okr.ts";
import { onOneScale } from "../progress/scale.ts";
import type { Span } from "../text.ts";
import { readWording } from "../wording/wording.ts";
import { quoted, shown } from "../words.ts";
import { isMaintained, isYesNo, wordingOf } from "./measured.ts";
import { spanInText } from "./place.ts";
import { defineRule, type Finding } from "./rule.ts";

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
  reach: "block",
  *check({ block, keyResults }): Generator<Finding> {
    for (const keyResult of keyResults) {
      const { direction, text } = keyResult;
      const way = wayIn(keyResult, block.text);
      if (!way) continue;
      const goes = `${way.from} to ${way.to} goes ${way.isUp ? "up" : "down"}`;
      const said = direction && directions.get(direction.text.toLowerCase());
      if (direction) {
        if (said !== undefined && said !== way.isUp)
          yield {
            span: way.span,
            message: `The direction is ${quoted(direction.text)}, but ${goes}. Which of the two is wrong?`,
            related: [{ message: "The direction", span: direction.span }],
          };
        continue;
      }
      const verb = text && verbIn(keyResult);
      if (!verb || verb.isUp === way.isUp || !isWhatIsCounted(keyResult, verb, way)) continue;
      if (isTakenBack(text.text, verb)) continue;
      const word = text.text.slice(verb.span.start, verb.span.end);
      yield {
        span: way.span,
        message: `${quoted(word)} goes ${verb.isUp ? "up" : "down"}, but ${goes}. Which of the two is wrong?`,
        related: [{ message: "The word", span: spanInText(block.text, text.span, verb.span, text.text) }],
      };
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
  readonly from: string;
  readonly to: string;
  readonly start: number;
  readonly span: Span;
  /** Where the first of them stands in the words. */
  readonly at?: number;
}

function wayIn(keyResult: KeyResult, block: string): Way | undefined {
  const { baseline, target, unit, text } = keyResult;
  if (isMaintained(keyResult) || isYesNo(keyResult)) return undefined;
  if (baseline || target) {
    if (!baseline?.quantity || !target?.quantity) return undefined;
    const scaled = onOneScale({ baseline: baseline.quantity, target: target.quantity }, unit?.text);
    const way = wayOf(scaled.baseline, scaled.target);
    return way && { ...way, from: written(baseline), to: written(target), span: target.span };
  }
  const { numbers } = wordingOf(keyResult);
  const from = numbers.find(({ role }) => role === "from");
  const to = numbers.findLast(({ role }) => role === "to");
  const way = text && from && to && from.unit === to.unit ? wayOf(from.value, to.value) : undefined;
  if (!way || !text || !from || !to) return undefined;
  const [a, b] = [from, to].map(({ span }) => shown(text.text.slice(span.start, span.end)));
  const span = spanInText(block, text.span, to.span, text.text);
  return { ...way, from: a ?? "", to: b ?? "", span, at: from.span.start };
}

/** Losses below zero shrink by going up: of those, nothing is said. */
function wayOf(from: number | undefined, to: number | undefined): Pick<Way, "isUp" | "start"> | undefined {
  if (from === undefined || to === undefined || from < 0 || to < 0 || from === to) return undefined;
  return { isUp: to > from, start: from };
}

function written({ node }: NumberField): string {
  return node?.kind === "scalar" ? shown(String(node.value)) : "";
}

interface Verb {
  readonly isUp: boolean;
  readonly span: Span;
}

/** The verb that says which way, where it is one beyond doubt. */
function verbIn(keyResult: KeyResult): Verb | undefined {
  const text = keyResult.text?.text ?? "";
  const { movement } = wordingOf(keyResult);
  if (!movement || movement.direction === "change") return undefined;
  const { span, direction } = movement;
  const rest = text.slice(span.end);
  const leads = /^(?:to |we |we will )?$/i.test(text.slice(0, span.start)) && imperatives.test(movement.word);
  if ((!leads && !/^\s+from\s/i.test(rest)) || otherwise.test(rest)) return undefined;
  return { isUp: direction === "increase", span };
}

const imperatives =
  /^(?:boost|cut|decrease|diminish|double|elevate|expand|grow|halve|increase|lessen|lift|lower|maximize|minimize|multiply|raise|reduce|shorten|shrink|slash|triple|trim)$/;

/** "Lower funnel conversion", "cut-over": no verbs. */
const otherwise = /^(?:-|\s+(?:back|bound|end|funnel|grades?|house|income|level|limb|tier)\b)/i;

/** Whether another verb says the opposite: "reduce tickets so that renewals rise". */
function isTakenBack(text: string, { isUp, span }: Verb): boolean {
  const opposite = isUp ? "decrease" : "increase";
  const others = [readWording(text.slice(0, span.start)), readWording(text.slice(span.end))];
  return others.some(({ movement }) => movement?.direction === opposite);
}

/** Whether the numbers are of what the verb moves, as far as can be told. */
function isWhatIsCounted(keyResult: KeyResult, verb: Verb, { start, at }: Way): boolean {
  const text = keyResult.text?.text ?? "";
  const { numbers } = wordingOf(keyResult);
  // What starts at nothing and is to be reduced is the reduction itself.
  if (!verb.isUp && (start === 0 || (isPercentage(keyResult) && !rates.test(text)))) return false;
  if (numbers.some(({ role }) => role === "by")) return false;
  if (at !== undefined && /[:;,()–—]|\s-\s/.test(text.slice(verb.span.end, at))) return false;
  if (at === undefined && /[:;()–—]|\s-\s/.test(text.slice(verb.span.end))) return false;
  if (verb.isUp ? turnedUp.test(text) : turnedDown.test(text)) return false;
  return sharesAWord(text, keyResult.metric?.text);
}

function isPercentage({ unit, target }: KeyResult): boolean {
  return target?.quantity?.unit === "%" || /^(?:%|percent|ratio)$/i.test(unit?.text ?? "");
}

/** What is itself a share: "costs" in percent may be what was saved of them. */
const rates =
  /%|\b(?:absenteeism|attrition|bounces?|cancellations?|churn|failures?|no-shows?|percent\w*|proportion|rates?|ratio|returns?|share|turnover|utili[sz]ation)\b/i;

/** More of these may be a smaller number: seconds, a place in a ranking. */
const turnedUp =
  /\b(?:adherence|agility|cadence|capacity|compliance|efficien\w*|frequency|health|morale|performance|place|position|priority|productivity|quality|rank\w*|reliab\w*|resilien\w*|responsive\w*|safety|security|speed|stability|throughput|trust|velocity)\b/i;

/** Less of these may be a larger number. */
const turnedDown =
  /\b(?:complexity|debt|dependen\w*|effort|exposure|friction|load|manual\w*|need|pain|pressure|reliance|risks?|uncertainty|waste|work(?:load)?)\b/i;

/** Whether a metric may be what the words speak of; where it has other words altogether, it may run the other way. */
function sharesAWord(text: string, metric: string | undefined): boolean {
  if (!metric) return true;
  const stems = new Set(stemsOf(text));
  return stemsOf(metric).some((stem) => stems.has(stem));
}

function stemsOf(text: string): string[] {
  return (text.toLowerCase().match(/\p{L}{3,}/gu) ?? []).map((word) => word.slice(0, 4));
}
