import type { CodeAction, CodeActionParams } from "vscode-languageserver";
import { checkFile, fixesOf, locate, type OkrFile, offsetAt, type TextEdit } from "../../core/index.ts";
import type { ServerState } from "../state.ts";
import { codeActionOf, diagnosticOf, workspaceEditOf } from "../to-lsp.ts";

/** The kind of "Track …" on a key result, for clients that have a dialogue for it. */
export const trackKind = "refactor.okr.track";

/**
 * The ways out of the findings in a range. They are found again by place, from the text of this moment:
 * what the client sends along may be older.
 */
export function codeActions(
  state: ServerState,
  { textDocument, range, context }: CodeActionParams,
): CodeAction[] {
  const { session } = state;
  const file = session.file(textDocument.uri);
  if (!file?.reading) return [];
  const wants = (kind: string) =>
    !context.only || context.only.some((only) => kind === only || kind.startsWith(`${only}.`));
  const from = offsetAt(file.document, range.start);
  const to = offsetAt(file.document, range.end);
  const versioned = state.client.workspace?.workspaceEdit?.documentChanges === true;
  const edit = (edits: readonly TextEdit[]) =>
    workspaceEditOf(session.workspace, edits, (uri) => session.versionOf(uri), versioned);
  const track = state.options.ownCommands && wants(trackKind) ? trackAction(file, from) : [];
  if (!wants("quickfix")) return track;
  const fixes = checkFile(session.workspace, file, session.run)
    .filter((problem) => problem.fixable && problem.start <= to && from <= problem.end)
    .flatMap((problem) => {
      const diagnostic = diagnosticOf(session.workspace, file, problem);
      return fixesOf(session.workspace, file, problem, session.run)
        .filter(({ edits }) => session.isUpToDate(edits.map(({ uri }) => uri)))
        .map((fix) => codeActionOf(fix, diagnostic, edit));
    });
  return [...fixes, ...track];
}

function trackAction(file: OkrFile, offset: number): CodeAction[] {
  const spot = locate(file, offset);
  const keyResult =
    spot?.keyResult === undefined ? undefined : file.blocks[spot.at]?.keyResults[spot.keyResult];
  const keyResultId = keyResult?.id?.text;
  if (!keyResultId) return [];
  const title = `Track "${keyResultId}"…`;
  return [
    {
      title,
      kind: trackKind,
      command: { title, command: "okr.track", arguments: [{ uri: file.uri, keyResultId }] },
    },
  ];
}
