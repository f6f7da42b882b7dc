import { chmodSync, globSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { build, type BuildOptions, type Metafile, type Plugin } from "esbuild";

/**
 * Bundles each program under `dist/`: the extension, the server, and the command line. `--watch` is not offered: a
 * build takes well under a second.
 *
 * The command line is a launcher (`okr.cjs`) and one bundle a verb (`verbs/*.cjs`). The launcher turns on Node's
 * compile cache, which serves only what is loaded after it, and loads the one verb; the verb's bundle holds no code
 * that it does not use. Packages that most runs do without are evaluated when they are first touched.
 */
const common: BuildOptions = {
  bundle: true,
  platform: "node",
  format: "cjs",
  target: "node20",
  minify: true,
  keepNames: true,
  sourcemap: "linked",
  sourcesContent: false,
  metafile: true,
  logLevel: "warning",
  legalComments: "none",
};

/** Our own modules do nothing when they are loaded: what a bundle takes from a door file does not bring the rest along. */
const pureSources: Plugin = {
  name: "pure-sources",
  setup({ onResolve, resolve }) {
    onResolve({ filter: /\/core\/index\.ts$/ }, async ({ path, resolveDir, kind, pluginData }) => {
      if (pluginData === "pure") return undefined;
      const found = await resolve(path, { resolveDir, kind, pluginData: "pure" });
      return { ...found, sideEffects: false };
    });
  },
};

const programs: BuildOptions[] = [
  { entryPoints: ["client/extension.ts"], outfile: "dist/extension.cjs", external: ["vscode"] },
  { entryPoints: ["server/main.ts"], outfile: "dist/server.cjs" },
];
