import type { Fix } from "../edits/fix.ts";
import { appendTable } from "../edits/tables.ts";
import { literal } from "../edits/write.ts";
import { say } from "../l10n/say.ts";
import { folderOf } from "../model/group.ts";
import { objectiveOf } from "../model/ids.ts";
import type { Workspace } from "../model/workspace.ts";
import { didYouMean, nearestId, quoted } from "../words.ts";
import { changeTo } from "./fixes.ts";
import { periodFor } from "./placeholders.ts";
import { type Context, defineRule } from "./rule.ts";

/** A key result whose objective exists nowhere in its group counts towards nothing. */
export default defineRule({
  id: "dangling-objective",
  group: "structure",
  since: "0.1.0",
  severity: "error",
  fixable: true,
  summary: "The objective that a key result names does not exist",
  seeds: ["BWOC handbook: 4. Author your objectives and key results"],
  dialects: ["bwoc", "generic"],
  about: "key-result",
  reach: "group",
  check(context, report) {
    const { keyResults, keyResultEntry, index, dialect, file, at } = context;
    for (const { item, objectiveId } of keyResults) {
      const entry = keyResultEntry(item);
      if (!objectiveId?.text || !entry || objectiveOf(index, entry)) continue;
      const { text, span, node } = objectiveId;
      if (dialect === "generic" && /\s/.test(text)) continue;
      const suggestion = nearestId(text, index.objectivesById);
      report({
        span,
        message: didYouMean(say("Objective {0} does not exist.", quoted(text)), suggestion),
        fixes:
          suggestion === undefined && dialect !== "bwoc"
            ? undefined
            : (workspace) => [
                ...changeTo(file, at, { node, span }, suggestion),
                ...(dialect === "bwoc" ? [createObjective(workspace, context, text)] : []),
              ],
      });
    }
  },
});

/** A new `[[objective]]` at the end of the folder's `objectives.toml`; in this file where that one is not known. */
function createObjective(workspace: Workspace, context: Context, id: string): Fix {
  const { file } = context;
  const home = workspace.files.get(`${folderOf(file.uri)}/objectives.toml`) ?? file;
  const block = home.blocks.findLast(({ objectives }) => objectives.length > 0);
  const last = block?.objectives.at(-1);
  const words = {
    objective_id: id,
    title: "What is to change, and for whom",
    owner: last?.owner?.text || "owner",
    period: periodFor(home, context),
    parent: "",
  };
  const fields = Object.entries(words).map(([key, value]) => [key, literal(value, "toml")] as const);
  const like = block && last && { node: last.node, text: block.text };
  return {
    title: say("Create objective {0}", quoted(id)),
    edits: [appendTable(home, "objective", fields, like)],
  };
}
