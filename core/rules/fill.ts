import type { Fix, TextEdit } from "../edits/fix.ts";
import { itemText } from "../edits/items.ts";
import type { NewField } from "../edits/tables.ts";
import { eolOf, insertField, renameKey, replaceSpan, replaceValue } from "../edits/write.ts";
import {
  contracts,
  okrchestraKeyResult,
  okrchestraObjective,
  type Validator,
} from "../generated/validators.generated.js";
import { say } from "../l10n/say.ts";
import { namesOf } from "../model/dialects.ts";
import type { Workspace } from "../model/workspace.ts";
import { entryOf } from "../syntax/tree.ts";
import { listed, quoted } from "../words.ts";
import { type MadeUp, placeholderFor } from "./placeholders.ts";
import type { Gap } from "./required-field.ts";
import type { Context } from "./rule.ts";
import { scaffoldKeyResults, takesKeyResults } from "./scaffold.ts";
import type { Spoken } from "./spoken.ts";

/** Writes what is missing, with placeholders that the dialect accepts, in the style of the file. */
export function waysToFill(workspace: Workspace, context: Context, gap: Gap, spoken: Spoken): Fix[] {
  const { slip, node } = gap;
  const names = withBaseline(gap, context);
  const fields = listed(names.map(quoted));
  if (slip) {
    const edits = [renameKey(context.file, context.at, slip.keySpan, names[0] ?? "")];
    return [{ title: say("Rename {0} to {1}", quoted(slip.key), fields), edits, preferred: true }];
  }
  const madeUp: MadeUp = { spoken, names: new Set() };
  const edits = names.map((name) => editFor(name, workspace, context, gap, madeUp));
  if (edits.includes(undefined)) return [];
  const isThere = names.every((name) => entryOf(node, name));
  return [
    {
      title: say(isThere ? "Fill in {0}" : "Add {0}", fields),
      edits: edits.flatMap((edit) => edit ?? []),
      preferred: true,
      names: [...madeUp.names],
    },
  ];
}

/** A target that is made up here starts somewhere: BWOC does not ask for the field, and lets it pass. */
function withBaseline({ names, item }: Gap, { dialect }: Context): readonly string[] {
  if (dialect !== "bwoc" || item?.kind !== "key-result" || item.baseline || item.unit?.text === "boolean")
    return names;
  return names.flatMap((name) => (name === "target" ? ["baseline", name] : [name]));
}

/** Whether there is a way to write what is missing: not key results into a list in brackets, nor much into `{}`. */
export function mayBeFilled(context: Context, { names, slip, item, node }: Gap): boolean {
  if (slip || !item) return true;
  if (node.style === "inline" && node.entries.length === 0 && names.length > 1) return false;
  if (item.kind === "key-result" || takesKeyResults(context, item)) return true;
  return !names.some((name) => isKeyResults(name, context));
}

function isKeyResults(name: string, { dialect }: Context): boolean {
  return namesOf(dialect, "objective", "keyResults").includes(name);
}

function editFor(
  name: string,
  workspace: Workspace,
  context: Context,
  gap: Gap,
  madeUp: MadeUp,
): TextEdit | undefined {
  const { file, at, dialect } = context;
  const { item, node } = gap;
  if (!item)
    return name === "objectives"
      ? addObjectives(workspace, context, gap, madeUp)
      : addScope(name, workspace, context, gap, madeUp);
  if (item.kind === "objective" && isKeyResults(name, context)) {
    const entry = context.objectiveEntry(context.objectives.indexOf(item));
    return entry && scaffoldKeyResults(workspace, context, item, entry, madeUp);
  }
  const written = entryOf(node, name)?.value;
  const text = placeholderFor(name, { workspace, context, item, madeUp });
  if (written) return overwritten(context, written, text);
  const key = dialect === "generic" ? textNameLike(context, name) : name;
  return insertField(file, at, item, key, text, predecessorOf(name, context, gap));
}

/** `text` is written as it stands, where the edit would write a value of its own. */
function overwritten(
  { file, at }: Context,
  node: Parameters<typeof replaceValue>[2],
  text: string,
): TextEdit {
  const edit = replaceValue(file, at, node, 0);
  return { ...edit, newText: edit.newText.replace("0", () => text) };
}

/** The field that stands before this one in the dialect's own order, of those that the item has. */
function predecessorOf(
  name: string,
  context: Context,
  { item, node }: Pick<Gap, "item" | "node">,
): string | undefined {
  const { dialect } = context;
  if (!item) return undefined;
  if (dialect === "generic") return item.id?.name;
  if (name === "baseline" && dialect === "bwoc") return predecessorOf("target", context, { item, node });
  const order = contracts[`${dialect}${item.kind === "objective" ? "Objective" : "KeyResult"}`];
  return order.slice(0, order.indexOf(name)).findLast((each) => entryOf(node, each));
}

/** What the file's other objectives call their text. */
function textNameLike({ file }: Context, name: string): string {
  for (const { objectives } of file.blocks)
    for (const { text } of objectives) if (text?.name) return text.name;
  return name;
}

/** File-level fields stand before the first key. */
function addScope(
  name: string,
  workspace: Workspace,
  context: Context,
  { node }: Gap,
  madeUp: MadeUp,
): TextEdit {
  const { file, at, block } = context;
  const written = entryOf(node, name)?.value;
  const text = placeholderFor(name, { workspace, context, item: undefined, madeUp });
  if (written) return overwritten(context, written, text);
  const first = node.entries[0]?.keySpan.start ?? block.text.length;
  const indentation = /(?<![ \t])[ \t]*$/.exec(block.text.slice(0, first))?.[0] ?? "";
  return replaceSpan(file, at, { start: first, end: first }, `${name}: ${text}${eolOf(file)}${indentation}`);
}

/** A first objective with a first key result. */
function addObjectives(workspace: Workspace, context: Context, { node }: Gap, madeUp: MadeUp): TextEdit {
  const { file, at, block } = context;
  const eol = eolOf(file);
  const fields = (check: Validator): NewField[] =>
    requiredBy(check).map((name) => [
      name,
      placeholderFor(name, { workspace, context, item: undefined, madeUp }),
    ]);
  const objective = itemText(
    fields(okrchestraObjective).filter(([name]) => name !== "key_results"),
    "  - ",
    eol,
  );
  const keyResult = itemText(fields(okrchestraKeyResult), "      - ", eol);
  const items = [objective, "    key_results:", keyResult].join(eol);
  const entry = entryOf(node, "objectives");
  if (!entry) {
    const end = block.text.length;
    const before = block.text === "" || /[\r\n]$/.test(block.text) ? "" : eol;
    return replaceSpan(file, at, { start: end, end }, `${before}objectives:${eol}${items}${eol}`);
  }
  const colon = block.text.indexOf(":", entry.keySpan.end) + 1;
  return replaceSpan(
    file,
    at,
    { start: colon, end: Math.max(colon, entry.value?.span.end ?? colon) },
    eol + items,
  );
}

/** The names that an empty item fails for, in the schema's order. */
function requiredBy(check: Validator): string[] {
  check({});
  return (check.errors ?? []).flatMap(({ keyword, params }) =>
    keyword === "required" ? [String(params["missingProperty"])] : [],
  );
}
