import type { Diagnostic } from "vscode-languageserver";
import { configUriOf } from "../core/index.ts";
import type { Session } from "./session.ts";
import { configDiagnosticsOf } from "./to-lsp.ts";

/** Tells the editor what is wrong in config files, and takes it back where a file went away or is in order again. */
export class ConfigTeller {
  readonly #session: Session;
  readonly #send: (uri: string, version: number | undefined, diagnostics: Diagnostic[]) => void;
  /** What was last sent for each file; nothing for those that never had a finding. */
  readonly #sent = new Map<string, string>();

  constructor(
    session: Session,
    send: (uri: string, version: number | undefined, diagnostics: Diagnostic[]) => void,
  ) {
    this.#session = session;
    this.#send = send;
  }

  tell(): void {
    const { byFolder } = this.#session.configs;
    const now = new Map([...byFolder].map(([folder, config]) => [configUriOf(folder), config]));
    for (const uri of [...this.#sent.keys()]) if (!now.has(uri)) this.#tellOf(uri, []);
    for (const [uri, config] of now) this.#tellOf(uri, configDiagnosticsOf(config, this.#session.worded));
  }

  #tellOf(uri: string, diagnostics: Diagnostic[]): void {
    const print = diagnostics.length === 0 ? undefined : JSON.stringify(diagnostics);
    if (this.#sent.get(uri) === print) return;
    if (print === undefined) this.#sent.delete(uri);
    else this.#sent.set(uri, print);
    this.#send(this.#session.spelled(uri), this.#session.versionOf(uri), diagnostics);
  }
}
