import type { OkrFile, Place } from "../model/file.ts";
import type { ModelBlock } from "../model/okr.ts";
import type { Workspace } from "../model/workspace.ts";

/** A block that a rule looked at, and the file it stood in. */
export interface Look {
  readonly uri: string;
  readonly block: ModelBlock;
}

/** Reads items of other blocks for the rules that run on one block, and remembers which blocks those were. */
export class Sight {
  readonly #workspace: Workspace;
  readonly #own: ModelBlock;
  readonly #looks = new Map<ModelBlock, Look>();

  constructor(workspace: Workspace, own: ModelBlock) {
    this.#workspace = workspace;
    this.#own = own;
  }

  blockAt({ uri, block: at }: Place): ModelBlock | undefined {
    const block = this.#workspace.files.get(uri)?.blocks[at];
    if (block && block !== this.#own) this.#looks.set(block, { uri, block });
    return block;
  }

  /** What was looked at so far, but for the own block. */
  looks(): readonly Look[] {
    return this.#looks.size === 0 ? none : [...this.#looks.values()];
  }
}

/** Whether all that was looked at is still there, unchanged; in its file it may have moved. */
export function looksHold({ files }: Workspace, looks: readonly Look[]): boolean {
  return looks.every(({ uri, block }) => {
    const file = files.get(uri);
    return file !== undefined && blocksOf(file).has(block);
  });
}

const none: readonly Look[] = [];

const known = new WeakMap<OkrFile, ReadonlySet<ModelBlock>>();

function blocksOf(file: OkrFile): ReadonlySet<ModelBlock> {
  let blocks = known.get(file);
  if (!blocks) {
    blocks = new Set(file.blocks);
    known.set(file, blocks);
  }
  return blocks;
}
