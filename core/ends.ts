/** How many items two rows have in common at their start, and how many of the others at their end. */
export function commonEnds<A, B>(
  a: readonly A[],
  b: readonly B[],
  isSame: (a: A, b: B) => boolean,
): { start: number; end: number } {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && isSame(a[start] as A, b[start] as B)) start++;
  let end = 0;
  while (end < shorter - start && isSame(a[a.length - 1 - end] as A, b[b.length - 1 - end] as B)) end++;
  return { start, end };
}
