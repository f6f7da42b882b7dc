import type { CodeAction, Range, WorkspaceEdit } from "vscode-languageserver";
import {
  type ConfigEdit,
  configFor,
  configUriOf,
  type Fix,
  type OkrFile,
  type Problem,
  positionAt,
  positionIn,
  rootOf,
  say,
  silencingsOf,
  turnedOff,
} from "../../core/index.ts";
import { readConfigFile } from "../../disk/config.ts";
import type { Session } from "../session.ts";
import type { ServerState } from "../state.ts";
import { codeActionOf, diagnosticOf } from "../to-lsp.ts";
import { pathOf } from "../uris.ts";
import { type Editor, problemsIn } from "./touched.ts";

/** Each way is tried before it is offered, so not for more findings than this at once. */
const mostSilenced = 20;

/**
 * The ways out of the findings in a range that mend nothing: a comment for the line, one for the file, and the config
 * for all files. What silences several findings at once is offered once.
 */
export function silenceActions(state: ServerState, uri: string, range: Range, edit: Editor): CodeAction[] {
  const { session } = state;
  session.isUpToDate([uri]);
  const file = session.file(uri);
  if (!file?.reading) return [];
  const rules = new Map<string, Problem[]>();
  for (const problem of problemsIn(session, file, range).slice(0, mostSilenced))
    rules.set(problem.rule, [...(rules.get(problem.rule) ?? []), problem]);
  return [...rules].flatMap(([rule, alike]) => [
    ...byComment(session, file, alike, edit),
    ...inConfig(state, file, rule, alike),
  ]);
}

function byComment(session: Session, file: OkrFile, alike: readonly Problem[], edit: Editor): CodeAction[] {
  const lineOf = ({ start }: Problem) => positionAt(file.document, start).line;
  const run = session.runFor(file.uri);
  const onLines: CodeAction[] = [];
  let inFile: CodeAction | undefined;
  for (const problem of alike) {
    const sameLine = alike.filter((each) => lineOf(each) === lineOf(problem));
    if (sameLine[0] !== problem) continue;
    for (const way of silencingsOf(session.workspace, file, problem, run)) {
      if (way.where === "line") onLines.push(actionOf(session, file, way, sameLine, edit));
      else inFile ??= actionOf(session, file, way, alike, edit);
    }
  }
  return inFile ? [...onLines, inFile] : onLines;
}

function inConfig(state: ServerState, file: OkrFile, rule: string, alike: readonly Problem[]): CodeAction[] {
  const { session } = state;
  hearOfConfig(session, file.uri);
  const change = turnedOff(session.configs, file.uri, rule);
  const edit = change && configEditOf(state, change);
  if (!edit) return [];
  const fix: Fix = { title: say('Turn "{0}" off in okr.config.toml', rule), edits: [] };
  return [actionOf(session, file, fix, alike, () => edit)];
}

function actionOf(
  session: Session,
  file: OkrFile,
  fix: Fix,
  problems: readonly Problem[],
  edit: Editor,
): CodeAction {
  const diagnostics = problems.map((each) => diagnosticOf(session, file, each));
  return codeActionOf(session, fix, diagnostics, edit(fix.edits));
}

/** Takes in the config that holds for a file as it stands on disk: not every client tells of changes there. */
function hearOfConfig(session: Session, uri: string): void {
  const { configs } = session;
  const root = rootOf(configs, uri);
  const { folder, text } = configFor(configs, uri);
  const config = configUriOf(folder ?? root);
  const [path, top] = [pathOf(folder ?? root), pathOf(root)];
  if (path === undefined || top === undefined || session.versionOf(config) !== undefined) return;
  if (readConfigFile(path, top)?.text !== (folder === undefined ? undefined : text))
    session.didChangeOnDisk([config]);
}

/** The edit as the client takes it; undefined where the config has to be made and the client cannot. */
function configEditOf(
  { session, client }: ServerState,
  { edit, text, isNew }: ConfigEdit,
): WorkspaceEdit | undefined {
  const { documentChanges, resourceOperations } = client.workspace?.workspaceEdit ?? {};
  const uri = session.spelled(edit.uri);
  const range = { start: positionIn(text, edit.span.start), end: positionIn(text, edit.span.end) };
  const edits = [{ range, newText: edit.newText }];
  if (isNew && !(documentChanges && resourceOperations?.includes("create"))) return undefined;
  if (!documentChanges) return { changes: { [uri]: edits } };
  const change = { textDocument: { uri, version: session.versionOf(edit.uri) ?? null }, edits };
  const made = { kind: "create", uri, options: { ignoreIfExists: true } } as const;
  return { documentChanges: isNew ? [made, change] : [change] };
}
