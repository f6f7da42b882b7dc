import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { rules } from "../core/index.ts";
import { catalogue, pageFrame, withFrame } from "./generate/pages.ts";
import { withRuleSettings } from "./generate/settings.ts";

/**
 * Prints what follows from the rules' metadata and from the schemas: the settings of VS Code, the head of each rule's
 * page, the catalogue, the validators. With `--check` it writes nothing, names each file that is stale, and exits 1.
 */
const root = join(import.meta.dirname, "..");
const check = process.argv.includes("--check");

update("package.json", (text) => withRuleSettings(text, rules));
update("docs/rules/README.md", (text) => withFrame(text, catalogue(rules)));
for (const rule of rules) update(`docs/rules/${rule.id}.md`, (text) => withFrame(text, pageFrame(rule)));
buildValidators();

function update(path: string, next: (text: string) => string): void {
  const text = read(path);
  if (text === undefined) {
    fail(`${path} is missing. Write it; its head is generated.`);
    return;
  }
  const wanted = next(text);
  if (wanted === text) return;
  if (check) fail(`${path} is stale. Run: npm run generate`);
  else {
    writeFileSync(join(root, path), wanted);
    process.stdout.write(`${path}\n`);
  }
}

function buildValidators(): void {
  const words = ["scripts/build-validators.ts", ...(check ? ["--check"] : [])];
  const { status } = spawnSync(process.execPath, words, { cwd: root, stdio: "inherit" });
  if (status !== 0) process.exitCode = 1;
}

function read(path: string): string | undefined {
  try {
    return readFileSync(join(root, path), "utf8");
  } catch {
    return undefined;
  }
}

function fail(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}
