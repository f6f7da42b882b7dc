import { commonEnds } from "../ends.ts";
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
export function proofAt({ proofs, roots }: Workspace, file: OkrFile, path: string): PathAnswer | undefined {
  const folder = folderOf(file.uri);
  return leavesRoots(roots, folder, path) ? outside : proofs.get(keyOf(folder, path));
}

const outside: PathAnswer = { state: "outside" };

/** Whether a path cannot lie below the root that its file is in, by its spelling alone. */
function leavesRoots(roots: readonly string[], folder: string, path: string): boolean {
  if (/^(?:\/|~|[a-z]:)/i.test(path)) return true;
  if (!path.includes("..")) return false;
  const root = roots.find((each) => `${folder}/`.startsWith(`${each}/`));
  if (root === undefined) return false;
  let depth = folder.slice(root.length).split("/").length - 1;
  for (const step of path.split("/")) {
    if (step === "..") depth--;
    else if (step !== "." && step !== "") depth++;
    if (depth < 0) return true;
  }
  return false;
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
  let proofs: Map<string, PathAnswer> | undefined;
  for (const { uri, blocks } of files) {
    const folder = folderOf(uri);
    const { start, end } = commonEnds(before?.files.get(uri)?.blocks ?? [], blocks, Object.is);
    for (const block of blocks.slice(start, blocks.length - end))
      for (const path of pathsIn(block)) {
        const key = keyOf(folder, path);
        if ((proofs ?? workspace.proofs).has(key) || leavesRoots(workspace.roots, folder, path)) continue;
        proofs ??= new Map(workspace.proofs);
        proofs.set(key, lookUp(folder, path));
      }
  }
  return proofs ? { ...workspace, proofs } : workspace;
}

/** The workspace with all its answers looked up anew: the same one where none has changed. */
export function withFreshProofs(workspace: Workspace, lookUp: LookUp): Workspace {
  let isNew = false;
  const proofs = new Map<string, PathAnswer>();
  for (const [key, old] of workspace.proofs) {
    const [folder = "", path = ""] = key.split("\n");
    const now = lookUp(folder, path);
    const isSame = JSON.stringify(now) === JSON.stringify(old);
    proofs.set(key, isSame ? old : now);
    isNew ||= !isSame;
  }
  return isNew ? { ...workspace, proofs } : workspace;
}

function keyOf(folder: string, path: string): string {
  return `${folder}\n${path}`;
}

function pathsIn(block: ModelBlock): readonly string[] {
  let paths = known.get(block);
  if (!paths) {
    paths = block.keyResults.flatMap(({ evidence }) => evidence.flatMap((each) => proofPathOf(each) ?? []));
    known.set(block, paths.length === 0 ? none : paths);
  }
  return paths;
}

const none: readonly string[] = [];
const known = new WeakMap<ModelBlock, readonly string[]>();
