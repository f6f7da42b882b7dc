import { type Message, say } from "../l10n/say.ts";
import type { Rule } from "../rules/rule.ts";
import { openDocument } from "../syntax/blocks.ts";
import { toml } from "../syntax/toml.ts";
import type { Entry, TreeNode } from "../syntax/tree.ts";
import { type Span, shifted } from "../text.ts";
import { didYouMean, listed, meantName, quoted, shown } from "../words.ts";
import {
  type Choice,
  type ConfigTable,
  configTable,
  entryNode,
  keyIn,
  type Setting,
  type SettingType,
  settingIn,
} from "./catalogue.ts";
import { type ConfigProblem, Problems } from "./config-problems.ts";
import { globTrouble } from "./glob.ts";
import { settingsOf, type Written, type WrittenValue } from "./layers.ts";
import type { Settings } from "./settings.ts";

interface ReadConfig {
  readonly settings: Settings;
  readonly problems: readonly ConfigProblem[];
  /** The settings that are the file's own, by the keys that lead to them: by no default, and by no editor. */
  readonly own: ReadonlySet<string>;
}

/**
 * Settings from the text of `okr.config.toml`, with the editor's own laid over them. Never throws: what is wrong
 * becomes one problem at its place, and that setting alone keeps its default. For a caller without rules, what the
 * file says of rules is passed over.
 */
export function readConfig(text: string, rules: readonly Rule[], editor: Written = new Map()): ReadConfig {
  const document = openDocument(toml, text);
  const table = configTable(rules);
  const found = new Problems();
  const written = new Map<string, WrittenValue>();
  const spelled = new Map<string, string>();
  document.blocks.forEach((block, at) => {
    const offset = document.starts[at] as number;
    for (const { span, message } of block.problems) found.add(shifted(span, offset), "error", () => message);
    const tell: Reader["tell"] = (span, said) => found.add(shifted(span, offset), "warning", said);
    for (const entry of block.root.entries)
      if (rules.length > 0 || entry.key !== "rules")
        readEntry(entry, table, "", { table, written, spelled, tell });
  });
  const own = new Set([...written.keys()].filter((key) => !editor.has(key)));
  return { settings: settingsOf(rules, written, editor), problems: found.all(), own };
}

/**
 * What an editor's `okr` section says (`{ rules: { id: severity }, files: {…}, preset }`). What has another shape is
 * passed over (editors check their own settings against our schema), and so is what is no opinion: "default", and a
 * list that is the default's, which VS Code sends whether anybody chose it or not.
 */
export function readEditorSettings(section: unknown, rules: readonly Rule[]): Written {
  const written = new Map<string, WrittenValue>();
  if (isRecord(section)) takeEditors(section, configTable(rules), "", written);
  return written;
}

interface Reader {
  /** All that a config file may say. */
  readonly table: ConfigTable;
  readonly written: Map<string, WrittenValue>;
  /** How each rule that was met is written. */
  readonly spelled: Map<string, string>;
  tell(span: Span, message: () => Message): void;
}

function readEntry(entry: Entry, table: ConfigTable, above: string, reader: Reader): void {
  const { key, keySpan, value } = entry;
  const node = entryNode(table, key);
  const path = above + keyIn(table, key);
  // A key without a value is the parser's finding, whatever it is to become.
  if (!value) return;
  if (node && table.holds === "rule") readName(entry, path, reader);
  if (!node) reader.tell(keySpan, () => unknown(key, table, above, reader.table));
  else if (node.kind === "setting") readSetting(key, value, node, path, reader);
  else if (value.kind === "map") {
    for (const each of value.entries) readEntry(each, node, `${path}.`, reader);
  } else {
    const short = settingIn(node);
    if (short) readSetting(key, value, short, `${path}.${node.short}`, reader);
    else reader.tell(value.span, () => say("{0} must be a table: [{1}].", quoted(key), shown(key)));
  }
}

/** A rule may be written as its id or its code, but not as both: one of them would count for nothing. */
function readName({ key, keySpan }: Entry, path: string, { spelled, tell }: Reader): void {
  const before = spelled.get(path) ?? key;
  spelled.set(path, before);
  if (before !== key)
    tell(keySpan, () => say("{0} and {1} are the same rule. Remove one.", quoted(before), quoted(key)));
}

function unknown(key: string, table: ConfigTable, above: string, top: ConfigTable): Message {
  const name = quoted(key);
  if (above !== "" && entryNode(top, key)) return misplaced(key, above.slice(0, -1));
  const message =
    table.holds === "option"
      ? say('Rule "{0}" has no option {1}.', above.split(".")[1] ?? "", name)
      : say(table.holds === "rule" ? "There is no rule {0}." : "There is no setting {0}.", name);
  const deeper = above === "" ? placeBelow(top, key) : undefined;
  return didYouMean(message, deeper ?? meantName(keyIn(table, key), Object.keys(table.entries)));
}

/** A line below a header belongs to it, which is easily forgotten. */
function misplaced(key: string, table: string): Message {
  return say("{0} is no part of {1}. Write it above the first [header].", quoted(key), quoted(table));
}

/** Where a key stands that is written without its table: `rules.bad-unit`, `files.exclude`. */
function placeBelow({ entries }: ConfigTable, key: string): string | undefined {
  for (const [name, node] of Object.entries(entries))
    if (node.kind === "table" && entryNode(node, key)) return `${name}.${keyIn(node, key)}`;
  return undefined;
}

function readSetting(key: string, node: TreeNode, { type }: Setting, path: string, reader: Reader): void {
  const { table, tell } = reader;
  const value = readers[type.kind]({ name: quoted(key), path, node, type: type as never, table, tell });
  if (value !== undefined) reader.written.set(path, value);
}

interface Given<K extends SettingType["kind"]> {
  /** The setting's key, in quotes. */
  readonly name: string;
  /** The keys that lead to it. */
  readonly path: string;
  readonly node: TreeNode;
  readonly type: Extract<SettingType, { kind: K }>;
  readonly table: ConfigTable;
  tell: Reader["tell"];
}

/** How each type is read: its value, or undefined once what is wrong has been said. */
const readers: { readonly [K in SettingType["kind"]]: (given: Given<K>) => WrittenValue | undefined } = {
  choice({ name, node, type, tell }) {
    const value = chosen(node, type.choices);
    if (value === undefined) tell(node.span, () => mustBeOneOf(name, node, type.choices));
    return value;
  },
  number({ name, node, type: { least, most, isWhole }, tell }) {
    const value = scalarIn(node);
    const fits = typeof value === "number" && value >= least && value <= most;
    if (fits && (!isWhole || Number.isInteger(value))) return value;
    const range = () =>
      isWhole
        ? say("{0} must be a whole number from {1} to {2}.", name, least, most)
        : say("{0} must be a number from {1} to {2}.", name, least, most);
    tell(node.span, range);
    return undefined;
  },
  text({ name, node, tell }) {
    const value = textIn(node);
    if (value === undefined) tell(node.span, () => say("{0} must be a text, in quotes.", name));
    return value;
  },
  flag({ name, node, tell }) {
    const value = scalarIn(node);
    if (typeof value === "boolean") return value;
    tell(node.span, () => say("{0} must be true or false.", name));
    return undefined;
  },
  texts({ name, node, type, tell }) {
    if (node.kind !== "list") {
      tell(node.span, () => say('{0} must be a list of texts: ["…"].', name));
      return undefined;
    }
    if (type.of === "names" && node.items.length === 0)
      tell(node.span, () => say("{0} is empty. Name at least one, or leave it out.", name));
    const kept: string[] = [];
    for (const item of node.items) {
      const text = textIn(item);
      const trouble = text === undefined ? undefined : troubleIn(text, type);
      if (text === undefined) tell(item.span, () => say("{0} must be a list of texts. This is none.", name));
      else if (trouble) tell(item.span, () => trouble);
      else kept.push(text);
    }
    return kept.length === 0 && (node.items.length > 0 || type.of === "names") ? undefined : kept;
  },
  "by-glob"({ name, path, node, type, table, tell }) {
    if (node.kind !== "map") {
      tell(node.span, () =>
        say("{0} must be a table of patterns: {1}.", name, '{ "plans/*.yml" = "generic" }'),
      );
      return undefined;
    }
    const kept = new Map<string, string>();
    for (const { key, keySpan, value } of node.entries) {
      const trouble = globTrouble(key);
      const choice = value && chosen(value, type.choices);
      if (trouble) tell(keySpan, () => say("The pattern {0} {1}. It is left out.", quoted(key), trouble));
      else if (value && choice === undefined && entryNode(table, key))
        tell(keySpan, () => misplaced(key, path));
      else if (value && choice === undefined)
        tell(value.span, () => mustBeOneOf(quoted(key), value, type.choices));
      else if (choice !== undefined) kept.set(key, choice);
    }
    return kept;
  },
};

/** Why a text of a list is left out. */
function troubleIn(text: string, { of }: Extract<SettingType, { kind: "texts" }>): Message | undefined {
  if (of === "names") return text.trim() === "" ? say("A name is empty here. It is left out.") : undefined;
  const trouble = globTrouble(text);
  return trouble && say("The pattern {0} {1}. It is left out.", quoted(text), trouble);
}

function chosen(node: TreeNode, choices: readonly Choice[]): string | undefined {
  const text = textIn(node);
  return choices.find(({ value }) => value === text)?.value;
}

function mustBeOneOf(name: string, node: TreeNode, choices: readonly Choice[]): Message {
  const values = choices.map(({ value }) => value);
  const message = say("{0} must be {1}.", name, listed(values, "or"));
  return didYouMean(message, meantName(String(scalarIn(node) ?? ""), values));
}

function scalarIn(node: TreeNode) {
  return node.kind === "scalar" && node.type !== "date" ? node.value : undefined;
}

function textIn(node: TreeNode): string | undefined {
  const value = scalarIn(node);
  return typeof value === "string" ? value : undefined;
}

function takeEditors(section: object, table: ConfigTable, above: string, written: Map<string, WrittenValue>) {
  for (const [key, node] of Object.entries(table.entries)) {
    const value: unknown = Object.hasOwn(section, key) ? section[key as keyof typeof section] : undefined;
    const short = settingIn(node);
    if (node.kind === "setting") {
      if (node.inEditor) takeEditor(value, node, above + key, written);
    } else if (short) {
      if (table.holds === "rule") takeEditor(value, short, `${above}${key}.${node.short}`, written);
    } else if (isRecord(value)) takeEditors(value, node, `${above}${key}.`, written);
  }
}

function takeEditor(
  value: unknown,
  { type, default: usual }: Setting,
  path: string,
  written: Map<string, WrittenValue>,
) {
  if (type.kind === "choice") {
    if (type.choices.some((choice) => choice.value === value)) written.set(path, value as string);
  } else if (isTexts(value) && JSON.stringify(value) !== JSON.stringify(usual)) written.set(path, value);
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((each) => typeof each === "string");
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
