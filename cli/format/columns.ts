/** How a column stands, and what to put around its text once it is wide enough. */
export interface Cell {
  readonly text: string;
  readonly paint?: (text: string) => string;
}

/** Rows of cells as lines, each column as wide as its widest cell; `right` names the columns that stand to the right. */
export function aligned(rows: readonly (readonly Cell[])[], right: readonly number[] = []): string[] {
  const widths: number[] = [];
  for (const row of rows)
    row.forEach(({ text }, column) => {
      widths[column] = Math.max(widths[column] ?? 0, widthOf(text));
    });
  return rows.map((row) => {
    let last = row.length - 1;
    while (last >= 0 && row[last]?.text === "") last--;
    return row
      .slice(0, last + 1)
      .map(({ text, paint }, column) => {
        const blanks = " ".repeat((widths[column] ?? 0) - widthOf(text));
        const shown = paint ? paint(text) : text;
        if (right.includes(column)) return blanks + shown;
        return column === last ? shown : shown + blanks;
      })
      .join("  ");
  });
}

/** How many columns of a terminal a text takes: two for wide letters and emoji, none for accents and joiners. */
export function widthOf(text: string): number {
  if (/^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2190-\u2193\u2212✓✗○]*$/.test(text))
    return text.length;
  let width = 0;
  for (const [cluster] of text.matchAll(clusters)) width += wide.test(cluster) ? 2 : 1;
  return width;
}

/** A text cut to a width, with `…` where something is missing. */
export function fitted(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let fits = "";
  for (const [cluster] of text.matchAll(clusters)) {
    if (widthOf(fits + cluster) >= width) break;
    fits += cluster;
  }
  return `${fits.trimEnd()}…`;
}

/** A character with all that joins it: accents, variation selectors, skin tones, further emoji after a joiner. */
const clusters = /\P{M}(?:\p{M}|[\u{1f3fb}-\u{1f3ff}]|\u200d\P{M})*/gsu;
/** East Asian wide and full-width blocks, and emoji. */
const wide =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1b000}-\u{1b2ff}\u{1f200}-\u{1f2ff}\u{20000}-\u{3fffd}]|^\p{Emoji_Presentation}|\ufe0f/u;
