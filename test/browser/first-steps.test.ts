import assert from "node:assert/strict";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { after, before, describe, test } from "node:test";
import { openWorkspace, type Workbench } from "../../scripts/vscode/open-workspace.ts";
import {
  acceptQuickInput,
  eventually,
  openFile,
  pickInQuickInput,
  placeCursor,
  problemsPanelText,
  quickInput,
  runCommand,
  treeRow,
  treeRows,
  typeInEditor,
  typeInQuickInput,
  viewText,
} from "../../scripts/vscode/page.ts";

const noAutoSave = { "files.autoSave": "off" };

/** From an empty folder to a first check-in, without a reload and in a folder that nobody vouches for. */
describe("first steps, in a folder that is not trusted", { timeout: 240_000 }, () => {
  let empty: string;
  let workbench: Workbench;
  const page = () => workbench.page;
  const view = () => viewText(page(), "Progress");
  const labels = async () => (await treeRows(page(), "Progress")).map(({ label }) => label);

  before(async () => {
    empty = mkdtempSync(join(tmpdir(), "okr-empty-"));
    workbench = await openWorkspace(empty, { workspaceTrust: true, userSettings: noAutoSave });
  });
  after(async () => {
    await workbench?.close();
    rmSync(empty, { recursive: true, force: true });
  });

  test("an empty folder says so, and its button makes the first OKRs, which are there at once", async () => {
    await runCommand(page(), "OKR: Focus on Progress View");
    assert.match(
      await eventually("the welcome", async () => /^No OKRs here yet.*/.exec(await view())?.[0]),
      /run/,
    );
    await page().locator(".pane-body .monaco-button", { hasText: "Create an OKR workspace" }).click();
    await eventually("formats", async () => (await quickInput(page()))?.rows.length === 2);
    await pickInQuickInput(page(), "BWOC");
    await eventually("its rows", async () => (await labels()).length === 3);
    assert.deepEqual(await labels(), [
      "0%  Newcomers succeed in their first hour",
      "0%  Share of sign-ups that finish a first report within an hour",
      "0%  Support requests a week from people in their first week",
    ]);
    assert.match(await view(), /^Restricted mode: nothing that these files name is run\./);
    assert.match(await problemsPanelText(page()), /No problems/);
  });

  test("a row that was closed stays closed while blocks are typed above it", async () => {
    await treeRow(page(), "Progress", "Newcomers").locator(".monaco-tl-twistie").click();
    await eventually("closed", async () => (await labels()).length === 1);
    await openFile(page(), "okrs/objectives.toml");
    await placeCursor(page(), 1);
    await typeInEditor(page(), '[[objective]]\nobjective_id = "O0"\ntitle = "Zero"\n\n');
    await eventually("the new row", async () => (await labels()).length > 1);
    assert.deepEqual(await labels(), ["–  Zero", "0%  Newcomers succeed in their first hour"]);
    await runCommand(page(), "File: Revert File");
    await eventually("the old rows", async () => (await labels()).length === 1);
  });

  test("a statement asks who stands for it; with that it is recorded and nothing is wrong with it", async () => {
    await runCommand(page(), "OKR: Track Key Result");
    await pickInQuickInput(page(), "Support requests");
    await eventually("the input", async () =>
      (await quickInput(page()))?.title.includes("now 45, target 15"),
    );
    await typeInQuickInput(page(), "30");
    await acceptQuickInput(page());
    await eventually("evidence", async () => ((await quickInput(page()))?.rows.length ?? 0) > 3);
    await pickInQuickInput(page(), "Statement…");
    await eventually("what", async () => (await quickInput(page()))?.message.startsWith("What is stated"));
    await typeInQuickInput(page(), "Counted by hand");
    await page().keyboard.press("Enter");
    await eventually("who", async () => (await quickInput(page()))?.message.startsWith("Who stands for it"));
    await typeInQuickInput(page(), "Mira Adler");
    await page().keyboard.press("Enter");
    await eventually("the number", async () => (await view()).includes("50%"), 10).catch(async () => {
      await treeRow(page(), "Progress", "Newcomers").locator(".monaco-tl-twistie").click();
    });
    await openFile(page(), "okrs/key_results.toml");
    await placeCursor(page(), 21);
    const lines = await page().locator(".view-line").allInnerTexts();
    assert.match(
      lines.map((line) => line.replaceAll("\u00a0", " ")).join("\n"),
      /evidence {6}= \{ kind = "attestation", value = "Counted by hand", signer = "Mira Adler", signed_at = "/,
    );
    assert.match(await problemsPanelText(page()), /No problems/);
  });

  test("Escape at any step changes nothing", async () => {
    const steps: (() => Promise<void>)[] = [
      // Between two of them there is nothing open that Escape could close.
      async () => {
        await pickInQuickInput(page(), "Share of sign-ups");
        await eventually("the input", async () =>
          (await quickInput(page()))?.title.startsWith("Current value"),
        );
      },
      async () => {
        await typeInQuickInput(page(), "33");
        await acceptQuickInput(page());
      },
      async () => {
        await pickInQuickInput(page(), "Statement…");
        await eventually("what", async () => (await quickInput(page()))?.message.startsWith("What"));
      },
      async () => {
        await typeInQuickInput(page(), "Counted");
        await page().keyboard.press("Enter");
        await eventually("who", async () => (await quickInput(page()))?.message.startsWith("Who"));
      },
    ];
    for (let count = 0; count <= steps.length; count++) {
      await runCommand(page(), "OKR: Track Key Result");
      await eventually("the list", async () => (await quickInput(page()))?.rows.length === 2);
      for (const step of steps.slice(0, count)) await step();
      await page().keyboard.press("Escape");
      await eventually("it closes", async () => (await quickInput(page())) === undefined);
    }
    assert.equal(await page().locator(".tab.dirty").count(), 0);
    assert.ok(!(await view()).includes("33%"));
  });

  test("when the folder goes, so do its rows and findings", async () => {
    await runCommand(page(), "View: Close All Editors");
    rmSync(resolve(workbench.folder, "okrs"), { recursive: true });
    await eventually("the welcome", async () => (await view()).startsWith("No OKRs here yet"));
    assert.ok(!existsSync(join(workbench.folder, "okrs")));
  });
});
