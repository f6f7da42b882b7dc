import * as vscode from "vscode";
import type { ProgressStore } from "../progress-store.ts";
import { percent } from "./health.ts";

/** `$(target) 64% · 2 off-track`; hidden where there are no OKRs or the user does not want it. */
export function registerStatusBar(store: ProgressStore): vscode.Disposable {
  const item = vscode.window.createStatusBarItem("okr.progress", vscode.StatusBarAlignment.Left, 0);
  item.name = "OKR Progress";
  item.command = "okr.progress.focus";
  const show = () => {
    const tree = store.tree;
    const wanted = vscode.workspace.getConfiguration("okr").get<boolean>("statusBar.enabled", true);
    if (!wanted || tree?.state !== "ready" || tree.summary.keyResults === 0) {
      item.hide();
      return;
    }
    const { attainment, offTrack, atRisk, onTrack, keyResults } = tree.summary;
    const rest = offTrack > 0 ? ` · ${offTrack} off-track` : atRisk > 0 ? ` · ${atRisk} at-risk` : "";
    item.text = `$(target) ${attainment === undefined ? "no numbers yet" : percent(attainment)}${rest}`;
    item.tooltip = `${keyResults} key results: ${onTrack} on-track, ${atRisk} at-risk, ${offTrack} off-track`;
    item.show();
  };
  return vscode.Disposable.from(
    item,
    store.onDidChange(show),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration("okr.statusBar")) show();
    }),
  );
}
