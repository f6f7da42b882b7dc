import type { Range, WorkspaceEdit } from "vscode-languageserver";
import { type OkrFile, offsetAt, type Problem, type TextEdit } from "../../core/index.ts";
import type { Session } from "../session.ts";
import type { ServerState } from "../state.ts";
import { workspaceEditOf } from "../to-lsp.ts";

/** Makes of core's edits those of the client. */
export type Editor = (edits: readonly TextEdit[]) => WorkspaceEdit;

/** Edits of the texts as they are when they are asked for, on their versions where the client can take versions. */
export function editorFor({ session, client }: ServerState): Editor {
  const versioned = client.workspace?.workspaceEdit?.documentChanges === true;
  return (edits) => workspaceEditOf(session, edits, versioned);
}

/** The findings of a file that a range touches. */
export function problemsIn(session: Session, file: OkrFile, range: Range): readonly Problem[] {
  const from = offsetAt(file.document, range.start);
  const to = offsetAt(file.document, range.end);
  return session.problems(file).filter(({ start, end }) => start <= to && from <= end);
}
