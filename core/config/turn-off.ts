import type { TextEdit } from "../edits/fix.ts";
import { insertionIn, type NewEntry, ownEntries } from "../edits/insertion.ts";
import { ruleIdOf } from "../rules/docs.ts";
import { openDocument } from "../syntax/blocks.ts";
import { toml } from "../syntax/toml.ts";
import { type Entry, entryOf, type MapNode, type TreeNode } from "../syntax/tree.ts";
import { emptyAt, lineStartsOf, type Span, shifted } from "../text.ts";
import { type Configs, configFor, configUriOf, editorsFor, rootOf } from "./configs.ts";
import { readConfig } from "./read-config.ts";

/** A change to the config that holds for a file. */
export interface ConfigEdit {
  readonly edit: TextEdit;
  /** The config's text, in which the edit counts; empty where there is no config yet. */
  readonly text: string;
  /** The config has to be made first. */
  readonly isNew: boolean;
}

/**
 * Turns a rule off for a file, in the config that holds for it, or in a new one in its opened folder. The edit is the
 * smallest, in the config's own style: a severity changed where there is one, else an entry with the others. Undefined
 * where the rule would go on all the same: the config cannot be read, or the editor's own settings win over it.
 */
export function turnedOff(configs: Configs, uri: string, id: string): ConfigEdit | undefined {
  const { folder, text, unreadable } = configFor(configs, uri);
  const root = rootOf(configs, uri);
  const home = folder ?? root;
  if (home === "" || unreadable !== undefined) return undefined;
  const { span, newText } = changeFor(text, id);
  const changed = text.slice(0, span.start) + newText + text.slice(span.end);
  const read = (each: string) => readConfig(each, configs.rules, editorsFor(configs, root));
  const after = read(changed);
  if (after.settings.rules.get(id)?.severity !== "off") return undefined;
  if (after.problems.length > read(text).problems.length) return undefined;
  return { edit: { uri: configUriOf(home), span, newText }, text, isNew: folder === undefined };
}

interface Change {
  readonly span: Span;
  readonly newText: string;
}

/** A table of `rules`, in the block of the text that it stands in. */
interface RulesTable {
  readonly map: MapNode;
  readonly text: string;
  readonly offset: number;
}

function changeFor(text: string, id: string): Change {
  const eol = /\r\n|\r|\n/.exec(text)?.[0] ?? "\n";
  const tables = rulesTablesIn(text);
  for (const table of tables) {
    const entry = table.map.entries.findLast(({ key }) => ruleIdOf(key) === id);
    if (entry) return changedRule(table, entry, eol);
  }
  const home = tables.find(
    ({ map }) => map.header || map.style === "inline" || ownEntries(map).some(isPlain),
  );
  const added = home && inserted(home, home.map, id, eol);
  if (added) return added;
  const lines = tables.length > 0 ? [`[rules.${id}]`, 'severity = "off"'] : ["[rules]", `${id} = "off"`];
  return { span: { start: text.length, end: text.length }, newText: appended(text, lines, eol) };
}

function changedRule(table: RulesTable, { value, keySpan }: Entry, eol: string): Change {
  if (value?.kind !== "map")
    return { span: shifted(value?.span ?? emptyAt(keySpan.end), table.offset), newText: off };
  const severity = entryOf(value, "severity")?.value;
  if (severity) return { span: shifted(severity.span, table.offset), newText: off };
  return inserted(table, value, "severity", eol) ?? { span: emptyAt(table.offset), newText: "" };
}

const off = '"off"';

function inserted({ text, offset }: RulesTable, map: MapNode, key: string, eol: string): Change | undefined {
  const entry: NewEntry = { key, value: off, after: undefined, beforeLists: false, language: "toml", eol };
  const insertion = insertionIn(text, map, entry);
  return insertion && { span: emptyAt(insertion.offset + offset), newText: insertion.newText };
}

function rulesTablesIn(text: string): RulesTable[] {
  const { blocks, starts } = openDocument(toml, text);
  return blocks.flatMap((block, at) =>
    block.root.entries.flatMap(({ key, value }) =>
      key === "rules" && value?.kind === "map"
        ? [{ map: value, text: block.text, offset: starts[at] as number }]
        : [],
    ),
  );
}

/** Whether an entry stands in the lines of its table, and under no header of its own. */
function isPlain({ value }: Entry): boolean {
  return !(value?.kind === "map" && hasHeader(value));
}

function hasHeader(node: TreeNode): boolean {
  return node.kind === "map" && (node.header !== undefined || node.entries.some((each) => !isPlain(each)));
}

/** New lines behind a text, a blank line apart; the last one ends as the text's last one does. */
function appended(text: string, lines: readonly string[], eol: string): string {
  if (text.replace("\uFEFF", "").trim() === "") return lines.join(eol) + eol;
  const isOpen = (lineStartsOf(text).at(-1) as number) < text.length;
  return `${isOpen ? eol : ""}${eol}${lines.join(eol)}${isOpen ? "" : eol}`;
}
