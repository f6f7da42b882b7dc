import * as vscode from "vscode";

/** The patterns of files that may hold OKRs, from the user's settings. */
export function includePatterns(): string[] {
  return vscode.workspace.getConfiguration("okr").get<string[]>("files.include", []);
}

/** Whether a document is worth starting the server for: its place fits, or its first line says so. */
export function isCandidate(document: vscode.TextDocument): boolean {
  if (!/\.(toml|ya?ml)$/i.test(document.uri.path) && document.uri.scheme !== "untitled") return false;
  if (/^\uFEFF?#\s*okr:/.test(document.lineAt(0).text)) return true;
  return includePatterns().some((pattern) => vscode.languages.match({ pattern }, document) > 0);
}

/**
 * Calls `start` once there is something to read: at once where the folder holds a candidate, else when the first
 * one is opened or created. `none` is called where there is nothing as yet.
 */
export async function whenCandidatesAppear(
  context: vscode.ExtensionContext,
  start: () => void,
  none: () => void,
): Promise<void> {
  if (vscode.workspace.textDocuments.some(isCandidate) || (await folderHoldsCandidate())) {
    start();
    return;
  }
  none();
  const waiting: vscode.Disposable[] = [];
  const done = () => {
    for (const each of waiting.splice(0)) each.dispose();
    start();
  };
  waiting.push(
    vscode.workspace.onDidOpenTextDocument((document) => {
      if (isCandidate(document)) done();
    }),
    vscode.workspace.onDidSaveTextDocument((document) => {
      if (isCandidate(document)) done();
    }),
    ...includePatterns().map((pattern) => {
      const watcher = vscode.workspace.createFileSystemWatcher(pattern, false, true, true);
      waiting.push(watcher.onDidCreate(done));
      return watcher;
    }),
  );
  context.subscriptions.push(vscode.Disposable.from(...waiting));
}

async function folderHoldsCandidate(): Promise<boolean> {
  const found = await Promise.all(
    includePatterns().map((pattern) => vscode.workspace.findFiles(pattern, "**/node_modules/**", 1)),
  );
  return found.some((files) => files.length > 0);
}
