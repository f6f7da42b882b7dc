import * as vscode from "vscode";
import type { TreeRow } from "../../server/protocol.ts";

interface EvidenceChoice extends vscode.QuickPickItem {
  readonly ask: () => Promise<{ readonly evidence?: string } | undefined>;
}

/** Asks for the proof of a check-in. `{}`: keep what stands there. */
export async function askEvidence(row: TreeRow): Promise<{ readonly evidence?: string } | "escaped"> {
  const kept = row.evidence?.join(", ");
  const choices: EvidenceChoice[] = [
    {
      label: kept ? `Keep ${kept}` : "None yet",
      description: kept ? "" : "The claim stays without proof",
      ask: async () => ({}),
    },
    { label: "File…", description: "A file of this workspace", ask: () => askFile(row) },
    {
      label: "Command…",
      description: "How anybody can measure it again",
      ask: () => askText("command", "The command, as typed in a terminal"),
    },
    {
      label: "Statement…",
      description: "Somebody vouches for it",
      ask: () => askText("attestation", "Who says what"),
    },
    {
      label: "Sample…",
      description: "How many of how many",
      ask: () => askText("sample", "For example: 49 of 50 queries under 200 ms"),
    },
  ];
  if (kept)
    choices.push({
      label: "None",
      description: "Take the evidence away",
      ask: async () => ({ evidence: "none:" }),
    });
  const picked = await vscode.window.showQuickPick(choices, {
    title: row.label,
    placeHolder: "What shows it? (optional)",
  });
  if (!picked) return "escaped";
  return (await picked.ask()) ?? "escaped";
}

async function askText(kind: string, prompt: string): Promise<{ evidence: string } | undefined> {
  const text = await vscode.window.showInputBox({
    prompt,
    validateInput: (value) => (value.trim() === "" ? "Say what shows it, or press Escape." : undefined),
  });
  return text === undefined ? undefined : { evidence: `${kind}:${text.trim()}` };
}

/** A file of the workspace, as a path relative to the opened folder. */
async function askFile(row: TreeRow): Promise<{ evidence: string } | undefined> {
  const folder = vscode.workspace.getWorkspaceFolder(vscode.Uri.parse(row.uri));
  const picked = await vscode.window.showOpenDialog({
    defaultUri: folder?.uri,
    canSelectMany: false,
    openLabel: "Use as Evidence",
    title: "The file that shows it",
  });
  const file = picked?.[0];
  if (!file) return undefined;
  if (!folder || !file.path.startsWith(`${folder.uri.path}/`)) {
    void vscode.window.showWarningMessage(
      "Evidence must be a file of this workspace, so that everybody can look at it.",
    );
    return undefined;
  }
  return { evidence: `file:${file.path.slice(folder.uri.path.length + 1)}` };
}
