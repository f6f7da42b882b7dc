import assert from "node:assert/strict";
import { existsSync, globSync, readFileSync } from "node:fs";
import { parse, TomlDate } from "smol-toml";
import { english } from "../../../core/l10n/say.ts";
import { type Document, openDocument, positionAt } from "../../../core/syntax/blocks.ts";
import { toml } from "../../../core/syntax/toml.ts";
import { dataOf, type MapNode, type ScalarNode, type TreeNode } from "../../../core/syntax/tree.ts";
import type { Span } from "../../../core/text.ts";

/** All problems of a text, as `line:character kind «text» message`, counted from 1, in the order of the file. */
export function problemsIn(text: string): string[] {
  const document = openDocument(toml, text);
  return document.blocks.flatMap((block, at) =>
    block.problems.map(({ span, message, kind }) => {
      const { line, character } = positionAt(document, (document.starts[at] as number) + span.start);
      return `${line + 1}:${character + 1} ${kind} «${block.text.slice(span.start, span.end)}» ${english(message)}`;
    }),
  );
}

const corpus = new URL("../../../../shared/corpus/", import.meta.url);

/** For a test's `skip`: why it cannot run where the folder of real files is not there. */
export const withoutCorpus = existsSync(corpus) ? false : "no ../shared/corpus here";

/** The texts of all real TOML files. */
export function realFiles(): string[] {
  const files = globSync("**/*.toml", { cwd: corpus });
  assert.ok(files.length > 0);
  return files.map((file) => readFileSync(new URL(file, corpus), "utf8"));
}

/** The blocks of a text, as `role: first line`. */
export function blocksIn(text: string): string[] {
  return openDocument(toml, text).blocks.map(
    (block) => `${block.role}: ${block.text.split(/\r?\n|\r/, 1)[0]}`,
  );
}

/** What a text says, its blocks put together: lists of tables grow, everything else stands once. */
export function dataIn(text: string): Record<string, unknown> {
  return joined(openDocument(toml, text).blocks.map((block) => dataOf(block.root)));
}

/** A tree as indented lines: what it is, its text, its value. */
export function outline(text: string, node: TreeNode | undefined, indent = ""): string[] {
  const slice = ({ start, end }: Span) => JSON.stringify(text.slice(start, end));
  if (node === undefined) return [`${indent}nothing`];
  if (node.kind === "scalar")
    return [`${indent}${slice(node.span)} is ${node.style} ${node.type} ${String(node.value)}`];
  const header = node.kind === "map" && node.header ? ` under ${slice(node.header)}` : "";
  const lines = [`${indent}${node.style} ${node.kind} ${slice(node.span)}${header}`];
  if (node.kind === "list")
    return [...lines, ...node.items.flatMap((item) => outline(text, item, `${indent}  `))];
  for (const { key, keySpan, span, value } of node.entries)
    lines.push(
      `${indent}  ${key} at ${slice(keySpan)} in ${slice(span)}`,
      ...outline(text, value, `${indent}    `),
    );
  return lines;
}

/**
 * The oracle: for a text that smol-toml reads, the blocks together say what smol-toml says of the whole, each
 * scalar's literal alone has the value that it has in the whole, no place lies outside of what it belongs to,
 * and nothing is found wrong.
 */
export function assertReadsLikeSmolToml(text: string): void {
  const whole = parse(text, { integersAsBigInt: true });
  const document = openDocument(toml, text);
  assert.deepEqual(
    document.blocks.flatMap(({ problems }) => problems),
    [],
    text,
  );
  assertDataLike(document, comparable(whole));
  const seen = new Map<string, number>();
  for (const block of document.blocks) {
    assertNested(block.root, block.text);
    for (const { key, value } of block.root.entries) {
      const from = seen.get(key) ?? 0;
      if (value?.kind === "list" && value.style === "block") {
        seen.set(key, from + value.items.length);
        for (const [at, item] of value.items.entries())
          assertLiterals(item, (whole[key] as unknown[])[from + at], block.text);
      } else assertLiterals(value, whole[key], block.text);
    }
  }
}

function assertDataLike(document: Document, expected: unknown): void {
  assert.deepEqual(joined(document.blocks.map(({ root }) => dataOf(withPlainDates(root)))), expected);
}

/** For each scalar: `v = <its literal>` reads as what the whole document holds there. */
function assertLiterals(node: TreeNode | undefined, expected: unknown, text: string): void {
  if (node?.kind === "list")
    for (const [at, item] of node.items.entries()) assertLiterals(item, (expected as unknown[])[at], text);
  if (node?.kind === "map")
    for (const { key, value } of node.entries)
      assertLiterals(value, (expected as Record<string, unknown>)[key], text);
  if (node?.kind !== "scalar") return;
  const literal = text.slice(node.span.start, node.span.end);
  const alone = parse(`v = ${literal}`, { integersAsBigInt: true })["v"];
  assert.deepEqual(comparable(alone), comparable(expected), literal);
  assert.equal(node.type, typeOf(expected), literal);
}

function typeOf(value: unknown): ScalarNode["type"] {
  if (value instanceof TomlDate) return "date";
  if (typeof value === "bigint") return "integer";
  return typeof value === "number" ? "float" : (typeof value as "string" | "boolean");
}

/** Every span lies within the one above it, and every key span reads as the key. */
function assertNested(node: TreeNode, text: string): void {
  const inside = (inner: Span, outer: Span) =>
    assert.ok(outer.start <= inner.start && inner.start <= inner.end && inner.end <= outer.end, text);
  if (node.kind === "list")
    for (const item of node.items) {
      inside(item.span, node.span);
      assertNested(item, text);
    }
  if (node.kind !== "map") return;
  for (const { key, keySpan, span, value } of node.entries) {
    inside(span, node.span);
    inside(keySpan, span);
    assert.deepEqual(Object.keys(parse(`${text.slice(keySpan.start, keySpan.end)} = 1`)), [key]);
    assert.ok(value, key);
    inside(value.span, span);
    assertNested(value, text);
  }
}

/** smol-toml's data in the tree's terms: numbers for big integers, one text for each moment. */
export function comparable(value: unknown): unknown {
  if (typeof value === "bigint") return Number(value);
  if (value instanceof TomlDate) return `moment ${value.toISOString()}`;
  if (Array.isArray(value)) return value.map(comparable);
  if (typeof value !== "object" || value === null) return value;
  const data: Record<string, unknown> = Object.create(null);
  for (const key of Object.keys(value)) data[key] = comparable((value as Record<string, unknown>)[key]);
  return data;
}

/** The tree with each date as `comparable` has it: `2026-06-30t10:00` and `2026-06-30 10:00:00` are one moment. */
function withPlainDates<Node extends TreeNode>(node: Node): Node {
  if (node.kind === "scalar")
    return node.type === "date" ? { ...node, value: comparable(parse(`v = ${node.value}`)["v"]) } : node;
  if (node.kind === "list") return { ...node, items: node.items.map(withPlainDates) };
  const { entries } = node as MapNode;
  return {
    ...node,
    entries: entries.map((entry) => ({ ...entry, value: entry.value && withPlainDates(entry.value) })),
  };
}

function joined(parts: readonly unknown[]): Record<string, unknown> {
  const data: Record<string, unknown> = Object.create(null);
  for (const part of parts as Record<string, unknown>[])
    for (const key of Object.keys(part)) {
      const known = data[key];
      data[key] = Array.isArray(known) && Array.isArray(part[key]) ? [...known, ...part[key]] : part[key];
    }
  return data;
}
