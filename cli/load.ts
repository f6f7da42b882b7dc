import { statSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import {
  defaultSettings,
  emptyWorkspace,
  languageForPrinting,
  languageOf,
  type OkrFile,
  okrFiles,
  positionAt,
  type Rule,
  readConfig,
  type Settings,
  type Workspace,
  withFile,
  withSide,
} from "../core/index.ts";
import { configName, readConfigText } from "../disk/config.ts";
import { discoverNow } from "../disk/discover.ts";
import { readTextFile } from "../disk/text-file.ts";
import { printable } from "./format/words.ts";
import { say } from "./output.ts";
import { UsageError } from "./run.ts";

/** A workspace as it is on disk. */
export interface Loaded {
  readonly folder: string;
  readonly workspace: Workspace;
  readonly settings: Settings;
}

export interface LoadOptions {
  /** The rules that the config file may speak of; without them, what it says of rules is passed over. */
  readonly rules?: readonly Rule[];
  /** Where the way upward starts; the current folder, if absent. */
  readonly from?: string;
  /** The workspace is only printed from, which is read faster: its items know no places. */
  readonly toPrint?: boolean;
}

/**
 * Reads the workspace of a folder: the one given, else the nearest upward that holds OKR files or a config file,
 * else the one where the way upward starts. Trouble in the config file goes to stderr, and the defaults hold.
 * @throws UsageError where the folder does not exist.
 */
export function loadWorkspace(given: string | undefined, options: LoadOptions = {}): Loaded {
  if (given !== undefined && !isFolder(given)) throw new UsageError(`There is no folder "${given}".`);
  const folder = given === undefined ? markedUpward(options.from ?? process.cwd()) : resolve(given);
  const settings = readSettings(folder, options.rules ?? []);
  const { candidates, sides, outside } = discoverNow(folder, settings.files);
  let workspace = emptyWorkspace([pathToFileURL(folder).href.replace(/\/$/, "")]);
  for (const path of candidates) workspace = withDiskFile(workspace, path, options.toPrint);
  for (const path of sides)
    workspace = withSide(workspace, pathToFileURL(path).href, readTextFile(path)?.text);
  for (const path of outside)
    say(`${printable(relative(folder, path))} is a link that leads out of the workspace. It is not read.`);
  return { folder, workspace, settings };
}

/** The workspace with a file from disk; as it was where that cannot be read or is no TOML or YAML. */
export function withDiskFile(workspace: Workspace, path: string, toPrint = false): Workspace {
  const uri = pathToFileURL(path).href;
  const language = languageOf(uri);
  const file = language && readTextFile(path);
  if (!language || !file) return workspace;
  const reader = toPrint ? (languageForPrinting(uri, file.text) ?? language) : language;
  return withFile(workspace, uri, reader, file.text, { unreadable: file.problem });
}

/** The workspace with files that are named, and with what is found in folders that are named, wherever they stand. */
export function withNamed(loaded: Loaded, paths: readonly string[]): Loaded {
  let { workspace } = loaded;
  for (const path of paths) {
    const inside = isFolder(path) ? discoverNow(path, loaded.settings.files).candidates : [path];
    for (const each of inside)
      if (!workspace.files.has(pathToFileURL(each).href)) workspace = withDiskFile(workspace, each);
  }
  return { ...loaded, workspace };
}

/** A path as it is shown: relative to the workspace, with `/`. */
export function shownPath(folder: string, uri: string): string {
  return relative(folder, fileURLToPath(uri)).split(sep).join("/");
}

/**
 * Says on stderr what cannot be read in the workspace's OKR files, or that there are none.
 * Gives whether all is well.
 */
export function isSound({ folder, workspace }: Loaded): boolean {
  const files = okrFiles(workspace);
  if (files.length === 0) say(`No OKR files found in ${printable(folder)}.`);
  const troubles = files.flatMap((file) =>
    troublesIn(file).map((trouble) => `${shownPath(folder, file.uri)}:${trouble}`),
  );
  for (const trouble of troubles) say(printable(trouble));
  return files.length > 0 && troubles.length === 0;
}

function troublesIn({ document }: OkrFile): string[] {
  return document.blocks.flatMap(({ problems }, at) =>
    problems.map(({ span, message }) => {
      const { line, character } = positionAt(document, (document.starts[at] ?? 0) + span.start);
      return `${line + 1}:${character + 1} ${message}`;
    }),
  );
}

function markedUpward(from: string): string {
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    if (isMarked(folder)) return folder;
    // A repository is a world of its own.
    if (dirname(folder) === folder || kindOf(join(folder, ".git"))) return resolve(from);
  }
}

/** What tells a workspace without reading it: its config file, or OKR files at the usual places. */
function isMarked(folder: string): boolean {
  return (
    [configName, "objectives.toml", "key_results.toml"].some(
      (name) => kindOf(join(folder, name)) === "file",
    ) || ["okrs", "okr"].some((name) => kindOf(join(folder, name)) === "folder")
  );
}

function readSettings(folder: string, rules: readonly Rule[]): Settings {
  const text = kindOf(join(folder, configName)) === "file" ? readConfigText(folder) : undefined;
  if (text === undefined) return defaultSettings;
  const { settings, problems } = readConfig(text, rules);
  for (const { span, message } of problems) {
    const before = text.slice(0, span.start).split("\n");
    say(printable(`${configName}:${before.length}:${(before.at(-1) ?? "").length + 1} ${message}`));
  }
  return settings;
}

function isFolder(path: string): boolean {
  return kindOf(path) === "folder";
}

function kindOf(path: string): "file" | "folder" | undefined {
  try {
    const stat = statSync(path, { throwIfNoEntry: false });
    return stat && (stat.isDirectory() ? "folder" : "file");
  } catch {
    // Not ours to look at.
    return undefined;
  }
}
