import { fileURLToPath } from "node:url";
import {
  applyEdits,
  english,
  evidenceKinds,
  type OkrFile,
  planTrack,
  progressReport,
  splitEvidence,
  type TextEdit,
  type TrackRefusal,
  textOf,
} from "../../core/index.ts";
import { NotWritten, replaceText } from "../../disk/atomic-write.ts";
import { readArguments } from "../arguments.ts";
import { jsonInLog } from "../format/log.ts";
import { loadWorkspace, shownPath } from "../load.ts";
import { print, say } from "../output.ts";
import { dayOf, exitCodes, UsageError, workspaceOptions } from "../run.ts";

/**
 * `okr track`: records a new value of one key result in its file, and prints the updated entry in the shape of
 * BWOC's OKR Progress Schema.
 */
export function run(words: readonly string[]): number {
  const { values } = readArguments(words, {
    ...workspaceOptions,
    "key-result": true,
    current: true,
    evidence: true,
  });
  const keyResultId = values["key-result"]?.trim();
  if (!keyResultId) throw new UsageError("Which key result? --key-result ID.");
  const current = numberIn(values.current);
  const evidence = values.evidence === undefined ? undefined : evidenceIn(values.evidence);
  const today = dayOf(values.today);
  const { folder, workspace, settings } = loadWorkspace(values.workspace);
  const plan = planTrack(workspace, { keyResultId, current, evidence, today }, settings);
  if ("refused" in plan) {
    say(`okr: ${english(plan.refused)}`);
    return statusOf(plan.code);
  }
  const file = workspace.files.get(plan.place.uri);
  if (file && plan.edits.length > 0) {
    const trouble = written(file, plan.edits, folder);
    if (trouble !== undefined) {
      say(`okr: ${shownPath(folder, file.uri)}: ${trouble} Nothing was written.`);
      return exitCodes.findings;
    }
  }
  const entry = progressReport(plan.workspace).find((each) => each.key_result_id === keyResultId);
  print(jsonInLog(entry));
  return exitCodes.ok;
}

function statusOf(code: TrackRefusal["code"]): number {
  return code === "unknown-id" || code === "bad-kind" || code === "not-a-number"
    ? exitCodes.couldNotRun
    : exitCodes.findings;
}

/** Makes the edits on disk. Gives why not, where that cannot be; the file is then as it was. */
function written(file: OkrFile, edits: readonly TextEdit[], folder: string): string | undefined {
  const before = textOf(file.document);
  try {
    replaceText(fileURLToPath(file.uri), before, applyEdits(before, edits), folder);
    return undefined;
  } catch (error) {
    if (error instanceof NotWritten) return error.message;
    throw error;
  }
}

function numberIn(text: string | undefined): number {
  if (text === undefined) throw new UsageError("What is the new value? --current N.");
  const number = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?$/i.test(text.trim())
    ? Number(text)
    : Number.NaN;
  if (!Number.isFinite(number))
    throw new UsageError(`--current is a number such as 12 or 0.5, not "${text}".`);
  return number;
}

/** `kind:value`; BWOC's `none` has no value, whatever stands behind the colon. */
function evidenceIn(text: string): { kind: string; value: string } {
  const { kind, value } = splitEvidence(text);
  if (kind === "" && evidenceKinds.some((each) => each === value)) return { kind: value, value: "" };
  return { kind, value: kind === "none" ? "" : value };
}
