import { spawnSync } from "node:child_process";
import { accessSync, constants, statSync } from "node:fs";
import { delimiter, isAbsolute, join } from "node:path";
import { largestFile } from "../disk/text-file.ts";
import { UsageError } from "./run.ts";

/** A commit, as seen from a folder in a repository's work tree. */
export interface Revision {
  /** From the repository's root to the folder, with `/` at its end; `""` for the root itself. */
  readonly prefix: string;
  /** The commit's regular files: path from the repository's root -> the id of its content. */
  readonly blobs: ReadonlyMap<string, string>;
  /**
   * The content of these blobs, as it is in the repository: no filter is run over it. Larger ones than OKR files may
   * be are left out.
   * @throws UsageError where this clone does not have them.
   */
  read(ids: Iterable<string>): ReadonlyMap<string, Buffer>;
}

/**
 * The commit at which the way to HEAD left that of a revision (their merge base, as in `git diff REV...`).
 *
 * The only place that starts a process: `git`, with nothing but plumbing that looks things up. None of it runs hooks,
 * filters, diff drivers, aliases, monitors or pagers, so that nothing a repository is configured to run is run, and
 * no transport is allowed, so that a partial clone fetches nothing.
 * @throws UsageError where there is no git, repository, revision or common history.
 */
export function mergeBaseWith(revision: string, folder: string): Revision {
  if (revision === "" || /^[-^]/.test(revision) || revision.includes("\0"))
    throw new UsageError(`--changed wants a branch, a tag or a commit, not "${revision}".`);
  const git = gitIn(folder);
  const { isShallow, prefix } = placeOf(git, folder);
  const commit = commitOf(git, revision, isShallow);
  const base = git(["merge-base", commit, "HEAD"]);
  if (base.status !== 0)
    throw new UsageError(
      isShallow
        ? shallow(revision)
        : `HEAD and "${revision}" have no history in common. Name a branch that HEAD comes from.`,
    );
  const tree = base.text.trim();
  return {
    prefix,
    blobs: blobsIn(sound(git(["ls-tree", "-r", "-z", "--full-tree", tree]))),
    read: (ids) => contentOf(git, [...new Set(ids)], revision),
  };
}

interface Answer {
  readonly status: number | null;
  readonly text: string;
  readonly bytes: Buffer;
  readonly trouble: string;
}
type Git = (words: readonly string[], input?: string) => Answer;

function gitIn(folder: string): Git {
  const program = programOnPath();
  const env = environment();
  return (words, input = "") => {
    const { status, stdout, stderr, error } = spawnSync(program, [...always, ...words], {
      cwd: folder,
      env,
      input,
      shell: false,
      windowsHide: true,
      maxBuffer: 1024 * 1024 * 1024,
    });
    if (error) throw new UsageError(`git could not be run: ${error.message}.`);
    return { status, text: stdout.toString(), bytes: stdout, trouble: stderr.toString() };
  };
}

/** No call that is made here needs any of these; they stand for those that git may learn to make by itself. */
const always = ["--no-pager", "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null"];

/** What a hook that calls us says of its own repository and index does not hold for the folder we ask about. */
const ofTheCaller = new Set([
  "GIT_DIR",
  "GIT_WORK_TREE",
  "GIT_COMMON_DIR",
  "GIT_INDEX_FILE",
  "GIT_PREFIX",
  "GIT_NAMESPACE",
  "GIT_EXTERNAL_DIFF",
]);

function environment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !ofTheCaller.has(name.toUpperCase()));
  return {
    ...Object.fromEntries(kept),
    LC_ALL: "C",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_TERMINAL_PROMPT: "0",
    GIT_NO_LAZY_FETCH: "1",
    // Older gits do not know the line above: of the transports a fetch could take, none is allowed.
    GIT_ALLOW_PROTOCOL: "none",
  };
}

/** By hand, because the system's own search may find a `git` in the folder that is checked. */
function programOnPath(): string {
  const path = Object.entries(process.env).find(([name]) => name.toUpperCase() === "PATH")?.[1] ?? "";
  const name = process.platform === "win32" ? "git.exe" : "git";
  for (const folder of path.split(delimiter)) {
    const program = join(folder, name);
    if (isAbsolute(folder) && isProgram(program)) return program;
  }
  throw new UsageError("--changed asks git, and there is no git on the PATH. Install it.");
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    // Not there, or not to be run.
    return false;
  }
}

function placeOf(git: Git, folder: string): { isShallow: boolean; prefix: string } {
  const answer = git(["rev-parse", "--is-inside-work-tree", "--is-shallow-repository", "--show-prefix"]);
  if (/dubious ownership/.test(answer.trouble))
    throw new UsageError(
      `Git does not read the repository of ${folder}, since somebody else owns it. If you trust it: git config --global --add safe.directory DIR.`,
    );
  const [isInside, isShallow, ...prefix] = answer.text.replace(/\n$/, "").split("\n");
  if (answer.status !== 0 || isInside !== "true")
    throw new UsageError(
      `${folder} is not in the work tree of a Git repository. --changed compares with a revision of one.`,
    );
  return { isShallow: isShallow === "true", prefix: prefix.join("\n") };
}

function commitOf(git: Git, revision: string, isShallow: boolean): string {
  const commit = idOf(git, revision);
  if (commit !== undefined) return commit;
  if (isShallow) throw new UsageError(shallow(revision));
  const remote = `origin/${revision}`;
  const hint =
    idOf(git, remote) === undefined ? "Name a branch, a tag or a commit." : `Did you mean ${remote}?`;
  throw new UsageError(`Git knows no revision "${revision}" here. ${hint}`);
}

function idOf(git: Git, revision: string): string | undefined {
  const { status, text } = git(["rev-parse", "--verify", "--quiet", `${revision}^{commit}`]);
  return status === 0 ? text.trim() : undefined;
}

function shallow(revision: string): string {
  return `This clone is shallow, and what it shares with "${revision}" is not in it. Fetch the whole history, with actions/checkout by "fetch-depth: 0".`;
}

function sound(answer: Answer): Answer {
  if (answer.status === 0) return answer;
  throw new UsageError(`git failed: ${answer.trouble.split("\n", 1)[0] ?? ""}`);
}

/** Regular files only: a link's content is a path, and a submodule has its own commits. */
function blobsIn({ text }: Answer): Map<string, string> {
  const blobs = new Map<string, string>();
  for (const entry of text.split("\0")) {
    const tab = entry.indexOf("\t");
    const [mode, , id] = entry.slice(0, tab).split(" ");
    if (tab > 0 && id && mode?.startsWith("100")) blobs.set(entry.slice(tab + 1), id);
  }
  return blobs;
}

function contentOf(git: Git, ids: readonly string[], revision: string): Map<string, Buffer> {
  const contents = new Map<string, Buffer>();
  if (ids.length === 0) return contents;
  const checked = git(["cat-file", "--batch-check"], lines(ids));
  const found = checked.text.split("\n");
  if (checked.status !== 0 || ids.some((id, at) => !found[at]?.startsWith(`${id} blob `)))
    throw new UsageError(
      `Files of "${revision}" are not in this clone, which seems to be a partial one. Fetch them, with actions/checkout by leaving out "filter".`,
    );
  const due = ids.filter((_, at) => Number(found[at]?.split(" ")[2]) <= largestFile);
  const { bytes } = sound(git(["cat-file", "--batch"], lines(due)));
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf("\n", at);
    const [id, , size] = bytes.toString("latin1", at, end).split(" ");
    const start = end + 1;
    contents.set(id as string, bytes.subarray(start, start + Number(size)));
    at = start + Number(size) + 1;
  }
  return contents;
}

function lines(words: readonly string[]): string {
  return words.map((word) => `${word}\n`).join("");
}
