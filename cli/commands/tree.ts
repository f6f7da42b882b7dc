import { progressTree } from "../../core/index.ts";
import { readArguments } from "../arguments.ts";
import { terminalWidth } from "../format/paint.ts";
import { treeText } from "../format/tree.ts";
import { isSound, loadWorkspace } from "../load.ts";
import { print } from "../output.ts";
import { dayOf, exitCodes, workspaceOptions } from "../run.ts";

/** `okr tree`: the progress tree in the terminal. */
export function run(words: readonly string[]): number {
  const { values } = readArguments(words, workspaceOptions);
  const today = dayOf(values.today);
  const loaded = loadWorkspace(values.workspace, { toPrint: true });
  const sound = isSound(loaded);
  const { workspace, settings } = loaded;
  print(treeText(progressTree(workspace, settings, today), terminalWidth()));
  return sound ? exitCodes.ok : exitCodes.findings;
}
