import { lstatSync, realpathSync } from "node:fs";
import { isAbsolute, relative, sep } from "node:path";

/** Whether a path lies outside of a folder. Both absolute and resolved. */
export function leaves(root: string, path: string): boolean {
  const way = relative(root, path);
  return way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way);
}

/** Whether what stands at a path is a link out of a folder, or below one, or leads nowhere. */
export function leadsOut(root: string, path: string): boolean {
  try {
    return leaves(realpathSync(root), realpathSync(path));
  } catch {
    return true;
  }
}

/** Whether anything stands at a path, if only a link that leads nowhere. */
export function isThere(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    // The way there leads through what is no folder, or not ours to look into.
    return false;
  }
}
