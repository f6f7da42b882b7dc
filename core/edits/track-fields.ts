import { type DialectId, namesOf } from "../model/dialects.ts";
import type { OkrFile } from "../model/file.ts";
import type { Field, KeyResult, NumberField } from "../model/okr.ts";
import { type Quantity, readQuantity } from "../model/quantity.ts";
import { attain, measuresOf } from "../progress/attainment.ts";
import { statusWord } from "../progress/health.ts";
import type { TextEdit } from "./fix.ts";
import { plainDecimal } from "./literal.ts";
import { insertField, literal, replaceNode, replaceValue } from "./write.ts";

/** The key result that is to be changed, and where it stands. */
export interface Target {
  readonly file: OkrFile;
  /** The index of its block. */
  readonly at: number;
  readonly item: KeyResult;
  readonly dialect: DialectId;
}

/**
 * Writes the current value: over the old one, in its own form (`45%` stays a percentage), or as a new field after the
 * target. A generic key result that says its `progress` and no current value gets its progress changed.
 */
export function currentEdits(target: Target, current: number): TextEdit[] {
  const { file, at, item, dialect } = target;
  const field =
    ownField(item, item.current) ?? ownField(item, isStated(item.progress) ? item.progress : undefined);
  if (!field) {
    const name = namesOf(dialect, "key-result", "current")[0] ?? "current";
    const after = item.target?.name ?? item.baseline?.name;
    return [insertField(file, at, item, name, literal(current, file.document.language.id), after)];
  }
  const { node } = field;
  if (node?.kind !== "scalar") return node ? [replaceValue(file, at, node, current)] : [];
  const written = textAt(target, node.span);
  const isPlain = dialect !== "bwoc" || /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(written);
  if (field.quantity?.value === current && isPlain) return [];
  if (node.type === "boolean" && (current === 0 || current === 1))
    return [replaceValue(file, at, node, current === 1)];
  if (node.type === "string" && dialect !== "bwoc") {
    const text = restated(String(node.value), field.quantity, current);
    const isNumber = text === undefined || (node.style === "plain" && text === plainDecimal(current));
    return [replaceValue(file, at, node, isNumber ? current : text)];
  }
  return [replaceValue(file, at, node, current)];
}

/**
 * Stamps the day: over the old one in its own form, or as a new field, in BWOC right after the evidence line, else at the end.
 * BWOC reads `as_of` as text, never as a TOML date.
 */
export function asOfEdits(target: Target, today: string): TextEdit[] {
  const { file, at, item, dialect } = target;
  const language = file.document.language.id;
  const field = ownField(item, item.asOf) ?? emptyField(target);
  if (!field?.node) {
    const name = namesOf(dialect, "key-result", "asOf").find((each) => isUsed(file, each));
    const text = language === "yaml" ? today : literal(today, language);
    const own = name ?? namesOf(dialect, "key-result", "asOf")[0] ?? "as_of";
    return [insertField(file, at, item, own, text, ownField(item, item.evidenceField)?.name)];
  }
  const { node } = field;
  if (node.kind !== "scalar") return [];
  const mustBeText = dialect === "bwoc" && (node.type === "date" || node.style !== "double");
  if (mustBeText) return [replaceNode(file, at, node, literal(today, "toml"))];
  if (String(node.value ?? "").startsWith(today)) return [];
  const isBare = node.type === "date" || (language === "yaml" && node.style === "plain");
  return [isBare ? replaceNode(file, at, node, today) : replaceValue(file, at, node, today)];
}

/**
 * Moves the status on in OKRchestra's life cycle: in_progress once the value has left the baseline in the right
 * direction, achieved once the target is met in its direction, and back to in_progress when it is not any more.
 * `blocked` and `at_risk` are set by hand and stay.
 */
export function statusEdits({ file, at, item, dialect }: Target, current: number): TextEdit[] {
  const node = ownField(item, item.status)?.node;
  if (dialect !== "okrchestra" || node?.kind !== "scalar") return [];
  const word = statusWord(item.status?.text);
  if (word !== "not_started" && word !== "in_progress" && word !== "achieved") return [];
  const { value, isMet } = attain({ ...measuresOf(item), current: { value: current } });
  if (value === undefined) return [];
  const next = isMet ? "achieved" : value > 0 || word === "achieved" ? "in_progress" : word;
  return next === word ? [] : [replaceValue(file, at, node, next)];
}

/** A field that the key result writes itself; one that an alias or a merge key brings in stands elsewhere. */
export function ownField<Kind extends Field>(item: KeyResult, field: Kind | undefined): Kind | undefined {
  if (!field) return undefined;
  const { start, end } = item.node.span;
  return start <= field.entrySpan.start && field.entrySpan.end <= end ? field : undefined;
}

function isStated(progress: NumberField | undefined): boolean {
  return progress?.quantity !== undefined;
}

/** The old text with another number in it: `45%` and 50 give `50%`; undefined where that would not read as the number. */
function restated(text: string, old: Quantity | undefined, value: number): string | undefined {
  const match = /[-+−]?\d(?:[\d.,'_\u00a0\u202f]*\d)?/.exec(text);
  if (!old || !match) return undefined;
  const number = plainDecimal(Number((value / (old.scale ?? 1)).toPrecision(15)));
  const hasComma =
    /^[-+−]?\d+,\d+$/.test(match[0]) && String(Math.abs(old.value / (old.scale ?? 1))).includes(".");
  const rest = text.slice(match.index + match[0].length);
  const next = text.slice(0, match.index) + (hasComma ? number.replace(".", ",") : number) + rest;
  const read = readQuantity(next);
  return read?.value === value && read.unit === old.unit && read.comparator === old.comparator
    ? next
    : undefined;
}

/** `as_of:` without a value yet. */
function emptyField({ item, dialect }: Target): Pick<Field, "node" | "name"> | undefined {
  if (item.node.kind !== "map") return undefined;
  const { start, end } = item.node.span;
  const names = namesOf(dialect, "key-result", "asOf");
  const entry = item.node.entries.find(
    (each) => names.includes(each.key) && start <= each.keySpan.start && each.span.end <= end,
  );
  return entry && { name: entry.key, node: entry.value };
}

/** Whether any key result of a file uses a name for its day. */
function isUsed(file: OkrFile, name: string): boolean {
  return file.blocks.some((block) => block.keyResults.some((each) => each.asOf?.name === name));
}

function textAt({ file, at }: Target, { start, end }: { start: number; end: number }): string {
  return file.document.blocks[at]?.text.slice(start, end) ?? "";
}
