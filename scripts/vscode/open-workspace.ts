import { cpSync, existsSync, mkdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { launchBrowser } from "./browser.ts";
import type { Log } from "./install.ts";
import { projectFolder } from "./install.ts";
import { temporaryFolder } from "./lifetime.ts";
import type { ServedOptions, ServedVsCode } from "./served.ts";
import { startServedVsCode } from "./served.ts";

export interface Workbench {
  page: Page;
  /** The folder that the page shows: a copy, unless `inPlace` was asked for. */
  folder: string;
  server: ServedVsCode;
  /** What the page's console said, extension host included: what to show when a test fails. */
  console: readonly string[];
  /** Ends the browser and the server and removes what they left. */
  close(): Promise<void>;
}

export interface WorkbenchOptions extends ServedOptions {
  /** Show `folder` itself instead of a copy of it. */
  inPlace?: boolean;
  /** The folder of the extension under development (default: this project). */
  extensionFolder?: string;
  /** More payload entries, such as `["extensionDevelopmentKind", "web"]`. */
  payload?: readonly (readonly [string, string])[];
  /** Size of the window in CSS pixels (default 1280 × 800). */
  viewport?: { width: number; height: number };
  /** Pixels of a screenshot per CSS pixel (default 1). */
  scale?: number;
}

const secondsToLoad = 90;

/**
 * Opens a folder in a served VS Code, in a browser, with this project's extension loaded, and waits
 * until the workbench stands. The folder is copied first, so that a test may change its files.
 */
export async function openWorkspace(folder: string, options: WorkbenchOptions = {}): Promise<Workbench> {
  const log: Log = options.log ?? (() => {});
  const extensionFolder = options.extensionFolder ?? projectFolder;
  if (!existsSync(join(extensionFolder, "package.json")))
    throw new Error(`${extensionFolder} holds no extension: it has no package.json`);
  const copy = options.inPlace ? undefined : copyOfFolder(folder);
  const shown = copy?.path ?? folder;
  let server: ServedVsCode | undefined;
  let browser: Browser | undefined;
  const close = async () => {
    try {
      await browser?.close();
    } finally {
      await server?.stop();
      copy?.remove();
    }
  };
  try {
    const installed = options.automation === false ? [extensionFolder] : [];
    server = await startServedVsCode({
      ...options,
      extensions: [...installed, ...(options.extensions ?? [])],
    });
    browser = await launchBrowser(log);
    const page = await browser.newPage({
      viewport: options.viewport ?? { width: 1280, height: 800 },
      deviceScaleFactor: options.scale ?? 1,
    });
    const console: string[] = [];
    page.on("console", (message) => console.push(message.text()));
    const payload = [
      ["extensionDevelopmentPath", server.remote(extensionFolder)],
      ["skipWelcome", "true"],
      ...(options.payload ?? []),
    ] as const;
    await page.goto(server.url(shown, payload), { timeout: secondsToLoad * 1000 });
    await workbenchStands(page);
    return { page, folder: shown, server, console, close };
  } catch (error) {
    const words = server?.lastWords() ?? "";
    await close();
    throw new Error(
      `VS Code did not open ${folder}: ${error instanceof Error ? error.message : error}\n${words}`,
    );
  }
}

/** Copies a folder under its own name to a temporary place; `remove` takes the copy away. */
export function copyOfFolder(folder: string): { path: string; remove(): void } {
  const temporary = temporaryFolder("okr-lens-workspace");
  const path = join(temporary.path, basename(folder));
  cpSync(folder, path, { recursive: true });
  return { path, remove: temporary.remove };
}

/** Takes a picture of what the page shows, as a PNG file; makes its folder where needed. */
export async function screenshot(page: Page, path: string): Promise<void> {
  mkdirSync(dirname(path), { recursive: true });
  await page.screenshot({ path, animations: "disabled", caret: "initial" });
}

async function workbenchStands(page: Page): Promise<void> {
  // The theme and the icons come from extensions, so that they stand means that extensions were found.
  for (const part of [".monaco-workbench[class*='vscode-theme-'].file-icons-enabled", ".statusbar-item"])
    await page
      .locator(part)
      .first()
      .waitFor({ timeout: secondsToLoad * 1000 });
}
