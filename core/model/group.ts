import type { DialectId } from "./dialects.ts";

/**
 * The name of the group a file belongs to: the files among which its ids resolve.
 * BWOC keeps one plugin to a folder, so the folder is the group. An OKRchestra workspace is the folder above
 * `okrs/`. Generic files of one opened folder form one group; outside of any, the file's own folder does.
 */
export function groupOf(uri: string, dialect: DialectId, roots: readonly string[]): string {
  const folder = folderOf(uri);
  if (dialect === "bwoc") return `bwoc ${folder}`;
  if (dialect === "okrchestra") return `okrchestra ${aboveOkrs(folder)}`;
  const root = roots.filter((each) => uri.startsWith(`${each}/`)).sort((a, b) => b.length - a.length)[0];
  return `generic ${root ?? folder}`;
}

/** The URI of the folder that holds this URI, without a trailing slash. */
export function folderOf(uri: string): string {
  return uri.slice(0, Math.max(0, uri.lastIndexOf("/")));
}

/** The workspace of an OKRchestra file: the folder that holds its `okrs` folder. */
export function aboveOkrs(folder: string): string {
  const at = folder.lastIndexOf("/okrs");
  const end = at + "/okrs".length;
  return at >= 0 && (end === folder.length || folder[end] === "/") ? folder.slice(0, at) : folder;
}
