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
  /** Found by where it stands on one machine. `instead`: a path that leads there from everywhere, where there is one. */
  | { readonly state: "absolute"; readonly instead?: string }
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
  const { answer } = spelled(roots, folderOf(uri), path);
  return answer ?? proofs.get(uri)?.get(path);
}

const outside: PathAnswer = { state: "outside" };
const absolute: PathAnswer = { state: "absolute" };

/** What the spelling of a path says alone: the answer, or the path to look for. */
type Spelled =
  | { readonly answer: PathAnswer; readonly look?: undefined }
  | { readonly answer?: undefined; readonly look: string };

/** Outside is what lies in none of the roots that its file is in. Roots may hold each other. */
function spelled(roots: readonly string[], folder: string, path: string): Spelled {
  const own = roots.filter((root) => isIn(root, folder));
  if (isAbsolute(path)) return spelledInFull(roots, own, path);
  if (!path.includes("..")) return { look: path };
  const place = stepsFrom(decodedUri(folder), path);
  const leaves = own.length > 0 && own.every((root) => !isIn(decodedUri(root), place));
  return leaves ? { answer: outside } : { look: path };
}

/** In a root that the file is in, it can be looked for from there. Of a home folder nobody knows where it is. */
function spelledInFull(roots: readonly string[], own: readonly string[], path: string): Spelled {
  const place = stepsFrom("file://", path);
  const [look] = own.flatMap((root) => wayFrom(root, place) || []).sort((a, b) => a.length - b.length);
  if (look) return { look };
  const isOutside =
    !path.startsWith("~") && own.length > 0 && roots.every((root) => wayFrom(root, place) === undefined);
  return { answer: isOutside ? outside : absolute };
}

function isAbsolute(path: string): boolean {
  return /^(?:\/|~|[a-z]:)/i.test(path);
}

/** The way from a root to a place in it; undefined for any other. What is on a drive is named in either case. */
function wayFrom(root: string, place: string): string | undefined {
  const home = decodedUri(root);
  const alike = (uri: string) => (/^file:\/\/\/[a-z]:/i.test(uri) ? uri.toLowerCase() : uri);
  if (!isIn(alike(home), alike(place))) return undefined;
  return place.split("/").slice(home.split("/").length).join("/");
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
    for (const path of pathsIn(blocks.slice(start, blocks.length - end))) {
      const { look } = spelled(workspace.roots, folder, path);
      if (look === undefined || known?.has(path)) continue;
      const answer = lookUp(folder, look);
      const isFound = isAbsolute(path) && answer.state === "there";
      added.set(path, isFound ? { state: "absolute", instead: look } : answer);
    }
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
