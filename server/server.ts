import type { Connection, InitializeParams, InitializeResult } from "vscode-languageserver";
import {
  DidChangeWatchedFilesNotification,
  FileChangeType,
  LSPErrorCodes,
  ResponseError,
  TextDocumentSyncKind,
} from "vscode-languageserver";
import { todayUtc } from "../disk/today.ts";
import { describe, guard } from "./guard.ts";
import { capabilitiesOf, handlers } from "./handlers.ts";
import { type InitializationOptions, progressChanged } from "./protocol.ts";
import { Publisher } from "./publisher.ts";
import { Session } from "./session.ts";
import { type ReadSettings, settingsFrom } from "./settings.ts";
import type { ServerState } from "./state.ts";
import { configDiagnosticsOf } from "./to-lsp.ts";

/** Milliseconds of silence before a change is checked, unless the client asks for another pause. */
const defaultDebounce = 120;

/**
 * Wires a connection: what comes in goes to the session, what the session makes of it goes out. Does not listen
 * yet; the caller does.
 */
export function serve(connection: Connection): void {
  const log = {
    error: (message: string) => connection.console.error(message),
    info: (message: string) => connection.console.info(message),
  };
  let state: ServerState | undefined;
  let publisher: Publisher | undefined;
  let editorSettings: unknown;
  let roots: string[] = [];
  let configUri: string | undefined;

  connection.onInitialize((params: InitializeParams): InitializeResult => {
    const options = (params.initializationOptions ?? {}) as InitializationOptions;
    roots = rootsOf(params);
    editorSettings = options.settings;
    const session = new Session(settingsFrom(roots, editorSettings).settings, todayUtc());
    const pull = options.diagnostics === "pull";
    state = { session, client: params.capabilities, options, connection };
    publisher = new Publisher(session, {
      debounce: options.debounce ?? defaultDebounce,
      send: (uri, version, diagnostics) => {
        if (!pull) send(connection.sendDiagnostics({ uri, version, diagnostics }));
      },
      onSettled: () => {
        if (pull && params.capabilities.workspace?.diagnostics?.refreshSupport)
          send(connection.languages.diagnostics.refresh());
        send(connection.sendNotification(progressChanged));
      },
    });
    session.onChange = (uris) => publisher?.changed(uris);
    return {
      serverInfo: { name: "okr-lens" },
      capabilities: {
        positionEncoding: "utf-16",
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
        workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
        ...capabilitiesOf(options),
      },
    };
  });

  connection.onInitialized(() => {
    const { client } = state as ServerState;
    if (client.workspace?.didChangeWatchedFiles?.dynamicRegistration) send(watchFiles(connection));
    if (client.workspace?.workspaceFolders)
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => trimmed(uri)));
        roots = [...roots.filter((root) => !gone.has(root)), ...added.map(({ uri }) => trimmed(uri))];
        reconfigure();
      });
    if (client.workspace?.configuration) send(pullSettings());
    else reconfigure();
  });

  async function pullSettings(): Promise<void> {
    editorSettings = (await connection.workspace.getConfiguration("okr")) ?? editorSettings;
    reconfigure();
  }

  function reconfigure(): void {
    const { session } = state as ServerState;
    const { settings, config } = settingsFrom(roots, editorSettings);
    session.configure(settings, todayUtc());
    sayOfConfig(config);
    send(session.index(roots));
  }

  /** A config file that went away, or is in order again, has nothing said of it. */
  function sayOfConfig(config: ReadSettings["config"]): void {
    if (configUri && configUri !== config?.uri)
      send(connection.sendDiagnostics({ uri: configUri, diagnostics: [] }));
    configUri = config?.uri;
    if (!config) return;
    const diagnostics = configDiagnosticsOf(config.text, config.problems);
    send(connection.sendDiagnostics({ uri: config.uri, diagnostics }));
  }

  connection.onDidChangeConfiguration(({ settings }) => {
    if (state?.client.workspace?.configuration) send(pullSettings());
    else {
      editorSettings = (settings as { okr?: unknown } | null)?.okr ?? editorSettings;
      reconfigure();
    }
  });

  connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version, text } }) =>
    state?.session.didOpen(uri, languageId, version, text),
  );
  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) =>
    state?.session.didChange(uri, version, contentChanges),
  );
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => state?.session.didClose(uri));
  connection.onDidSaveTextDocument(({ textDocument: { uri } }) => {
    if (isConfig(uri)) reconfigure();
  });
  connection.onDidChangeWatchedFiles(({ changes }) => {
    if (changes.some(({ uri }) => isConfig(uri))) return reconfigure();
    if (changes.some(({ uri, type }) => type !== FileChangeType.Changed && uri.endsWith("/.gitignore")))
      return reconfigure();
    state?.session.didChangeOnDisk(changes.map(({ uri }) => uri));
  });
  connection.onShutdown(() => publisher?.dispose());

  for (const { method, run, empty } of handlers)
    connection.onRequest(method, (params, token) =>
      state
        ? guard(log, method, params, token, (each) => run(state as ServerState, each as never), empty)
        : new ResponseError(LSPErrorCodes.ServerCancelled, "The server is not initialised yet."),
    );

  function send(sent: Promise<unknown>): void {
    sent.catch((error: unknown) => log.error(describe(error)));
  }
}

function watchFiles(connection: Connection): Promise<unknown> {
  const patterns = ["**/*.{toml,yml,yaml}", "**/metrics/**/*.json", "**/.gitignore"];
  return connection.client.register(DidChangeWatchedFilesNotification.type, {
    watchers: patterns.map((globPattern) => ({ globPattern })),
  });
}

function rootsOf({ workspaceFolders, rootUri }: InitializeParams): string[] {
  const uris = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
  return uris.map(trimmed);
}

function trimmed(uri: string): string {
  return uri.replace(/\/+$/, "");
}

function isConfig(uri: string): boolean {
  return uri.endsWith("/okr.config.toml");
}
