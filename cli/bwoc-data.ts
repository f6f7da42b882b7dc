import { type KeyResult, okrFiles } from "../core/index.ts";
import { oneLine } from "./format/printable.ts";
import { type Loaded, shownPath } from "./load.ts";
import { say } from "./output.ts";

/**
 * Says on stderr which key results of BWOC files lack what an entry of the OKR Progress Schema cannot be without; BWOC
 * refuses to report on such files. Gives whether all is there.
 */
export function isComplete({ folder, workspace }: Loaded): boolean {
  let complete = true;
  for (const { uri, reading, blocks } of okrFiles(workspace)) {
    if (reading?.dialect !== "bwoc") continue;
    for (const { keyResults } of blocks)
      for (const keyResult of keyResults)
        for (const lack of lacksOf(keyResult)) {
          complete = false;
          say(
            `${oneLine(shownPath(folder, uri))}: key result "${oneLine(keyResult.id?.text ?? "")}" has no ${lack}.`,
          );
        }
  }
  return complete;
}

function lacksOf({ id, objectiveId, unit, target, current }: KeyResult): string[] {
  const texts = { key_result_id: id, objective_id: objectiveId, unit };
  const numbers = { target, current };
  return [
    ...Object.entries(texts).flatMap(([name, field]) => (field?.text ? [] : [name])),
    ...Object.entries(numbers).flatMap(([name, field]) => (field?.quantity ? [] : [`number as its ${name}`])),
  ];
}
