import * as vscode from "vscode";
import {
  serverCommands,
  type TrackArguments,
  type TrackPreview,
  type TrackPreviewParams,
  type TrackResult,
  type TreeRow,
  trackPreviewRequest,
} from "../../server/protocol.ts";
import { inert } from "../inert.ts";
import type { ProgressStore } from "../progress-store.ts";
import type { Server } from "../server.ts";
import { healthCodicon, percent } from "../views/health.ts";
import { askEvidence } from "./evidence.ts";
import { showTracked } from "./tracked-message.ts";
import { askValue } from "./value.ts";

/** The key result to track: the key of a tree row, or as links and code actions name it. */
type TrackTarget = string | { readonly uri?: string; readonly keyResultId: string };

/** "OKR: Track Key Result": which one, its new value, the evidence. Escape anywhere changes nothing. */
export function registerTrack(server: Server, store: ProgressStore): vscode.Disposable {
  return vscode.commands.registerCommand("okr.track", async (target?: TrackTarget) => {
    await store.fresh();
    const row = target ? rowOf(store, target) : await pickKeyResult(store);
    if (!row) {
      if (target)
        void vscode.window.showWarningMessage(vscode.l10n.t("This key result is not there any more."));
      return;
    }
    if (!row.id) {
      void vscode.window.showWarningMessage(
        vscode.l10n.t("This key result has no id of its own. Give it one to track it."),
      );
      return;
    }
    const of = { uri: row.uri, keyResultId: row.id };
    const preview = (input: string) => {
      const params: TrackPreviewParams = { ...of, input };
      return server.request<TrackPreview>(trackPreviewRequest, params);
    };
    const current = await askValue(row, preview);
    if (current === undefined) return;
    const evidence = await askEvidence(row);
    if (evidence === "escaped") return;
    const wanted: TrackArguments = { ...of, current, ...evidence };
    await record(server, row, wanted);
  });
}

async function record(server: Server, row: TreeRow, wanted: TrackArguments): Promise<void> {
  const uri = vscode.Uri.parse(row.uri);
  const isOfRow = (each: vscode.TextDocument) => each.uri.toString() === uri.toString();
  const wasDirty = vscode.workspace.textDocuments.some((each) => isOfRow(each) && each.isDirty);
  const result = await server.request<TrackResult>("workspace/executeCommand", {
    command: serverCommands.track,
    arguments: [wanted],
  });
  if (!result) {
    void vscode.window.showWarningMessage(
      vscode.l10n.t("The language server does not answer. Nothing was changed."),
    );
    return;
  }
  if (!result.tracked) {
    void vscode.window.showWarningMessage(inert(result.message));
    return;
  }
  const document = await vscode.workspace.openTextDocument(uri);
  // What was unsaved before stays the user's to save; otherwise the check-in is on disk at once.
  if (!wasDirty) await document.save();
  showTracked(document, result.message, !wasDirty);
}

function rowOf(store: ProgressStore, target: TrackTarget): TreeRow | undefined {
  if (typeof target === "string") return store.row(target);
  const { uri, keyResultId } = target;
  return store.keyResults().find(({ row }) => row.id === keyResultId && (!uri || row.uri === uri))?.row;
}

async function pickKeyResult(store: ProgressStore): Promise<TreeRow | undefined> {
  const rows = store.keyResults().filter(({ row }) => row.id !== undefined);
  const items = rows.sort(byUrgency).map(({ row, objective }) => ({
    label: `${healthCodicon(row.health)} ${inert(row.label)}`,
    description: inert(
      [
        row.id,
        percent(row.attainment),
        row.health,
        ...(row.asOf ? [vscode.l10n.t("tracked {0}", row.asOf)] : []),
      ].join(" · "),
    ),
    detail: inert(objective.label),
    row,
  }));
  if (items.length === 0) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t("There is no key result to track in this workspace."),
    );
    return undefined;
  }
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t("Track Key Result"),
    placeHolder: vscode.l10n.t("Which key result has news?"),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return picked?.row;
}

/** Due ones first (stale, then never tracked), then those tracked last. */
function byUrgency(a: { row: TreeRow }, b: { row: TreeRow }): number {
  const due = (row: TreeRow) => (row.stale ? 0 : row.asOf === undefined ? 1 : 2);
  return due(a.row) - due(b.row) || (b.row.asOf ?? "").localeCompare(a.row.asOf ?? "");
}
