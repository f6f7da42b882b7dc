import * as vscode from "vscode";
import { inert } from "../inert.ts";

/** How long the message stays, in milliseconds. */
const shown = 8000;

/**
 * Says in the status bar what was recorded; a click takes it back, as long as nothing else was done to the file since.
 * What was saved with the check-in is saved again without it.
 */
export function showTracked({ uri }: vscode.TextDocument, message: string, wasSaved: boolean): void {
  current?.dispose();
  const item = vscode.window.createStatusBarItem("okr.tracked", vscode.StatusBarAlignment.Left, 1);
  const close = () => {
    if (current === here) current = undefined;
    here.dispose();
  };
  const undo = async () => {
    close();
    // The document of before may have been closed meanwhile.
    const { document } = await vscode.window.showTextDocument(uri);
    // The command ends before its change is there, and what has not changed is not saved.
    const undone = changeOf(document);
    await vscode.commands.executeCommand("undo");
    await undone;
    if (wasSaved) await document.save();
  };
  const timer = setTimeout(close, shown);
  const here = vscode.Disposable.from(
    item,
    { dispose: () => clearTimeout(timer) },
    vscode.commands.registerCommand("okr.undoTrack", undo),
    vscode.workspace.onDidChangeTextDocument((event) => {
      if (event.document.uri.toString() === uri.toString() && event.contentChanges.length > 0) close();
    }),
  );
  current = here;
  item.name = vscode.l10n.t("OKR Check-in");
  item.text = `$(check) ${inert(message)} · ${vscode.l10n.t("Undo")}`;
  item.tooltip = vscode.l10n.t("Take this check-in back");
  item.command = "okr.undoTrack";
  item.show();
}

let current: vscode.Disposable | undefined;

/** Settles with the next change of a document, or after a second without one. */
function changeOf(document: vscode.TextDocument): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      listener.dispose();
      resolve();
    };
    const timer = setTimeout(done, 1000);
    const listener = vscode.workspace.onDidChangeTextDocument((event) => {
      if (event.document === document) done();
    });
  });
}
