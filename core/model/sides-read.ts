import { type Document, openDocument } from "../syntax/blocks.ts";
import { type MapNode, type TreeNode, valueIn } from "../syntax/tree.ts";
import { yaml } from "../syntax/yaml.ts";
import { type Span, shifted } from "../text.ts";
import { readQuantity } from "./quantity.ts";
import { type MetricDeclaration, type MetricsCatalogue, sideRole } from "./sides.ts";

/**
 * The metrics that side files declare: `metrics/manual.yml` and a generic `metrics.yaml` (a list of
 * `{ key | id, value, unit }` or a map, under `metrics:`), `metrics/ci_report.json` (each key known as `k` and as
 * `ci.k`, which is what OKRchestra's CI provider calls it), `metrics/monitoring_report.json` and
 * `metrics/snapshots/*.json` (lists under `points` or `metrics`, or maps). Where several files know a key, the one
 * that a person writes comes first, then the reports, then the newest snapshot (their names are dates). Takes any
 * text; what cannot be read declares nothing. Keys of the git provider are never listed: see `isKnownMetric`.
 */
export function readMetrics(files: readonly { uri: string; text: string }[]): MetricsCatalogue {
  const metrics = new Map<string, MetricDeclaration>();
  for (const { uri, text } of [...files].sort(byTrust))
    for (const metric of declarationsIn(uri, text))
      if (!metrics.has(metric.key)) metrics.set(metric.key, metric);
  return { metrics };
}

/**
 * Whether anything measures this key. OKRchestra's git provider makes its own keys (`git.commits_30d` and the like)
 * and declares them nowhere before the first snapshot, so every key that starts with `git.` counts as known.
 */
export function isKnownMetric(catalogue: MetricsCatalogue, key: string): boolean {
  return key.startsWith("git.") || catalogue.metrics.has(key);
}

const trust = ["manual-metrics", "ci-report", "monitoring-report", "snapshot"];

function byTrust(a: { uri: string }, b: { uri: string }): number {
  const order = trust.indexOf(sideRole(a.uri) ?? "") - trust.indexOf(sideRole(b.uri) ?? "");
  return order || (a.uri < b.uri ? 1 : -1);
}

function declarationsIn(uri: string, text: string): MetricDeclaration[] {
  const role = sideRole(uri);
  if (role === "manual-metrics") return fromYaml(uri, text);
  if (role === "snapshot" || role === "monitoring-report") return fromJson(uri, text);
  if (role !== "ci-report") return [];
  return fromJson(uri, text).flatMap((each) => [each, { ...each, key: `ci.${each.key}` }]);
}

const nameKeys = ["key", "id", "metric_key", "metric", "name"];

/** A metrics file, and how far its places are off: OKRchestra also reads a list that stands alone, without `metrics:`. */
export function openMetrics(text: string): { document: Document; lead: number } {
  const standsAlone = /^(?:[ \t]*(?:#[^\r\n]*)?\r?\n)*-[ \t]/.test(text);
  const lead = standsAlone ? "metrics:\n" : "";
  return { document: openDocument(yaml, lead + text), lead: lead.length };
}

function fromYaml(uri: string, text: string): MetricDeclaration[] {
  const { document, lead } = openMetrics(text);
  return document.blocks.flatMap(({ root }, at) =>
    namedIn(valueIn(root, "metrics")).map(({ key, span, node }) => ({
      key,
      uri,
      span: shifted(span, (document.starts[at] as number) - lead),
      value: numberOf(node),
      unit: unitOf(node),
    })),
  );
}

function namedIn(node: TreeNode | undefined): { key: string; span: Span; node: TreeNode | undefined }[] {
  if (node?.kind === "map")
    return node.entries.map(({ key, keySpan, value }) => ({ key, span: keySpan, node: value }));
  if (node?.kind !== "list") return [];
  return node.items.flatMap((item) => {
    const name = item.kind === "map" ? nameOf(item) : item;
    if (name?.kind !== "scalar" || name.value === null) return [];
    const key = String(name.value).trim();
    return key === "" ? [] : [{ key, span: name.span, node: item }];
  });
}

function nameOf(map: MapNode): TreeNode | undefined {
  const key = nameKeys.find((each) => valueIn(map, each)?.kind === "scalar");
  return key === undefined ? undefined : valueIn(map, key);
}

function numberOf(node: TreeNode | undefined): number | undefined {
  const value = node?.kind === "map" ? valueIn(node, "value") : node;
  return value?.kind === "scalar" ? readQuantity(value.value)?.value : undefined;
}

function unitOf(node: TreeNode | undefined): string | undefined {
  const unit = node?.kind === "map" ? valueIn(node, "unit") : undefined;
  return unit?.kind === "scalar" && typeof unit.value === "string" ? unit.value : undefined;
}

function fromJson(uri: string, text: string): MetricDeclaration[] {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    // Half-written by the job that makes it: nothing is known from it until it is whole.
    return [];
  }
  const whole = isMap(data) && data.schema_version === undefined ? data : undefined;
  const listed = isMap(data) ? (data.metrics ?? data.points ?? whole) : data;
  if (Array.isArray(listed)) return listed.flatMap((item) => (isMap(item) ? declared(uri, item) : []));
  if (!isMap(listed)) return [];
  return Object.entries(listed).flatMap(([key, value]) => {
    if (isMap(value)) return declared(uri, { ...value, key });
    return typeof value === "number" ? declared(uri, { key, value }) : [];
  });
}

function declared(uri: string, item: Readonly<Record<string, unknown>>): MetricDeclaration[] {
  const name = nameKeys.map((each) => item[each]).find((each) => typeof each === "string");
  const key = typeof name === "string" ? name.trim() : "";
  if (key === "") return [];
  const { value, unit } = item;
  return [
    {
      key,
      uri,
      span: undefined,
      value: typeof value === "number" && Number.isFinite(value) ? value : undefined,
      unit: typeof unit === "string" ? unit : undefined,
    },
  ];
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
