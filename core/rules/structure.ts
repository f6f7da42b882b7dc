import { type MessageValue, say } from "../l10n/say.ts";
import { type DialectId, dialectNames } from "../model/dialects.ts";
import type { KeyResult, Objective } from "../model/okr.ts";
import type { TreeNode } from "../syntax/tree.ts";
import type { Span } from "../text.ts";
import { openingLabelOf } from "../words.ts";
import type { Context } from "./rule.ts";
import type { ShapeError } from "./shape.ts";

/** The item that a shape error is about; undefined where it is about the file itself. */
export function itemOf(
  { objectives, keyResults }: Context,
  { of, item }: ShapeError,
): Objective | KeyResult | undefined {
  if (of === "file") return undefined;
  return of === "objective" ? objectives[item] : keyResults[item];
}

/** How a sentence about an item begins: `Key result "O1-KR1"`, `This objective`, `This file`. */
export function subjectOf(item: Objective | KeyResult | undefined): MessageValue {
  if (!item) return say("This file");
  const label = openingLabelOf(item);
  if (typeof label !== "string") return label;
  return say(item.kind === "objective" ? "Objective {0}" : "Key result {0}", label);
}

/** Who wants it: the dialect, or for a field that only we read, we. */
export function wantedBy(dialect: DialectId, isOurs: boolean): string {
  return isOurs ? "OKR Lens" : dialectNames[dialect];
}

/** Whether the text of a block could not be read in full, so that what seems missing may be there. */
export function isBroken({ syntaxProblems }: Context): boolean {
  return syntaxProblems.some(({ kind }) => kind === "syntax" || kind === "conflict-marker");
}

/** The shape errors of a block but for those in text that could not be read: there, `syntax` has spoken. */
export function readableErrors(context: Context): readonly ShapeError[] {
  const { shapeErrors, syntaxProblems } = context;
  if (syntaxProblems.length === 0 || shapeErrors.length === 0) return shapeErrors;
  return shapeErrors.filter(({ node }) => !node || isReadable(node, context));
}

/** Whether nothing in a stretch of a block was hard to read. */
export function isReadable({ span }: { readonly span: Span }, { syntaxProblems }: Context): boolean {
  return syntaxProblems.every((problem) => problem.span.end < span.start || span.end < problem.span.start);
}

/** Text without a word in it. */
export function isBlank(node: TreeNode | undefined): boolean {
  return node?.kind === "scalar" && typeof node.value === "string" && !/\S/.test(node.value);
}

/** A value as the user wrote it, without its quotes. */
export function asWritten(node: TreeNode | undefined, block: { readonly text: string }): string {
  if (node?.kind !== "scalar") return "";
  return typeof node.value === "string" ? node.value : block.text.slice(node.span.start, node.span.end);
}
