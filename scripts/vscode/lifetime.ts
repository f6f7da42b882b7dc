import type { ChildProcess, SpawnOptions } from "node:child_process";
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const unfinished = new Set<() => void>();
let watching = false;

/**
 * Registers something that must be undone when this process ends, however it ends (its last line, an
 * uncaught error, Ctrl-C). `undo` is synchronous because a process that is exiting waits for nothing.
 * Gives a function that undoes it now; calling that twice is harmless.
 */
export function undoAtExit(undo: () => void): () => void {
  if (!watching) {
    watching = true;
    process.on("exit", undoEverything);
    for (const [signal, status] of [
      ["SIGINT", 130],
      ["SIGTERM", 143],
      ["SIGHUP", 129],
    ] as const)
      process.on(signal, () => process.exit(status));
  }
  const once = () => {
    if (unfinished.delete(once)) undo();
  };
  unfinished.add(once);
  return once;
}

/** Makes an empty temporary folder, removed by `remove` or at the latest when this process ends. */
export function temporaryFolder(name: string): { path: string; remove(): void } {
  // macOS's own temporary folder has a name too long for sockets. The real path, since /tmp is a link
  // there, and VS Code compares paths as text.
  const parent = process.platform === "darwin" ? "/tmp" : tmpdir();
  const path = realpathSync(mkdtempSync(join(parent, `${name}-`)));
  const remove = undoAtExit(() =>
    rmSync(path, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }),
  );
  return { path, remove };
}

/**
 * Starts a program whose whole process tree ends by `kill`, or at the latest when this process ends.
 * `ended` settles when the program is gone, with its exit status (or the name of the signal), or the
 * reason why it could not be started.
 */
export function startProgram(
  file: string,
  args: readonly string[],
  options: SpawnOptions = {},
): { child: ChildProcess; ended: Promise<number | string>; kill(): Promise<void> } {
  // A group of its own lets one signal reach the whole tree, grandchildren included.
  const child = spawn(file, args, { detached: process.platform !== "win32", windowsHide: true, ...options });
  const ended = new Promise<number | string>((resolve) => {
    child.once("error", (error) => resolve(error.message));
    child.once("exit", (status, signal) => resolve(status ?? signal ?? "unknown"));
  });
  const killNow = undoAtExit(() => killTree(child));
  return {
    child,
    ended,
    async kill() {
      killNow();
      await ended;
    },
  };
}

/** The latest lines that a program printed: what to show when it fails, without keeping all of it. */
export function lastLines(limit: number): { add(text: string): void; text(): string } {
  let kept = "";
  return {
    add: (text) => {
      kept = (kept + text).split("\n").slice(-limit).join("\n");
    },
    text: () => kept.trim(),
  };
}

/**
 * Waits for `promise`, at most `seconds`; then fails with "… took longer than N seconds". What the
 * promise stands for is not stopped: the caller does that.
 */
export async function within<T>(seconds: number, what: string, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () => reject(new Error(`${what} took longer than ${Math.round(seconds)} seconds`)),
      seconds * 1000,
    );
  });
  return Promise.race([promise, tooLate]).finally(() => clearTimeout(timer));
}

function undoEverything(): void {
  // Last in, first out: programs end before the folders they write to are removed.
  for (const undo of [...unfinished].reverse()) {
    try {
      undo();
    } catch (error) {
      process.stderr.write(`clean-up: ${error instanceof Error ? error.message : String(error)}\n`);
    }
  }
}

function killTree(child: ChildProcess): void {
  if (child.pid === undefined) return;
  if (process.platform === "win32") {
    spawnSync("taskkill", ["/pid", String(child.pid), "/t", "/f"], { windowsHide: true });
    return;
  }
  try {
    process.kill(-child.pid, "SIGKILL");
  } catch {
    // The group is already gone.
  }
}
