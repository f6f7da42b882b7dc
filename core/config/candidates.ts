import type { ForcedDialect } from "../model/dialects.ts";
import { decodedUri } from "../uri.ts";
import { type Config, type Configs, configFolderOf, configFor, rootOf } from "./configs.ts";
import { globTest } from "./glob.ts";
import { defaultSettings, type FileSettings } from "./settings.ts";

/**
 * Whether a file may hold OKRs, by its path and the config that holds for it. Patterns of a config file are relative
 * to its folder; those of an editor, and the usual places, to the opened folder.
 */
export function mayHoldOkrs(configs: Configs, uri: string): boolean {
  if (!/\.(?:toml|ya?ml)$/i.test(uri) || configFolderOf(uri) !== undefined) return false;
  const config = configFor(configs, uri);
  const { include, exclude, dialect } = config.settings.files;
  const inRoot = pathIn(rootOf(configs, uri), uri);
  if (isUsual(include) && exclude.length === 0 && !dialect) return isUsualPlace(inRoot);
  const inFolder = config.folder === undefined ? inRoot : pathIn(config.folder, uri);
  const pathOf = (key: string) => (config.own.has(key) ? inFolder : inRoot);
  const tests = testsOf(config.settings.files);
  if (tests.exclude(pathOf("files.exclude"))) return false;
  return tests.include(pathOf("files.include")) || (tests.dialect(inFolder) ?? "none") !== "none";
}

/** How the config has a file read; undefined where it says nothing of it. */
export function forcedDialect(configs: Configs, uri: string): ForcedDialect | undefined {
  const config: Config = configFor(configs, uri);
  const { files } = config.settings;
  return files.dialect && testsOf(files).dialect(pathIn(config.folder ?? rootOf(configs, uri), uri));
}

/** What the default patterns say of a path, without compiling them: nearly every workspace keeps them. */
export function isUsualPlace(path: string): boolean {
  const [, folders, stem, extension] = /^((?:.*\/)?)([^/]*)\.(toml|ya?ml)$/s.exec(path.toLowerCase()) ?? [];
  if (folders === undefined || stem === undefined) return false;
  if (stem.includes("okr") || /(?:^|\/)okrs?\//.test(folders)) return true;
  return extension === "toml" ? stem === "objectives" || stem === "key_results" : stem === "goals";
}

function isUsual(include: readonly string[]): boolean {
  const usual = defaultSettings.files.include;
  return (
    include === usual || (include.length === usual.length && include.every((each, at) => each === usual[at]))
  );
}

interface Tests {
  include(path: string): boolean;
  exclude(path: string): boolean;
  dialect(path: string): ForcedDialect | undefined;
}

function testsOf(files: FileSettings): Tests {
  let tests = compiled.get(files);
  if (!tests) {
    const { include, exclude } = files;
    const forced = [...(files.dialect ?? [])].map(([glob, dialect]) => ({ fits: globTest([glob]), dialect }));
    tests = {
      include: isUsual(include) ? isUsualPlace : globTest(include),
      exclude: globTest(exclude),
      dialect: (path) => forced.findLast(({ fits }) => fits(path))?.dialect,
    };
    compiled.set(files, tests);
  }
  return tests;
}

const compiled = new WeakMap<FileSettings, Tests>();

/** The path of a file in a folder, as people write it; of a file in none, its whole path. */
function pathIn(folder: string, uri: string): string {
  return decodedUri(folder === "" ? uri.replace(/^[\w-]+:\/*/, "") : uri.slice(folder.length + 1));
}
