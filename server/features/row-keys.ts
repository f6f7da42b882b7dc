import type { KeyResultNode, ObjectiveNode } from "../../core/index.ts";

type Node = ObjectiveNode | KeyResultNode;

/**
 * A key for each row of a tree, no two alike, by which a view knows a row again: its id, as long as that is the only one
 * of its kind in the file. Where an id is missing or stands twice, the row is told by what it is under and by its turn
 * among its like there, so that text added elsewhere changes nothing.
 */
export function rowKeys(roots: readonly ObjectiveNode[]): (node: Node) => string {
  const counts = new Map<string, number>();
  for (const { node } of walk(roots)) counts.set(nameOf(node), (counts.get(nameOf(node)) ?? 0) + 1);
  const keys = new Map<Node, string>();
  const turns = new Map<string, number>();
  for (const { node, above } of walk(roots)) {
    const name = nameOf(node);
    const isOwn = node.id !== undefined && counts.get(name) === 1;
    const key = isOwn ? name : `${above ? keys.get(above) : ""} > ${name}`;
    const turn = (turns.get(key) ?? 0) + 1;
    turns.set(key, turn);
    keys.set(node, turn === 1 ? key : `${key} #${turn}`);
  }
  return (node) => keys.get(node) ?? nameOf(node);
}

function nameOf(node: Node): string {
  const kind = node.item === undefined ? "missing" : node.kind;
  return `${kind} ${node.place.uri} ${node.id ?? ""}`;
}

/** Every node after the one it is under. */
function* walk(roots: readonly ObjectiveNode[]): Generator<{ node: Node; above?: ObjectiveNode }> {
  const left: { node: ObjectiveNode; above?: ObjectiveNode }[] = roots.map((node) => ({ node })).reverse();
  for (let next = left.pop(); next; next = left.pop()) {
    yield next;
    const { node: above } = next;
    for (const node of above.keyResults) yield { node, above };
    for (const node of [...above.children].reverse()) left.push({ node, above });
  }
}
