import { chmodSync, globSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { basename } from "node:path";
import { build, type BuildOptions, type Metafile, type Plugin } from "esbuild";

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

/** What a verb takes from these packages is brought in when it is first called: most runs never do. */
const lazyPackages: Readonly<Record<string, readonly string[]>> = {
  yaml: ["isAlias", "isMap", "isScalar", "isSeq", "parseAllDocuments"],
  picomatch: ["default"],
  ignore: ["default"],
  "fastest-levenshtein": ["distance"],
};

const lazy: Plugin = {
  name: "lazy-packages",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: new RegExp(`^(?:${Object.keys(lazyPackages).join("|")})$`) }, ({ path, namespace }) =>
      namespace === "lazy" ? undefined : { path, namespace: "lazy", sideEffects: false },
    );
    onLoad({ filter: /.*/, namespace: "lazy" }, ({ path }) => {
      const call = (name: string) =>
        name === "default"
          ? `export default (...args) => require("${path}")(...args);`
          : `export const ${name} = (...args) => require("${path}").${name}(...args);`;
      return { contents: (lazyPackages[path] ?? []).map(call).join("\n"), resolveDir: "." };
    });
  },
};

/** Our own modules do nothing by being loaded: what is taken from a door file does not bring the rest of it along. */
const pure: Plugin = {
  name: "pure-sources",
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^\.\.?\// }, async ({ path, importer, kind, pluginData, resolveDir, with: attributes }) => {
      if (pluginData === "asked" || resolveDir.includes("node_modules")) return undefined;
      const found = await resolve(path, { importer, kind, resolveDir, with: attributes, pluginData: "asked" });
      return { errors: found.errors, path: found.path, external: found.external, sideEffects: false };
    });
  },
};

/** `import("./commands/report.ts")` becomes `require` of that verb's bundle; `folder` is where they are, seen from here. */
function verbsIn(folder: string): Plugin {
  return {
    name: "verbs",
    setup({ onResolve }) {
      onResolve({ filter: /\/commands\/[\w-]+\.ts$/ }, ({ path, kind }) =>
        kind === "dynamic-import" ? { path: `${folder}/${basename(path, ".ts")}.cjs`, external: true } : undefined,
      );
    },
  };
}

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
    plugins: [verbsIn("./verbs"), pure, lazy],
  },
  ...globSync("cli/commands/*.ts").map((path): BuildOptions => ({
    ...commandLine,
    entryPoints: [path],
    outfile: `dist/verbs/${basename(path, ".ts")}.cjs`,
    external: ["../server.cjs"],
    keepNames: false,
    plugins: [verbsIn("."), pure, lazy],
  })),
];

rmSync("dist", { recursive: true, force: true });
mkdirSync("dist/meta", { recursive: true });
for (const program of programs) {
  const { metafile } = await build({ ...common, ...program });
  if (metafile) report(metafile);
}
chmodSync("dist/okr.cjs", 0o755);

function report({ outputs }: Metafile): void {
  for (const [path, { bytes }] of Object.entries(outputs))
    if (path.endsWith(".cjs")) process.stdout.write(`${path}  ${Math.round(bytes / 1024)} kB\n`);
  const name = Object.keys(outputs).find((path) => path.endsWith(".cjs"));
  if (name) writeFileSync(`dist/meta/${name.replace(/^dist\//, "").replaceAll("/", "-")}.json`, JSON.stringify(outputs));
}
