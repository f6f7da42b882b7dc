/**
 * An attainment as a bar of `▰` and `▱`: full only from 1 on, not empty from the first step on, empty where
 * nothing is known. Values beyond both ends are shown as the end.
 */
export function bar(attainment: number | undefined, width = 20): string {
  const share = Math.min(1, Math.max(0, attainment ?? 0)) || 0;
  const nearest = Math.round(share * width);
  const filled = share >= 1 ? width : share > 0 ? Math.min(width - 1, Math.max(1, nearest)) : 0;
  return "▰".repeat(filled) + "▱".repeat(width - filled);
}
