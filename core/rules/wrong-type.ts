import { contracts } from "../generated/validators.generated.js";
import type { ScalarNode, TreeNode } from "../syntax/tree.ts";
import { quoted } from "../words.ts";
import { ownedByItsSet } from "./closed-sets.ts";
import { wants, waysToConvert } from "./convert.ts";
import { type Context, defineRule, type Finding } from "./rule.ts";
import type { ShapeError } from "./shape.ts";
import { isBlank, readableErrors, wantedBy } from "./structure.ts";

/**
 * A value of another kind than the dialect reads: text for a number, a number for text, a bare date, a list. Single
 * values in the place of a fixed set of words are left to `bad-unit`, `bad-confidence` and their like. OKRchestra's
 * loader takes numbers for text, and nobody but us reads our own fields: those are warnings.
 */
export default defineRule({
  id: "wrong-type",
  group: "structure",
  since: "0.1.0",
  severity: "error",
  fixable: true,
  summary: "A value of another type than the dialect reads",
  seeds: ["BWOC handbook: 4. Author your objectives and key results", "OKRchestra: OKR schema"],
  dialects: ["bwoc", "okrchestra"],
  reach: "block",
  *check(context) {
    for (const error of readableErrors(context)) {
      if (error.keyword !== "type" || ownedByItsSet(error, context.dialect) || isUnread(error)) continue;
      yield findingFor(error, context);
    }
  },
});

/** What `required-field` and `bad-evidence` speak of; and a bare date where only we read it. */
function isUnread({ path, node }: ShapeError): boolean {
  if (node?.kind !== "scalar") return false;
  if (path.at(-1) === "due" && node.type === "date") return true;
  return isBlank(node) || (node.value === null && path[0] === "evidence");
}

function findingFor(error: ShapeError, context: Context): Finding {
  const { node, span, path } = error;
  const isOurs = !isOfTheDialect(error, context);
  const isTakenAnyway =
    context.dialect === "okrchestra" && wants(error) === "text" && node?.kind === "scalar";
  const isCount = path[0] === "evidence" && String(path[1]).startsWith("sampled_");
  const who = wantedBy(context.dialect, isOurs);
  return {
    span,
    message: `${nameOf(error)} is ${kindOf(node)}, and ${who} wants ${wanted(error)}.${wayOut(error)}`,
    ...((isOurs || isTakenAnyway || isCount) && { severity: "warning" }),
    fixes: () => waysToConvert(context, error),
  };
}

function isOfTheDialect({ of, path }: ShapeError, { dialect }: Context): boolean {
  const [name] = path;
  if (dialect === "bwoc")
    return (of === "objective" ? contracts.bwocObjective : contracts.bwocKeyResult).includes(String(name));
  if (of === "file") return contracts.okrchestraFile.includes(String(name));
  return (of === "objective" ? contracts.okrchestraObjective : contracts.okrchestraKeyResult).includes(
    String(name),
  );
}

function wanted(error: ShapeError): string {
  const name = error.path.at(-1);
  if (name === "evidence" && wants(error) === "map") return "{ kind, value }";
  if (wants(error) === "map")
    return error.path[0] === "key_results" ? "a key result with fields" : "an objective with fields";
  if (wants(error) === "text") return "text";
  if (error.params["type"] === "integer") return "a whole number";
  return wants(error) === "list" ? "a list" : "a number";
}

function nameOf({ path }: ShapeError): string {
  const name = path.findLast((step) => typeof step === "string") ?? "";
  return typeof path.at(-1) === "number" ? `An item of ${quoted(name)}` : quoted(name);
}

function kindOf(node: TreeNode | undefined): string {
  if (node?.kind !== "scalar") return node?.kind === "list" ? "a list" : "a map";
  const { type, value } = node;
  if (type === "boolean") return String(value);
  if (type === "null") return "empty";
  return type === "date" ? "a date" : type === "string" ? "text" : "a number";
}

function wayOut(error: ShapeError): string {
  const { node } = error;
  if (node?.kind !== "scalar") return "";
  if (node.value === null) return " Fill it in, or remove it.";
  if (wants(error) === "text") return " Put it in quotes.";
  if (wants(error) === "list") return " Put it in brackets.";
  return wants(error) === "number" ? numberWayOut(node) : "";
}

function numberWayOut({ type }: ScalarNode): string {
  return type === "boolean" ? " Write 1 for yes, 0 for no." : " Write the number alone, without quotes.";
}
