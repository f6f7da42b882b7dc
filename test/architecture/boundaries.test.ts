import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { test } from "node:test";

/** Who may import whom. What is not allowed here is a wall; `docs/architecture.md` says why each one stands. */
const walls: { from: string; mayImport: RegExp; packages: RegExp }[] = [
  {
    from: "core",
    mayImport: /^(core|schemas)\//,
    packages: /^(smol-toml|yaml|fastest-levenshtein)$/,
  },
  { from: "disk", mayImport: /^(disk\/|core\/index\.ts$)/, packages: /^(node:.*|ignore)$/ },
  {
    from: "server",
    mayImport: /^(server\/|disk\/|l10n\/|core\/index\.ts$)/,
    packages: /^(node:.*|vscode-languageserver(\/node)?)$/,
  },
  { from: "cli", mayImport: /^(cli\/|disk\/|l10n\/|core\/index\.ts$|package\.json$)/, packages: /^node:.*$/ },
  {
    from: "client",
    mayImport: /^(client\/|server\/protocol\.ts$)/,
    packages: /^(node:.*|vscode|vscode-languageclient(\/node)?)$/,
  },
];

/** Inside core, a folder reaches only what is named: text <- syntax <- model <- {rules, progress, edits}. */
const layers: Record<string, readonly string[]> = {
  l10n: ["l10n"],
  syntax: ["syntax", "l10n", "text.ts", "ends.ts"],
  model: ["model", "l10n", "syntax", "text.ts", "uri.ts", "words.ts", "ends.ts", "grouped.ts"],
  wording: ["wording", "model", "text.ts", "memo.ts"],
  progress: [
    "progress",
    "wording",
    "model",
    "syntax",
    "l10n",
    "text.ts",
    "config/settings.ts",
    "words.ts",
    "memo.ts",
  ],
  edits: [
    "edits",
    "progress",
    "model",
    "syntax",
    "l10n",
    "text.ts",
    "uri.ts",
    "config/settings.ts",
    "words.ts",
    "grouped.ts",
  ],
  config: [
    ...["config", "edits", "model", "syntax", "l10n", "text.ts", "uri.ts", "words.ts"],
    ...["rules/rule.ts", "rules/docs.ts"],
  ],
};

for (const { from, mayImport, packages } of walls)
  test(`${from} imports only what it may`, () => {
    const strays = importsUnder(from).filter(
      ({ target, local }) => !(local ? mayImport : packages).test(target),
    );
    assert.deepEqual(strays, []);
  });

test("the client takes nothing but types from the server", () => {
  const strays = importsUnder("client").filter(
    ({ target, line }) =>
      target.startsWith("server/") && !/^import type /.test(line) && !/Request|Changed|Commands/.test(line),
  );
  assert.deepEqual(strays, []);
});

for (const [layer, allowed] of Object.entries(layers))
  test(`core/${layer} reaches only ${allowed.join(", ")}`, () => {
    const strays = importsUnder(`core/${layer}`).filter(
      ({ target, local }) =>
        local && !allowed.some((each) => target.startsWith(`core/${each}`)) && !target.startsWith("schemas/"),
    );
    assert.deepEqual(strays, []);
  });

test("core reads no clock, setting or network", () => {
  const reaching =
    /\b(Date\.now|new Date\(\)|process\.|fetch\(|globalThis\.|setTimeout|setImmediate|require\()/;
  const strays = globSync("core/**/*.ts").flatMap((path) =>
    readFileSync(path, "utf8")
      .split("\n")
      .flatMap((line, at) =>
        reaching.test(line.replace(/\/\*.*?\*\/|\/\/.*|^\s*\*.*/g, ""))
          ? [`${path}:${at + 1} ${line.trim()}`]
          : [],
      ),
  );
  assert.deepEqual(strays, []);
});

interface Import {
  readonly file: string;
  readonly line: string;
  readonly target: string;
  readonly local: boolean;
}

function importsUnder(folder: string): Import[] {
  const files = globSync(`${folder}/**/*.ts`).map((path) => path.replaceAll("\\", "/"));
  assert.ok(files.length > 0, `${folder} holds sources`);
  return files.flatMap((file) => {
    const text = readFileSync(file, "utf8");
    return [...text.matchAll(/^(?:import|export)\b[^;]*?from "([^"]+)"|\bimport\("([^"]+)"/gm)].map(
      (match) => {
        const name = (match[1] ?? match[2]) as string;
        const local = name.startsWith(".");
        const target = local ? normalize(join(dirname(file), name)).replaceAll("\\", "/") : name;
        return { file, line: match[0].replace(/\s+/g, " "), target, local };
      },
    );
  });
}

test("what ships runs on the oldest Node that package.json names", () => {
  const younger =
    /\b(?:Map|Object)\.groupBy\(|Promise\.(?:withResolvers|try)\(|Array\.fromAsync\(|\bRegExp\.escape\(/;
  const shipped = globSync("{core,disk,server,cli,client}/**/*.ts");
  assert.ok(shipped.length > 200);
  assert.deepEqual(
    shipped.filter((path) => younger.test(readFileSync(path, "utf8").replace(/\/\*\*.*?\*\//gs, ""))),
    [],
  );
});
