import * as vscode from "vscode";
import { whenCandidatesAppear } from "./candidates.ts";
import { registerFolderCommands } from "./commands/folder.ts";
import { registerTrack } from "./commands/track.ts";
import { ProgressStore } from "./progress-store.ts";
import { Server } from "./server.ts";
import { registerProgressView } from "./views/progress-view.ts";
import { registerStatusBar } from "./views/status-bar.ts";

let server: Server | undefined;

/**
 * Registers commands and views, and starts the server once there is something for it to read: OKRs in the workspace,
 * or in a file that is opened. Until then nothing runs.
 */
export function activate(context: vscode.ExtensionContext): void {
  const log = vscode.window.createOutputChannel("OKR Lens", { log: true });
  const running = new Server(context, log);
  server = running;
  const progress = new ProgressStore(running);
  context.subscriptions.push(
    log,
    running,
    progress,
    registerProgressView(running, progress),
    registerStatusBar(progress),
    registerTrack(running, progress),
    ...registerFolderCommands(context),
    vscode.commands.registerCommand("okr.restartServer", () => running.restart()),
    vscode.commands.registerCommand("okr.showLog", () => log.show()),
  );
  const start = () => void running.start();
  whenCandidatesAppear(context, start, () => progress.showNone()).catch((error: unknown) =>
    log.error(String(error)),
  );
}

/** Resolves when the server has gone. */
export function deactivate(): Thenable<void> | undefined {
  return server?.stop();
}
