import { existsSync, readdirSync, realpathSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { LookUp, PathAnswer } from "../core/index.ts";
import { leaves } from "./leaves.ts";

/** A folder with more in it is not searched for what may be meant. */
const mostEntries = 500;

/**
 * Looks for paths that evidence names: from the folder of the file upward to the workspace's root, for people write
 * them from either. Where roots hold each other, all of them count, in whatever order they come. Only whether something
 * is there is asked, and never outside of the roots.
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
    const own = roots.filter((each) => folder !== undefined && !leaves(each, folder));
    if (folder === undefined || own.length === 0) return { state: "there" };
    return answerFor(own, folder, path, namesIn);
  };
}

function answerFor(
  roots: readonly string[],
  folder: string,
  path: string,
  namesIn: (folder: string) => readonly string[],
): PathAnswer {
  const instead = new Set<string>();
  for (let base = folder; isInOne(roots, base); base = dirname(base)) {
    const place = join(base, path);
    const home = dirname(place);
    if (isInOne(roots, place)) {
      if (existsSync(place)) return { state: leadsOut(roots, place) ? "outside" : "there" };
      if (!leadsOut(roots, home))
        for (const name of namesIn(home)) instead.add(relative(base, join(home, name)).split(sep).join("/"));
    }
    if (base === dirname(base)) break;
  }
  return { state: "missing", instead: [...instead] };
}

function isInOne(roots: readonly string[], path: string): boolean {
  return roots.some((root) => !leaves(root, path));
}

/** Whether what stands at a path is a link out of all roots, or below one. */
function leadsOut(roots: readonly string[], path: string): boolean {
  const real = realOf(path);
  return (
    real !== undefined &&
    !isInOne(
      roots.flatMap((root) => realOf(root) ?? []),
      real,
    )
  );
}

/** Undefined for what is not there, or went a moment ago. */
function realOf(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
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
