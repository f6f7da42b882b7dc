import { english, type Message, say } from "../l10n/say.ts";
import type { Rule } from "../rules/rule.ts";
import { openDocument } from "../syntax/blocks.ts";
import { toml } from "../syntax/toml.ts";
import type { Entry, TreeNode } from "../syntax/tree.ts";
import { type Span, shifted } from "../text.ts";
import { didYouMean, listed, nearest, quoted, shown } from "../words.ts";
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
import { globTrouble } from "./glob.ts";
import { settingsOf, type Written, type WrittenValue } from "./layers.ts";
import type { Settings } from "./settings.ts";

/** What cannot be used in a config file: it is left out, the default holds, and this says so. From the file's start. */
export interface ConfigProblem {
  readonly span: Span;
  /** In English. */
  readonly message: string;
  /** The same for the user's language. */
  readonly said: Message;
  /** An error where the text cannot be read, else a warning: the default holds for one thing. */
  readonly severity: "error" | "warning";
}

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
  const problems: ConfigProblem[] = [];
  const written = new Map<string, WrittenValue>();
  document.blocks.forEach((block, at) => {
    const offset = document.starts[at] as number;
    const add = (span: Span, said: Message, severity: ConfigProblem["severity"]) =>
      problems.push({ span: shifted(span, offset), message: english(said), said, severity });
    for (const { span, message } of block.problems) add(span, message, "error");
    const tell = (span: Span, said: Message) => add(span, said, "warning");
    for (const entry of block.root.entries)
      if (rules.length > 0 || entry.key !== "rules") readEntry(entry, table, "", { written, tell });
  });
  problems.sort((a, b) => a.span.start - b.span.start);
  const own = new Set([...written.keys()].filter((key) => !editor.has(key)));
  return { settings: settingsOf(rules, written, editor), problems, own };
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
  readonly written: Map<string, WrittenValue>;
  tell(span: Span, message: Message): void;
}

function readEntry(entry: Entry, table: ConfigTable, above: string, reader: Reader): void {
  const { key, keySpan, value } = entry;
  const node = entryNode(table, key);
  const path = above + keyIn(table, key);
  // A key without a value is the parser's finding, whatever it is to become.
  if (!value) return;
  if (!node) reader.tell(keySpan, unknown(key, table, above));
  else if (node.kind === "setting") readSetting(key, value, node, path, reader);
  else if (value.kind === "map") {
    for (const each of value.entries) readEntry(each, node, `${path}.`, reader);
  } else {
    const short = settingIn(node);
    if (short) readSetting(key, value, short, `${path}.${node.short}`, reader);
    else reader.tell(value.span, say("{0} must be a table: [{1}].", quoted(key), shown(key)));
  }
}

function unknown(key: string, table: ConfigTable, above: string): Message {
  const name = quoted(key);
  const message =
    table.holds === "option"
      ? say('Rule "{0}" has no option {1}.', above.split(".")[1] ?? "", name)
      : say(table.holds === "rule" ? "There is no rule {0}." : "There is no setting {0}.", name);
  return didYouMean(message, nearest(keyIn(table, key), Object.keys(table.entries)));
}

function readSetting(key: string, node: TreeNode, { type }: Setting, path: string, reader: Reader): void {
  const value = readers[type.kind]({ name: quoted(key), node, type: type as never, tell: reader.tell });
  if (value !== undefined) reader.written.set(path, value);
}

interface Given<K extends SettingType["kind"]> {
  /** The setting's key, in quotes. */
  readonly name: string;
  readonly node: TreeNode;
  readonly type: Extract<SettingType, { kind: K }>;
  tell(span: Span, message: Message): void;
}

/** How each type is read: its value, or undefined once what is wrong has been said. */
const readers: { readonly [K in SettingType["kind"]]: (given: Given<K>) => WrittenValue | undefined } = {
  choice({ name, node, type, tell }) {
    const value = chosen(node, type.choices);
    if (value === undefined) tell(node.span, mustBeOneOf(name, node, type.choices));
    return value;
  },
  number({ name, node, type: { least, most, isWhole }, tell }) {
    const value = scalarIn(node);
    const fits = typeof value === "number" && value >= least && value <= most;
    if (fits && (!isWhole || Number.isInteger(value))) return value;
    const range = isWhole
      ? say("{0} must be a whole number from {1} to {2}.", name, least, most)
      : say("{0} must be a number from {1} to {2}.", name, least, most);
    tell(node.span, range);
    return undefined;
  },
  text({ name, node, tell }) {
    const value = textIn(node);
    if (value === undefined) tell(node.span, say("{0} must be a text, in quotes.", name));
    return value;
  },
  flag({ name, node, tell }) {
    const value = scalarIn(node);
    if (typeof value === "boolean") return value;
    tell(node.span, say("{0} must be true or false.", name));
    return undefined;
  },
  texts({ name, node, type, tell }) {
    if (node.kind !== "list") {
      tell(node.span, say('{0} must be a list of texts: ["…"].', name));
      return undefined;
    }
    const kept = node.items.flatMap((item) => {
      const text = textIn(item);
      const trouble = text === undefined || type.of === "names" ? undefined : globTrouble(text);
      if (text === undefined) tell(item.span, say("{0} must be a list of texts. This is none.", name));
      else if (trouble) tell(item.span, say("The pattern {0} {1}. It is left out.", quoted(text), trouble));
      return text === undefined || trouble ? [] : [text];
    });
    return kept.length === 0 && node.items.length > 0 ? undefined : kept;
  },
  "by-glob"({ name, node, type, tell }) {
    if (node.kind !== "map") {
      tell(node.span, say("{0} must be a table of patterns: {1}.", name, '{ "plans/*.yml" = "generic" }'));
      return undefined;
    }
    const kept = new Map<string, string>();
    for (const { key, keySpan, value } of node.entries) {
      const trouble = globTrouble(key);
      const choice = value && chosen(value, type.choices);
      if (trouble) tell(keySpan, say("The pattern {0} {1}. It is left out.", quoted(key), trouble));
      else if (value && choice === undefined) tell(value.span, mustBeOneOf(quoted(key), value, type.choices));
      else if (choice !== undefined) kept.set(key, choice);
    }
    return kept;
  },
};

function chosen(node: TreeNode, choices: readonly Choice[]): string | undefined {
  const text = textIn(node);
  return choices.find(({ value }) => value === text)?.value;
}

function mustBeOneOf(name: string, node: TreeNode, choices: readonly Choice[]): Message {
  const values = choices.map(({ value }) => value);
  const message = say("{0} must be {1}.", name, listed(values, "or"));
  return didYouMean(message, nearest(String(scalarIn(node) ?? ""), values));
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
