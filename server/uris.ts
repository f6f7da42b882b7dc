import { fileURLToPath, pathToFileURL } from "node:url";

/**
 * The one spelling of a URI by which the server knows a file. Editors differ in what they percent-encode (`@` and
 * `%40`, `c:` and `C%3A`), and a file must not be two because of that. A URI that names no file stays as it is.
 */
export function canonical(uri: string): string {
  const path = pathOf(uri);
  return path === undefined ? uri : uriOf(path);
}

/** The path of a file URI; undefined for what is no file of this machine. */
export function pathOf(uri: string): string | undefined {
  if (!uri.startsWith("file:")) return undefined;
  try {
    return fileURLToPath(uri);
  } catch {
    // A host that is not this one, or an encoded slash.
    return undefined;
  }
}

/** The canonical URI of a path. */
export function uriOf(path: string): string {
  return pathToFileURL(path).href.replace(/^file:\/\/\/[A-Z]:/, (drive) => drive.toLowerCase());
}

/** Whether a text may be a file of the user's: not one side of a comparison (`git:`), an output, a chat. */
export function isUsersText(uri: string): boolean {
  return /^(?:file|untitled):/.test(uri);
}
