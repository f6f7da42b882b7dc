import { progressTree } from "../../core/index.ts";
import { readArguments } from "../arguments.ts";
import { inLog } from "../format/log.ts";
import { terminalWidth } from "../format/paint.ts";
import { treeText } from "../format/tree.ts";
import { wordsOfUser } from "../language.ts";
import { isSound, loadWorkspace } from "../load.ts";
import { print } from "../output.ts";
import { dayOf, exitCodes, workspaceOptions } from "../run.ts";

/** `okr tree`: the progress tree in the terminal. */
export async function run(words: readonly string[]): Promise<number> {
  const { values } = readArguments(words, workspaceOptions);
  const today = dayOf(values.today);
  const loaded = loadWorkspace(values.workspace, { toPrint: true });
  const sound = isSound(loaded);
  const { workspace, settings } = loaded;
  const roots = progressTree(workspace, settings, today);
  print(inLog(treeText(roots, terminalWidth(), await wordsOfUser())));
  return sound ? exitCodes.ok : exitCodes.findings;
}
