/** What the lines of the suite begin with, so that a runner can tell them from what VS Code logs. */
export const suiteMark = "[okr-lens] ";

/** Prints text on the runner's standard output, from inside the extension host; for use in tests too. */
export function say(text: string): void {
  for (const line of text.split("\n")) console.log(suiteMark + line);
}
