import type { Fix } from "../edits/fix.ts";
import { replaceSpan, replaceValue } from "../edits/write.ts";
import { say } from "../l10n/say.ts";
import type { OkrFile } from "../model/file.ts";
import type { TreeNode } from "../syntax/tree.ts";
import type { Span } from "../text.ts";
import { quoted, withoutJoints } from "../words.ts";
import type { Finding } from "./rule.ts";

/** A place whose text can be exchanged: a value, or one id within a value. */
interface Exchangeable {
  readonly span: Span;
  readonly node?: TreeNode | undefined;
}

/**
 * Ways out that are made of their block alone. They are promised only where there is one, which is found out by making
 * them: for findings of which there are not many.
 */
export function offered(make: () => readonly Fix[]): Finding["fixes"] {
  return make().length > 0 ? make : undefined;
}

/** The way out that puts a known word in the place of an unknown one; none where nothing is near. */
export function changeTo(file: OkrFile, at: number, place: Exchangeable, word: string | undefined): Fix[] {
  if (word === undefined) return [];
  const { node, span } = place;
  const edit = node ? replaceValue(file, at, node, word) : replaceSpan(file, at, span, word);
  return [{ title: say("Change to {0}", quoted(word)), edits: [edit], preferred: true }];
}

/**
 * The same for a word out of a fixed set. Safe where nothing but its spelling changes: case, and what joins its parts
 * ("In Progress" to "in_progress").
 */
export function respell(file: OkrFile, at: number, node: TreeNode, word: string | undefined): Fix[] {
  const safe = node.kind === "scalar" && word !== undefined && isSameWord(String(node.value), word);
  return changeTo(file, at, { node, span: node.span }, word).map((fix) => ({ ...fix, safe }));
}

/** Whether two words differ in case and in what joins their parts at most. */
export function isSameWord(written: string, word: string): boolean {
  return withoutJoints(written) === withoutJoints(word);
}
