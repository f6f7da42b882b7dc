import { realpathSync } from "node:fs";
import { join } from "node:path";
import { leaves } from "./leaves.ts";
import { readTextFile } from "./text-file.ts";

/** The project's config file, by name. */
export const configName = "okr.config.toml";

/** The text of a folder's `okr.config.toml`; undefined where it has none, or one that is a link out of the folder. */
export function readConfigText(folder: string): string | undefined {
  const path = join(folder, configName);
  try {
    if (leaves(realpathSync(folder), realpathSync(path))) return undefined;
  } catch {
    // There is none.
    return undefined;
  }
  return readTextFile(path)?.text;
}
