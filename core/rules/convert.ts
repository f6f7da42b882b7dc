import type { Fix, TextEdit } from "../edits/fix.ts";
import { literal, replaceSpan, replaceValue } from "../edits/write.ts";
import { type Message, say } from "../l10n/say.ts";
import { splitEvidence } from "../model/evidence.ts";
import { readQuantity } from "../model/quantity.ts";
import type { MapNode, ScalarNode } from "../syntax/tree.ts";
import { shown } from "../words.ts";
import type { Context } from "./rule.ts";
import type { ShapeError } from "./shape.ts";

/** What the schema wants there, in one word; of several types the last one. */
export function wants({ params }: ShapeError): "number" | "text" | "list" | "map" {
  const type = [params["type"]].flat().at(-1);
  if (type === "number" || type === "integer") return "number";
  return type === "array" ? "list" : type === "object" ? "map" : "text";
}

/** The ways out of a value of the wrong type, where its meaning stays the same. */
export function waysToConvert(context: Context, error: ShapeError): Fix[] {
  const { node } = error;
  const { file, at, block } = context;
  if (node?.kind === "list") return wants(error) === "map" ? unwrapped(context, error) : [];
  if (node?.kind === "map") return typeof error.path.at(-1) === "number" ? rejoined(context, node) : [];
  if (!node || node.value === null) return [];
  const written = block.text.slice(node.span.start, node.span.end);
  if (wants(error) === "number") return toNumber(context, error, node);
  if (wants(error) === "text")
    return [
      {
        title: say("Put it in quotes"),
        edits: [replaceValue(file, at, node, written)],
        preferred: true,
        safe: true,
      },
    ];
  if (
    wants(error) === "list" &&
    node.style !== "block" &&
    ["evidence", "depends_on", "initiatives"].includes(String(error.path[0]))
  ) {
    const text =
      typeof node.value === "string" ? literal(node.value, file.document.language.id, node) : written;
    // Several words may have been meant as several items.
    const safe = !/[\s,;]/.test(String(node.value).trim());
    const edits = [replaceSpan(file, at, node.span, `[${text}]`)];
    return [{ title: say("Put it in brackets"), edits, preferred: true, safe }];
  }
  return wants(error) === "map" && context.dialect === "bwoc" ? toEvidence(context, node) : [];
}

/** Safe where the text is nothing but the number; offered where a unit would be dropped; not where a comparator would. */
function toNumber({ file, at }: Context, error: ShapeError, node: ScalarNode): Fix[] {
  const quantity = readQuantity(node.value);
  if (!quantity || quantity.comparator || quantity.of !== undefined) return [];
  if (error.params["type"] === "integer" && !Number.isInteger(quantity.value)) return [];
  const { value } = quantity;
  const safe = typeof node.value === "boolean" || /^[+-]?\d+(\.\d+)?$/.test(String(node.value).trim());
  return [
    {
      title: say("Change to {0}", value),
      edits: [replaceValue(file, at, node, value)],
      preferred: true,
      safe,
    },
  ];
}

/** `"file:docs/x.md"` as `{ kind = "file", value = "docs/x.md" }`. */
function toEvidence({ file, at }: Context, node: ScalarNode): Fix[] {
  const { kind, value } = splitEvidence(String(node.value));
  if (kind === "none" || node.value === "none")
    return one(say("Change to no evidence"), replaceSpan(file, at, node.span, written("none", "")));
  if (!["file", "content", "command"].includes(kind) || value === "") return [];
  return one(say('Change to kind "{0}"', kind), replaceSpan(file, at, node.span, written(kind, value)));
}

function written(kind: string, value: string): string {
  return `{ kind = ${literal(kind, "toml")}, value = ${literal(value, "toml")} }`;
}

/** The only map of a list, without the list. */
function unwrapped({ file, at, block }: Context, { node }: ShapeError): Fix[] {
  const only = node?.kind === "list" && node.items.length === 1 ? node.items[0] : undefined;
  if (!node || only?.kind !== "map" || only.style !== "inline") return [];
  return one(
    say("Remove the brackets"),
    replaceSpan(file, at, node.span, block.text.slice(only.span.start, only.span.end)),
  );
}

/** `- ci: build-7` is a map by its blank; `ci:build-7` was meant. */
function rejoined({ file, at }: Context, node: MapNode): Fix[] {
  const [entry, ...others] = node.entries;
  if (!entry || others.length > 0 || entry.value?.kind !== "scalar" || entry.value.value === null) return [];
  const text = `${entry.key}:${String(entry.value.value).trim()}`;
  return one(
    say("Change to {0}", shown(text)),
    replaceSpan(file, at, node.span, literal(text, file.document.language.id)),
  );
}

function one(title: Message, edit: TextEdit): Fix[] {
  return [{ title, edits: [edit], preferred: true }];
}
