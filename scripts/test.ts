import { spawn } from "node:child_process";
import { globSync } from "node:fs";

/**
 * The whole gate, or the parts that are named (`node scripts/test.ts unit cli`). Every part runs even when an
 * earlier one failed, and the exit status is 0 only if each child's was.
 */
interface Part {
  readonly name: string;
  readonly command: () => readonly string[];
  /** Needs the bundles in `dist/`. */
  readonly built?: boolean;
}

const node = process.execPath;

const parts: readonly Part[] = [
  { name: "types", command: () => ["npm", "run", "--silent", "types"] },
  { name: "lint", command: () => ["npm", "run", "--silent", "lint"] },
  { name: "generated", command: () => [node, "scripts/generate.ts", "--check"] },
  {
    name: "unit",
    command: () => [
      node,
      "--test",
      "--test-timeout=120000",
      ...files("core", "client", "disk", "wording", "rules", "architecture"),
    ],
  },
  {
    name: "protocol",
    command: () => [node, "--test", "--test-timeout=120000", ...files("server")],
    built: true,
  },
  { name: "cli", command: () => [node, "--test", "--test-timeout=120000", ...files("cli")], built: true },
  { name: "vscode", command: () => [node, "test/vscode/run.ts"], built: true },
  {
    name: "browser",
    command: () => [node, "--test", "--test-timeout=120000", ...files("browser"), "test/vscode/run.test.ts"],
    built: true,
  },
];

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !parts.some((part) => part.name === name));
if (unknown.length > 0) {
  process.stderr.write(
    `There is no part "${unknown[0]}". Parts: ${parts.map(({ name }) => name).join(", ")}.\n`,
  );
  process.exit(2);
}
const due = parts.filter(({ name }) => asked.length === 0 || asked.includes(name));
const results: { name: string; passed: boolean; seconds: number }[] = [];
if (due.some(({ built }) => built)) await run("build", [node, "scripts/build.ts"]);
for (const { name, command } of due) await run(name, command());

process.stdout.write("\n");
for (const { name, passed, seconds } of results)
  process.stdout.write(`${passed ? "passed" : "FAILED"}  ${name.padEnd(10)} ${seconds.toFixed(1)} s\n`);
const failed = results.filter(({ passed }) => !passed).length;
process.stdout.write(`${results.length - failed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;

function files(...folders: string[]): string[] {
  const found = folders.flatMap((folder) => globSync(`test/${folder}/**/*.test.ts`)).sort();
  if (found.length === 0) throw new Error(`No tests under test/{${folders.join(",")}}.`);
  return found;
}

async function run(name: string, [program, ...words]: readonly string[]): Promise<void> {
  process.stdout.write(`\n── ${name}\n`);
  const started = performance.now();
  const code = await new Promise<number>((resolve) => {
    const child = spawn(program as string, words, {
      stdio: ["ignore", "inherit", "inherit"],
      shell: process.platform === "win32",
    });
    child.on("error", () => resolve(1));
    child.on("exit", (status) => resolve(status ?? 1));
  });
  results.push({ name, passed: code === 0, seconds: (performance.now() - started) / 1000 });
}
