import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { downloadAndUnzipVSCode } from "@vscode/test-electron";
import type { Log } from "../../scripts/vscode/install.ts";
import { projectFolder } from "../../scripts/vscode/install.ts";
import { startProgram, temporaryFolder, within } from "../../scripts/vscode/lifetime.ts";
import { hasDisplay, onPath } from "../../scripts/vscode/programs.ts";
import type { SuiteRun } from "./host.ts";

const secondsToProbe = 20;
const minutesToDownload = 5;

/**
 * The desktop VS Code to test in: the one that VSCODE_EXECUTABLE_PATH names, else one that
 * @vscode/test-electron downloads into `.vscode-test` (once), where its vendor answers soon. Otherwise
 * the reason why there is none.
 */
export async function findDesktopForTests(
  log: Log,
): Promise<{ executable: string } | { executable?: undefined; reason: string }> {
  if (!hasDisplay() && onPath(["xvfb-run"]).length === 0) return { reason: "no display, and no xvfb-run" };
  const asked = process.env["VSCODE_EXECUTABLE_PATH"];
  if (asked) return { executable: asked };
  try {
    const releases = "https://update.code.visualstudio.com/api/releases/stable";
    const response = await fetch(releases, { signal: AbortSignal.timeout(secondsToProbe * 1000) });
    if (!response.ok) return { reason: `its download site answers ${response.status}` };
    log("looking for the stable desktop VS Code (kept in .vscode-test) …");
    const download = downloadAndUnzipVSCode({
      version: "stable",
      cachePath: join(projectFolder, ".vscode-test"),
    });
    return { executable: await within(minutesToDownload * 60, "its download", download) };
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    return { reason: `it cannot be downloaded: ${cause instanceof Error ? cause.message : cause}` };
  }
}

/**
 * Runs the suite in a window of the desktop VS Code with fresh settings and no other extensions, under
 * xvfb-run where there is no display. Gives the status that it ends with. Fails when it cannot be
 * started or the time is over.
 */
export async function runInDesktop(run: SuiteRun, executable: string): Promise<number> {
  run.log(`host: desktop VS Code ${versionOf(executable)} (${executable})`);
  const temporary = temporaryFolder("okr-lens-desktop");
  const args = [
    run.folder,
    "--no-sandbox",
    "--disable-gpu-sandbox",
    "--disable-updates",
    "--disable-telemetry",
    "--disable-workspace-trust",
    "--skip-welcome",
    "--skip-release-notes",
    `--user-data-dir=${join(temporary.path, "data")}`,
    `--extensions-dir=${join(temporary.path, "extensions")}`,
    `--extensionDevelopmentPath=${run.extensionFolder}`,
    `--extensionTestsPath=${run.suiteFile}`,
  ];
  const env = Object.entries(process.env).filter(([name]) => !/^(ELECTRON_|VSCODE_|NODE_OPTIONS)/.test(name));
  const [file, first] = hasDisplay() ? [executable, []] : ["xvfb-run", ["-a", executable]];
  const window = startProgram(file, [...first, ...args], {
    env: { ...Object.fromEntries(env), OKR_LENS_SUITE_RESULT: run.resultFile },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const { stdout, stderr } = window.child;
  const heard = Promise.all([drained(stdout, run.hear), drained(stderr, run.hear)]);
  try {
    const status = await within(run.minutes * 60, "The suite", window.ended);
    // The window's last lines may still be on their way; a child of it may hold the pipe for good.
    await Promise.race([heard, new Promise((resolve) => setTimeout(resolve, 3000).unref())]);
    if (typeof status === "string") throw new Error(`Desktop VS Code ended: ${status}`);
    return status;
  } finally {
    await window.kill();
    temporary.remove();
  }
}

async function drained(output: Readable | null, hear: (line: string) => void): Promise<void> {
  if (output === null) return;
  for await (const line of createInterface({ input: output })) hear(line);
}

/** The version by the manifest beside the program; asking the program itself would open a window. */
function versionOf(executable: string): string {
  const folder = dirname(executable);
  const manifest = ["resources/app", "../Resources/app", ".."]
    .map((place) => join(folder, place, "package.json"))
    .find((file) => existsSync(file));
  if (manifest === undefined) return "of unknown version";
  return (JSON.parse(readFileSync(manifest, "utf8")) as { version?: string }).version ?? "of unknown version";
}
