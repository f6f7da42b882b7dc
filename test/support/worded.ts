import { english, type Message } from "../../core/index.ts";

/** A value with each message in it in English words: what tests compare. */
export function worded(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(worded);
  if ("template" in value && "values" in value) return english(value as Message);
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, worded(each)]));
}
