import type { ForcedDialect } from "../model/dialects.ts";
import { ruleIdOf } from "../rules/docs.ts";
import type { Rule, RuleOption } from "../rules/rule.ts";
import {
  type ConfidenceScale,
  defaultSettings,
  type OptionValue,
  type PresetName,
  type Severity,
} from "./settings.ts";

/**
 * The one list of what `okr.config.toml` may say. The reader, the JSON Schema, VS Code's settings, completion, hovers
 * and the table in docs/configuration.md are made from it.
 */
export function configTable(rules: readonly Rule[]): ConfigTable {
  const perRule = rules.map((rule): [string, ConfigTable] => [rule.id, ruleTable(rule)]);
  return {
    ...top,
    entries: { ...top.entries, rules: { ...ruleSection, entries: Object.fromEntries(perRule) } },
  };
}

/** What stands under a key: a table of further keys, or a setting. */
export type ConfigNode = ConfigTable | Setting;

export interface ConfigTable {
  readonly kind: "table";
  readonly description: string;
  /** What may stand in it. Keys are matched with `Object.hasOwn`; no other key is known. */
  readonly entries: Readonly<Record<string, ConfigNode>>;
  /** The key whose value may stand in the table's place: `health = "paced"` for `health = { model = "paced" }`. */
  readonly short?: string;
  /** What its keys are, for messages: `There is no rule "x".` */
  readonly holds: "setting" | "rule" | "option";
}

export interface Setting {
  readonly kind: "setting";
  readonly type: SettingType;
  readonly description: string;
  /** Absent where leaving it out means something that no value says; `unset` has it in words. */
  readonly default?: OptionValue | readonly string[];
  readonly unset?: string;
  /** A value as TOML writes it. */
  readonly example: string;
  /** Editors have a setting of that name too. */
  readonly inEditor?: boolean;
}

export type SettingType =
  | { readonly kind: "choice"; readonly choices: readonly Choice[] }
  | { readonly kind: "number"; readonly least: number; readonly most: number; readonly isWhole: boolean }
  | { readonly kind: "text" }
  | { readonly kind: "flag" }
  /** A list of texts; `globs` are patterns of files. */
  | { readonly kind: "texts"; readonly of: "names" | "globs" }
  /** A table whose keys are patterns of files. */
  | { readonly kind: "by-glob"; readonly choices: readonly Choice[] };

export interface Choice {
  readonly value: string;
  readonly description: string;
}

/** The node at a path of keys; undefined where there is none. A rule's id may be written as its code, `okr/<id>`. */
export function configNodeAt(table: ConfigTable, path: readonly string[]): ConfigNode | undefined {
  let node: ConfigNode | undefined = table;
  for (const key of path) node = node?.kind === "table" ? entryNode(node, key) : undefined;
  return node;
}

/** What a key of a table stands for; undefined where the table knows no such key. */
export function entryNode(table: ConfigTable, key: string): ConfigNode | undefined {
  const name = keyIn(table, key);
  return Object.hasOwn(table.entries, name) ? table.entries[name] : undefined;
}

/** The name under which a table knows a key. */
export function keyIn({ holds }: ConfigTable, key: string): string {
  return holds === "rule" ? ruleIdOf(key) : key;
}

/** The setting that a value in a node's place is for: its own, or the one that may stand for the whole table. */
export function settingIn(node: ConfigNode): Setting | undefined {
  if (node.kind === "setting") return node;
  const short = node.short === undefined ? undefined : node.entries[node.short];
  return short?.kind === "setting" ? short : undefined;
}

/** The values that a setting is one of, or that of each of its patterns; none where it may be any. */
export function choicesOf({ type }: Setting): readonly Choice[] {
  return type.kind === "choice" || type.kind === "by-glob" ? type.choices : [];
}

/** What kind of value an option takes: as its default. Whole numbers count from 0 on, others are shares of 1. */
function optionType({ default: usual }: RuleOption): SettingType {
  if (typeof usual === "boolean") return { kind: "flag" };
  if (typeof usual === "string") return { kind: "text" };
  const isWhole = Number.isInteger(usual);
  return { kind: "number", least: 0, most: isWhole ? 10_000 : 1, isWhole };
}

const severityTexts: Readonly<Record<Severity | "off", string>> = {
  off: "Says nothing.",
  error: "Must be mended: `okr check` fails.",
  warning: "Should be mended.",
  information: "Worth a thought.",
  hint: "Only shown in place.",
};

const presetTexts: Readonly<Record<PresetName, string>> = {
  recommended: "Each rule as its page says.",
  strict:
    "Nothing below a warning: hints and informations are warnings, opt-in rules are on. Warnings of structure, measurability and honesty are errors.",
  "bwoc-compatible":
    "What `bwoc check` says, as errors. The other rules of structure are hints, and those of the craft are off.",
};

const scaleTexts: Readonly<Record<ConfidenceScale, string>> = {
  auto: "By what is written; numbers that fit several scales are unknown.",
  words: "High, medium, low, or traffic lights.",
  "0-1": "A share of certainty, 0.0 to 1.0.",
  "0-2": "0 low, 1 medium, 2 high.",
  "0-10": "0 to 10.",
  "1-10": "1 to 10.",
  "0-100": "Percent, with or without the sign.",
};

const dialectTexts: Readonly<Record<ForcedDialect, string>> = {
  bwoc: "BWOC's objectives.toml and key_results.toml.",
  okrchestra: "OKRchestra's YAML.",
  generic: "Any other OKRs.",
  none: "No OKRs: nothing is said of the file.",
};

const healthTexts: Readonly<Record<"flat" | "paced", string>> = {
  flat: "As BWOC: on-track from an attainment of 0.7 on.",
  paced: "On-track while attainment keeps up with the share of the period that has passed.",
};

function choices(texts: Readonly<Record<string, string>>): readonly Choice[] {
  return Object.entries(texts).map(([value, description]) => ({ value, description }));
}

const severity: Setting = {
  kind: "setting",
  type: { kind: "choice", choices: choices(severityTexts) },
  description: "How loudly the rule speaks, wherever it finds something.",
  unset: "as the preset says",
  example: '"warning"',
};

function ruleTable({ summary, options = {} }: Rule): ConfigTable {
  const own = Object.entries(options).map(([name, option]): [string, Setting] => [
    name,
    {
      kind: "setting",
      type: optionType(option),
      description: option.description,
      default: option.default,
      example: JSON.stringify(option.default),
    },
  ]);
  return {
    kind: "table",
    holds: "option",
    short: "severity",
    description: `${summary}.`,
    entries: { severity, ...Object.fromEntries(own) },
  };
}

const ruleSection: ConfigTable = {
  kind: "table",
  holds: "rule",
  description:
    "What each rule is set to, by its id: a severity, or a table with `severity` and the rule's options. Wins over the preset.",
  entries: {},
};

const { files, cadenceDays, fiscalYearStart, confidence, health } = defaultSettings;

const top: ConfigTable = {
  kind: "table",
  holds: "setting",
  description:
    "OKR Lens' configuration, for the files in its folder and below. The nearest one holds, alone; editors' own settings win over it.",
  entries: {
    preset: {
      kind: "setting",
      type: { kind: "choice", choices: choices(presetTexts) },
      description: "The severities to start from. What stands under `rules` wins over it.",
      default: "recommended" satisfies PresetName,
      example: '"strict"',
      inEditor: true,
    },
    rules: ruleSection,
    files: {
      kind: "table",
      holds: "setting",
      description:
        "Which files are read, and how. Patterns are relative to the folder of the config file; a folder stands for all that is in it.",
      entries: {
        include: {
          kind: "setting",
          type: { kind: "texts", of: "globs" },
          description:
            "Where OKR files may be. A file that fits is still only read as OKRs if its content says so.",
          default: files.include,
          example: '["okrs/**/*.yml"]',
          inEditor: true,
        },
        exclude: {
          kind: "setting",
          type: { kind: "texts", of: "globs" },
          description:
            "Files and folders that are never read as OKRs: `archive` is that folder, `**/archive` each one of that name. What git ignores is left out anyway.",
          default: files.exclude,
          example: '["archive/"]',
          inEditor: true,
        },
        dialect: {
          kind: "setting",
          type: { kind: "by-glob", choices: choices(dialectTexts) },
          description:
            "How files are read where their content cannot tell, by pattern; the last pattern that fits decides. A file's own first line wins over it.",
          unset: "as the content says",
          example: '{ "plans/*.yml" = "generic", "drafts/**" = "none" }',
        },
      },
    },
    units: {
      kind: "setting",
      type: { kind: "texts", of: "names" },
      description: "The units that key results may have outside BWOC files, whose set is fixed.",
      unset: "any word",
      example: '["percent", "ms", "customers"]',
    },
    owners: {
      kind: "setting",
      type: { kind: "texts", of: "names" },
      description: "Everybody who may own an objective or key result.",
      unset: "anybody",
      example: '["team-platform", "mira"]',
    },
    confidence: {
      kind: "table",
      holds: "setting",
      short: "scale",
      description: "How confidence is written in files whose dialect has no scale of its own.",
      entries: {
        scale: {
          kind: "setting",
          type: { kind: "choice", choices: choices(scaleTexts) },
          description:
            "The scale of confidence in generic files. With one, what is not on it is reported, and a bare 1 or 2 can be read.",
          default: confidence,
          example: '"1-10"',
        },
      },
    },
    health: {
      kind: "table",
      holds: "setting",
      short: "model",
      description: "How on-track, at-risk and off-track are told apart.",
      entries: {
        model: {
          kind: "setting",
          type: { kind: "choice", choices: choices(healthTexts) },
          description: "What a key result is measured by to be on-track.",
          default: health,
          example: '"paced"',
        },
      },
    },
    cadence_days: {
      kind: "setting",
      type: { kind: "number", least: 1, most: 366, isWhole: true },
      description: "How often key results are to be tracked, in days. Older check-ins count as stale.",
      default: cadenceDays,
      example: "7",
    },
    fiscal_year_start: {
      kind: "setting",
      type: { kind: "number", least: 1, most: 12, isWhole: true },
      description: "The month in which a fiscal year starts: 1 is January.",
      default: fiscalYearStart,
      example: "4",
    },
  },
};
