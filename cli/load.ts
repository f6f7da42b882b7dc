import { statSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import {
  type Configs,
  configFor,
  configName,
  emptyWorkspace,
  type FileText,
  forcedDialect,
  languageForPrinting,
  languageOf,
  noConfigs,
  type OkrFile,
  okrFiles,
  positionAt,
  type Rule,
  type Settings,
  type Workspace,
  withFiles,
  withRoot,
  withSides,
} from "../core/index.ts";
import { baselineName } from "../disk/baseline.ts";
import { ConfigFinder } from "../disk/config.ts";
import { discoverNow } from "../disk/discover.ts";
import { leaves } from "../disk/leaves.ts";
import { readTextFile } from "../disk/text-file.ts";
import { configFindings, sayOfConfigs } from "./config-findings.ts";
import { say } from "./output.ts";
import { UsageError } from "./run.ts";

/** A workspace as it is on disk. */
export interface Loaded {
  readonly folder: string;
  readonly workspace: Workspace;
  readonly configs: Configs;
  /** The settings that hold for a file, by its URI. */
  readonly settings: (uri: string) => Settings;
}

interface LoadOptions {
  /**
   * The rules that config files may speak of, for a caller that reports what is wrong in those files. Without them, what
   * they say of rules is passed over, and what is wrong in them goes to stderr.
   */
  readonly rules?: readonly Rule[];
  /** Where the way upward starts; the current folder, if absent. */
  readonly from?: string;
  /** The workspace is only printed from, which is read faster: its items know no places. */
  readonly toPrint?: boolean;
  /** Is told of the phases, to time them. */
  readonly during?: During | undefined;
}

/** Runs a phase of the loading, and gives what it gives. */
export type During = <Result>(phase: "finding" | "reading" | "parsing", run: () => Result) => Result;

const untimed: During = (_, run) => run();

/**
 * Reads the workspace of a folder: the one given, else the nearest upward with a config file or a baseline, else the
 * nearest that holds OKR files, else the one where the way upward starts. Each file goes by the nearest config file, in
 * its folder or above.
 * @throws UsageError where the folder does not exist.
 */
export function loadWorkspace(given: string | undefined, options: LoadOptions = {}): Loaded {
  if (given !== undefined && !isFolder(given)) throw new UsageError(`There is no folder "${given}".`);
  const folder = given === undefined ? markedUpward(options.from ?? process.cwd()) : resolve(given);
  const root = uriOf(folder).replace(/\/$/, "");
  const finder = new ConfigFinder(noConfigs([root], options.rules ?? []), folder, uriOf);
  const { during = untimed } = options;
  const { candidates, sides, outside } = during("finding", () => discoverNow(folder, finder));
  const { configs } = finder;
  const read = (path: string) => during("reading", () => fileTextAt(path, configs, options.toPrint)) ?? [];
  const texts = candidates.flatMap(read);
  const sideTexts = sides.map((path) => [uriOf(path), readTextFile(path)?.text] as const);
  const workspace = during("parsing", () => withSides(withFiles(emptyWorkspace([root]), texts), sideTexts));
  for (const path of outside)
    say(`${relative(folder, path)} is a link that leads out of the workspace. It is not read.`);
  const loaded = loadedWith(folder, workspace, configs);
  if (!options.rules) sayOfConfigs(configFindings(loaded));
  return loaded;
}

function uriOf(path: string): string {
  return pathToFileURL(path).href;
}

/** A file from disk; undefined where that cannot be read or is no TOML or YAML. */
function fileTextAt(path: string, configs: Configs, toPrint = false): FileText | undefined {
  const uri = uriOf(path);
  const known = languageOf(uri);
  const file = known && readTextFile(path);
  if (!known || !file) return undefined;
  const { text, problem } = file;
  const language = toPrint ? (languageForPrinting(uri, text) ?? known) : known;
  return { uri, language, text, origin: { forced: forcedDialect(configs, uri), unreadable: problem } };
}

/**
 * The workspace with files that are named, and with what is found in folders that are named, wherever they stand. What
 * stands outside of the workspace goes by the config file in its own named folder.
 */
export function withNamed(loaded: Loaded, paths: readonly string[]): Loaded {
  let { configs } = loaded;
  const texts = new Map<string, FileText | undefined>();
  for (const path of paths) {
    const folder = isFolder(path) ? path : dirname(path);
    const outside = leaves(loaded.folder, path)
      ? withRoot(configs, uriOf(folder).replace(/\/$/, ""))
      : configs;
    const finder = new ConfigFinder(outside, folder, uriOf);
    if (outside !== configs) finder.onConfig(folder);
    const inside = isFolder(path) ? discoverNow(path, finder).candidates : [path];
    configs = finder.configs;
    for (const each of inside) {
      const uri = uriOf(each);
      if (!texts.has(uri) && !loaded.workspace.files.has(uri)) texts.set(uri, fileTextAt(each, configs));
    }
  }
  const found = [...texts.values()].flatMap((text) => text ?? []);
  return loadedWith(loaded.folder, withFiles(loaded.workspace, found), configs);
}

function loadedWith(folder: string, workspace: Workspace, configs: Configs): Loaded {
  return { folder, workspace, configs, settings: (uri) => configFor(configs, uri).settings };
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
  if (files.length === 0) say(`No OKR files found in ${folder}.`);
  const troubles = files.flatMap((file) =>
    troublesIn(file).map((trouble) => `${shownPath(folder, file.uri)}:${trouble}`),
  );
  for (const trouble of troubles) say(trouble);
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

/**
 * The nearest folder upward with a config or a baseline: what those say holds for all that is below, wherever in it one
 * stands, as it does in the editor. Else the nearest that holds OKR files.
 */
function markedUpward(from: string): string {
  let withOkrs: string | undefined;
  for (let folder = resolve(from); ; folder = dirname(folder)) {
    if ([configName, baselineName].some((name) => kindOf(join(folder, name)) === "file")) return folder;
    if (holdsOkrs(folder)) withOkrs ??= folder;
    // A repository is a world of its own.
    if (dirname(folder) === folder || kindOf(join(folder, ".git"))) return withOkrs ?? resolve(from);
  }
}

/** Whether OKR files are at the usual places, which tells without reading them. */
function holdsOkrs(folder: string): boolean {
  return (
    ["objectives.toml", "key_results.toml"].some((name) => kindOf(join(folder, name)) === "file") ||
    ["okrs", "okr"].some((name) => kindOf(join(folder, name)) === "folder")
  );
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
