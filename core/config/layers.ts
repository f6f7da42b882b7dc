import type { ForcedDialect } from "../model/dialects.ts";
import type { Rule } from "../rules/rule.ts";
import { presetSeverity } from "./presets.ts";
import {
  defaultSettings,
  type OptionValue,
  type PresetName,
  type RuleSetting,
  type Settings,
  type Severity,
} from "./settings.ts";

/** What was written of settings, by the keys that lead to them with dots between: `files.include`. All of it valid. */
export type Written = ReadonlyMap<string, WrittenValue>;
export type WrittenValue = OptionValue | readonly string[] | ReadonlyMap<string, string>;

/** Settings from what was written: later layers win over earlier ones, key by key, and all of them over the defaults. */
export function settingsOf(rules: readonly Rule[], ...layers: readonly Written[]): Settings {
  const written = new Map(layers.flatMap((layer) => [...layer]));
  if (written.size === 0) return defaultSettings;
  // The catalogue has seen to it that what stands under a key is of the key's type.
  const said = <T>(key: string, otherwise: T): T => (written.get(key) as T | undefined) ?? otherwise;
  const { units, owners, confidence, health, cadenceDays, fiscalYearStart, files } = defaultSettings;
  const preset = said<PresetName>("preset", "recommended");
  return {
    rules: new Map(
      rules.flatMap((rule) => {
        const setting = ruleSetting(rule, preset, written);
        return setting ? [[rule.id, setting] as const] : [];
      }),
    ),
    units: said("units", units),
    owners: said("owners", owners),
    confidence: said("confidence.scale", confidence),
    health: said("health.model", health),
    cadenceDays: said("cadence_days", cadenceDays),
    fiscalYearStart: said("fiscal_year_start", fiscalYearStart),
    files: {
      include: said("files.include", files.include),
      exclude: said("files.exclude", files.exclude),
      dialect: said<ReadonlyMap<string, ForcedDialect> | undefined>("files.dialect", files.dialect),
    },
  };
}

function ruleSetting(rule: Rule, preset: PresetName, written: Written): RuleSetting | undefined {
  const chosen = written.get(`rules.${rule.id}.severity`) as Severity | "off" | undefined;
  const severity = chosen ?? presetSeverity(preset, rule);
  const options = Object.keys(rule.options ?? {}).flatMap((name) => {
    const value = written.get(`rules.${rule.id}.${name}`) as OptionValue | undefined;
    return value === undefined ? [] : [[name, value] as const];
  });
  if (severity === undefined && options.length === 0) return undefined;
  return { severity, options: options.length > 0 ? new Map(options) : undefined };
}
