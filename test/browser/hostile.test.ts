import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { openWorkspace, type Workbench } from "../../scripts/vscode/open-workspace.ts";
import {
  acceptQuickInput,
  eventually,
  hoverOver,
  notificationTexts,
  openFile,
  pickInQuickInput,
  quickInput,
  runCommand,
  treeRow,
  typeInQuickInput,
} from "../../scripts/vscode/page.ts";

const link = "(command:workbench.action.toggleZenMode)";
const nasty = `$(sync~spin) [run]${link} <img src=x onerror=alert(1)> ![](https://e.invalid/b.png) www.e.invalid | **b**`;
const id = `KR[one]${link}`;
const twin = `KR[two]${link}`;
const quoted = JSON.stringify;
const keyResult = (name: string, text: string) => `      - id: ${quoted(name)}
        title: ${quoted(text)}
        baseline: 10
        target: 20
        current: 12
        evidence: ${quoted(`file:${nasty}`)}
`;

/**
 * Wherever VS Code shows words of a file, it could take them for links that run commands, icons, pictures or HTML.
 * Each such place is looked at as the page has it.
 */
describe("a file full of traps, in VS Code", { timeout: 240_000 }, () => {
  let folder: string;
  let workbench: Workbench;
  const page = () => workbench.page;
  /** What in a part of the page is more than text. */
  const alive = (part: string) =>
    page().locator(
      `${part} :is(a[href]:not([href='']), [data-href], img, .codicon-sync, .codicon-modifier-spin)`,
    );

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), "okr-hostile-"));
    mkdirSync(join(folder, "okrs"));
    const text = `objectives:
  - id: ${quoted(`O${id}`)}
    title: ${quoted(nasty)}
    owner: ${quoted(nasty)}
    key_results:
${keyResult(id, `${nasty} first`)}${keyResult(twin, "second")}${keyResult(twin, "third")}`;
    writeFileSync(join(folder, "okrs/goals.yml"), text);
    workbench = await openWorkspace(folder, { viewport: { width: 1300, height: 800 } });
  });
  after(async () => {
    await workbench?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test("tree rows and their tooltips are text", async () => {
    await runCommand(page(), "OKR: Focus on Progress View");
    const row = treeRow(page(), "Progress", "first");
    await row.waitFor({ timeout: 30_000 });
    assert.ok((await row.innerText()).includes(`[run]${link} <img src=x`));
    assert.equal(await alive(".pane .monaco-list-row").count(), 0);
    await row.hover();
    const tooltip = ".monaco-hover.workbench-hover";
    await eventually("the tooltip", async () =>
      (await page().locator(tooltip).allInnerTexts()).join().includes("first"),
    );
    assert.deepEqual([...new Set(await links(tooltip))], ["okr.track"]);
    await page().mouse.move(700, 400);
  });

  test("hovers are text, but for our own command", async () => {
    await openFile(page(), "okrs/goals.yml");
    const hover = ".monaco-editor .monaco-hover:not(.hidden) .hover-contents";
    const objective = await hoverOver(page(), "sync~spin");
    assert.ok(objective.includes(`[run]${link} <img src=x`), objective);
    assert.deepEqual(await links(hover), []);
    const keyResult = await hoverOver(page(), "second");
    assert.ok(keyResult.includes("KR[two]"), keyResult);
    assert.deepEqual(await links(hover), ["okr.track"]);
    await page().keyboard.press("Escape");
  });

  test("lists, prompts, previews and refusals are text", async () => {
    await runCommand(page(), "OKR: Track Key Result");
    await eventually("the list", async () => ((await quickInput(page()))?.rows.length ?? 0) === 3);
    const widget = ".quick-input-widget";
    assert.equal(await alive(`${widget} .monaco-list-row`).count(), 0);
    await typeInQuickInput(page(), "first");
    await pickInQuickInput(page(), "first");
    await eventually("the prompt", async () => ((await quickInput(page()))?.message ?? "") !== "");
    assert.equal(await alive(`${widget} .quick-input-message`).count(), 0);
    assert.equal(await alive(`${widget} .quick-input-title`).count(), 0);
    await typeInQuickInput(page(), "15");
    await eventually("the preview", async () => (await quickInput(page()))?.message.includes("50%"));
    await acceptQuickInput(page());
    await eventually("evidence", async () =>
      (await quickInput(page()))?.rows.some((each) => each.includes("Keep file")),
    );
    assert.equal(await alive(`${widget} .monaco-list-row`).count(), 0);
    await pickInQuickInput(page(), "Keep file");
    await eventually(
      "the status bar",
      async () => (await page().locator(".statusbar-item", { hasText: "is 15 now" }).count()) > 0,
    );
    assert.equal(await alive(".statusbar-item").filter({ hasText: "run" }).count(), 0);

    await runCommand(page(), "OKR: Track Key Result");
    await eventually("the list", async () => ((await quickInput(page()))?.rows.length ?? 0) === 3);
    await typeInQuickInput(page(), "third");
    await pickInQuickInput(page(), "third");
    await eventually("the input", async () => (await quickInput(page()))?.rows.length === 0);
    await typeInQuickInput(page(), "15");
    await eventually("why not", async () => (await quickInput(page()))?.message.includes("stands 2 times"));
    assert.ok((await quickInput(page()))?.message.includes("KR[two]"));
    assert.equal(await alive(`${widget} .quick-input-message`).count(), 0);
    await page().keyboard.press("Escape");
    assert.deepEqual(
      (await notificationTexts(page())).filter((text) => text.includes("KR[")),
      [],
    );
  });

  /** The commands and addresses that links in a part of the page lead to. */
  async function links(part: string): Promise<string[]> {
    assert.equal(await page().locator(`${part} :is(img, .codicon-sync)`).count(), 0);
    const targets = await page()
      .locator(`${part} :is(a, [data-href])`)
      .evaluateAll((found) =>
        found.map((each) => each.getAttribute("data-href") ?? each.getAttribute("href") ?? ""),
      );
    return targets
      .filter((target) => target !== "")
      .map((target) => target.replace(/^command:([\w.]+)\?.*$/s, "$1"));
  }
});
