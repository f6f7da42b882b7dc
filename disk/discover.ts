import { type Dirent, lstatSync, readdirSync, realpathSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import ignore, { type Ignore } from "ignore";
import { configName, sideRole } from "../core/index.ts";
import { leadsOut, leaves } from "./leaves.ts";
import { readTextFile } from "./text-file.ts";

/** Files that may hold OKRs, and the side files beside them. Absolute paths, sorted. */
export interface Discovered {
  readonly candidates: readonly string[];
  readonly sides: readonly string[];
  /** Links that would be candidates but lead out of the folder. They are not to be read. */
  readonly outside: readonly string[];
}

/** Says of files whether they may hold OKRs, while a folder is walked. */
export interface Judge {
  /** A config stands in this folder. Called before any file in it or below is judged. */
  onConfig?(folder: string): void;
  /** Asked for `.toml` and YAML files, by their absolute path. */
  isCandidate(path: string): boolean;
}

/** Folders that are never looked into, whatever git says of them. */
const neverEntered = new Set(["node_modules", ".git", ".hg", ".svn"]);
/** A tree deeper than this is a mistake or a trap. */
const deepest = 32;

/**
 * Walks a folder for files that may hold OKRs, and for configs on the way. Links to folders are not followed, links
 * to files only within the folder, and only where nothing else found leads to the same file. What git ignores is left
 * out, and so are folders that cannot be read. Opens no file but `.gitignore`s.
 */
export function discoverNow(root: string, judge: Judge): Discovered {
  const steps = walk(root, judge);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** As `discoverNow`, with room for other work between one folder and the next. */
export async function discover(root: string, judge: Judge): Promise<Discovered> {
  const steps = walk(root, judge);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** Whether `discover` would come by a file that is there: for one that has just appeared, without a walk. */
export function isDiscoverable(root: string, path: string): boolean {
  if (leaves(root, path)) return false;
  const shown = slashed(relative(root, path));
  const folders = shown.split("/").slice(0, -1);
  if (folders.length > deepest || folders.some((name) => neverEntered.has(name))) return false;
  let scopes: readonly Scope[] = scopesAt(root, "", []);
  for (let at = 0; at < folders.length; at++) {
    const below = folders.slice(0, at + 1);
    const folder = join(root, ...below);
    const folderShown = `${below.join("/")}/`;
    if (isIgnored(scopes, folderShown) || isLink(folder)) return false;
    scopes = scopesAt(folder, folderShown, scopes);
  }
  return !isIgnored(scopes, shown) && !(isLink(path) && leadsOut(root, path));
}

/** Whether a path is a link to a file that `discover` comes by anyway, and so passes over the link. */
export function isSecondName(root: string, path: string, isCandidate: Judge["isCandidate"]): boolean {
  if (!isLink(path) || leadsOut(root, path)) return false;
  const target = join(root, relative(realpathSync(root), realpathSync(path)));
  const isSide = sideRole(slashed(`/${relative(root, target)}`)) !== undefined;
  return isDiscoverable(root, target) && (isSide || (isReadable(target) && isCandidate(target)));
}

/** Whether there is a folder at a path; a link to one is none. */
export function isFolder(path: string): boolean {
  try {
    return lstatSync(path).isDirectory();
  } catch {
    return false;
  }
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink();
  } catch {
    // What is not there, or not ours to look at, is no link to be wary of.
    return false;
  }
}

/** A folder still to be looked into. */
interface Folder {
  readonly path: string;
  /** Relative to the root, with a `/` at its end; `""` for the root. */
  readonly shown: string;
  readonly depth: number;
  /** The `.gitignore`s above it, from the root down. */
  readonly scopes: readonly Scope[];
}

interface Scope {
  /** The folder of the `.gitignore`, as `Folder.shown`. */
  readonly shown: string;
  readonly rules: Ignore;
}

interface Followed {
  readonly link: string;
  readonly target: string;
}

/** Yields after each folder. */
function* walk(root: string, judge: Judge): Generator<undefined, Discovered> {
  const candidates: string[] = [];
  const sides: string[] = [];
  const links: string[] = [];
  const left: Folder[] = [{ path: root, shown: "", depth: 0, scopes: [] }];
  for (let folder = left.pop(); folder; folder = left.pop()) {
    const entries = entriesOf(folder.path);
    const scopes = scopesIn(folder, entries);
    if (entries.some(({ name }) => name === configName)) judge.onConfig?.(folder.path);
    for (const entry of entries) {
      const shown = folder.shown + entry.name;
      if (entry.isDirectory()) {
        if (folder.depth < deepest && !neverEntered.has(entry.name) && !isIgnored(scopes, `${shown}/`))
          left.push({
            path: join(folder.path, entry.name),
            shown: `${shown}/`,
            depth: folder.depth + 1,
            scopes,
          });
      } else if (entry.isFile() || entry.isSymbolicLink()) {
        const isSide = sideRole(`/${shown}`) !== undefined;
        const path = join(folder.path, entry.name);
        if (!isSide && !(isReadable(entry.name) && judge.isCandidate(path))) continue;
        if (!isIgnored(scopes, shown))
          (entry.isSymbolicLink() ? links : isSide ? sides : candidates).push(path);
      }
    }
    yield;
  }
  const { inside, outside } = links.length > 0 ? followed(root, links.sort()) : { inside: [], outside: [] };
  const found = new Set([...candidates, ...sides]);
  for (const { link, target } of inside) {
    if (found.has(target)) continue;
    found.add(target);
    (sideRole(slashed(`/${relative(root, link)}`)) ? sides : candidates).push(link);
  }
  return { candidates: candidates.sort(), sides: sides.sort(), outside: outside.sort() };
}

function isReadable(name: string): boolean {
  return /\.(?:toml|ya?ml)$/i.test(name);
}

function slashed(path: string): string {
  return path.split(sep).join("/");
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    // A folder that cannot be read, or went away meanwhile, has nothing to show.
    return [];
  }
}

/** Links to files, with what they lead to as a path in the root; and the links that lead out of it. */
function followed(root: string, links: readonly string[]): { inside: Followed[]; outside: string[] } {
  const home = realpathSync(root);
  const inside: Followed[] = [];
  const outside: string[] = [];
  for (const link of links) {
    try {
      const target = realpathSync(link);
      if (leaves(home, target)) outside.push(link);
      else if (statSync(target).isFile()) inside.push({ link, target: join(root, relative(home, target)) });
    } catch {
      // It leads nowhere.
    }
  }
  return { inside, outside };
}

function scopesIn({ path, shown, scopes }: Folder, entries: readonly Dirent[]): readonly Scope[] {
  const isThere = entries.some((entry) => entry.name === ".gitignore" && entry.isFile());
  return isThere ? scopesAt(path, shown, scopes) : scopes;
}

/** The scopes above, and that of a folder's own `.gitignore` where it has one. */
function scopesAt(folder: string, shown: string, above: readonly Scope[]): readonly Scope[] {
  const path = join(folder, ".gitignore");
  const text = isLink(path) ? undefined : readTextFile(path)?.text;
  return text === undefined
    ? above
    : [...above, { shown, rules: ignore().add(text.split(/\r?\n/).filter(isCheap)) }];
}

/** Each `**` of a line multiplies the ways in which it may fit a path: a line with many is a trap, not a wish. */
function isCheap(line: string): boolean {
  return line.length <= 1000 && line.split("**").length <= 5;
}

/** The deepest `.gitignore` that has a say wins, as in git. */
function isIgnored(scopes: readonly Scope[], path: string): boolean {
  for (let at = scopes.length - 1; at >= 0; at--) {
    const { shown, rules } = scopes[at] as Scope;
    const verdict = rules.test(path.slice(shown.length));
    if (verdict.ignored) return true;
    if (verdict.unignored) return false;
  }
  return false;
}
