import { contracts } from "../generated/validators.generated.js";
import { type Message, type MessageValue, say } from "../l10n/say.ts";
import { readQuantity } from "../model/quantity.ts";
import type { TreeNode } from "../syntax/tree.ts";
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
  check(context, report) {
    for (const error of readableErrors(context)) {
      if (error.keyword !== "type" || ownedByItsSet(error, context.dialect) || isUnread(error)) continue;
      report(findingFor(error, context));
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
    message: withWayOut(
      say("{0} is {1}, and {2} wants {3}.", nameOf(error), kindOf(node), who, wanted(error)),
      error,
    ),
    ...((isOurs || isTakenAnyway || isCount) && { severity: "warning" }),
    fixes: waysToConvert(context, error).length > 0 ? () => waysToConvert(context, error) : undefined,
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

function wanted(error: ShapeError): MessageValue {
  const name = error.path.at(-1);
  if (name === "evidence" && wants(error) === "map") return "{ kind, value }";
  if (wants(error) === "map")
    return say(error.path[0] === "key_results" ? "a key result with fields" : "an objective with fields");
  if (wants(error) === "text") return say("text");
  if (error.params["type"] === "integer") return say("a whole number");
  return say(wants(error) === "list" ? "a list" : "a number");
}

function nameOf({ path }: ShapeError): MessageValue {
  const name = quoted(path.findLast((step) => typeof step === "string") ?? "");
  return typeof path.at(-1) === "number" ? say("An item of {0}", name) : name;
}

function kindOf(node: TreeNode | undefined): MessageValue {
  if (node?.kind !== "scalar") return say(node?.kind === "list" ? "a list" : "a map");
  const { type, value } = node;
  if (type === "boolean") return String(value);
  if (type === "null") return say("empty");
  if (type === "date") return say("a date");
  return say(type === "string" ? "text" : "a number");
}

function withWayOut(fault: Message, error: ShapeError): Message {
  const { node } = error;
  if (node?.kind !== "scalar") return fault;
  if (node.value === null) return say("{0} Fill it in, or remove it.", fault);
  if (wants(error) === "text") return say("{0} Put it in quotes.", fault);
  if (wants(error) === "list") return say("{0} Put it in brackets.", fault);
  if (wants(error) !== "number") return fault;
  if (node.type === "boolean") return say("{0} Write 1 for yes, 0 for no.", fault);
  return readQuantity(node.value)
    ? say("{0} Write the number alone, without quotes.", fault)
    : say("{0} Write a number, such as 12.", fault);
}
