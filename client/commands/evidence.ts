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
      label: kept ? vscode.l10n.t("Keep {0}", inert(kept)) : vscode.l10n.t("None yet"),
      description: kept ? "" : vscode.l10n.t("The claim stays without proof"),
      ask: async () => ({}),
    },
    {
      label: vscode.l10n.t("File…"),
      description: vscode.l10n.t("A file of this workspace"),
      ask: () => askFile(row),
    },
    {
      label: vscode.l10n.t("Command…"),
      description: vscode.l10n.t("How anybody can measure it again"),
      ask: () => askText(row, "command", vscode.l10n.t("The command, as typed in a terminal")),
    },
    {
      label: vscode.l10n.t("Statement…"),
      description: vscode.l10n.t("Somebody vouches for it"),
      ask: () => askStatement(row),
    },
    {
      label: vscode.l10n.t("Sample…"),
      description: vscode.l10n.t("How many of how many"),
      ask: () =>
        askText(row, "sample", vscode.l10n.t("For example: 49 of 50 queries under 200 ms"), (text) =>
          /\d\s*(?:\/|(?:out )?of)\s*\d/.test(text)
            ? undefined
            : vscode.l10n.t("Say how many of how many: 49 of 50."),
        ),
    },
  ];
  const picked = await vscode.window.showQuickPick(choices, {
    title: titleOf(row),
    placeHolder: vscode.l10n.t("What shows it? (optional)"),
  });
  if (!picked) return "escaped";
  return (await picked.ask()) ?? "escaped";
}

/** A statement counts as much as the person who makes it. */
async function askStatement(row: TreeRow): Promise<Proof | undefined> {
  const said = await askText(row, "attestation", vscode.l10n.t("What is stated"));
  const signer =
    said && (await askLine(row, vscode.l10n.t("Who stands for it, e.g. Mira Adler, head of platform")));
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
      if (value.trim() === "") return vscode.l10n.t("Say it in a few words, or press Escape.");
      if (isToml && /["\\]/.test(value))
        return vscode.l10n.t('Leave out " and \\: not every tool reads them in TOML.');
      return check(value);
    },
  });
  return text?.trim();
}

function titleOf(row: TreeRow): string {
  return vscode.l10n.t("Evidence for {0}", row.id ?? "");
}

/** A file of the workspace, as a path relative to the opened folder. */
async function askFile(row: TreeRow): Promise<Proof | undefined> {
  const folder = vscode.workspace.getWorkspaceFolder(vscode.Uri.parse(row.uri));
  const picked = await vscode.window.showOpenDialog({
    defaultUri: folder?.uri,
    canSelectMany: false,
    openLabel: vscode.l10n.t("Use as Evidence"),
    title: vscode.l10n.t("The file that shows it"),
  });
  const file = picked?.[0];
  if (!file) return undefined;
  if (!folder || !file.path.startsWith(`${folder.uri.path}/`)) {
    void vscode.window.showWarningMessage(
      vscode.l10n.t("Evidence must be a file of this workspace, so that everybody can look at it."),
    );
    return undefined;
  }
  return { evidence: `file:${file.path.slice(folder.uri.path.length + 1)}` };
}
