import type { CodeAction, CodeActionParams, Diagnostic, Position, Range } from "vscode-languageserver";
import {
  checkFile,
  type Fix,
  fixesOf,
  locate,
  type OkrFile,
  offsetAt,
  type TextEdit,
} from "../../core/index.ts";
import type { Session } from "../session.ts";
import type { ServerState } from "../state.ts";
import { codeActionOf, diagnosticOf, workspaceEditOf } from "../to-lsp.ts";

/** The kind of "Track …" on a key result, for clients that have a dialogue for it. */
export const trackKind = "refactor.okr.track";

/** Nobody looks through the ways out of more findings than this at once; each is checked anew. */
const mostMended = 100;

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
  const track = state.options.ownCommands && wants(trackKind) ? trackAction(file, range.start) : [];
  if (!wants("quickfix")) return track;
  let found = fixesIn(session, file.uri, range);
  const edited = found.flatMap(({ fix }) => fix.edits.map(({ uri }) => uri));
  if (!session.isUpToDate(edited)) found = fixesIn(session, file.uri, range);
  const versioned = state.client.workspace?.workspaceEdit?.documentChanges === true;
  const edit = (edits: readonly TextEdit[]) =>
    workspaceEditOf(session.workspace, edits, (uri) => session.versionOf(uri), versioned);
  return [...found.map(({ fix, diagnostic }) => codeActionOf(fix, diagnostic, edit)), ...track];
}

function fixesIn(
  { workspace, run }: Session,
  uri: string,
  range: Range,
): { fix: Fix; diagnostic: Diagnostic }[] {
  const file = workspace.files.get(uri);
  if (!file) return [];
  const from = offsetAt(file.document, range.start);
  const to = offsetAt(file.document, range.end);
  return checkFile(workspace, file, run)
    .filter((problem) => problem.fixable && problem.start <= to && from <= problem.end)
    .slice(0, mostMended)
    .flatMap((problem) => {
      const diagnostic = diagnosticOf(workspace, file, problem);
      return fixesOf(workspace, file, problem, run).map((fix) => ({ fix, diagnostic }));
    });
}

function trackAction(file: OkrFile, position: Position): CodeAction[] {
  const spot = locate(file, offsetAt(file.document, position));
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
