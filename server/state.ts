import type { ClientCapabilities, Connection } from "vscode-languageserver";
import type { InitializationOptions } from "./protocol.ts";
import type { Session } from "./session.ts";

/** What every feature may use: the session, and what is known of the client. */
export interface ServerState {
  readonly session: Session;
  readonly client: ClientCapabilities;
  readonly options: InitializationOptions;
  readonly connection: Connection;
}
