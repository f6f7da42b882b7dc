import type { Rule } from "./rules/rule.ts";
import {
  defaultSettings,
  type OptionValue,
  type RuleSetting,
  type Settings,
  type Severity,
} from "./settings.ts";
import { openDocument } from "./syntax/blocks.ts";
import { toml } from "./syntax/toml.ts";
import { type Entry, type MapNode, type TreeNode, valueIn } from "./syntax/tree.ts";
import { type Span, shifted } from "./text.ts";
import { didYouMean, nearest, quoted } from "./words.ts";

/** What cannot be used in a config file: it is left out, the default holds, and this says so. From the file's start. */
export interface ConfigProblem {
  readonly span: Span;
  readonly message: string;
}

export interface ReadConfig {
  readonly settings: Settings;
  readonly problems: readonly ConfigProblem[];
}

const severities = ["off", "error", "warning", "information", "hint"];

/**
 * Settings from the text of `okr.config.toml`, laid over `base`. Never throws: what is wrong becomes a problem
 * at its place, and the setting keeps its value from `base`. For a caller without rules, what the file says of
 * rules is passed over.
 */
export function readConfig(
  text: string,
  rules: readonly Rule[],
  base: Settings = defaultSettings,
): ReadConfig {
  const document = openDocument(toml, text);
  const problems: ConfigProblem[] = [];
  const reader = new Reader(rules, base, problems);
  document.blocks.forEach((block, at) => {
    const offset = document.starts[at] as number;
    for (const problem of block.problems)
      problems.push({ span: shifted(problem.span, offset), message: problem.message });
    reader.readTop(block.root, offset);
  });
  return { settings: reader.settings(), problems: problems.sort((a, b) => a.span.start - b.span.start) };
}

/**
 * Settings from an editor's `okr` section (`{ rules: { id: severity }, files: {…}, … }`), laid over `base`.
 * What has another shape is passed over: editors check their own settings against our schema.
 */
export function readEditorSettings(section: unknown, rules: readonly Rule[], base: Settings): Settings {
  if (!isRecord(section)) return base;
  const chosen = new Map(base.rules);
  const written = isRecord(section["rules"]) ? section["rules"] : {};
  for (const rule of rules) {
    const value = written[rule.id];
    if (typeof value === "string" && severities.includes(value))
      chosen.set(rule.id, { ...chosen.get(rule.id), severity: value as Severity | "off" });
  }
  const files = isRecord(section["files"]) ? section["files"] : {};
  return {
    ...base,
    rules: chosen,
    files: {
      include: texts(files["include"]) ?? base.files.include,
      exclude: texts(files["exclude"]) ?? base.files.exclude,
    },
  };
}

class Reader {
  readonly #rules: readonly Rule[];
  readonly #problems: ConfigProblem[];
  readonly #chosen: Map<string, RuleSetting>;
  #settings: Settings;
  #offset = 0;

  constructor(rules: readonly Rule[], base: Settings, problems: ConfigProblem[]) {
    this.#rules = rules;
    this.#problems = problems;
    this.#settings = base;
    this.#chosen = new Map(base.rules);
  }

  settings(): Settings {
    return { ...this.#settings, rules: this.#chosen };
  }

  readTop(root: MapNode, offset: number): void {
    this.#offset = offset;
    for (const entry of root.entries) this.#readEntry(entry);
  }

  #readEntry(entry: Entry): void {
    const { key, value } = entry;
    if (key === "rules") {
      if (this.#rules.length > 0) this.#each(entry, (each) => this.#readRule(each));
    } else if (key === "files") this.#readFiles(entry);
    else if (key === "units") this.#set({ units: this.#texts(entry) ?? this.#settings.units });
    else if (key === "owners") this.#set({ owners: this.#texts(entry) ?? this.#settings.owners });
    else if (key === "cadence_days")
      this.#set({ cadenceDays: this.#number(entry, 1, 366) ?? this.#settings.cadenceDays });
    else if (key === "fiscal_year_start")
      this.#set({ fiscalYearStart: this.#number(entry, 1, 12) ?? this.#settings.fiscalYearStart });
    else if (key === "health") {
      const model = value?.kind === "map" ? valueIn(value, "model") : value;
      if (model?.kind === "scalar" && (model.value === "flat" || model.value === "paced"))
        this.#set({ health: model.value });
      else this.#say(model?.span ?? entry.keySpan, 'The health model is "flat" or "paced".');
    } else
      this.#unknown(
        entry,
        ["rules", "files", "units", "owners", "cadence_days", "fiscal_year_start", "health"],
        "setting",
      );
  }

  #readRule(entry: Entry): void {
    const rule = this.#rules.find(({ id }) => id === entry.key || `okr/${id}` === entry.key);
    if (!rule) {
      this.#unknown(
        entry,
        this.#rules.map(({ id }) => id),
        "rule",
      );
      return;
    }
    const { value } = entry;
    const chosen = new Map(this.#chosen.get(rule.id)?.options);
    let severity = this.#chosen.get(rule.id)?.severity;
    const take = (node: TreeNode | undefined, span: Span) => {
      const said = node?.kind === "scalar" ? node.value : undefined;
      if (typeof said === "string" && severities.includes(said)) severity = said as Severity | "off";
      else this.#say(span, `A severity is one of ${severities.join(", ")}.`);
    };
    if (value?.kind === "map") {
      for (const option of value.entries) {
        const options = rule.options ?? {};
        const known = Object.hasOwn(options, option.key) ? options[option.key] : undefined;
        if (option.key === "severity") take(option.value, option.value?.span ?? option.keySpan);
        else if (!known)
          this.#unknown(option, ["severity", ...Object.keys(options)], `option of "${rule.id}"`);
        else if (option.value?.kind === "scalar" && typeof option.value.value === typeof known.default)
          chosen.set(option.key, option.value.value as OptionValue);
        else
          this.#say(
            option.value?.span ?? option.keySpan,
            `"${option.key}" must be a ${typeof known.default}.`,
          );
      }
    } else take(value, value?.span ?? entry.keySpan);
    this.#chosen.set(rule.id, { severity, options: chosen });
  }

  #readFiles(entry: Entry): void {
    this.#each(entry, (each) => {
      const list = each.key === "include" || each.key === "exclude" ? this.#texts(each) : undefined;
      if (list) this.#set({ files: { ...this.#settings.files, [each.key]: list } });
      else if (each.key !== "include" && each.key !== "exclude")
        this.#unknown(each, ["include", "exclude"], "setting");
    });
  }

  #each({ key, keySpan, value }: Entry, read: (entry: Entry) => void): void {
    if (value?.kind === "map") value.entries.forEach(read);
    else this.#say(value?.span ?? keySpan, `"${key}" must be a table: [${key}].`);
  }

  #texts({ key, keySpan, value }: Entry): string[] | undefined {
    const items = value?.kind === "list" ? value.items : undefined;
    const list = items?.flatMap((item) =>
      item.kind === "scalar" && typeof item.value === "string" ? [item.value] : [],
    );
    if (list && list.length === items?.length) return list;
    this.#say(value?.span ?? keySpan, `"${key}" must be a list of texts.`);
    return undefined;
  }

  #number({ key, keySpan, value }: Entry, least: number, most: number): number | undefined {
    const said = value?.kind === "scalar" ? value.value : undefined;
    if (typeof said === "number" && Number.isInteger(said) && said >= least && said <= most) return said;
    this.#say(value?.span ?? keySpan, `"${key}" must be a whole number from ${least} to ${most}.`);
    return undefined;
  }

  #unknown({ key, keySpan }: Entry, known: readonly string[], what: string): void {
    this.#say(keySpan, `There is no ${what} ${quoted(key)}.${didYouMean(nearest(key, known))}`);
  }

  #set(change: Partial<Settings>): void {
    this.#settings = { ...this.#settings, ...change };
  }

  #say(span: Span, message: string): void {
    this.#problems.push({ span: shifted(span, this.#offset), message });
  }
}

function texts(value: unknown): string[] | undefined {
  return Array.isArray(value) && value.every((each) => typeof each === "string") ? value : undefined;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
