/** A server that does nothing, and says so at once: what the protocol and the process cost by themselves. */
import { createConnection, TextDocumentSyncKind } from "vscode-languageserver/node";

const connection = createConnection(process.stdin, process.stdout);
const nothingFound = ({ textDocument }: { textDocument: { uri: string; version: number } }) =>
  connection.sendDiagnostics({ uri: textDocument.uri, version: textDocument.version, diagnostics: [] });

connection.onInitialize(() => ({
  capabilities: {
    textDocumentSync: TextDocumentSyncKind.Incremental,
    hoverProvider: true,
    completionProvider: {},
  },
}));
connection.onDidOpenTextDocument(nothingFound);
connection.onDidChangeTextDocument(nothingFound);
connection.onHover(() => null);
connection.onCompletion(() => []);
connection.listen();
