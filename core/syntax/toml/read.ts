import { TomlError } from "smol-toml";
import type { Reading } from "../language.ts";
import type { SyntaxProblem } from "../tree.ts";
import { isMarker } from "./cursor.ts";
import { problemOf } from "./messages.ts";
import { scanToml } from "./scan.ts";
import { lineEndAt, withoutBlanks } from "./text.ts";
import { fillMap, parseToml } from "./values.ts";

/**
 * Reads a TOML text, or one block of it. The values come from smol-toml, all at once where it takes the text, else
 * one by one. Takes any text; spans count a byte order mark at the start, as editors do.
 */
export function readToml(text: string): Reading {
  const plain = text.charCodeAt(0) === 0xfeff ? ` ${text.slice(1)}` : text;
  const read = parseToml(plain);
  if ("error" in read) return readWarily(plain, read.error);
  const { root, mistaken } = scanToml(plain, false);
  if (!mistaken && fillMap(root, read.data, plain)) {
    const conflict = conflictAt(plain);
    return { root, problems: conflict < 0 ? [] : [conflictOf(plain, conflict)] };
  }
  // Too deep to be laid out, or a date that smol-toml takes over a comma (`2026-,1-01`).
  const wary = readWarily(plain, undefined);
  return mistaken
    ? { root: wary.root, problems: wary.problems.filter(({ kind }) => kind === "limit") }
    : wary;
}

/**
 * Reads a text that smol-toml does not take, for the reason `error`, line by line. What is one cause is one
 * problem: a conflict or a NUL character explains all that is wrong with a block.
 */
export function readWarily(text: string, error: unknown): Reading {
  const { root, problems, marker } = scanToml(text, true);
  const conflict = marker < 0 ? conflictAt(text) : marker;
  if (conflict >= 0) return { root, problems: [conflictOf(text, conflict)] };
  const nul = text.indexOf("\0");
  if (nul >= 0) return { root, problems: [problemOf("nul", nul, nul + 1)] };
  const lone = text.search(/\r(?!\n)/);
  const all = lone < 0 ? [...problems] : [...problems, problemOf("lineBreak", lone, lone + 1)];
  if (all.length === 0 && error instanceof TomlError) all.push(unforeseen(text, error));
  return { root, problems: all.sort((one, other) => one.span.start - other.span.start) };
}

function conflictOf(text: string, at: number): SyntaxProblem {
  return problemOf("conflict", at, withoutBlanks(text, at, lineEndAt(text, at)));
}

/** Where a whole conflict starts that stands in a string and so leaves the text readable; -1 for none. */
function conflictAt(text: string): number {
  const ours = markerAfter(text, "<<<<<<<", 0);
  const parting = ours < 0 ? -1 : markerAfter(text, "=======", ours);
  return parting >= 0 && markerAfter(text, ">>>>>>>", parting) >= 0 ? ours : -1;
}

function markerAfter(text: string, marker: string, from: number): number {
  let at = text.indexOf(marker, from);
  while (at >= 0 && !isMarker(text, at)) at = text.indexOf(marker, at + 1);
  return at;
}

/** What smol-toml refuses and the walk takes. */
function unforeseen(text: string, error: TomlError): SyntaxProblem {
  const reason = error.message.split("\n", 1)[0]?.replace(/^Invalid TOML document: /, "") ?? "";
  let start = 0;
  for (let line = 1; line < error.line; line++) start = text.indexOf("\n", start) + 1;
  const end = withoutBlanks(text, start, lineEndAt(text, start));
  return problemOf("other", Math.min(start + error.column - 1, end), end, reason);
}
