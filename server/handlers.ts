import { CodeActionKind, LSPErrorCodes, ResponseError, type ServerCapabilities } from "vscode-languageserver";
import { codeActions, trackKind } from "./features/code-actions.ts";
import { completion, completionTriggers } from "./features/completion.ts";
import { definition } from "./features/definition.ts";
import { documentDiagnostics, workspaceDiagnostics } from "./features/diagnostics.ts";
import { executeCommand } from "./features/execute-command.ts";
import { fixAllKind, resolveFixAll } from "./features/fix-all.ts";
import { hover } from "./features/hover.ts";
import { trackPreview } from "./features/track-preview.ts";
import { tree } from "./features/tree.ts";
import { type InitializationOptions, serverCommands, trackPreviewRequest, treeRequest } from "./protocol.ts";
import type { ServerState } from "./state.ts";

interface Handler<P, R> {
  readonly method: string;
  readonly run: (state: ServerState, params: P) => R | Promise<R>;
  /** The answer where there is nothing to say, and where the handler fails. */
  readonly empty: R;
  /** What the server tells the client it can do, because this handler is there. */
  readonly capability?: ServerCapabilities;
  /** Only offered to clients that ask for findings themselves. */
  readonly pullOnly?: boolean;
  /** Not announced to clients that register commands of the same name themselves. */
  readonly unlessOwnCommands?: boolean;
}

function handler<P, R>(each: Handler<P, R>): Handler<never, unknown> {
  return each as Handler<never, unknown>;
}

/** Every request the server answers. Capabilities are made from this table, so that none is promised and missing. */
export const handlers: readonly Handler<never, unknown>[] = [
  handler({ method: "textDocument/hover", run: hover, empty: null, capability: { hoverProvider: true } }),
  handler({
    method: "textDocument/completion",
    run: completion,
    empty: [],
    capability: { completionProvider: { triggerCharacters: completionTriggers } },
  }),
  handler({
    method: "textDocument/definition",
    run: definition,
    empty: null,
    capability: { definitionProvider: true },
  }),
  handler({
    method: "textDocument/codeAction",
    run: codeActions,
    empty: [],
    capability: {
      codeActionProvider: {
        codeActionKinds: [CodeActionKind.QuickFix, fixAllKind, trackKind],
        resolveProvider: true,
      },
    },
  }),
  handler({
    method: "codeAction/resolve",
    run: resolveFixAll,
    empty: new ResponseError<void>(LSPErrorCodes.RequestFailed, "The edit could not be worked out."),
  }),
  handler({
    method: "textDocument/diagnostic",
    run: documentDiagnostics,
    empty: { kind: "full", items: [] },
    capability: {
      diagnosticProvider: { identifier: "okr", interFileDependencies: true, workspaceDiagnostics: true },
    },
    pullOnly: true,
  }),
  handler({ method: "workspace/diagnostic", run: workspaceDiagnostics, empty: { items: [] } }),
  handler({
    method: "workspace/executeCommand",
    run: executeCommand,
    empty: null,
    capability: { executeCommandProvider: { commands: Object.values(serverCommands) } },
    unlessOwnCommands: true,
  }),
  handler({ method: treeRequest, run: tree, empty: null }),
  handler({ method: trackPreviewRequest, run: trackPreview, empty: null }),
];

/** What the server tells a client it can do. */
export function capabilitiesOf({ diagnostics, ownCommands }: InitializationOptions): ServerCapabilities {
  const announced = handlers.filter(
    (each) => (diagnostics === "pull" || !each.pullOnly) && !(ownCommands && each.unlessOwnCommands),
  );
  return Object.assign({}, ...announced.map((each) => each.capability));
}
