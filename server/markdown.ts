/**
 * A text of the user's inside Markdown: shown as it is, whatever it holds. Links, images, HTML, icons (`$(name)`),
 * tables and line breaks in it are inert.
 */
export function escapeMarkdown(text: string): string {
  return (
    text
      .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
      .replace(/[\\`*_{}[\]()<>#+!|~$&@]/g, "\\$&")
      // What many clients make links of without being asked.
      .replace(/:\/\//g, ":\u200b//")
      .replace(/\bwww(?=\.)/gi, "$&\\")
      // What begins a list, or underlines the line above.
      .replace(/^(\s*)(?=[-=])/, "$1\\")
      .replace(/^(\s*\d+)(?=[.)]\s)/, "$1\\")
  );
}

/** A link to a command of ours with its arguments; the label is ours too. */
export function commandLink(label: string, command: string, argument: object): string {
  const query = encodeURIComponent(JSON.stringify([argument]));
  // A bracket would end the link.
  return `[${label}](command:${command}?${query.replaceAll("(", "%28").replaceAll(")", "%29")})`;
}

/** Markdown of ours as plain text, for clients that show no other: without marks, and without links to commands. */
export function plainText(markdown: string): string {
  return markdown
    .replace(/(?:^|\n)\[[^\]\\]*\]\(command:[^)]*\)/g, "")
    .replace(/(?<! ) +$/gm, "")
    .replace(/\\([\p{P}\p{S}])|\*+|`/gu, "$1")
    .replaceAll(":\u200b//", "://");
}
