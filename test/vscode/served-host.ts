import { format } from "node:util";
import { launchBrowser } from "../../scripts/vscode/browser.ts";
import { within } from "../../scripts/vscode/lifetime.ts";
import { startServedVsCode } from "../../scripts/vscode/served.ts";
import type { SuiteRun } from "./host.ts";

/** What this VS Code says each time: it runs without its compiled modules, chat and accounts. */
const alwaysSaid = /spdlog|native-watchdog|vscode-sqlite3|AgentHost|ChatModelSelection|open-vsx\.org/;

/**
 * Runs the suite in the extension host of a served VS Code, whose page a browser without a window
 * shows. Gives the status that VS Code reports. Fails when the server, the browser or the page ends
 * before that, or the time is over.
 */
export async function runInServed(run: SuiteRun): Promise<number> {
  const server = await startServedVsCode({ log: run.log, env: { OKR_LENS_SUITE_RESULT: run.resultFile } });
  try {
    const browser = await launchBrowser(run.log);
    try {
      run.log(`host: served VS Code ${server.version} in Chromium ${browser.version()}`);
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
      const reported = Promise.withResolvers<number>();
      await page.exposeFunction("codeAutomationExit", reported.resolve);
      const broken = Promise.withResolvers<never>();
      // Nobody listens yet, or any more, when it is the end of the run that breaks these.
      broken.promise.catch(() => {});
      page.once("crash", () => broken.reject(new Error("The page of VS Code crashed.")));
      browser.once("disconnected", () => broken.reject(new Error("The browser ended.")));
      void server.ended.then((status) =>
        broken.reject(new Error(`The VS Code server ended with ${status}.\n${server.lastWords()}`)),
      );
      await page.exposeFunction("codeAutomationLog", (_kind: string, args: unknown[]) => {
        const text = format(...args);
        if (!alwaysSaid.test(text)) for (const line of text.split("\n")) run.hear(line);
      });
      const payload = [
        ["extensionDevelopmentPath", server.remote(run.extensionFolder)],
        ["extensionTestsPath", server.remote(run.suiteFile)],
        ["skipWelcome", "true"],
      ] as const;
      const through = page
        .goto(server.url(run.folder, payload), { timeout: 60_000 })
        .then(() => reported.promise);
      return await within(run.minutes * 60, "The suite", Promise.race([through, broken.promise]));
    } finally {
      await browser.close();
    }
  } finally {
    await server.stop();
  }
}
