import { type ChildProcess, execFile, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import { pathToFileURL } from "node:url";
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-jsonrpc/node";
import {
  type CompletionItem,
  type CompletionList,
  type ConfigurationParams,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type Hover,
  type InitializeResult,
  type Position,
  type PublishDiagnosticsParams,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from "vscode-languageserver-protocol";

/** How to start a server and what to tell it. */
export interface ServerCommand {
  readonly command: string;
  readonly args: readonly string[];
  readonly initializationOptions?: unknown;
  /** The answer to `workspace/configuration`, by section; null for any section that is not listed. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** `limit`: milliseconds that any one wait may take. `pull`: ask for findings where the server lets itself be asked. */
export interface ClientOptions {
  readonly limit: number;
  readonly pull: boolean;
}

/** Whether these are the findings that an edit must lead to. */
export type Accept = (diagnostics: readonly Diagnostic[]) => boolean;

/** A wait took longer than its limit. The server may still be at work: stop it. */
export class TimeLimit extends Error {}

/** What a request cost, in milliseconds, and whether the answer held anything. */
export interface Answer {
  readonly time: number;
  readonly empty: boolean;
}

/** A language server on stdio with one open document, and a clock. Times are milliseconds of wall time. */
export class LspClient {
  readonly #child: ChildProcess;
  readonly #connection: MessageConnection;
  readonly #limit: number;
  readonly #exited: Promise<never>;
  readonly #pull: boolean;
  #capabilities: ServerCapabilities = {};
  #onPublish: ((params: PublishDiagnosticsParams) => void) | undefined;
  #lastPublish = 0;
  #uri = "";
  #lines: string[] = [];
  #version = 0;
  #sampledMemory: number | undefined;
  #sampler: NodeJS.Timeout | undefined;
  #lastWords = "";

  private constructor(child: ChildProcess, connection: MessageConnection, { limit, pull }: ClientOptions) {
    this.#child = child;
    this.#connection = connection;
    this.#limit = limit;
    this.#pull = pull;
    this.#exited = new Promise((_, reject) => {
      child.on("error", reject);
      child.on("exit", (code, signal) => {
        const last = this.#lastWords.trim().split("\n").at(-1) ?? "";
        reject(new Error(`the server ended (${signal ?? code}) ${last}`.trim()));
      });
    });
    this.#exited.catch(() => undefined);
    child.stderr?.on("data", (chunk: Buffer) => {
      this.#lastWords = (this.#lastWords + chunk.toString()).slice(-2000);
    });
    child.stdin?.on("error", () => undefined);
    connection.onError(() => undefined);
  }

  /** Starts a server on a workspace folder and initialises it. */
  static async start(server: ServerCommand, folder: string, options: ClientOptions): Promise<LspClient> {
    const child = spawn(server.command, server.args, { cwd: folder, stdio: "pipe" });
    const connection = createMessageConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    const client = new LspClient(child, connection, options);
    client.#answerServer(server.settings ?? {});
    connection.listen();
    client.#sampleMemory();
    try {
      await client.#initialize(folder, server);
    } catch (error) {
      await client.stop();
      throw error;
    }
    return client;
  }

  /** Whether the server says that it offers a feature, e.g. `hoverProvider`. */
  offers(capability: keyof ServerCapabilities): boolean {
    return Boolean(this.#capabilities[capability]);
  }

  /** Opens the document; ends when findings that are accepted have come. */
  async open(uri: string, languageId: string, text: string, accept: Accept): Promise<number> {
    this.#uri = uri;
    this.#lines = text.split("\n");
    const textDocument = { uri, languageId, version: ++this.#version, text };
    return this.#notifyAndWait("textDocument/didOpen", { textDocument }, accept);
  }

  /** Replaces `length` characters of one line; ends when findings of the new text that are accepted have come. */
  async change(at: Position, length: number, text: string, accept: Accept): Promise<number> {
    const end = at.character + length;
    const line = this.#lines[at.line] ?? "";
    this.#lines[at.line] = line.slice(0, at.character) + text + line.slice(end);
    const range = { start: at, end: { line: at.line, character: end } };
    const change = this.#takesRanges() ? { range, text } : { text: this.#lines.join("\n") };
    const textDocument = { uri: this.#uri, version: ++this.#version };
    const params = { textDocument, contentChanges: [change] };
    return this.#notifyAndWait("textDocument/didChange", params, accept);
  }

  async hover(position: Position): Promise<Answer> {
    const start = performance.now();
    const hover = await this.#request<Hover | null>("textDocument/hover", { position });
    return { time: performance.now() - start, empty: hover === null };
  }

  async completion(position: Position): Promise<Answer> {
    const start = performance.now();
    const found = await this.#request<CompletionList | CompletionItem[] | null>("textDocument/completion", {
      position,
    });
    const items = Array.isArray(found) ? found : found?.items;
    return { time: performance.now() - start, empty: (items ?? []).length === 0 };
  }

  /** Waits until the server has answered what was asked and published nothing for a while. */
  async settle(): Promise<void> {
    if (this.offers("hoverProvider")) await this.hover({ line: 0, character: 0 });
    const latest = performance.now() + Math.min(this.#limit, 5000);
    const quiet = () => performance.now() - this.#lastPublish > 300;
    while (!quiet() && performance.now() < latest) await new Promise((done) => setTimeout(done, 50));
  }

  /** The most memory that the process has held, in bytes; undefined where the system does not tell. */
  peakMemory(): number | undefined {
    try {
      const status = readFileSync(`/proc/${this.#child.pid}/status`, "utf8");
      const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1];
      if (kilobytes !== undefined) return Number(kilobytes) * 1024;
    } catch {
      // No /proc on this system.
    }
    return this.#sampledMemory;
  }

  /** Asks the server to leave, and makes it leave when it does not. */
  async stop(): Promise<void> {
    clearInterval(this.#sampler);
    const left = this.#exited.catch(() => undefined);
    const farewell = async () => {
      await this.#connection.sendRequest("shutdown");
      await this.#connection.sendNotification("exit");
      await left;
    };
    const patience = new Promise((done) => setTimeout(done, 2000).unref());
    if (this.#child.exitCode === null && this.#child.pid !== undefined) {
      await Promise.race([farewell().catch(() => undefined), patience]);
      this.#child.kill("SIGKILL");
      await left;
    }
    this.#connection.dispose();
  }

  #answerServer(settings: Readonly<Record<string, unknown>>): void {
    const connection = this.#connection;
    connection.onRequest("workspace/configuration", (params: ConfigurationParams) =>
      params.items.map((item) => settings[item.section ?? ""] ?? null),
    );
    connection.onRequest("workspace/workspaceFolders", () => null);
    // Registrations, progress tokens, refreshes and messages are accepted and come to nothing here.
    connection.onRequest(() => null);
    connection.onNotification("textDocument/publishDiagnostics", (params: PublishDiagnosticsParams) => {
      this.#lastPublish = performance.now();
      this.#onPublish?.(params);
    });
  }

  async #initialize(folder: string, server: ServerCommand): Promise<void> {
    const uri = pathToFileURL(folder).href;
    const textDocument = {
      synchronization: { dynamicRegistration: false },
      publishDiagnostics: { versionSupport: true, relatedInformation: true, codeDescriptionSupport: true },
      hover: { contentFormat: ["markdown", "plaintext"] },
      completion: { completionItem: { snippetSupport: true } },
      ...(this.#pull ? { diagnostic: { dynamicRegistration: false } } : {}),
    };
    const workspace = { configuration: true, workspaceFolders: true, diagnostics: { refreshSupport: true } };
    const result = await this.#bounded<InitializeResult>(
      this.#connection.sendRequest("initialize", {
        processId: process.pid,
        rootUri: uri,
        workspaceFolders: [{ uri, name: "bench" }],
        capabilities: { textDocument, workspace, window: { workDoneProgress: true } },
        initializationOptions: server.initializationOptions,
      }),
    );
    this.#capabilities = result.capabilities;
    await this.#connection.sendNotification("initialized", {});
  }

  /** Some servers want the whole text with every change. */
  #takesRanges(): boolean {
    const sync = this.#capabilities.textDocumentSync;
    return (typeof sync === "object" ? sync.change : sync) === TextDocumentSyncKind.Incremental;
  }

  async #notifyAndWait(method: string, params: object, accept: Accept): Promise<number> {
    const start = performance.now();
    if (this.offers("diagnosticProvider")) {
      await this.#connection.sendNotification(method, params);
      await this.#pullUntil(accept);
      return performance.now() - start;
    }
    const version = this.#version;
    const published = new Promise<void>((done) => {
      this.#onPublish = (publish) => {
        if (publish.uri !== this.#uri) return;
        if ((publish.version ?? version) >= version && accept(publish.diagnostics)) done();
      };
    });
    await this.#connection.sendNotification(method, params);
    await this.#bounded(published);
    this.#onPublish = undefined;
    return performance.now() - start;
  }

  async #pullUntil(accept: Accept): Promise<void> {
    const latest = performance.now() + this.#limit;
    while (performance.now() < latest) {
      const report = await this.#request<DocumentDiagnosticReport>("textDocument/diagnostic", {});
      if (report.kind === "full" && accept(report.items)) return;
    }
    throw new TimeLimit();
  }

  #request<T>(method: string, params: object): Promise<T> {
    const textDocument = { uri: this.#uri };
    return this.#bounded(this.#connection.sendRequest<T>(method, { textDocument, ...params }));
  }

  async #bounded<T>(work: Promise<T>): Promise<T> {
    let timer: NodeJS.Timeout | undefined;
    const tooLate = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new TimeLimit()), this.#limit);
    });
    try {
      return await Promise.race([work, tooLate, this.#exited]);
    } finally {
      clearTimeout(timer);
    }
  }

  /** Where there is no peak to read, the highest of a look each second stands in for it. */
  #sampleMemory(): void {
    if (process.platform === "linux" || process.platform === "win32") return;
    this.#sampler = setInterval(() => {
      execFile("ps", ["-o", "rss=", "-p", `${this.#child.pid}`], (error, stdout) => {
        const bytes = Number(stdout) * 1024;
        if (!error && bytes > (this.#sampledMemory ?? 0)) this.#sampledMemory = bytes;
      });
    }, 1000);
    this.#sampler.unref();
  }
}
