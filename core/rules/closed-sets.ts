import type { DialectId } from "../model/dialects.ts";
import { readQuantity } from "../model/quantity.ts";
import type { TreeNode } from "../syntax/tree.ts";
import type { ShapeError } from "./shape.ts";
import { isBlank } from "./structure.ts";

/** Fields whose single values a rule of their own judges, whatever their type. */
const sets = new Set(["unit", "status", "scope"]);

/** Whether a shape error is one that `bad-unit`, `bad-status`, `bad-scope`, `bad-confidence` or `bad-evidence` speaks of. */
export function ownedByItsSet({ path, node }: ShapeError, dialect: DialectId): boolean {
  if (node?.kind !== "scalar") return false;
  const [name, ...deeper] = path;
  if (name === "evidence") return deeper[0] === "kind";
  if (deeper.length > 0) return false;
  return name === "confidence" ? isForeignConfidence(node, dialect) : sets.has(String(name));
}

/** A shape error of a single, written value under a key of the item itself. */
export function isAt({ path, node, keyword }: ShapeError, name: string): boolean {
  return (
    path.length === 1 &&
    path[0] === name &&
    keyword !== "required" &&
    node?.kind === "scalar" &&
    !isBlank(node)
  );
}

/** The words that the schema allows there. */
export function allowedBy({ params }: ShapeError): readonly string[] {
  const allowed = params["allowedValues"];
  return Array.isArray(allowed) ? allowed.map(String) : [];
}

/**
 * Confidence on another scale than the dialect's, rather than the right number as text: `"0.5"` where OKRchestra
 * wants 0.5 is a matter of quotes, `"high"` and `"55%"` are not.
 */
function isForeignConfidence(node: TreeNode, dialect: DialectId): boolean {
  if (node.kind !== "scalar" || dialect === "bwoc" || typeof node.value !== "string") return true;
  const quantity = readQuantity(node.value);
  return !quantity || quantity.unit !== undefined || quantity.value < 0 || quantity.value > 1;
}
