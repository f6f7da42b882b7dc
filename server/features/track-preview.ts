import {
  attainmentOf,
  itemAt,
  type KeyResult,
  percentText,
  planTrack,
  readTyped,
  say,
} from "../../core/index.ts";
import type { TrackPreview, TrackPreviewParams } from "../protocol.ts";
import type { ServerState } from "../state.ts";
import { canonical } from "../uris.ts";

/** What a typed value would mean for a key result, or what is wrong with it. Changes nothing. */
export function trackPreview(
  { session }: ServerState,
  { uri, keyResultId, input }: TrackPreviewParams,
): TrackPreview {
  const { workspace, settings, today, worded } = session;
  const request = { uri: uri && canonical(uri), keyResultId, today };
  const asIs = planTrack(workspace, { ...request, current: 0 }, settings);
  if ("refused" in asIs) return { problem: worded(asIs.refused) };
  const item = itemAt(workspace, asIs.place)?.item;
  if (item?.kind !== "key-result") return { problem: worded(say("The key result is not there any more.")) };
  const { current, baseline, target } = attainmentOf(item);
  const value = readTyped(input, current, baseline, target, item.unit?.text ?? writtenUnit(item));
  if (typeof value !== "number") return { problem: worded(value.problem) };
  const plan = planTrack(workspace, { ...request, current: value }, settings);
  if ("refused" in plan) return { problem: worded(plan.refused) };
  const { before, after } = plan;
  const share = after.attainment === undefined ? worded(say("no number")) : percentText(after.attainment);
  const health = before.health === after.health ? after.health : `${before.health} → ${after.health}`;
  return { value, text: `→ ${share}, ${health}` };
}

/** Where the numbers themselves say it (`target: 12%`), they are typed as they are written. */
function writtenUnit({ current, target, baseline }: KeyResult): string | undefined {
  return [current, target, baseline].flatMap((field) => field?.quantity?.unit ?? [])[0];
}
