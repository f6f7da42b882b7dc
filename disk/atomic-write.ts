import { randomBytes } from "node:crypto";
import {
  closeSync,
  fchmodSync,
  fchownSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { english } from "../core/index.ts";
import { leaves } from "./leaves.ts";
import { readTextFile } from "./text-file.ts";

/** Why a file was not written, in a sentence for people. The file is as it was. */
export class NotWritten extends Error {}

/**
 * Puts `after` in the place of a file that holds exactly `before`. See `writeAtomically`.
 * @throws NotWritten where the file holds something else by now, is read-only, or cannot be written.
 */
export function replaceText(path: string, before: string, after: string, root: string): void {
  const now = readTextFile(path);
  if (now?.problem !== undefined) throw new NotWritten(english(now.problem));
  if (now?.text !== before) throw new NotWritten("It changed on disk since it was read. Try again.");
  writeAtomically(path, after, root);
}

/**
 * Replaces a file's text in one step: temporary file beside it, fsync, rename. Mode and owner are kept; whoever reads
 * meanwhile sees the old text or the new one, never a half. A file with further names (hard links) parts from them.
 * A symlink is followed only while it stays inside `root`. Ctrl-C waits until the step is done or undone.
 * @throws NotWritten where the file cannot be written.
 */
export function writeAtomically(path: string, text: string, root: string): void {
  process.on("SIGINT", wait);
  process.on("SIGTERM", wait);
  try {
    replace(path, text, root);
  } catch (error) {
    throw error instanceof NotWritten ? error : new NotWritten(reasonOf(error), { cause: error });
  } finally {
    process.off("SIGINT", wait);
    process.off("SIGTERM", wait);
  }
}

/** A signal that is listened to does not end the process in the middle of a step. */
function wait(): void {}

function replace(path: string, text: string, root: string): void {
  const target = realpathSync(path);
  if (leaves(realpathSync(root), target))
    throw new NotWritten("It is a link that leads out of the workspace.");
  const { mode, uid, gid } = statSync(target);
  // The owner of a folder may replace a read-only file in it, and root any; whoever took the right away meant it.
  if ((mode & 0o222) === 0) throw new NotWritten("It is read-only.");
  const temporary = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString("hex")}.tmp`);
  const handle = openSync(temporary, "wx", mode & 0o777);
  try {
    try {
      writeAll(handle, Buffer.from(text, "utf8"));
      fchmodSync(handle, mode & 0o777);
      keepOwner(handle, uid, gid);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    rename(temporary, target);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

function writeAll(handle: number, bytes: Buffer): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at);
}

function keepOwner(handle: number, uid: number, gid: number): void {
  try {
    if (process.getuid && (process.getuid() !== uid || process.getgid?.() !== gid))
      fchownSync(handle, uid, gid);
  } catch {
    // Only root may give a file away; a member of the file's group may write it all the same.
  }
}

/** On Windows a virus scanner may hold the file for a moment. */
function rename(from: string, to: string): void {
  for (let tries = process.platform === "win32" ? 5 : 1; ; tries--) {
    try {
      renameSync(from, to);
      return;
    } catch (error) {
      if (tries <= 1 || !/^(EPERM|EACCES|EBUSY)$/.test(codeOf(error) ?? "")) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 40);
    }
  }
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: "Writing there is not allowed.",
  EPERM: "Writing there is not allowed.",
  EROFS: "It stands on a read-only disk.",
  ENOSPC: "The disk is full.",
  EDQUOT: "The disk quota is used up.",
  ENOENT: "It is gone.",
};

function reasonOf(error: unknown): string {
  return reasons[codeOf(error) ?? ""] ?? (error instanceof Error ? error.message : String(error));
}

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException | undefined)?.code;
}
