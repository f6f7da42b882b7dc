import type { Span } from "../text.ts";

/** A metric that something measures, and where it is declared. */
export interface MetricDeclaration {
  readonly key: string;
  readonly uri: string;
  /** From the start of the file; undefined where the file has no places (a JSON snapshot). */
  readonly span: Span | undefined;
  readonly value: number | undefined;
  readonly unit: string | undefined;
}

/** The metrics that a group's `metrics` folder knows. */
export interface MetricsCatalogue {
  readonly metrics: ReadonlyMap<string, MetricDeclaration>;
}

type SideRole = "manual-metrics" | "ci-report" | "monitoring-report" | "snapshot" | "bwoc-manifest";

/** What a side file is to its group; undefined: none of ours. Told by where it stands. */
export function sideRole(uri: string): SideRole | undefined {
  if (/\/metrics\/manual\.ya?ml$/.test(uri) || /\/metrics\.ya?ml$/.test(uri)) return "manual-metrics";
  if (/\/metrics\/ci_report\.json$/.test(uri)) return "ci-report";
  if (/\/metrics\/monitoring_report\.json$/.test(uri)) return "monitoring-report";
  if (/\/metrics\/snapshots\/[^/]+\.json$/.test(uri)) return "snapshot";
  if (/\/manifest\.toml$/.test(uri)) return "bwoc-manifest";
  return undefined;
}
