import * as vscode from "vscode";
import { inert } from "../inert.ts";

/** How long the message stays, in milliseconds. */
const shown = 8000;

/**
 * Says in the status bar what was recorded; a click takes it back, as long as nothing else was done to the file since.
 * What was saved with the check-in is saved again without it.
 */
export function showTracked(document: vscode.TextDocument, message: string, wasSaved: boolean): void {
  current?.dispose();
  const item = vscode.window.createStatusBarItem("okr.tracked", vscode.StatusBarAlignment.Left, 1);
  const { version } = document;
  const close = () => {
    if (current === here) current = undefined;
    here.dispose();
  };
  const undo = async () => {
    close();
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand("undo");
    if (wasSaved) await document.save();
  };
  const timer = setTimeout(close, shown);
  const here = vscode.Disposable.from(
    item,
    { dispose: () => clearTimeout(timer) },
    vscode.commands.registerCommand("okr.undoTrack", undo),
    vscode.workspace.onDidChangeTextDocument((event) => {
      if (event.document === document && document.version !== version) close();
    }),
  );
  current = here;
  item.name = "OKR Check-in";
  item.text = `$(check) ${inert(message)} · Undo`;
  item.tooltip = "Take this check-in back";
  item.command = "okr.undoTrack";
  item.show();
}

let current: vscode.Disposable | undefined;
