import assert from "node:assert/strict";
import { mkdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { after, before, describe, test } from "node:test";
import { openWorkspace, screenshot, type Workbench } from "../../scripts/vscode/open-workspace.ts";
import {
  acceptQuickInput,
  eventually,
  hoverOver,
  openFile,
  pickInQuickInput,
  placeCursor,
  problemsPanelText,
  quickInput,
  runCommand,
  squiggles,
  statusBarTexts,
  treeRow,
  treeRows,
  typeInEditor,
  typeInQuickInput,
} from "../../scripts/vscode/page.ts";

const root = resolve(import.meta.dirname, "../..");
/** Where pictures go: a folder git ignores, or (OKR_LENS_PICTURES) the documentation's. */
const pictures = process.env["OKR_LENS_PICTURES"] ?? join(root, ".cache", "pictures");

/** What only a person would notice: a real VS Code, in a browser, with the example opened. */
describe("the example in VS Code", { timeout: 240_000 }, () => {
  let workbench: Workbench;
  const page = () => workbench.page;
  const onDisk = (path: string) => readFileSync(join(workbench.folder, path), "utf8");

  before(async () => {
    mkdirSync(pictures, { recursive: true });
    workbench = await openWorkspace(join(root, "examples"), { viewport: { width: 1360, height: 820 } });
  });
  after(() => workbench?.close());

  test("the Problems panel lists findings of files that nobody opened", async () => {
    const codes = [
      "dangling-objective",
      "bad-unit",
      "activity-key-result",
      "target-equals-baseline",
      "status-mismatch",
    ];
    for (const code of codes)
      await eventually(code, async () => (await problemsPanelText(page())).includes(`okr/${code}`));
  });

  test("a finding goes while it is mended, and comes back with undo", async () => {
    await openFile(page(), "bwoc/okrs/key_results.toml");
    await placeCursor(page(), 45, 17);
    await eventually("squiggles", async () => (await squiggles(page())).error > 0);
    await page().keyboard.press("Shift+End");
    await typeInEditor(page(), '"percent"');
    await eventually(
      "the bad unit is gone",
      async () => !(await problemsPanelText(page())).includes("okr/bad-unit"),
    );
    for (let step = 0; step < 12; step++) await page().keyboard.press("ControlOrMeta+z");
    await eventually("it is back", async () => (await problemsPanelText(page())).includes("okr/bad-unit"));
    await runCommand(page(), "File: Revert File");
  });

  test("hovering a key result tells how it stands", async () => {
    await runCommand(page(), "View: Toggle Panel Visibility");
    await openFile(page(), "bwoc/okrs/key_results.toml");
    await placeCursor(page(), 16);
    const told = await hoverOver(page(), "Median");
    assert.match(told, /O1-KR2/);
    assert.match(told, /85%/);
    assert.match(told, /attainment 0\.85/);
    assert.match(told, /Objective O1/);
    await screenshot(page(), join(pictures, "hover.png"));
    await page().keyboard.press("Escape");
  });

  test("the tree shows objectives, key results, numbers and health, and leads to the file", async () => {
    await runCommand(page(), "OKR: Focus on Progress View");
    const rows = await eventually("rows", async () => {
      const found = await treeRows(page(), "Progress");
      return found.length > 10 && found;
    });
    const shown = rows.map((row) => JSON.stringify(row)).join("\n");
    assert.match(shown, /Customers trust the platform with their busiest day/);
    assert.match(shown, /Median minutes until an incident is answered/);
    assert.match(shown, /85%/);
    await screenshot(page(), join(pictures, "tree.png"));
    // A row that is just drawn anew swallows a click.
    await eventually("the file", async () => {
      await treeRow(page(), "Progress", "Net revenue retention").click({ timeout: 3000 });
      await page().locator('.tab.active[data-resource-name="org.yml"]').waitFor({ timeout: 3000 });
      return true;
    });
    assert.ok((await statusBarTexts(page())).some((text) => /\d+% · \d+ off-track/.test(text)));
  });

  test("tracking a key result changes the file, the tree follows, and it can be undone", async () => {
    const path = "bwoc/okrs/key_results.toml";
    const before = onDisk(path);
    await runCommand(page(), "OKR: Track Key Result");
    await eventually("the list", async () => ((await quickInput(page()))?.rows.length ?? 0) > 5);
    await typeInQuickInput(page(), "O1-KR3");
    await pickInQuickInput(page(), "Failover exercises");
    await eventually("the input", async () => (await quickInput(page()))?.title.includes("now 1, target 6"));
    await typeInQuickInput(page(), "soon");
    await eventually("what is wanted", async () =>
      (await quickInput(page()))?.message.includes("Type a number"),
    );
    await typeInQuickInput(page(), "+4");
    await eventually("the preview", async () =>
      (await quickInput(page()))?.message.includes("83%, off-track → on-track"),
    );
    await screenshot(page(), join(pictures, "track.png"));
    await acceptQuickInput(page());
    await eventually("evidence", async () =>
      (await quickInput(page()))?.rows.some((row) => row.includes("Command…")),
    );
    await pickInQuickInput(page(), "Command…");
    await typeInQuickInput(page(), "drills list --under 10m");
    await acceptQuickInput(page());
    const after = await eventually("the file on disk", async () => {
      const now = onDisk(path);
      return now !== before && now;
    });
    const lines = after.split("\n");
    const changed = before.split("\n").flatMap((line, at) => (line === lines[at] ? [] : [lines[at]]));
    assert.deepEqual(changed.slice(0, 2), [
      "current       = 5",
      'evidence      = { kind = "command", value = "drills list --under 10m" }',
    ]);
    assert.equal(lines.length, before.split("\n").length);
    await eventually("the tree follows", async () =>
      JSON.stringify(await treeRows(page(), "Progress")).includes("83%"),
    );
    await page().locator(".statusbar-item", { hasText: "Undo" }).first().click();
    await eventually("it is taken back", async () => onDisk(path) === before);
  });

  test("the whole, for the README", async () => {
    await openFile(page(), "bwoc/okrs/key_results.toml");
    await placeCursor(page(), 58);
    await runCommand(page(), "OKR: Focus on Progress View");
    await problemsPanelText(page());
    await page().mouse.move(700, 5);
    await screenshot(page(), join(pictures, "overview.png"));
  });
});
