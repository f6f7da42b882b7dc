import { fileURLToPath } from "node:url";
import {
  byUri,
  mendAll,
  type OkrFile,
  type RunFor,
  textAt,
  type Workspace,
  withTexts,
} from "../core/index.ts";
import { NotWritten, replaceText } from "../disk/atomic-write.ts";
import { unifiedDiff } from "./diff.ts";
import { type Loaded, shownPath } from "./load.ts";

interface Fixed {
  /** As it is now on disk. */
  readonly workspace: Workspace;
  /** How many findings were mended. */
  readonly fixed: number;
  /** Files that could not be written, and why. */
  readonly troubles: readonly string[];
}

/**
 * Makes all fixes that no person has to weigh (`Fix.safe`), in memory and then file by file on disk. A file that
 * cannot be read in full, or is no clean UTF-8, is left alone.
 */
export function fixOnDisk(
  { folder, workspace: before }: Loaded,
  files: readonly OkrFile[],
  runFor: RunFor,
): Fixed {
  const mended = mendAll(before, runFor, { uris: files.map(({ uri }) => uri) });
  const { workspace } = mended;
  const unwritten = new Map<string, string>();
  const troubles: string[] = [];
  for (const uri of byUri(mended.edits).keys()) {
    const old = textAt(before, uri);
    try {
      replaceText(fileURLToPath(uri), old, textAt(workspace, uri), folder);
    } catch (error) {
      if (!(error instanceof NotWritten)) throw error;
      troubles.push(`${shownPath(folder, uri)}: ${error.message} Nothing was written.`);
      unwritten.set(uri, old);
    }
  }
  return { workspace: withTexts(workspace, unwritten), fixed: mended.fixed, troubles };
}

interface DryFixed {
  /** As it would be on disk. */
  readonly workspace: Workspace;
  readonly fixed: number;
  /** A unified diff from what is there to what would be, file by file. */
  readonly diff: string;
}

/** What `fixOnDisk` would do. Writes nothing. */
export function fixInMemory(
  { folder, workspace: before }: Loaded,
  files: readonly OkrFile[],
  runFor: RunFor,
): DryFixed {
  const { workspace, edits, fixed } = mendAll(before, runFor, { uris: files.map(({ uri }) => uri) });
  const diffs = [...byUri(edits)].map(([uri, list]) => ({
    path: shownPath(folder, uri),
    list,
    text: textAt(before, uri),
  }));
  const diff = diffs
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ path, list, text }) => unifiedDiff(path, text, list))
    .join("");
  return { workspace, fixed, diff };
}
