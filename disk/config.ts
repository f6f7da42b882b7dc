import { realpathSync, statSync } from "node:fs";
import { join } from "node:path";
import {
  type ConfigFile,
  type Configs,
  configName,
  type Message,
  mayHoldOkrs,
  say,
  withConfig,
} from "../core/index.ts";
import type { Judge } from "./discover.ts";
import { isThere, leaves } from "./leaves.ts";
import { largestFile, readTextFile } from "./text-file.ts";

/**
 * A folder's `okr.config.toml`; undefined where it has none. What stands there and cannot be read (a folder, bytes that
 * are no UTF-8, a link out of `root`, a file of somebody else's) comes with the reason, and without a text.
 */
export function readConfigFile(folder: string, root: string): ConfigFile | undefined {
  const path = join(folder, configName);
  if (!isThere(path)) return undefined;
  const trouble = troubleWith(path, root);
  const file = trouble === undefined ? readTextFile(path) : undefined;
  const unreadable = trouble ?? (file ? file.problem : cannotBeRead);
  return unreadable === undefined ? { text: file?.text ?? "" } : { text: "", unreadable };
}

/** Finds the configs of a workspace while its folders are walked, and judges files by those found so far. */
export class ConfigFinder implements Judge {
  configs: Configs;
  readonly #uriOf: (path: string) => string;
  readonly #root: string;

  /** Starts from what is known of configs; `root` is the folder to be walked, `uriOf` gives the URI of a path. */
  constructor(configs: Configs, root: string, uriOf: (path: string) => string) {
    this.configs = configs;
    this.#root = root;
    this.#uriOf = uriOf;
  }

  /** What is known already, such as a text that is open, wins over the file. */
  onConfig(folder: string): void {
    const uri = this.#uriOf(folder);
    if (!this.configs.byFolder.has(uri))
      this.configs = withConfig(this.configs, uri, readConfigFile(folder, this.#root));
  }

  isCandidate(path: string): boolean {
    return mayHoldOkrs(this.configs, this.#uriOf(path));
  }
}

const outside = say("{0} is a link that leads out of the workspace. The defaults hold.", configName);
const isFolder = say("{0} is a folder. The defaults hold until it is a file.", configName);
const noFile = say("{0} is no regular file. The defaults hold.", configName);
const tooLarge = say("{0} is larger than {1} MB. The defaults hold.", configName, largestFile / 2 ** 20);
const cannotBeRead = say("{0} cannot be read. The defaults hold until it can.", configName);

function troubleWith(path: string, root: string): Message | undefined {
  try {
    if (leaves(realpathSync(root), realpathSync(path))) return outside;
    const stat = statSync(path);
    if (stat.isDirectory()) return isFolder;
    if (!stat.isFile()) return noFile;
    return stat.size > largestFile ? tooLarge : undefined;
  } catch {
    // A link that leads nowhere, or a place that is not ours to look at.
    return cannotBeRead;
  }
}
