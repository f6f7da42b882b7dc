import type {
  DocumentDiagnosticParams,
  FullDocumentDiagnosticReport,
  WorkspaceDiagnosticReport,
} from "vscode-languageserver";
import { checkFile, type OkrFile, okrFiles } from "../../core/index.ts";
import type { ServerState } from "../state.ts";
import { diagnosticsOf } from "../to-lsp.ts";

/** The findings of one file, for clients that ask. */
export function documentDiagnostics(
  state: ServerState,
  { textDocument }: DocumentDiagnosticParams,
): FullDocumentDiagnosticReport {
  const file = state.session.file(textDocument.uri);
  return { kind: "full", items: file?.reading ? findings(state, file) : [] };
}

/** The findings of every OKR file of the workspace, opened or not. */
export function workspaceDiagnostics(state: ServerState): WorkspaceDiagnosticReport {
  const items = okrFiles(state.session.workspace).map((file) => ({
    kind: "full" as const,
    uri: file.uri,
    version: state.session.versionOf(file.uri) ?? null,
    items: findings(state, file),
  }));
  return { items };
}

function findings({ session }: ServerState, file: OkrFile) {
  return diagnosticsOf(session.workspace, file, checkFile(session.workspace, file, session.run));
}
