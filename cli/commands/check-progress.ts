import { checkProgress } from "../../core/index.ts";
import { readArguments } from "../arguments.ts";
import { isComplete } from "../bwoc-data.ts";
import { inLog, jsonInLog } from "../format/log.ts";
import { isSound, loadWorkspace } from "../load.ts";
import { print } from "../output.ts";
import { choice, exitCodes } from "../run.ts";

/** `okr check-progress`: how every key result and objective stands, in BWOC's shape. No day plays a part in it. */
export async function run(words: readonly string[]): Promise<number> {
  const { values } = readArguments(words, { workspace: true, format: true });
  const format = choice("format", values.format, ["json", "text"]);
  const loaded = loadWorkspace(values.workspace, { toPrint: true });
  const sound = isSound(loaded) && isComplete(loaded);
  const progress = checkProgress(loaded.workspace, loaded.settings);
  if (format === "json") print(jsonInLog(progress));
  else {
    const { progressText } = await import("../format/progress-text.ts");
    print(inLog(progressText(progress)));
  }
  return sound ? exitCodes.ok : exitCodes.findings;
}
