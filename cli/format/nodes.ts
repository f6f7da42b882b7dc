import { english, type KeyResultNode, type ObjectiveNode, say, type Translate } from "../../core/index.ts";

/** The objectives of a tree from top to bottom, each with how many stand above it. Any depth. */
export function inOrder(roots: readonly ObjectiveNode[]): { node: ObjectiveNode; depth: number }[] {
  const order: { node: ObjectiveNode; depth: number }[] = [];
  const left = roots.map((node) => ({ node, depth: 0 })).reverse();
  for (let next = left.pop(); next; next = left.pop()) {
    order.push(next);
    const { children } = next.node;
    for (let at = children.length - 1; at >= 0; at--)
      left.push({ node: children[at] as ObjectiveNode, depth: next.depth + 1 });
  }
  return order;
}

/** What a node is called. */
export function labelIn({ label, nameless }: ObjectiveNode | KeyResultNode, worded: Translate): string {
  return nameless ? worded(nameless) : label;
}

/** What an objective is called; one that only key results know of is said to be missing. */
export function objectiveLabel(node: ObjectiveNode, worded: Translate = english): string {
  const { item, id } = node;
  const label = labelIn(node, worded);
  return item || id === undefined ? label : worded(say("{0} (no such objective)", label));
}

/** A number of a key result as its file writes it: `99,45%`, `< 100 ms`; empty where there is none. */
export function written(field: KeyResultNode["item"]["target"]): string {
  const node = field?.node;
  return node?.kind === "scalar" && node.value !== null ? String(node.value) : "";
}

/** All evidence of a key result as `kind:value`, `none` left out. */
export function evidenceTexts({ item }: KeyResultNode): string[] {
  return item.evidence
    .filter(({ kind, value }) => kind !== "none" && value !== "")
    .map(({ kind, value }) => (kind === "" ? value : `${kind}:${value}`));
}

/** `0.21 → 0.6 ratio, now 0.21`, as far as it is known. */
export function measureText({ item }: KeyResultNode): string {
  const [baseline, target, current] = [
    written(item.baseline),
    written(item.target),
    written(item.current ?? item.progress),
  ];
  const way = [baseline && `${baseline} →`, target, target && item.unit?.text].filter(Boolean).join(" ");
  return [way, current && `now ${current}`].filter(Boolean).join(", ");
}
