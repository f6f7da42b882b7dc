import { fileURLToPath, pathToFileURL } from "node:url";
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
  type Workspace,
  withEdit,
  withFile,
  withFileFrom,
  withoutFile,
  withSide,
} from "../core/index.ts";
import { candidateTest, discover } from "../disk/discover.ts";
import { readTextFile } from "../disk/text-file.ts";

/** An open text: its version, and the text itself where the workspace does not keep it. */
interface OpenText {
  readonly version: number;
  readonly languageId: string;
  readonly text?: string;
}

/**
 * The one mutable cell of the server: the workspace of this moment, and which texts belong to the editor.
 * An open text wins over the file on disk, always.
 */
export class Session {
  workspace: Workspace = emptyWorkspace();
  run: RuleRun;
  /** Called after each change with the URIs that changed; undefined: anything may have. */
  onChange: (changed: readonly string[] | undefined) => void = () => {};
  readonly #open = new Map<string, OpenText>();
  #isCandidate: (path: string) => boolean;
  #indexing = 0;

  constructor(settings: Settings, today: string) {
    this.run = prepareRules(rules, settings, today);
    this.#isCandidate = candidateTest(settings.files);
  }

  /** The version of an open text; undefined where it is not open. */
  versionOf(uri: string): number | undefined {
    return this.#open.get(uri)?.version;
  }

  file(uri: string): OkrFile | undefined {
    return this.workspace.files.get(uri);
  }

  didOpen(uri: string, languageId: string, version: number, text: string): void {
    this.#edit(uri, { version, languageId }, text);
    this.onChange([uri]);
  }

  didChange(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): void {
    const open = this.#open.get(uri);
    if (!open) return;
    if (open.text === undefined) {
      this.#open.set(uri, { ...open, version });
      for (const change of changes)
        this.workspace = withEdit(
          this.workspace,
          uri,
          "range" in change ? change.range : undefined,
          change.text,
        );
    } else this.#edit(uri, { ...open, version }, changes.reduce(applied, open.text));
    this.onChange([uri]);
  }

  /** The file on disk counts again. */
  didClose(uri: string): void {
    if (!this.#open.delete(uri)) return;
    this.#reread(uri);
    this.onChange([uri]);
  }

  /** Files that were created, changed or deleted on disk. Open ones are the editor's and stay as they are. */
  didChangeOnDisk(uris: readonly string[]): void {
    const closed = uris.filter((uri) => !this.#open.has(uri));
    for (const uri of closed) this.#reread(uri);
    if (closed.length > 0) this.onChange(closed);
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
      roots.filter(isOnDisk).map((root) => discover(fileURLToPath(root), files)),
    );
    if (turn !== this.#indexing) return;
    const before = this.workspace;
    this.workspace = emptyWorkspace(roots);
    for (const uri of this.#open.keys()) {
      const file = before.files.get(uri);
      const side = before.sides.get(uri);
      if (file) this.workspace = withFileFrom(this.workspace, file);
      if (side !== undefined) this.workspace = withSide(this.workspace, uri, side);
    }
    for (const path of found.flatMap(({ candidates, sides }) => [...candidates, ...sides])) {
      const uri = pathToFileURL(path).href;
      if (!this.#open.has(uri)) this.#reread(uri);
    }
    this.onChange(undefined);
  }

  #reread(uri: string): void {
    const file = isOnDisk(uri) ? readTextFile(fileURLToPath(uri)) : undefined;
    const language = languageOf(uri);
    if (sideRole(uri)) this.workspace = withSide(this.workspace, uri, file?.text);
    else if (file && language && this.#holdsOkrs(uri, file.text))
      this.workspace = withFile(this.workspace, uri, language, file.text, { unreadable: file.problem });
    else this.workspace = withoutFile(this.workspace, uri);
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

  #take(uri: string, { version, languageId }: OpenText, language: Language, text: string): void {
    this.#open.set(uri, { version, languageId });
    this.workspace = withFile(this.workspace, uri, language, text);
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

function applied(text: string, change: TextDocumentContentChangeEvent): string {
  if (!("range" in change)) return change.text;
  const start = offsetIn(text, change.range.start);
  const end = offsetIn(text, change.range.end);
  return text.slice(0, Math.min(start, end)) + change.text + text.slice(Math.max(start, end));
}

function isOnDisk(uri: string): boolean {
  return uri.startsWith("file:");
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
