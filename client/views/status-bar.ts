import * as vscode from "vscode";
import type { ProgressStore } from "../progress-store.ts";
import { percent } from "./health.ts";

/** `$(target) 64% · 2 off-track`; hidden where there are no OKRs or the user does not want it. */
export function registerStatusBar(store: ProgressStore): vscode.Disposable {
  const item = vscode.window.createStatusBarItem("okr.progress", vscode.StatusBarAlignment.Left, 0);
  item.name = vscode.l10n.t("OKR Progress");
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
    const share = attainment === undefined ? vscode.l10n.t("no numbers yet") : percent(attainment);
    item.text = `$(target) ${share}${rest}`;
    item.tooltip = vscode.l10n.t(
      "{0} key results: {1} on-track, {2} at-risk, {3} off-track",
      keyResults,
      onTrack,
      atRisk,
      offTrack,
    );
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
