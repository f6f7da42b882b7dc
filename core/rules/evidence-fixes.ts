import type { Fix } from "../edits/fix.ts";
import { insertField, literal, renameKey, replaceSpan, replaceValue } from "../edits/write.ts";
import { say } from "../l10n/say.ts";
import { evidenceKinds, splitEvidence } from "../model/evidence.ts";
import type { KeyResult } from "../model/okr.ts";
import { sampleIn } from "../model/sample.ts";
import { entryOf, type ListNode, type MapNode, type TreeNode } from "../syntax/tree.ts";
import type { Span } from "../text.ts";
import { listed, quoted } from "../words.ts";
import { isSameWord } from "./fixes.ts";
import type { Context } from "./rule.ts";
import { meantBy } from "./slips.ts";

/** Another word for the kind; none where nothing is near. */
export function toKind({ file, at }: Context, node: TreeNode | undefined, kind: string | undefined): Fix[] {
  if (!node || kind === undefined) return [];
  return [
    {
      title: say("Change to {0}", quoted(kind)),
      edits: [replaceValue(file, at, node, kind)],
      preferred: true,
      safe: node.kind === "scalar" && isSameWord(String(node.value), kind),
    },
  ];
}

/** The kind that the value looks like; before that, a misspelt `kind`. */
export function forMissingKind(context: Context, map: MapNode, keyResult: KeyResult): Fix[] {
  const { file, at } = context;
  const slip = map.entries.find(({ key }) => meantBy(key, ["kind", "value"]) === "kind");
  if (slip)
    return [
      {
        title: say('Rename {0} to "kind"', quoted(slip.key)),
        edits: [renameKey(file, at, slip.keySpan, "kind")],
        preferred: true,
      },
    ];
  if (map.style === "inline" && map.entries.length === 0)
    return [
      {
        title: say('Add kind "none"'),
        edits: [replaceSpan(file, at, map.span, '{ kind = "none", value = "" }')],
        preferred: true,
      },
    ];
  const value = entryOf(map, "value")?.value;
  const text = value?.kind === "scalar" ? String(value.value ?? "") : "";
  const kind = kindOf(text);
  const there = entryOf(map, "kind")?.value;
  const edit = there
    ? replaceValue(file, at, there, kind)
    : insertField(file, at, { ...keyResult, node: map }, "kind", literal(kind, "toml"));
  const edits =
    value || kind !== "none"
      ? [edit]
      : [edit, insertField(file, at, { ...keyResult, node: map }, "value", '""')];
  return [{ title: say("Add kind {0}", quoted(kind)), edits, preferred: true }];
}

/** Either the kind is wrong or the value is. */
export function forValueOfNone({ file, at }: Context, map: MapNode, text: string): Fix[] {
  const kind = entryOf(map, "kind")?.value;
  const value = entryOf(map, "value")?.value;
  if (!kind || !value) return [];
  const said = splitEvidence(text);
  const meant = kindOf(text);
  const edits = [replaceValue(file, at, kind, meant)];
  if (said.kind === meant && said.value !== "") edits.push(replaceValue(file, at, value, said.value));
  return [
    { title: say("Change kind to {0}", quoted(meant)), edits, preferred: true },
    { title: say("Empty the value"), edits: [replaceValue(file, at, value, "")] },
  ];
}

/** The way out that is always true is that there is no evidence yet. */
export function forMissingValue(
  { file, at }: Context,
  map: MapNode,
  keyResult: KeyResult,
  kind: string,
): Fix[] {
  const slip = entryOf(map, "value")
    ? undefined
    : map.entries.find(({ key }) => meantBy(key, ["value", "kind"]) === "value");
  if (slip)
    return [
      {
        title: say('Rename {0} to "value"', quoted(slip.key)),
        edits: [renameKey(file, at, slip.keySpan, "value")],
        preferred: true,
      },
    ];
  const kindNode = entryOf(map, "kind")?.value;
  const add = entryOf(map, "value")
    ? []
    : [insertField(file, at, { ...keyResult, node: map }, "value", '""', "kind")];
  const there = entryOf(map, "value")?.value;
  if (kind === "none" && there)
    return [
      {
        title: say("Empty the value"),
        edits: [replaceValue(file, at, there, "")],
        preferred: true,
        safe: true,
      },
    ];
  if (kind === "none") return [{ title: say('Add value = ""'), edits: add, preferred: true, safe: true }];
  if (!kindNode) return [];
  return [
    {
      title: say('Change kind to "none"'),
      edits: [replaceValue(file, at, kindNode, "none"), ...add],
      preferred: true,
    },
  ];
}

/** Signer and day of an attestation, numbers of a sample; the latter only where the value says them. */
export function forMissingParts(
  context: Context,
  map: MapNode,
  keyResult: KeyResult,
  names: readonly string[],
): Fix[] {
  const { file, at, today } = context;
  const value = entryOf(map, "value")?.value;
  const sample = value?.kind === "scalar" ? sampleIn(String(value.value ?? "")) : undefined;
  const parts: Readonly<Record<string, string | undefined>> = {
    signer: literal(keyResult.owner?.text || "name of the signer", "toml"),
    signed_at: literal(keyResult.asOf?.text || today, "toml"),
    sampled_count: sample && String(sample.count),
    sampled_of: sample && String(sample.of),
  };
  const edits = names.flatMap((name) => {
    const written = parts[name];
    if (written === undefined) return [];
    const there = entryOf(map, name)?.value;
    if (there) return [replaceSpan(file, at, there.span, written)];
    return [insertField(file, at, { ...keyResult, node: map }, name, written)];
  });
  if (edits.length < names.length) return [];
  return [{ title: say("Add {0}", listed(names.map(quoted))), edits, preferred: true }];
}

/** The list without one of its items; an empty list where that was the only one. */
export function withoutItem(
  { file, at, block }: Context,
  { evidenceField }: KeyResult,
  index: number,
): Fix[] {
  const list = evidenceField?.node;
  const item = list?.kind === "list" ? list.items[index] : undefined;
  if (!evidenceField || list?.kind !== "list" || !item) return [];
  const title = say("Remove the blank item");
  if (list.items.length === 1) {
    const colon = block.text.indexOf(":", evidenceField.keySpan.end) + 1;
    return [
      { title, edits: [replaceSpan(file, at, { start: colon, end: list.span.end }, " []")], preferred: true },
    ];
  }
  const span = list.style === "inline" ? insideBrackets(list, index) : wholeLine(block.text, item.span);
  return [{ title, edits: [replaceSpan(file, at, span, "")], preferred: true }];
}

/** With the comma before it; the first item, with the one after it. */
function insideBrackets({ items }: ListNode, index: number): Span {
  const item = items[index] as TreeNode;
  const before = items[index - 1];
  const next = items[index + 1];
  if (before) return { start: before.span.end, end: item.span.end };
  return { start: item.span.start, end: next?.span.start ?? item.span.end };
}

function wholeLine(text: string, span: Span): Span {
  const start = Math.max(text.lastIndexOf("\n", span.start - 1), text.lastIndexOf("\r", span.start - 1)) + 1;
  const lineBreak = /\r\n|\r|\n/.exec(text.slice(span.end));
  return { start, end: lineBreak ? span.end + lineBreak.index + lineBreak[0].length : text.length };
}

/** What a value looks like: `file:…` says it, a path is a file, a path with a place in it content, else a command. */
function kindOf(value: string): string {
  const text = value.trim();
  const said = splitEvidence(text).kind;
  if (text === "") return "none";
  if (evidenceKinds.some((kind) => kind === said && kind !== "none")) return said;
  if (/\s/.test(text)) return /^[a-z][\w.-]*(?: +\S+)+$/.test(text) ? "command" : "attestation";
  return /[#§]|:\d+$/.test(text) ? "content" : "file";
}
