import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "mocha";
import * as vscode from "vscode";
import { eventually } from "./eventually.ts";

const hasPs = process.platform !== "win32";

describe("The language server", () => {
  it("is started again when it dies, and its findings come back", async function () {
    if (!hasPs) this.skip();
    await findings("okr/dangling-objective");
    const first = await serverProcess();
    process.kill(first, "SIGKILL");
    const second = await eventually("another server", () => serverProcesses().find((pid) => pid !== first));
    assert.notEqual(second, first);
    await answers();
  });

  it("is another one after the command for that", async function () {
    if (!hasPs) this.skip();
    const before = await serverProcess();
    await vscode.commands.executeCommand("okr.restartServer");
    assert.deepEqual(
      serverProcesses().filter((pid) => pid === before),
      [],
    );
    await answers();
  });

  it("is one, however often and fast it is restarted", async function () {
    if (!hasPs) this.skip();
    await Promise.all([1, 2, 3].map(() => vscode.commands.executeCommand("okr.restartServer")));
    await answers();
    await eventually("one server", () => serverProcesses().length === 1);
  });

  it("stays away after its fifth end within minutes; files still save, and the command brings it back", async function () {
    if (!hasPs) this.skip();
    for (let end = 0; end < 5; end++) {
      const dying = await serverProcess();
      process.kill(dying, "SIGKILL");
      await eventually("its end", () => !serverProcesses().includes(dying));
    }
    await new Promise((resolve) => setTimeout(resolve, 1000));
    assert.deepEqual(serverProcesses(), []);
    const document = await insert("key_results.toml", "# still here\n");
    assert.equal(await document.save(), true);
    await vscode.commands.executeCommand("undo");
    assert.equal(await document.save(), true);

    await vscode.commands.executeCommand("okr.restartServer");
    await answers();
  });
});

describe("What changes outside of the editor", () => {
  it("settings: counts at once, in files that nobody opened", async () => {
    await findings("okr/dangling-objective");
    const settings = vscode.workspace.getConfiguration("okr.rules");
    await settings.update("dangling-objective", "off", vscode.ConfigurationTarget.Workspace);
    await eventually("no such finding", () => !codes().includes("okr/dangling-objective"));
    await settings.update("dangling-objective", undefined, vscode.ConfigurationTarget.Workspace);
    await findings("okr/dangling-objective");
  });

  it("okr.config.toml: counts at once, with what is wrong in it said there", async () => {
    const path = join(folder(), "okr.config.toml");
    writeFileSync(path, '[rules]\ndangling-objective = "hint"\nno-such-rule = "off"\n');
    await findings("okr/config");
    await eventually("a hint", () =>
      found().some(
        (each) =>
          codeOf(each) === "okr/dangling-objective" && each.severity === vscode.DiagnosticSeverity.Hint,
      ),
    );
    rmSync(path);
    await eventually("nothing wrong there", () => !codes().includes("okr/config"));
  });

  it("folders: what is moved in is found, and what is deleted is forgotten", async () => {
    const count = () => codes().filter((code) => code === "okr/dangling-objective").length;
    await eventually("the one finding", () => count() === 1);
    const aside = join(folder(), "node_modules", "aside");
    mkdirSync(aside, { recursive: true });
    cpSync(join(folder(), "key_results.toml"), join(aside, "key_results.toml"));
    await new Promise((resolve) => setTimeout(resolve, 1500));
    assert.equal(count(), 1, "node_modules is nobody's OKRs");
    renameSync(aside, join(folder(), "moved"));
    await eventually("findings of the copy, too", () => count() > 1);
    rmSync(join(folder(), "moved"), { recursive: true });
    await eventually("only the first again", () => count() === 1);
    rmSync(join(folder(), "node_modules"), { recursive: true });
  });
});

/** It is there, it has looked through the folder, and it follows what is typed. */
async function answers(): Promise<void> {
  await findings("okr/dangling-objective");
  await insert("objectives.toml", '[[objective]]\nobjective_id = "O9"\n\n');
  await eventually("the reference is found", () => !codes().includes("okr/dangling-objective"));
  await vscode.commands.executeCommand("workbench.action.files.revert");
  await findings("okr/dangling-objective");
}

async function insert(name: string, text: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.file(join(folder(), name)));
  await vscode.window.showTextDocument(document);
  const edit = new vscode.WorkspaceEdit();
  edit.insert(document.uri, new vscode.Position(0, 0), text);
  assert.ok(await vscode.workspace.applyEdit(edit));
  return document;
}

function folder(): string {
  return vscode.workspace.workspaceFolders?.[0]?.uri.fsPath ?? assert.fail("a folder is open");
}

function found(): vscode.Diagnostic[] {
  return vscode.languages.getDiagnostics().flatMap(([, each]) => each);
}

function codes(): string[] {
  return found().map(codeOf);
}

async function findings(code: string): Promise<void> {
  await eventually(code, () => codes().includes(code));
}

function codeOf({ code }: vscode.Diagnostic): string {
  return String(typeof code === "object" ? code.value : code);
}

async function serverProcess(): Promise<number> {
  return eventually("a server process", () => serverProcesses()[0]);
}

/** The processes of this extension host that run our server. */
function serverProcesses(): number[] {
  const lines = execFileSync("ps", ["-A", "-o", "pid=,ppid=,args="], { encoding: "utf8" }).split("\n");
  return lines.flatMap((line) => {
    const [, pid, parent, args] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    return Number(parent) === process.pid && args?.includes("server.cjs") ? [Number(pid)] : [];
  });
}
