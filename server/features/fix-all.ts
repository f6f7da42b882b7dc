import { type CodeAction, CodeActionKind } from "vscode-languageserver";
import { type Mended, type Mending, mendAll, type OkrFile, type Problem, say } from "../../core/index.ts";
import type { Session } from "../session.ts";
import { diagnosticOf } from "../to-lsp.ts";
import type { Editor } from "./touched.ts";

/** The kind of "fix all", as an editor asks for it when a file is saved. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.okr`;

/**
 * All that can be mended in a file without a decision, as one step that stays in the file. Only for clients that ask
 * for this kind, or a broader one, by name: it is nothing to offer at every light bulb.
 */
export function fixAllSafe(session: Session, file: OkrFile, edit: Editor): CodeAction[] {
  const { edits, fixed } = mended(session, { uris: [file.uri], stays: true });
  if (fixed === 0) return [];
  return [
    {
      title: session.worded(say("Fix all OKR findings that need no decision")),
      kind: fixAllKind,
      edit: edit(edits),
    },
  ];
}

/**
 * For each rule among some findings: the preferred ways of all of that rule's findings in the file, as one step.
 * Only where there is more than one to mend.
 */
export function fixAllAlike(
  session: Session,
  uri: string,
  asked: readonly Problem[],
  edit: Editor,
): CodeAction[] {
  const file = session.file(uri);
  if (!file || asked.length === 0) return [];
  const inFile = session.problems(file).filter(({ fixable }) => fixable);
  return [...new Set(asked.map(({ rule }) => rule))].flatMap((rule) => {
    if (inFile.filter((each) => each.rule === rule).length < 2) return [];
    const { edits, fixed } = mended(session, { uris: [file.uri], rule });
    if (fixed < 2) return [];
    const diagnostics = asked
      .filter((each) => each.rule === rule)
      .map((each) => diagnosticOf(session, file, each));
    const title = session.worded(say("Fix all {0} in this file", `okr/${rule}`));
    return [{ title, kind: CodeActionKind.QuickFix, diagnostics, edit: edit(edits) }];
  });
}

/** What core mends, of the texts as they are now: other files may have changed on disk unheard. */
function mended(session: Session, wanted: Mending): Mended {
  const first = mendAll(session.workspace, session.runFor, wanted);
  const uris = [...new Set(first.edits.map(({ uri }) => uri))];
  return session.isUpToDate(uris) ? first : mendAll(session.workspace, session.runFor, wanted);
}
