import { join } from "node:path";
import { type Message, type OkrFile, type Problem, withoutKnown } from "../core/index.ts";
import { baselineName, baselinesIn, type FindBaseline, pathInBaseline } from "../disk/baseline.ts";
import { pathOf, uriOf } from "./uris.ts";

/** The baseline files of the opened folders: which findings a team knows of and does not want to see. */
export class Baselines {
  /** Called for each baseline file that is there and cannot be used, with the reason; it hides nothing. */
  onTrouble: (uri: string, why: Message) => void = () => {};
  /** By opened folder, the innermost first. */
  #byRoot: readonly (readonly [string, FindBaseline])[] = [];
  #told = new Set<string>();
  /** What was last asked of a file: each keystroke asks for all that stands in a group. */
  #answers = new WeakMap<
    OkrFile,
    { readonly found: readonly Problem[]; readonly fresh: readonly Problem[] }
  >();

  /** Reads the baseline files of these folders anew, those of folders in them when a file asks for them. */
  read(roots: readonly string[]): void {
    this.#told = new Set();
    this.#answers = new WeakMap();
    this.#byRoot = roots
      .flatMap((root) => {
        const folder = pathOf(root);
        return folder === undefined ? [] : [[root, baselinesIn(folder)] as const];
      })
      .sort(([a], [b]) => b.length - a.length);
    for (const [root] of this.#byRoot) this.#baselineOf(`${root}/${baselineName}`);
  }

  /** The findings of a file that the nearest baseline above it does not know. */
  withoutKnown(file: OkrFile, found: readonly Problem[]): readonly Problem[] {
    const known = this.#answers.get(file);
    if (known?.found === found) return known.fresh;
    const fresh = this.#freshIn(file, found);
    this.#answers.set(file, { found, fresh });
    return fresh;
  }

  #freshIn(file: OkrFile, problems: readonly Problem[]): readonly Problem[] {
    const path = pathOf(file.uri);
    const { folder, baseline } = this.#baselineOf(file.uri) ?? {};
    if (path === undefined || folder === undefined || !baseline) return problems;
    return withoutKnown(baseline, { path: pathInBaseline(folder, path), file, problems });
  }

  #baselineOf(uri: string) {
    const path = pathOf(uri);
    const [, find] = this.#byRoot.find(([root]) => uri.startsWith(`${root}/`)) ?? [];
    const found = path === undefined ? undefined : find?.(path);
    if (found?.trouble !== undefined && !this.#told.has(found.folder)) {
      this.#told.add(found.folder);
      this.onTrouble(uriOf(join(found.folder, baselineName)), found.trouble);
    }
    return found;
  }
}

/** Whether a URI is that of a baseline file. */
export function isBaseline(uri: string): boolean {
  return uri.endsWith(`/${baselineName}`);
}
