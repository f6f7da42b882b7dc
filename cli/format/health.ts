import type { Health } from "../../core/index.ts";
import { paint } from "./paint.ts";

const symbols: Readonly<Record<Health, string>> = {
  "on-track": "✓",
  "at-risk": "!",
  "off-track": "✗",
  pending: "○",
  closed: "–",
};

const colours: Readonly<Record<Health, (text: string) => string>> = {
  "on-track": paint.green,
  "at-risk": paint.yellow,
  "off-track": paint.red,
  pending: paint.dim,
  closed: paint.dim,
};

/** A health as one character; the word stands beside it, since colour and sign alone tell too little. */
export function symbolOf(health: Health): string {
  return symbols[health];
}

export function inColourOf(health: Health): (text: string) => string {
  return colours[health];
}
