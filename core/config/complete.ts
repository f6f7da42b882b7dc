import { docsOf, ruleIdOf } from "../rules/docs.ts";
import type { Rule } from "../rules/rule.ts";
import { openDocument } from "../syntax/blocks.ts";
import { toml } from "../syntax/toml.ts";
import { type TreeNode, valueIn } from "../syntax/tree.ts";
import type { Span } from "../text.ts";
import {
  type Choice,
  type ConfigNode,
  type ConfigTable,
  choicesOf,
  configNodeAt,
  configTable,
  entryNode,
  keyIn,
  type Setting,
  settingIn,
} from "./catalogue.ts";
import { presetSeverity } from "./presets.ts";
import { type PresetName, presetNames } from "./settings.ts";
import { type KeySpot, spotIn, type ValueSpot } from "./spot.ts";

/** Something that can be written at the cursor. */
export interface ConfigCompletion {
  readonly label: string;
  readonly kind: "section" | "setting" | "rule" | "value";
  /** A few words to stand beside the label. */
  readonly detail?: string;
  readonly description: string;
  /** The page that says more. */
  readonly link?: string;
  /** What gives way to it. */
  readonly span: Span;
  readonly newText: string;
  /** The same for editors that let one step through its holes: `$1`, `${1:14}`, `${1|"a","b"|}`. */
  readonly snippet?: string;
  /** What is compared with what was typed, where that is not the label. */
  readonly typed?: string;
}

/**
 * What can be written at an offset of a config file's text, in the order of the catalogue. The text may be half typed;
 * what the table under the cursor has already is left out. Never throws.
 */
export function completeConfig(
  text: string,
  offset: number,
  rules: readonly Rule[],
): readonly ConfigCompletion[] {
  const spot = spotIn(text, offset);
  if (!spot) return [];
  const catalogue = configTable(rules);
  const about: About = { text, rules, preset: presetIn(text) };
  return spot.kind === "key" ? keysFor(spot, catalogue, about) : valuesFor(spot, catalogue, about);
}

interface About {
  readonly text: string;
  readonly rules: readonly Rule[];
  readonly preset: PresetName;
}

function keysFor(spot: KeySpot, catalogue: ConfigTable, about: About): ConfigCompletion[] {
  const table = configNodeAt(catalogue, spot.table);
  if (table?.kind !== "table") return [];
  const taken = takenAt(about.text, spot, table);
  return Object.entries(table.entries).flatMap(([key, node]): ConfigCompletion[] => {
    if (taken.has(key) || (spot.inHeader && !canHaveHeader(node))) return [];
    const rule = table.holds === "rule" ? about.rules.find(({ id }) => id === key) : undefined;
    const kind = rule ? "rule" : node.kind === "table" ? "section" : "setting";
    const described = { kind, description: node.description, span: spot.span } as const;
    const shown = rule
      ? { ...described, detail: usualOf(rule, about.preset), link: docsOf(rule.id) }
      : { ...described, detail: kindOf(node) };
    return [{ ...shown, ...keyText(key, node, spot) }];
  });
}

/** What is written for a key: with what has to follow it, unless that is there. */
function keyText(key: string, node: ConfigNode, spot: KeySpot) {
  const { inHeader, isFollowed, table } = spot;
  if (inHeader) return { label: key, newText: isFollowed ? key : `${key}]` };
  const setting = settingIn(node);
  if (isFollowed) return { label: key, newText: key };
  if (!setting)
    return table.length === 0
      ? { label: `[${key}]`, newText: `[${key}]\n`, typed: key }
      : { label: key, newText: `${key} = ` };
  return { label: key, newText: `${key} = `, snippet: `${key} = ${hole(setting)}` };
}

/** A place to fill in, as snippets have it. Nothing that the catalogue holds has a `$`, `}` or `|` in it. */
function hole({ type, default: usual }: Setting): string {
  if (type.kind === "choice") return `\${1|${type.choices.map(({ value }) => `"${value}"`).join(",")}|}`;
  if (type.kind === "flag") return `\${1|true,false|}`;
  if (type.kind === "number") return `\${1:${usual}}`;
  if (type.kind === "text") return `"$1"`;
  return type.kind === "texts" ? `["$1"]` : `{ "$1" = "$2" }`;
}

function valuesFor(spot: ValueSpot, catalogue: ConfigTable, about: About): ConfigCompletion[] {
  const node = nodeFor(spot, catalogue);
  if (!node || /[\r\n]/.test(spot.written)) return [];
  const { setting, rule: id } = node;
  const rule = about.rules.find((each) => each.id === id);
  const usual = setting.default ?? (rule && usualOf(rule, about.preset));
  const isText = setting.type.kind !== "flag" && setting.type.kind !== "number";
  const values = suggestionsFor(setting).map(
    ({ value, description }): ConfigCompletion => ({
      label: value,
      kind: "value",
      description,
      ...(value === String(usual) && { detail: "default" }),
      ...written(value, isText, spot),
    }),
  );
  const isBare = spot.quote === "" && node.table !== undefined;
  return isBare && rule ? [...values, ...withOptions(rule, spot)] : values;
}

/** A rule's table with its options as they are by default. */
function withOptions(rule: Rule, { span }: ValueSpot): ConfigCompletion[] {
  const options = Object.entries(rule.options ?? {});
  if (options.length === 0) return [];
  const all = options.map(([name, option]) => `${name} = ${JSON.stringify(option.default)}`).join(", ");
  const description = options.map(([name, option]) => `\`${name}\`: ${option.description}`).join("\n\n");
  return [{ label: `{ ${all} }`, kind: "value", description, span, newText: `{ ${all} }` }];
}

interface ValueNode {
  readonly setting: Setting;
  /** The rule whose severity or option it is. */
  readonly rule: string | undefined;
  /** The table in whose place the value may stand. */
  readonly table?: ConfigTable;
}

/** What stands at a value's place: the setting itself, the one that may stand for its table, or one of a list. */
function nodeFor({ path, inList }: ValueSpot, catalogue: ConfigTable): ValueNode | undefined {
  const above = configNodeAt(catalogue, path.slice(0, -1));
  const rule = path[0] === "rules" && path[1] !== undefined ? ruleIdOf(path[1]) : undefined;
  if (above?.kind === "setting")
    return above.type.kind === "by-glob" && !inList ? { setting: above, rule } : undefined;
  const node = above && entryNode(above, path.at(-1) ?? "");
  const setting = node && settingIn(node);
  if (!node || !setting || inList !== (setting.type.kind === "texts") || setting.type.kind === "by-glob")
    return undefined;
  const isSeverity = node.kind === "table" || path.at(-1) === "severity";
  return { setting, rule: isSeverity ? rule : undefined, ...(node.kind === "table" && { table: node }) };
}

/** What a value may be; where it may be anything, what it is by default. */
function suggestionsFor(setting: Setting): readonly Choice[] {
  const { type, default: usual, description } = setting;
  if (type.kind === "choice" || type.kind === "by-glob") return choicesOf(setting);
  if (type.kind === "flag") return ["true", "false"].map((value) => ({ value, description }));
  const values = Array.isArray(usual) ? usual : usual === undefined ? [] : [String(usual)];
  return values.map((value: string) => ({ value, description }));
}

/** A value with the quotes that it needs and does not have yet. */
function written(value: string, isText: boolean, { span, quote, isClosed }: ValueSpot) {
  if (!isText) return { span, newText: value };
  if (quote === "") return { span, newText: `"${value}"`, typed: value };
  return { span, newText: isClosed ? value : value + quote };
}

function canHaveHeader(node: ConfigNode): boolean {
  return node.kind === "table" || node.type.kind === "by-glob";
}

/** What a rule does where no config says more. */
function usualOf(rule: Rule, preset: PresetName): string {
  return presetSeverity(preset, rule) ?? (rule.isOptIn ? "off" : rule.severity);
}

function kindOf(node: ConfigNode): string {
  if (node.kind === "table") return "table";
  const { type, default: usual, unset } = node;
  if (type.kind === "texts") return "list of texts";
  if (usual === undefined) return unset ?? "";
  return String(usual);
}

function presetIn(text: string): PresetName {
  for (const { root } of openDocument(toml, text).blocks) {
    const node = valueIn(root, "preset");
    const name = node?.kind === "scalar" ? presetNames.find((each) => each === node.value) : undefined;
    if (name) return name;
  }
  return "recommended";
}

/** The keys that a table has, but for the one at the spot itself. */
function takenAt(text: string, { table: path, span }: KeySpot, table: ConfigTable): ReadonlySet<string> {
  const taken = new Set<string>();
  const { blocks, starts } = openDocument(toml, text);
  blocks.forEach(({ root }, at) => {
    const offset = starts[at] as number;
    let node: TreeNode | undefined = root;
    for (const key of path) node = node?.kind === "map" ? valueIn(node, key) : undefined;
    if (node?.kind !== "map") return;
    for (const { key, keySpan } of node.entries) {
      const isHere = keySpan.start + offset <= span.start && span.end <= keySpan.end + offset;
      if (!isHere) taken.add(keyIn(table, key));
    }
  });
  return taken;
}
