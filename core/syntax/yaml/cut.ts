import type { BlockText, Slice } from "../language.ts";
import { isBlank } from "./chars.ts";
import { hasConflictMarkers } from "./guard.ts";
import { type TopKey, topKeys } from "./outline.ts";
import { withoutLoneReturns } from "./read.ts";
import { itemRole, listKeys, type Role } from "./roles.ts";

/** From how many keys on a map of objectives without a list is cut at its keys. */
const manyEntries = 8;

/** Where a block starts, and what it is. */
type Cut = readonly [start: number, role: Role];

/** Cuts a whole text; see `roles.ts` for what the parts are. */
export function cutYaml(text: string): Slice[] {
  const source = withoutLoneReturns(text);
  const keys = (!reachesAcross(source) && topKeys(source)) || [];
  return slicesOf(source, listCuts(keys) ?? entryCuts(keys) ?? [[0, "whole"]]);
}

/** Cuts again where an edit was made; see `Language.recut`. Answers for edits within items and entries. */
export function recutYaml(
  text: string,
  blocks: readonly BlockText[],
  from: number,
  count: number,
): Slice[] | undefined {
  const source = withoutLoneReturns(text);
  if (reachesAcross(source)) return undefined;
  const replaced = blocks.slice(from, from + count);
  const first = replaced[0]?.role;
  const cuts =
    first === "entry"
      ? from > 0
        ? againEntries(source, replaced)
        : undefined
      : againItems(source, replaced);
  return cuts && slicesOf(source, cuts);
}

function listCuts(keys: readonly TopKey[]): Cut[] | undefined {
  const lists = keys.filter((key) => key.items.length > 0 && listKeys.includes(key.name));
  const list = lists.sort((one, other) => listKeys.indexOf(one.name) - listKeys.indexOf(other.name))[0];
  if (!list) return undefined;
  const after = keys[keys.indexOf(list) + 1];
  const items = list.items.map((at): Cut => [at, `item ${list.name} ${list.column}`]);
  return [[0, "head"], ...items, ...(after ? [[after.at, "tail"] as const] : [])];
}

function entryCuts(keys: readonly TopKey[]): Cut[] | undefined {
  if (keys.length < manyEntries || !keys.every(isEntry)) return undefined;
  return keys.map((key, at): Cut => [at === 0 ? 0 : key.at, "entry"]);
}

/** A key that may hold an objective: what it holds is a map, or not written yet. */
function isEntry(key: TopKey): boolean {
  return key.bare && key.child !== "item";
}

/** The text must start with the first line of an item, or with the unchanged head before it. */
function againItems(source: string, replaced: BlockText[]): Cut[] | undefined {
  const head = replaced[0];
  const isHead = head?.role === "head" && source.startsWith(head.text);
  const items = isHead ? replaced.slice(1) : replaced;
  const role = items[0]?.role ?? "";
  const item = itemRole(role);
  if (!item || items.some((block) => block.role !== role)) return undefined;
  const start = isHead ? head.text.length : 0;
  const [list, ...others] = topKeys(source, { start, column: item.column }) ?? [];
  if (list?.items[0] !== start || others.length > 0) return undefined;
  const cuts = list.items.map((at): Cut => [at, role as Role]);
  return isHead ? [[0, "head"], ...cuts] : cuts;
}

/** The same keys must stand there as before: whether a text is cut into entries depends on all of them. */
function againEntries(source: string, replaced: readonly BlockText[]): Cut[] | undefined {
  const keys = topKeys(source);
  const before = replaced.map((block) => topKeys(block.text)?.[0]?.name);
  if (keys?.[0]?.at !== 0 || keys.length !== before.length) return undefined;
  const unchanged = keys.every((key, at) => key.name === before[at] && isEntry(key));
  return unchanged ? keys.map((key): Cut => [key.at, "entry"]) : undefined;
}

function slicesOf(text: string, cuts: readonly Cut[]): Slice[] {
  return cuts.map(([start, role], at) => ({ length: (cuts[at + 1]?.[0] ?? text.length) - start, role }));
}

/** Whether something in the text may change how a far part of it reads: an anchor, a merge conflict. */
function reachesAcross(source: string): boolean {
  return hasAnchor(source) || hasConflictMarkers(source);
}

/**
 * Whether a `&name` stands where a node may begin: at the start of a line, after an indicator or after a tag.
 * `R&D` and `A & B` are none. An alias without any anchor leads nowhere, in its own block alone.
 */
function hasAnchor(source: string): boolean {
  for (let at = source.indexOf("&"); at >= 0; at = source.indexOf("&", at + 1)) {
    const next = source[at + 1];
    if (next === undefined || isBlank(next.charCodeAt(0)) || ",[]{}".includes(next)) continue;
    let before = at - 1;
    while (source[before] === " " || source[before] === "\t") before--;
    const mark = source[before];
    if (mark === undefined || "\n\r\ufeff-?:,[{".includes(mark)) return true;
    if (before < at - 1 && startsTag(source, before)) return true;
  }
  return false;
}

function startsTag(source: string, last: number): boolean {
  let at = last;
  while (at > 0 && !isBlank(source.charCodeAt(at - 1))) at--;
  return source[at] === "!";
}
