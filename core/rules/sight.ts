import type { Place } from "../model/file.ts";
import type { ModelBlock } from "../model/okr.ts";
import type { Workspace } from "../model/workspace.ts";

/** Reads other blocks for the rules that run on one block, and remembers which blocks those were. */
export class Sight {
  readonly #workspace: Workspace;
  readonly #own: ModelBlock;
  #looks: Map<ModelBlock, Look> | undefined;

  constructor(workspace: Workspace, own: ModelBlock) {
    this.#workspace = workspace;
    this.#own = own;
  }

  blockAt({ uri, block: at }: Place): ModelBlock | undefined {
    const block = this.#workspace.files.get(uri)?.blocks[at];
    if (block && block !== this.#own) {
      this.#looks ??= new Map();
      this.#looks.set(block, { uri, block });
    }
    return block;
  }

  /** What was looked at so far, but for the own block. */
  looks(): readonly Look[] {
    return this.#looks ? [...this.#looks.values()] : none;
  }
}

/** A block that a rule looked at, and the file it stood in. */
export interface Look {
  readonly uri: string;
  readonly block: ModelBlock;
}

const none: readonly Look[] = [];
