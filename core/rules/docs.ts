/** What each setting of `okr.config.toml` means. */
export const configDocs = "https://github.com/okr-lens/okr-lens/blob/main/docs/configuration.md";

/** Comments, and the file of known findings. */
export const silencingDocs = "https://github.com/okr-lens/okr-lens/blob/main/docs/silencing.md";

/** The id of a rule that is named by its id or its code, `okr/<id>`. */
export function ruleIdOf(name: string): string {
  return name.replace(/^okr\//, "");
}

/** Where a rule's page stands; the editor links each finding to it. */
export function docsOf(ruleId: string): string {
  return `https://github.com/okr-lens/okr-lens/blob/main/docs/rules/${ruleId}.md`;
}
