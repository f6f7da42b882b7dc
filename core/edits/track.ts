import { defaultSettings, type Settings, type SettingsFor, settingsAt } from "../config/settings.ts";
import { inRow, type Message, say } from "../l10n/say.ts";
import { evidenceKinds } from "../model/evidence.ts";
import type { OkrFile, Place } from "../model/file.ts";
import type { KeyResultEntry } from "../model/ids.ts";
import type { KeyResult, Objective } from "../model/okr.ts";
import { indexFor, itemAt, okrFiles, type Workspace, withEdit } from "../model/workspace.ts";
import { attainmentOf } from "../progress/attainment.ts";
import { readDay } from "../progress/calendar.ts";
import { circumstancesOf } from "../progress/circumstances.ts";
import { type Health, healthOf } from "../progress/health.ts";
import { positionAt, sliceOf } from "../syntax/blocks.ts";
import { didYouMean, listed, nearest, quoted } from "../words.ts";
import type { TextEdit } from "./fix.ts";
import { evidenceEdits, evidenceFor, type NewEvidence } from "./track-evidence.ts";
import { asOfEdits, currentEdits, statusEdits, type Target } from "./track-fields.ts";
import { fileName, whyUnwritable } from "./writable.ts";
import { applyEdits } from "./write.ts";

export interface TrackRequest {
  /** The file to look in first. Without it, the id must be the only one of the workspace. */
  readonly uri?: string;
  readonly keyResultId: string;
  readonly current: number;
  /** `kind` is empty for evidence without one: a path, a link. */
  readonly evidence?: NewEvidence;
  /** The day to stamp, `YYYY-MM-DD`. */
  readonly today: string;
}

/** How a key result stands, before or after. */
interface TrackState {
  readonly current: number | undefined;
  readonly attainment: number | undefined;
  readonly health: Health;
  /** As written. */
  readonly status: string | undefined;
  /** One line that starts with the health. */
  readonly why: Message;
}

export interface TrackPlan {
  /** None where everything stands as asked for already. */
  readonly edits: readonly TextEdit[];
  readonly place: Place;
  readonly before: TrackState;
  readonly after: TrackState;
  /** The workspace as it is with the edits made. */
  readonly workspace: Workspace;
}

export interface TrackRefusal {
  /** Why not, in one or two sentences. */
  readonly refused: Message;
  readonly code: "unknown-id" | "ambiguous" | "syntax" | "conflict" | "bad-kind" | "not-a-number";
}

/**
 * The edits that record a check-in: the current value, the evidence, the day, and the status where the dialect has a
 * life cycle. Changes nothing by itself. The same request again, once the edits are made, gives no edits. What was
 * planned is read back before it is handed out: a plan that would not read as intended is refused.
 */
export function planTrack(
  workspace: Workspace,
  request: TrackRequest,
  settings: SettingsFor = defaultSettings,
): TrackPlan | TrackRefusal {
  if (!Number.isFinite(request.current) || readDay(request.today) === undefined)
    return { refused: say("The current value must be a number."), code: "not-a-number" };
  const found = find(workspace, request);
  if ("refused" in found) return found;
  const { entry, file, item } = found;
  const dialect = file.reading?.dialect ?? "generic";
  const evidence = request.evidence && evidenceFor(dialect, request.evidence);
  const refusal = unwritable(file, entry, item) ?? badEvidence(evidence, file);
  if (refusal) return refusal;
  const target: Target = { file, at: entry.block, item, dialect };
  const current = request.current || 0;
  const edits = [
    ...currentEdits(target, current),
    ...(evidence ? evidenceEdits(target, evidence, request.today) : []),
    ...asOfEdits(target, request.today),
    ...statusEdits(target, current),
  ].filter(({ span, newText }) => newText !== sliceOf(file.document, span.start, span.end));
  const next = edits.length === 0 ? workspace : withEdits(workspace, file, edits);
  const asked = { ...request, current, evidence };
  const isSound = stillReads(next, entry) && saysSo(itemAt(next, entry)?.item, item, asked);
  if (!isSound)
    return {
      refused: say(
        "{0} is written in a way that cannot be changed safely. Change it by hand.",
        quoted(request.keyResultId),
      ),
      code: "syntax",
    };
  const place: Place = { uri: entry.uri, block: entry.block, kind: "key-result", item: entry.item };
  const own = settingsAt(settings, entry.uri);
  const before = stateOf(workspace, entry, own, request.today);
  return { edits, place, before, after: stateOf(next, entry, own, request.today), workspace: next };
}

interface Found {
  readonly entry: KeyResultEntry;
  readonly file: OkrFile;
  readonly item: KeyResult;
}

function find(workspace: Workspace, { uri, keyResultId }: TrackRequest): Found | TrackRefusal {
  const id = keyResultId.trim();
  const named = uri === undefined ? undefined : workspace.files.get(uri);
  const homes = named?.reading ? [named] : onePerGroup(workspace);
  const indexes = homes.map((file) => indexFor(workspace, file));
  const all = id === "" ? [] : indexes.flatMap((index) => index.keyResultsById.get(id) ?? []);
  const inFile = all.filter((entry) => entry.uri === uri);
  const entries = inFile.length > 0 ? inFile : all;
  const [entry, second] = entries;
  if (!entry) {
    const known = indexes.flatMap((index) => [...index.keyResultsById.keys()]);
    const fault = say("There is no key result {0}.", quoted(id));
    return { refused: didYouMean(fault, nearest(id, known)), code: "unknown-id" };
  }
  if (second) {
    const places = entries.slice(0, 3).map((each) => placeText(workspace, each));
    const more = entries.length > 3 ? say("{0} and elsewhere", places.join(", ")) : listed(places, "and");
    return {
      refused: say("{0} stands {1} times: {2}. Which one is meant?", quoted(id), entries.length, more),
      code: "ambiguous",
    };
  }
  const file = workspace.files.get(entry.uri);
  const item = itemAt(workspace, entry)?.item;
  if (!file || item?.kind !== "key-result")
    return { refused: say("There is no key result {0} any more.", quoted(id)), code: "unknown-id" };
  return { entry, file, item };
}

function onePerGroup(workspace: Workspace): OkrFile[] {
  return [...new Map(okrFiles(workspace).map((file) => [file.group, file])).values()];
}

/** `key_results.toml:12`, lines counted from 1. */
function placeText(workspace: Workspace, entry: KeyResultEntry): string {
  const file = workspace.files.get(entry.uri);
  const item = itemAt(workspace, entry)?.item;
  const name = fileName(entry.uri);
  if (!file || !item) return name;
  const offset = (file.document.starts[entry.block] ?? 0) + item.anchor.start;
  return `${name}:${positionAt(file.document, offset).line + 1}`;
}

function unwritable(file: OkrFile, entry: KeyResultEntry, item: KeyResult): TrackRefusal | undefined {
  const whole = whyUnwritable(file);
  if (whole) return whole;
  const problem = file.document.blocks[entry.block]?.problems[0];
  if (problem) {
    const { line } = positionAt(file.document, (file.document.starts[entry.block] ?? 0) + problem.span.start);
    return {
      refused: say(
        "{0} cannot be read at line {1}: {2} Mend that first.",
        fileName(file.uri),
        line + 1,
        problem.message,
      ),
      code: "syntax",
    };
  }
  if (item.node.kind === "scalar")
    return {
      refused: say(
        "{0} is a bare text. Give it fields of its own, such as target and current, to track it.",
        quoted(entry.id ?? ""),
      ),
      code: "syntax",
    };
  const { span, entries } = item.node;
  if (
    entries.length > 0 &&
    entries.every((each) => each.keySpan.start < span.start || each.span.end > span.end)
  )
    return {
      refused: say(
        "{0} is a copy of another item by an alias. Give it fields of its own to track it.",
        quoted(entry.id ?? ""),
      ),
      code: "syntax",
    };
  return undefined;
}

/** BWOC knows six kinds; `none` comes with nothing, every other one with something to look at (handbook, 4). */
function badEvidence(evidence: NewEvidence | undefined, file: OkrFile): TrackRefusal | undefined {
  if (!evidence) return undefined;
  const { kind, value, signer = "" } = evidence;
  const refuse = (refused: Message): TrackRefusal => ({ refused, code: "bad-kind" });
  if (file.reading?.dialect === "bwoc" && !(evidenceKinds as readonly string[]).includes(kind)) {
    const kinds = listed(evidenceKinds, "or");
    const fault =
      kind === ""
        ? say("Evidence needs a kind: one of {0}.", kinds)
        : say("Evidence kind {0} is not known: one of {1}.", quoted(kind), kinds);
    return refuse(didYouMean(fault, nearest(kind, evidenceKinds)));
  }
  if (file.reading?.dialect === "bwoc" && /["\\\p{Cc}]/u.test(value + signer))
    return refuse(
      say("BWOC cannot read a double quote, a backslash or a line break in evidence. Leave it out."),
    );
  if (!/^(?:[a-z][\w-]*)?$/i.test(kind))
    return refuse(say("Evidence kind {0} is not one word.", quoted(kind)));
  if (kind === "none" && value.trim() !== "") return refuse(say('Evidence of kind "none" has no value.'));
  if (kind !== "none" && value.trim() === "")
    return refuse(
      kind === ""
        ? say("Evidence needs a value: what is there to look at?")
        : say("Evidence of kind {0} needs a value: what is there to look at?", quoted(kind)),
    );
  return undefined;
}

/** All edits of one file as one change, so that only the blocks between the first and the last are read again. */
function withEdits(workspace: Workspace, file: OkrFile, edits: readonly TextEdit[]): Workspace {
  const start = Math.min(...edits.map(({ span }) => span.start));
  const end = Math.max(...edits.map(({ span }) => span.end));
  const moved = edits.map((edit) => ({
    ...edit,
    span: { start: edit.span.start - start, end: edit.span.end - start },
  }));
  const text = applyEdits(sliceOf(file.document, start, end), moved);
  const range = { start: positionAt(file.document, start), end: positionAt(file.document, end) };
  return withEdit(workspace, file.uri, range, text);
}

/** Whether an item says what was asked for. */
function saysSo(now: Objective | KeyResult | undefined, before: KeyResult, request: TrackRequest): boolean {
  if (now?.kind !== "key-result" || now.id?.text !== before.id?.text) return false;
  const { current, evidence, today } = request;
  const isProven =
    !evidence ||
    evidence.kind === "none" ||
    now.evidence.some(({ value }) => value === evidence.value.trim());
  const number = (now.current ?? now.progress)?.quantity?.value;
  return number === current && isProven && now.asOf?.text.startsWith(today) === true;
}

function stillReads(workspace: Workspace, { uri, block }: Place): boolean {
  return workspace.files.get(uri)?.document.blocks[block]?.problems.length === 0;
}

function stateOf(workspace: Workspace, place: Place, settings: Settings, today: string): TrackState {
  const file = workspace.files.get(place.uri);
  const index = file && indexFor(workspace, file);
  const entry = index?.keyResultAt(place.uri, place.block, place.item);
  const item = itemAt(workspace, place)?.item;
  if (!index || !entry || item?.kind !== "key-result")
    return {
      current: undefined,
      attainment: undefined,
      health: "pending",
      status: undefined,
      why: inRow(": ", ["pending", say("not found")]),
    };
  const around = circumstancesOf(workspace, index, entry, item, settings.fiscalYearStart);
  const { health, why } = healthOf(item, around, settings, today);
  const { value, current } = attainmentOf(item, around.measured);
  return { current, attainment: value, health, status: item.status?.text, why };
}
