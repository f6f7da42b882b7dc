import type { Message } from "../l10n/say.ts";
import type { Rule } from "../rules/rule.ts";
import { type ConfigProblem, problemOf } from "./config-problems.ts";
import { settingsOf, type Written } from "./layers.ts";
import { readConfig } from "./read-config.ts";
import { defaultSettings, type Settings, sameSettings } from "./settings.ts";

/** The project's config file, by name. */
export const configName = "okr.config.toml";

/** A config file as its folder has it. */
export interface ConfigFile {
  readonly text: string;
  /** Why the file cannot be read, and what to do; the text is empty then. */
  readonly unreadable?: Message;
}

/** What holds for the files of a folder and below, as far as no nearer config stands there. */
export interface Config extends ConfigFile {
  /** The folder of the config file, as a URI without a trailing slash; undefined where there is no file. */
  readonly folder: string | undefined;
  /** The same object for as long as what is written comes to the same: what was found with it counts on. */
  readonly settings: Settings;
  readonly problems: readonly ConfigProblem[];
  /** The settings that are the file's own: by no default, and by no editor. */
  readonly own: ReadonlySet<string>;
}

/** All configs of a workspace, as one value. Every change gives a new one that shares what did not change. */
export interface Configs {
  /** The folders that are open, as URIs without a trailing slash. */
  readonly roots: readonly string[];
  readonly rules: readonly Rule[];
  /** What the editor says for each of the folders; `""` for files in none of them. */
  readonly editor: ReadonlyMap<string, Written>;
  readonly byFolder: ReadonlyMap<string, Config>;
  /** What holds where no config file does, for each of the folders; `""` for files in none of them. */
  readonly bases: ReadonlyMap<string, Config>;
}

/** A workspace without config files. For a caller without rules, what is said of rules is passed over. */
export function noConfigs(
  roots: readonly string[],
  rules: readonly Rule[],
  editor: ReadonlyMap<string, Written> = new Map(),
): Configs {
  const base = (root: string): [string, Config] => {
    const written = editorsFor({ editor }, root);
    const settings = written ? settingsOf(rules, written) : defaultSettings;
    return [root, { folder: undefined, text: "", settings, problems: [], own: new Set() }];
  };
  return { roots, rules, editor, byFolder: new Map(), bases: new Map([...roots, ""].map(base)) };
}

/** With one more folder that counts as opened, such as one outside of the workspace that somebody names. */
export function withRoot(configs: Configs, root: string): Configs {
  if (configs.roots.includes(root)) return configs;
  const { bases } = noConfigs([...configs.roots, root], configs.rules, configs.editor);
  return { ...configs, roots: [...configs.roots, root], bases: new Map([...bases, ...configs.bases]) };
}

/** Takes in the config file of a folder, puts another in its place, or (undefined) takes it away. */
export function withConfig(configs: Configs, folder: string, file: ConfigFile | undefined): Configs {
  const known = configs.byFolder.get(folder);
  if (known?.text === file?.text && known?.unreadable === file?.unreadable && !known === !file)
    return configs;
  const byFolder = new Map(configs.byFolder);
  if (file) byFolder.set(folder, configOf(configs, folder, file, known));
  else byFolder.delete(folder);
  return { ...configs, byFolder };
}

/** The config that holds for a file: that of its folder, else the nearest above it in the workspace, and no other. */
export function configFor(configs: Configs, uri: string): Config {
  const { byFolder, roots } = configs;
  for (let at = uri.lastIndexOf("/"); at > 0; at = uri.lastIndexOf("/", at - 1)) {
    const folder = uri.slice(0, at);
    const config = byFolder.get(folder);
    if (config) return config;
    if (roots.every((root) => folder === root || !folder.startsWith(`${root}/`))) break;
  }
  return configs.bases.get(rootOf(configs, uri)) as Config;
}

/** The innermost of the folders that holds a file; `""` where none does. */
export function rootOf({ roots }: Configs, uri: string): string {
  let inner = "";
  for (const root of roots) if (uri.startsWith(`${root}/`) && root.length > inner.length) inner = root;
  return inner;
}

/** What the editor says for one of the folders, or (`""`) for files in none. */
export function editorsFor({ editor }: Pick<Configs, "editor">, root: string): Written | undefined {
  return editor.get(root) ?? editor.get("");
}

/** Where the config file of a folder stands. */
export function configUriOf(folder: string): string {
  return `${folder}/${configName}`;
}

/** The folder of a config file; undefined for the URI of any other file. */
export function configFolderOf(uri: string): string | undefined {
  return uri.endsWith(`/${configName}`) ? uri.slice(0, -configName.length - 1) : undefined;
}

function configOf(
  configs: Configs,
  folder: string,
  { text, unreadable }: ConfigFile,
  known: Config | undefined,
): Config {
  const root = rootOf(configs, configUriOf(folder));
  const base = configs.bases.get(root) as Config;
  if (unreadable !== undefined) {
    const problem = problemOf({ start: 0, end: 0 }, "error", unreadable);
    const { settings, own } = base;
    return { folder, text: "", unreadable, settings, problems: [problem], own };
  }
  const read = readConfig(text, configs.rules, editorsFor(configs, root));
  const like = [known, base].find((each) => each && sameSettings(each.settings, read.settings));
  return { folder, text, ...read, settings: like?.settings ?? read.settings };
}
