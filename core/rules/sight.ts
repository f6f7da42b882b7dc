import type { FileTexts, OkrFile, Place } from "../model/file.ts";
import type { ModelBlock } from "../model/okr.ts";
import { type PathAnswer, proofAt } from "../model/proof-paths.ts";
import type { Workspace } from "../model/workspace.ts";

/** Reads other blocks for the rules that run on one block, and remembers which blocks those were. */
export class Sight {
  readonly #workspace: Workspace;
  readonly #own: ModelBlock;
  #looks: Map<Look["at"], Look> | undefined;
  #asked: Asked[] | undefined;

  constructor(workspace: Workspace, own: ModelBlock) {
    this.#workspace = workspace;
    this.#own = own;
  }

  blockAt({ uri, block: at }: Pick<Place, "uri" | "block">): ModelBlock | undefined {
    const block = this.#workspace.files.get(uri)?.blocks[at];
    if (block && block !== this.#own) this.#note(uri, block);
    return block;
  }

  /** What another file says for all of its items. */
  factsAt(uri: string): FileTexts | undefined {
    const facts = this.#workspace.files.get(uri)?.facts;
    if (facts) this.#note(uri, facts);
    return facts;
  }

  proofAt(file: OkrFile, path: string): PathAnswer | undefined {
    const answer = proofAt(this.#workspace, file, path);
    this.#asked ??= [];
    this.#asked.push({ path, answer });
    return answer;
  }

  /** The paths that were asked for so far. */
  asked(): readonly Asked[] {
    return this.#asked ?? none;
  }

  /** What was looked at so far, but for the own block. */
  looks(): readonly Look[] {
    return this.#looks ? [...this.#looks.values()] : none;
  }

  #note(uri: string, at: Look["at"]): void {
    this.#looks ??= new Map();
    this.#looks.set(at, { uri, at });
  }
}

/** What a rule looked at, a block or what a file says for all of its items, and that file. */
export interface Look {
  readonly uri: string;
  readonly at: ModelBlock | FileTexts;
}

/** A path that a rule asked for, and what was known of it. */
export interface Asked {
  readonly path: string;
  readonly answer: PathAnswer | undefined;
}

const none: readonly never[] = [];
