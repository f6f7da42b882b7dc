import type { TextEdit } from "./fix.ts";

/** Edits of many texts that are to be made together, in order of place. No two of them overlap. */
export class Apart {
  readonly #byUri = new Map<string, TextEdit[]>();

  /** Whether an edit overlaps one of them, or begins where one ends. */
  touches({ uri, span }: TextEdit): boolean {
    const edits = this.#byUri.get(uri) ?? [];
    const before = edits[upTo(edits, span.end) - 1];
    return before !== undefined && before.span.end >= span.start;
  }

  add(edit: TextEdit): void {
    const edits = this.#byUri.get(edit.uri) ?? [];
    edits.splice(upTo(edits, edit.span.start), 0, edit);
    this.#byUri.set(edit.uri, edits);
  }
}

/** How many of some ordered edits begin at an offset or before it. */
function upTo(edits: readonly TextEdit[], offset: number): number {
  let [low, high] = [0, edits.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((edits[middle]?.span.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
