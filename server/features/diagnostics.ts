import type {
  DocumentDiagnosticParams,
  FullDocumentDiagnosticReport,
  WorkspaceDiagnosticReport,
} from "vscode-languageserver";
import { type Config, configFolderOf, configUriOf, type OkrFile, okrFiles } from "../../core/index.ts";
import type { ServerState } from "../state.ts";
import { configDiagnosticsOf, diagnosticsOf } from "../to-lsp.ts";
import { canonical } from "../uris.ts";

/** The findings of one file, for clients that ask. */
export function documentDiagnostics(
  state: ServerState,
  { textDocument }: DocumentDiagnosticParams,
): FullDocumentDiagnosticReport {
  const config = configAt(state, textDocument.uri);
  if (config) return { kind: "full", items: configDiagnosticsOf(config, state.session.worded) };
  const file = state.session.file(textDocument.uri);
  return { kind: "full", items: file?.reading ? findings(state, file) : [] };
}

/** The findings of every OKR file and config of the workspace, opened or not. */
export function workspaceDiagnostics(state: ServerState): WorkspaceDiagnosticReport {
  const files = okrFiles(state.session.workspace).map((file) => ({
    kind: "full" as const,
    uri: file.uri,
    version: state.session.versionOf(file.uri) ?? null,
    items: findings(state, file),
  }));
  const configs = [...state.session.configs.byFolder].map(([folder, config]) => ({
    kind: "full" as const,
    uri: configUriOf(folder),
    version: state.session.versionOf(configUriOf(folder)) ?? null,
    items: configDiagnosticsOf(config, state.session.worded),
  }));
  return { items: [...files, ...configs] };
}

function configAt({ session }: ServerState, uri: string): Config | undefined {
  const folder = configFolderOf(canonical(uri));
  return folder === undefined ? undefined : session.configs.byFolder.get(folder);
}

function findings({ session }: ServerState, file: OkrFile) {
  return diagnosticsOf(session, file, session.problems(file));
}
