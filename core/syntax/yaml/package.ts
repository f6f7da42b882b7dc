import { type Document, type ErrorCode, parseAllDocuments, type YAMLError } from "yaml";
import type { TreeNode } from "../tree.ts";
import { converted } from "./convert.ts";
import { swallowingQuote } from "./lines.ts";
import { type Finding, isHarmless, reasonOf } from "./messages.ts";
import { readPlain } from "./plain.ts";

/** What the yaml package has to say about a text. */
export interface Reading {
  readonly node: TreeNode | undefined;
  readonly findings: readonly Finding[];
  /** What the package complains about, from top to bottom. */
  readonly faults: readonly Fault[];
}

export interface Fault {
  readonly code: ErrorCode;
  readonly start: number;
  readonly end: number;
}

/** Offsets of a mended text, told in the text before it was mended. */
export type Place = (offset: number) => number;

const options = {
  schema: "core",
  merge: false,
  resolveKnownTags: false,
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: "silent",
} as const;

/** Reads a text with the yaml package: the first document in it that says something. Spans are told by `place`. */
export function readWithPackage(text: string, place: Place, unreadable: ReadonlySet<number>): Reading {
  const { documents, stray } = documentsIn(text);
  const at = Math.max(0, documents.findIndex(hasContent));
  const first = documents[at];
  const second = documents.slice(at + 1).find(hasContent);
  const { node, findings } = converted(first?.contents, text, place, unreadable);
  const faults = [...stray, ...(first?.errors ?? []).map(faultOf), ...(first?.warnings ?? []).map(faultOf)];
  if (!second) return { node, findings, faults: inOrder(text, faults) };
  const [start] = second.range;
  const span = { start: place(start), end: place(Math.min(start + 3, text.length)) };
  return { node, findings: [...findings, { reason: "documents", span }], faults: inOrder(text, faults) };
}

/** The same for a text that may well be plain. Gives no spans to rely on: for trying out a mend. */
export function faultsOf(text: string): readonly Fault[] {
  if (readPlain(text)) return [];
  const { documents, stray } = documentsIn(text);
  const first = documents.find(hasContent) ?? documents[0];
  const faults = [...stray, ...(first?.errors ?? []).map(faultOf)].filter((fault) => !isHarmless(fault.code));
  return inOrder(text, faults);
}

/** In our words, what the package complains about. */
export function findingOf({ code, start, end }: Fault, text: string, place: Place): Finding {
  const line = text.indexOf("\n", start);
  const to = Math.max(start, Math.min(end, line < 0 ? text.length : line));
  return {
    reason: reasonOf(code),
    span: { start: place(start), end: place(to) },
    text: text.slice(start, to),
  };
}

function documentsIn(text: string): { documents: readonly Document.Parsed[]; stray: readonly Fault[] } {
  try {
    const documents = parseAllDocuments(text, options);
    return "empty" in documents
      ? { documents: [], stray: documents.errors.map(faultOf) }
      : { documents, stray: [] };
  } catch {
    // The package is not known to throw here; if it does, the stack was too small for what was written.
    return { documents: [], stray: [{ code: "RESOURCE_EXHAUSTION", start: 0, end: 0 }] };
  }
}

/**
 * From top to bottom. A quote that nothing closes swallows all that follows, and the package blames the end of the
 * text for it: here it is the quote's fault.
 */
function inOrder(text: string, faults: readonly Fault[]): Fault[] {
  const placed = faults.map((fault) => {
    if (fault.code !== "MISSING_CHAR" || fault.start < text.length) return fault;
    const start = swallowingQuote(text);
    return start < 0 ? fault : { ...fault, start, end: start + 1 };
  });
  return placed.sort((one, other) => one.start - other.start);
}

function faultOf({ code, pos }: YAMLError): Fault {
  return { code, start: pos[0], end: pos[1] };
}

function hasContent(document: Document.Parsed): boolean {
  const { contents } = document;
  return contents !== null && contents.range[1] > contents.range[0];
}
