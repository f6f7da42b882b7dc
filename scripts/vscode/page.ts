import { basename, dirname } from "node:path";
import type { Locator, Page } from "playwright-core";
import type { TreeRow } from "./in-page.ts";
import { ariaLabels, middleOfText, readRows } from "./in-page.ts";

/**
 * Asks `probe` again and again until it gives something (neither undefined nor false), and gives that.
 * A probe that throws counts as "not yet". Fails after `seconds` with `what` and the last reason.
 */
export async function eventually<T>(
  what: string,
  probe: () => Promise<T | undefined | false>,
  seconds = 45,
): Promise<T> {
  let reason = "";
  for (const end = Date.now() + seconds * 1000; Date.now() < end; ) {
    try {
      const found = await probe();
      if (found !== undefined && found !== false) return found;
    } catch (error) {
      reason = `: ${error instanceof Error ? error.message : error}`;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${what}: not within ${seconds} seconds${reason}`);
}

/** Opens a file of the workspace by its name or path ("okrs/org.yml") and waits until its text is shown. */
export async function openFile(page: Page, name: string): Promise<void> {
  const tab = page.locator(`.tab.active[data-resource-name="${basename(name)}"]`);
  await eventually(`opening ${name}`, async () => {
    await openQuickInput(page, name);
    const row = quickRows(page).filter({
      has: page.locator(".label-name", { hasText: exactly(basename(name)) }),
    });
    const folder = dirname(name);
    const wanted = folder === "." ? row : row.filter({ hasText: folder });
    await wanted.first().click({ timeout: 3000 });
    await tab.waitFor({ timeout: 5000 });
    await editor(page).locator(".view-line").first().waitFor({ timeout: 5000 });
    return true;
  });
}

/** Runs a command by its title in the palette, category included: "OKR: Track Key Result". */
export async function runCommand(page: Page, title: string): Promise<void> {
  // The palette lists what is known when it opens: an extension that is still starting needs another look.
  await eventually(`running "${title}"`, async () => {
    await openQuickInput(page, `>${title}`);
    const row = quickRows(page).filter({ has: page.locator(".label-name", { hasText: exactly(title) }) });
    await row.first().click({ timeout: 3000 });
    return true;
  });
  await eventually("the palette closes", async () => !(await quickInput(page))?.value.startsWith(">"));
}

export interface QuickInput {
  title: string;
  value: string;
  placeholder: string;
  /** The line below an input box: a prompt, a preview or what is wrong with the value. */
  message: string;
  /** The rows in sight, as a screen reader says them: "label, description, detail". */
  rows: string[];
}

/** What the quick pick or input box shows; undefined when none is open. */
export async function quickInput(page: Page): Promise<QuickInput | undefined> {
  const widget = page.locator(".quick-input-widget");
  if (!(await widget.isVisible())) return undefined;
  const input = widget.locator("input.input").first();
  return {
    title: (await widget.locator(".quick-input-title").first().textContent()) ?? "",
    value: await input.inputValue(),
    placeholder: (await input.getAttribute("placeholder")) ?? "",
    message: oneLine(await widget.locator(".quick-input-message").first().innerText()),
    rows: await quickRows(page).evaluateAll(ariaLabels),
  };
}

/** Puts text into the open quick pick or input box, in place of what it holds. */
export async function typeInQuickInput(page: Page, text: string): Promise<void> {
  await page.locator(".quick-input-widget input.input").first().fill(text, { timeout: 30_000 });
}

/** Chooses the first row of the open quick pick that holds `text`. */
export async function pickInQuickInput(page: Page, text: string): Promise<void> {
  await quickRows(page).filter({ hasText: text }).first().click({ timeout: 30_000 });
}

/**
 * Accepts the open quick pick or input box, and waits until it closes or the next one takes its place.
 * Fails when it stays, as it does with a value that the extension refuses.
 */
export async function acceptQuickInput(page: Page): Promise<void> {
  const before = await quickInput(page);
  await page.locator(".quick-input-widget input.input").first().press("Enter", { timeout: 30_000 });
  await eventually(`accepting "${before?.value}"`, async () => {
    const now = await quickInput(page);
    return now === undefined || now.title !== before?.title || now.placeholder !== before.placeholder;
  });
}

/** Opens the Problems panel and gives its rows, one a line, or the sentence that says there are none. */
export async function problemsPanelText(page: Page): Promise<string> {
  const panel = page.locator(".markers-panel");
  if (!(await panel.isVisible())) await runCommand(page, "Problems: Focus on Problems View");
  await panel.waitFor({ timeout: 30_000 });
  const rows = await allRows(page, panel.locator(".monaco-list").first());
  if (rows.length > 0) return rows.map((row) => row.text).join("\n");
  return oneLine(await panel.locator(".message-box-container").innerText());
}

/** The rows of a tree view by the view's title, also those scrolled out of sight. The view must be visible. */
export async function treeRows(page: Page, viewTitle: string): Promise<TreeRow[]> {
  const list = pane(page, viewTitle).locator(".monaco-list").first();
  await list.waitFor({ timeout: 30_000 });
  return (await allRows(page, list)).map(({ text: _text, ...row }) => row);
}

/** The row of a tree view that holds `text`, to click on or hover over. */
export function treeRow(page: Page, viewTitle: string, text: string): Locator {
  return pane(page, viewTitle)
    .locator(".monaco-list-rows > .monaco-list-row")
    .filter({ hasText: text })
    .first();
}

/** The text of a view without rows (its welcome text, buttons included). */
export async function viewText(page: Page, viewTitle: string): Promise<string> {
  return oneLine(await pane(page, viewTitle).locator(".pane-body").first().innerText());
}

/**
 * Rests the mouse on the first place in the editor that shows `text` and gives the text of the hover
 * that appears. The place must be scrolled into sight (`placeCursor`).
 */
export async function hoverOver(page: Page, text: string): Promise<string> {
  const hover = page.locator(
    ".monaco-editor .monaco-hover:not(.hidden) .hover-contents, .monaco-hover.workbench-hover",
  );
  return eventually(`the hover over "${text}"`, async () => {
    // A hover appears once the mouse has moved on to its place and then rests.
    await page.mouse.move(5, 5);
    const at = await placeOf(page, text);
    await page.mouse.move(at.x - 1, at.y);
    await page.mouse.move(at.x, at.y);
    await hover.first().waitFor({ timeout: 5000 });
    return eventually(
      "its text",
      async () => {
        const shown = (await hover.allInnerTexts()).join("\n").trim();
        return shown !== "" && !/^Loading\.\.\./m.test(shown) && shown;
      },
      10,
    );
  });
}

/** Clicks on the first place in the editor that shows `text`. */
export async function clickOn(page: Page, text: string): Promise<void> {
  const at = await eventually(`"${text}" in the editor`, () => placeOf(page, text));
  await page.mouse.click(at.x, at.y);
}

/** Puts the cursor of the active editor at a line and column, both counted from 1, and scrolls there. */
export async function placeCursor(page: Page, line: number, column = 1): Promise<void> {
  await openQuickInput(page, `:${line}:${column}`);
  await acceptQuickInput(page);
}

/** Types at the cursor of the active editor, key by key, as a user does. */
export async function typeInEditor(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text, { delay: 5 });
}

/** How many squiggles of each kind the active editor shows on the lines in sight. */
export async function squiggles(
  page: Page,
): Promise<{ error: number; warning: number; info: number; hint: number }> {
  const count = (kind: string) => editor(page).locator(`.cdr.squiggly-${kind}`).count();
  return {
    error: await count("error"),
    warning: await count("warning"),
    info: await count("info"),
    hint: await count("hint"),
  };
}

/** The texts of the status bar's items. */
export async function statusBarTexts(page: Page): Promise<string[]> {
  return (await page.locator(".statusbar-item").allInnerTexts()).map(oneLine).filter((text) => text !== "");
}

/**
 * Opens the list of notifications and gives their texts, newest first, buttons included. (Under
 * automation VS Code shows no pop-ups, but keeps this list.)
 */
export async function notificationTexts(page: Page): Promise<string[]> {
  const center = page.locator(".notifications-center");
  if (!(await center.isVisible())) await runCommand(page, "Notifications: Show Notifications");
  return (await center.locator(".notification-list-item").allInnerTexts()).map(oneLine);
}

function editor(page: Page): Locator {
  return page.locator(".editor-group-container.active .editor-instance").first();
}

function pane(page: Page, title: string): Locator {
  return page
    .locator(".pane")
    .filter({ has: page.locator(".pane-header .title", { hasText: exactly(title) }) });
}

function quickRows(page: Page): Locator {
  return page.locator(".quick-input-list .monaco-list-row:visible");
}

async function openQuickInput(page: Page, text: string): Promise<void> {
  await page.keyboard.press("Escape");
  await page.keyboard.press("F1");
  await page.locator(".quick-input-widget").waitFor({ timeout: 5000 });
  await typeInQuickInput(page, text);
}

/** The middle of the first occurrence of a text in the active editor, in page coordinates. */
async function placeOf(page: Page, text: string): Promise<{ x: number; y: number }> {
  const place = await editor(page).locator(".view-lines").first().evaluate(middleOfText, text);
  if (place === null) throw new Error(`the editor does not show "${text}"`);
  return place;
}

/** All rows of a list that keeps only the visible ones in the page: reads, scrolls, reads again. */
async function allRows(page: Page, list: Locator): Promise<(TreeRow & { text: string })[]> {
  const rows = new Map<number, TreeRow & { text: string }>();
  const box = await list.boundingBox();
  if (box !== null) await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  // The list answers to the wheel when it comes to it: at an end is, where nothing has moved for a while.
  const toTheEnd = async (step: number) => {
    let last = "";
    for (let still = 0, looks = 0; still < 3 && looks < 1000; looks++) {
      await page.mouse.wheel(0, step);
      await new Promise((resolve) => setTimeout(resolve, 50));
      const seen = await list.locator(".monaco-list-rows > .monaco-list-row").evaluateAll(readRows);
      for (const { index, ...row } of seen) rows.set(index, row);
      const now = seen.map((row) => row.index).join();
      still = now === last ? still + 1 : 0;
      last = now;
    }
  };
  await toTheEnd(-1_000_000);
  await toTheEnd((box?.height ?? 0) * 0.7);
  await page.mouse.wheel(0, -1_000_000);
  return [...rows.entries()].sort(([a], [b]) => a - b).map(([, row]) => row);
}

function exactly(text: string): RegExp {
  return new RegExp(`^\\s*${text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}\\s*$`);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
