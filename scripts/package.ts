import { rmSync } from "node:fs";
import { join } from "node:path";
import { createVSIX } from "@vscode/vsce";
import manifest from "../package.json" with { type: "json" };

/**
 * `npm run package`: builds (vsce runs `vscode:prepublish`) and packs what `.vscodeignore` lets through into
 * `okr-lens-<version>.vsix`; vsce lists the files and prints the size. The bundles need no dependencies beside them.
 */
const root = join(import.meta.dirname, "..");
const packagePath = join(root, `${manifest.name}-${manifest.version}.vsix`);

rmSync(packagePath, { force: true });
await createVSIX({ cwd: root, packagePath, dependencies: false });
