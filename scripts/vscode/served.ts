import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Log } from "./install.ts";
import { cached, npmInstall } from "./install.ts";
import { lastLines, startProgram, temporaryFolder, within } from "./lifetime.ts";

/** What a page of VS Code is opened with: name and value, a name may come twice. */
export type Payload = readonly (readonly [string, string])[];

export interface ServedVsCode {
  /** The version of VS Code, such as "1.139.1". */
  version: string;
  port: number;
  /** The address of a page that shows `folder`, with the key that the server asks for. */
  url(folder: string, payload?: Payload): string;
  /** How a page names a file of this machine (`vscode-remote://…`), for use in a payload. */
  remote(path: string): string;
  /** The server's data; removed by `stop`. */
  dataDir: string;
  /** What the server printed lately. */
  lastWords(): string;
  /** Settles when the server is gone, whoever ended it. */
  ended: Promise<number | string>;
  /** Ends the server with all its processes and removes its folders. */
  stop(): Promise<void>;
}

export interface ServedOptions {
  /** Ask whether the folder is trusted, as a user's VS Code does (default: every folder is trusted). */
  workspaceTrust?: boolean;
  /** Settings of the user, over the quiet ones that every page starts with. */
  userSettings?: Record<string, unknown>;
  /** Folders of unpacked extensions that are to be installed. */
  extensions?: readonly string[];
  /**
   * With it (the default) a page obeys its payload and shows no pop-up messages, as VS Code does under
   * automated tests. For a person say false, and name the extension under development in `extensions`.
   */
  automation?: boolean;
  /** Variables for the server and its extension hosts. */
  env?: Record<string, string>;
  log?: Log;
}

const codeServer = "4.139.1";
const secondsToStart = 60;

/**
 * Fetches the VS Code that the npm package code-server carries, once, into `.cache/vscode`, and gives
 * its folder. Package scripts do not run: they compile modules that this use does not need.
 */
export async function ensureServedVsCode(log: Log = () => {}): Promise<string> {
  const inside = join("node_modules", "code-server", "lib", "vscode");
  const folder = await cached(`vscode/code-server-${codeServer}`, async (empty) => {
    log(`fetching a VS Code server once (code-server ${codeServer}, from the npm registry) …`);
    await npmInstall(empty, `code-server@${codeServer}`);
    await npmInstall(join(empty, inside));
    await npmInstall(join(empty, inside, "extensions"));
  });
  return join(folder, inside);
}

/**
 * Starts a VS Code that is used in a browser on this machine, with fresh data and no extensions but the
 * ones asked for, and waits until it answers. Its address holds a secret key, so that no other user of
 * the machine and no web page gets in. Fails with the server's last words when it does not start.
 */
export async function startServedVsCode(options: ServedOptions = {}): Promise<ServedVsCode> {
  refuseOldNode();
  const vscode = await ensureServedVsCode(options.log);
  const temporary = temporaryFolder("okr-lens-vscode");
  const dataDir = join(temporary.path, "data");
  const key = randomBytes(16).toString("hex");
  prepare(temporary.path, key, options);

  const server = startProgram(process.execPath, serverArguments(vscode, temporary.path, options), {
    env: environment(temporary.path, options.env),
    stdio: ["ignore", "pipe", "pipe"],
  });
  const words = lastLines(40);
  server.child.stdout?.setEncoding("utf8").on("data", words.add);
  server.child.stderr?.setEncoding("utf8").on("data", words.add);
  const stop = async () => {
    await server.kill();
    temporary.remove();
  };
  try {
    const died = server.ended.then((status) => Promise.reject(new Error(`it ended with ${status}`)));
    const port = await within(
      secondsToStart,
      "its start",
      Promise.race([portOf(server.child.stdout), died]).then((found) =>
        Promise.race([answers(found).then(() => found), died]),
      ),
    );
    const authority = `127.0.0.1:${port}`;
    return {
      version: versionOf(vscode),
      port,
      url: (folder, payload = []) => {
        const query = [
          ["tkn", key],
          ["folder", remotePath(folder)],
          ...(payload.length === 0 ? [] : [["payload", JSON.stringify(payload)] as const]),
        ] as const;
        return `http://${authority}/?${query.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join("&")}`;
      },
      remote: (path) => `vscode-remote://${authority}${pathToFileURL(path).pathname}`,
      dataDir,
      lastWords: words.text,
      ended: server.ended,
      stop,
    };
  } catch (error) {
    await stop();
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`The VS Code server did not start: ${reason}\n${words.text()}`);
  }
}

/** The version of the VS Code in a folder that `ensureServedVsCode` gave. */
function versionOf(vscode: string): string {
  const manifest = JSON.parse(readFileSync(join(vscode, "package.json"), "utf8")) as { version: string };
  return manifest.version;
}

function refuseOldNode(): void {
  if (Number(process.versions.node.split(".")[0]) < 22)
    throw new Error(
      `VS Code needs Node 22 or newer, this is ${process.version}: start it through an npm script.`,
    );
}

/** Nothing that moves, asks, or calls out: a page shows what is looked at, and the same each time. */
const quietSettings = {
  "chat.disableAIFeatures": true,
  "extensions.autoCheckUpdates": false,
  "extensions.autoUpdate": false,
  "extensions.ignoreRecommendations": true,
  "git.openRepositoryInParentFolders": "never",
  "security.workspace.trust.startupPrompt": "never",
  "telemetry.telemetryLevel": "off",
  "update.mode": "none",
  "workbench.enableExperiments": false,
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.startupEditor": "none",
  "workbench.tips.enabled": false,
};

function prepare(temporary: string, key: string, options: ServedOptions): void {
  const folders = ["data/data/User", "extensions", "home", "t"].map((name) => join(temporary, name));
  for (const folder of folders) mkdirSync(folder, { recursive: true });
  const settings = { ...quietSettings, ...options.userSettings };
  writeFileSync(join(temporary, "data/data/User/settings.json"), JSON.stringify(settings, undefined, 2));
  writeFileSync(join(temporary, "key"), key, { mode: 0o600 });
  for (const folder of options.extensions ?? [])
    symlinkSync(folder, join(temporary, "extensions", basename(folder)), "junction");
}

function serverArguments(vscode: string, temporary: string, options: ServedOptions): string[] {
  return [
    join(vscode, "out", "server-main.js"),
    "--host=127.0.0.1",
    "--port=0",
    `--connection-token-file=${join(temporary, "key")}`,
    "--accept-server-license-terms",
    ...(options.automation === false ? [] : ["--enable-smoke-test-driver"]),
    "--disable-telemetry",
    `--server-data-dir=${join(temporary, "data")}`,
    `--extensions-dir=${join(temporary, "extensions")}`,
    ...(options.workspaceTrust ? [] : ["--disable-workspace-trust"]),
  ];
}

/**
 * The variables of this process without those that npm, Node or a surrounding VS Code added, and with
 * folders of its own for the files that VS Code leaves in a user's home and among temporary files.
 */
function environment(temporary: string, more: Record<string, string> = {}): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(npm_|NODE_|VSCODE_|ELECTRON_|XDG_)/i.test(name),
  );
  const home = join(temporary, "home");
  const own = { HOME: home, USERPROFILE: home };
  const sockets = join(temporary, "t");
  // A socket's path may have about 100 characters; VS Code adds up to 55.
  const temporaries = sockets.length > 45 ? {} : { TMPDIR: sockets, TMP: sockets, TEMP: sockets };
  return { ...Object.fromEntries(inherited), ...own, ...temporaries, ...more };
}

function portOf(output: NodeJS.ReadableStream | null): Promise<number> {
  return new Promise((resolve) => {
    let printed = "";
    output?.on("data", (text: string) => {
      printed += text;
      const port = /Web UI available at \S+?:(\d+)/.exec(printed)?.[1];
      if (port !== undefined) resolve(Number(port));
    });
  });
}

async function answers(port: number): Promise<void> {
  for (const end = Date.now() + secondsToStart * 1000; Date.now() < end; ) {
    // The one address that asks for no key.
    const response = await fetch(`http://127.0.0.1:${port}/version`).catch(() => undefined);
    if (response?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

function remotePath(path: string): string {
  return decodeURIComponent(pathToFileURL(path).pathname);
}
