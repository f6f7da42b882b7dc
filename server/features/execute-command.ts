import type { ExecuteCommandParams } from "vscode-languageserver";
import { type Message, planTrack, say, splitEvidence } from "../../core/index.ts";
import { serverCommands, type TrackArguments, type TrackResult } from "../protocol.ts";
import type { ServerState } from "../state.ts";
import { canonical } from "../uris.ts";
import { editorFor } from "./touched.ts";

/** The commands that any client can run. What cannot be done comes back as a sentence, not as an error. */
export async function executeCommand(
  state: ServerState,
  { command, arguments: given }: ExecuteCommandParams,
): Promise<TrackResult | null> {
  if (command !== serverCommands.track) return null;
  const wanted = trackArguments(given?.[0]);
  return "refused" in wanted
    ? { tracked: false, message: state.session.worded(wanted.refused) }
    : track(state, wanted);
}

async function track(
  state: ServerState,
  { uri, keyResultId, current, evidence, signer }: TrackArguments,
): Promise<TrackResult> {
  const { session, connection } = state;
  const { settings, today, worded } = session;
  const proof = evidence === undefined ? undefined : { ...splitEvidence(evidence), signer };
  const request = { uri: uri && canonical(uri), keyResultId, current, evidence: proof, today };
  const first = planTrack(session.workspace, request, settings);
  const isFresh = "refused" in first || session.isUpToDate([first.place.uri]);
  const plan = isFresh ? first : planTrack(session.workspace, request, settings);
  if ("refused" in plan) return { tracked: false, message: worded(plan.refused) };
  if (plan.edits.length === 0)
    return { tracked: true, message: worded(say("{0} stands at {1} already", keyResultId, current)) };
  const edit = editorFor(state)(plan.edits);
  const { applied, failureReason } = await connection.workspace
    .applyEdit({ label: worded(say("Track {0}", keyResultId)), edit })
    // An editor that takes no edits from a server answers with an error.
    .catch((error: Error) => ({ applied: false, failureReason: error.message }));
  if (!applied)
    return {
      tracked: false,
      message: failureReason ?? worded(say("The editor did not take the change. Try again.")),
    };
  return { tracked: true, message: worded(say("{0} is {1} now", keyResultId, current)) };
}

function trackArguments(given: unknown): TrackArguments | { refused: Message } {
  const { uri, keyResultId, current, evidence, signer } = (given ?? {}) as Record<string, unknown>;
  if (typeof keyResultId !== "string")
    return { refused: say('Which key result? "keyResultId" must be a text.') };
  if (typeof current !== "number" || !Number.isFinite(current))
    return { refused: say('"current" must be a number.') };
  return {
    keyResultId,
    current,
    uri: typeof uri === "string" ? uri : undefined,
    evidence: typeof evidence === "string" ? evidence : undefined,
    signer: typeof signer === "string" ? signer : undefined,
  };
}
