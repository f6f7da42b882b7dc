import { commonEnds } from "../ends.ts";
import { decodedUri } from "../uri.ts";
import type { OkrFile } from "./file.ts";
import { folderOf } from "./group.ts";
import type { Evidence, ModelBlock } from "./okr.ts";
import type { Workspace } from "./workspace.ts";

/** What is known of a path that evidence names; found out by whoever can look at the disk. */
export type PathAnswer =
  | { readonly state: "there" }
  | { readonly state: "outside" }
  | {
      readonly state: "missing";
      /** What does stand where it was looked for, as paths that could be written in its place. */
      readonly instead: readonly string[];
    };

/** What is known of the paths that a file names. Its identity stands for "nothing else is known". */
export type FileProofs = ReadonlyMap<string, PathAnswer>;

/** Finds out about a path that is written in a file of a folder. */
export type LookUp = (folder: string, path: string) => PathAnswer;

/**
 * The path that evidence of kind `file` or `content` names, as written with `/`; without a place in the file
 * (`#heading`, `:42`). Undefined where the value may be something else: a pattern, a sentence, another scheme.
 */
export function proofPathOf({ kind, value }: Evidence): string | undefined {
  if (kind !== "file" && kind !== "content") return undefined;
  const path = value.replace(/#.*$/s, "").replace(/:\d+(?:[-:]\d+)?$/, "");
  if (path === "" || path.length > longestPath || /[*?[\]{}<>|"\0\n]|:\/\/|^[a-z][\w+.-]+:/i.test(path))
    return undefined;
  if (kind === "content" && (/\s/.test(path) || !/[/.]/.test(path))) return undefined;
  return path.replaceAll("\\", "/");
}

const longestPath = 1000;

/** What is known of a path that evidence in a file names; undefined where nobody has looked. */
export function proofAt(
  { proofs, roots }: Workspace,
  { uri }: OkrFile,
  path: string,
): PathAnswer | undefined {
  return leavesRoots(roots, folderOf(uri), path) ? outside : proofs.get(uri)?.get(path);
}

const outside: PathAnswer = { state: "outside" };

/** Whether a path lies, by its spelling alone, in none of the roots that its file is in. Roots may hold each other. */
function leavesRoots(roots: readonly string[], folder: string, path: string): boolean {
  if (/^(?:\/|~|[a-z]:)/i.test(path)) return true;
  if (!path.includes("..")) return false;
  const own = roots.filter((root) => isIn(root, folder));
  const place = stepsFrom(decodedUri(folder), path);
  return own.length > 0 && own.every((root) => !isIn(decodedUri(root), place));
}

function isIn(root: string, place: string): boolean {
  return `${place}/`.startsWith(`${root}/`);
}

/** Where a path leads from a folder. Nothing is above the top of a disk: `file:///`. */
function stepsFrom(folder: string, path: string): string {
  const steps = folder.split("/");
  for (const step of path.split("/"))
    if (step === "..") steps.length = Math.max(steps.length - 1, 3);
    else if (step !== "." && step !== "") steps.push(step);
  return steps.join("/");
}

/**
 * The workspace with answers for the paths that the evidence in some files names and nobody has looked up yet. With
 * `before`, a workspace for which that was done, only what has changed since is gone through.
 */
export function withProofs(
  workspace: Workspace,
  files: Iterable<OkrFile>,
  lookUp: LookUp,
  before?: Workspace,
): Workspace {
  let proofs: Map<string, FileProofs> | undefined;
  for (const { uri, blocks } of files) {
    const folder = folderOf(uri);
    const known = workspace.proofs.get(uri);
    const { start, end } = commonEnds(before?.files.get(uri)?.blocks ?? [], blocks, Object.is);
    const added = new Map<string, PathAnswer>();
    for (const path of pathsIn(blocks.slice(start, blocks.length - end)))
      if (!known?.has(path) && !leavesRoots(workspace.roots, folder, path))
        added.set(path, lookUp(folder, path));
    if (added.size === 0) continue;
    proofs ??= new Map(workspace.proofs);
    proofs.set(uri, new Map([...(known ?? []), ...added]));
  }
  return proofs ? { ...workspace, proofs } : workspace;
}

/**
 * The workspace with all paths that its files name looked up anew, and none of those that they name no more: the same
 * one where no answer has changed.
 */
export function withFreshProofs(workspace: Workspace, lookUp: LookUp): Workspace {
  const { proofs } = withProofs({ ...workspace, proofs: new Map() }, workspace.files.values(), lookUp);
  const kept = new Map([...proofs].map(([uri, now]) => [uri, keptOf(workspace.proofs.get(uri), now)]));
  return isSame(workspace.proofs, kept) ? workspace : { ...workspace, proofs: kept };
}

/** New answers, with the old objects for those that are as they were. */
function keptOf(old: FileProofs | undefined, now: FileProofs): FileProofs {
  const kept = new Map(
    [...now].map(([path, answer]) => {
      const before = old?.get(path);
      return [path, before && JSON.stringify(before) === JSON.stringify(answer) ? before : answer];
    }),
  );
  return old && isSame(old, kept) ? old : kept;
}

function isSame<T>(a: ReadonlyMap<string, T>, b: ReadonlyMap<string, T>): boolean {
  return a.size === b.size && [...b].every(([key, value]) => a.get(key) === value);
}

function pathsIn(blocks: readonly ModelBlock[]): ReadonlySet<string> {
  return new Set(
    blocks.flatMap(({ keyResults }) =>
      keyResults.flatMap(({ evidence }) => evidence.flatMap((each) => proofPathOf(each) ?? [])),
    ),
  );
}
