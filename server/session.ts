import type { TextDocumentContentChangeEvent } from "vscode-languageserver";
import {
  type Configs,
  checkFile,
  configFolderOf,
  configFor,
  emptyWorkspace,
  english,
  forcedDialect,
  type Language,
  languageNamed,
  languageOf,
  noConfigs,
  type OkrFile,
  type Problem,
  type RunFor,
  rules,
  runsFor,
  type Settings,
  sideRole,
  type Translate,
  textOf,
  type Workspace,
  type Written,
  withEdit,
  withFile,
  withFileFrom,
  withoutFiles,
  withSide,
} from "../core/index.ts";
import { readTextFile } from "../disk/text-file.ts";
import { Baselines } from "./baselines.ts";
import {
  configsAtHand,
  lookThrough,
  pickAlike,
  withConfigAt,
  withConfigsAbove,
  withOpenConfigs,
} from "./live-configs.ts";
import { filesMeantBy, isWorthReading, reread, withFilesOnDisk } from "./on-disk.ts";
import { applied, lostBytes, rangeOf } from "./open-texts.ts";
import { canonical, isUsersText, pathOf } from "./uris.ts";

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
  /** The config files of the workspace, and what the editor says. */
  configs: Configs = noConfigs([], rules);
  readonly worded: Translate;
  /** The current day, `YYYY-MM-DD`. */
  today: string;
  /** The rules with the settings of a file, by its canonical URI. */
  runFor: RunFor;
  readonly baselines = new Baselines();
  /** Called after each change with the URIs that changed; undefined: anything may have. */
  onChange: (changed: readonly string[] | undefined) => void = () => {};
  /** Called after another config holds somewhere. */
  onConfigs: () => void = () => {};
  /** Called where the folders could not be looked through, with the file that was the reason to. */
  onTrouble: (uri: string, error: unknown) => void = () => {};
  readonly #open = new Map<string, OpenText>();
  #indexing = 0;
  #isIndexed = false;
  /** What was told of the disk while the folders are looked through: a walk may have passed the place before. */
  #heard: Set<string> | undefined;

  /** `worded` puts messages into the language of whoever is at the other end. */
  constructor(today: string, worded: Translate = english) {
    this.today = today;
    this.worded = worded;
    this.runFor = runsFor(rules, this.settings, today);
  }

  /** The settings that hold for a file, by its canonical URI. */
  readonly settings = (uri: string): Settings => configFor(this.configs, uri).settings;

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

  /** The text of a config file that the editor has open; undefined for any other file. */
  configText(uri: string): string | undefined {
    const known = canonical(uri);
    return configFolderOf(known) === undefined ? undefined : this.#openText(known);
  }

  /** What is to be said of a file: its findings without those that the baseline knows. */
  problems(file: OkrFile): readonly Problem[] {
    return this.baselines.withoutKnown(file, checkFile(this.workspace, file, this.runFor(file.uri)));
  }

  didOpen(spelled: string, languageId: string, version: number, text: string): void {
    if (!isUsersText(spelled)) return;
    const uri = canonical(spelled);
    if (!this.#isIndexed) this.#use(withConfigsAbove(this.configs, uri, this.#openText));
    this.#edit(uri, { version, languageId, spelled }, text);
    this.#changed(uri);
  }

  didChange(spelled: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): void {
    const uri = canonical(spelled);
    const open = this.#open.get(uri);
    if (!open) return;
    if (open.text === undefined) {
      this.#open.set(uri, { ...open, version });
      for (const change of changes)
        this.workspace = withEdit(this.workspace, uri, rangeOf(change), change.text);
      const file = this.workspace.files.get(uri);
      if (file && !this.#isWorthReading(file)) this.#edit(uri, { ...open, version }, textOf(file.document));
    } else this.#edit(uri, { ...open, version }, changes.reduce(applied, open.text));
    this.#changed(uri);
  }

  /** What was no clean text on disk may be one now. */
  didSave(spelled: string): void {
    if (this.configText(spelled) !== undefined) this.#changed(canonical(spelled));
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
    this.#heard?.add(uri);
    this.workspace = reread(this, [uri]);
    this.#changed(uri);
  }

  /** Files and folders that were created, changed or deleted on disk. Open files are the editor's and stay as they are. */
  didChangeOnDisk(uris: readonly string[]): void {
    const named = uris.map(canonical);
    for (const uri of named) this.#heard?.add(uri);
    const closed = filesMeantBy(named, this).filter((uri) => !this.#open.has(uri));
    if (closed.length === 0) return;
    this.workspace = reread(this, closed);
    for (const uri of closed) this.#takeConfig(uri);
    this.onChange(closed);
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

  /** Another day: every rule runs anew. */
  startDay(today: string): void {
    this.today = today;
    this.runFor = runsFor(rules, this.settings, today);
    this.onChange(undefined);
  }

  /** Takes in what the editor says for each of the folders (`""` for files in none of them), and looks through them. */
  configure(roots: readonly string[], editor: ReadonlyMap<string, Written>): Promise<void> {
    this.#use(configsAtHand(roots, editor, this.#open.keys(), this.#openText));
    this.onChange(undefined);
    return this.index();
  }

  /**
   * Looks through the folders for configs and OKR files. A later call overtakes an earlier one that is still under way.
   */
  async index(): Promise<void> {
    const turn = ++this.#indexing;
    const heard = new Set<string>();
    this.#heard = heard;
    const { roots, editor } = this.configs;
    const atHand = configsAtHand(roots, editor, this.#open.keys(), this.#openText);
    const found = await lookThrough(atHand, () => turn !== this.#indexing);
    if (!found) return;
    this.#heard = undefined;
    this.#isIndexed = true;
    this.#use(withOpenConfigs(found.configs, this.#open.keys(), this.#openText));
    const before = this.workspace;
    this.workspace = emptyWorkspace(roots);
    for (const [uri, open] of this.#open) this.#keep(uri, open, before);
    this.workspace = withFilesOnDisk(
      this,
      found.uris.filter((uri) => !this.#open.has(uri)),
    );
    this.onChange(undefined);
    this.didChangeOnDisk([...heard]);
  }

  readonly #openText = (uri: string): string | undefined => this.#open.get(uri)?.text;

  #use(configs: Configs): void {
    if (configs === this.configs) return;
    this.configs = configs;
    this.onConfigs();
  }

  /** Of a text that was opened, changed or closed, all there is to tell. */
  #changed(uri: string): void {
    this.#takeConfig(uri);
    this.onChange([uri]);
  }

  /** Where a config is other than it was, its files are checked anew; where it picks other files, all are looked for. */
  #takeConfig(uri: string): void {
    const folder = configFolderOf(uri);
    if (folder === undefined) return;
    const before = configFor(this.configs, uri);
    this.#use(withConfigAt(this.configs, folder, this.#openText));
    const now = configFor(this.configs, uri);
    if (!pickAlike(now, before)) this.index().catch((error: unknown) => this.onTrouble(uri, error));
    else if (now.settings !== before.settings) this.onChange(undefined);
  }

  /** An open text stays what it was, unless the settings say otherwise by now. */
  #keep(uri: string, open: OpenText, before: Workspace): void {
    const file = before.files.get(uri);
    const text = open.text ?? (file && textOf(file.document));
    const isSame = file?.origin.forced === forcedDialect(this.configs, uri);
    if (file && isSame && this.#isWorthReading(file)) this.workspace = withFileFrom(this.workspace, file);
    else if (text !== undefined) this.#edit(uri, open, text);
  }

  #known(uri: string): string | undefined {
    const file = this.workspace.files.get(uri);
    return file ? textOf(file.document) : this.workspace.sides.get(uri);
  }

  #edit(uri: string, open: OpenText, text: string): void {
    const isSide = sideRole(uri) !== undefined;
    const language = isSide ? undefined : (languageOf(uri) ?? languageNamed(open.languageId));
    if (language && isWorthReading(this.configs, uri, text)) this.#take(uri, open, language, text);
    else {
      this.#open.set(uri, { ...open, text });
      this.workspace = isSide ? withSide(this.workspace, uri, text) : withoutFiles(this.workspace, [uri]);
    }
  }

  #isWorthReading({ uri, document }: OkrFile): boolean {
    return isWorthReading(this.configs, uri, document.blocks[0]?.text ?? "");
  }

  #take(uri: string, { version, languageId, spelled }: OpenText, language: Language, text: string): void {
    this.#open.set(uri, { version, languageId, spelled });
    this.workspace = withFile(this.workspace, uri, language, text, {
      forced: forcedDialect(this.configs, uri),
      unreadable: lostBytes(uri, text),
    });
  }
}
