import type { KeyResultNode, ObjectiveNode } from "../../core/index.ts";

type Node = ObjectiveNode | KeyResultNode;

/**
 * A key for each row of a tree, no two alike, by which a view knows a row again: its id, as long as that is the only one
 * of its kind in the file. Where an id is missing or stands twice, the row is told by what it is under and by its turn
 * among its like there, so that text added elsewhere changes nothing.
 */
export function rowKeys(roots: readonly ObjectiveNode[]): ReadonlyMap<Node, string> {
  const rows: { readonly node: Node; readonly above?: ObjectiveNode }[] = [];
  const counts = new Map<string, number>();
  const add = (node: Node, above?: ObjectiveNode) => {
    const name = nameOf(node);
    counts.set(name, (counts.get(name) ?? 0) + 1);
    rows.push({ node, above });
  };
  const addAll = (node: ObjectiveNode, above?: ObjectiveNode) => {
    add(node, above);
    for (const each of node.keyResults) add(each, node);
    for (const each of node.children) addAll(each, node);
  };
  for (const root of roots) addAll(root);
  const keys = new Map<Node, string>();
  const turns = new Map<string, number>();
  for (const { node, above } of rows) {
    const name = nameOf(node);
    const isOwn = node.id !== undefined && counts.get(name) === 1;
    const key = isOwn ? name : `${above ? keys.get(above) : ""} > ${name}`;
    const turn = (turns.get(key) ?? 0) + 1;
    turns.set(key, turn);
    keys.set(node, turn === 1 ? key : `${key} #${turn}`);
  }
  return keys;
}

function nameOf(node: Node): string {
  let name = names.get(node);
  if (name === undefined) {
    const kind = node.item === undefined ? "missing" : node.kind;
    name = `${kind} ${node.place.uri} ${node.id ?? ""}`;
    names.set(node, name);
  }
  return name;
}

/** A keystroke leaves nearly all nodes as they were. */
const names = new WeakMap<Node, string>();
