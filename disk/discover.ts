import { readFileSync } from "node:fs";
import { opendir } from "node:fs/promises";
import { join } from "node:path";
import ignore, { type Ignore } from "ignore";
import picomatch from "picomatch";
import { type FileSettings, sideRole } from "../core/index.ts";

/** Files that may hold OKRs, and the side files beside them. Absolute paths, sorted. */
export interface Discovered {
  readonly candidates: readonly string[];
  readonly sides: readonly string[];
}

/** Folders that are never looked into, whatever git says of them. */
const neverEntered = new Set(["node_modules", ".git", ".hg", ".svn"]);
/** A tree deeper than this is a mistake or a trap. */
const deepest = 32;

/**
 * Walks a folder for files whose path fits the include patterns. Symlinks are not followed; what git ignores is
 * left out, and so are folders that cannot be read. Opens no file but `.gitignore`s.
 */
export async function discover(root: string, files: FileSettings): Promise<Discovered> {
  const isCandidate = candidateTest(files);
  const candidates: string[] = [];
  const sides: string[] = [];
  const visit = async (folder: string, path: string, rules: readonly Scoped[], depth: number): Promise<void> => {
    const own = ignoreFileIn(folder, path);
    const active = own ? [...rules, own] : rules;
    const inner: Promise<void>[] = [];
    try {
      for await (const entry of await opendir(folder)) {
        const at = path === "" ? entry.name : `${path}/${entry.name}`;
        if (entry.isDirectory()) {
          if (depth < deepest && !neverEntered.has(entry.name) && !isIgnored(active, `${at}/`))
            inner.push(visit(join(folder, entry.name), at, active, depth + 1));
        } else if (entry.isFile()) {
          const side = sideRole(`/${at}`) !== undefined;
          if ((side || isCandidate(at)) && !isIgnored(active, at))
            (side ? sides : candidates).push(join(folder, entry.name));
        }
      }
    } catch {
      // A folder that cannot be read, or went away meanwhile, has nothing to show.
    }
    await Promise.all(inner);
  };
  await visit(root, "", [], 0);
  return { candidates: candidates.sort(), sides: sides.sort() };
}

/** Whether a path (relative to the root, `/` between its parts) may be an OKR file by the settings. */
export function candidateTest({ include, exclude }: FileSettings): (path: string) => boolean {
  const options = { dot: true, nocase: true };
  const included = picomatch([...include], options);
  const excluded = exclude.length > 0 ? picomatch([...exclude], options) : () => false;
  return (path) => /\.(toml|ya?ml)$/i.test(path) && included(path) && !excluded(path);
}

interface Scoped {
  /** The folder of the `.gitignore`, relative to the root; `""` for the root. */
  readonly folder: string;
  readonly rules: Ignore;
}

function ignoreFileIn(folder: string, path: string): Scoped | undefined {
  try {
    return { folder: path, rules: ignore().add(readFileSync(join(folder, ".gitignore"), "utf8")) };
  } catch {
    // Most folders have none.
    return undefined;
  }
}

/** The deepest `.gitignore` that has a say wins, as in git. */
function isIgnored(scopes: readonly Scoped[], path: string): boolean {
  for (let at = scopes.length - 1; at >= 0; at--) {
    const { folder, rules } = scopes[at] as Scoped;
    const verdict = rules.test(folder === "" ? path : path.slice(folder.length + 1));
    if (verdict.ignored) return true;
    if (verdict.unignored) return false;
  }
  return false;
}
