import { ruleIdOf } from "../rules/docs.ts";
import type { Rule } from "../rules/rule.ts";
import type { Span } from "../text.ts";
import { choicesOf, configNodeAt, configTable, type Setting, settingIn } from "./catalogue.ts";
import { spotIn } from "./spot.ts";

/** What stands at a place of a config file, and what there is to say of it. */
export interface ConfigHover {
  readonly span: Span;
  /** The key; at a value that is one of a few, the value. */
  readonly name: string;
  readonly description: string;
  /** What may be written there. */
  readonly setting?: Setting;
  /** Where the description is of a value: the key that it stands at. */
  readonly of?: string;
  /** The rule that the key sets. */
  readonly rule?: Rule;
}

/**
 * What a config file's text says at an offset: a key's meaning, or that of a value which is one of a few; undefined
 * where nothing is known. The text may be half typed. Never throws.
 */
export function hoverConfig(text: string, offset: number, rules: readonly Rule[]): ConfigHover | undefined {
  const spot = spotIn(text, offset);
  if (!spot) return undefined;
  const catalogue = configTable(rules);
  const path = spot.kind === "key" ? [...spot.table, spot.name] : spot.path;
  const above = configNodeAt(catalogue, path.slice(0, -1));
  // A key that is a pattern of files belongs to the setting above it.
  const node = above?.kind === "setting" ? above : configNodeAt(catalogue, path);
  const name = path.at(-1) ?? "";
  if (!node || name === "") return undefined;
  const setting = settingIn(node);
  const choice =
    spot.kind === "value" && setting && choicesOf(setting).find(({ value }) => value === spot.written);
  if (choice) return { span: spot.span, name: choice.value, description: choice.description, of: name };
  const id = path.length === 2 && path[0] === "rules" ? ruleIdOf(name) : undefined;
  const rule = id === undefined ? undefined : rules.find((each) => each.id === id);
  return {
    span: spot.span,
    name,
    description: node.description,
    ...(setting && { setting }),
    ...(rule && { rule }),
  };
}
