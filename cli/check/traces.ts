import { existsSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import {
  type FileProblems,
  fingerprintsOf,
  fnv1a64,
  relatedPlace,
  type Workspace,
} from "../../core/index.ts";
import type { Finding, RelatedPlace, Traces } from "../format/findings.ts";
import { type Loaded, shownPath } from "../load.ts";

/**
 * What formats for CI systems tell of findings. The repository is the nearest folder upward with a `.git`; where
 * there is none, paths are relative to the workspace. `all` are all findings that are told.
 */
export function tracesOf(
  { folder, workspace }: Pick<Loaded, "folder" | "workspace">,
  all: readonly Finding[],
): Traces {
  const root = repositoryOf(folder) ?? folder;
  const prefix = root === folder ? "" : `${relative(root, folder).split(sep).join("/")}/`;
  const pathOf = (path: string) => {
    if (!path.startsWith("../")) return prefix + path;
    return relative(root, join(folder, path)).split(sep).join("/");
  };
  const known = new Map<FileProblems, readonly string[]>();
  const printsOf = (among: FileProblems) => {
    let prints = known.get(among);
    if (!prints) {
      prints = fingerprintsOf(pathOf(among.path), among.file, among.problems);
      known.set(among, prints);
    }
    return prints;
  };
  const others = printsOfOthers(all, pathOf);
  return {
    pathOf: ({ path }) => pathOf(path),
    fingerprintOf: (finding) => {
      const { source } = finding;
      if (!source) return others.get(finding) ?? "";
      return printsOf(source.among)[source.among.problems.indexOf(source.problem)] ?? "";
    },
    relatedOf: (finding) =>
      relatedTo(workspace, finding).map(({ uri, ...told }) => ({
        ...told,
        path: pathOf(shownPath(folder, uri)),
      })),
  };
}

/** Findings in files that hold no items: told apart by what they say. */
function printsOfOthers(all: readonly Finding[], pathOf: (path: string) => string): Map<Finding, string> {
  const turns = new Map<string, number>();
  const prints = new Map<Finding, string>();
  for (const finding of all) {
    if (finding.source) continue;
    const what = [pathOf(finding.path), finding.code, finding.message].join("\n");
    const turn = turns.get(what) ?? 0;
    turns.set(what, turn + 1);
    prints.set(finding, fnv1a64(`${what}\n${turn}`));
  }
  return prints;
}

function relatedTo(
  workspace: Workspace,
  { source }: Finding,
): (Omit<RelatedPlace, "path"> & { uri: string })[] {
  if (!source) return [];
  const { problem, among } = source;
  return (problem.related ?? []).flatMap((related) => {
    const place = relatedPlace(workspace, among.file, problem.block, related);
    return place ? [{ uri: place.file.uri, message: related.message, range: place.range }] : [];
  });
}

function repositoryOf(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, ".git"))) return at;
    if (dirname(at) === at) return undefined;
  }
}
