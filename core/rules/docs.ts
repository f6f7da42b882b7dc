/** What each setting of `okr.config.toml` means. */
export const configDocs = "https://github.com/okr-lens/okr-lens/blob/main/docs/configuration.md";

/** Where a rule's page stands; the editor links each finding to it. */
export function docsOf(ruleId: string): string {
  return `https://github.com/okr-lens/okr-lens/blob/main/docs/rules/${ruleId}.md`;
}
