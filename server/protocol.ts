/**
 * What server and client say to each other beyond LSP. Types and names only. Any LSP client may use these; nothing in the
 * editor depends on VS Code's client being the one that asks.
 */

/**
 * `initializationOptions`, client to server. All optional.
 */
export interface InitializationOptions {
  /** Milliseconds of silence before a change is checked; default 120. */
  readonly debounce?: number;
  /**
   * Who starts the sending of findings. `push` (default): the server publishes, also for files that were never
   * opened. `pull`: the client asks (`textDocument/diagnostic`, `workspace/diagnostic`).
   */
  readonly diagnostics?: "push" | "pull";
  /** The user's `okr` settings, for clients that do not answer `workspace/configuration`. */
  readonly settings?: unknown;
  /**
   * The client has `okr.*` commands of its own with a user's dialogue behind them: hovers and code actions may
   * link to them, and the server does not announce `okr.track` as a command to be registered.
   */
  readonly ownCommands?: boolean;
}

/** Client to server, request: the progress tree of the whole workspace. No parameters. Answers `ProgressTree`. */
export const treeRequest = "okr/tree";

/** Server to client, notification: progress or findings changed; ask for the tree if it is on show. */
export const progressChanged = "okr/didChangeProgress";

/** Client to server, request: what a typed value would do to a key result. `TrackPreviewParams` to `TrackPreview`. */
export const trackPreviewRequest = "okr/trackPreview";

/** How an objective or a key result stands. */
export type Health = "on-track" | "at-risk" | "off-track" | "pending" | "closed";

export interface ProgressTree {
  /** `none`: no OKR file found. `errors`: files there, but nothing readable in them. */
  readonly state: "ready" | "none" | "errors";
  readonly roots: readonly TreeRow[];
  readonly summary: ProgressSummary;
}

export interface ProgressSummary {
  /** Mean attainment of the top-level objectives, 1 = all there; absent where nothing has a number. */
  readonly attainment?: number;
  readonly keyResults: number;
  readonly offTrack: number;
  readonly atRisk: number;
  readonly onTrack: number;
}

export interface TreeRow {
  readonly kind: "objective" | "key-result";
  /** No two rows have the same. Stays while the item keeps its id and file; without an id, its turn among its like. */
  readonly key: string;
  readonly id?: string;
  readonly label: string;
  /** Objectives: key results name it, and it does not exist. */
  readonly missing?: boolean;
  readonly health: Health;
  /** 1 = target met; not clamped; absent where unknown. */
  readonly attainment?: number;
  /** One line: why this health. */
  readonly why: string;
  /** Weeks-old news: the last check-in is older than the cadence. */
  readonly stale: boolean;
  readonly owner?: string;
  readonly period?: string;
  /** Objectives: how many key results are on track, of how many. */
  readonly counts?: { readonly onTrack: number; readonly total: number };
  /** Key results: when last tracked, `YYYY-MM-DD`. */
  readonly asOf?: string;
  /** Key results: the numbers as written. */
  readonly current?: string;
  readonly target?: string;
  readonly baseline?: string;
  readonly unit?: string;
  readonly evidence?: readonly string[];
  readonly uri: string;
  /** The item's own text, for going there. */
  readonly range: LspRange;
  readonly children: readonly TreeRow[];
}

interface LspRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

export interface TrackPreviewParams {
  readonly uri?: string;
  readonly keyResultId: string;
  /** As typed: `12`, `+3`, `50%`, `1.2k`. */
  readonly input: string;
}

/** Either a value with what it would mean, or what is wrong with the input. */
export type TrackPreview = { readonly value: number; readonly text: string } | { readonly problem: string };

/** The argument of the command `okr.track` (`workspace/executeCommand`): one of these. */
export interface TrackArguments {
  readonly uri?: string;
  readonly keyResultId: string;
  readonly current: number;
  /** `kind:value`, e.g. `file:docs/funnel.md`. */
  readonly evidence?: string;
  /** Who stands for evidence of kind `attestation`. */
  readonly signer?: string;
}

/** What `okr.track` answers: done, or why not. */
export type TrackResult =
  | { readonly tracked: true; readonly message: string }
  | { readonly tracked: false; readonly message: string };

/** Commands of `workspace/executeCommand`. A client with `ownCommands` has its own of the same names. */
export const serverCommands = { track: "okr.track" } as const;
