import { existsSync, readFileSync } from "node:fs";
import { isAbsolute, join, resolve } from "node:path";
import { parseArgs, stripVTControlCharacters } from "node:util";
import { build } from "esbuild";
import { projectFolder } from "../../scripts/vscode/install.ts";
import { lastLines, temporaryFolder } from "../../scripts/vscode/lifetime.ts";
import { copyOfFolder } from "../../scripts/vscode/open-workspace.ts";
import { findDesktopForTests, runInDesktop } from "./desktop-host.ts";
import type { SuiteRun } from "./host.ts";
import { runInServed } from "./served-host.ts";
import { suiteMark } from "./suite/say.ts";

/**
 * Runs the suite of `test/vscode/suite` inside a real VS Code and ends with its result: 0 when every
 * test passed, 1 when one failed, 2 when no VS Code could run it. The desktop VS Code is taken where
 * VSCODE_EXECUTABLE_PATH names one or a download works, else the served one with a browser.
 *
 *   node test/vscode/run.ts [--host desktop|served] [--verbose] [--minutes N]
 *                           [--extension FOLDER] [--folder WORKSPACE] [--suite BUNDLE.cjs]
 */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      host: { type: "string" },
      verbose: { type: "boolean", default: false },
      minutes: { type: "string", default: "5" },
      extension: { type: "string", default: projectFolder },
      folder: { type: "string", default: join(projectFolder, "test/vscode/workspace") },
      suite: { type: "string" },
    },
  });
  if (values.host !== undefined && values.host !== "desktop" && values.host !== "served")
    throw new Error(`--host ${values.host}: expected desktop or served`);

  const extensionFolder = resolve(values.extension);
  const coloured = process.stdout.isTTY && !process.env["NO_COLOR"];
  const chatter = lastLines(60);
  const run: SuiteRun = {
    extensionFolder,
    suiteFile: values.suite === undefined ? await bundleSuite() : resolve(values.suite),
    folder: copyOfFolder(resolve(values.folder)).path,
    resultFile: join(temporaryFolder("okr-lens-result").path, "result.json"),
    minutes: Number(values.minutes),
    hear(line) {
      if (line.startsWith(suiteMark)) {
        const said = line.slice(suiteMark.length);
        process.stdout.write(`${coloured ? said : stripVTControlCharacters(said)}\n`);
      } else {
        chatter.add(`${line}\n`);
        if (values.verbose) process.stderr.write(`${line}\n`);
      }
    },
    log: (line) => process.stdout.write(`${line}\n`),
  };
  requireBuilt(extensionFolder);
  try {
    return judge(run, await runSomewhere(run, values.host));
  } catch (error) {
    if (!values.verbose && chatter.text() !== "")
      process.stderr.write(`What VS Code said last:\n${chatter.text()}\n`);
    throw error;
  }
}

/** The exit status of the suite, in the host that was asked for or the best that is there. */
async function runSomewhere(run: SuiteRun, host: "desktop" | "served" | undefined): Promise<number> {
  if (host === "served") return runInServed(run);
  const desktop = await findDesktopForTests(run.log);
  if (desktop.executable !== undefined) return runInDesktop(run, desktop.executable);
  if (host === "desktop") throw new Error(`No desktop VS Code: ${desktop.reason}`);
  run.log(`No desktop VS Code (${desktop.reason}); using the served one.`);
  return runInServed(run);
}

/** Believes a host only when the suite itself has left its counts, and they agree with the exit status. */
function judge(run: SuiteRun, hostStatus: number): number {
  if (!existsSync(run.resultFile))
    throw new Error(`VS Code ended with ${hostStatus} before the suite was through.`);
  const { passed, failed, skipped } = JSON.parse(readFileSync(run.resultFile, "utf8")) as Record<
    string,
    number
  >;
  run.log(`VS Code suite: ${passed} passed, ${failed} failed, ${skipped} skipped`);
  if (failed !== 0) return 1;
  if (!passed) throw new Error("No test ran.");
  if (hostStatus !== 0) throw new Error(`All tests passed, but VS Code ended with ${hostStatus}.`);
  return 0;
}

async function bundleSuite(): Promise<string> {
  const outfile = join(projectFolder, "dist/test/suite.cjs");
  await build({
    entryPoints: [join(projectFolder, "test/vscode/suite/index.ts")],
    outfile,
    bundle: true,
    platform: "node",
    format: "cjs",
    target: "node22",
    external: ["vscode"],
    logLevel: "warning",
    // Mocha names files of its parallel mode, which is not used here.
    logOverride: { "require-resolve-not-external": "silent" },
  });
  return outfile;
}

function requireBuilt(extensionFolder: string): void {
  const manifest = join(extensionFolder, "package.json");
  if (!existsSync(manifest)) throw new Error(`${extensionFolder} holds no extension: it has no package.json`);
  const { main: entry } = JSON.parse(readFileSync(manifest, "utf8")) as { main?: string };
  if (entry === undefined) throw new Error(`${manifest} names no "main": nothing to load`);
  const file = isAbsolute(entry) ? entry : join(extensionFolder, entry);
  if (!existsSync(file)) throw new Error(`${file} is missing: run \`npm run build\` first`);
}

main().then(
  (status) => process.stdout.write("", () => process.exit(status)),
  (error: unknown) => {
    process.stderr.write(
      `The VS Code suite did not run: ${error instanceof Error ? error.message : error}\n`,
    );
    process.exit(2);
  },
);
