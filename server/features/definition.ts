import type { DefinitionParams, Location } from "vscode-languageserver";
import { offsetAt, referenceAt } from "../../core/index.ts";
import type { ServerState } from "../state.ts";
import { itemLocation } from "../to-lsp.ts";

/** Where the objective or key result stands that an id refers to. */
export function definition(
  { session }: ServerState,
  { textDocument, position }: DefinitionParams,
): Location | null {
  const file = session.file(textDocument.uri);
  if (!file?.reading) return null;
  const reference = referenceAt(session.workspace, file, offsetAt(file.document, position));
  return (reference?.place && itemLocation(session, reference.place)) ?? null;
}
