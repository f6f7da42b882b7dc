import {
  type Configs,
  configUriOf,
  type FileText,
  forcedDialect,
  languageOf,
  mayHoldOkrs,
  sideRole,
  type Workspace,
  withFiles,
  withoutFiles,
  withSides,
} from "../core/index.ts";
import { discoverNow, isDiscoverable, isFolder, isSecondName } from "../disk/discover.ts";
import { readTextFile } from "../disk/text-file.ts";
import { pathOf, uriOf } from "./uris.ts";

/** What the server knows of the opened folders. */
export interface Known {
  readonly workspace: Workspace;
  readonly configs: Configs;
}

/**
 * The files that are meant where somebody says that these came, went or changed on disk. Of a folder that was moved or
 * deleted, nobody tells file by file: it stands for what is known below it, and for what is in it now.
 */
export function filesMeantBy(uris: readonly string[], known: Known): string[] {
  const folders = new Set(uris.filter((uri) => !isReadable(uri)));
  const files = uris.filter(isReadable);
  return [...new Set([...files, ...knownBelow(folders, known), ...standingIn(folders, known)])];
}

/** The workspace with these files as they stand on disk, if an index would find them there; else without them. */
export function reread({ workspace, configs }: Known, uris: readonly string[]): Workspace {
  const isCandidate = (path: string) => mayHoldOkrs(configs, uriOf(path));
  const isOwn = (root: string, path: string) => !isSecondName(root, path, isCandidate);
  const found = new Set(uris.filter((uri) => isInRoots(workspace, uri, isOwn)));
  const gone = uris.filter((uri) => !found.has(uri));
  return withFilesOnDisk({ workspace: without(workspace, gone), configs }, [...found]);
}

/** The workspace with these files as they stand on disk, wherever that is; without those that hold no OKRs. */
export function withFilesOnDisk({ workspace, configs }: Known, uris: readonly string[]): Workspace {
  const gone: string[] = [];
  const texts: FileText[] = [];
  const sides: [string, string][] = [];
  for (const uri of uris) {
    const path = pathOf(uri);
    const file = path === undefined ? undefined : readTextFile(path);
    const language = languageOf(uri);
    if (file && sideRole(uri)) sides.push([uri, file.text]);
    else if (file && language && isWorthReading(configs, uri, file.text)) {
      const origin = { forced: forcedDialect(configs, uri), unreadable: file.problem };
      texts.push({ uri, language, text: file.text, origin });
    } else gone.push(uri);
  }
  return withSides(withFiles(without(workspace, gone), texts), sides);
}

/** Whether a text is worth reading: its path fits the settings, or its first line says so. */
export function isWorthReading(configs: Configs, uri: string, text: string): boolean {
  return /^\uFEFF?#\s*okr:/.test(text.slice(0, 40)) || mayHoldOkrs(configs, uri);
}

function without(workspace: Workspace, uris: readonly string[]): Workspace {
  const sides = uris.map((uri) => [uri, undefined] as const);
  return withSides(withoutFiles(workspace, uris), sides);
}

function knownBelow(folders: ReadonlySet<string>, { workspace, configs }: Known): string[] {
  if (folders.size === 0) return [];
  const { files, sides } = workspace;
  const all = [...files.keys(), ...sides.keys(), ...[...configs.byFolder.keys()].map(configUriOf)];
  return all.filter((uri) => isBelow(uri, folders));
}

/** A folder that comes with a thousand in it is walked once. */
function standingIn(folders: ReadonlySet<string>, { workspace }: Known): string[] {
  return [...folders].flatMap((uri) => {
    const path = isBelow(uri, folders) ? undefined : pathOf(uri);
    if (path === undefined || !isFolder(path) || !isInRoots(workspace, `${uri}/any.toml`)) return [];
    const configs: string[] = [];
    const onConfig = (folder: string) => void configs.push(configUriOf(uriOf(folder)));
    const { candidates, sides } = discoverNow(path, { onConfig, isCandidate: () => true });
    return [...configs, ...[...candidates, ...sides].map(uriOf)];
  });
}

function isBelow(uri: string, folders: ReadonlySet<string>): boolean {
  for (let at = uri.lastIndexOf("/"); at > 0; at = uri.lastIndexOf("/", at - 1))
    if (folders.has(uri.slice(0, at))) return true;
  return false;
}

/** Whether a file is in one of the opened folders, and not left out there. */
function isInRoots(
  { roots }: Workspace,
  uri: string,
  isWanted: (root: string, path: string) => boolean = () => true,
): boolean {
  const path = pathOf(uri);
  return (
    path !== undefined &&
    roots.some((each) => {
      const root = pathOf(each);
      return root !== undefined && isDiscoverable(root, path) && isWanted(root, path);
    })
  );
}

function isReadable(uri: string): boolean {
  return languageOf(uri) !== undefined || sideRole(uri) !== undefined;
}
