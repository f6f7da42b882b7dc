import { type BwocStatus, type CheckProgress, percentText } from "../../core/index.ts";
import { aligned, type Cell } from "./columns.ts";
import { inColourOf, symbolOf } from "./health.ts";
import { paint } from "./paint.ts";
import { oneLine } from "./printable.ts";

/** What `check-progress` found, for reading: the key results, then the objectives, in file order. */
export function progressText({ key_results: keyResults, objectives }: CheckProgress): string {
  if (keyResults.length + objectives.length === 0) return "No objectives and no key results.\n";
  const blocks = [
    aligned(
      keyResults.map(({ key_result_id: id, objective_id: objective, attainment, status }) => [
        ...lead(status, id),
        { text: attainment === null ? "–" : percentText(attainment) },
        { text: status, paint: inColourOf(status) },
        { text: oneLine(objective ?? ""), paint: paint.dim },
      ]),
      [2],
    ),
    aligned(
      objectives.map(({ objective_id: id, title, status, counts }) => [
        ...lead(status, id),
        { text: status, paint: inColourOf(status) },
        { text: `${counts.on_track} of ${counts.total} on-track`, paint: paint.dim },
        { text: oneLine(title) },
      ]),
    ),
  ];
  return blocks.map((lines) => lines.map((line) => `${line}\n`).join("")).join("\n");
}

function lead(status: BwocStatus, id: string | null): Cell[] {
  return [{ text: symbolOf(status), paint: inColourOf(status) }, { text: oneLine(id ?? "(no id)") }];
}
