import * as vscode from "vscode";
import type { TreeRow } from "../../server/protocol.ts";
import { healthIcon, percent } from "./health.ts";

/** A row of the tree as VS Code shows it. */
export function progressItem(row: TreeRow): vscode.TreeItem {
  const { None, Expanded } = vscode.TreeItemCollapsibleState;
  // The number comes first: in a narrow sidebar whatever stands behind a sentence is cut off.
  const label = `${percent(row.attainment)}  ${row.label}`;
  const item = new vscode.TreeItem(label, row.children.length > 0 ? Expanded : None);
  const description = descriptionOf(row);
  item.id = row.key;
  item.description = description.join(" · ");
  item.iconPath = row.missing ? new vscode.ThemeIcon("question") : healthIcon(row.health);
  item.contextValue = row.kind === "key-result" ? "okr.keyResult" : "okr.objective";
  item.accessibilityInformation = {
    label: [...new Set([row.label, percent(row.attainment), row.health, ...description])].join(", "),
  };
  item.command = { command: "okr.reveal", title: vscode.l10n.t("Go to Item"), arguments: [row.key] };
  return item;
}

/** What is known of a row without asking for more. Text of the user's goes in as text, never as Markdown. */
export function shortTooltip(row: TreeRow): vscode.MarkdownString {
  return new vscode.MarkdownString().appendText(row.label).appendMarkdown("\n\n").appendText(row.why);
}

function descriptionOf(row: TreeRow): string[] {
  const { counts } = row;
  return [
    ...(row.missing && row.id ? [vscode.l10n.t("does not exist")] : []),
    counts && counts.total > 0
      ? vscode.l10n.t("{0} of {1} on-track", counts.onTrack, counts.total)
      : row.health,
    ...(row.stale ? [vscode.l10n.t("stale")] : []),
    ...[row.owner, row.period].flatMap((each) => each || []),
  ];
}
