import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import { after } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Diagnostic, Hover, Position, Range, WorkspaceEdit } from "vscode-languageserver";
import {
  createProtocolConnection,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";

const okr = resolve(import.meta.dirname, "../../dist/okr.cjs");
/** What no answer may take longer than, in milliseconds. */
const patience = 15_000;

const running = new Set<ChildProcess>();

// A test that failed half-way must not leave its server behind, nor keep the runner waiting for it.
after(() => {
  for (const child of running) child.kill();
});

export interface StartOptions {
  readonly initializationOptions?: object;
  /** Overrides of the client's capabilities. */
  readonly capabilities?: object;
  /** Answers `workspace/configuration`; without it the client says that it cannot. */
  readonly configuration?: unknown;
  /** No workspace folder at all. */
  readonly noFolder?: boolean;
  /** The language that the client asks for. */
  readonly locale?: string;
  /** Whether the client takes edits from a server; it does, if absent. */
  readonly takesEdits?: boolean;
  /** False: the test calls `introduce` itself. */
  readonly introduce?: boolean;
  /** The folder's own name, where that matters. */
  readonly folderName?: string;
  /** How the client writes the URI of a path; as Node does, if absent. */
  readonly spell?: (path: string) => string;
}

/** A folder on disk, the real server over stdio, and a client that speaks LSP to it. */
export class TestServer {
  readonly folder: string;
  readonly connection: ProtocolConnection;
  readonly process: ChildProcess;
  /** The latest findings the server sent, by path. */
  readonly findings = new Map<string, { diagnostics: Diagnostic[]; version: number | undefined }>();
  readonly log: string[] = [];
  readonly applied: WorkspaceEdit[] = [];
  /** What the server asked to be told of. */
  readonly registered: { method: string }[] = [];
  /** The answer to `workspace/configuration`; an Error is answered as one. */
  configuration: unknown;
  capabilities: Record<string, unknown> = {};
  readonly #home: string;
  readonly #options: StartOptions;
  readonly #spell: (path: string) => string;
  #waiting: (() => void)[] = [];

  private constructor(home: string, options: StartOptions, child: ChildProcess) {
    this.folder = join(home, options.folderName ?? "");
    this.process = child;
    this.configuration = options.configuration;
    this.#home = home;
    this.#options = options;
    this.#spell = options.spell ?? ((path) => pathToFileURL(path).href);
    this.connection = createProtocolConnection(
      new StreamMessageReader(child.stdout as NodeJS.ReadableStream as never),
      new StreamMessageWriter(child.stdin as NodeJS.WritableStream as never),
    );
  }

  /** Writes the files, starts the server in their folder and introduces itself. */
  static async start(
    files: Readonly<Record<string, string>>,
    options: StartOptions = {},
  ): Promise<TestServer> {
    const home = realpathSync(mkdtempSync(join(tmpdir(), "okr-lens-")));
    const folder = join(home, options.folderName ?? "");
    mkdirSync(folder, { recursive: true });
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const child = spawn(process.execPath, [okr, "lsp", "--stdio"], { stdio: ["pipe", "pipe", "pipe"] });
    running.add(child);
    child.once("exit", () => running.delete(child));
    const server = new TestServer(home, options, child);
    child.stderr?.on("data", (chunk: Buffer) => server.log.push(chunk.toString()));
    server.#listen(options);
    if (options.introduce !== false) await server.introduce();
    return server;
  }

  /** Says who the client is, as `StartOptions` have it, and starts the work. */
  async introduce(): Promise<void> {
    const { initializationOptions, capabilities, configuration, noFolder, locale } = this.#options;
    const root = this.#spell(this.folder);
    const result = await this.connection.sendRequest<{ capabilities: Record<string, unknown> }>(
      "initialize",
      {
        processId: process.pid,
        ...(locale !== undefined && { locale }),
        rootUri: noFolder ? null : root,
        workspaceFolders: noFolder ? null : [{ uri: root, name: "test" }],
        initializationOptions: { debounce: 0, ...initializationOptions },
        capabilities: {
          workspace: {
            configuration: configuration !== undefined,
            workspaceEdit: { documentChanges: true },
            ...(noFolder ? {} : { workspaceFolders: true }),
          },
          ...capabilities,
        },
      },
    );
    this.capabilities = result.capabilities;
    await this.connection.sendNotification("initialized", {});
  }

  uri(path: string): string {
    return this.#spell(join(this.folder, path));
  }

  async open(
    path: string,
    text: string,
    languageId = path.endsWith(".toml") ? "toml" : "yaml",
  ): Promise<void> {
    const textDocument = { uri: this.uri(path), languageId, version: 1, text };
    await this.connection.sendNotification("textDocument/didOpen", { textDocument });
  }

  async change(path: string, version: number, text: string, range?: Range): Promise<void> {
    const contentChanges = [range ? { range, text } : { text }];
    const textDocument = { uri: this.uri(path), version };
    await this.connection.sendNotification("textDocument/didChange", { textDocument, contentChanges });
  }

  async close(path: string): Promise<void> {
    await this.connection.sendNotification("textDocument/didClose", {
      textDocument: { uri: this.uri(path) },
    });
  }

  /** Tells the server of a change on disk that the test made. */
  async changedOnDisk(path: string, type: 1 | 2 | 3): Promise<void> {
    const changes = [{ uri: this.uri(path), type }];
    await this.connection.sendNotification("workspace/didChangeWatchedFiles", { changes });
  }

  hover(path: string, position: Position): Promise<Hover | null> {
    return this.connection.sendRequest("textDocument/hover", {
      textDocument: { uri: this.uri(path) },
      position,
    });
  }

  request<R>(method: string, params?: unknown): Promise<R> {
    return this.connection.sendRequest(method, params);
  }

  /** The codes found in a file, once `settled` holds for them: `["3:15 okr/bad-unit"]`, one-based. */
  async codes(path: string, settled: (codes: string[]) => boolean = () => true): Promise<string[]> {
    await this.until(() => {
      const found = this.findings.get(path);
      return found !== undefined && settled(found.diagnostics.map(shown));
    }, `findings of ${path}`);
    return (this.findings.get(path)?.diagnostics ?? []).map(shown);
  }

  /** Waits until something holds; fails with what was seen after 15 seconds. */
  async until(holds: () => boolean, what: string): Promise<void> {
    const end = performance.now() + patience;
    while (!holds()) {
      if (performance.now() > end)
        assert.fail(
          `${what} within ${patience} ms. Seen: ${JSON.stringify([...this.findings], undefined, 1)}\n${this.log.join("")}`,
        );
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, 50);
        this.#waiting.push(() => {
          clearTimeout(timer);
          resolve();
        });
      });
    }
  }

  /** Ends the server as a client should, and removes the folder. Gives the exit status. */
  async stop(): Promise<number | null> {
    const ended = new Promise<number | null>((resolve) => {
      if (this.process.exitCode !== null) resolve(this.process.exitCode);
      this.process.once("exit", resolve);
    });
    if (this.process.exitCode === null) {
      await this.connection.sendRequest("shutdown");
      await this.connection.sendNotification("exit");
    }
    const status = await ended;
    this.connection.dispose();
    rmSync(this.#home, { recursive: true, force: true });
    return status;
  }

  #listen({ takesEdits = true }: StartOptions): void {
    const { connection } = this;
    connection.onNotification(
      "textDocument/publishDiagnostics",
      (params: { uri: string; version?: number; diagnostics: Diagnostic[] }) => {
        this.findings.set(this.#path(params.uri), {
          diagnostics: params.diagnostics,
          version: params.version,
        });
        this.#wake();
      },
    );
    connection.onNotification("window/logMessage", ({ message }: { message: string }) => {
      this.log.push(`${message}\n`);
      this.#wake();
    });
    connection.onRequest("workspace/configuration", () => {
      if (this.configuration instanceof Error) throw this.configuration;
      return [this.configuration];
    });
    connection.onRequest("client/registerCapability", (params: { registrations: { method: string }[] }) => {
      this.registered.push(...params.registrations);
      this.#wake();
      return null;
    });
    if (takesEdits)
      connection.onRequest("workspace/applyEdit", ({ edit }: { edit: WorkspaceEdit }) => {
        this.applied.push(edit);
        return { applied: true };
      });
    connection.listen();
  }

  #path(uri: string): string {
    const way = uri.startsWith("file:") ? relative(this.folder, fileURLToPath(uri)) : "..";
    return way.startsWith("..") ? uri : way.replaceAll("\\", "/");
  }

  #wake(): void {
    for (const wake of this.#waiting.splice(0)) wake();
  }
}

function shown({ range, code }: Diagnostic): string {
  return `${range.start.line + 1}:${range.start.character + 1} ${code}`;
}
