import type { Span } from "../text.ts";
import { readWording } from "./wording.ts";

/**
 * The number in an objective that says how far, as a key result would: "by 20%", "from 9 to 5", "within 24 hours".
 * Undefined for dates, ranks, names, and numbers that nobody wrote in digits. In any language.
 */
export function numberInObjective(text: string): Span | undefined {
  if (!/\p{Nd}/u.test(text)) return undefined;
  const mention = readWording(text).numbers.find(
    ({ role, unit, isOutcome, span }) =>
      isOutcome &&
      (role !== "plain" || unit !== undefined) &&
      /\p{Nd}/u.test(text.slice(span.start, span.end)),
  );
  return mention?.span;
}
