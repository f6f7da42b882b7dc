/**
 * Numbers as hovers, tree and terminal show them. A number is never rounded across a border that it has not
 * crossed: 0.698 is not shown as 0.70 where 0.70 is the line.
 */

/** The attainment at which a key result counts as on track: the canonical OKR green line (BWOC handbook, 5). */
export const greenLine = 0.7;

/** A number as it is, without binary dust and with a real minus. */
export function numberText(value: number): string {
  const plain = String(value);
  if (!Number.isFinite(value)) return plain;
  // What is that short has no dust.
  if (plain.length <= 12) return withMinus(plain);
  return withMinus(String(Number(value.toPrecision(12))));
}

/** The borders that health and success are told by. */
const borders = [0, greenLine, 1];

/** An attainment with two places, more where fewer would cross one of the borders 0, 0.7 and 1. */
export function shareText(value: number): string {
  return withMinus(roundedBeside(value, 2, borders));
}

/** Two attainments with as many places as it takes to tell them apart. */
export function sharesText(one: number, other: number): [string, string] {
  for (let places = 2; places < 8; places++) {
    const texts = [one, other].map((value) => roundedBeside(value, places, borders));
    if (texts[0] !== texts[1] || one === other) return [withMinus(texts[0] ?? ""), withMinus(texts[1] ?? "")];
  }
  return [numberText(one), numberText(other)];
}

/** An attainment as a percentage, `35%`; with places where fewer would cross a border. */
export function percentText(value: number): string {
  return `${withMinus(roundedBeside(value * 100, 0, [0, 100 * greenLine, 100]))}%`;
}

function roundedBeside(value: number, places: number, lines: readonly number[]): string {
  // Far from every border, no rounding crosses one.
  const near = 10 ** -places;
  if (lines.every((border) => Math.abs(value - border) > near)) return value.toFixed(places);
  // Sharp enough for any two numbers that are not the same but for binary dust.
  const sharp = Number(value.toPrecision(12));
  const crosses = (rounded: number) => lines.some((border) => sharp < border !== rounded < border);
  for (let more = places; more < places + 6; more++) {
    const text = sharp.toFixed(more);
    if (!crosses(Number(text))) return Number(text) === 0 ? (0).toFixed(more) : text;
  }
  return String(sharp);
}

function withMinus(text: string): string {
  return text.startsWith("-") ? `−${text.slice(1)}` : text;
}
