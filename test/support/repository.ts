import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { TestContext } from "node:test";
import { onDisk } from "./command.ts";

/** A Git repository in a folder of its own, gone after the test. Nothing of the machine's own configuration counts. */
export interface Repository {
  readonly folder: string;
  /** Runs git, which must succeed, and gives what it prints. */
  git(...words: string[]): string;
  /** Writes files (undefined: takes one away) without committing them. */
  write(files: Readonly<Record<string, string | undefined>>): void;
  /** Commits all there is. Gives the commit's id. */
  commit(): string;
}

export function repository(t: TestContext, files: Readonly<Record<string, string>>): Repository {
  const made = repositoryIn(onDisk(t, files));
  made.git("init", "--quiet", "--initial-branch=main");
  made.commit();
  return made;
}

/** The repository that is in a folder already. */
export function repositoryIn(folder: string): Repository {
  const git = (...words: string[]) => {
    const { status, stdout, stderr, error } = spawnSync("git", words, {
      cwd: folder,
      encoding: "utf8",
      env: { ...process.env, ...nobody },
    });
    assert.equal(error, undefined);
    assert.equal(status, 0, `git ${words.join(" ")}\n${stderr}`);
    return stdout;
  };
  return {
    folder,
    git,
    write: (texts) => {
      for (const [path, text] of Object.entries(texts)) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        if (text === undefined) rmSync(join(folder, path));
        else writeFileSync(join(folder, path), text);
      }
    },
    commit: () => {
      git("add", "--all");
      git("commit", "--quiet", "--allow-empty", "--message=work");
      return git("rev-parse", "HEAD").trim();
    },
  };
}

const nobody = {
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_AUTHOR_NAME: "Mira",
  GIT_AUTHOR_EMAIL: "mira@example.org",
  GIT_COMMITTER_NAME: "Mira",
  GIT_COMMITTER_EMAIL: "mira@example.org",
};
