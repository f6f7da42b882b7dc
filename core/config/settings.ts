import type { ForcedDialect } from "../model/dialects.ts";

export const severityNames = ["error", "warning", "information", "hint"] as const;
export type Severity = (typeof severityNames)[number];

/** What an option of a rule can be. */
export type OptionValue = number | string | boolean;

export const presetNames = ["recommended", "strict", "bwoc-compatible"] as const;
export type PresetName = (typeof presetNames)[number];

const confidenceScales = ["auto", "words", "0-1", "0-2", "0-10", "1-10", "0-100"] as const;
/** How confidence is written in files whose dialect has no scale of its own. */
export type ConfidenceScale = (typeof confidenceScales)[number];

/** What the user decides, from `okr.config.toml` and the editor's settings. */
export interface Settings {
  /** What each rule is set to, the preset's say included. A rule that is not here keeps what it says of itself. */
  readonly rules: ReadonlyMap<string, RuleSetting>;
  /** Units that are allowed outside BWOC; undefined: any word. */
  readonly units: readonly string[] | undefined;
  /** Known owners; undefined: anybody. */
  readonly owners: readonly string[] | undefined;
  readonly confidence: ConfidenceScale;
  readonly health: "flat" | "paced";
  /** How often key results are to be tracked, in days. */
  readonly cadenceDays: number;
  /** The month in which a fiscal year starts, 1 to 12. */
  readonly fiscalYearStart: number;
  readonly files: FileSettings;
}

export interface RuleSetting {
  readonly severity?: Severity | "off";
  readonly options?: ReadonlyMap<string, OptionValue>;
}

/** Which files are read. Patterns are relative to the config's folder, those of the usual places to the workspace. */
export interface FileSettings {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  /** How files are read, by pattern; the last one that fits a file decides. Absent: as their content says. */
  readonly dialect?: ReadonlyMap<string, ForcedDialect>;
}

/** The settings of each file by its URI, or the same for all. */
export type SettingsFor = Settings | ((uri: string) => Settings);

/** The settings that hold for a file. */
export function settingsAt(settings: SettingsFor, uri: string): Settings {
  return typeof settings === "function" ? settings(uri) : settings;
}

/** Whether two settings come to the same, whatever was written. */
export function sameSettings(a: Settings, b: Settings): boolean {
  return a === b || printOf(a) === printOf(b);
}

function printOf(settings: Settings): string {
  return JSON.stringify(settings, (_, value: unknown) => (value instanceof Map ? [...value] : value));
}

export const defaultSettings: Settings = {
  rules: new Map(),
  units: undefined,
  owners: undefined,
  confidence: "auto",
  health: "flat",
  cadenceDays: 14,
  fiscalYearStart: 1,
  files: {
    include: [
      "**/objectives.toml",
      "**/key_results.toml",
      "**/{okr,okrs}/**/*.{toml,yml,yaml}",
      "**/*okr*.{toml,yml,yaml}",
      "**/goals.{yml,yaml}",
    ],
    exclude: [],
  },
};
