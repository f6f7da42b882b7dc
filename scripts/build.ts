import { chmodSync, globSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname } from "node:path";
import { type BuildOptions, build, type Metafile, type Plugin } from "esbuild";

/**
 * Bundles each program under `dist/`: the extension, the server, and the command line. `--watch` is not offered: a
 * build takes well under a second.
 *
 * The command line is a launcher (`okr.cjs`) and one bundle a verb (`verbs/*.cjs`). The launcher turns on Node's
 * compile cache, which serves only what is loaded after it, and loads the one verb. So a verb carries no code that it
 * does not use, and what it does use is compiled once.
 */
const common: BuildOptions = {
  bundle: true,
  platform: "node",
  format: "cjs",
  target: "node20",
  minify: !process.env["DEBUG_BUILD"],
  keepNames: true,
  sourcemap: "linked",
  sourcesContent: false,
  metafile: true,
  logLevel: "warning",
  legalComments: "none",
};

/**
 * What most runs do without: a bundle of its own, brought in by the first call. The text is what stands in its place
 * in the bundles of the verbs; `later` is that bundle.
 */
const onDemand: Readonly<Record<string, { readonly entry: string; readonly standIn: string }>> = {
  yaml: {
    entry: "core/syntax/yaml.ts",
    standIn: `export const yaml = {
      id: "yaml",
      cut: (text) => later().yaml.cut(text),
      recut: (...edit) => later().yaml.recut(...edit),
      read: (text, role) => later().yaml.read(text, role),
    };`,
  },
  picomatch: { entry: "picomatch", standIn: "export default (...args) => later()(...args);" },
  ignore: { entry: "ignore", standIn: "export default (...args) => later()(...args);" },
  "fastest-levenshtein": {
    entry: "fastest-levenshtein",
    standIn: "export const distance = (one, other) => later().distance(one, other);",
  },
};

/**
 * How the launcher and the verbs find other bundles; `folder` is where the verbs' bundles are, seen from the one that is
 * built. `import("./commands/report.ts")` becomes `require` of that verb's bundle.
 */
function others(folder: string): Plugin {
  return {
    name: "other-bundles",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /\/commands\/[\w-]+\.ts$/ }, ({ path, kind }) =>
        kind === "dynamic-import"
          ? { path: `${folder}/${basename(path, ".ts")}.cjs`, external: true }
          : undefined,
      );
      onResolve({ filter: /^(?:picomatch|ignore|fastest-levenshtein)$|\/yaml\.ts$/ }, ({ path }) => ({
        path: basename(path, ".ts"),
        namespace: "stand-in",
        sideEffects: false,
      }));
      onLoad({ filter: /.*/, namespace: "stand-in" }, ({ path }) => ({
        contents: `const later = () => require("${folder}/lib/${path}.cjs");\n${onDemand[path]?.standIn}`,
      }));
      onResolve({ filter: /\/lib\/[\w-]+\.cjs$/ }, ({ path }) => ({ path, external: true }));
    },
  };
}

/** Our own modules do nothing by being loaded: what is taken from a door file does not bring the rest of it along. */
const pure: Plugin = {
  name: "pure-sources",
  setup({ onResolve, resolve }) {
    onResolve(
      { filter: /^\.\.?\// },
      async ({ path, importer, kind, pluginData, resolveDir, with: attributes }) => {
        if (pluginData === "asked" || resolveDir.includes("node_modules")) return undefined;
        const found = await resolve(path, {
          importer,
          kind,
          resolveDir,
          with: attributes,
          pluginData: "asked",
        });
        return { errors: found.errors, path: found.path, external: found.external, sideEffects: false };
      },
    );
  },
};

/** Node's own `import()` starts its whole module loader, which costs as much as a verb does: `require` it is. */
const commandLine: BuildOptions = { supported: { "dynamic-import": false } };

const programs: BuildOptions[] = [
  { entryPoints: ["client/extension.ts"], outfile: "dist/extension.cjs", external: ["vscode"] },
  { entryPoints: ["server/main.ts"], outfile: "dist/server.cjs" },
  {
    ...commandLine,
    entryPoints: ["cli/main.ts"],
    outfile: "dist/okr.cjs",
    banner: { js: "#!/usr/bin/env node" },
    plugins: [others("./verbs"), pure],
  },
  ...globSync("cli/commands/*.ts").map(
    (path): BuildOptions => ({
      ...commandLine,
      entryPoints: [path],
      outfile: `dist/verbs/${basename(path, ".ts")}.cjs`,
      external: ["../server.cjs"],
      keepNames: false,
      plugins: [others("."), pure],
    }),
  ),
  ...Object.entries(onDemand).map(
    ([name, { entry }]): BuildOptions => ({
      ...commandLine,
      entryPoints: [entry],
      outfile: `dist/verbs/lib/${name}.cjs`,
      keepNames: false,
    }),
  ),
];

// What stands in `dist` stays until all of the new is there.
const built = await Promise.all(programs.map((program) => build({ ...common, ...program, write: false })));
rmSync("dist", { recursive: true, force: true });
for (const { outputFiles, metafile } of built) {
  for (const { path, contents } of outputFiles ?? []) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, contents);
  }
  if (metafile) report(metafile);
}
chmodSync("dist/okr.cjs", 0o755);

function report({ outputs }: Metafile): void {
  for (const [path, { bytes }] of Object.entries(outputs)) {
    if (!path.endsWith(".cjs")) continue;
    process.stdout.write(`${path}  ${Math.round(bytes / 1024)} kB\n`);
    mkdirSync("dist/meta", { recursive: true });
    writeFileSync(
      `dist/meta/${path.replace(/^dist\//, "").replaceAll("/", "-")}.json`,
      JSON.stringify(outputs),
    );
  }
}
