import { defaultSettings, type Settings, type SettingsFor, settingsAt } from "../config/settings.ts";
import type { DialectId } from "../model/dialects.ts";
import { isProof } from "../model/evidence.ts";
import type { OkrFile } from "../model/file.ts";
import { type KeyResultEntry, objectiveOf } from "../model/ids.ts";
import type { KeyResult } from "../model/okr.ts";
import { indexFor, itemAt, okrFiles, type Workspace } from "../model/workspace.ts";
import { dataOf } from "../syntax/tree.ts";
import { attainmentOf, measuresOf } from "./attainment.ts";
import { type Circumstances, dayIn, measuredBy } from "./circumstances.ts";
import { confidenceOf, scaleIn } from "./confidence.ts";
import { greenLine } from "./numbers.ts";
import { isYesOrNo } from "./scale.ts";

/** How a key result stands in BWOC's output. `pending` (ours): no number, which BWOC itself refuses to read. */
export type BwocStatus = "on-track" | "at-risk" | "off-track" | "pending";

/** What `bwoc okr check-progress` prints. */
export interface CheckProgress {
  readonly plugin: string;
  readonly operation: "check-progress";
  readonly expected_attainment: number;
  readonly key_results: readonly {
    readonly key_result_id: string | null;
    readonly objective_id: string | null;
    /** Rounded to four decimals; null without a number. */
    readonly attainment: number | null;
    readonly status: BwocStatus;
  }[];
  readonly objectives: readonly {
    readonly objective_id: string | null;
    readonly title: string;
    readonly status: BwocStatus;
    readonly counts: {
      readonly on_track: number;
      readonly at_risk: number;
      readonly off_track: number;
      readonly total: number;
    };
  }[];
}

/** One entry of BWOC's OKR Progress Schema; `as_of` is left out where nothing was ever tracked. */
interface ProgressEntry {
  readonly objective_id: string | null;
  readonly key_result_id: string | null;
  readonly target: number | null;
  readonly current: number | null;
  readonly unit: string | null;
  readonly confidence: string | number | null;
  readonly evidence: Readonly<Record<string, unknown>>;
  readonly as_of?: string;
}

/**
 * The JSON of `check-progress`, for any dialect, in file order. BWOC files are judged as BWOC does: current / target, on-track
 * from 0.7 or with high confidence, else at-risk with medium, else off-track; an objective without key results is
 * on-track. Other dialects put their own attainment in the same place.
 */
export function checkProgress(
  workspace: Workspace,
  settings: SettingsFor = defaultSettings,
  plugin = "workspace-okrs",
): CheckProgress {
  const judged = allKeyResults(workspace).map((each) => ({
    ...each,
    ...judge(each, settingsAt(settings, each.entry.uri)),
  }));
  const statuses = new Map<object, BwocStatus[]>();
  for (const { objective, status } of judged) {
    if (!objective) continue;
    const others = statuses.get(objective);
    if (others) others.push(status);
    else statuses.set(objective, [status]);
  }
  const objectives = groups(workspace).flatMap(({ index, dialect }) =>
    index.objectives.map((entry) => {
      const item = itemAt(workspace, entry)?.item;
      return {
        objective_id: entry.id ?? null,
        title: item?.text?.text ?? "",
        ...summed(statuses.get(entry) ?? [], dialect),
      };
    }),
  );
  return {
    plugin,
    operation: "check-progress",
    expected_attainment: greenLine,
    key_results: judged.map(({ entry, objective, attainment, status }) => ({
      key_result_id: entry.id ?? null,
      objective_id: objective?.id ?? entry.objectiveId ?? null,
      attainment,
      status,
    })),
    objectives,
  };
}

/** The JSON of `report`: one entry for each key result, in file order. */
export function progressReport(workspace: Workspace): ProgressEntry[] {
  return allKeyResults(workspace).map(({ entry, objective, item, measured }) => {
    const measures = measuresOf(item, measured);
    const asOf = item.asOf?.text || undefined;
    return {
      objective_id: objective?.id ?? entry.objectiveId ?? null,
      key_result_id: entry.id ?? null,
      target: measures.target?.value ?? null,
      current: (measures.current ?? measures.progress)?.value ?? null,
      unit: unitOf(measures.unit, measures.target?.unit),
      confidence: confidenceValue(item),
      evidence: evidenceOf(item),
      ...(asOf !== undefined && { as_of: dayIn(asOf) ?? asOf }),
    };
  });
}

interface Found extends Pick<Circumstances, "measured" | "dialect"> {
  readonly entry: KeyResultEntry;
  readonly objective: ReturnType<typeof objectiveOf>;
  readonly item: KeyResult;
}

function groups(workspace: Workspace) {
  const first = new Map<string, OkrFile>();
  for (const file of okrFiles(workspace)) if (!first.has(file.group)) first.set(file.group, file);
  return [...first.values()].map((file) => ({
    index: indexFor(workspace, file),
    dialect: file.reading?.dialect ?? ("generic" as const),
  }));
}

function allKeyResults(workspace: Workspace): Found[] {
  return groups(workspace).flatMap(({ index, dialect }) =>
    index.keyResults.flatMap((entry): Found[] => {
      const item = itemAt(workspace, entry)?.item;
      if (item?.kind !== "key-result") return [];
      const measured = measuredBy(workspace, entry.uri, item);
      return [{ entry, objective: objectiveOf(index, entry), item, measured, dialect }];
    }),
  );
}

function judge(
  { item, measured, dialect }: Found,
  settings: Settings,
): { attainment: number | null; status: BwocStatus } {
  const value = dialect === "bwoc" ? bwocAttainment(item) : attainmentOf(item, measured).value;
  if (value === undefined) return { attainment: null, status: "pending" };
  const level = confidenceOf(item.confidence, scaleIn(dialect, settings))?.level;
  const status =
    value >= greenLine || level === "high" ? "on-track" : level === "medium" ? "at-risk" : "off-track";
  return { attainment: fourPlaces(value), status };
}

/** BWOC knows neither baseline nor direction: current / target, 1 for a target of 0 (handbook, "check-progress"). */
function bwocAttainment(item: KeyResult): number | undefined {
  const { target, current, unit } = measuresOf(item);
  if (!target || !current) return undefined;
  if (target.value === 0) return 1;
  if (isYesOrNo(unit, target)) return current.value >= target.value ? 1 : 0;
  return current.value / target.value;
}

function summed(statuses: readonly BwocStatus[], dialect: DialectId) {
  const count = (status: BwocStatus) => statuses.filter((each) => each === status).length;
  const counts = {
    on_track: count("on-track"),
    at_risk: count("at-risk"),
    off_track: count("off-track"),
    total: statuses.length,
  };
  const worst = (["off-track", "at-risk", "on-track"] as const).find((each) => statuses.includes(each));
  const whenSilent = statuses.length > 0 || dialect !== "bwoc" ? "pending" : "on-track";
  return { status: worst ?? whenSilent, counts } as const;
}

/** To four decimals, halves away from zero, as jq's `round` does. */
function fourPlaces(value: number): number {
  const scaled = Math.abs(value) * 10000;
  // Beyond 2^53 there are no decimals left to round.
  return scaled >= Number.MAX_SAFE_INTEGER ? value : (Math.sign(value) * Math.round(scaled)) / 10000 || 0;
}

function unitOf(unit: string | undefined, onNumber: string | undefined): string | null {
  if (unit) return unit;
  return onNumber === "%" ? "percent" : (onNumber ?? null);
}

function confidenceValue({ confidence }: KeyResult): string | number | null {
  const node = confidence?.node;
  if (node?.kind !== "scalar" || typeof node.value === "boolean") return null;
  return node.value;
}

/** The first proof of a key result, in BWOC's words. A path without a kind is a `file`, other text `content`. */
function evidenceOf(item: KeyResult): Readonly<Record<string, unknown>> {
  const first = item.evidence.find(isProof) ?? item.evidence[0];
  if (!first) return { kind: "none", value: "" };
  if (first.node.kind === "map")
    return Object.assign({ kind: first.kind, value: first.value }, dataOf(first.node) as object);
  const kind =
    first.kind ||
    (/^[^\s./]*[./]\S*$/.test(first.value) && !first.value.includes("://") ? "file" : "content");
  return { kind, value: first.value };
}
