/**
 * Whether a text may hold OKRs, by the words of which every reading of it needs one: cheap, and never "no" where the
 * language server would find OKRs. `okr.toml` may be another tool's, and is not worth a process then.
 */
export function looksLikeOkrs(text: string): boolean {
  // In UTF-16 there is a NUL beside each letter; the server says what is wrong with such a file.
  return words.test(text.includes("\0") ? text.replaceAll("\0", "") : text);
}

const words = /objective|key[-_ ]?result|\bkrs\b|\bkr_id\b|^[^\w\n]{0,3}#\s*okr:/i;
