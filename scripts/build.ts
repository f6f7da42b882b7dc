import { chmodSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { build, type BuildOptions, type Metafile } from "esbuild";

/**
 * Bundles each program into one file under `dist/`: the extension, the server, the command line. `--watch` is not
 * offered: a build takes well under a second.
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

const programs: BuildOptions[] = [
  { entryPoints: ["client/extension.ts"], outfile: "dist/extension.cjs", external: ["vscode"] },
  { entryPoints: ["server/main.ts"], outfile: "dist/server.cjs" },
  {
    entryPoints: ["cli/main.ts"],
    outfile: "dist/okr.cjs",
    external: ["./server.cjs"],
    banner: { js: "#!/usr/bin/env node" },
  },
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
