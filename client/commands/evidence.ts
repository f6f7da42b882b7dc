import * as vscode from "vscode";
import type { TrackArguments, TreeRow } from "../../server/protocol.ts";
import { inert } from "../inert.ts";

/** What is to be recorded as proof; nothing: what stands there stays. */
type Proof = Pick<TrackArguments, "evidence" | "signer">;

interface EvidenceChoice extends vscode.QuickPickItem {
  readonly ask: () => Promise<Proof | undefined>;
}

/** Asks for the proof of a check-in. */
export async function askEvidence(row: TreeRow): Promise<Proof | "escaped"> {
  const kept = row.evidence?.join(", ");
  const choices: EvidenceChoice[] = [
    {
      label: kept ? `Keep ${inert(kept)}` : "None yet",
      description: kept ? "" : "The claim stays without proof",
      ask: async () => ({}),
    },
    { label: "File…", description: "A file of this workspace", ask: () => askFile(row) },
    {
      label: "Command…",
      description: "How anybody can measure it again",
      ask: () => askText(row, "command", "The command, as typed in a terminal"),
    },
    { label: "Statement…", description: "Somebody vouches for it", ask: () => askStatement(row) },
    {
      label: "Sample…",
      description: "How many of how many",
      ask: () =>
        askText(row, "sample", "For example: 49 of 50 queries under 200 ms", (text) =>
          /\d\s*(?:\/|(?:out )?of)\s*\d/.test(text) ? undefined : "Say how many of how many: 49 of 50.",
        ),
    },
  ];
  const picked = await vscode.window.showQuickPick(choices, {
    title: titleOf(row),
    placeHolder: "What shows it? (optional)",
  });
  if (!picked) return "escaped";
  return (await picked.ask()) ?? "escaped";
}

/** A statement counts as much as the person who makes it. */
async function askStatement(row: TreeRow): Promise<Proof | undefined> {
  const said = await askText(row, "attestation", "What is stated");
  const signer = said && (await askLine(row, "Who stands for it, e.g. Mira Adler, head of platform"));
  return signer === undefined ? undefined : { ...said, signer };
}

async function askText(
  row: TreeRow,
  kind: string,
  prompt: string,
  check?: (text: string) => string | undefined,
): Promise<Proof | undefined> {
  const text = await askLine(row, prompt, check);
  return text === undefined ? undefined : { evidence: `${kind}:${text}` };
}

async function askLine(
  row: TreeRow,
  prompt: string,
  check: (text: string) => string | undefined = () => undefined,
): Promise<string | undefined> {
  const isToml = row.uri.endsWith(".toml");
  const text = await vscode.window.showInputBox({
    title: titleOf(row),
    prompt,
    validateInput: (value) => {
      if (value.trim() === "") return "Say it in a few words, or press Escape.";
      if (isToml && /["\\]/.test(value)) return 'Leave out " and \\: not every tool reads them in TOML.';
      return check(value);
    },
  });
  return text?.trim();
}

function titleOf(row: TreeRow): string {
  return `Evidence for ${row.id}`;
}

/** A file of the workspace, as a path relative to the opened folder. */
async function askFile(row: TreeRow): Promise<Proof | undefined> {
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
