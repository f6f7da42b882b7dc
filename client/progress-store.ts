import * as vscode from "vscode";
import { type ProgressTree, progressChanged, type TreeRow, treeRequest } from "../server/protocol.ts";
import { oneAtATime } from "./one-at-a-time.ts";
import type { Server } from "./server.ts";

/** Milliseconds between two looks at the tree while a person types. */
const pause = 150;

/** What the view shows where it has no rows, by the context key `okr.state`. */
type State = "starting" | "failed" | ProgressTree["state"];

/** The progress tree as last heard from the server; asks anew when the server says that it changed. */
export class ProgressStore implements vscode.Disposable {
  readonly #server: Server;
  readonly #changed = new vscode.EventEmitter<ProgressTree | undefined>();
  readonly #subscriptions: vscode.Disposable[];
  #tree: ProgressTree | undefined;
  #rows: ReadonlyMap<string, TreeRow> = new Map();
  #state: State | undefined;
  #timer: NodeJS.Timeout | undefined;
  readonly #ask = oneAtATime(async () => {
    const tree = await this.#server.request<ProgressTree>(treeRequest);
    if (tree) this.#become(tree, tree.state);
  });

  readonly onDidChange = this.#changed.event;

  constructor(server: Server) {
    this.#server = server;
    this.#subscriptions = [
      server.onNotification((method) => {
        if (method === progressChanged) this.#soon();
      }),
      server.onDidChangeState(({ kind }) => {
        if (kind === "failed") this.#become(undefined, "failed");
      }),
    ];
    this.#setState("starting");
  }

  get tree(): ProgressTree | undefined {
    return this.#tree;
  }

  /** The row with a key, as it is now. */
  row(key: string): TreeRow | undefined {
    return this.#rows.get(key);
  }

  /** Every key result of the tree, in its order. */
  keyResults(): { row: TreeRow; objective: TreeRow }[] {
    const found: { row: TreeRow; objective: TreeRow }[] = [];
    const visit = (objective: TreeRow): void => {
      for (const row of objective.children) {
        if (row.kind === "key-result") found.push({ row, objective });
        else visit(row);
      }
    };
    for (const root of this.#tree?.roots ?? []) visit(root);
    return found;
  }

  /** There is nothing to show, and no server to ask. */
  showNone(): void {
    this.#setState("none");
  }

  /** The tree as it is now, asked for without delay. */
  async fresh(): Promise<ProgressTree | undefined> {
    await this.#ask();
    return this.#tree;
  }

  dispose(): void {
    clearTimeout(this.#timer);
    for (const each of this.#subscriptions) each.dispose();
    this.#changed.dispose();
  }

  #soon(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      void this.#ask();
    }, pause);
  }

  #become(tree: ProgressTree | undefined, state: State): void {
    this.#tree = tree;
    this.#rows = rowsByKey(tree?.roots ?? []);
    this.#setState(state);
    this.#changed.fire(tree);
  }

  #setState(state: State): void {
    if (state === this.#state) return;
    this.#state = state;
    void vscode.commands.executeCommand("setContext", "okr.state", state);
  }
}

function rowsByKey(roots: readonly TreeRow[]): Map<string, TreeRow> {
  const rows = new Map<string, TreeRow>();
  const left = [...roots];
  for (let row = left.pop(); row; row = left.pop()) {
    rows.set(row.key, row);
    left.push(...row.children);
  }
  return rows;
}
