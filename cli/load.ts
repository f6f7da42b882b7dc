import { existsSync, statSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import {
  emptyWorkspace,
  languageOf,
  readConfig,
  rules,
  defaultSettings,
  type Settings,
  withFile,
  withSide,
  type Workspace,
} from "../core/index.ts";
import { configName, readConfigText } from "../disk/config.ts";
import { discover } from "../disk/discover.ts";
import { readTextFile } from "../disk/text-file.ts";
import { UsageError } from "./run.ts";

/** A workspace as it is on disk. */
export interface Loaded {
  readonly folder: string;
  readonly workspace: Workspace;
  readonly settings: Settings;
}

/**
 * Reads the workspace of a folder: the one given, else the nearest upward that holds OKR files or a config file,
 * else the current one. Trouble in the config file goes to stderr, and the defaults hold.
 * @throws UsageError where the folder does not exist.
 */
export async function loadWorkspace(given: string | undefined): Promise<Loaded> {
  if (given !== undefined && !isFolder(given)) throw new UsageError(`There is no folder "${given}".`);
  if (given !== undefined) return readFolder(resolve(given));
  const here = process.cwd();
  for (let folder = here; ; folder = dirname(folder)) {
    if (isMarked(folder)) return readFolder(folder);
    if (dirname(folder) === folder) return readFolder(here);
  }
}

/** A path as it is shown: relative to the workspace, with `/`. */
export function shownPath(folder: string, uri: string): string {
  return relative(folder, fileURLToPath(uri)).split(sep).join("/");
}

async function readFolder(folder: string): Promise<Loaded> {
  const settings = readSettings(folder);
  const { candidates, sides } = await discover(folder, settings.files);
  let workspace = emptyWorkspace([pathToFileURL(folder).href.replace(/\/$/, "")]);
  for (const path of candidates) workspace = withDiskFile(workspace, path);
  for (const path of sides) workspace = withSide(workspace, pathToFileURL(path).href, readTextFile(path)?.text);
  return { folder, workspace, settings };
}

/** The workspace with a file from disk; as it was where that cannot be read or is no TOML or YAML. */
export function withDiskFile(workspace: Workspace, path: string): Workspace {
  const uri = pathToFileURL(path).href;
  const language = languageOf(uri);
  const file = language && readTextFile(path);
  return language && file ? withFile(workspace, uri, language, file.text, { unreadable: file.problem }) : workspace;
}

function readSettings(folder: string): Settings {
  const text = readConfigText(folder);
  if (text === undefined) return defaultSettings;
  const { settings, problems } = readConfig(text, rules);
  for (const { span, message } of problems) {
    const before = text.slice(0, span.start).split("\n");
    process.stderr.write(`${configName}:${before.length}:${(before.at(-1) as string).length + 1} ${message}\n`);
  }
  return settings;
}

/** What tells a workspace without reading it: its config file, or OKR files at the usual places. */
function isMarked(folder: string): boolean {
  return [configName, "objectives.toml", "key_results.toml", "okrs", "okr"].some((name) => existsSync(join(folder, name)));
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

