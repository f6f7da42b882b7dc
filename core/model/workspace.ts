import {
  type Document,
  editDocument,
  offsetAt,
  openDocument,
  replaceText,
  type Splice,
} from "../syntax/blocks.ts";
import type { Language } from "../syntax/language.ts";
import type { Range } from "../text.ts";
import type { FileTexts, OkrFile, Origin, Place } from "./file.ts";
import { groupOf } from "./group.ts";
import { type GroupFiles, type GroupIndex, indexOf } from "./ids.ts";
import { isSameReading, lowerBlock } from "./lower.ts";
import type { KeyResult, ModelBlock, Objective } from "./okr.ts";
import type { FileProofs } from "./proof-paths.ts";
import { recognise } from "./recognise.ts";

/** All OKR files, as one value. Every change gives a new one that shares what did not change. */
export interface Workspace {
  /** The folders that are open, as URIs without a trailing slash. */
  readonly roots: readonly string[];
  readonly files: ReadonlyMap<string, OkrFile>;
  readonly groups: ReadonlyMap<string, GroupFiles>;
  /** Side files by URI, as text: metrics, BWOC manifests. See `core/model/sides.ts`. */
  readonly sides: ReadonlyMap<string, string>;
  /** What is known of paths that evidence names, by the URI of the file. See `core/model/proof-paths.ts`. */
  readonly proofs: ReadonlyMap<string, FileProofs>;
}

/** A workspace of these folders, as URIs without a trailing slash, that holds nothing yet. */
export function emptyWorkspace(roots: readonly string[] = []): Workspace {
  return { roots, files: new Map(), groups: new Map(), sides: new Map(), proofs: new Map() };
}

/** A text that is to become a file of the workspace. */
export interface FileText {
  readonly uri: string;
  readonly language: Language;
  readonly text: string;
  readonly origin?: Origin;
}

/** Adds a text, or puts it in place of the one at that URI. */
export function withFile(
  workspace: Workspace,
  uri: string,
  language: Language,
  text: string,
  origin: Origin = {},
): Workspace {
  return withFiles(workspace, [{ uri, language, text, origin }]);
}

/** The same for many, in one go: each workspace between would cost a copy of its lists of files. */
export function withFiles(workspace: Workspace, texts: Iterable<FileText>): Workspace {
  const before = new Map<string, OkrFile | undefined>();
  const files = new Map<string, OkrFile>();
  for (const each of texts) {
    const { uri } = each;
    const old = files.get(uri) ?? workspace.files.get(uri);
    const file = fileFrom(workspace, old, each);
    if (file === old) continue;
    if (!before.has(uri)) before.set(uri, old);
    files.set(uri, file);
  }
  return put(
    workspace,
    [...files].map(([uri, file]) => ({ old: before.get(uri), file })),
  );
}

/** Takes over a file as another workspace has it, without reading it again. */
export function withFileFrom(workspace: Workspace, file: OkrFile): Workspace {
  const group = file.reading ? groupOf(file.uri, file.reading.dialect, workspace.roots) : "";
  return put(workspace, [{ old: workspace.files.get(file.uri), file: { ...file, group } }]);
}

/**
 * Applies one change as LSP words it: a range (undefined: the whole text) gives way to a text.
 * A file that the workspace does not know is left unknown.
 */
export function withEdit(
  workspace: Workspace,
  uri: string,
  range: Range | undefined,
  text: string,
): Workspace {
  const old = workspace.files.get(uri);
  if (!old) return workspace;
  const file = edited(workspace, old, range, text);
  return file === old ? workspace : put(workspace, [{ old, file }]);
}

/** Takes files away; those that the workspace does not know are no matter. */
export function withoutFiles(workspace: Workspace, uris: Iterable<string>): Workspace {
  const gone = [...new Set(uris)].flatMap((uri) => workspace.files.get(uri) ?? []);
  if (gone.length === 0) return workspace;
  const files = new Map(workspace.files);
  for (const { uri } of gone) files.delete(uri);
  const changes = gone.map((old) => ({ old, file: undefined }));
  return { ...workspace, files, groups: regrouped(workspace.groups, changes) };
}

/** Adds a side file, puts another text in its place, or (undefined) takes it away. */
export function withSide(workspace: Workspace, uri: string, text: string | undefined): Workspace {
  return withSides(workspace, [[uri, text]]);
}

/** The same for many, in one go. */
export function withSides(
  workspace: Workspace,
  texts: Iterable<readonly [uri: string, text: string | undefined]>,
): Workspace {
  let sides: Map<string, string> | undefined;
  for (const [uri, text] of texts) {
    if ((sides ?? workspace.sides).get(uri) === text) continue;
    sides ??= new Map(workspace.sides);
    if (text === undefined) sides.delete(uri);
    else sides.set(uri, text);
  }
  return sides ? { ...workspace, sides } : workspace;
}

/** The files that belong together with this one. */
export function groupFor({ groups }: Workspace, file: OkrFile): GroupFiles {
  return groups.get(file.group) ?? noFiles;
}

/** What ids mean among the files that belong together with this one. */
export function indexFor(workspace: Workspace, file: OkrFile): GroupIndex {
  return indexOf(groupFor(workspace, file));
}

/** The item at a place, with its block's index and offset; undefined where nothing is there any more. */
export function itemAt(
  workspace: Workspace,
  place: Place,
): { file: OkrFile; item: Objective | KeyResult } | undefined {
  const file = workspace.files.get(place.uri);
  const block = file?.blocks[place.block];
  const item = place.kind === "objective" ? block?.objectives[place.item] : block?.keyResults[place.item];
  return file && item ? { file, item } : undefined;
}

/** The files that hold OKRs, in order of their URIs. */
export function okrFiles(workspace: Workspace): OkrFile[] {
  return [...workspace.files.values()]
    .filter((file) => file.reading !== undefined)
    .sort((a, b) => (a.uri < b.uri ? -1 : a.uri > b.uri ? 1 : 0));
}

const noFiles: GroupFiles = { files: new Map() };

function fileFrom(
  workspace: Workspace,
  old: OkrFile | undefined,
  { uri, language, text, origin = {} }: FileText,
): OkrFile {
  const sameOrigin = old?.origin.forced === origin.forced && old?.origin.unreadable === origin.unreadable;
  if (old && sameOrigin && old.document.language === language) return edited(workspace, old, undefined, text);
  return readFile(workspace, uri, openDocument(language, text), origin);
}

function edited(workspace: Workspace, old: OkrFile, range: Range | undefined, text: string): OkrFile {
  const { document, splice } = range
    ? editDocument(old.document, offsetAt(old.document, range.start), offsetAt(old.document, range.end), text)
    : replaceText(old.document, text);
  return document === old.document ? old : rereadFile(workspace, old, document, splice);
}

function readFile(workspace: Workspace, uri: string, document: Document, origin: Origin): OkrFile {
  const reading = recognise(document, origin.forced);
  const blocks = reading ? document.blocks.map((block) => lowerBlock(block, reading)) : [];
  return {
    uri,
    document,
    reading,
    origin,
    blocks,
    group: reading ? groupOf(uri, reading.dialect, workspace.roots) : "",
    printed: blocks,
    facts: factsIn(blocks),
  };
}

function rereadFile(
  workspace: Workspace,
  old: OkrFile,
  document: Document,
  { at, removed, added }: Splice,
): OkrFile {
  const reading = recognise(document, old.origin.forced);
  if (!reading || !isSameReading(reading, old.reading))
    return readFile(workspace, old.uri, document, old.origin);
  const fresh = document.blocks.slice(at, at + added).map((block) => lowerBlock(block, reading));
  const blocks = [...old.blocks.slice(0, at), ...fresh, ...old.blocks.slice(at + removed)];
  const samePrint =
    removed === added && fresh.every((block, index) => block.print === old.blocks[at + index]?.print);
  const facts = at === 0 ? factsIn(blocks, old.facts) : old.facts;
  return { ...old, document, reading, blocks, printed: samePrint ? old.printed : blocks, facts };
}

function factsIn([first]: readonly ModelBlock[], known?: FileTexts): FileTexts {
  const { scope, period, owner, asOf } = first?.facts ?? {};
  const facts = { scope: scope?.text, period: period?.text, owner: owner?.text, asOf: asOf?.text };
  const isKnown =
    facts.scope === known?.scope &&
    facts.period === known?.period &&
    facts.owner === known?.owner &&
    facts.asOf === known?.asOf;
  return known && isKnown ? known : facts;
}

/** A file that comes, goes or gives way to another. */
interface Change {
  readonly old: OkrFile | undefined;
  readonly file: OkrFile | undefined;
}

function put(workspace: Workspace, changes: readonly (Change & { readonly file: OkrFile })[]): Workspace {
  if (changes.length === 0) return workspace;
  const files = new Map(workspace.files);
  for (const { file } of changes) files.set(file.uri, file);
  return { ...workspace, files, groups: regrouped(workspace.groups, changes) };
}

/** The groups after files changed; a group whose ids are untouched stays the same object. */
function regrouped(
  groups: ReadonlyMap<string, GroupFiles>,
  changes: readonly Change[],
): ReadonlyMap<string, GroupFiles> {
  const changed = new Map<string, Map<string, OkrFile>>();
  const filesOf = (group: string) => {
    const files = changed.get(group) ?? new Map(groups.get(group)?.files);
    changed.set(group, files);
    return files;
  };
  for (const { old, file } of changes) {
    if (old && file && old.printed === file.printed && old.group === file.group) continue;
    if (old?.reading) filesOf(old.group).delete(old.uri);
    if (file?.reading) filesOf(file.group).set(file.uri, file);
  }
  if (changed.size === 0) return groups;
  const next = new Map(groups);
  for (const [group, files] of changed)
    if (files.size === 0) next.delete(group);
    else next.set(group, { files });
  return next;
}
