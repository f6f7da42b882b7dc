import * as vscode from "vscode";
import { looksLikeOkrs } from "./looks-like-okrs.ts";

/** So many files in likely places, and the server looks at them: it does it faster. */
const mostLooks = 50;
/** A file larger than this is not read just to see whether it is worth reading. */
const mostBytes = 1_000_000;
/** Milliseconds in which one look answers all that has happened. */
const pause = 300;

/** The patterns of files that may hold OKRs, from the user's settings. */
function includePatterns(): string[] {
  const written = vscode.workspace.getConfiguration("okr").get<unknown>("files.include");
  return Array.isArray(written) ? written.filter((each) => typeof each === "string" && each !== "") : [];
}

/** Whether an open text is worth starting the server for: by its place and its words, or by what its first line says. */
function isCandidate(document: vscode.TextDocument): boolean {
  const isUntitled = document.uri.scheme === "untitled";
  const isRead = isUntitled
    ? document.languageId === "toml" || document.languageId === "yaml"
    : document.uri.scheme === "file" && /\.(toml|ya?ml)$/i.test(document.uri.path);
  if (!isRead) return false;
  if (/^\uFEFF?#\s*okr:/.test(document.lineAt(0).text)) return true;
  const isInPlace = includePatterns().some((pattern) => vscode.languages.match({ pattern }, document) > 0);
  return isInPlace && looksLikeOkrs(document.getText());
}

/**
 * Calls `start` once there is something to read: at once where the workspace holds OKRs, else when the first ones are
 * opened, typed, created or moved in. `none` is called where there are none as yet. Until then nothing runs.
 */
export async function whenCandidatesAppear(
  context: vscode.ExtensionContext,
  start: () => void,
  none: () => void,
): Promise<void> {
  const waiting: vscode.Disposable[] = [];
  let isOver = false;
  const found = () => {
    if (isOver) return;
    isOver = true;
    for (const each of waiting.splice(0)) each.dispose();
    start();
  };
  if (await workspaceHoldsOkrs()) {
    found();
    return;
  }
  none();
  let timer: NodeJS.Timeout | undefined;
  const lookSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(async () => {
      if (await workspaceHoldsOkrs()) found();
    }, pause);
  };
  const ifCandidate = (document: vscode.TextDocument) => {
    if (isCandidate(document)) found();
  };
  // Whatever changes on disk is looked at if it may be of interest by its name; a folder may hold anything.
  const watcher = vscode.workspace.createFileSystemWatcher("**/*", false, false, true);
  const onDisk = ({ path }: vscode.Uri) => {
    if (/\.(toml|ya?ml)$/i.test(path)) lookSoon();
  };
  const onCreated = (uri: vscode.Uri) => {
    if (!/\/(node_modules|\.git)\//.test(uri.path) && !/\.\w+$/.test(uri.path)) lookSoon();
    else onDisk(uri);
  };
  waiting.push(
    { dispose: () => clearTimeout(timer) },
    vscode.workspace.onDidOpenTextDocument(ifCandidate),
    vscode.workspace.onDidChangeTextDocument(({ document }) => ifCandidate(document)),
    vscode.workspace.onDidChangeWorkspaceFolders(lookSoon),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration("okr.files")) lookSoon();
    }),
    watcher,
    watcher.onDidCreate(onCreated),
    watcher.onDidChange(onDisk),
  );
  context.subscriptions.push({ dispose: () => vscode.Disposable.from(...waiting).dispose() });
}

async function workspaceHoldsOkrs(): Promise<boolean> {
  if (vscode.workspace.textDocuments.some(isCandidate)) return true;
  const found = await Promise.all(
    [...includePatterns(), "**/okr.config.toml"].map((pattern) =>
      vscode.workspace.findFiles(pattern, "**/node_modules/**", mostLooks),
    ),
  );
  if (found.some((files) => files.length === mostLooks)) return true;
  const files = new Map(found.flat().map((uri) => [uri.toString(), uri]));
  for (const uri of files.values()) if (await mayHoldOkrs(uri)) return true;
  return false;
}

async function mayHoldOkrs(uri: vscode.Uri): Promise<boolean> {
  if (uri.path.endsWith("/okr.config.toml")) return true;
  try {
    if ((await vscode.workspace.fs.stat(uri)).size > mostBytes) return true;
    return looksLikeOkrs(new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)));
  } catch {
    // What cannot be read holds nothing that could be shown.
    return false;
  }
}
