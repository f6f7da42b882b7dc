import * as vscode from "vscode";
import type { ProgressTree, TreeRow } from "../../server/protocol.ts";
import type { ProgressStore } from "../progress-store.ts";
import { healthIcon, percent } from "./health.ts";

/** The sidebar tree: objectives by parent, key results below, live. */
export function registerProgressView(store: ProgressStore): vscode.Disposable {
  const provider = new ProgressProvider(store);
  const view = vscode.window.createTreeView("okr.progress", {
    treeDataProvider: provider,
    showCollapseAll: true,
  });
  const reveal = vscode.commands.registerCommand("okr.reveal", (row: Pick<TreeRow, "uri" | "range">) =>
    goTo(row),
  );
  const badge = store.onDidChange((tree) => {
    view.badge = badgeOf(tree);
    view.message = undefined;
  });
  return vscode.Disposable.from(view, provider, reveal, badge);
}

class ProgressProvider implements vscode.TreeDataProvider<TreeRow>, vscode.Disposable {
  readonly #store: ProgressStore;
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #subscription: vscode.Disposable;

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(store: ProgressStore) {
    this.#store = store;
    this.#subscription = store.onDidChange(() => this.#changed.fire());
  }

  getChildren(row?: TreeRow): TreeRow[] {
    return [...(row ? row.children : (this.#store.tree?.roots ?? []))];
  }

  getTreeItem(row: TreeRow): vscode.TreeItem {
    const open =
      row.children.length > 0
        ? vscode.TreeItemCollapsibleState.Expanded
        : vscode.TreeItemCollapsibleState.None;
    // The number comes first: in a narrow sidebar whatever stands behind a sentence is cut off.
    const item = new vscode.TreeItem(`${percent(row.attainment)}  ${row.label}`, open);
    item.id = row.key;
    item.description = descriptionOf(row);
    item.iconPath = healthIcon(row.health);
    item.tooltip = tooltipOf(row);
    item.contextValue = row.kind === "key-result" ? "okr.keyResult" : "okr.objective";
    item.accessibilityInformation = {
      label: `${row.label}, ${percent(row.attainment)}, ${row.health}, ${item.description}`,
    };
    item.command = { command: "okr.reveal", title: "Go to Item", arguments: [row] };
    return item;
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#changed.dispose();
  }
}

function descriptionOf(row: TreeRow): string {
  const parts = [
    row.counts && row.counts.total > 0 ? `${row.counts.onTrack} of ${row.counts.total} on-track` : row.health,
  ];
  if (row.stale) parts.push("stale");
  if (row.owner) parts.push(row.owner);
  if (row.period) parts.push(row.period);
  return parts.join(" · ");
}

/** Text of the user's goes in as text, never as Markdown. */
function tooltipOf(row: TreeRow): vscode.MarkdownString {
  const tooltip = new vscode.MarkdownString();
  if (row.id) tooltip.appendMarkdown("**").appendText(row.id).appendMarkdown("** · ");
  tooltip.appendText(row.label);
  tooltip.appendMarkdown("\n\n").appendText(row.why);
  if (row.evidence?.length) tooltip.appendMarkdown("\n\nEvidence: ").appendText(row.evidence.join(", "));
  if (row.asOf) tooltip.appendMarkdown("\n\nTracked ").appendText(row.asOf);
  return tooltip;
}

function badgeOf(tree: ProgressTree | undefined): vscode.ViewBadge | undefined {
  const count = tree?.summary.offTrack ?? 0;
  if (count === 0) return undefined;
  return {
    value: count,
    tooltip: count === 1 ? "1 key result is off-track" : `${count} key results are off-track`,
  };
}

async function goTo({ uri, range }: Pick<TreeRow, "uri" | "range">): Promise<void> {
  const selection = new vscode.Range(
    range.start.line,
    range.start.character,
    range.end.line,
    range.end.character,
  );
  await vscode.window.showTextDocument(vscode.Uri.parse(uri), { selection });
}
