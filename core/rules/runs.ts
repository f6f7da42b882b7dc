import { type Settings, type SettingsFor, settingsAt } from "../config/settings.ts";
import { prepareRules, type RuleRun } from "./check.ts";
import type { Rule } from "./rule.ts";
import type { Stopwatch } from "./run.ts";

/** The run that checks a file, by its URI. */
export type RunFor = (uri: string) => RuleRun;

/**
 * A run for each file: one for all files of the same settings, made when the first of them is asked for, and given up with
 * the settings.
 */
export function runsFor(
  rules: readonly Rule[],
  settings: SettingsFor,
  today: string,
  stopwatch?: Stopwatch,
): RunFor {
  const runs = new WeakMap<Settings, RuleRun>();
  return (uri) => {
    const own = settingsAt(settings, uri);
    let run = runs.get(own);
    if (!run) {
      run = prepareRules(rules, own, today, stopwatch);
      runs.set(own, run);
    }
    return run;
  };
}
