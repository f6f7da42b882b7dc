import { globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import type { BuildOptions, Plugin } from "esbuild";

/**
 * How the command line is bundled so that it starts fast (`npm run bench` measures it). A launcher, `dist/okr.cjs`,
 * turns on Node's compile cache and loads one verb; the cache serves only what is loaded after that. Each verb, and
 * each part of one that most runs do without, is a bundle of its own in `dist/cli/`, with no code in it that it does
 * not use. Written in the sources as what it is: each `import("./x.ts")` under `cli/` leads to the bundle of `x.ts`.
 */
export function commandLine(): BuildOptions[] {
  const parts = [
    ...globSync("cli/commands/*.ts"),
    "cli/german.ts",
    "cli/help.ts",
    "cli/format/pages.ts",
    "cli/format/progress-text.ts",
    "cli/git.ts",
  ];
  return [
    {
      ...withRequire,
      entryPoints: ["cli/main.ts"],
      outfile: "dist/okr.cjs",
      banner: { js: "#!/usr/bin/env node" },
      plugins: [otherBundles("./cli", ["fastest-levenshtein"]), pureSources],
    },
    ...parts.map((path) => {
      const name = basename(path, ".ts");
      return part(name, path, [...rarelyNeeded, ...(onlyPrints.includes(name) ? forPlaces : [])]);
    }),
    ...Object.entries(standIns).map(([name, { entry }]) =>
      part(name, entry, name === "read-config" ? rarelyNeeded : []),
    ),
  ];
}

/** Whether a file that was built is one of the parts. */
export function isPart(path: string): boolean {
  return /[\\/]dist[\\/]cli[\\/]/.test(path);
}

/** Node's own `import()` starts its whole module loader, which costs as much as a verb does: `require` it is. */
const withRequire: BuildOptions = { supported: { "dynamic-import": false } };

/** Not minified here: that is done once its functions are eager. What a crash prints keeps its names. */
function part(name: string, path: string, later: readonly string[]): BuildOptions {
  return {
    ...withRequire,
    entryPoints: [path],
    outfile: `dist/cli/${name}.cjs`,
    external: ["../server.cjs"],
    minify: false,
    keepNames: false,
    sourcemap: false,
    plugins: [otherBundles(".", later), pureSources],
  };
}

/** Verbs that read TOML without places; and what they need only for mistakes, a config file, metrics, prose numbers. */
const onlyPrints = ["report", "check-progress", "tree"];
const forPlaces = ["toml", "read-config", "glob", "sides-read", "measure"];
const rarelyNeeded = ["yaml", "ignore", "fastest-levenshtein"];

/** What is brought in by the first call: where it comes from, and what stands in its place until then. */
const standIns: Readonly<Record<string, { readonly entry: string; readonly text: string }>> = {
  yaml: { entry: "core/syntax/yaml.ts", text: language("yaml") },
  toml: { entry: "core/syntax/toml.ts", text: language("toml") },
  "read-config": functionsOf("core/config/read-config.ts"),
  glob: functionsOf("core/config/glob.ts"),
  "sides-read": functionsOf("core/model/sides-read.ts"),
  measure: functionsOf("core/model/measure.ts"),
  ignore: { entry: "ignore", text: "export default (...given) => later()(...given);" },
  "fastest-levenshtein": { entry: "fastest-levenshtein", text: functions(["distance"]) },
};

function functionsOf(entry: string) {
  const names = [...readFileSync(entry, "utf8").matchAll(/^export function (\w+)/gm)].map(
    ([, name]) => name ?? "",
  );
  return { entry, text: functions(names) };
}

function functions(names: readonly string[]): string {
  return names.map((name) => `export const ${name} = (...given) => later().${name}(...given);`).join("\n");
}

function language(name: string): string {
  return `export const ${name} = {
    id: "${name}",
    cut: (text) => later().${name}.cut(text),
    recut: (...edit) => later().${name}.recut(...edit),
    read: (text, role) => later().${name}.read(text, role),
  };`;
}

/** Leads from one bundle to others, which are in `folder` as seen from this one; `later` names what a stand-in brings in. */
function otherBundles(folder: string, later: readonly string[]): Plugin {
  return {
    name: "other-bundles",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^\.\.?\/.*\.ts$/ }, ({ path, kind }) =>
        kind === "dynamic-import"
          ? { path: `${folder}/${basename(path, ".ts")}.cjs`, external: true }
          : undefined,
      );
      onResolve({ filter: /^[\w-]+$|\.ts$/ }, ({ path, kind }) => {
        const name = basename(path, ".ts");
        const isLater = kind === "import-statement" && later.includes(name);
        return isLater ? { path: name, namespace: "stand-in", sideEffects: false } : undefined;
      });
      onLoad({ filter: /.*/, namespace: "stand-in" }, ({ path }) => ({
        contents: `const later = () => require("${folder}/${path}.cjs");\n${standIns[path]?.text}`,
      }));
      onResolve({ filter: /.*/, namespace: "stand-in" }, ({ path }) => ({ path, external: true }));
    },
  };
}

/** Our own modules do nothing by being loaded: what is taken from a door file does not bring the rest of it along. */
const pureSources: Plugin = {
  name: "pure-sources",
  setup({ onResolve, resolve }) {
    onResolve(
      { filter: /^\.\.?\// },
      async ({ path, importer, kind, pluginData, resolveDir, with: attributes }) => {
        if (pluginData === "asked" || resolveDir.includes("node_modules")) return undefined;
        const asked = { importer, kind, resolveDir, with: attributes, pluginData: "asked" };
        const { errors, path: found, external } = await resolve(path, asked);
        return { errors, path: found, external, sideEffects: false };
      },
    );
  },
};
