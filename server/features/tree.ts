import {
  type KeyResultNode,
  meanScore,
  type ObjectiveNode,
  okrFiles,
  progressTree,
  shown,
} from "../../core/index.ts";
import type { ProgressSummary, ProgressTree, TreeRow } from "../protocol.ts";
import type { ServerState } from "../state.ts";
import { rowKeys } from "./row-keys.ts";

/** What a row has room for; a text that is a page long is not sent a thousand times. */
const longestLabel = 200;
const longestEvidence = 100;

/** The progress tree of the whole workspace. */
export function tree({ session }: ServerState): ProgressTree {
  const { workspace, run } = session;
  const nodes = progressTree(workspace, run.settings, run.today);
  const keyOf = rowKeys(nodes);
  const roots = nodes.map((node) => objectiveRow(node, keyOf));
  const isEmpty = nodes.length === 0;
  const broken = isEmpty && okrFiles(workspace).length > 0;
  return { state: broken ? "errors" : isEmpty ? "none" : "ready", roots, summary: summaryOf(nodes) };
}

type KeyOf = ReturnType<typeof rowKeys>;

function objectiveRow(node: ObjectiveNode, keyOf: KeyOf): TreeRow {
  const { place, range, id, label, health, why, owner, period, counts } = node;
  return {
    kind: "objective",
    key: keyOf(node),
    id,
    label: shown(label, longestLabel),
    missing: node.item === undefined ? true : undefined,
    health,
    attainment: node.rolledUp.value,
    why: node.cut ? `${why} · ${node.cut}` : why,
    stale: node.isStale,
    owner,
    period,
    counts: { onTrack: counts.onTrack, total: counts.total },
    uri: place.uri,
    range,
    children: [
      ...node.keyResults.map((each) => keyResultRow(each, keyOf)),
      ...node.children.map((each) => objectiveRow(each, keyOf)),
    ],
  };
}

function keyResultRow(node: KeyResultNode, keyOf: KeyOf): TreeRow {
  const { place, range, id, label, health, owner, asOf, attainment, reading, item } = node;
  const written = (value: { node?: { kind: string; value?: unknown } } | undefined) =>
    value?.node?.kind === "scalar" ? String(value.node.value ?? "") : undefined;
  const evidence = item.evidence.flatMap(({ kind, value }) =>
    value === "" ? [] : shown(kind ? `${kind}:${value}` : value, longestEvidence),
  );
  return {
    kind: "key-result",
    key: keyOf(node),
    id,
    label: shown(label, longestLabel),
    health,
    attainment: attainment.value,
    why: `${attainment.why}\n${reading.why}`,
    stale: reading.isStale,
    owner,
    asOf,
    current: written(item.current),
    target: written(item.target),
    baseline: written(item.baseline),
    unit: item.unit?.text,
    evidence,
    uri: place.uri,
    range,
    children: [],
  };
}

function summaryOf(roots: readonly ObjectiveNode[]): ProgressSummary {
  const sum = { keyResults: 0, offTrack: 0, atRisk: 0, onTrack: 0 };
  const left = [...roots];
  for (let node = left.pop(); node; node = left.pop()) {
    left.push(...node.children);
    for (const { health } of node.keyResults) {
      sum.keyResults++;
      if (health === "off-track") sum.offTrack++;
      if (health === "at-risk") sum.atRisk++;
      if (health === "on-track") sum.onTrack++;
    }
  }
  const parts = roots.map(({ label, rolledUp }) => ({
    label,
    attainment: rolledUp.value,
    weight: undefined,
  }));
  return { ...sum, attainment: meanScore(parts).value };
}
