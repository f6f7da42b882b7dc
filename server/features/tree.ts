import {
  checkFile,
  type KeyResultNode,
  meanScore,
  type ObjectiveNode,
  okrFiles,
  progressTree,
  shown,
  type Translate,
} from "../../core/index.ts";
import type { ProgressSummary, ProgressTree, TreeRow } from "../protocol.ts";
import type { Session } from "../session.ts";
import type { ServerState } from "../state.ts";
import { rowKeys } from "./row-keys.ts";

/** What a row has room for; a text that is a page long is not sent a thousand times. */
const longestLabel = 200;
const longestEvidence = 100;

/** The progress tree of the whole workspace. */
export function tree({ session }: ServerState): ProgressTree {
  const { worded } = session;
  const nodes = progressTree(session.workspace, session.settings, session.today);
  const keys = rowKeys(nodes);
  const roots = nodes.map((node) => rowOf(node, keys, worded));
  const state = nodes.length > 0 ? "ready" : hasErrors(session) ? "errors" : "none";
  return { state, roots, summary: summaryOf(nodes) };
}

function hasErrors({ workspace, runFor }: Session): boolean {
  return okrFiles(workspace).some((file) =>
    checkFile(workspace, file, runFor(file.uri)).some(({ severity }) => severity === "error"),
  );
}

type Keys = ReturnType<typeof rowKeys>;

/** The row of a node, and the rows below it. The one of before, where nothing about it is new. */
function rowOf(node: ObjectiveNode | KeyResultNode, keys: Keys, worded: Translate): TreeRow {
  const key = keys.get(node) ?? "";
  const below = node.kind === "objective" ? [...node.keyResults, ...node.children] : [];
  const children = below.map((each) => rowOf(each, keys, worded));
  const rows = rowsIn(worded);
  const known = rows.get(node);
  if (known?.key === key && children.every((each, at) => each === known.children[at])) return known;
  const row =
    node.kind === "objective" ? objectiveRow(node, key, children, worded) : keyResultRow(node, key, worded);
  rows.set(node, row);
  return row;
}

type Rows = WeakMap<ObjectiveNode | KeyResultNode, TreeRow>;

/** The rows that were made, by the language they are in. */
const made = new WeakMap<Translate, Rows>();

function rowsIn(worded: Translate): Rows {
  let rows = made.get(worded);
  if (!rows) {
    rows = new WeakMap();
    made.set(worded, rows);
  }
  return rows;
}

function objectiveRow(
  node: ObjectiveNode,
  key: string,
  children: readonly TreeRow[],
  worded: Translate,
): TreeRow {
  const { place, range, id, label, nameless, health, why, owner, period, counts } = node;
  return {
    kind: "objective",
    key,
    id,
    label: nameless ? worded(nameless) : shown(label, longestLabel),
    missing: node.item === undefined ? true : undefined,
    health,
    attainment: node.rolledUp.value,
    why: node.cut ? `${worded(why)} · ${worded(node.cut)}` : worded(why),
    stale: node.isStale,
    owner,
    period,
    counts: { onTrack: counts.onTrack, total: counts.total },
    uri: place.uri,
    range,
    children,
  };
}

function keyResultRow(node: KeyResultNode, key: string, worded: Translate): TreeRow {
  const { place, range, id, label, nameless, health, owner, asOf, attainment, reading, item } = node;
  const written = (value: { node?: { kind: string; value?: unknown } } | undefined) =>
    value?.node?.kind === "scalar" ? String(value.node.value ?? "") : undefined;
  const evidence = item.evidence.flatMap(({ kind, value }) =>
    value === "" ? [] : shown(kind ? `${kind}:${value}` : value, longestEvidence),
  );
  return {
    kind: "key-result",
    key,
    id,
    label: nameless ? worded(nameless) : shown(label, longestLabel),
    health,
    attainment: attainment.value,
    why: `${worded(attainment.why)}\n${worded(reading.why)}`,
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
