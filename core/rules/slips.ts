import { distance } from "fastest-levenshtein";
import { conceptNamed, conceptsOf, type DialectId, type ItemKind } from "../model/dialects.ts";
import type { Entry, MapNode } from "../syntax/tree.ts";

/** No name of a field comes near to that. */
const longestKey = 100;

/** The known name that a key was most likely meant to be; undefined where none is that near, or the key is one itself. */
export function meantBy(key: string, known: readonly string[]): string | undefined {
  if (key.length > longestKey || known.includes(key) || ordinary.has(key.toLowerCase())) return undefined;
  if (!/^[a-z][\w -]*$/i.test(key)) return undefined;
  const written = plain(key);
  return known.find((name) => plain(name) === written) ?? known.find((name) => isSlip(written, plain(name)));
}

/** The entry whose key was most likely meant to be `name`, among those that the dialect does not know. */
export function slipFor(map: MapNode, name: string, dialect: DialectId, kind: ItemKind): Entry | undefined {
  return map.entries.find(
    ({ key }) =>
      !conceptNamed(dialect, kind, key) && meantBy(key, [name, ...conceptsOf(dialect, kind).keys()]) === name,
  );
}

/** One letter too many, too few or another one; two neighbours swapped; in words of seven letters two of those. */
function isSlip(key: string, name: string): boolean {
  const shorter = Math.min(key.length, name.length);
  if (shorter < 4 || Math.abs(key.length - name.length) > 2) return false;
  const slips = distance(key, name);
  return slips === 1 || (slips === 2 && (shorter >= 7 || isSwap(key, name)));
}

/** The same letters in another order. */
export function isSwap(one: string, other: string): boolean {
  return one.length === other.length && [...one].sort().join("") === [...other].sort().join("");
}

/** `Key-Result_ID` and `keyResultId` are the same but for the writing. */
function plain(name: string): string {
  return name.toLowerCase().replace(/[-_ ]/g, "");
}

/** Words that people do use as keys, each a letter or two from a name that OKR files have. */
const ordinary = new Set(
  "base goals leads level metrics next note notes process rate score smart stage star starts state stats tags team test times trend values".split(
    " ",
  ),
);
