import assert from "node:assert/strict";
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import type { TestContext } from "node:test";

/** The `okr` command as it is built. */
export const okrBundle = resolve(import.meta.dirname, "../../dist/okr.cjs");
/** The repository's examples. */
export const examples = resolve(import.meta.dirname, "../../examples");
/** The day on which the examples play. */
export const exampleDay = "2026-11-21";

export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** What stands on stdin; without it, stdin is empty. */
  readonly input?: string;
}

/** Runs the real command to its end. Nothing of the caller's own `BWOC_…` or colour settings gets through. */
export function okr(words: readonly string[], { cwd, env, input }: RunOptions = {}): Ran {
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [okrBundle, ...words], {
    cwd: cwd ?? examples,
    env: environment(env),
    encoding: "utf8",
    timeout: 60_000,
    maxBuffer: 64 * 1024 * 1024,
    ...(input === undefined ? { stdio: ["ignore", "pipe", "pipe"] as const } : { input }),
  });
  assert.equal(error, undefined);
  return { status, stdout, stderr };
}

/** Runs the command and takes its stdout as JSON, which must be all that stands there. */
export function okrJson(words: readonly string[], options?: RunOptions): unknown {
  return JSON.parse(okr(words, options).stdout);
}

/** The command at work, with pipes at all three ends, for tests that hold or close them. */
export interface Running {
  readonly child: ChildProcess;
  /** Its status once it has ended; null where a signal ended it. */
  readonly ended: Promise<number | null>;
}

export function startOkr(words: readonly string[], { cwd, env }: RunOptions = {}): Running {
  const child = spawn(process.execPath, [okrBundle, ...words], {
    cwd: cwd ?? examples,
    env: environment(env),
    stdio: "pipe",
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once("exit", resolve);
    child.once("error", reject);
  });
  return { child, ended };
}

/** A folder on disk that holds these files, gone after the test. */
export function onDisk(t: TestContext, files: Readonly<Record<string, string | Buffer>>): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "okr lens ü ")));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

function environment(own: RunOptions["env"]): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(BWOC_|LC_|LANG|NO_COLOR$|FORCE_COLOR$|NODE_)/.test(name),
  );
  return { ...Object.fromEntries(kept), ...own };
}
