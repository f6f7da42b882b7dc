import * as vscode from "vscode";
import type { Health } from "../../server/protocol.ts";

/** How a health is shown: an icon that can be told apart without its colour, and a theme colour. */
const icons: Record<Health, { readonly icon: string; readonly colour: string }> = {
  "on-track": { icon: "pass", colour: "charts.green" },
  "at-risk": { icon: "warning", colour: "charts.yellow" },
  "off-track": { icon: "error", colour: "charts.red" },
  pending: { icon: "circle-outline", colour: "charts.foreground" },
  closed: { icon: "archive", colour: "charts.foreground" },
};

export function healthIcon(health: Health): vscode.ThemeIcon {
  const { icon, colour } = icons[health];
  return new vscode.ThemeIcon(icon, new vscode.ThemeColor(colour));
}

/** For labels that take only codicons in text: `$(warning)`. */
export function healthCodicon(health: Health): string {
  return `$(${icons[health].icon})`;
}

/** A share as people read it: 0.64 is "64%"; a dash where there is no number. */
export function percent(attainment: number | undefined): string {
  return attainment === undefined ? "–" : `${Math.round(attainment * 100)}%`;
}
