export type Severity = "error" | "warning" | "information" | "hint";

/** What an option of a rule can be. */
export type OptionValue = number | string | boolean;

/** What the user decides, from `okr.config.toml` and the editor's settings. */
export interface Settings {
  readonly rules: ReadonlyMap<string, RuleSetting>;
  /** Units that are allowed outside BWOC; undefined: any word. */
  readonly units: readonly string[] | undefined;
  /** Known owners; undefined: anybody. */
  readonly owners: readonly string[] | undefined;
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

export interface FileSettings {
  readonly include: readonly string[];
  readonly exclude: readonly string[];
}

export const defaultSettings: Settings = {
  rules: new Map(),
  units: undefined,
  owners: undefined,
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
