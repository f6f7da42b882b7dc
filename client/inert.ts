/**
 * A text of the user's for places of the editor that turn `[words](command:…)` into links which run commands, and
 * `$(name)` into icons: notifications, input boxes, quick picks, the status bar. It looks the same there and does
 * nothing.
 */
export function inert(text: string): string {
  return text.replaceAll("](", "]\u200b(").replaceAll("$(", "$\u200b(");
}
