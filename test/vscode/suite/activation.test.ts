import assert from "node:assert/strict";
import { describe, it } from "mocha";
import type { Extension } from "vscode";
import { commands, extensions, workspace } from "vscode";
import { eventually } from "./eventually.ts";

describe("OKR Lens in a workspace with OKR files", () => {
  it("becomes active by itself", async () => {
    assert.notDeepEqual(
      await workspace.findFiles("**/objectives.toml"),
      [],
      "the workspace holds no objectives.toml",
    );
    await eventually("OKR Lens is active", () => okrLens().isActive);
  });

  it("registers every command that its manifest offers", async () => {
    await okrLens().activate();
    const offered: { command: string }[] = okrLens().packageJSON.contributes?.commands ?? [];
    const known = new Set(await commands.getCommands(true));
    assert.deepEqual(
      offered.map(({ command }) => command).filter((command) => !known.has(command)),
      [],
    );
  });
});

function okrLens(): Extension<unknown> {
  const extension = extensions.getExtension("okr-lens.okr-lens");
  assert.ok(extension, "the extension okr-lens.okr-lens is not installed");
  return extension;
}
