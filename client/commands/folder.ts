import { homedir } from "node:os";
import * as vscode from "vscode";

/** Commands that make something to look at: a first workspace, the example, a file that is to be read as OKRs. */
export function registerFolderCommands(context: vscode.ExtensionContext): vscode.Disposable[] {
  return [
    vscode.commands.registerCommand("okr.createWorkspace", createWorkspace),
    vscode.commands.registerCommand("okr.openExample", () => openExample(context)),
    vscode.commands.registerCommand("okr.treatAsOkr", treatAsOkr),
  ];
}

interface Starter extends vscode.QuickPickItem {
  /** Text by path; the last one is shown. */
  readonly files: Readonly<Record<string, string>>;
}

const starters = (): readonly Starter[] => [
  {
    label: "BWOC (TOML)",
    detail: vscode.l10n.t("okrs/objectives.toml and okrs/key_results.toml"),
    files: {
      "okrs/objectives.toml": `[[objective]]
objective_id = "O1"
title        = "Newcomers succeed in their first hour"
owner        = "team-name"
period       = "${quarter()}"
parent       = ""
`,
      "okrs/key_results.toml": `[[key_result]]
key_result_id = "O1-KR1"
objective_id  = "O1"
description   = "Share of sign-ups that finish a first report within an hour"
baseline      = 20
target        = 60
current       = 20
unit          = "percent"
confidence    = "medium"
evidence      = { kind = "none", value = "" }

[[key_result]]
key_result_id = "O1-KR2"
objective_id  = "O1"
description   = "Support requests a week from people in their first week"
baseline      = 45
target        = 15
current       = 45
unit          = "count"
confidence    = "medium"
evidence      = { kind = "none", value = "" }
`,
    },
  },
  {
    label: "OKRchestra (YAML)",
    detail: vscode.l10n.t("okrs/org.yml: key results stand under their objectives"),
    files: {
      "okrs/org.yml": `scope: org
objectives:
  - objective_id: OBJ-FIRST-HOUR
    objective: Newcomers succeed in their first hour.
    owner_id: team-name
    key_results:
      - kr_id: KR-FIRST-REPORT
        description: Share of sign-ups that finish a first report within an hour.
        owner_id: team-name
        metric_key: manual.first_report
        baseline: 20
        target: 60
        confidence: 0.7
        status: not_started
        evidence:
          - analytics:first-report
      - kr_id: KR-FIRST-WEEK-TICKETS
        description: Support requests a week from people in their first week.
        owner_id: team-name
        metric_key: manual.first_week_tickets
        baseline: 45
        target: 15
        confidence: 0.7
        status: not_started
        evidence:
          - helpdesk:first-week
`,
    },
  },
];

async function createWorkspace(): Promise<void> {
  const folder = await askFolder();
  if (!folder) return;
  const choice = await vscode.window.showQuickPick(starters(), {
    title: vscode.l10n.t("Create an OKR Workspace"),
    placeHolder: vscode.l10n.t("In which format?"),
  });
  if (!choice) return;
  const edit = new vscode.WorkspaceEdit();
  const files = Object.entries(choice.files);
  for (const [path, text] of files)
    edit.createFile(vscode.Uri.joinPath(folder, path), {
      contents: Buffer.from(text),
      overwrite: false,
      ignoreIfExists: false,
    });
  if (!(await vscode.workspace.applyEdit(edit))) {
    void vscode.window.showWarningMessage(
      vscode.l10n.t('There are files in "okrs" already. Nothing was changed.'),
    );
    return;
  }
  const last = files.at(-1)?.[0] as string;
  await vscode.commands.executeCommand("vscode.open", vscode.Uri.joinPath(folder, last));
}

async function askFolder(): Promise<vscode.Uri | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length > 1)
    return (await vscode.window.showWorkspaceFolderPick({ placeHolder: vscode.l10n.t("In which folder?") }))
      ?.uri;
  if (!folders[0])
    void vscode.window.showInformationMessage(
      vscode.l10n.t("Open a folder first: the OKR files go into it."),
    );
  return folders[0]?.uri;
}

/** The example is copied to where the user says: an installed extension's folder is not to be worked in. */
async function openExample(context: vscode.ExtensionContext): Promise<void> {
  const picked = await vscode.window.showOpenDialog({
    canSelectFiles: false,
    canSelectFolders: true,
    // Not in the opened folder: there it would count among the OKRs.
    defaultUri: vscode.Uri.file(homedir()),
    openLabel: vscode.l10n.t("Put the Example Here"),
    title: vscode.l10n.t("Where shall the example go?"),
  });
  const home = picked?.[0];
  if (!home) return;
  const target = vscode.Uri.joinPath(home, "okr-example");
  try {
    await vscode.workspace.fs.copy(vscode.Uri.joinPath(context.extensionUri, "examples"), target, {
      overwrite: false,
    });
  } catch {
    void vscode.window.showWarningMessage(
      vscode.l10n.t('There is an "okr-example" in that folder already. It is opened as it is.'),
    );
  }
  const forceNewWindow = vscode.workspace.workspaceFolders !== undefined;
  await vscode.commands.executeCommand("vscode.openFolder", target, { forceNewWindow });
}

/** Puts the comment into the first line that says how the file is to be read. */
async function treatAsOkr(): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor || editor.document.lineAt(0).text.includes("okr: dialect=")) return;
  const choice = await vscode.window.showQuickPick(["generic", "okrchestra", "bwoc"], {
    title: vscode.l10n.t("Treat This File as OKRs"),
    placeHolder: vscode.l10n.t("Which names does it use?"),
  });
  if (choice)
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), `# okr: dialect=${choice}\n`));
}

function quarter(): string {
  const now = new Date();
  return `${now.getFullYear()}-Q${Math.floor(now.getMonth() / 3) + 1}`;
}
