import type { MessageValue } from "../l10n/say.ts";
import { meanScore } from "../progress/score.ts";
import type { Span } from "../text.ts";
import { openingLabelOf } from "../words.ts";
import { hasJustEnded, standingsUnder, windowFor } from "./cycle.ts";
import type { Context } from "./rule.ts";
import { isBroken } from "./structure.ts";

/** The mean score of an objective at the end of its period. */
interface Final {
  readonly score: number;
  readonly span: Span;
  /** What messages call the objective, where they begin with it. */
  readonly label: MessageValue;
}

/**
 * The objectives of a block whose period has ended no more than so many days ago, with their mean scores. Left out are those with fewer than two
 * key results, with one that has no number, is closed without one or was not tracked in the last month of the
 * period: a number of before says nothing about the end.
 */
export function* finalScores(context: Context, days: number): Generator<Final> {
  if (isBroken(context)) return;
  const { objectives, objectiveEntry } = context;
  for (const objective of objectives) {
    const entry = objectiveEntry(objective.item);
    const window = entry && windowFor(context, entry);
    if (!window || !hasJustEnded(window, context, days)) continue;
    const under = standingsUnder(context, entry);
    const lastMonth = `${window.end.slice(0, 8)}01`;
    if (under.length < 2 || under.some(({ checkIn }) => checkIn === undefined || checkIn < lastMonth))
      continue;
    const { value, unknown } = meanScore(
      under.map(({ keyResult, attainment }) => ({
        label: keyResult.id?.text || keyResult.text?.text || "",
        attainment: attainment.value,
        weight: keyResult.weight && (keyResult.weight.quantity?.value ?? Number.NaN),
      })),
    );
    if (value === undefined || unknown.length > 0) continue;
    yield { score: value, span: objective.anchor, label: openingLabelOf(objective) };
  }
}
