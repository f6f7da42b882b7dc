import { existsSync, readdirSync, realpathSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { LookUp, PathAnswer } from "../core/index.ts";
import { leaves } from "./leaves.ts";

/** A folder with more in it is not searched for what may be meant. */
const mostEntries = 500;

/**
 * Looks for paths that evidence names: from the folder of the file upward to the workspace's root, for people write
 * them from either. Only whether something is there is asked, and never outside of the root.
 */
export function proofsIn(roots: readonly string[]): LookUp {
  const lists = new Map<string, readonly string[]>();
  const namesIn = (folder: string) => {
    let names = lists.get(folder);
    if (!names) {
      names = namesOf(folder);
      lists.set(folder, names);
    }
    return names;
  };
  return (folderUri, path) => {
    const folder = pathOf(folderUri);
    const root = roots.find((each) => folder !== undefined && !leaves(each, folder));
    if (folder === undefined || root === undefined) return { state: "there" };
    return answerFor(root, folder, path, namesIn);
  };
}

function answerFor(
  root: string,
  folder: string,
  path: string,
  namesIn: (folder: string) => readonly string[],
): PathAnswer {
  const instead = new Set<string>();
  for (let base = folder; !leaves(root, base); base = dirname(base)) {
    const place = join(base, path);
    if (leaves(root, place)) continue;
    if (existsSync(place)) return { state: leadsOut(root, place) ? "outside" : "there" };
    const home = dirname(place);
    for (const name of namesIn(home)) instead.add(relative(base, join(home, name)).split(sep).join("/"));
    if (base === dirname(base)) break;
  }
  return { state: "missing", instead: [...instead] };
}

function leadsOut(root: string, place: string): boolean {
  try {
    return leaves(realpathSync(root), realpathSync(place));
  } catch {
    // It went a moment ago.
    return false;
  }
}

function namesOf(folder: string): readonly string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true });
    if (entries.length > mostEntries) return [];
    return entries.filter((each) => each.isFile() && !each.name.startsWith(".")).map(({ name }) => name);
  } catch {
    // There is no such folder, or it is not ours to look into.
    return [];
  }
}

function pathOf(uri: string): string | undefined {
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}
