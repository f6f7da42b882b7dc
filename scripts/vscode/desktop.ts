import { spawn } from "node:child_process";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { hasDisplay, isProgram, onPath } from "./programs.ts";

/**
 * The desktop VS Code of this machine: the one that VSCODE_EXECUTABLE_PATH names, else the first of
 * VS Code, its Insiders, VSCodium and Cursor that is on the PATH or in a usual place. Undefined where
 * there is none, or no screen to show it on.
 */
export function findDesktopVsCode(): string | undefined {
  if (!hasDisplay()) return undefined;
  const asked = process.env["VSCODE_EXECUTABLE_PATH"];
  if (asked) return asked;
  return [...commandsOnPath(), ...usualPlaces()].find(isProgram);
}

/**
 * Opens a folder in a new window of the desktop VS Code with the extension of the folder `extension`
 * loaded from there, and does not wait for the window to close. When the program cannot be started it
 * says so on standard error, and this process will end with status 1.
 */
export function openDesktop(executable: string, open: { folder: string; extension: string }): void {
  const env = Object.entries(process.env).filter(([name]) => !/^(ELECTRON_|VSCODE_)/.test(name));
  const args = ["--new-window", `--extensionDevelopmentPath=${open.extension}`, open.folder];
  const window = spawn(executable, args, { detached: true, stdio: "ignore", env: Object.fromEntries(env) });
  window.once("error", (error) => {
    process.stderr.write(`${executable} does not start: ${error.message}\n`);
    process.exitCode = 1;
  });
  window.unref();
}

const commands = ["code", "code-insiders", "codium", "code-oss", "cursor"];

function commandsOnPath(): string[] {
  // The `code` of a terminal inside a remote VS Code talks to that window; it cannot load an extension.
  const found = onPath(commands).filter((path) => !path.includes("remote-cli"));
  return process.platform === "win32" ? [] : found;
}

function usualPlaces(): string[] {
  switch (process.platform) {
    case "darwin":
      return ["/Applications", join(homedir(), "Applications")].flatMap((folder) => [
        join(folder, "Visual Studio Code.app/Contents/Resources/app/bin/code"),
        join(folder, "Visual Studio Code - Insiders.app/Contents/Resources/app/bin/code"),
        join(folder, "VSCodium.app/Contents/Resources/app/bin/codium"),
        join(folder, "Cursor.app/Contents/Resources/app/bin/cursor"),
      ]);
    case "win32":
      return windowsPrograms();
    default:
      return [
        "/usr/share/code/bin/code",
        "/usr/share/codium/bin/codium",
        "/snap/bin/code",
        "/snap/bin/codium",
      ];
  }
}

function windowsPrograms(): string[] {
  const installed = ["LOCALAPPDATA", "PROGRAMFILES"].flatMap((name) => {
    const folder = process.env[name];
    if (folder === undefined) return [];
    const programs = name === "LOCALAPPDATA" ? join(folder, "Programs") : folder;
    return [
      join(programs, "Microsoft VS Code", "Code.exe"),
      join(programs, "Microsoft VS Code Insiders", "Code - Insiders.exe"),
      join(programs, "VSCodium", "VSCodium.exe"),
      join(programs, "cursor", "Cursor.exe"),
    ];
  });
  // On the PATH stands a script, bin\code.cmd, which only a shell can start; the program is above it.
  const beside = (process.env["PATH"] ?? "")
    .split(";")
    .filter((folder) => /(VS Code|VSCodium)[^\\]*\\bin\\?$/i.test(folder))
    .flatMap((bin) =>
      ["Code.exe", "Code - Insiders.exe", "VSCodium.exe"].map((name) => join(dirname(bin), name)),
    );
  return [...beside, ...installed];
}
