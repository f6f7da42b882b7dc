import type { TextDocumentContentChangeEvent } from "vscode-languageserver";
import {
  emptyWorkspace,
  type Language,
  languageNamed,
  languageOf,
  type OkrFile,
  offsetIn,
  prepareRules,
  type RuleRun,
  rules,
  type Settings,
  sideRole,
  textOf,
  type Workspace,
  withEdit,
  withFile,
  withFileFrom,
  withoutFile,
  withSide,
} from "../core/index.ts";
import { candidateTest, discover, discoverNow, isDiscoverable, isFolder } from "../disk/discover.ts";
import { readTextFile } from "../disk/text-file.ts";
import { canonical, isUsersText, pathOf, uriOf } from "./uris.ts";

/** An open text: its version, and the text itself where the workspace does not keep it. */
interface OpenText {
  readonly version: number;
  readonly languageId: string;
  /** The URI as the editor writes it. */
  readonly spelled: string;
  readonly text?: string;
}

/**
 * The one mutable cell of the server: the workspace of this moment, and which texts belong to the editor.
 * An open text wins over the file on disk, always. URIs may come in any spelling; the workspace knows each file by
 * its canonical one.
 */
export class Session {
  workspace: Workspace = emptyWorkspace();
  run: RuleRun;
  /** Called after each change with the URIs that changed; undefined: anything may have. */
  onChange: (changed: readonly string[] | undefined) => void = () => {};
  /** Called for a file that could not be taken in; the others are. */
  onTrouble: (uri: string, error: unknown) => void = () => {};
  readonly #open = new Map<string, OpenText>();
  #isCandidate: (path: string) => boolean;
  #indexing = 0;

  constructor(settings: Settings, today: string) {
    this.run = prepareRules(rules, settings, today);
    this.#isCandidate = candidateTest(settings.files);
  }

  /** The version of an open text; undefined where it is not open. */
  versionOf(uri: string): number | undefined {
    return this.#open.get(canonical(uri))?.version;
  }

  /** A file's URI as the editor that has it open writes it. */
  spelled(uri: string): string {
    return this.#open.get(canonical(uri))?.spelled ?? uri;
  }

  file(uri: string): OkrFile | undefined {
    return this.workspace.files.get(canonical(uri));
  }

  didOpen(spelled: string, languageId: string, version: number, text: string): void {
    if (!isUsersText(spelled)) return;
    const uri = canonical(spelled);
    this.#edit(uri, { version, languageId, spelled }, text);
    this.onChange([uri]);
  }

  didChange(spelled: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): void {
    const uri = canonical(spelled);
    const open = this.#open.get(uri);
    if (!open) return;
    if (open.text === undefined) {
      this.#open.set(uri, { ...open, version });
      for (const change of changes)
        this.workspace = withEdit(this.workspace, uri, rangeOf(change), change.text);
    } else this.#edit(uri, { ...open, version }, changes.reduce(applied, open.text));
    this.onChange([uri]);
  }

  /** What was no clean text on disk may be one now. */
  didSave(spelled: string): void {
    const file = this.file(spelled);
    const open = file && this.#open.get(file.uri);
    if (!open || file.origin.unreadable === undefined) return;
    this.#take(file.uri, open, file.document.language, textOf(file.document));
    this.onChange([file.uri]);
  }

  /** The file on disk counts again. */
  didClose(spelled: string): void {
    const uri = canonical(spelled);
    if (!this.#open.delete(uri)) return;
    this.#reread(uri);
    this.onChange([uri]);
  }

  /**
   * Files and folders that were created, changed or deleted on disk. Of a folder that was moved or deleted, nobody
   * tells file by file. Open files are the editor's and stay as they are.
   */
  didChangeOnDisk(uris: readonly string[]): void {
    const named = uris.map(canonical);
    const folders = named.filter((uri) => !isReadable(uri));
    const all = [...named.filter(isReadable), ...this.#below(folders), ...this.#arrivedIn(folders)];
    const closed = [...new Set(all)].filter((uri) => !this.#open.has(uri));
    for (const uri of closed) this.#reread(uri);
    if (closed.length > 0) this.onChange(closed);
  }

  /**
   * Whether the workspace has these files as they are: open, or as they stand on disk. Those that it had otherwise it
   * takes in anew. To be asked before an edit: not every client tells of changes on disk, and none at once.
   */
  isUpToDate(uris: readonly string[]): boolean {
    const stale = uris.filter((uri) => {
      const path = this.#open.has(uri) ? undefined : pathOf(uri);
      return path !== undefined && readTextFile(path)?.text !== this.#known(uri);
    });
    if (stale.length > 0) this.didChangeOnDisk(stale);
    return stale.length === 0;
  }

  /** Other settings or another day: every rule runs anew. */
  configure(settings: Settings, today: string): void {
    this.run = prepareRules(rules, settings, today);
    this.#isCandidate = candidateTest(settings.files);
    this.onChange(undefined);
  }

  /** Looks through the folders for OKR files. A later call overtakes an earlier one that is still under way. */
  async index(roots: readonly string[]): Promise<void> {
    const turn = ++this.#indexing;
    const { files } = this.run.settings;
    const found = await Promise.all(
      roots.flatMap((root) => pathOf(root) ?? []).map((path) => discover(path, files)),
    );
    if (turn !== this.#indexing) return;
    const before = this.workspace;
    this.workspace = emptyWorkspace(roots);
    for (const [uri, open] of this.#open) this.#keep(uri, open, before);
    for (const path of found.flatMap(({ candidates, sides }) => [...candidates, ...sides])) {
      const uri = uriOf(path);
      if (!this.#open.has(uri)) this.#guarded(uri, () => this.#read(uri, path));
    }
    this.onChange(undefined);
  }

  /** An open text stays what it was, unless the settings say otherwise by now. */
  #keep(uri: string, open: OpenText, before: Workspace): void {
    const file = before.files.get(uri);
    const text = open.text ?? (file && textOf(file.document));
    if (file && this.#holdsOkrs(uri, file.document.blocks[0]?.text ?? ""))
      this.workspace = withFileFrom(this.workspace, file);
    else if (text !== undefined) this.#edit(uri, open, text);
  }

  #known(uri: string): string | undefined {
    const file = this.workspace.files.get(uri);
    return file ? textOf(file.document) : this.workspace.sides.get(uri);
  }

  /** Files that the workspace has below what may be a folder that went away or was moved. */
  #below(folders: readonly string[]): string[] {
    if (folders.length === 0) return [];
    const { files, sides } = this.workspace;
    return [...files.keys(), ...sides.keys()].filter((uri) =>
      folders.some((folder) => uri.startsWith(`${folder}/`)),
    );
  }

  /** Files that stand in what may be a folder that was moved in. */
  #arrivedIn(folders: readonly string[]): string[] {
    return topmost(folders).flatMap((uri) => {
      const path = pathOf(uri);
      if (path === undefined || !isFolder(path) || !this.#isInRoot(`${path}/any.toml`)) return [];
      const { candidates, sides } = discoverNow(path, everything);
      return [...candidates, ...sides].map(uriOf);
    });
  }

  /** Takes in what is on disk, where an index would find it or its first line says that it is ours. */
  #reread(uri: string): void {
    const path = pathOf(uri);
    const isOurs = path !== undefined && this.#isInRoot(path);
    this.#guarded(uri, () => this.#read(uri, isOurs ? path : undefined));
  }

  /** Whether a path is in one of the folders, and not left out there. */
  #isInRoot(path: string): boolean {
    return this.workspace.roots.some((root) => {
      const folder = pathOf(root);
      return folder !== undefined && isDiscoverable(folder, path, () => true);
    });
  }

  /** Takes in a file; without a path, there is none any more. */
  #read(uri: string, path: string | undefined): void {
    const file = path === undefined ? undefined : readTextFile(path);
    const language = languageOf(uri);
    if (sideRole(uri)) this.workspace = withSide(this.workspace, uri, file?.text);
    else if (file && language && this.#holdsOkrs(uri, file.text))
      this.workspace = withFile(this.workspace, uri, language, file.text, { unreadable: file.problem });
    else this.workspace = withoutFile(this.workspace, uri);
  }

  #guarded(uri: string, take: () => void): void {
    try {
      take();
    } catch (error) {
      this.workspace = withoutFile(this.workspace, uri);
      this.onTrouble(uri, error);
    }
  }

  #edit(uri: string, open: OpenText, text: string): void {
    const language = languageOf(uri) ?? languageNamed(open.languageId);
    if (sideRole(uri)) this.workspace = withSide(this.workspace, uri, text);
    else if (language && this.#holdsOkrs(uri, text)) {
      this.#take(uri, open, language, text);
      return;
    }
    this.#open.set(uri, { ...open, text });
  }

  #take(uri: string, { version, languageId, spelled }: OpenText, language: Language, text: string): void {
    this.#open.set(uri, { version, languageId, spelled });
    this.workspace = withFile(this.workspace, uri, language, text, { unreadable: lostBytes(uri, text) });
  }

  /** Whether a text is worth reading: its path fits the settings, or its first line says so. */
  #holdsOkrs(uri: string, text: string): boolean {
    return /^\uFEFF?#\s*okr:/.test(text.slice(0, 40)) || this.#isCandidate(this.#pathInRoot(uri));
  }

  #pathInRoot(uri: string): string {
    const root = this.workspace.roots.find((each) => uri.startsWith(`${each}/`));
    const path = root ? uri.slice(root.length + 1) : uri.replace(/^[\w-]+:\/*/, "");
    return decoded(path);
  }
}

/** All that could be read as OKRs, wherever it stands. */
const everything = { include: ["**/*.{toml,yml,yaml}"], exclude: [] };

/** Those that lie in none of the others: a folder that comes with a thousand in it is walked once. */
function topmost(uris: readonly string[]): string[] {
  const all = new Set(uris);
  return uris.filter((uri) => {
    for (let at = uri.lastIndexOf("/"); at > 0; at = uri.lastIndexOf("/", at - 1))
      if (all.has(uri.slice(0, at))) return false;
    return true;
  });
}

function isReadable(uri: string): boolean {
  return languageOf(uri) !== undefined || sideRole(uri) !== undefined;
}

function rangeOf(change: TextDocumentContentChangeEvent) {
  return "range" in change ? (change.range ?? undefined) : undefined;
}

function applied(text: string, change: TextDocumentContentChangeEvent): string {
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
function lostBytes(uri: string, text: string): string | undefined {
  const path = text.includes("\uFFFD") ? pathOf(uri) : undefined;
  return path === undefined ? undefined : readTextFile(path)?.problem;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
