import type { Connection, InitializeParams, InitializeResult } from "vscode-languageserver";
import {
  CancellationToken,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  ErrorCodes,
  FileChangeType,
  type FileEvent,
  type FileSystemWatcher,
  ResponseError,
  TextDocumentSyncKind,
  WatchKind,
} from "vscode-languageserver";
import { translateBy } from "../core/index.ts";
import { baselineName } from "../disk/baseline.ts";
import { todayUtc } from "../disk/today.ts";
import { isBaseline } from "./baselines.ts";
import { ConfigTeller } from "./config-teller.ts";
import { describe, guard, guarded } from "./guard.ts";
import { capabilitiesOf, handlers } from "./handlers.ts";
import { bundleFor } from "./language.ts";
import { type InitializationOptions, progressChanged } from "./protocol.ts";
import { Publisher } from "./publisher.ts";
import { Session } from "./session.ts";
import { askForSections, type Sections, writtenIn } from "./settings.ts";
import type { ServerState } from "./state.ts";
import { baselineDiagnosticOf } from "./to-lsp.ts";
import { canonical } from "./uris.ts";

/** Milliseconds of silence before a change is checked, unless the client asks for another pause. */
const defaultDebounce = 120;

/**
 * Wires a connection: what comes in goes to the session, what the session makes of it goes out. Does not listen
 * yet; the caller does. `today` gives the day (`YYYY-MM-DD`) and is asked again and again: a server may run for weeks.
 */
export function serve(connection: Connection, today: () => string = todayUtc): void {
  const log = {
    error: (message: string) => connection.console.error(message),
    info: (message: string) => connection.console.info(message),
  };
  let state: ServerState | undefined;
  let isShutDown = false;
  let publisher: Publisher | undefined;
  let sections: Sections = new Map();
  let roots: string[] = [];
  const brokenBaselines = new Set<string>();

  connection.onInitialize((params: InitializeParams): InitializeResult => {
    const options = (params.initializationOptions ?? {}) as InitializationOptions;
    roots = rootsOf(params);
    sections = new Map([["", options.settings]]);
    const session = new Session(today(), translateBy(bundleFor(params.locale)));
    const pull = options.diagnostics === "pull";
    const trouble = (uri: string, error: unknown) =>
      log.error(`checking failed for ${uri}: ${describe(error)}`);
    state = { session, client: params.capabilities ?? {}, options, connection };
    publisher = new Publisher(session, {
      debounce: options.debounce ?? defaultDebounce,
      send: (uri, version, diagnostics) => {
        if (!pull) send(connection.sendDiagnostics({ uri: session.spelled(uri), version, diagnostics }));
      },
      onTrouble: trouble,
      onSettled: () => {
        if (pull && params.capabilities?.workspace?.diagnostics?.refreshSupport)
          send(connection.languages.diagnostics.refresh());
        send(connection.sendNotification(progressChanged));
      },
    });
    session.onChange = (uris) => publisher?.changed(uris);
    session.onTrouble = trouble;
    const configs = new ConfigTeller(session, (uri, version, diagnostics) => {
      if (!pull) send(connection.sendDiagnostics({ uri, version, diagnostics }));
    });
    session.onConfigs = () => configs.tell();
    session.baselines.onTrouble = (uri, why) => {
      brokenBaselines.add(uri);
      send(connection.sendDiagnostics({ uri, diagnostics: [baselineDiagnosticOf(session.worded(why))] }));
    };
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
    if (client.workspace?.didChangeConfiguration?.dynamicRegistration)
      send(connection.client.register(DidChangeConfigurationNotification.type, { section: "okr" }));
    if (client.workspace?.workspaceFolders)
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => rootOf(uri)));
        roots = [...roots.filter((root) => !gone.has(root)), ...added.map(({ uri }) => rootOf(uri))];
        reconfigure();
      });
    if (client.workspace?.configuration) send(pullSettings());
    else reconfigure();
  });

  async function pullSettings(): Promise<void> {
    try {
      sections = await askForSections(connection, roots, sections);
    } finally {
      // A client that cannot answer after all keeps its files checked, by what is known.
      reconfigure();
    }
  }

  function reconfigure(): void {
    const { session } = state as ServerState;
    readBaselines();
    send(session.configure(roots, writtenIn(sections)));
  }

  /** Reads the baseline files anew. Which of them cannot be used is said at their top. */
  function readBaselines(): void {
    const { session } = state as ServerState;
    for (const uri of brokenBaselines) send(connection.sendDiagnostics({ uri, diagnostics: [] }));
    brokenBaselines.clear();
    session.baselines.read(roots);
    session.onChange(undefined);
  }

  connection.onDidChangeConfiguration(
    heard("workspace/didChangeConfiguration", ({ client }, { settings }) => {
      if (client.workspace?.configuration) send(pullSettings());
      else {
        const section = (settings as { okr?: unknown } | null)?.okr;
        if (section !== undefined && section !== null) sections = new Map([["", section]]);
        reconfigure();
      }
    }),
  );
  connection.onDidOpenTextDocument(
    heard("textDocument/didOpen", ({ session }, { textDocument: { uri, languageId, version, text } }) =>
      session.didOpen(uri, languageId, version, text),
    ),
  );
  connection.onDidChangeTextDocument(
    heard("textDocument/didChange", ({ session }, { textDocument: { uri, version }, contentChanges }) =>
      session.didChange(uri, version, contentChanges),
    ),
  );
  connection.onDidCloseTextDocument(
    heard("textDocument/didClose", ({ session }, { textDocument: { uri } }) => session.didClose(uri)),
  );
  connection.onDidSaveTextDocument(
    heard("textDocument/didSave", ({ session }, { textDocument: { uri } }) => {
      if (isBaseline(uri)) readBaselines();
      else session.didSave(uri);
      publisher?.proofsMayHaveChanged();
    }),
  );
  connection.onDidChangeWatchedFiles(
    heard("workspace/didChangeWatchedFiles", ({ session }, { changes }) => {
      if (changes.some(changesWhatIsFound)) reconfigure();
      else {
        if (changes.some(({ uri }) => isBaseline(uri))) readBaselines();
        session.didChangeOnDisk(changes.map(({ uri }) => uri));
      }
      publisher?.proofsMayHaveChanged();
    }),
  );
  connection.onShutdown(() => {
    isShutDown = true;
    publisher?.dispose();
  });

  for (const { method, run, empty } of handlers)
    connection.onRequest(method, (...given: unknown[]) => {
      if (!state)
        return new ResponseError(ErrorCodes.ServerNotInitialized, "The server is not initialised yet.");
      if (isShutDown) return new ResponseError(ErrorCodes.InvalidRequest, "The server has been shut down.");
      // A request without parameters comes with its token alone.
      const token = given.find(CancellationToken.is) ?? CancellationToken.None;
      const params = given[0] === token ? undefined : given[0];
      keepDay(state);
      return guard(log, method, params, token, (each) => run(state as ServerState, each as never), empty);
    });

  /** A notification for the session; what comes before the introduction, or after the end, is dropped. */
  function heard<P>(method: string, handler: (state: ServerState, params: P) => void): (params: P) => void {
    return guarded(log, method, (params) => {
      if (!state || isShutDown) return;
      keepDay(state);
      handler(state, params);
    });
  }

  function keepDay({ session }: ServerState): void {
    if (session.today !== today()) session.startDay(today());
  }

  function send(sent: Promise<unknown>): void {
    sent.catch((error: unknown) => log.error(describe(error)));
  }
}

function watchFiles(connection: Connection): Promise<unknown> {
  const files = ["**/*.{toml,yml,yaml}", "**/metrics/**/*.json", "**/.gitignore", `**/${baselineName}`];
  const watchers: FileSystemWatcher[] = files.map((globPattern) => ({ globPattern }));
  // A folder that is moved or deleted is told of by its own name only.
  watchers.push({ globPattern: "**/*", kind: WatchKind.Create | WatchKind.Delete });
  return connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
}

function rootsOf({ workspaceFolders, rootUri }: InitializeParams): string[] {
  const uris = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : []);
  return uris.map(rootOf);
}

function rootOf(uri: string): string {
  return canonical(uri).replace(/\/$/, "");
}

/** Whether a change on disk alters which files are looked at. */
function changesWhatIsFound({ uri, type }: FileEvent): boolean {
  return type !== FileChangeType.Changed && uri.endsWith("/.gitignore");
}
