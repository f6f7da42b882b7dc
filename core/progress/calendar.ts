import { remembering } from "../memo.ts";

/**
 * Calendar days by plain arithmetic: no clock, no time zone, no daylight saving. A day is its number since
 * 1970-01-01 (the algorithm is Howard Hinnant's "days_from_civil"); years 0 to 9999.
 */

/** The number of a day; undefined where there is no such day (2026-02-30). Months and days count from 1. */
export function dayNumber(year: number, month: number, day: number): number | undefined {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** A day as `YYYY-MM-DD`. */
export function dayText(number: number): string {
  const shifted = number + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** The number of the day that an ISO date or date-time names, as written; undefined for anything else. */
export const readDay: (text: string) => number | undefined = remembering((text) => {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:[Tt ]\d\d:\d\d\S*(?: [+-]?\S+)?)?$/.exec(text.trim());
  return match ? dayNumber(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
});

/** How many days the second date lies behind the first; undefined where one of them is no date. */
export function daysBetween(from: string, to: string): number | undefined {
  const start = readDay(from);
  const end = readDay(to);
  return start === undefined || end === undefined ? undefined : end - start;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The first day, a Monday, of an ISO week (1 to 53); undefined where the year has no such week. */
export function isoWeekStart(year: number, week: number): number | undefined {
  const fourth = dayNumber(year, 1, 4);
  const next = dayNumber(year + 1, 1, 4);
  if (fourth === undefined || next === undefined || week < 1) return undefined;
  const start = mondayOf(fourth) + 7 * (week - 1);
  return start < mondayOf(next) ? start : undefined;
}

function mondayOf(day: number): number {
  // 1970-01-01 was a Thursday.
  return day - ((((day + 3) % 7) + 7) % 7);
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
