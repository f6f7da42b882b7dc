import type { CodeAction, CodeActionParams, Diagnostic, Position, Range } from "vscode-languageserver";
import { type Fix, fixerFor, locate, type OkrFile, offsetAt, type Problem, say } from "../../core/index.ts";
import { serverCommands } from "../protocol.ts";
import type { Session } from "../session.ts";
import type { ServerState } from "../state.ts";
import { codeActionOf, diagnosticOf } from "../to-lsp.ts";
import { fixAllAlike, fixAllKind, fixAllSafe } from "./fix-all.ts";
import { silenceActions } from "./silence-actions.ts";
import { editorFor, problemsIn } from "./touched.ts";
import { trackNow } from "./track-now.ts";

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
  const track = state.options.ownCommands && wants(trackKind) ? trackAction(session, file, range.start) : [];
  const edit = editorFor(state);
  const source = context.only && wants(fixAllKind) ? fixAllSafe(session, file, edit) : [];
  if (!wants("quickfix")) return [...source, ...track];
  let found = fixesIn(session, file.uri, range);
  const edited = found.flatMap(({ fix }) => fix.edits.map(({ uri }) => uri));
  if (!session.isUpToDate(edited)) found = fixesIn(session, file.uri, range);
  const single = found.map(({ fix, diagnostic }) =>
    codeActionOf(session, fix, [diagnostic], edit(fix.edits)),
  );
  const asked = [...new Set(found.filter(({ fix }) => fix.preferred).map(({ problem }) => problem))];
  const alike = fixAllAlike(state, file.uri, asked, edit);
  const now = state.options.ownCommands ? trackNow(session, session.file(file.uri) ?? file, range) : [];
  return [...single, ...now, ...alike, ...silenceActions(state, file.uri, range, edit), ...source, ...track];
}

interface Found {
  readonly problem: Problem;
  readonly diagnostic: Diagnostic;
  readonly fix: Fix;
}

function fixesIn(session: Session, uri: string, range: Range): Found[] {
  const { workspace } = session;
  const file = workspace.files.get(uri);
  if (!file) return [];
  const fixesOf = fixerFor(workspace, file, session.runFor(uri));
  return problemsIn(session, file, range)
    .filter(({ fixable }) => fixable)
    .slice(0, mostMended)
    .flatMap((problem) => {
      const diagnostic = diagnosticOf(session, file, problem);
      return fixesOf(problem).map((fix) => ({ problem, diagnostic, fix }));
    });
}

function trackAction({ worded }: Session, file: OkrFile, position: Position): CodeAction[] {
  const spot = locate(file, offsetAt(file.document, position));
  const keyResult =
    spot?.keyResult === undefined ? undefined : file.blocks[spot.at]?.keyResults[spot.keyResult];
  const keyResultId = keyResult?.id?.text;
  if (!keyResultId) return [];
  const title = worded(say('Track "{0}"…', keyResultId));
  return [
    {
      title,
      kind: trackKind,
      command: { title, command: serverCommands.track, arguments: [{ uri: file.uri, keyResultId }] },
    },
  ];
}
