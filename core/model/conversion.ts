import { unitNamed } from "./units.ts";

/**
 * Two amounts on one scale, to tell which is larger: "10 days" and "3 weeks". A unit that only one of them has is meant
 * for both. Undefined where the units measure different things. Months count 30.4 days.
 */
export function onCommonScale(
  from: { readonly value: number; readonly unit?: string },
  to: { readonly value: number; readonly unit?: string },
): readonly [from: number, to: number] | undefined {
  const [first, last] = [from.unit ?? to.unit, to.unit ?? from.unit];
  if (first === undefined || last === undefined || isSameUnit(first, last)) return [from.value, to.value];
  const [one, other] = [unitNamed(first)?.measure, unitNamed(last)?.measure];
  if (!one || !other || one[0] !== other[0]) return undefined;
  return [from.value * one[1], to.value * other[1]];
}

/** Whether two words are the same unit, however each of them is spelled: `week` and `semaines`, `$` and `USD`. */
export function isSameUnit(one: string, other: string): boolean {
  const name = unitNamed(one)?.name;
  return one === other || (name !== undefined && name === unitNamed(other)?.name);
}
