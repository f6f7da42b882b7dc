import { accessSync, constants, statSync } from "node:fs";
import { delimiter, join } from "node:path";

/**
 * Where the named programs are found on the PATH, in the order of the names; `.exe` is tried on Windows.
 * A name found in several folders counts once, by the first.
 */
export function onPath(names: readonly string[]): string[] {
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  const suffix = process.platform === "win32" ? ".exe" : "";
  return names.flatMap((name) => {
    const found = folders.map((folder) => join(folder, name + suffix)).find(isProgram);
    return found === undefined ? [] : [found];
  });
}

/** Whether the path leads to a file that this user may run. */
export function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** Whether this machine can show a window: always outside Linux, there only with a display server. */
export function hasDisplay(): boolean {
  return process.platform !== "linux" || Boolean(process.env["DISPLAY"] || process.env["WAYLAND_DISPLAY"]);
}
