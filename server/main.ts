import { createConnection, ProposedFeatures } from "vscode-languageserver/node";
import { serve } from "./server.ts";

/** Speaks LSP over stdio or the channel the client chose (`--stdio`, `--node-ipc`); ends with the client. */
const connection = createConnection(ProposedFeatures.all);
serve(connection);
connection.listen();
