import { fstatSync, writeSync } from "node:fs";
import { inLog } from "./format/log.ts";
import { printable } from "./format/printable.ts";

/**
 * Writes to stdout, all of it, before it returns. Straight to the descriptor: Node's stream costs a millisecond to set
 * up, and loses what is still in a pipe when the process ends. Once the reader has gone (`okr report | head -1`)
 * nothing more is written; the verb goes on to its own end and status.
 */
export function print(text: string): void {
  write(1, text);
}

/**
 * Writes a line about the run itself to stderr. Whatever names and words stand in it, it stays one line, does nothing to
 * a terminal, and no CI system takes any of it for a command.
 */
export function say(line: string): void {
  write(2, `${inLog(printable(line))}\n`);
}

const gone = new Set<number>();

function write(handle: 1 | 2, text: string): void {
  if (gone.has(handle)) return;
  // A Windows console reads bytes in its own code page; only Node's stream knows how to talk to it.
  if (process.platform === "win32" && isConsole(handle)) {
    (handle === 1 ? process.stdout : process.stderr).write(text);
    return;
  }
  const bytes = Buffer.from(text, "utf8");
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(handle, bytes, at);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      // A pipe that somebody else made non-blocking is full: the reader is slower than we are.
      if (code === "EAGAIN") Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2);
      else {
        gone.add(handle);
        if (code === "EPIPE" || code === "EOF" || code === "EBADF") return;
        throw error;
      }
    }
  }
}

function isConsole(handle: number): boolean {
  try {
    const stat = fstatSync(handle);
    return !stat.isFile() && !stat.isFIFO() && !stat.isSocket();
  } catch {
    return false;
  }
}
