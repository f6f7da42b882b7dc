import * as vscode from "vscode";
import type { ProgressTree } from "../../server/protocol.ts";
import type { ProgressStore } from "../progress-store.ts";
import type { Server } from "../server.ts";
import { changedRows } from "./changed-rows.ts";
import { progressItem, shortTooltip } from "./progress-item.ts";

/** The sidebar tree: objectives by parent, key results below, live. */
export function registerProgressView(server: Server, store: ProgressStore): vscode.Disposable {
  const provider = new ProgressProvider(server, store);
  const view = vscode.window.createTreeView("okr.progress", {
    treeDataProvider: provider,
    showCollapseAll: true,
  });
  const sayTrust = () => {
    // With a message there is no room for the welcome text, which says it too.
    const isSaid = vscode.workspace.isTrusted || store.tree?.state !== "ready";
    view.message = isSaid
      ? undefined
      : vscode.l10n.t("Restricted mode: nothing that these files name is run.");
  };
  return vscode.Disposable.from(
    view,
    provider,
    vscode.commands.registerCommand("okr.reveal", (key: string) => goTo(store, key)),
    vscode.workspace.onDidGrantWorkspaceTrust(sayTrust),
    store.onDidChange((tree) => {
      view.badge = badgeOf(tree);
      sayTrust();
    }),
  );
}

/** Its elements are the keys of the rows: they stay while what they stand for changes. */
class ProgressProvider implements vscode.TreeDataProvider<string>, vscode.Disposable {
  readonly #server: Server;
  readonly #store: ProgressStore;
  readonly #changed = new vscode.EventEmitter<string[] | undefined>();
  readonly #subscription: vscode.Disposable;
  #shown: ProgressTree | undefined;

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(server: Server, store: ProgressStore) {
    this.#server = server;
    this.#store = store;
    this.#subscription = store.onDidChange((tree) => {
      const changed = changedRows(this.#shown, tree);
      this.#shown = tree;
      if (changed === "all") this.#changed.fire(undefined);
      else if (changed.length > 0) this.#changed.fire(changed);
    });
  }

  getChildren(key?: string): string[] {
    const rows = key === undefined ? this.#store.tree?.roots : this.#store.row(key)?.children;
    return (rows ?? []).map((row) => row.key);
  }

  getTreeItem(key: string): vscode.TreeItem {
    const row = this.#store.row(key);
    return row ? progressItem(row) : new vscode.TreeItem("");
  }

  /** The tooltip is what a hover in the file says; asked for only when it is looked at. */
  async resolveTreeItem(item: vscode.TreeItem, key: string): Promise<vscode.TreeItem> {
    const row = this.#store.row(key);
    if (!row) return item;
    item.tooltip =
      (row.missing ? undefined : await this.#server.hover(row.uri, row.range.start)) ?? shortTooltip(row);
    return item;
  }

  dispose(): void {
    this.#subscription.dispose();
    this.#changed.dispose();
  }
}

function badgeOf(tree: ProgressTree | undefined): vscode.ViewBadge | undefined {
  const count = tree?.summary.offTrack ?? 0;
  if (count === 0) return undefined;
  return {
    value: count,
    tooltip:
      count === 1
        ? vscode.l10n.t("1 key result is off-track")
        : vscode.l10n.t("{0} key results are off-track", count),
  };
}

async function goTo(store: ProgressStore, key: string): Promise<void> {
  const row = store.row(key);
  if (!row) return;
  const { start, end } = row.range;
  const selection = new vscode.Range(start.line, start.character, end.line, end.character);
  await vscode.commands.executeCommand("vscode.open", vscode.Uri.parse(row.uri), { selection });
}
