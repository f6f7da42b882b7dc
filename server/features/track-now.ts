import { type CodeAction, CodeActionKind, type Diagnostic, type Range } from "vscode-languageserver";
import { indexFor, locate, type OkrFile, type Problem, say, type Workspace } from "../../core/index.ts";
import { serverCommands } from "../protocol.ts";
import type { Session } from "../session.ts";
import { diagnosticOf } from "../to-lsp.ts";
import { problemsIn } from "./touched.ts";

/** What these rules ask for is no edit but a check-in: the current value, or the last one of a period. */
const ended = "period-over";
const unheard: ReadonlySet<string> = new Set(["stale-check-in", "never-tracked", ended]);

/** More key results of one objective than these are better picked from the list of all. */
const mostListed = 5;

/**
 * "Track now" where a finding in a range says that nobody did, for clients that have a dialogue for it: of the key
 * result it stands in, else of those of its objective, else of any.
 */
export function trackNow(session: Session, file: OkrFile, range: Range): CodeAction[] {
  return problemsIn(session, file, range)
    .filter(({ rule }) => unheard.has(rule))
    .slice(0, mostListed)
    .flatMap((problem) => actionsFor(session, file, problem));
}

interface Target {
  readonly uri: string;
  readonly keyResultId: string;
}

function actionsFor(session: Session, file: OkrFile, problem: Problem): CodeAction[] {
  const { workspace, worded } = session;
  const diagnostics: Diagnostic[] = [diagnosticOf(session, file, problem)];
  const action = (title: string, target?: Target) => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics,
    command: { title, command: serverCommands.track, arguments: target ? [target] : [] },
  });
  const targets = targetsAt(workspace, file, problem);
  if (targets.length === 0 || targets.length > mostListed)
    return [action(worded(say("Track a key result…")))];
  return targets.map((target) =>
    action(
      worded(
        problem.rule === ended
          ? say('Track "{0}" one last time…', target.keyResultId)
          : say('Track "{0}" now…', target.keyResultId),
      ),
      target,
    ),
  );
}

/** The key results that a finding is about: the one around it, else those of the objective around it. */
function targetsAt(workspace: Workspace, file: OkrFile, { start, block }: Problem): Target[] {
  const { objective, keyResult } = locate(file, start) ?? {};
  const id = keyResult === undefined ? undefined : file.blocks[block]?.keyResults[keyResult]?.id?.text;
  if (id) return [{ uri: file.uri, keyResultId: id }];
  if (keyResult !== undefined || objective === undefined) return [];
  const index = indexFor(workspace, file);
  const entry = index.objectiveAt(file.uri, block, objective);
  const under = (entry && index.keyResultsOf.get(entry)) ?? [];
  return under.flatMap((each) => (each.id === undefined ? [] : [{ uri: each.uri, keyResultId: each.id }]));
}
