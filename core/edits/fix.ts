import type { Message } from "../l10n/say.ts";
import type { Span } from "../text.ts";

/** A change to one text. `span` counts from the start of the file. */
export interface TextEdit {
  readonly uri: string;
  readonly span: Span;
  readonly newText: string;
}

/** A way out of a finding, as one step that can be undone. */
export interface Fix {
  /** What it does, as a command: `Change to "percent"`. */
  readonly title: Message;
  readonly edits: readonly TextEdit[];
  /** The one to offer first. At most one for a finding. */
  readonly preferred?: boolean;
  /** Changes no meaning that a person would have to weigh: may be run on save and by `okr check --fix`. */
  readonly safe?: boolean;
  /** Ids and metric keys that it makes up. Of ways that are taken together, no two may make up the same one. */
  readonly names?: readonly string[];
}
