import { randomBytes } from "node:crypto";
import { closeSync, fsyncSync, lstatSync, openSync, realpathSync, renameSync, rmSync, writeSync, fchmodSync } from "node:fs";
import { basename, dirname, join, relative, isAbsolute } from "node:path";

/**
 * Replaces a file's text in one step: temporary file beside it, fsync, rename. The mode is kept; whoever reads
 * meanwhile sees the old text or the new one, never a half.
 * A symlink is followed only while it stays inside `root`.
 * @throws Error with a message for people where the file cannot be written; the file is then as it was.
 */
export function writeAtomically(path: string, text: string, root: string): void {
  const target = realpathSync(path);
  if (leaves(realpathSync(root), target)) throw new Error(`${path} leads out of ${root}. Nothing was written.`);
  const { mode } = lstatSync(target);
  const temporary = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString("hex")}.tmp`);
  const handle = openSync(temporary, "wx", mode & 0o777);
  try {
    try {
      writeSync(handle, text);
      fchmodSync(handle, mode & 0o777);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** Whether a path lies outside of a folder. Both absolute and resolved. */
export function leaves(root: string, path: string): boolean {
  const way = relative(root, path);
  return way === ".." || way.startsWith(`..${process.platform === "win32" ? "\\" : "/"}`) || isAbsolute(way);
}
