import assert from "node:assert/strict";
import { describe, it } from "mocha";
import * as vscode from "vscode";
import { eventually } from "./eventually.ts";

describe("Findings", () => {
  it("come for files that nobody opened", async () => {
    const found = await codesWhen("key_results.toml", (codes) => codes.length > 0);
    assert.deepEqual(
      found.filter((code) => code === "okr/dangling-objective"),
      ["okr/dangling-objective"],
    );
    assert.ok(!vscode.workspace.textDocuments.some(({ uri }) => uri.path.endsWith("/key_results.toml")));
  });

  it("go in another file as soon as the objective is typed, before it is saved", async () => {
    const objectives = await open("objectives.toml");
    const before = objectives.getText();
    await insert(objectives, before.length, '\n[[objective]]\nobjective_id = "O9"\n');
    await codesWhen("key_results.toml", (codes) => !codes.includes("okr/dangling-objective"));
    assert.ok(objectives.isDirty);

    await vscode.commands.executeCommand("workbench.action.files.revert");
    await codesWhen("key_results.toml", (codes) => codes.includes("okr/dangling-objective"));
  });

  it("carry source, code and a link to the rule's page", async () => {
    await codesWhen("key_results.toml", (codes) => codes.includes("okr/dangling-objective"));
    const finding = diagnostics("key_results.toml").find((each) => codeOf(each) === "okr/dangling-objective");
    assert.ok(finding);
    assert.equal(finding.source, "okr");
    const { target } = finding.code as { target: vscode.Uri };
    assert.match(target.toString(), /docs\/rules\/dangling-objective\.md$/);
  });

  it("offer a way out that the editor can apply and undo", async () => {
    const document = await open("key_results.toml");
    const before = document.getText();
    const finding = await eventually("the dangling reference", () =>
      diagnostics("key_results.toml").find((each) => codeOf(each) === "okr/dangling-objective"),
    );
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      "vscode.executeCodeActionProvider",
      document.uri,
      finding.range,
      vscode.CodeActionKind.QuickFix.value,
    );
    const change = actions.find(({ edit }) => edit !== undefined);
    assert.ok(change?.edit, `a fix among ${actions.map(({ title }) => title).join(" | ")}`);
    assert.ok(await vscode.workspace.applyEdit(change.edit));
    await codesWhen("key_results.toml", (codes) => !codes.includes("okr/dangling-objective"));
    await revertAll();
    assert.equal(document.getText(), before);
  });
});

describe("Hover", () => {
  it("tells a key result's number and why", async () => {
    const document = await open("key_results.toml");
    const at = document.positionAt(document.getText().indexOf("current") + 1);
    const shown = await eventually("a hover", async () => {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        "vscode.executeHoverProvider",
        document.uri,
        at,
      );
      const text = hovers
        .flatMap(({ contents }) => contents.map((each) => (typeof each === "string" ? each : each.value)))
        .join("\n");
      return text.includes("attainment") && text;
    });
    assert.match(shown, /attainment/);
  });
});

async function open(name: string): Promise<vscode.TextDocument> {
  const [uri] = await vscode.workspace.findFiles(`**/${name}`);
  assert.ok(uri, `${name} is in the workspace`);
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document);
  return document;
}

async function insert(document: vscode.TextDocument, offset: number, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.insert(document.uri, document.positionAt(offset), text);
  assert.ok(await vscode.workspace.applyEdit(edit));
}

async function revertAll(): Promise<void> {
  for (const document of vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty)) {
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand("workbench.action.files.revert");
  }
}

function diagnostics(name: string): vscode.Diagnostic[] {
  return vscode.languages
    .getDiagnostics()
    .flatMap(([uri, found]) => (uri.path.endsWith(`/${name}`) ? found : []));
}

async function codesWhen(name: string, holds: (codes: string[]) => boolean): Promise<string[]> {
  return eventually(`findings of ${name}`, () => {
    const codes = diagnostics(name).map(codeOf).sort();
    return holds(codes) && codes;
  });
}

function codeOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === "object" ? code.value : code);
}
