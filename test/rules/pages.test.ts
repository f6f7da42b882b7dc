import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { defaultSettings, readConfig, rules, type Settings } from "../../core/index.ts";
import { folder, problemsOf } from "../support/folder.ts";
import { examplesIn, type PageExample } from "../support/page-examples.ts";

const root = join(import.meta.dirname, "../..");
const pages = join(root, "docs/rules");
const configName = "okr.config.toml";

test("every rule has a page, and every page a rule", () => {
  const written = readdirSync(pages).filter((name) => name !== "README.md");
  assert.deepEqual(written.sort(), rules.map(({ id }) => `${id}.md`).sort());
});

test("what is generated from the rules and the schemas is fresh", () => {
  const { status, stderr } = spawnSync(process.execPath, ["scripts/generate.ts", "--check"], {
    cwd: root,
    encoding: "utf8",
  });
  assert.equal(status, 0, stderr);
});

for (const rule of rules) {
  const path = join(pages, `${rule.id}.md`);
  // The first test names the page that is missing.
  if (!existsSync(path)) continue;
  const page = readFileSync(path, "utf8");
  const examples = examplesIn(page);
  const options = Object.keys(rule.options ?? {});

  test(`the page of ${rule.id} has its parts in their order, and explains each option`, () => {
    const headings = [...page.matchAll(/^## (.*)$/gm)].map((match) => match[1]);
    assert.match(headings.join(" / "), /^Bad \/ Good( \/ Options)? \/ When to turn it off$/);
    assert.deepEqual(new Set(examples.map(({ verdict }) => verdict)), new Set(["Bad", "Good"]));
    assert.deepEqual(
      options.filter((name) => !page.includes(`\`${name}\`:`)),
      [],
    );
  });

  test(`the page of ${rule.id} shows it in TOML and YAML, as far as its dialects are written in both`, () => {
    const dialects = rule.dialects ?? ["bwoc", "okrchestra", "generic"];
    const formats = dialects.includes("generic")
      ? [".toml", ".yaml"]
      : dialects.flatMap((each) => ({ bwoc: [".toml"], okrchestra: [".yaml"], generic: [] })[each]);
    for (const verdict of ["Bad", "Good"])
      assert.deepEqual(
        formats.filter((format) => !formatsIn(examples, verdict).has(format)),
        [],
        verdict,
      );
  });

  for (const example of examples)
    test(`docs/rules/${rule.id}.md:${example.line}: ${example.verdict === "Bad" ? "is found" : "is not found"}`, () => {
      const found = findingsIn(example, rule.id);
      if (example.verdict === "Good") assert.deepEqual(found, []);
      else assert.notDeepEqual(found, []);
    });
}

function formatsIn(examples: readonly PageExample[], verdict: string): ReadonlySet<string> {
  const paths = examples
    .filter((each) => each.verdict === verdict)
    .flatMap(({ files }) => Object.keys(files));
  return new Set(
    paths.flatMap((path) => (path === configName ? [] : [/\.toml$/.test(path) ? ".toml" : ".yaml"])),
  );
}

/** The messages of one rule for an example, read with the settings that the example brings along. */
function findingsIn({ files }: PageExample, rule: string): string[] {
  const { [configName]: config, ...texts } = files;
  const settings = config === undefined ? defaultSettings : settingsIn(config);
  const problems = [...problemsOf(folder(texts), { settings }).values()].flat();
  return problems.flatMap((problem) => (problem.rule === rule ? [problem.message] : []));
}

function settingsIn(config: string): Settings {
  const { settings, problems } = readConfig(config, rules);
  assert.deepEqual(problems, []);
  return settings;
}
