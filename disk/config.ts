import { join } from "node:path";
import { readTextFile } from "./text-file.ts";

/** The project's config file, by name. */
export const configName = "okr.config.toml";

/** The text of a folder's `okr.config.toml`; undefined where it has none. */
export function readConfigText(folder: string): string | undefined {
  return readTextFile(join(folder, configName))?.text;
}
