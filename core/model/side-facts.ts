import type { OkrFile } from "./file.ts";
import { aboveOkrs, folderOf } from "./group.ts";
import { type MetricsCatalogue, sideRole } from "./sides.ts";
import { readMetrics } from "./sides-read.ts";
import type { Workspace } from "./workspace.ts";

const catalogues = new WeakMap<ReadonlyMap<string, string>, Map<string, MetricsCatalogue | undefined>>();

/** The metrics that a file's key results can draw on; undefined where its workspace has no metrics folder. */
export function metricsFor({ sides }: Workspace, file: OkrFile): MetricsCatalogue | undefined {
  if (sides.size === 0) return undefined;
  const home = aboveOkrs(folderOf(file.uri));
  let known = catalogues.get(sides);
  if (!known) {
    known = new Map();
    catalogues.set(sides, known);
  }
  if (!known.has(home)) {
    const files = [...sides]
      .filter(([uri]) => uri.startsWith(`${home}/metrics`) && sideRole(uri) !== undefined)
      .map(([uri, text]) => ({ uri, text }));
    known.set(home, files.length > 0 ? readMetrics(files) : undefined);
  }
  return known.get(home);
}

/** Whether a file stands in the folder of a BWOC plugin of kind `okr`. */
export function isBwocPlugin({ sides }: Workspace, file: OkrFile): boolean {
  if (file.reading?.dialect !== "bwoc") return false;
  const folder = folderOf(file.uri);
  if (folder.includes("/plugins/okr/")) return true;
  const manifest = sides.get(`${folder}/manifest.toml`);
  return manifest !== undefined && /^[ \t]*kind[ \t]*=[ \t]*["']okr["']/m.test(manifest);
}
