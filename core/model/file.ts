import type { Message } from "../l10n/say.ts";
import type { Document } from "../syntax/blocks.ts";
import type { ForcedDialect } from "./dialects.ts";
import type { Reading } from "./lower.ts";
import type { FileFacts, ModelBlock } from "./okr.ts";

/** One text of the workspace. Immutable. */
export interface OkrFile {
  readonly uri: string;
  readonly document: Document;
  /** How it is read; undefined: not an OKR file, and nothing is said about it. */
  readonly reading: Reading | undefined;
  readonly origin: Origin;
  /** One for each block of the document; empty where this is no OKR file. */
  readonly blocks: readonly ModelBlock[];
  /** Ids in one group resolve to each other; see `groupOf`. */
  readonly group: string;
  /** The blocks as they were when ids or references last changed: what indexes are made of, and their identity. */
  readonly printed: readonly ModelBlock[];
  /** What it says once for all of its items; the same object for as long as it says the same. */
  readonly facts: FileTexts;
}

/** The facts of a file's first block, without their places. */
export type FileTexts = { readonly [fact in keyof FileFacts]: string | undefined };

/** What the caller knows of a file beyond its text. */
export interface Origin {
  /** How a setting has it read, unless its first line says otherwise. */
  readonly forced?: ForcedDialect;
  /** Why the bytes are no clean text, as a message; such a file is read but never written. */
  readonly unreadable?: Message;
}

/** Where an item stands: the index of its block, and its index in that block's list. */
export interface Place {
  readonly uri: string;
  readonly block: number;
  readonly kind: "objective" | "key-result";
  readonly item: number;
}
