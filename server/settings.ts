import { fileURLToPath } from "node:url";
import {
  type ConfigProblem,
  defaultSettings,
  readConfig,
  readEditorSettings,
  rules,
  type Settings,
} from "../core/index.ts";
import { readConfigText } from "../disk/config.ts";

/**
 * Settings for opened folders: the first folder's `okr.config.toml` that there is, and the editor's own on top.
 * Never fails: what cannot be used is passed over and listed.
 */
export function settingsFrom(
  roots: readonly string[],
  editor: unknown,
): { settings: Settings; problems: readonly ConfigProblem[] } {
  for (const root of roots) {
    if (!root.startsWith("file:")) continue;
    const text = readConfigText(fileURLToPath(root));
    if (text === undefined) continue;
    const { settings, problems } = readConfig(text, rules);
    return { settings: readEditorSettings(editor, rules, settings), problems };
  }
  return { settings: readEditorSettings(editor, rules, defaultSettings), problems: [] };
}
