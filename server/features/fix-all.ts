import { type CodeAction, CodeActionKind, LSPErrorCodes, ResponseError } from "vscode-languageserver";
import {
  fixerFor,
  type Mended,
  type Mending,
  mendAll,
  type OkrFile,
  type Problem,
  say,
} from "../../core/index.ts";
import type { Session } from "../session.ts";
import type { ServerState } from "../state.ts";
import { diagnosticOf } from "../to-lsp.ts";
import { type Editor, editorFor } from "./touched.ts";

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
 * Only where there is more than one to mend. A client that can ask for the edit later (`resolveFixAll`) gets none yet:
 * it asks for actions with each move of the cursor, and for an edit once in a while.
 */
export function fixAllAlike(
  state: ServerState,
  uri: string,
  asked: readonly Problem[],
  edit: Editor,
): CodeAction[] {
  const { session } = state;
  const file = session.file(uri);
  if (!file || asked.length === 0) return [];
  const isLater = resolvesEdits(state);
  return [...new Set(asked.map(({ rule }) => rule))].flatMap((rule): CodeAction[] => {
    const own = asked.filter((each) => each.rule === rule);
    if (!isMoreThanOne(session, file, rule, own)) return [];
    const action: CodeAction = {
      title: session.worded(say("Fix all {0} in this file", `okr/${rule}`)),
      kind: CodeActionKind.QuickFix,
      diagnostics: own.map((each) => diagnosticOf(session, file, each)),
    };
    if (isLater) return [{ ...action, data: { fixAll: rule, uri: file.uri } satisfies Later }];
    const { edits, fixed } = mended(session, { uris: [file.uri], rule });
    return fixed === 0 ? [] : [{ ...action, edit: edit(edits) }];
  });
}

/** What comes back with an action whose edit is to be worked out. */
interface Later {
  /** The rule whose findings are to be mended. */
  readonly fixAll: string;
  readonly uri: string;
}

/**
 * Works out the edit of a "fix all", from the texts of this moment: they may be others than those it was offered for.
 * An action of another kind comes back as it is. An error where nothing is left to mend.
 */
export function resolveFixAll(state: ServerState, action: CodeAction): CodeAction | ResponseError<void> {
  const { session } = state;
  const { fixAll: rule, uri } = (action.data ?? {}) as Partial<Record<keyof Later, unknown>>;
  if (typeof rule !== "string" || typeof uri !== "string") return action;
  const file = session.file(uri);
  const { edits, fixed } = mended(session, { uris: file ? [file.uri] : [], rule });
  if (fixed > 0) return { ...action, edit: editorFor(state)(edits) };
  const why = say("The file has changed: there is no {0} left to fix.", `okr/${rule}`);
  return new ResponseError(LSPErrorCodes.ContentModified, session.worded(why));
}

/** Whether the client asks for an action's edit when somebody chooses it, and gives back what came with it. */
function resolvesEdits({ client }: ServerState): boolean {
  const { dataSupport, resolveSupport } = client.textDocument?.codeAction ?? {};
  return dataSupport === true && resolveSupport?.properties?.includes("edit") === true;
}

/** Nobody looks further than so many findings for a second way out: each is checked anew. */
const mostTried = 50;

/**
 * Whether "all" would be more than the one way out that is offered anyway: whether a further finding of the rule in the
 * file has a preferred way, and another one. `asked` are those that have one.
 */
function isMoreThanOne(session: Session, file: OkrFile, rule: string, asked: readonly Problem[]): boolean {
  const fixesOf = fixerFor(session.workspace, file, session.runFor(file.uri));
  const others = session
    .problems(file)
    .filter((each) => each.fixable && each.rule === rule && !asked.includes(each));
  const ways = new Set<string>();
  for (const problem of [...asked, ...others].slice(0, mostTried)) {
    const way = fixesOf(problem).find(({ preferred }) => preferred);
    if (way && way.edits.length > 0) ways.add(JSON.stringify(way.edits));
    if (ways.size > 1) return true;
  }
  return false;
}

/** What core mends, of the texts as they are now: other files may have changed on disk unheard. */
function mended(session: Session, wanted: Mending): Mended {
  const first = mendAll(session.workspace, session.runFor, wanted);
  const uris = [...new Set(first.edits.map(({ uri }) => uri))];
  return session.isUpToDate(uris) ? first : mendAll(session.workspace, session.runFor, wanted);
}
