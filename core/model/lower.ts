import type { Block } from "../syntax/blocks.ts";
import { type Entry, entryOf, type ListNode, type MapNode, type TreeNode } from "../syntax/tree.ts";
import type { Span } from "../text.ts";
import { type Concept, columnOf, containers, type DialectId, type ItemKind } from "./dialects.ts";
import { readEvidence } from "./evidence.ts";
import type { Field, FileFacts, KeyResult, ModelBlock, NumberField, Objective, TextField } from "./okr.ts";
import { readQuantity } from "./quantity.ts";
import { isObjectiveLike, isPeriod, shelvesAt } from "./shelves.ts";
import { itemMeantBy, labelledIn } from "./unquoted.ts";

/** How a file is to be read: see `recognise`. */
export interface Reading {
  readonly dialect: DialectId;
  /** The top level itself is the map of objectives, keyed by id. */
  readonly keyedAtTop: boolean;
}

/** Whether blocks that were read the one way need not be read again the other. */
export function isSameReading(a: Reading | undefined, b: Reading | undefined): boolean {
  return a?.dialect === b?.dialect && a?.keyedAtTop === b?.keyedAtTop;
}

/**
 * The OKRs of one block. Takes any tree; what has the wrong shape is left out of the model (the structure
 * rules speak of it), what is near it stays. Nesting of objectives is followed 16 levels deep.
 */
export function lowerBlock(block: Block, { dialect, keyedAtTop }: Reading): ModelBlock {
  const objectives: Objective[] = [];
  const keyResults: KeyResult[] = [];
  const { root } = block;

  function addObjective(
    node: TreeNode | undefined,
    key: Entry | undefined,
    within: number | undefined,
    depth: number,
    above?: Above,
  ) {
    if (node?.kind !== "map" || depth > 16) return;
    const fields = fieldsOf(node, dialect, "objective");
    const nested = fields.get("keyResults");
    const item = objectives.length;
    const own: number[] = [];
    const labelled = dialect === "generic" && !fields.has("text") ? labelledIn(node) : undefined;
    const id = idField(fields.get("id"), block.text, dialect) ?? keyAsId(labelled ?? key);
    const text = textField(labelled ? fieldOf("text", labelled) : fields.get("text"));
    objectives.push({
      kind: "objective",
      item,
      node,
      span: node.header ? { start: node.header.start, end: node.span.end } : node.span,
      anchor: id?.span ?? text?.span ?? firstPlace(node),
      id,
      text,
      owner: textField(fields.get("owner")) ?? above?.owner,
      scope: textField(fields.get("scope")),
      period: textField(fields.get("period")) ?? (within === undefined ? above?.period : undefined),
      due: textField(fields.get("due")),
      parent: idField(fields.get("parent"), block.text, dialect) ?? referenceField(fields.get("parent")),
      status: textField(fields.get("status")),
      confidence: fields.get("confidence"),
      progress: numberField(fields.get("progress")),
      weight: numberField(fields.get("weight")),
      type: textField(fields.get("type")),
      asOf: textField(fields.get("asOf")),
      initiatives: fields.get("initiatives"),
      keyResultsField: nested,
      keyResults: own,
      within,
      heading: above?.heading,
    });
    eachItem(nested?.node, (each, eachKey) => addKeyResult(each, eachKey, item, own));
    eachItem(fields.get("children")?.node, (each, eachKey) =>
      addObjective(each, eachKey, item, depth + 1, above),
    );
  }

  function addKeyResult(node: TreeNode | undefined, key: Entry | undefined, within?: number, own?: number[]) {
    const meant =
      dialect === "generic" && node?.kind === "map" && !key ? itemMeantBy(node, block.text) : undefined;
    const item = keyResults.length;
    const read = { dialect, item, within, text: block.text };
    const keyResult = node && lowerKeyResult(meant?.node ?? node, meant?.key ?? key, read);
    if (!keyResult) return;
    own?.push(item);
    keyResults.push(keyResult);
  }

  for (const entry of root.entries) {
    const { key, value } = entry;
    if (keyedAtTop && value?.kind === "map" && isObjectiveLike(value))
      addObjective(value, entry, undefined, 0);
    else if (dialect === "generic")
      for (const { objectives: shelf, heading } of shelvesAt(entry)) {
        if (keyedAtTop && !heading) continue;
        const above = heading && saidAbove(heading);
        eachItem(shelf, (item, itemKey) => addObjective(item, itemKey, undefined, 0, above));
      }
    else if (!keyedAtTop && named(containers.objectives[dialect], key))
      eachItem(value, (item, itemKey) => addObjective(item, itemKey, undefined, 0));
    if (!keyedAtTop && named(containers.keyResults[dialect], key))
      eachItem(value, (item, itemKey) => addKeyResult(item, itemKey));
  }
  const facts = factsOf(root, dialect);
  return {
    text: block.text,
    dialect,
    root,
    objectives,
    keyResults,
    facts,
    print: printOf(facts, objectives, keyResults),
  };
}

function lowerKeyResult(
  node: TreeNode,
  key: Entry | undefined,
  {
    dialect,
    item,
    within,
    text: source,
  }: { dialect: DialectId; item: number; within: number | undefined; text: string },
): KeyResult | undefined {
  if (node.kind === "scalar") {
    if (dialect === "okrchestra" || typeof node.value !== "string" || node.value.trim() === "")
      return undefined;
    const text = {
      concept: "text",
      name: "",
      keySpan: node.span,
      entrySpan: node.span,
      span: node.span,
      node,
    } as const;
    return {
      kind: "key-result",
      item,
      node,
      span: node.span,
      anchor: node.span,
      id: keyAsId(key),
      text: { ...text, text: node.value.trim() },
      evidence: [],
      within,
    };
  }
  if (node.kind !== "map") return undefined;
  const fields = fieldsOf(node, dialect, "key-result");
  const id = idField(fields.get("id"), source, dialect) ?? keyAsId(key);
  const text = textField(fields.get("text"));
  const evidence = fields.get("evidence");
  return {
    kind: "key-result",
    item,
    node,
    span: node.header ? { start: node.header.start, end: node.span.end } : node.span,
    anchor: id?.span ?? text?.span ?? firstPlace(node),
    id,
    objectiveId: idField(fields.get("objectiveId"), source, dialect),
    text,
    owner: textField(fields.get("owner")),
    metric: textField(fields.get("metric")),
    baseline: numberField(fields.get("baseline")),
    target: numberField(fields.get("target")),
    current: numberField(fields.get("current")),
    progress: numberField(fields.get("progress")),
    unit: textField(fields.get("unit")),
    confidence: fields.get("confidence"),
    status: textField(fields.get("status")),
    evidence: readEvidence(evidence?.node),
    evidenceField: evidence,
    asOf: textField(fields.get("asOf")),
    weight: numberField(fields.get("weight")),
    direction: textField(fields.get("direction")),
    indicator: textField(fields.get("indicator")),
    type: textField(fields.get("type")),
    threshold: fields.get("threshold"),
    due: textField(fields.get("due")),
    period: textField(fields.get("period")),
    dependsOn: fields.get("dependsOn"),
    initiatives: fields.get("initiatives"),
    within,
  };
}

/**
 * The fields of an item by concept. A generic `metric` is prose where nothing else is the text, and a key
 * otherwise; so a name that one concept has taken is not given to a second one.
 */
function fieldsOf(map: MapNode, dialect: DialectId, kind: ItemKind): Map<Concept, Field> {
  const fields = new Map<Concept, Field>();
  let taken: Set<Entry> | undefined;
  for (const [concept, names] of columnOf(dialect, kind)) {
    let entry: Entry | undefined;
    for (let at = 0; at < names.length && !entry; at++) {
      const named = entryOf(map, names[at] as string);
      if (named && !taken?.has(named)) entry = named;
    }
    if (!entry) continue;
    if (names.length > 1) {
      taken ??= new Set();
      taken.add(entry);
    }
    fields.set(concept, fieldOf(concept, entry));
  }
  return fields;
}

function fieldOf(concept: Concept, entry: Entry): Field {
  const { key: name, keySpan, span: entrySpan, value: node } = entry;
  return { concept, name, keySpan, entrySpan, span: node?.span ?? keySpan, node };
}

function textField(field: Field | undefined): TextField | undefined {
  if (field?.node?.kind !== "scalar" || field.node.value === null) return undefined;
  const text = String(field.node.value).trim();
  return { ...field, text };
}

/**
 * An id is what is written: `2.10` is the tenth after `2.9`, and not the number that `2.1` is, too. Not in TOML,
 * whose numbers are meant, nor in the strict dialects, where other programs make one number of the two.
 */
function idField(field: Field | undefined, source: string, dialect: DialectId): TextField | undefined {
  const id = textField(field);
  if (dialect !== "generic" || id?.node?.kind !== "scalar" || id.node.type !== "float") return id;
  const written = /^\s*:\s+(\d+\.\d+)$/.exec(source.slice(id.keySpan.end, id.span.end))?.[1];
  return written === undefined ? id : { ...id, text: written };
}

/** A parent may be given as `supports: [{ target: id }]` or as a list of ids: the first one is the parent. */
function referenceField(field: Field | undefined): TextField | undefined {
  const node = field?.node?.kind === "list" ? field.node.items[0] : field?.node;
  const target =
    node?.kind === "map"
      ? node.entries.find((entry) => entry.key === "target" || entry.key === "id")?.value
      : node;
  if (!field || target?.kind !== "scalar" || target.value === null) return undefined;
  return { ...field, node: target, span: target.span, text: String(target.value).trim() };
}

function numberField(field: Field | undefined): NumberField | undefined {
  if (!field) return undefined;
  const quantity = field.node?.kind === "scalar" ? readQuantity(field.node.value) : undefined;
  return { ...field, quantity };
}

/** What a heading within the file says of all objectives under it; the same fields for each of them. */
type Above = Pick<Objective, "heading" | "period" | "owner">;

function saidAbove(heading: Entry): Above {
  const { value } = heading;
  const fields = value?.kind === "map" ? fieldsOf(value, "generic", "file") : undefined;
  const key = isPeriod(heading.key) ? keyAsId(heading) : undefined;
  return {
    heading: heading.key,
    period: textField(fields?.get("period")) ?? (key && { ...key, concept: "period" }),
    owner: textField(fields?.get("owner")),
  };
}

function keyAsId(entry: Entry | undefined): TextField | undefined {
  if (!entry) return undefined;
  const { key, keySpan } = entry;
  return { concept: "id", name: "", keySpan, entrySpan: keySpan, span: keySpan, node: undefined, text: key };
}

/** Items of a list, or of a map keyed by id. */
function eachItem(node: TreeNode | undefined, add: (item: TreeNode, key: Entry | undefined) => void): void {
  if (node?.kind === "list") for (const item of node.items) add(item, undefined);
  if (node?.kind === "map") for (const entry of node.entries) if (entry.value) add(entry.value, entry);
}

function firstPlace(node: MapNode | ListNode): Span {
  if (node.kind === "map" && node.header) return node.header;
  const first = node.kind === "map" ? node.entries[0] : undefined;
  return first?.keySpan ?? { start: node.span.start, end: Math.min(node.span.end, node.span.start + 1) };
}

function factsOf(root: MapNode, dialect: DialectId): FileFacts {
  const fields = fieldsOf(root, dialect, "file");
  return {
    scope: textField(fields.get("scope")),
    period: textField(fields.get("period")),
    owner: textField(fields.get("owner")),
    asOf: textField(fields.get("asOf")),
  };
}

function printOf(
  facts: FileFacts,
  objectives: readonly Objective[],
  keyResults: readonly KeyResult[],
): string {
  let print = "";
  for (const each of [facts.scope, facts.owner, facts.period]) print += `${each?.text ?? ""}\u0000`;
  for (const { within, heading, id, parent, owner, period, due, status } of objectives) {
    print += `o${within ?? ""}\u0000${heading ?? ""}\u0000${id?.text ?? "\u0001"}\u0000${parent?.text ?? "\u0001"}\u0000`;
    print += `${owner?.text ?? ""}\u0000${period?.text ?? ""}\u0000${due?.text ?? ""}\u0000${status?.text ?? ""}\u0000`;
  }
  for (const each of keyResults)
    print += `k${each.within ?? ""}\u0000${each.id?.text ?? "\u0001"}\u0000${each.objectiveId?.text ?? "\u0001"}\u0000${each.metric?.text ?? ""}\u0000`;
  return print;
}

function named(names: readonly string[], key: string): boolean {
  return names.includes(key);
}
