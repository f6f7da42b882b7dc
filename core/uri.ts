/** A URI, or a part of one, as people write it: without percent signs. What cannot be decoded stays as it is. */
export function decodedUri(uri: string): string {
  if (!uri.includes("%")) return uri;
  try {
    return decodeURIComponent(uri);
  } catch {
    return uri;
  }
}
