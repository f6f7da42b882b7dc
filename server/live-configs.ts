import {
  type Configs,
  configFolderOf,
  configUriOf,
  noConfigs,
  rules,
  type Settings,
  type Written,
  withConfig,
} from "../core/index.ts";
import { ConfigFinder, readConfigFile } from "../disk/config.ts";
import { discover, isDiscoverable } from "../disk/discover.ts";
import { pathOf, uriOf } from "./uris.ts";

/** Gives the text of a file that the editor has open: it wins over the file on disk. */
export type OpenText = (uri: string) => string | undefined;

/** The configs that can be told without a walk: those in the opened folders themselves, and those that are open. */
export function configsAtHand(
  roots: readonly string[],
  editor: ReadonlyMap<string, Written>,
  open: Iterable<string>,
  openText: OpenText,
): Configs {
  const own = roots.reduce((sum, root) => withConfigAt(sum, root, openText), noConfigs(roots, rules, editor));
  return withOpenConfigs(own, open, openText);
}

/** With the configs among the open files, as they are now. */
export function withOpenConfigs(configs: Configs, open: Iterable<string>, openText: OpenText): Configs {
  const folders = [...open].flatMap((uri) => configFolderOf(uri) ?? []);
  return folders.reduce((sum, folder) => withConfigAt(sum, folder, openText), configs);
}

/** With the configs in the folder of a file and above, as they are now. */
export function withConfigsAbove(configs: Configs, uri: string, openText: OpenText): Configs {
  let all = configs;
  for (let at = uri.lastIndexOf("/"); at > 0; at = uri.lastIndexOf("/", at - 1)) {
    const folder = uri.slice(0, at);
    if (!configs.roots.some((root) => `${folder}/`.startsWith(`${root}/`))) break;
    all = withConfigAt(all, folder, openText);
  }
  return all;
}

/** With the config of a folder as it is now; with none where nobody would look for one. */
export function withConfigAt(configs: Configs, folder: string, openText: OpenText): Configs {
  const path = pathOf(folder);
  const roots = outermostFirst(configs.roots).flatMap((root) => pathOf(root) ?? []);
  const root = path && roots.find((each) => isDiscoverable(each, `${path}/any.toml`));
  if (!path || !root) return withConfig(configs, folder, undefined);
  const text = openText(configUriOf(folder));
  const onDisk = readConfigFile(path, root);
  // What the command line cannot read does not count in the editor either, though that may know how to show it.
  return withConfig(configs, folder, text === undefined || onDisk?.unreadable ? onDisk : { text });
}

/**
 * Walks through the opened folders for configs and, by what those say, for OKR files. Gives undefined once `isOver`
 * says so.
 */
export async function lookThrough(
  known: Configs,
  isOver: () => boolean,
): Promise<{ configs: Configs; uris: readonly string[] } | undefined> {
  let configs = known;
  const found = new Set<string>();
  // What an outer folder says holds in an inner one too.
  for (const root of outermostFirst(configs.roots)) {
    const path = pathOf(root);
    if (path === undefined) continue;
    const finder = new ConfigFinder(configs, path, uriOf);
    const { candidates, sides } = await discover(path, finder);
    if (isOver()) return undefined;
    configs = finder.configs;
    for (const each of [...candidates, ...sides]) found.add(uriOf(each));
  }
  return { configs, uris: [...found] };
}

/** Of folders that hold each other, the one that holds the others comes first. */
function outermostFirst(roots: readonly string[]): readonly string[] {
  return [...roots].sort((a, b) => a.length - b.length);
}

/** Whether two configs pick the same files, and have them read alike. */
export function pickAlike(a: Picking, b: Picking): boolean {
  return a.folder === b.folder && printOf(a.settings) === printOf(b.settings);
}

interface Picking {
  readonly folder: string | undefined;
  readonly settings: Settings;
}

function printOf({ files: { include, exclude, dialect } }: Settings): string {
  return JSON.stringify([include, exclude, [...(dialect ?? [])]]);
}
