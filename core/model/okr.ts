import type { MapNode, ScalarNode, TreeNode } from "../syntax/tree.ts";
import type { Span } from "../text.ts";
import type { Concept, DialectId } from "./dialects.ts";
import type { Quantity } from "./quantity.ts";

/**
 * OKRs as a file says them: every part remembers its place. All spans count from the start of the block
 * that holds the item (see `core/syntax/blocks.ts`). Nothing here is judged: what is missing is absent.
 */
export interface Field {
  readonly concept: Concept;
  /** The key as the file writes it, e.g. `kr_id`. */
  readonly name: string;
  readonly keySpan: Span;
  /** From the key to the end of the value. */
  readonly entrySpan: Span;
  /** The value's own place; the key's where there is no value. */
  readonly span: Span;
  readonly node: TreeNode | undefined;
}

export interface TextField extends Field {
  /** Trimmed; a number or boolean as it is written. */
  readonly text: string;
}

export interface NumberField extends Field {
  /** Absent where the value could not be read as a number. */
  readonly quantity: Quantity | undefined;
}

export interface Objective {
  readonly kind: "objective";
  /** Its index among the objectives of its block. */
  readonly item: number;
  readonly node: MapNode;
  readonly span: Span;
  /** Where a finding about the whole objective points: its id, else its text, else its header or first key. */
  readonly anchor: Span;
  readonly id?: TextField;
  readonly text?: TextField;
  /** Its own; else its heading's, one object for all that stand there. So is its period. */
  readonly owner?: TextField;
  readonly scope?: TextField;
  readonly period?: TextField;
  readonly due?: TextField;
  readonly parent?: TextField;
  readonly status?: TextField;
  readonly confidence?: Field;
  /** Progress written by hand on the objective itself (generic files). */
  readonly progress?: NumberField;
  readonly weight?: NumberField;
  readonly type?: TextField;
  readonly asOf?: TextField;
  readonly initiatives?: Field;
  /** Where its list of key results stands, for dialects that nest them. */
  readonly keyResultsField?: Field;
  /** The key results nested in it, as indexes into the block's `keyResults`. */
  readonly keyResults: readonly number[];
  /** The objective it is nested in (generic `children`), as an index into the block's `objectives`. */
  readonly within?: number;
  /** The heading that it stands under within a generic file. */
  readonly heading?: string;
}

export interface KeyResult {
  readonly kind: "key-result";
  /** Its index among the key results of its block. */
  readonly item: number;
  /** A scalar where the file gives the key result as a bare string. */
  readonly node: MapNode | ScalarNode;
  readonly span: Span;
  readonly anchor: Span;
  readonly id?: TextField;
  readonly objectiveId?: TextField;
  readonly text?: TextField;
  readonly owner?: TextField;
  readonly metric?: TextField;
  readonly baseline?: NumberField;
  readonly target?: NumberField;
  readonly current?: NumberField;
  /** `progress`, kept apart from `current`: without a target it is already a share of the way. */
  readonly progress?: NumberField;
  readonly unit?: TextField;
  readonly confidence?: Field;
  readonly status?: TextField;
  readonly evidence: readonly Evidence[];
  readonly evidenceField?: Field;
  readonly asOf?: TextField;
  readonly weight?: NumberField;
  readonly direction?: TextField;
  readonly indicator?: TextField;
  readonly type?: TextField;
  readonly threshold?: Field;
  readonly due?: TextField;
  readonly period?: TextField;
  readonly dependsOn?: Field;
  readonly initiatives?: Field;
  /** The objective it is nested in, as an index into the block's `objectives`. */
  readonly within?: number;
}

/** One proof: BWOC's `{ kind, value, … }` or a `kind:ref` string. A string without a kind has kind `""`. */
export interface Evidence {
  readonly kind: string;
  readonly value: string;
  readonly span: Span;
  readonly node: TreeNode;
  readonly validThrough?: string;
  readonly asOf?: string;
}

/** A reference to another item, written as text: an initiative's key result, say. */
export interface Mention {
  readonly text: string;
  readonly span: Span;
}

/** What a file says once for all its objectives. Taken from its first block. */
export interface FileFacts {
  readonly scope?: TextField;
  readonly period?: TextField;
  readonly owner?: TextField;
  readonly asOf?: TextField;
}

/** The OKRs of one block. Immutable and cached with the block. */
export interface ModelBlock {
  readonly text: string;
  readonly dialect: DialectId;
  readonly root: MapNode;
  readonly objectives: readonly Objective[];
  readonly keyResults: readonly KeyResult[];
  readonly facts: FileFacts;
  /** All that other blocks can see of this one: ids, references and what `GroupIndex` has beside them. */
  readonly print: string;
}
