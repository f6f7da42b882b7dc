import type { Connection } from "vscode-languageserver";
import { readEditorSettings, rules, type Written } from "../core/index.ts";

/** The editor's `okr` section for each of the opened folders; `""` for files in none of them. */
export type Sections = ReadonlyMap<string, unknown>;

/** Asks the editor for its settings: those of everything, and those of each folder. Where it has no answer, `known` holds. */
export async function askForSections(
  connection: Connection,
  roots: readonly string[],
  known: Sections,
): Promise<Sections> {
  const scopes = [undefined, ...roots];
  const items = scopes.map((scopeUri) => ({ section: "okr", ...(scopeUri !== undefined && { scopeUri }) }));
  const answers: unknown[] = await connection.workspace.getConfiguration(items);
  return new Map(scopes.map((scope, at) => [scope ?? "", answers[at] ?? answers[0] ?? known.get("")]));
}

/** What the sections say. Never fails: what cannot be used is passed over. */
export function writtenIn(sections: Sections): ReadonlyMap<string, Written> {
  return new Map([...sections].map(([scope, section]) => [scope, readEditorSettings(section, rules)]));
}
