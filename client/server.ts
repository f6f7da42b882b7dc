import * as vscode from "vscode";
import {
  CloseAction,
  ErrorAction,
  LanguageClient,
  type LanguageClientOptions,
  State,
  TransportKind,
} from "vscode-languageclient/node";
import { type InitializationOptions, progressChanged } from "../server/protocol.ts";

/** Where the language server is in its life, as the user may want to know. */
export type ServerState =
  /** Nothing to read yet, so nothing runs. */
  | { readonly kind: "idle" }
  | { readonly kind: "starting" }
  | { readonly kind: "running" }
  /** It ended more often than it may; only "Restart Language Server" brings it back. */
  | { readonly kind: "failed"; readonly why: string };

/** What a link in a hover may do. */
const trusted = { enabledCommands: ["okr.track"] };

/** A server that ends this often … */
const mostCrashes = 4;
/** … within this many milliseconds is not started again by itself. */
const crashWindow = 3 * 60_000;

/** The language server's process, from the extension's side. */
export class Server implements vscode.Disposable {
  readonly #context: vscode.ExtensionContext;
  readonly #log: vscode.LogOutputChannel;
  readonly #changed = new vscode.EventEmitter<ServerState>();
  readonly #notified = new vscode.EventEmitter<string>();
  #client: LanguageClient | undefined;
  #state: ServerState = { kind: "idle" };
  #crashes: number[] = [];

  readonly onDidChangeState = this.#changed.event;
  /** Fires with the method of each notification of ours that the server sends. */
  readonly onNotification = this.#notified.event;

  constructor(context: vscode.ExtensionContext, log: vscode.LogOutputChannel) {
    this.#context = context;
    this.#log = log;
  }

  get state(): ServerState {
    return this.#state;
  }

  /** Starts the server unless it is there already. Failure is told in the state and in the log; it never rejects. */
  async start(): Promise<void> {
    if (this.#client) return;
    this.#become({ kind: "starting" });
    const client = new LanguageClient("okr", "OKR Lens", this.#serverOptions(), this.#clientOptions());
    this.#client = client;
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) {
        this.#log.info(`OKR Lens ${this.#version()}: the language server runs.`);
        this.#become({ kind: "running" });
      } else if (newState === State.Starting && this.#state.kind !== "failed")
        this.#become({ kind: "starting" });
    });
    client.onNotification(progressChanged, () => this.#notified.fire(progressChanged));
    try {
      await client.start();
    } catch (error) {
      this.#fail(error instanceof Error ? error.message : String(error));
    }
  }

  async stop(): Promise<void> {
    const client = this.#client;
    this.#client = undefined;
    try {
      if (client?.needsStop()) await client.stop();
      await client?.dispose();
    } catch (error) {
      this.#log.error(`Stopping the language server: ${String(error)}`);
    }
  }

  async restart(): Promise<void> {
    this.#crashes = [];
    await this.stop();
    await this.start();
  }

  /** Asks the server; undefined where it is not running or cannot answer. */
  async request<R>(method: string, params?: unknown): Promise<R | undefined> {
    if (!this.#client || this.#state.kind !== "running") return undefined;
    try {
      return (await this.#client.sendRequest<R | null>(method, params)) ?? undefined;
    } catch (error) {
      this.#log.warn(`${method}: ${String(error)}`);
      return undefined;
    }
  }

  /** What the server tells of a place in a file, as a hover shows it. */
  async hover(uri: string, position: { line: number; character: number }) {
    const params = { textDocument: { uri }, position };
    const hover = await this.request<{ contents: { value: string } }>("textDocument/hover", params);
    if (!hover) return undefined;
    const text = new vscode.MarkdownString(hover.contents.value);
    text.isTrusted = trusted;
    return text;
  }

  dispose(): void {
    void this.stop();
    this.#changed.dispose();
    this.#notified.dispose();
  }

  #serverOptions() {
    const module = this.#context.asAbsolutePath("dist/server.cjs");
    const run = { module, transport: TransportKind.ipc };
    return { run, debug: { ...run, options: { execArgv: ["--nolazy", "--inspect=6009"] } } };
  }

  #clientOptions(): LanguageClientOptions {
    const initializationOptions: InitializationOptions = {
      ownCommands: true,
      settings: vscode.workspace.getConfiguration().get("okr"),
    };
    return {
      documentSelector: [
        { pattern: "**/*.{toml,yml,yaml}", scheme: "file" },
        { language: "toml", scheme: "untitled" },
        { language: "yaml", scheme: "untitled" },
        { pattern: "**/metrics/**/*.json", scheme: "file" },
      ],
      outputChannel: this.#log,
      initializationOptions,
      markdown: { isTrusted: trusted, supportHtml: false },
      middleware: {
        workspace: {
          // Folders that nobody keeps OKRs in change by the thousand.
          didChangeWatchedFile: async (event, next) => {
            if (!/\/(node_modules|\.git)\//.test(event.uri)) await next(event);
          },
        },
      },
      errorHandler: {
        error: (error) => {
          this.#log.error(`Connection: ${error.message}`);
          return { action: ErrorAction.Continue };
        },
        closed: () => this.#closed(),
      },
    };
  }

  #closed() {
    const now = Date.now();
    this.#crashes = [...this.#crashes.filter((at) => now - at < crashWindow), now];
    if (this.#crashes.length <= mostCrashes) {
      this.#log.warn(
        `The language server ended and is started again (${this.#crashes.length} of ${mostCrashes}).`,
      );
      return { action: CloseAction.Restart, handled: true };
    }
    this.#fail(vscode.l10n.t("It ended five times within three minutes."));
    return { action: CloseAction.DoNotRestart, handled: true };
  }

  #fail(why: string): void {
    this.#become({ kind: "failed", why });
    this.#log.error(`The language server does not run. ${why}`);
    const [restart, showLog] = [vscode.l10n.t("Restart"), vscode.l10n.t("Show Log")];
    void vscode.window
      .showErrorMessage(
        vscode.l10n.t("OKR Lens: the language server does not run. {0}", why),
        restart,
        showLog,
      )
      .then((choice) => {
        if (choice === restart) return this.restart();
        if (choice === showLog) this.#log.show();
        return undefined;
      });
  }

  #version(): string {
    return (this.#context.extension.packageJSON as { readonly version: string }).version;
  }

  #become(state: ServerState): void {
    this.#state = state;
    this.#changed.fire(state);
  }
}
