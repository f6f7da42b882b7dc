import type { Diagnostic } from "vscode-languageserver";
import {
  type GroupFiles,
  type OkrFile,
  okrFiles,
  type Problem,
  type Workspace,
  withFreshProofs,
  withProofs,
} from "../core/index.ts";
import { proofsIn } from "../disk/proofs.ts";
import type { Session } from "./session.ts";
import { diagnosticsOf } from "./to-lsp.ts";
import { pathOf } from "./uris.ts";

interface PublisherOptions {
  /** Milliseconds of silence before a change is checked. */
  readonly debounce: number;
  send(uri: string, version: number | undefined, diagnostics: Diagnostic[]): void;
  /** A file could not be checked; the others are. */
  onTrouble(uri: string, error: unknown): void;
  /** Everything that was pending has been sent. */
  onSettled(): void;
}

/**
 * Sends findings after changes: of the files that changed, and of those in their groups of which something else is
 * to be said now.
 * A burst of changes is one round; a round always works on the workspace of its own moment, so nothing stale is sent.
 */
export class Publisher {
  readonly #session: Session;
  readonly #options: PublisherOptions;
  /** What was last sent for each file. */
  readonly #sent = new Map<string, string>();
  /** What was last found in each file. */
  readonly #found = new Map<string, readonly Problem[]>();
  #changed = new Set<string>();
  #anything = false;
  #areProofsOld = false;
  #withProofs: Workspace | undefined;
  #groups: ReadonlyMap<string, GroupFiles> = new Map();
  #sides: ReadonlyMap<string, string> = new Map();
  #proofs: Workspace["proofs"] = new Map();
  #timer: NodeJS.Timeout | NodeJS.Immediate | undefined;

  constructor(session: Session, options: PublisherOptions) {
    this.#session = session;
    this.#options = options;
  }

  /** Takes note of changed files (undefined: all) and checks them once nothing has changed for a moment. */
  changed(uris: readonly string[] | undefined): void {
    if (uris === undefined) this.#anything = true;
    for (const uri of uris ?? []) this.#changed.add(uri);
    this.#cancel();
    this.#timer =
      this.#options.debounce > 0
        ? setTimeout(() => this.#publish(), this.#options.debounce)
        : setImmediate(() => this.#publish());
  }

  dispose(): void {
    this.#cancel();
  }

  /** Files that evidence points to may have come or gone. */
  proofsMayHaveChanged(): void {
    this.#areProofsOld = true;
    this.changed([]);
  }

  #publish(): void {
    this.#lookUpProofs();
    const { workspace } = this.#session;
    const changed = this.#changed;
    const everything = this.#anything || this.#sides !== workspace.sides;
    const touched = new Set([...changed].map((uri) => this.#session.file(uri)?.group));
    const due = (file: OkrFile) =>
      everything ||
      this.#proofs.get(file.uri) !== workspace.proofs.get(file.uri) ||
      touched.has(file.group) ||
      this.#groups.get(file.group) !== workspace.groups.get(file.group);
    const known = new Set(this.#sent.keys());
    this.#changed = new Set();
    this.#anything = false;
    for (const file of okrFiles(workspace)) {
      known.delete(file.uri);
      if (due(file)) this.#tell(file, changed.has(file.uri));
    }
    this.#groups = workspace.groups;
    this.#sides = workspace.sides;
    this.#proofs = workspace.proofs;
    for (const uri of known) if (this.#session.file(uri)?.reading === undefined) this.#clear(uri);
    this.#options.onSettled();
  }

  #lookUpProofs(): void {
    const session = this.#session;
    const isAll = this.#anything || this.#areProofsOld;
    const lookUp = proofsIn(session.workspace.roots.flatMap((root) => pathOf(root) ?? []));
    const { workspace } = session;
    const changed = [...this.#changed].flatMap((uri) => session.file(uri) ?? []);
    const before = this.#withProofs?.proofs === workspace.proofs ? this.#withProofs : undefined;
    session.workspace = isAll
      ? withFreshProofs(workspace, lookUp)
      : withProofs(workspace, changed, lookUp, before);
    this.#withProofs = session.workspace;
    this.#areProofsOld = false;
  }

  /** What one file brings down costs that file its findings, and no other. */
  #tell(file: OkrFile, edited: boolean): void {
    try {
      this.#send(file, edited);
    } catch (error) {
      this.#options.onTrouble(file.uri, error);
      this.#clear(file.uri);
    }
  }

  /** An edited file is always answered, so that its version is; others only where something is new. */
  #send(file: OkrFile, edited: boolean): void {
    const found = this.#session.problems(file);
    if (!edited && this.#found.get(file.uri) === found && this.#sent.has(file.uri)) return;
    this.#found.set(file.uri, found);
    const diagnostics = diagnosticsOf(this.#session, file, found);
    const print = diagnostics.length === 0 ? "" : JSON.stringify(diagnostics);
    if (!edited && this.#sent.get(file.uri) === print) return;
    if (!edited && print === "" && !this.#sent.has(file.uri)) {
      this.#sent.set(file.uri, print);
      return;
    }
    this.#sent.set(file.uri, print);
    this.#options.send(file.uri, this.#session.versionOf(file.uri), diagnostics);
  }

  #clear(uri: string): void {
    const had = this.#sent.get(uri) !== "";
    this.#found.delete(uri);
    this.#sent.delete(uri);
    if (had) this.#options.send(uri, this.#session.versionOf(uri), []);
  }

  #cancel(): void {
    clearTimeout(this.#timer as NodeJS.Timeout);
    clearImmediate(this.#timer as NodeJS.Immediate);
    this.#timer = undefined;
  }
}
