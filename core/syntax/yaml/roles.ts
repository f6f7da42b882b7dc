/**
 * The roles of YAML blocks:
 * - `whole`: the text is one block, because something in it may reach across (anchors, several documents, …);
 * - `head`: up to the first item of the list of objectives. Its own tree holds an empty list under the list's key,
 *   so that adding up the lists of all blocks gives the whole list;
 * - `item KEY COLUMN`: one item with the comments and blank lines after it, its dash at that column;
 * - `tail`: the keys after the list;
 * - `entry`: one key of a map of objectives that has no list: keyed by id at the top level.
 */
export type Role = "whole" | "head" | "tail" | "entry" | `item ${string} ${number}`;

/** The keys whose list is cut into its items; if a text has several, the first one named here is. */
export const listKeys: readonly string[] = [
  "objectives",
  "okrs",
  "company_objectives",
  "goals",
  "key_results",
  "metrics",
];

/** The list's key and the column of the items' dashes, for the role of an item. */
export function itemRole(role: string): { key: string; column: number } | undefined {
  const [kind, key, column] = role.split(" ");
  return kind === "item" && key !== undefined ? { key, column: Number(column) } : undefined;
}
