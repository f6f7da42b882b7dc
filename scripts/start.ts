import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";

/**
 * `npm start`: builds, prints the example's findings and tree, and opens the example in a VS Code with the extension:
 * the desktop one if there is one, else the served one, whose address it prints. Outside a terminal it prints and ends,
 * unless `--serve` asks it to stay.
 */
const root = resolve(import.meta.dirname, "..");
const example = join(root, "examples");
const okr = join(root, "dist", "okr.cjs");

step("Building", [join(root, "scripts", "build.ts")]);
process.stdout.write("\nFindings in the example workspace (examples/):\n\n");
run([okr, "check", "--workspace", example]);
process.stdout.write("\nIts progress:\n\n");
run([okr, "tree", "--workspace", example]);

const stay = process.argv.includes("--serve");
if (!process.stdout.isTTY && !stay) {
  process.stdout.write(
    "\nIn a terminal, npm start also opens the example in VS Code. Here: npm start -- --serve\n",
  );
} else await open();

async function open(): Promise<void> {
  const { findDesktopVsCode, openDesktop } = await import("./vscode/desktop.ts");
  const desktop = stay ? undefined : findDesktopVsCode();
  if (desktop) {
    process.stdout.write(`\nOpening the example in ${desktop}.\n`);
    openDesktop(desktop, { folder: example, extension: root });
    return;
  }
  const { serveWorkspace } = await import("./vscode/serve-workspace.ts");
  await serveWorkspace({ folder: example, extension: root });
}

function step(title: string, words: readonly string[]): void {
  process.stdout.write(`${title}…\n`);
  if (run(words) !== 0) process.exit(1);
}

function run(words: readonly string[]): number {
  if (!existsSync(words[0] as string)) throw new Error(`${words[0]} is missing.`);
  return spawnSync(process.execPath, words, { stdio: "inherit", cwd: root }).status ?? 1;
}
