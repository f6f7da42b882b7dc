import {
  bwocKeyResult,
  bwocObjective,
  type Failure,
  genericObjective,
  okrchestraHead,
  okrchestraKeyResult,
  okrchestraObjective,
  type Validator,
} from "../generated/validators.generated.js";
import { containers, type DialectId, namesOf } from "../model/dialects.ts";
import type { KeyResult, ModelBlock, Objective } from "../model/okr.ts";
import { type Entry, entryOf, type MapNode, type TreeNode } from "../syntax/tree.ts";
import type { Span } from "../text.ts";
import { outlineOf, plainOf } from "./plain.ts";

/** One thing that ajv says of an item against its dialect's schema, laid on the tree. */
export interface ShapeError {
  /** JSON Schema's word for the constraint that failed: `required`, `type`, `enum`, `minimum`, … */
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** Which item was validated: an index into the block's objectives or key results; `file` for the file's own fields. */
  readonly of: "objective" | "key-result" | "file";
  readonly item: number;
  /** The path below the item, e.g. `["evidence", "kind"]`; for `required` it ends with the missing name. */
  readonly path: readonly (string | number)[];
  /** The offending value; undefined where it is missing. */
  readonly node: TreeNode | undefined;
  /** Where to point, from the start of the block. */
  readonly span: Span;
}

/**
 * What ajv says of a block against its dialect's schema, at most one error for each place. `at` is the block's index:
 * the file's own required fields are asked for in the first block only. A YAML value that is not written yet
 * (`target:`) is missing; a value that cannot be read is the parser's business, and nothing is said of it.
 */
export function shapeErrorsOf(block: ModelBlock, at: number): readonly ShapeError[] {
  const known = at === 0 ? asFirst : asLater;
  let errors = known.get(block);
  if (!errors) {
    errors = validate(block, at === 0);
    known.set(block, errors);
  }
  return errors;
}

const asFirst = new WeakMap<ModelBlock, readonly ShapeError[]>();
const asLater = new WeakMap<ModelBlock, readonly ShapeError[]>();
const none: readonly ShapeError[] = [];

interface Validators {
  readonly objective: Validator;
  readonly keyResult?: Validator;
  readonly head?: Validator;
}

const validators: Record<DialectId, Validators> = {
  bwoc: { objective: bwocObjective, keyResult: bwocKeyResult },
  okrchestra: { objective: okrchestraObjective, keyResult: okrchestraKeyResult, head: okrchestraHead },
  generic: { objective: genericObjective },
};

/** A thing that was validated, and where it is missing something. */
interface Subject extends Pick<ShapeError, "of" | "item"> {
  readonly node: MapNode;
  readonly anchor: Span;
}

function validate(block: ModelBlock, isFirst: boolean): readonly ShapeError[] {
  const { dialect, objectives, keyResults, root } = block;
  const { objective: checkObjective, keyResult: checkKeyResult, head: checkHead } = validators[dialect];
  const datesAreText = dialect !== "bwoc";
  let errors: ShapeError[] | undefined;
  const tell = (failures: readonly Failure[] | null | undefined, subject: Subject) => {
    const found = laidOut(failures ?? [], subject, dialect);
    errors = errors ? [...errors, ...found] : found;
  };
  if (checkHead && !checkHead(outlineOf(root, datesAreText, containers.objectives[dialect]))) {
    const anchor = root.entries[0]?.keySpan ?? { start: 0, end: 0 };
    const isAsked = ({ keyword }: Failure) => isFirst || !(keyword === "required" || keyword === "minItems");
    tell(checkHead.errors?.filter(isAsked), { of: "file", item: 0, node: root, anchor });
  }
  objectives.forEach((objective, item) => {
    const { node } = objective;
    if (!checkObjective(outlineOf(node, datesAreText)))
      tell(checkObjective.errors, { of: "objective", item, node, anchor: anchorOf(objective) });
  });
  keyResults.forEach((keyResult, item) => {
    const { node } = keyResult;
    if (checkKeyResult && node.kind === "map" && !checkKeyResult(plainOf(node, datesAreText)))
      tell(checkKeyResult.errors, { of: "key-result", item, node, anchor: anchorOf(keyResult) });
  });
  return errors ?? none;
}

/** Where to point when something is missing: the id or text, if that says anything; else the header or first key. */
function anchorOf({
  id,
  text,
  node,
  anchor,
}: Pick<Objective | KeyResult, "id" | "text" | "node" | "anchor">): Span {
  if (id?.text) return id.span;
  if (text?.text) return text.span;
  if (node.kind !== "map") return anchor;
  return node.header ?? node.entries[0]?.keySpan ?? anchor;
}

/** Failures at their places in the tree. Of several at one place the type comes first: it explains the others. */
function laidOut(failures: readonly Failure[], subject: Subject, dialect: DialectId): ShapeError[] {
  const errors = new Map<string, ShapeError>();
  for (const failure of failures) {
    const error = errorOf(failure, subject, dialect);
    if (!error) continue;
    const place = error.path.join("\u0000");
    const other = errors.get(place);
    if (!other) errors.set(place, error);
    else if (error.keyword === "type" || other.keyword === "type")
      errors.set(place, { ...other, keyword: "type", params: { ...other.params, ...error.params } });
  }
  return [...errors.values()];
}

function errorOf(
  failure: Failure,
  { of, item, node: root, anchor }: Subject,
  dialect: DialectId,
): ShapeError | undefined {
  const { keyword, params } = failure;
  if (keyword === "if") return undefined;
  // An objective's text may go by several names: not one of them is there.
  if (dialect === "generic") {
    const name = namesOf("generic", "objective", "text")[0] ?? "";
    if (keyword !== "anyOf") return undefined;
    return {
      keyword: "required",
      params: { missingProperty: name },
      of,
      item,
      path: [name],
      node: undefined,
      span: anchor,
    };
  }
  const way = wayTo(root, failure.instancePath);
  if (!way) return undefined;
  const { path, node } = way;
  if (keyword !== "required") {
    return { keyword, params, of, item, path, node, span: placeOf(way) };
  }
  const name = String(params["missingProperty"]);
  const written = node.kind === "map" ? entryOf(node, name) : undefined;
  if (written && !written.value) return undefined;
  const above = path.length === 0 ? anchor : node.kind === "map" && node.header ? node.header : node.span;
  return {
    keyword,
    params,
    of,
    item,
    path: [...path, name],
    node: undefined,
    span: written?.keySpan ?? above,
  };
}

interface Way {
  readonly path: readonly (string | number)[];
  readonly node: TreeNode;
  /** The entry that the node stands in. */
  readonly entry: Entry | undefined;
}

/** The value; its key, where the value is empty or laid out over lines. */
function placeOf({ path, node, entry }: Way): Span {
  const isLong = node.kind !== "scalar" && node.style === "block" && typeof path.at(-1) === "string";
  const isEmpty = node.span.start === node.span.end;
  return entry && (isEmpty || isLong) ? entry.keySpan : node.span;
}

/** The node that a JSON Pointer leads to. */
function wayTo(root: MapNode, pointer: string): Way | undefined {
  const path: (string | number)[] = [];
  let node: TreeNode | undefined = root;
  let entry: Entry | undefined;
  for (const step of pointer.split("/").slice(1)) {
    const name = step.replaceAll("~1", "/").replaceAll("~0", "~");
    if (node?.kind === "map") {
      entry = entryOf(node, name);
      node = entry?.value;
      path.push(name);
    } else if (node?.kind === "list") {
      node = node.items[Number(name)];
      path.push(Number(name));
    } else return undefined;
  }
  return node && { path, node, entry };
}
