import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { lastLines, startProgram, undoAtExit, within } from "./lifetime.ts";
import { onPath } from "./programs.ts";

/** The folder of this project, which is also the folder of its extension. */
export const projectFolder = fileURLToPath(new URL("../..", import.meta.url)).replace(/[\\/]$/, "");

export type Log = (line: string) => void;

const minutesForNpm = 10;

/**
 * Fetches a thing once into `.cache/<name>` of the project and gives its folder; later calls only look.
 * `fill` gets an empty folder beside the final one, which appears under its own name only when `fill` is
 * through: an interrupted or failed installation leaves nothing that looks complete, and two at once
 * end with one.
 */
export async function cached(name: string, fill: (folder: string) => Promise<void>): Promise<string> {
  const folder = join(projectFolder, ".cache", ...name.split("/"));
  if (existsSync(folder)) return folder;
  removeAbandoned(folder);
  const partial = `${folder}${partialMark}${process.pid}`;
  const discard = undoAtExit(() => rmSync(partial, { recursive: true, force: true }));
  mkdirSync(partial, { recursive: true });
  try {
    await fill(partial);
    renameSync(partial, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  } finally {
    discard();
  }
  return folder;
}

/**
 * Runs `npm install --ignore-scripts` in `folder`, for one package (`name@version`) or, without one, for
 * the dependencies that the folder's own package.json lists. Fails with npm's own last words.
 */
export async function npmInstall(folder: string, packageName?: string): Promise<void> {
  const what = packageName ?? `the dependencies of ${basename(folder)}`;
  const [file, ...first] = npmCommand();
  const npm = startProgram(
    file,
    [
      ...first,
      "install",
      "--prefix",
      folder,
      "--ignore-scripts",
      "--omit=dev",
      "--no-audit",
      "--no-fund",
      "--loglevel=error",
      "--fetch-retries=1",
      ...(packageName === undefined ? [] : [packageName]),
    ],
    { cwd: folder, stdio: ["ignore", "ignore", "pipe"] },
  );
  const complaints = lastLines(12);
  npm.child.stderr?.setEncoding("utf8").on("data", complaints.add);
  const status = await within(minutesForNpm * 60, `npm install of ${what}`, npm.ended).finally(npm.kill);
  if (status !== 0)
    throw new Error(
      `npm could not install ${what} (${status}). Is the npm registry reachable (npm config get registry)?\n${complaints.text()}`,
    );
}

const partialMark = ".partial-";

function removeAbandoned(folder: string): void {
  const siblings = existsSync(dirname(folder)) ? readdirSync(dirname(folder)) : [];
  for (const name of siblings) {
    const [before, processId] = name.split(partialMark);
    if (before === basename(folder) && processId !== undefined && !isAlive(Number(processId)))
      rmSync(join(dirname(folder), name), { recursive: true, force: true });
  }
}

function isAlive(processId: number): boolean {
  try {
    return process.kill(processId, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function npmCommand(): [string, ...string[]] {
  // Inside an npm script npm says where it is; this also avoids npm.cmd, which needs a shell on Windows.
  const script = process.env["npm_execpath"];
  if (script !== undefined && basename(script) === "npm-cli.js" && existsSync(script))
    return [process.execPath, script];
  const [npm] = onPath(["npm"]);
  if (npm === undefined) throw new Error("npm was not found: start this through npm, as in `npm start`.");
  return [npm];
}
