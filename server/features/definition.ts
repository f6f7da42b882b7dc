import type { DefinitionParams, Location } from "vscode-languageserver";
import { itemAt, offsetAt, referenceAt } from "../../core/index.ts";
import type { ServerState } from "../state.ts";
import { rangeInBlock } from "../to-lsp.ts";

/** Where the objective or key result stands that an id refers to. */
export function definition(
  { session }: ServerState,
  { textDocument, position }: DefinitionParams,
): Location | null {
  const file = session.file(textDocument.uri);
  if (!file?.reading) return null;
  const reference = referenceAt(session.workspace, file, offsetAt(file.document, position));
  const found = reference?.place && itemAt(session.workspace, reference.place);
  if (!found || !reference.place) return null;
  return { uri: found.file.uri, range: rangeInBlock(found.file, reference.place.block, found.item.anchor) };
}
