import { spawnSync } from "node:child_process";
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundleOf, english, type Message, rules, translateBy } from "../core/index.ts";
import { allSentences, bundleText, troublesOf } from "./generate/bundle.ts";
import { configPage } from "./generate/config-page.ts";
import { configSchema } from "./generate/config-schema.ts";
import { nlsText } from "./generate/nls.ts";
import { catalogue, pageFrame, withFrame } from "./generate/pages.ts";
import { withSettings } from "./generate/settings.ts";

/**
 * Prints what follows from the rules' metadata, from the catalogue of settings and from the schemas: the settings of
 * VS Code, the config file's schema and the tables of its page, the head of each rule's page, the catalogue of rules,
 * the validators; and from the sources: the sentences that translations are made of. With `--check` it writes nothing, names each file that is stale, and exits 1.
 */
const root = join(import.meta.dirname, "..");
const check = process.argv.includes("--check");

const texts = new Map<string, Message>();
update("package.json", (text) => withSettings(text, rules, texts));
updateLanguages();
update("schemas/okr-config.schema.json", () => configSchema(rules));
update("docs/configuration.md", (text) => withFrame(text, configPage(rules)));
update("docs/rules/README.md", (text) => withFrame(text, catalogue(rules)));
for (const rule of rules) update(`docs/rules/${rule.id}.md`, (text) => withFrame(text, pageFrame(rule)));
buildValidators();

function update(path: string, next: (text: string) => string, otherwise?: string): void {
  const text = read(path) ?? otherwise;
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

function updateLanguages(): void {
  const paths = globSync("{core,server,disk,cli,client,scripts/generate}/**/*.ts", { cwd: root }).sort();
  const sources = paths.map((path) => ({ path, text: read(path) ?? "" }));
  const { all, troubles } = allSentences(sources, rules);
  for (const trouble of troubles) fail(trouble);
  update("l10n/bundle.l10n.json", () => bundleText(all), "{}");
  const german = "l10n/bundle.l10n.de.json";
  const translation = JSON.parse(read(german) ?? "{}") as unknown;
  for (const trouble of troublesOf(all, translation)) fail(`${german} ${trouble}`);
  updateNls("package.nls.json", english);
  updateNls("package.nls.de.json", translateBy(bundleOf(translation)));
}

function updateNls(path: string, worded: (message: Message) => string): void {
  const { text, missing } = nlsText(read(path) ?? "{}", read("package.json") ?? "", texts, worded);
  for (const key of missing) fail(`${path} lacks "${key}". Write it.`);
  update(path, () => text);
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
