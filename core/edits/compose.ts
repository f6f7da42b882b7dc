import { grouped } from "../grouped.ts";
import type { TextEdit } from "./fix.ts";

/**
 * Two rounds of edits of one text as one: `second` counts in the text that `first` makes out of `text`. The result
 * counts in `text`, in order of place, its edits apart from each other; where a text came back to what it was there
 * is none. As in `applyEdits`, of edits that overlap the one further back is left out.
 */
export function composed(text: string, first: readonly TextEdit[], second: readonly TextEdit[]): TextEdit[] {
  const uri = (first[0] ?? second[0])?.uri ?? "";
  const pieces = replaced(replaced([{ from: 0, to: text.length }], first), second);
  const edits: TextEdit[] = [];
  let at = 0;
  while (at < pieces.length) {
    const { from, newText } = pieces[at] as Piece;
    if (newText === undefined) {
      at++;
      continue;
    }
    let to = from;
    let written = "";
    for (let piece = pieces[at]; piece?.newText !== undefined; piece = pieces[++at]) {
      to = piece.to;
      written += piece.newText;
    }
    if (text.slice(from, to) !== written)
      edits.push({ uri, span: { start: from, end: to }, newText: written });
  }
  return edits;
}

/** Edits of many texts, text by text. */
export function byUri(edits: readonly TextEdit[]): ReadonlyMap<string, readonly TextEdit[]> {
  return grouped(edits, ({ uri }) => uri);
}

/** A stretch of the first text, as it was or with another text in its place. Pieces stand side by side. */
interface Piece {
  readonly from: number;
  readonly to: number;
  readonly newText?: string;
}

function lengthOf({ from, to, newText }: Piece): number {
  return newText?.length ?? to - from;
}

/** The row of pieces after edits that count in the text which the row spells. */
function replaced(row: readonly Piece[], edits: readonly TextEdit[]): Piece[] {
  const left = row.toReversed();
  const done: Piece[] = [];
  let at = 0;
  /** Moves pieces up to an offset out of what is left, the last one cut in two where it reaches beyond. */
  const take = (offset: number): Piece[] => {
    const taken: Piece[] = [];
    for (let piece = left.pop(); piece; piece = left.pop()) {
      const length = lengthOf(piece);
      if (at + length > offset) {
        const [head, tail] = offset > at ? cut(piece, offset - at) : [undefined, piece];
        left.push(tail);
        if (head) taken.push(head);
        break;
      }
      taken.push(piece);
      at += length;
    }
    at = offset;
    return taken;
  };
  const ordered = [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  for (const { span, newText } of ordered) {
    if (span.start < at) continue;
    done.push(...take(span.start));
    const from = left.at(-1)?.from ?? done.at(-1)?.to ?? 0;
    const gone = take(Math.max(span.start, span.end));
    done.push({ from, to: gone.at(-1)?.to ?? from, newText });
  }
  return [...done, ...left.toReversed()];
}

function cut({ from, to, newText }: Piece, length: number): [Piece, Piece] {
  if (newText === undefined)
    return [
      { from, to: from + length },
      { from: from + length, to },
    ];
  return [
    { from, to, newText: newText.slice(0, length) },
    { from: to, to, newText: newText.slice(length) },
  ];
}
