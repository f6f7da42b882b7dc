import { execFile } from "node:child_process";
import { chmodSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import type { Browser } from "playwright-core";
import { chromium } from "playwright-core";
import type { Log } from "./install.ts";
import { cached, npmInstall } from "./install.ts";
import { isProgram, onPath } from "./programs.ts";

const packagedChromium = "153.0.0";
const secondsToStart = 60;

const switches = [
  // Chromium's own sandbox refuses to run for root; the only page it shows is our own server's.
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * Starts a Chromium without a window: the one that CHROME_PATH names, else one that is installed on the
 * machine, else (Linux on x64) one from the npm registry, kept in `.cache/browser`. One that does not
 * start is passed over, saying why, except the one that CHROME_PATH asks for. Fails when none starts.
 */
export async function launchBrowser(log: Log = () => {}): Promise<Browser> {
  const asked = process.env["CHROME_PATH"];
  if (asked) return launch(asked);

  const failures: string[] = [];
  for (const path of installedBrowsers()) {
    try {
      return await launch(path);
    } catch (error) {
      failures.push(`${path} does not start: ${firstLine(error)}`);
      log(failures.at(-1) ?? "");
    }
  }
  if (process.platform !== "linux" || process.arch !== "x64")
    throw new Error(
      ["No Chromium, Chrome or Edge was found. Install one, or name it in CHROME_PATH.", ...failures].join(
        "\n",
      ),
    );
  const unpacked = await ensurePackagedChromium(log);
  return launch(join(unpacked, "chromium"), await packagedEnvironment(unpacked));
}

function launch(executablePath: string, env?: Record<string, string>): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: switches,
    headless: true,
    timeout: secondsToStart * 1000,
    ...(env === undefined ? {} : { env }),
    // One place decides what a signal does (lifetime.ts); the browser goes when this process ends.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
}

function installedBrowsers(): string[] {
  const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "microsoft-edge"];
  return [...onPath(names), ...usualPlaces().filter(isProgram)];
}

function usualPlaces(): string[] {
  const mac = ["Chromium", "Google Chrome", "Microsoft Edge"];
  const windows = ["Chromium", "Google\\Chrome", "Microsoft\\Edge"];
  const windowsFolders = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap(
    (name) => process.env[name] ?? [],
  );
  switch (process.platform) {
    case "darwin":
      return ["/Applications", join(homedir(), "Applications")].flatMap((folder) =>
        mac.map((name) => join(folder, `${name}.app`, "Contents", "MacOS", name)),
      );
    case "win32":
      return windowsFolders.flatMap((folder) =>
        windows.map((name) =>
          join(folder, name, "Application", name.endsWith("Edge") ? "msedge.exe" : "chrome.exe"),
        ),
      );
    default:
      return [];
  }
}

/** Unpacks the Chromium of the npm package @sparticuz/chromium with the libraries and fonts it brings. */
async function ensurePackagedChromium(log: Log): Promise<string> {
  const folder = await cached(`browser/chromium-${packagedChromium}`, async (empty) => {
    log(`fetching a Chromium once (@sparticuz/chromium ${packagedChromium}, from the npm registry) …`);
    await npmInstall(empty, `@sparticuz/chromium@${packagedChromium}`);
    await unpack(empty);
  });
  return join(folder, "unpacked");
}

async function unpack(folder: string): Promise<void> {
  const entry = join(folder, "node_modules", "@sparticuz", "chromium", "build", "index.js");
  const target = join(folder, "unpacked");
  mkdirSync(target);
  // The package unpacks into the temporary folder of its process, and adds the shared libraries only
  // where it believes to be on the service that it is made for.
  await promisify(execFile)(
    process.execPath,
    [
      "--input-type=module",
      "--eval",
      `await (await import(${JSON.stringify(pathToFileURL(entry).href)})).default.executablePath();`,
    ],
    {
      env: { ...process.env, TMPDIR: target, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs24.x" },
      timeout: secondsToStart * 1000,
    },
  );
  // It makes the program executable for the present user only.
  chmodSync(join(target, "chromium"), 0o755);
  writeFileSync(join(target, "fonts.conf"), fontsOfMachineAndPackage);
  rmSync(join(folder, "node_modules"), { recursive: true });
}

const fontsOfMachineAndPackage = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir prefix="relative">fonts</dir>
</fontconfig>
`;

/** The environment in which the packaged Chromium finds fonts and, where the machine lacks them, libraries. */
async function packagedEnvironment(unpacked: string): Promise<Record<string, string>> {
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  const env = { ...Object.fromEntries(inherited), FONTCONFIG_FILE: join(unpacked, "fonts.conf") };
  const runs = await promisify(execFile)(join(unpacked, "chromium"), ["--version"], { env, timeout: 30_000 })
    .then(() => true)
    .catch(() => false);
  if (runs) return env;
  const libraries = [join(unpacked, "al2023", "lib"), process.env["LD_LIBRARY_PATH"]].filter(Boolean);
  return { ...env, LD_LIBRARY_PATH: libraries.join(":") };
}

function firstLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split("\n", 1)[0] ?? "";
}
