import {
  type ConfigProblem,
  defaultSettings,
  readConfig,
  readEditorSettings,
  rules,
  type Settings,
} from "../core/index.ts";
import { configName, readConfigText } from "../disk/config.ts";
import { pathOf } from "./uris.ts";

/** Settings, and what is wrong in the config file that they came from. */
export interface ReadSettings {
  readonly settings: Settings;
  readonly config?: {
    readonly uri: string;
    readonly text: string;
    readonly problems: readonly ConfigProblem[];
  };
}

/**
 * Settings for opened folders: the first folder's `okr.config.toml` that there is, and the editor's own on top.
 * Never fails: what cannot be used is passed over and listed.
 */
export function settingsFrom(roots: readonly string[], editor: unknown): ReadSettings {
  for (const root of roots) {
    const path = pathOf(root);
    const text = path === undefined ? undefined : readConfigText(path);
    if (text === undefined) continue;
    const { settings, problems } = readConfig(text, rules);
    const config = { uri: `${root}/${configName}`, text, problems };
    return { settings: readEditorSettings(editor, rules, settings), config };
  }
  return { settings: readEditorSettings(editor, rules, defaultSettings) };
}
