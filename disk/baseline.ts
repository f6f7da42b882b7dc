import { writeFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { type Baseline, baselineText, type Message, readBaseline, say } from "../core/index.ts";
import { NotWritten, writeAtomically } from "./atomic-write.ts";
import { isThere, leadsOut, leaves } from "./leaves.ts";
import { readTextFile } from "./text-file.ts";

/** The file of known findings, by name. It counts for its folder and all below, up to the next one. */
export const baselineName = "okr.baseline.json";

export interface BaselineFile {
  readonly folder: string;
  /** Empty where the file cannot be used. */
  readonly baseline: Baseline;
  /** Why the file that is there cannot be used, and the way out: two sentences. */
  readonly trouble?: Message;
}

/** Finds the baseline that counts for a file, by its path; undefined where there is none. */
export type FindBaseline = (path: string) => BaselineFile | undefined;

/** The baselines of a workspace's folder and of those in it, each read once, when it is first asked for. */
export function baselinesIn(root: string): FindBaseline {
  const read = new Map<string, BaselineFile | undefined>();
  const inFolder = (folder: string) => {
    if (!read.has(folder)) read.set(folder, readBaselineFile(folder));
    return read.get(folder);
  };
  return (path) => {
    let folder = dirname(path);
    for (; folder !== root && !leaves(root, folder); folder = dirname(folder)) {
      const found = inFolder(folder);
      if (found) return found;
    }
    return inFolder(root);
  };
}

/** What a baseline calls a file: the way from its own folder, with `/`. */
export function pathInBaseline(folder: string, path: string): string {
  return relative(folder, path).split(sep).join("/");
}

/** What cannot be read in full hides nothing, and says so. */
function readBaselineFile(folder: string): BaselineFile | undefined {
  const path = join(folder, baselineName);
  if (!isThere(path)) return undefined;
  const file = leadsOut(folder, path) ? undefined : readTextFile(path);
  if (!file)
    return unusable(
      folder,
      say('It cannot be read, so no finding is hidden. Remove it, then run "okr check --update-baseline".'),
    );
  const read =
    file.problem === undefined ? readBaseline(file.text) : { trouble: say("It is not saved as UTF-8") };
  if ("baseline" in read) return { folder, baseline: read.baseline };
  return unusable(
    folder,
    say('{0}, so no finding is hidden. Write it anew with "okr check --update-baseline".', read.trouble),
  );
}

/**
 * Writes the baseline of a folder, in one step where there is one already.
 * @throws NotWritten where that cannot be done.
 */
export function writeBaselineFile(folder: string, baseline: Baseline): void {
  const path = join(folder, baselineName);
  const text = baselineText(baseline);
  if (isThere(path)) {
    const before = readTextFile(path);
    if (!before) throw new NotWritten("It cannot be read: remove it first.");
    if (before.text !== text) writeAtomically(path, text, folder);
    return;
  }
  try {
    writeFileSync(path, text, { flag: "wx" });
  } catch (error) {
    throw new NotWritten("Writing there is not allowed, or the disk is full.", { cause: error });
  }
}

function unusable(folder: string, trouble: Message): BaselineFile {
  return { folder, baseline: new Map(), trouble };
}
