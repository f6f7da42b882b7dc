import { chmodSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { type BuildOptions, build, type Metafile, transform } from "esbuild";
import { commandLine, isPart } from "./command-line.ts";
import { withEagerFunctions } from "./eager.ts";

/**
 * Bundles each program under `dist/`: the extension, the server, the command line. `--watch` is not offered: a build
 * takes about a second.
 */
const common = {
  bundle: true,
  platform: "node",
  format: "cjs",
  target: "node20",
  minify: true,
  keepNames: true,
  sourcemap: "linked",
  sourcesContent: false,
  metafile: true,
  write: false,
  logLevel: "warning",
  legalComments: "none",
} as const satisfies BuildOptions;

const programs: BuildOptions[] = [
  { entryPoints: ["client/extension.ts"], outfile: "dist/extension.cjs", external: ["vscode"] },
  { entryPoints: ["server/main.ts"], outfile: "dist/server.cjs" },
  ...commandLine(),
];

interface Built {
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  readonly metafile: Metafile;
}

const built = await Promise.all(programs.map(bundle));
// What stands in `dist` stays until all of the new is there.
rmSync("dist", { recursive: true, force: true });
mkdirSync("dist/meta", { recursive: true });
for (const { files, metafile } of built) {
  for (const [path, contents] of files) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, contents);
  }
  report(files, metafile);
}
chmodSync("dist/okr.cjs", 0o755);

async function bundle(program: BuildOptions): Promise<Built> {
  const { outputFiles, metafile } = await build({ ...common, ...program, write: false, metafile: true });
  const files = new Map<string, string | Uint8Array>();
  for (const { path, text, contents } of outputFiles)
    files.set(path, isPart(path) ? await minified(withEagerFunctions(text)) : contents);
  return { files, metafile };
}

async function minified(code: string): Promise<string> {
  const { platform, target, legalComments } = common;
  const options = { platform, target, legalComments, minifyWhitespace: true, minifySyntax: true };
  return (await transform(code, options)).code;
}

function report(files: Built["files"], { outputs }: Metafile): void {
  const [path, contents] = [...files].find(([each]) => each.endsWith(".cjs")) ?? [];
  if (path === undefined || contents === undefined) return;
  const name = Object.keys(outputs).find((each) => each.endsWith(".cjs")) ?? path;
  process.stdout.write(`${name}  ${Math.round(contents.length / 1024)} kB\n`);
  writeFileSync(
    `dist/meta/${name.replace(/^dist\//, "").replaceAll("/", "-")}.json`,
    JSON.stringify(outputs),
  );
}
