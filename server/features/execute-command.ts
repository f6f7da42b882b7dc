import type { ExecuteCommandParams } from "vscode-languageserver";
import { planTrack, splitEvidence } from "../../core/index.ts";
import { serverCommands, type TrackArguments, type TrackResult } from "../protocol.ts";
import type { ServerState } from "../state.ts";
import { workspaceEditOf } from "../to-lsp.ts";
import { canonical } from "../uris.ts";

/** The commands that any client can run. What cannot be done comes back as a sentence, not as an error. */
export async function executeCommand(
  state: ServerState,
  { command, arguments: given }: ExecuteCommandParams,
): Promise<TrackResult | null> {
  if (command !== serverCommands.track) return null;
  const wanted = trackArguments(given?.[0]);
  return "refused" in wanted ? { tracked: false, message: wanted.refused } : track(state, wanted);
}

async function track(
  state: ServerState,
  { uri, keyResultId, current, evidence }: TrackArguments,
): Promise<TrackResult> {
  const { session, connection, client } = state;
  const { run } = session;
  const proof = evidence === undefined ? undefined : splitEvidence(evidence);
  const request = { uri: uri && canonical(uri), keyResultId, current, evidence: proof, today: run.today };
  const first = planTrack(session.workspace, request, run.settings);
  const isFresh = "refused" in first || session.isUpToDate([first.place.uri]);
  const { workspace } = session;
  const plan = isFresh ? first : planTrack(workspace, request, run.settings);
  if ("refused" in plan) return { tracked: false, message: plan.refused };
  if (plan.edits.length === 0)
    return { tracked: true, message: `${keyResultId} stands at ${current} already` };
  const versioned = client.workspace?.workspaceEdit?.documentChanges === true;
  const edit = workspaceEditOf(workspace, plan.edits, (each) => session.versionOf(each), versioned);
  if (client.workspace?.applyEdit === false)
    return {
      tracked: false,
      message: 'This editor takes no changes from a language server. Use "okr track".',
    };
  const { applied, failureReason } = await connection.workspace.applyEdit({
    label: `Track ${keyResultId}`,
    edit,
  });
  if (!applied)
    return { tracked: false, message: failureReason ?? "The editor did not take the change. Try again." };
  return { tracked: true, message: `${keyResultId} is ${current} now` };
}

function trackArguments(given: unknown): TrackArguments | { refused: string } {
  const { uri, keyResultId, current, evidence } = (given ?? {}) as Record<string, unknown>;
  if (typeof keyResultId !== "string") return { refused: 'Which key result? "keyResultId" must be a text.' };
  if (typeof current !== "number" || !Number.isFinite(current))
    return { refused: '"current" must be a number.' };
  return {
    keyResultId,
    current,
    uri: typeof uri === "string" ? uri : undefined,
    evidence: typeof evidence === "string" ? evidence : undefined,
  };
}
