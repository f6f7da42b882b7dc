import { openMetrics } from "../model/sides-read.ts";
import { entryOf, type TreeNode, valueIn } from "../syntax/tree.ts";
import type { TextEdit } from "./fix.ts";
import { appendItem, itemText } from "./items.ts";
import type { NewField } from "./tables.ts";
import { literal } from "./write.ts";

interface NewMetric {
  readonly key: string;
  readonly value: number;
  readonly unit: string | undefined;
}

/**
 * Declares a metric at the end of a `metrics:` list, spelled like the ones before it (`key` or `id`). Undefined where
 * the file is laid out in a way that an item cannot simply be added to: a map, a list in brackets.
 */
export function appendMetric(uri: string, text: string, metric: NewMetric): TextEdit | undefined {
  const eol = /\r\n|\n|\r/.exec(text)?.[0] ?? "\n";
  const { document, lead } = openMetrics(text);
  const { blocks, starts } = document;
  // A long list is read in several blocks, each as if it stood alone.
  const filled = blocks.findLastIndex(({ root }) => !isEmpty(valueIn(root, "metrics")));
  const at = filled >= 0 ? filled : blocks.findIndex(({ root }) => entryOf(root, "metrics") !== undefined);
  const block = blocks[at];
  const offset = (starts[at] ?? 0) - lead;
  const list = block && valueIn(block.root, "metrics");
  const insertion = (place: number, newText: string) => ({
    uri,
    span: { start: place, end: place },
    newText,
  });
  if (!block) {
    const gap = text.trim() === "" || /[\r\n]$/.test(text) ? "" : eol;
    return insertion(text.length, `${gap}metrics:${eol}${written(metric, "key", eol)}${eol}`);
  }
  if (filled < 0) {
    const key = entryOf(block.root, "metrics")?.keySpan.end ?? 0;
    const start = offset + block.text.indexOf(":", key) + 1;
    return {
      uri,
      span: { start, end: Math.max(start, offset + (list?.span.end ?? 0)) },
      newText: eol + written(metric, "key", eol),
    };
  }
  if (list?.kind !== "list") return undefined;
  const last = list.items.at(-1);
  const name = last?.kind === "map" && !valueIn(last, "key") && valueIn(last, "id") ? "id" : "key";
  const item = appendItem(block.text, list, fieldsOf(metric, name), eol);
  return item && insertion(offset + item.offset, item.newText);
}

function isEmpty(node: TreeNode | undefined): boolean {
  if (!node) return true;
  return node.kind === "scalar" ? node.value === null : node.kind === "list" && node.items.length === 0;
}

function written(metric: NewMetric, name: string, eol: string): string {
  return itemText(fieldsOf(metric, name), "  - ", eol);
}

function fieldsOf({ key, value, unit }: NewMetric, name: string): NewField[] {
  const fields: NewField[] = [
    [name, literal(key, "yaml")],
    ["value", literal(value, "yaml")],
  ];
  if (unit) fields.push(["unit", literal(unit, "yaml")]);
  return fields;
}
