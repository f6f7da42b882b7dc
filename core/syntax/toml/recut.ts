import type { BlockText, Slice } from "../language.ts";
import { type Behind, cutApart, isOpenRole } from "./cut.ts";
import { type HeaderLine, headerAt } from "./header.ts";
import { Names } from "./names.ts";
import { OPEN_LIST, skipBlanks } from "./text.ts";

/** Cuts a whole text; see `Language.cut`. Cost: one look at each character. */
export function cutToml(text: string): Slice[] {
  const cutting = cutApart(text, true);
  const names =
    typeof cutting === "string" ? undefined : Names.of(cutting.headers, headOf(text, cutting.slices));
  if (typeof cutting === "string" || names === undefined) return [{ length: text.length, role: "whole" }];
  return cutting.slices;
}

/**
 * Cuts the new text of some blocks; see `Language.recut`. Cost: the new text, and one glance at each block before
 * it; the names of all blocks are looked at only where a header changed. Only the whole text can tell where a string
 * opens that something further down may close, or where a new name stands somewhere else already.
 */
export function recutToml(
  text: string,
  blocks: readonly BlockText[],
  from: number,
  count: number,
): Slice[] | undefined {
  if (count >= blocks.length) return cutToml(text);
  if (from > 0 && text.charCodeAt(skipBlanks(text, 0)) !== OPEN_LIST) return undefined;
  const after = from + count;
  if (mayReopen(text, blocks, from, after)) return undefined;
  const next = blocks[after];
  const behind: Behind | undefined = next && {
    header: headerOf(next),
    closes: () => holdTriples(blocks, after),
  };
  const cutting = cutApart(text, from === 0, behind);
  if (typeof cutting === "string") return undefined;
  const names = Names.of(cutting.headers, from === 0 ? headOf(text, cutting.slices) : "");
  const replaced = blocks.slice(from, after);
  names?.forget(replaced.filter(isTable).map(headerOf), replaced.find(isHead)?.text ?? "");
  if (names === undefined || (!names.isEmpty() && clashes(names, blocks, from, after))) return undefined;
  return cutting.slices;
}

/** Whether a block further up ends in a string or list that the new text, or what now follows, may close. */
function mayReopen(text: string, blocks: readonly BlockText[], from: number, after: number): boolean {
  let quotes = false;
  for (let at = 0; at < from; at++) {
    if (!isOpenRole((blocks[at] as BlockText).role)) continue;
    quotes ||= holdsTriple(text) || holdTriples(blocks, at + 1, from) || holdTriples(blocks, after);
    if (quotes || headerOf(blocks[at + 1] as BlockText).valueLike) return true;
  }
  return false;
}

function clashes(names: Names, blocks: readonly BlockText[], from: number, after: number): boolean {
  for (let at = 0; at < blocks.length; at++) {
    if (at === from) at = after;
    const block = blocks[at];
    if (block && (isHead(block) ? names.clashWithHead(block.text) : names.clashWith(headerOf(block))))
      return true;
  }
  return false;
}

function headerOf(block: BlockText): HeaderLine {
  const begin = block.text.charCodeAt(0) === 0xfeff ? 1 : 0;
  return headerAt(block.text, skipBlanks(block.text, begin));
}

function headOf(text: string, slices: readonly Slice[]): string {
  const first = slices[0];
  return first && isHead(first) ? text.slice(0, first.length) : "";
}

function isHead({ role }: { readonly role: string }): boolean {
  return role.startsWith("head");
}

function isTable(block: BlockText): boolean {
  return !isHead(block);
}

function holdTriples(blocks: readonly BlockText[], from: number, to = blocks.length): boolean {
  for (let at = from; at < to; at++) if (holdsTriple((blocks[at] as BlockText).text)) return true;
  return false;
}

function holdsTriple(text: string): boolean {
  return text.includes('"""') || text.includes("'''");
}
