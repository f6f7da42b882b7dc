import { isAbsolute, relative, sep } from "node:path";

/** Whether a path lies outside of a folder. Both absolute and resolved. */
export function leaves(root: string, path: string): boolean {
  const way = relative(root, path);
  return way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way);
}
