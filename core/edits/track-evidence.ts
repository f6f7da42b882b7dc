import type { DialectId } from "../model/dialects.ts";
import { splitEvidence } from "../model/evidence.ts";
import { sampleIn } from "../model/sample.ts";
import { type ListNode, type MapNode, type ScalarNode, type TreeNode, valueIn } from "../syntax/tree.ts";
import type { TextEdit } from "./fix.ts";
import { appendItem } from "./items.ts";
import { ownField, type Target } from "./track-fields.ts";
import { eolOf, insertField, literal, replaceNode, replaceSpan, replaceValue } from "./write.ts";

export interface NewEvidence {
  readonly kind: string;
  readonly value: string;
  /** Who stands for it, where it is a statement. */
  readonly signer?: string;
}

/** What a kind asks for beside its value, as it is written. */
type Parts = readonly (readonly [name: string, text: string])[];

interface Evidence {
  readonly kind: string;
  readonly value: string;
  readonly parts: Parts;
}

/**
 * Writes evidence in the style that stands there. A `{ kind, value }` table gives way to the new one, since what else it
 * says (a signer, a sample) is of the old proof. A list keeps what it has and gets one item more, unless it has it
 * already; an item that says there is none gives way. Where nothing stands: a table in TOML, a list in YAML. A BWOC
 * table also says who signed a statement, and when, and the two numbers of a sample.
 */
export function evidenceEdits(target: Target, given: NewEvidence, today: string): TextEdit[] {
  const evidence = { kind: given.kind, value: given.value.trim(), parts: partsOf(target, given, today) };
  const node = ownField(target.item, target.item.evidenceField)?.node;
  const isNone = evidence.kind === "none";
  if (!node) return target.item.evidenceField && isNone ? [] : inserted(target, evidence);
  if (target.dialect === "bwoc" && node.kind !== "map")
    return [replaceSpan(target.file, target.at, node.span, table(evidence))];
  if (node.kind === "map") return intoMap(target, node, evidence);
  if (isNone && target.dialect !== "bwoc") return [];
  if (node.kind === "list") return intoList(target, node, evidence);
  return intoScalar(target, node, evidence);
}

/**
 * What is asked for, in the words of a dialect: BWOC has a place for the name of who signed a statement; elsewhere it
 * ends the text.
 */
export function evidenceFor(dialect: DialectId, { kind, value, signer = "" }: NewEvidence): NewEvidence {
  const name = kind === "attestation" ? signer.trim() : "";
  if (name === "") return { kind, value };
  return dialect === "bwoc" ? { kind, value, signer: name } : { kind, value: `${value.trim()} (${name})` };
}

/** What BWOC's specification asks for beside the value: signer and day of a statement, the numbers of a sample. */
function partsOf({ dialect }: Target, { kind, value, signer }: NewEvidence, today: string): Parts {
  if (dialect !== "bwoc") return [];
  if (kind === "attestation" && signer)
    return [
      ["signer", literal(signer, "toml")],
      ["signed_at", literal(today, "toml")],
    ];
  const sample = kind === "sample" ? sampleIn(value) : undefined;
  return sample
    ? [
        ["sampled_count", String(sample.count)],
        ["sampled_of", String(sample.of)],
      ]
    : [];
}

function inserted(target: Target, evidence: Evidence): TextEdit[] {
  const { file, at, item, dialect } = target;
  const isToml = file.document.language.id === "toml";
  if (evidence.kind === "none" && dialect !== "bwoc") return [];
  const text = isToml ? table(evidence) : `[${literal(reference(evidence), "yaml")}]`;
  const after = ownField(item, item.confidence)?.name ?? ownField(item, item.unit)?.name;
  return [insertField(file, at, item, "evidence", text, isToml ? after : undefined)];
}

/** On one line, in double quotes: so that BWOC's own runtime reads it. */
function table({ kind, value, parts }: Evidence): string {
  const fields = [["kind", literal(kind, "toml")], ["value", literal(value, "toml")], ...parts];
  return `{ ${fields.map(([name, text]) => `${name} = ${text}`).join(", ")} }`;
}

/** `kind:value`; the value alone where there is no kind. */
function reference({ kind, value }: Evidence): string {
  return kind === "" ? value : `${kind}:${value}`;
}

function intoMap({ file, at, dialect }: Target, map: MapNode, evidence: Evidence): TextEdit[] {
  const kind = valueIn(map, "kind");
  const value = valueIn(map, "value");
  const text = file.document.blocks[at]?.text ?? "";
  const isSaid = ([name, written]: Parts[number]) => {
    const node = valueIn(map, name);
    return node !== undefined && text.slice(node.span.start, node.span.end) === written;
  };
  const isSame = scalarText(kind) === evidence.kind && scalarText(value) === evidence.value;
  if (isSame && evidence.parts.every(isSaid)) return [];
  const isBraced = text[map.span.start] === "{";
  if (isBraced && file.document.language.id === "toml")
    return [replaceSpan(file, at, map.span, table(evidence))];
  if (kind?.kind !== "scalar" || value?.kind !== "scalar") return [];
  const like = dialect === "bwoc" ? undefined : value;
  const edit = (node: ScalarNode, text: string) =>
    like ? replaceValue(file, at, node, text) : replaceSpan(file, at, node.span, literal(text, "toml"));
  return [edit(kind, evidence.kind), edit(value, evidence.value)];
}

function intoList({ file, at }: Target, list: ListNode, evidence: Evidence): TextEdit[] {
  const text = file.document.blocks[at]?.text ?? "";
  const { items, style } = list;
  const language = file.document.language.id;
  const placeholder = items.find((item) => isNone(item));
  const sample = items.find((item) => item !== placeholder) ?? placeholder;
  if (items.some((item) => isSame(item, evidence))) return [];
  if (placeholder?.kind === "scalar") return [replaceValue(file, at, placeholder, wording(items, evidence))];
  if (placeholder?.kind === "map" && placeholder.style === "inline")
    return [replaceSpan(file, at, placeholder.span, inBraces(evidence, language))];
  const isTable = sample?.kind === "map";
  if (style === "block") {
    const fields = [
      ["kind", literal(evidence.kind, language)],
      ["value", literal(evidence.value, language)],
    ] as const;
    const like = sample?.kind === "scalar" ? sample : undefined;
    const newItem =
      isTable && sample.style === "block"
        ? fields
        : isTable
          ? inBraces(evidence, language)
          : literal(wording(items, evidence), language, like);
    const appended = appendItem(text, list, newItem, eolOf(file));
    return appended
      ? [replaceSpan(file, at, { start: appended.offset, end: appended.offset }, appended.newText)]
      : [];
  }
  const like = sample?.kind === "scalar" ? sample : undefined;
  const written =
    isTable || (language === "toml" && !sample)
      ? inBraces(evidence, language)
      : literal(wording(items, evidence), language, like);
  const last = items.at(-1);
  if (!last) return [replaceSpan(file, at, list.span, `[${written}]`)];
  return [replaceSpan(file, at, { start: last.span.end, end: last.span.end }, `, ${written}`)];
}

function intoScalar(target: Target, node: ScalarNode, evidence: Evidence): TextEdit[] {
  const { file, at, dialect } = target;
  const language = file.document.language.id;
  const old = scalarText(node) ?? "";
  const isBlank = old === "" || splitEvidence(old).kind === "none";
  if (isSame(node, evidence)) return [];
  if (language === "toml" || (!isBlank && dialect !== "okrchestra"))
    return [replaceValue(file, at, node, wording([node], evidence))];
  // A list is what OKRchestra wants; what stood there stays in it.
  const words = isBlank ? [reference(evidence)] : [old, reference(evidence)];
  const list = `[${words.map((word) => literal(word, "yaml")).join(", ")}]`;
  return [replaceNode(file, at, node, list)];
}

/** With its kind, unless the neighbours go without and a path says enough. */
function wording(items: readonly TreeNode[], evidence: Evidence): string {
  const texts = items.flatMap((item) => scalarText(item) ?? []).filter((text) => text !== "");
  const withoutKinds = texts.length > 0 && texts.every((text) => splitEvidence(text).kind === "");
  return withoutKinds && evidence.kind === "file" ? evidence.value : reference(evidence);
}

function inBraces(evidence: Evidence, language: "toml" | "yaml"): string {
  if (language === "toml") return table(evidence);
  return `{ kind: ${literal(evidence.kind, "yaml")}, value: ${literal(evidence.value, "yaml")} }`;
}

function isNone(item: TreeNode): boolean {
  if (item.kind === "map") return scalarText(valueIn(item, "kind")) === "none";
  const text = scalarText(item);
  return text !== undefined && (text === "" || text === "none" || text === "none:");
}

function isSame(item: TreeNode, { kind, value }: Evidence): boolean {
  if (item.kind === "map")
    return scalarText(valueIn(item, "kind")) === kind && scalarText(valueIn(item, "value")) === value;
  const text = scalarText(item);
  if (text === undefined) return false;
  const said = splitEvidence(text);
  return said.value === value && (said.kind === kind || (said.kind === "" && kind === "file"));
}

function scalarText(node: TreeNode | undefined): string | undefined {
  if (node?.kind !== "scalar") return undefined;
  return node.value === null ? "" : String(node.value).trim();
}
