import type { TextDocumentContentChangeEvent } from "vscode-languageserver";
import { type Message, offsetIn } from "../core/index.ts";
import { readTextFile } from "../disk/text-file.ts";
import { pathOf } from "./uris.ts";

/** The range that a change replaces; undefined where it replaces the whole text. */
export function rangeOf(change: TextDocumentContentChangeEvent) {
  return "range" in change ? (change.range ?? undefined) : undefined;
}

/** A text after a change. */
export function applied(text: string, change: TextDocumentContentChangeEvent): string {
  const range = rangeOf(change);
  if (!range) return change.text;
  const start = offsetIn(text, range.start);
  const end = offsetIn(text, range.end);
  return text.slice(0, Math.min(start, end)) + change.text + text.slice(Math.max(start, end));
}

/**
 * Why an open text must not be written back: the editor shows a replacement character where the file on disk has
 * bytes that are no UTF-8, and saving would make that lasting.
 */
export function lostBytes(uri: string, text: string): Message | undefined {
  const path = text.includes("\uFFFD") ? pathOf(uri) : undefined;
  return path === undefined ? undefined : readTextFile(path)?.problem;
}
