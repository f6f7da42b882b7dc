import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { ServerCommand } from "./lsp-client.ts";
import type { Format } from "./scenario.ts";

/** The names of `--servers`. */
export const serverNames = ["okr", "yls", "tombi", "empty", "parser"] as const;
export type ServerName = (typeof serverNames)[number];

/** The servers to compare with, by their npm packages. */
const comparators = {
  yls: { name: "yaml-language-server", version: "2.0.0" },
  tombi: { name: "tombi", version: "0.11.7" },
} as const;

/** What the tables call them. */
export const titles: Readonly<Record<ServerName, string>> = {
  okr: "OKR Lens",
  yls: `${comparators.yls.name} ${comparators.yls.version}`,
  tombi: `${comparators.tombi.name} ${comparators.tombi.version}`,
  empty: "floor: empty server",
  parser: "floor: parser alone",
};

export const formatsOf: Readonly<Record<ServerName, readonly Format[]>> = {
  okr: ["toml", "yaml"],
  yls: ["yaml"],
  tombi: ["toml"],
  empty: ["toml", "yaml"],
  parser: ["toml", "yaml"],
};

const project = new URL("../", import.meta.url);
const cache = fileURLToPath(new URL(".cache/bench/", project));

/** Our own bundle; the bench measures what is shipped. */
export const okrBundle = fileURLToPath(new URL("dist/okr.cjs", project));

/** Says why our own server cannot be measured, or undefined if it can. */
export function okrMissing(): string | undefined {
  return existsSync(okrBundle) ? undefined : "dist/okr.cjs is not there: run `npm run build` first";
}

/** How to start a server, or the reason why it cannot be. `schema`: a file URL, for those that take one. */
export function commandOf(name: Exclude<ServerName, "parser">, schema: string): ServerCommand | string {
  const node = process.execPath;
  switch (name) {
    case "okr":
      return (
        okrMissing() ?? {
          command: node,
          args: [okrBundle, "lsp", "--stdio"],
          initializationOptions: { debounce: 0 },
        }
      );
    case "empty":
      return { command: node, args: [fileURLToPath(new URL("empty-server.ts", import.meta.url))] };
    case "yls": {
      const folder = fetched(comparators.yls);
      if (folder instanceof Error) return folder.message;
      const off = { enable: false };
      return {
        command: node,
        args: [
          fileURLToPath(new URL("yaml-at-once.ts", import.meta.url)),
          `${pathToFileURL(folder)}/`,
          "--stdio",
        ],
        settings: {
          yaml: { schemas: { [schema]: ["okrs/*.yml"] }, schemaStore: off, kubernetesCRDStore: off },
        },
      };
    }
    case "tombi": {
      const folder = fetched(comparators.tombi);
      if (folder instanceof Error) return folder.message;
      const binary = tombiBinary(folder);
      return binary === undefined
        ? "its npm package holds no binary for this system"
        : { command: binary, args: ["lsp", "--offline"] };
    }
  }
}

/** The binary itself: the package's own start script puts a second Node in between. */
function tombiBinary(folder: string): string | undefined {
  const scope = join(folder, "..", "@tombi-toml");
  if (!existsSync(scope)) return undefined;
  return readdirSync(scope)
    .flatMap((name) => [join(scope, name, "tombi"), join(scope, name, "tombi.exe")])
    .find((path) => existsSync(path));
}

const failures = new Map<string, Error>();

/** The folder of a comparator in `.cache/bench`, fetched by npm the first time, without its install scripts. */
function fetched({ name, version }: { name: string; version: string }): string | Error {
  const prefix = join(cache, name);
  const folder = join(prefix, "node_modules", name);
  if (installedVersion(folder) === version) return folder;
  const failure = failures.get(name) ?? fetchInto(prefix, `${name}@${version}`);
  if (installedVersion(folder) === version) return folder;
  failures.set(name, failure);
  return failure;
}

/** Runs npm; gives what to say if the package is not there afterwards. */
function fetchInto(prefix: string, what: string): Error {
  process.stderr.write(`fetching ${what}\n`);
  const args = ["install", "--prefix", prefix, "--ignore-scripts", "--no-save", "--fetch-retries=1", what];
  const npmScript = process.env["npm_execpath"];
  const { error, stderr } = npmScript?.endsWith(".js")
    ? spawnSync(process.execPath, [npmScript, ...args], { encoding: "utf8" })
    : spawnSync("npm", args, { encoding: "utf8", shell: process.platform === "win32" });
  const reasons = stderr?.split("\n").filter((line) => line.startsWith("npm error")) ?? [];
  return new Error(`could not be fetched (${error?.message ?? reasons.at(0) ?? "npm gave no reason"})`);
}

function installedVersion(folder: string): string | undefined {
  try {
    const manifest: { version?: string } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    return manifest.version;
  } catch {
    return undefined;
  }
}
