import type { OkrFile } from "../model/file.ts";
import { locate, type Spot } from "../model/locate.ts";
import type { KeyResult, Objective } from "../model/okr.ts";
import { sliceOf } from "../syntax/blocks.ts";
import type { Problem } from "./check.ts";

/**
 * What stays of a finding while the file around it is edited: its rule, the item it stands in, the field and the
 * words it points at, as one readable line (`bad-unit · O1-KR2 · unit · pct`). No place, no message (which may count
 * days), no punctuation, no plain number or date (which move with every check-in). Equal findings have equal lines;
 * tell them apart by their turn, see `fingerprintsOf`.
 */
export function traitsOf(
  file: OkrFile,
  { rule, start, end }: Pick<Problem, "rule" | "start" | "end">,
): string {
  const spot = locate(file, start);
  const item = spot ? itemNameAt(file, spot) : "";
  const field = spot ? spot.path.map(({ key }) => key).join(".") : "";
  const words = wordsIn(sliceOf(file.document, start, Math.min(end, start + longestRead)));
  const parts = [rule, brief(item), brief(field), isNumberOrDate(words) ? "" : brief(words)];
  return parts.filter((part) => part !== "").join(" · ");
}

/**
 * A fingerprint for each finding of a file, in their order: 16 hexadecimal digits that stay the same while lines,
 * blocks and spaces around it come and go, and that no other finding of any file has. `path` tells files apart.
 */
export function fingerprintsOf(path: string, file: OkrFile, problems: readonly Problem[]): string[] {
  const turns = new Map<string, number>();
  return problems.map((problem) => {
    const traits = traitsOf(file, problem);
    const turn = turns.get(traits) ?? 0;
    turns.set(traits, turn + 1);
    return fnv1a64(`${path}\n${traits}\n${turn}`);
  });
}

/**
 * FNV-1a with 64 bits over a text's UTF-16LE bytes, as 16 hexadecimal digits. To tell texts apart, not to keep
 * secrets. Source: Fowler, Noll, Vo, RFC 9923.
 */
export function fnv1a64(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    for (const byte of [unit & 0xff, unit >> 8])
      hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, "0");
}

/** Enough of what a finding points at to know it again; a whole file in one string is not read. */
const longestRead = 2000;
/** Longer names are cut, and stay different by their hash. */
const longestName = 60;

/** The item at a place by its id, else by its words; one that is nested behind the name of the one around it. */
function itemNameAt({ blocks }: OkrFile, { at, objective, keyResult }: Spot): string {
  const block = blocks[at];
  const around = objective === undefined ? undefined : block?.objectives[objective];
  const inner = keyResult === undefined ? undefined : block?.keyResults[keyResult];
  return [around, inner].flatMap((item) => (item ? [nameOf(item)] : [])).join("/");
}

function nameOf({ id, text, kind }: Objective | KeyResult): string {
  return brief(id?.text || wordsIn(text?.text ?? "") || kind);
}

/** A text without quotes, punctuation, line breaks and indentation. */
function wordsIn(text: string): string {
  return (text.normalize("NFC").match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(" ");
}

function isNumberOrDate(words: string): boolean {
  return words === "" || /^\d[\dTZe ]*$/.test(words);
}

function brief(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Cf}\p{Cs}\s]+/gu, " ");
  return line.length <= longestName ? line : `${line.slice(0, longestName / 2).trimEnd()}… ${fnv1a64(text)}`;
}
