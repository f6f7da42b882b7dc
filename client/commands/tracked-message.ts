import * as vscode from "vscode";

/** How long the message stays, in milliseconds. */
const shown = 8000;

/** Says in the status bar what was recorded; a click takes it back. */
export function showTracked(uri: vscode.Uri, message: string): void {
  current?.();
  const item = vscode.window.createStatusBarItem("okr.tracked", vscode.StatusBarAlignment.Left, 1);
  const undo = vscode.commands.registerCommand("okr.undoTrack", async () => {
    close();
    await vscode.window.showTextDocument(uri);
    await vscode.commands.executeCommand("undo");
    await vscode.commands.executeCommand("workbench.action.files.save");
  });
  const timer = setTimeout(() => close(), shown);
  function close(): void {
    clearTimeout(timer);
    item.dispose();
    undo.dispose();
    if (current === close) current = undefined;
  }
  current = close;
  item.name = "OKR Check-in";
  item.text = `$(check) ${message} · Undo`;
  item.tooltip = "Take this check-in back";
  item.command = "okr.undoTrack";
  item.show();
}

let current: (() => void) | undefined;
