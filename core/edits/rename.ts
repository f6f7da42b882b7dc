import { namesOf } from "../model/dialects.ts";
import type { OkrFile } from "../model/file.ts";
import type { KeyResultEntry } from "../model/ids.ts";
import { idsInProse, initiativesIn } from "../model/initiatives.ts";
import { mentionsIn, type Named } from "../model/mentions.ts";
import type { KeyResult, ModelBlock, TextField } from "../model/okr.ts";
import type { Workspace } from "../model/workspace.ts";
import { valueIn } from "../syntax/tree.ts";
import { type Span, shifted } from "../text.ts";
import type { TextEdit } from "./fix.ts";
import { renameKey, replaceSpan, replaceValue } from "./write.ts";

/**
 * Gives a key result another id wherever its group says the old one: at the item, in what depends on it, in parents
 * that point at it (generic files), in the links of initiatives. Only whole ids change: `KR-10` stays when
 * `KR-1` goes, and so do descriptions and comments. Where another generic file has a key result of that id too,
 * that file's references are its own.
 */
export function renameKeyResult(workspace: Workspace, entry: KeyResultEntry, newId: string): TextEdit[] {
  const home = workspace.files.get(entry.uri);
  const group = home && workspace.groups.get(home.group);
  if (!home || !group || entry.id === undefined) return [];
  const oldId = entry.id;
  const isOwn = (file: OkrFile, at: number, item: number) =>
    file.uri === entry.uri && at === entry.block && item === entry.item;
  const edits: TextEdit[] = [];
  for (const uri of [...group.files.keys()].sort()) {
    const file = workspace.files.get(uri);
    if (!file || (file !== home && hasItsOwn(file, oldId))) continue;
    for (const [at, block] of file.blocks.entries()) {
      for (const [item, { id }] of block.keyResults.entries())
        if (id?.text === oldId && isOwn(file, at, item)) edits.push(idEdit(file, at, id, newId));
      for (const reference of referencesIn(block, oldId))
        edits.push(referenceEdit(file, at, reference, newId));
    }
  }
  return edits;
}

function hasItsOwn(file: OkrFile, id: string): boolean {
  return file.blocks.some((block) => block.keyResults.some((each) => each.id?.text === id));
}

function referencesIn(block: ModelBlock, id: string): Named[] {
  const named = [
    ...block.objectives.flatMap((each) =>
      each.parent ? mentionsIn(valueIn(each.node, each.parent.name)) : [],
    ),
    ...block.keyResults.flatMap((each) => [...mentionsIn(each.dependsOn?.node), ...supportsOf(block, each)]),
  ];
  const initiatives = initiativesIn(block).flatMap(({ isProse, text, span, mentions }): readonly Named[] =>
    isProse ? wordsIn(block.text.slice(span.start, span.end), text, span) : mentions,
  );
  return [...named, ...initiatives].filter((each) => each.text === id);
}

/** What a key result of a generic file says it supports. */
function supportsOf(block: ModelBlock, { node }: KeyResult): Named[] {
  if (block.dialect !== "generic" || node.kind !== "map") return [];
  return namesOf("generic", "objective", "parent").flatMap((name) => mentionsIn(valueIn(node, name)));
}

/** Ids in a bare text: in the literal as it stands, so that quotes and escapes need no undoing. */
function wordsIn(literal: string, text: string, span: Span): Named[] {
  const inText = new Set(idsInProse(text).map((each) => each.text));
  return idsInProse(literal)
    .filter((each) => inText.has(each.text))
    .map((each) => ({ text: each.text, span: shifted(each, span.start), node: undefined }));
}

function idEdit(file: OkrFile, at: number, id: TextField, newId: string): TextEdit {
  return id.node ? replaceValue(file, at, id.node, newId) : renameKey(file, at, id.keySpan, newId);
}

function referenceEdit(file: OkrFile, at: number, { span, node }: Named, newId: string): TextEdit {
  return node ? replaceValue(file, at, node, newId) : replaceSpan(file, at, span, newId);
}
