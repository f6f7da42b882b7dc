import { remembering } from "../memo.ts";
import { dayNumber } from "../progress/calendar.ts";

const yearFirst =
  /^(\d{4})-(\d{2})-(\d{2})(?:[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(?:[Zz]|[+-]\d{2}:?\d{2})?)?$/;
const anyOrder = /^(\d{1,4})([-/.])(\d{1,2})\2(\d{1,4})(?:[Tt ].*)?$/;

/**
 * Whether a text is a date written year first, with or without a time (`iso`), or a date in some order of day, month
 * and year that no calendar has (`impossible`: 2026-02-30, 31/06/2025, 24:61). Undefined for all else: other texts, and
 * days that exist but stand in another order.
 */
export const judgeDate: (text: string) => "iso" | "impossible" | undefined = remembering(judge);

function judge(text: string): "iso" | "impossible" | undefined {
  const match = yearFirst.exec(text);
  if (match) {
    const [, year, month, day, hour = "0", minute = "0", second = "0"] = match;
    const isTime = Number(hour) < 24 && Number(minute) < 60 && Number(second) <= 60;
    return isTime && exists(year, month, day) ? "iso" : "impossible";
  }
  const parts = anyOrder.exec(text);
  if (!parts) return undefined;
  const [, first = "", , middle, last = ""] = parts;
  if (first.length === 4 && last.length <= 2) return exists(first, middle, last) ? undefined : "impossible";
  if (first.length > 2 || last.length !== 4) return undefined;
  return exists(last, middle, first) || exists(last, first, middle) ? undefined : "impossible";
}

function exists(year: string | undefined, month: string | undefined, day: string | undefined): boolean {
  return dayNumber(Number(year), Number(month), Number(day)) !== undefined;
}
